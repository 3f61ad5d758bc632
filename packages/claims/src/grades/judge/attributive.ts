import { subjectBefore } from '../../language/clauses.ts'
import { nounPhraseAfter, type TokenRange } from '../../language/noun-phrases.ts'
import type { Token } from '../../language/tokens.ts'
import { isAuxiliary, isCopula, isFiniteVerb } from '../../language/verbs.ts'
import {
  adverbs,
  coordinators,
  determiners,
  prepositions,
  pronouns,
  receivingVerbs,
  relatives,
  subordinators,
} from '../../language/words.ts'
import type { Hit } from '../hit.ts'
import { type Judgement, nothing } from './judgement.ts'
import type { Sentence } from './sentence.ts'
import { beforeAdverbs, verbGroupStart } from './verb-groups.ts'

/** Words that follow a grade without being graded: "outstanding according to Ofsted". */
const notNouns = new Set(['enough', 'according', 'compared', 'here', 'throughout', 'thanks', 'due'])

/** Whether the word can head or open a noun phrase behind a grade. */
function opensNounPhrase(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.kind === 'mark') return false
  const closed = [
    prepositions,
    coordinators,
    subordinators,
    relatives,
    determiners,
    pronouns,
    adverbs,
  ]
  if (closed.some(set => set.has(token.lower)) || notNouns.has(token.lower)) return false
  return !isCopula(token) && !isAuxiliary(token)
}

/** Index of the noun phrase behind a grade, over one more adjective: "good, well-run homes". */
function nounAfter(sentence: Sentence, hit: Hit): number | null {
  const { tokens, starts } = sentence
  if (/^(?:requir|need)/.test(tokens[hit.from]?.lower ?? '')) return null
  if (opensNounPhrase(tokens, hit.to)) return hit.to
  const joint = tokens[hit.to]
  const joins = joint?.text === ',' || coordinators.has(joint?.lower ?? '')
  const predicate = isCopula(tokens[beforeAdverbs(tokens, hit.from - 1)])
  if (!joins || predicate || starts.has(hit.to + 1)) return null
  return opensNounPhrase(tokens, hit.to + 1) ? hit.to + 1 : null
}

/** A bare class word: "is a good school", "is an outstanding service". */
const classWord =
  /^(?:school|schools|service|services|place|authority|council|force|prison|home|hospital|provider|college|setting|academy|team|quality|standard)$/

const isClassWord = (tokens: readonly Token[], range: TokenRange): boolean =>
  range.to - range.from === 1 && classWord.test(tokens[range.from]?.lower ?? '')

/** Where the noun phrase begins whose grade starts at `index`: over determiners and adverbs. */
function phraseStart(tokens: readonly Token[], index: number): number {
  const opens = (token: Token | undefined): boolean =>
    token !== undefined && (determiners.has(token.lower) || adverbs.has(token.lower))
  let i = index
  while (i > 0 && opens(tokens[i - 1])) i--
  return i
}

const handing =
  /^(?:provid|offer|giv|gave|deliver|mak|made|show|develop|achiev|us|demonstrat|secur|maintain|tak|took|do|did|exercis|call|hold|held)(?:e|es|s|ed|ing|en)?$/

/** A verb directly left of a noun phrase, over "with", "from", "of", "to"; null where none. */
function verbBefore(tokens: readonly Token[], index: number): number | null {
  const i = /^(?:from|with|to|of|in)$/.test(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const carries =
    receivingVerbs.has(token.lower) ||
    isCopula(token) ||
    isFiniteVerb(tokens, i) ||
    handing.test(token.lower)
  return carries ? i : null
}

/** "excellent support for schools", "receive very good advice", "is a good school". */
export function attributive(sentence: Sentence, hit: Hit): Judgement | null {
  const { tokens, starts, ends } = sentence
  const noun = nounAfter(sentence, hit)
  if (noun === null) return null
  const object = nounPhraseAfter(tokens, noun, starts)
  const verb = verbBefore(tokens, phraseStart(tokens, hit.from))
  if (verb === null) return { hit, form: 'attributive', ...nothing, subject: object }
  const group = verbGroupStart(tokens, verb)
  const there = tokens[group - 1]?.lower === 'there'
  const party = there ? null : subjectBefore(tokens, group, ends)
  const within = /^(?:in|to|from|with)$/.test(
    tokens[phraseStart(tokens, hit.from) - 1]?.lower ?? '',
  )
  if (isCopula(tokens[verb]) && party && !within && isClassWord(tokens, object)) {
    return { hit, form: 'copular', ...nothing, subject: party, verb: group }
  }
  return { hit, form: 'attributive', ...nothing, subject: object, party, verb: group }
}
