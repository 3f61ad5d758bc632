import type { Judgement } from '../judge/judgement.ts'
import type { Clause, Surroundings } from './surroundings.ts'

/** Words that date a finding before this inspection. */
const earlier =
  /\b(?:when we (?:last|previously) \p{L}+|when (?:it|they) (?:was|were) last|last time|our last visit|previously|formerly|at that time|at the time of (?:the|its|their) (?:last|previous)|(?:last|previous|earlier) (?:inspection|review|report|year)|years? ago|last inspected|was then|in the past|used to be)\b/iu

const pastVerb = /^(?:was|were|wasn't|weren't|became|had|been)$/
const judgedThen = /^(?:found|judged|graded|rated|called|considered|described|awarded|gave)$/
const thatYear = /\b(?:in|since|during|until|by) (?:our |the )?(?:\p{L}+ )?((?:19|20)\d\d)\b/giu

/** Whether the words name a year before the inspection's. */
const namesEarlierYear = (words: string, year: number | null): boolean =>
  [...words.matchAll(thatYear)].some(match => year === null || Number(match[1]) < year)

/**
 * Whether a judgement is of an earlier time: by its tense, where the report judges in the present,
 * or by a date.
 */
export function isEarlier(
  around: Surroundings,
  judgement: Judgement,
  { before, after }: Clause,
): boolean {
  const verb = judgement.verb === null ? '' : (around.tokens[judgement.verb]?.lower ?? '')
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), 0))
  if (/\bnow\b/i.test(clause)) return false
  const inPast = pastVerb.test(verb) || judgedThen.test(verb)
  const words = `${clause} ${after}`
  if (/\bpreviously\b/i.test(clause.slice(-40))) return true
  const isDated = (text: string): boolean =>
    earlier.test(text) || namesEarlierYear(text, around.year)
  if (inPast && isDated(words)) return true
  if (!pastVerb.test(verb) || around.writesInPast) return false
  // "was judged to be good" tells of the inspectors' act, unless the sentence before dates it.
  return judgement.form !== 'passive' || isDated(around.memory.previous?.text ?? '')
}
