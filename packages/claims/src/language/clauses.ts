import {
  closes,
  nounPhraseStart,
  overBrackets,
  peopleStart,
  reach,
  type TokenRange,
} from './noun-phrases.ts'
import type { Token } from './tokens.ts'
import { isFiniteVerb } from './verbs.ts'
import {
  coordinators,
  determiners,
  judgingVerbs,
  prepositions,
  pronouns,
  relatives,
  sayingVerbs,
  subordinators,
} from './words.ts'

const isSaying = (token: Token): boolean =>
  sayingVerbs.has(token.lower) || judgingVerbs.has(token.lower)

/** Words of saying that are nouns as well. */
const nounsToo =
  /^(?:reports?|notes?|finds|shows?|means|record|hopes?|wish|wishes|evidence|finding|findings|view|judgement)$/

const opinion = /^(?:finding|findings|view|judgement|evidence|report)$/

/** Whether "that" at `index` opens what somebody says or finds, not a relative clause. */
function opensContent(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const second = tokens[index - 2]
  if (!before) return true
  // "the reports that the service prepares": a noun, unless it is what somebody finds.
  const isNoun =
    second !== undefined && determiners.has(second.lower) && nounsToo.test(before.lower)
  if (isSaying(before)) return !isNoun || opinion.test(before.lower)
  // "it concluded, as inspectors have, that": the verb stands before an aside.
  if (before.text === ',') return tokens.slice(Math.max(0, index - 8), index).some(isSaying)
  return (
    second !== undefined && /^(?:told|tell|tells|reminded|assured|informed)$/.test(second.lower)
  )
}

/** Index of the last boundary of coordinated clauses in `from`..`to`, or -1. */
function coordination(
  tokens: readonly Token[],
  from: number,
  to: number,
  grades: ReadonlySet<number>,
): number {
  let last = -1
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) continue
    const joins = coordinators.has(token.lower) || token.text === ','
    if (!joins) continue
    // Directly behind a grade the first joint opens the next clause: "is good, and A, B and C are".
    if (grades.has(i - 1)) return token.text === ',' && isJoint(tokens[i + 1]) ? i + 1 : i
    if (coordinators.has(token.lower) || last < 0) last = i
  }
  return clauseComma(tokens, last, to) ?? last
}

/** "is stable and skilled, staff are": a lone comma behind the last "and" opens the clause. */
function clauseComma(tokens: readonly Token[], last: number, to: number): number | null {
  if (last < 0 || !coordinators.has(tokens[last]?.lower ?? '')) return null
  const commas = [...tokens.slice(last, to).keys()].filter(i => tokens[last + i]?.text === ',')
  const at = last + (commas[0] ?? 0)
  return commas.length === 1 && at < to - 1 ? at : null
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (coordinators.has(token.lower) || subordinators.has(token.lower))

const isRelativeAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (!token || !relatives.has(token.lower)) return false
  return token.lower !== 'that' || !opensContent(tokens, index)
}

/**
 * The subject of a verb: the words between the start of its clause and the verb. Coordinated
 * nouns, prepositional phrases and relative clauses within the subject are kept; a relative
 * pronoun is replaced by the noun phrase before it.
 * @param verb index of the first word of the verb group
 * @param grades indices of the last words of grade phrases in the sentence
 * @returns the subject's range; empty where there is none
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  grades: ReadonlySet<number>,
): TokenRange {
  let end = verb
  while (
    end > 0 &&
    /^(?:also|both|all|still|now|already|each|currently|generally|alone)$/.test(
      tokens[end - 1]?.lower ?? '',
    )
  )
    end--
  if (isRelativeAt(tokens, end - 1)) {
    let to = end - 1
    if (tokens[to - 1]?.text === ',') to--
    const from = nounPhraseStart(tokens, to)
    return { from: peopleStart(tokens, from, to, tokens[end - 1]?.lower === 'who'), to }
  }
  let pendingVerb = -1
  for (let i = end - 1; i >= Math.max(0, end - reach); i--) {
    i = overBrackets(tokens, i)
    const token = tokens[i]
    if (!token) continue
    if (isRelativeAt(tokens, i)) {
      if (pendingVerb >= 0 && newClauseAfter(tokens, pendingVerb, end)) break
      // "The panels that oversee them are good and …": the verb is not the relative clause's.
      if (pendingVerb > relativeVerb(tokens, i) && relativeVerb(tokens, i) > i) break
      pendingVerb = -1
      if (tokens[i - 1]?.text === ',') i--
      continue
    }
    // "Action to ensure that people have homes is good": the whole action is judged.
    if (token.lower === 'that' && isInfinitivePhrase(tokens, i)) {
      pendingVerb = -1
      continue
    }
    if (token.lower === 'that' || (closes.has(token.text) && token.text !== '.')) {
      return begin(tokens, pendingVerb, i, end, grades)
    }
    if (subordinators.has(token.lower) && !isPhrasal(tokens, i)) {
      return begin(tokens, pendingVerb, i, end, grades)
    }
    // "helping children enjoy their education": what they are helped to do is no clause.
    if (/^(?:help|helping)$/.test(token.lower)) pendingVerb = -1
    if (isFiniteVerb(tokens, i) && pendingVerb < 0) pendingVerb = i
  }
  return begin(tokens, pendingVerb, Math.max(-1, end - reach - 1), end, grades)
}

/** Whether "that" follows an infinitive that belongs to a noun: "Work to ensure that". */
function isInfinitivePhrase(tokens: readonly Token[], that: number): boolean {
  if (tokens[that - 2]?.lower !== 'to') return false
  for (let i = that - 3; i >= Math.max(0, that - 12); i--) {
    const token = tokens[i]
    if (!token || token.kind === 'mark' || relatives.has(token.lower)) return i < that - 3
    if (isFiniteVerb(tokens, i) || /^(?:able|sure|clear)$/.test(token.lower)) return false
  }
  return that > 3
}

/** Index of the verb of a relative clause whose subject is the relative itself; else -1. */
function relativeVerb(tokens: readonly Token[], index: number): number {
  const next = tokens[index + 1]
  if (next?.kind !== 'word' || /^(?:whom|whose)$/.test(tokens[index]?.lower ?? '')) return -1
  const opensSubject = determiners.has(next.lower) || pronouns.has(next.lower)
  const named =
    /^\p{Lu}/u.test(next.text) || prepositions.has(next.lower) || next.lower.endsWith('s')
  return opensSubject || (named && !isFiniteVerb(tokens, index + 1)) ? -1 : index + 1
}

/** Whether a comma with a coordinator opens a new clause in `from`..`to`. */
function newClauseAfter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]?.text === ',' && coordinators.has(tokens[i + 1]?.lower ?? '')) return true
  }
  return false
}

/** "such as", "as well as", "so far": no clause opens there. */
const isPhrasal = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'as' || tokens[index + 1]?.lower === 'far'

function begin(
  tokens: readonly Token[],
  pendingVerb: number,
  boundary: number,
  end: number,
  grades: ReadonlySet<number>,
): TokenRange {
  if (pendingVerb < 0) return { from: boundary + 1, to: end }
  const joint = coordination(tokens, pendingVerb + 1, end, grades)
  const from = (joint < 0 ? pendingVerb : joint) + 1
  // "X meets weekly and is good": both verbs have one subject.
  if (from >= end && joint >= 0)
    return subjectBefore(tokens, verbStart(tokens, pendingVerb), grades)
  return { from, to: end }
}

/** Back from the last to the first word of a verb group. */
function verbStart(tokens: readonly Token[], verb: number): number {
  let i = verb
  while (i > 0 && isFiniteVerb(tokens, i - 1)) i--
  return i
}
