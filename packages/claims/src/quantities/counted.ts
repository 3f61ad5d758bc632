import type { Token } from '../language/tokens.ts'
import { isAuxiliary, isCopula, isFiniteVerb } from '../language/verbs.ts'
import {
  coordinators,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../language/words.ts'

const articles = /^(?:the|its|their|our|these|those|all|his|her|a|an)$/

/** The plain noun phrase that starts at a token: up to a preposition, a verb or a mark. */
function phraseFrom(tokens: readonly Token[], from: number, end: number): Token[] {
  const found: Token[] = []
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark' || token.text === '(') break
    const { lower } = token
    if (prepositions.has(lower) || coordinators.has(lower) || relatives.has(lower)) break
    if (subordinators.has(lower) || pronouns.has(lower)) break
    if (isFiniteVerb(tokens, i) || isCopula(token) || isAuxiliary(token)) break
    // "48 cases reviewed", "children placed": a participle behind its noun.
    if (
      found.length > 0 &&
      /(?:ed|ing)$/.test(lower) &&
      /s$|children|people$/.test(found.at(-1)?.lower ?? '')
    )
      break
    // "With 64 places Tarn House is": the name opens another phrase.
    if (/^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Ll}/u.test(found.at(-1)?.text ?? '')) break
    found.push(token)
  }
  return found
}

const skip = (tokens: readonly Token[], at: number): number => {
  let to = at
  while (articles.test(tokens[to]?.lower ?? '')) to++
  return to
}

/**
 * What an amount counts: the words behind it, or behind its "of". Empty where the amount stands
 * alone: "stood at 81%".
 * @param to index behind the amount
 * @param end index behind the clause
 */
export function countedAfter(tokens: readonly Token[], to: number, end: number): Token[] {
  const bracket = tokens[to]?.text === '(' ? closing(tokens, to) : to
  const of = tokens[bracket]?.lower === 'of' ? bracket + 1 : bracket
  return phraseFrom(tokens, skip(tokens, of), end)
}

/** Index behind the bracket that opens at `from`. */
function closing(tokens: readonly Token[], from: number): number {
  const close = tokens.findIndex((token, index) => index > from && token.text === ')')
  return close < 0 ? from : close + 1
}
