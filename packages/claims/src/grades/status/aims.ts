import type { Token } from '../../language/tokens.ts'
import { isFiniteVerb, isModal } from '../../language/verbs.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Clause } from './surroundings.ts'

/** Words of plans and hopes. */
const plans =
  /\b(?:to become|becoming|aims?|aiming|ambitions?|aspires?|aspirations?|intends?|intended|would like|wants?|hopes?|plans? to|target|determined to|vision|on course|path to|journey|working towards|expected to|needs? to be|in order to be|on the way)\b/i

/** Verbs behind which "to be" states what is, not what is wanted. */
const stating =
  /\b(?:judged?|found|find|considered?|graded|rated|deemed|that|seen|said|known|continues?)\b/

/** Words before "to" that make a fact of it: "continues to provide", "is able to offer". */
const factual = /^(?:continues?|able|managed?|access|the|a|an)$/

/** "to secure good outcomes", "will drive forward good …": what is wanted, not what is. */
function isWanted(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') return false
    // "who are subject to court orders receive good …": the verb is no infinitive.
    if (token.lower !== 'will' && isFiniteVerb(tokens, i)) return false
    if (/^(?:will|ensure|ensuring)$/.test(token.lower)) return true
    if (token.lower !== 'to') continue
    const verb = tokens[i + 1]?.lower ?? ''
    const infinitive = i + 1 < from && !/(?:ed|s)$|^(?:the|a|an|all|their|its)$/.test(verb)
    return infinitive && !factual.test(tokens[i - 1]?.lower ?? '')
  }
  return false
}

/** "intended to be outstanding", "so that the handling becomes good", "should … good". */
export function isTarget(
  tokens: readonly Token[],
  { hit, verb, form }: Judgement,
  { before, besideSubject }: Clause,
): boolean {
  const window = before.slice(-120)
  const carrier = verb === null ? '' : (tokens[verb]?.lower ?? '')
  if (/^becomes?$/.test(carrier) || /^becomes?$/.test(tokens[hit.from - 1]?.lower ?? ''))
    return true
  if (/\bshould\b/.test(before) && /\bso that\b/.test(before)) return true
  if (
    plans.test(besideSubject.slice(-120)) &&
    !/\b(?:found|judged|considered) to be\b/.test(window)
  )
    return true
  if (form === 'attributive' && isWanted(tokens, hit.from)) return true
  for (let i = Math.max(0, hit.from - 5); i < hit.from; i++) {
    const infinitive = /^(?:be|make|become|remain)$/.test(tokens[i + 1]?.lower ?? '')
    if (tokens[i]?.lower === 'to' && infinitive) return !stating.test(window)
  }
  return false
}

/** "An outstanding board is highly influential": what such a thing is, not that this one is. */
const isDefinition = (tokens: readonly Token[], { hit, form, subject }: Judgement): boolean =>
  /^an?$/.test(tokens[0]?.lower ?? '') &&
  (form === 'attributive' ? hit.from === 1 : subject !== null && subject.from === 0)

/** "would be good", "were plans as good …", "requires improvement if …". */
export function isConditional(
  tokens: readonly Token[],
  judgement: Judgement,
  { after }: Clause,
): boolean {
  if (isDefinition(tokens, judgement) || /^ (?:if|when|unless)\b/.test(after)) return true
  const { from } = judgement.hit
  const first = tokens[0]?.lower ?? ''
  if (/^(?:if|unless|were|had)$/.test(first)) return true
  for (let i = Math.max(0, from - 25); i < from; i++) {
    const token = tokens[i]
    if (token?.lower === 'if') return true
    const wished = isModal(token) && !/^(?:will|can|shall|cannot)$/.test(token?.lower ?? '')
    if (wished && from - i <= 5 && i >= (judgement.verb ?? 0)) return true
  }
  return false
}
