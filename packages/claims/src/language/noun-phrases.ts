import type { Token } from './tokens.ts'
import { isFiniteVerb } from './verbs.ts'
import {
  adverbs,
  coordinators,
  determiners,
  prepositions,
  relatives,
  subordinators,
} from './words.ts'

/** Indices into a sentence's tokens, half-open. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Words looked at on either side of a grade: longer phrases than these are torn text. */
export const reach = 70

export const closes = new Set([';', ':', '—', '–', '.', '!', '?', '“', '”', '"', '‘', '|', '•'])

/** Walks left over "(…)"; returns the index of the opening bracket, or `index`. */
export function overBrackets(tokens: readonly Token[], index: number): number {
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
  const least = Math.max(0, end - reach)
  for (let i = end - 1; i >= least; i--) {
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
  return least === 0 && asked.test(tokens[0]?.lower ?? '') ? 1 : least
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
export function peopleStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  who: boolean,
): number {
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
