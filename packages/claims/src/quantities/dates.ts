import type { Amount } from '@reportlint/model'
import type { Token } from '../language/tokens.ts'
import type { Hit } from './about.ts'
import { eventOf } from './events.ts'
import type { PeriodHit, Segment } from './segments.ts'

/** Words between an event and its date: "the launch of the new reading scheme in". */
const reach = 9

const closes = /^(?:[,;:()—–]|and|but|while|when|that)$/

/** The nearest event word before a date, in reach and in the clause; -1 where there is none. */
function eventBefore(tokens: readonly Token[], from: number, start: number): number {
  for (let i = from - 1; i >= Math.max(start, from - reach); i--) {
    const lower = tokens[i]?.lower ?? ''
    if (eventOf(lower) !== null) return isOnce(tokens, i) ? i : -1
    if (closes.test(lower) && i < from - 1) return -1
  }
  return -1
}

/** The event verb of a clause that opens with a date: "In May 2021 the centre opened". */
function eventBehind(tokens: readonly Token[], to: number, end: number): number {
  for (let i = to; i < Math.min(end, to + reach); i++) {
    const lower = tokens[i]?.lower ?? ''
    if (/ed$|began/.test(lower) && eventOf(lower) !== null) return isOnce(tokens, i) ? i : -1
    if (closes.test(lower) && i > to) return -1
  }
  return -1
}

/** "will be opened", "to be published": not yet. "cases opened", "closed cases": many. */
const isOnce = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:be|not|cases?|referrals?|to|those|files?|reports?|places?|children|all)$/.test(
    tokens[at - 1]?.lower ?? '',
  )

const dated = (words: string, { first, last }: PeriodHit): Amount => ({
  words,
  measure: 'date',
  unit: '',
  value: first,
  decimals: 0,
  low: first,
  high: last,
  plain: true,
  step: null,
  part: null,
})

const isNoun = (lower: string): boolean => !/(?:ed|began|founded|opens|starts)$/.test(lower)

/** The words that say what it is that happened. */
function subjectWords(
  tokens: readonly Token[],
  segment: Segment,
  at: number,
  period: PeriodHit,
): Token[] {
  const lower = tokens[at]?.lower ?? ''
  if (at > period.to) return tokens.slice(period.to, at)
  const isOwned = /^(?:its|their|his|her)$/.test(tokens[at - 1]?.lower ?? '')
  // "since its opening in April 2021, the centre has": who it is comes behind.
  if (isOwned)
    return tokens.slice(period.to, Math.min(period.to + 6, subjectEnd(tokens, period.to)))
  if (isNoun(lower) && tokens[at + 1]?.lower === 'of') return tokens.slice(at + 2, period.from)
  return tokens
    .slice(segment.subject, period.from)
    .filter(({ start }) => start !== tokens[at]?.start)
}

/** Index of the verb behind a subject, as far as a form of "have" or "be" tells. */
function subjectEnd(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(
    ({ lower }, index) => index >= from && /^(?:has|have|had|is|are|was|were|it|they)$/.test(lower),
  )
  return at < 0 ? from : at
}

/** Dates of events in a segment: "opened in May 2021", "since its opening in April 2021". */
export function dateHits(
  { tokens, text }: { readonly tokens: readonly Token[]; readonly text: string },
  segment: Segment,
): Hit[] {
  return segment.periods.flatMap(period => {
    const before = tokens[period.from - 1]?.lower ?? ''
    if (!/^(?:in|on|since|from|of|early|late|mid|during|at|,)$/.test(before)) return []
    const opens = period.from <= segment.from + 2
    const behind = opens ? eventBehind(tokens, period.to, segment.to) : -1
    const at = behind >= 0 ? behind : eventBefore(tokens, period.from, segment.from)
    const event = eventOf(tokens[at]?.lower ?? '')
    if (event === null) return []
    const start = tokens[period.from]?.start ?? 0
    const words = text.slice(start, tokens[period.to - 1]?.end ?? start)
    const about = subjectWords(tokens, segment, at, period)
    return [
      { amount: dated(words, period), from: period.from, to: period.to, event, thing: [], about },
    ]
  })
}
