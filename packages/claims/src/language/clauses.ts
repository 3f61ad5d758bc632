import type { Token } from './tokens.ts'
import { isFiniteVerb } from './verbs.ts'
import {
  adverbs,
  coordinators,
  determiners,
  judgingVerbs,
  prepositions,
  pronouns,
  relatives,
  sayingVerbs,
  subordinators,
} from './words.ts'

/** Indices into a sentence's tokens, half-open. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Words looked at on either side of a grade: longer phrases than these are torn text. */
const reach = 70

const closes = new Set([';', ':', '—', '–', '.', '!', '?', '“', '”', '"', '‘', '|', '•'])

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

/** Walks left over "(…)"; returns the index of the opening bracket, or `index`. */
function overBrackets(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== ')') return index
  for (let i = index - 1; i >= Math.max(0, index - reach); i--)
    if (tokens[i]?.text === '(') return i
  return index
}

/** The noun phrase that ends before `end`, a comma before it aside. */
export function nounPhraseBefore(tokens: readonly Token[], end: number): Token[] {
  const to = tokens[end - 1]?.text === ',' ? end - 1 : end
  return tokens.slice(nounPhraseStart(tokens, to), to)
}

/** Where the noun phrase that ends before `end` begins, for the antecedent of a relative clause. */
export function nounPhraseStart(tokens: readonly Token[], end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - reach); i--) {
    i = overBrackets(tokens, i)
    const token = tokens[i]
    if (!token) continue
    if (closes.has(token.text) || token.text === ',' || isFiniteVerb(tokens, i)) return i + 1
    if (subordinators.has(token.lower) || relatives.has(token.lower)) return i + 1
    // "should reform its advice, which": the word before "its" is a verb.
    if (opensPhrase(token) && isVerbBeforePhrase(tokens, i - 1)) return i
    if (/^(?:by|with|including|from|through)$/.test(token.lower)) return i + 1
    // "reports on A and on B, which": B alone.
    if (coordinators.has(token.lower) && prepositions.has(tokens[i + 1]?.lower ?? '')) return i + 2
  }
  return asked.test(tokens[0]?.lower ?? '') ? 1 : 0
}

/** Verbs with which a recommendation opens: "Hold reviews, which are weak". */
const asked =
  /^(?:hold|raise|improve|reform|review|make|ensure|strengthen|increase|develop|reduce|secure|provide|address|tackle|extend)$/

const opensPhrase = (token: Token): boolean =>
  /^(?:the|a|an|its|their|his|her|this|these|our)$/.test(token.lower)

/** A word that no determiner can follow unless it is a verb. */
function isVerbBeforePhrase(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return false
  return (
    !prepositions.has(token.lower) &&
    !coordinators.has(token.lower) &&
    !determiners.has(token.lower) &&
    !adverbs.has(token.lower)
  )
}

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

/** Whether a grade (or an adverb before one) starts within two words of `index`. */
const gradeSoon = (index: number, starts: ReadonlySet<number>): boolean =>
  starts.has(index) || starts.has(index + 1) || starts.has(index + 2)

/** Whether a finite verb follows before the next mark. */
function verbFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 25, tokens.length); i++) {
    const token = tokens[i]
    if (!token || closes.has(token.text) || token.text === ',') return false
    if (relatives.has(token.lower)) return false
    if (isFiniteVerb(tokens, i)) return true
  }
  return false
}

/** Whether the comma at `index` stands inside a list of nouns: "advice, guidance and support". */
function listComma(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < Math.min(index + 6, tokens.length); i++) {
    const token = tokens[i]
    if (!token || isFiniteVerb(tokens, i) || prepositions.has(token.lower)) return false
    if (relatives.has(token.lower) || subordinators.has(token.lower)) return false
    if (token.lower === 'and' || token.lower === 'or')
      return i > index + 1 && !verbFollows(tokens, i)
  }
  return false
}

/** End of a restrictive relative clause: the next mark, or the next grade's "and". */
function relativeEnd(tokens: readonly Token[], from: number, starts: ReadonlySet<number>): number {
  for (let i = from; i < Math.min(from + 20, tokens.length); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') return i
    if (coordinators.has(token.lower) && gradeSoon(i + 1, starts)) return i
    if (subordinators.has(token.lower)) return i
  }
  return Math.min(from + 20, tokens.length)
}

const people =
  /^(?:children|child|people|person|pupils|students|young|adults|patients|those|families|parents|carers|prisoners|residents|women|men|boys|girls|learners|offenders|tenants|users|clients)$/

/** "visits to children reported missing, who": the children, not the visits. */
function peopleStart(tokens: readonly Token[], from: number, to: number, who: boolean): number {
  if (!who) return from
  const noun = tokens.slice(from, to).findLastIndex(token => people.test(token.lower))
  if (noun < 0) return from
  let start = from + noun
  while (start > from && !prepositions.has(tokens[start - 1]?.lower ?? '')) start--
  return start
}

/** "children with disabilities", not "a strategy with clear aims". */
const describesPeople = (tokens: readonly Token[], index: number): boolean =>
  people.test(tokens[index - 1]?.lower ?? '')

/**
 * The noun phrase that starts at `from`, with its prepositional phrases.
 * @param starts indices of the first words of grade phrases in the sentence
 */
export function nounPhraseAfter(
  tokens: readonly Token[],
  from: number,
  starts: ReadonlySet<number>,
): TokenRange {
  let i = from
  for (; i < Math.min(from + reach, tokens.length); i++) {
    const token = tokens[i]
    if (!token || closes.has(token.text) || token.text === ')') break
    if (token.text === '(') {
      while (i < tokens.length && tokens[i]?.text !== ')') i++
      continue
    }
    if (token.text === ',' && !listComma(tokens, i)) break
    if (relatives.has(token.lower) && i > from) return { from, to: relativeEnd(tokens, i, starts) }
    if (i > from && isFiniteVerb(tokens, i)) break
    if (i > from && subordinators.has(token.lower) && tokens[i - 1]?.lower !== 'such') break
    if (/^(?:despite|given)$/.test(token.lower) && i > from) break
    if (token.lower === 'with' && i > from && !describesPeople(tokens, i)) break
    if (coordinators.has(token.lower) && prepositions.has(tokens[i + 1]?.lower ?? '') && i > from)
      break
    if (coordinators.has(token.lower) && (gradeSoon(i + 1, starts) || verbFollows(tokens, i + 1))) {
      break
    }
  }
  return { from, to: i }
}
