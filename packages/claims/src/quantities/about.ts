import type { Amount } from '@reportlint/model'
import type { Token } from '../language/tokens.ts'
import { functionWords } from '../language/words.ts'
import type { PeriodHit, Segment } from './segments.ts'
import type { Sentence } from './sentence.ts'

/** A figure of a segment with what it counts. */
export interface Hit {
  readonly amount: Amount
  /** Indices of its tokens, half-open. */
  readonly from: number
  readonly to: number
  /** What happened at the date, or what "the first" ranks by; else empty. */
  readonly event: string
  readonly thing: readonly Token[]
  /** What it is about, where that is not the whole segment. */
  readonly about?: readonly Token[]
}

const isWithin = (index: number, hits: readonly { from: number; to: number }[]): boolean =>
  hits.some(({ from, to }) => index >= from && index < to)

/** The words of a segment that say what it is about: figures, dates and brackets left out. */
export function aboutTokens(sentence: Sentence, segment: Segment, hit: Hit): Token[] {
  if (hit.about) return [...hit.about]
  const marked = [...segment.amounts, ...segment.periods, hit]
  const kept: Token[] = [...sentence.lead]
  for (let i = segment.subject; i < segment.to; i++) {
    const token = sentence.tokens[i]
    if (token && !sentence.inside[i] && !isWithin(i, marked)) kept.push(token)
  }
  return kept
}

/** Other numbers of the segment as keys. */
export function numbersOf(sentence: Sentence, segment: Segment, hit: Hit): Set<string> {
  const { tokens, inside } = sentence
  const numbers = new Set<string>()
  for (const { from, amount } of segment.amounts) {
    const isWord = amount.measure === 'share' && amount.step !== null
    if (from !== hit.from && !isWord && inside[from] === inside[hit.from])
      numbers.add(String(amount.value))
  }
  const marked = [...segment.amounts, ...segment.periods, hit]
  for (let i = segment.subject; i < segment.to; i++) {
    const token = tokens[i]
    if (token?.kind === 'number' && !inside[i] && !isWithin(i, marked)) numbers.add(token.text)
  }
  return numbers
}

const single = (periods: readonly PeriodHit[]): PeriodHit | null => {
  const [first, ...more] = periods
  if (!first) return null
  return more.every(each => each.first === first.first && each.last === first.last) ? first : null
}

/** The one date of a segment, or of the sentence where the segment has none. */
export const whenOf = ({ marks }: Sentence, { periods }: Segment): PeriodHit | null =>
  single(periods.length > 0 ? periods : marks.periods)

/** A segment's words, as the report writes them. */
export function clauseText({ text, tokens }: Sentence, { subject, to }: Segment): string {
  const start = tokens[subject]?.start ?? 0
  return text.slice(start, tokens[to - 1]?.end ?? start)
}

const wordedFrom = (text: string, words: readonly Token[]): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)

/** What is counted, as the report words it: the counted noun, or the words before the figure. */
export function countedWords(sentence: Sentence, segment: Segment, hit: Hit): string {
  const { text, tokens } = sentence
  if (hit.thing.length > 0) return wordedFrom(text, hit.thing)
  const before = tokens.slice(segment.subject, hit.from)
  const start = before.findIndex(isContent)
  const words =
    start < 0 ? tokens.slice(hit.to, Math.min(segment.to, hit.to + 9)) : before.slice(start)
  return wordedFrom(text, words).replace(trailing, '')
}

const isContent = ({ kind, lower }: Token): boolean => kind === 'word' && !functionWords.has(lower)

/** Small words and marks that end what stands before a figure. */
const trailing =
  /(?:\s+(?:is|are|was|were|has been|of|at|stood at|stands at|by|in|on|since|to|for|with)|\W)+$/u
