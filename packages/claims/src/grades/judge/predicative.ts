import { subjectBefore } from '../../language/clauses.ts'
import { nounPhraseAfter, nounPhraseStart, type TokenRange } from '../../language/noun-phrases.ts'
import type { Token } from '../../language/tokens.ts'
import { isAuxiliary, isCopula, isFiniteVerb } from '../../language/verbs.ts'
import { determiners, judgingVerbs, prepositions, pronouns } from '../../language/words.ts'
import type { Hit } from '../hit.ts'
import { type Judgement, nothing } from './judgement.ts'
import type { Sentence } from './sentence.ts'
import { beforeAdverbs, verbGroupStart } from './verb-groups.ts'

/** "is prompt and good": back over coordinated adjectives to the verb. */
function overAdjectives(tokens: readonly Token[], index: number): number {
  if (!/^(?:and|but|,)$/.test(tokens[index]?.lower ?? '')) return index
  for (let i = index - 1; i > index - 6 && i >= 0; i--) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && token.text !== ',') || prepositions.has(token.lower))
      break
    if (isCopula(token)) return i
    if (determiners.has(token.lower) || pronouns.has(token.lower)) break
  }
  return index
}

/** A judging verb left of `index` whose object ends there: "judged early help (to be)". */
function judgingBefore(tokens: readonly Token[], index: number): number | null {
  for (let i = index; i >= Math.max(0, index - 20); i--) {
    const token = tokens[i]
    if (!token || /^[.;:]$/.test(token.text)) return null
    if (judgingVerbs.has(token.lower)) return i
    if (isFiniteVerb(tokens, i)) return null
  }
  return null
}

/** Index of the judging verb that gives the grade behind `index`: "rated as", "judged ‘". */
function linkedByJudging(tokens: readonly Token[], index: number): number | null {
  let i = index
  if (/^['"‘“]$/.test(tokens[i]?.text ?? '')) i--
  const byAs = tokens[i]?.lower === 'as' || tokens[i]?.lower === 'at'
  if (byAs) i--
  if (judgingVerbs.has(tokens[i]?.lower ?? '')) return i
  return byAs ? judgingBefore(tokens, i) : null
}

/** "the impact on carers, which we have judged weak", "the unit, whose work we've called good". */
function judgedAntecedent(tokens: readonly Token[], judging: number): TokenRange | null {
  let i = judging - 1
  while (isAuxiliary(tokens[i])) i--
  if (!/^(?:we|we've|i|i've|inspectors)$/.test(tokens[i]?.lower ?? '')) return null
  i--
  if (tokens[i - 1]?.lower === 'whose') i--
  if (!/^(?:which|that|whose|whom)$/.test(tokens[i]?.lower ?? '')) return null
  const to = tokens[i - 1]?.text === ',' ? i - 1 : i
  const from = nounPhraseStart(tokens, to)
  return from < to ? { from, to } : null
}

/** What a judging verb judges: its object, or in the passive its subject. */
function objectOf(sentence: Sentence, hit: Hit, judging: number): Judgement {
  const { tokens, ends } = sentence
  const copula = beforeAdverbs(tokens, judging - 1)
  if (isCopula(tokens[copula])) {
    const verb = verbGroupStart(tokens, copula)
    return { hit, form: 'passive', ...nothing, subject: subjectBefore(tokens, verb, ends), verb }
  }
  let to = hit.from
  while (to > judging + 1 && /^(?:as|at|to|be|being|['"‘“])$/.test(tokens[to - 1]?.lower ?? ''))
    to--
  const antecedent = judgedAntecedent(tokens, judging)
  if (antecedent) return { hit, form: 'passive', ...nothing, subject: antecedent, verb: judging }
  const before = subjectBefore(tokens, judging, ends)
  return to > judging + 1
    ? { hit, form: 'passive', ...nothing, subject: { from: judging + 1, to }, verb: judging }
    : { hit, form: 'passive', ...nothing, subject: before, verb: judging }
}

/** What narrows a judgement behind its grade: "good for care leavers", "poor in two wards". */
export function tailOf(sentence: Sentence, hit: Hit): TokenRange | null {
  const { tokens, starts } = sentence
  if (!/^(?:for|in|among|amongst|at|of|across)$/.test(tokens[hit.to]?.lower ?? '')) return null
  // "poor in this respect" narrows nothing.
  if (/^(?:this|these|that|those)$/.test(tokens[hit.to + 1]?.lower ?? '')) return null
  const tail = nounPhraseAfter(tokens, hit.to + 1, starts)
  return tail.to > tail.from ? tail : null
}

/** "good at preventing crime": what somebody is good at is judged. */
export function goodAt(sentence: Sentence, hit: Hit, claim: Judgement): Judgement {
  const { tokens, starts } = sentence
  const preposition = tokens[hit.to]?.lower ?? ''
  const doing = /ing$/.test(tokens[hit.to + 1]?.lower ?? '')
  if (!claim.subject || !(preposition === 'at' || (preposition === 'in' && doing))) return claim
  const deed = nounPhraseAfter(tokens, hit.to + 1, starts)
  if (deed.to <= deed.from) return claim
  // "good at main meetings" tells where, "good at its work" what.
  return doing || isAgent(tokens, claim.subject)
    ? { ...claim, subject: deed, party: claim.subject, tail: null, doing: true }
    : claim
}

/** Whether the subject can be good at something: people, a body, a pronoun. */
const isAgent = (tokens: readonly Token[], subject: TokenRange): boolean =>
  /^(?:it|they|force|service|team|teams|staff|handlers|officers|workers|board|panel|authority|council|governors|managers|leaders|teachers|carers|police)$/.test(
    tokens[subject.to - 1]?.lower ?? '',
  )

/** "we called prioritisation poor", "found attendance weak": the grade ends what is judged. */
function complement(sentence: Sentence, hit: Hit, tail: TokenRange | null): Judgement | null {
  const { tokens } = sentence
  const next = tokens[hit.to]
  if (
    next?.kind === 'word' &&
    tail === null &&
    !/^(?:and|or|but|in|by|when|because)$/.test(next.lower)
  )
    return null
  const judging = judgingBefore(tokens, hit.from - 1)
  if (judging === null || hit.from - judging > 12 || judging + 1 >= hit.from) return null
  return { ...objectOf(sentence, hit, judging), tail }
}

/** "is good", "has been judged to be good", "requires improvement", "remains good". */
export function predicative(sentence: Sentence, hit: Hit): Judgement | null {
  const { tokens, ends } = sentence
  const tail = tailOf(sentence, hit)
  // "is rated requires improvement" is read like "is rated good".
  const given = /^(?:as|['"‘“])$/.test(tokens[hit.from - 1]?.lower ?? '')
  const rated = given || judgingVerbs.has(tokens[hit.from - 1]?.lower ?? '')
  if (!rated && /^(?:requir|need)/.test(tokens[hit.from]?.lower ?? '')) {
    const verb = verbGroupStart(tokens, hit.from)
    const claim = {
      hit,
      form: 'copular' as const,
      ...nothing,
      subject: subjectBefore(tokens, verb, ends),
      verb,
      tail,
    }
    return goodAt(sentence, hit, claim)
  }
  const i = overAdjectives(tokens, beforeAdverbs(tokens, hit.from - 1))
  const judging =
    linkedByJudging(tokens, i) ??
    (tokens[i]?.lower === 'be' && tokens[i - 1]?.lower === 'to'
      ? judgingBefore(tokens, i - 2)
      : null)
  if (judging !== null) return { ...objectOf(sentence, hit, judging), tail }
  if (!isCopula(tokens[i])) return complement(sentence, hit, tail)
  const verb = verbGroupStart(tokens, i)
  const subject = subjectBefore(tokens, verb, ends)
  return goodAt(sentence, hit, { hit, form: 'copular', ...nothing, subject, verb, tail })
}
