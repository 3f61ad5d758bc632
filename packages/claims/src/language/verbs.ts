import type { Token } from './tokens.ts'
import {
  adverbs,
  auxiliaries,
  copulas,
  determiners,
  finiteVerbs,
  modals,
  prepositions,
  pronouns,
} from './words.ts'

/** Finite forms that are as often plural nouns or participles as verbs. */
const ambiguous = new Set(
  `supports works needs leads reports covers runs plays reads drives shares tracks trains targets
  challenges uses visits use offers values means increases increase target rated identified
  provided offered made given developed improved delivered supported managed required used reported
  covered protected prepared followed maintained promoted left found put read run rate share track
  train challenge value lead support offer cover report follow work lay lie live share exercise
  exercises experience experiences benefit benefits reach plans judged increased respected
  monitored welcome visit wait talks want drive shown taken seen known understood met kept built
  brought begun involved included reached led served involved targeted required reflected learned`
    .trim()
    .split(/\s+/),
)

const opensObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (determiners.has(token.lower) || pronouns.has(token.lower) || adverbs.has(token.lower))

/** Words after which a noun must follow, so that what follows is no verb. */
const opensNoun = (token: Token | undefined): boolean =>
  token === undefined ||
  determiners.has(token.lower) ||
  prepositions.has(token.lower) ||
  token.lower.endsWith("'s") ||
  token.lower === "'"

/** Whether the token is a form of "be" or another verb that links a subject to a judgement. */
export const isCopula = (token: Token | undefined): boolean =>
  token !== undefined && copulas.has(token.lower)

export const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && auxiliaries.has(token.lower)

export const isModal = (token: Token | undefined): boolean =>
  token !== undefined && modals.has(token.lower)

/** Whether the token at `index` is a verb in its place: a full one, an auxiliary, a copula. */
export const isVerbAt = (tokens: readonly Token[], index: number): boolean =>
  isCopula(tokens[index]) || isAuxiliary(tokens[index]) || isFiniteVerb(tokens, index)

/** Whether the token at `index` is a finite verb in its place. */
export function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return false
  if (token.lower === 'being' || token.lower === 'been' || token.lower === 'having') return false
  if (copulas.has(token.lower) || auxiliaries.has(token.lower)) {
    return tokens[index - 1]?.lower !== 'to'
  }
  if (/^requires?$/.test(token.lower)) return true
  if (!finiteVerbs.has(token.lower) && !ambiguous.has(token.lower)) return false
  const before = tokens[index - 1]
  // "their lives", "the prevention of falls": a noun.
  if (before && /^(?:the|a|an|its|their|his|her|our|your|of|no)$/.test(before.lower)) return false
  if (!ambiguous.has(token.lower)) return before?.lower !== 'to'
  if (before && pronouns.has(before.lower) && !determiners.has(before.lower)) return true
  return !opensNoun(before) && before?.lower !== 'to' && opensObject(tokens[index + 1])
}
