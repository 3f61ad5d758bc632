import { nounPhraseStart } from '../language/noun-phrases.ts'
import type { Token } from '../language/tokens.ts'
import { isVerbAt } from '../language/verbs.ts'
import { adverbs } from '../language/words.ts'
import type { AmountFound } from './amount-found.ts'
import { amountAt } from './amounts.ts'
import { type OrderFound, orderAt } from './orders.ts'
import { type PeriodFound, periodAt } from './periods.ts'

/** A date or period in a run of tokens. */
export interface PeriodHit extends PeriodFound {
  readonly from: number
}

/** A part of a sentence that states one fact, with the figures and dates in it. */
export interface Segment {
  /** Indices into the sentence's tokens, half-open. */
  readonly from: number
  readonly to: number
  /** Index from which its subject starts, before `from` for a relative clause. */
  readonly subject: number
  readonly amounts: readonly AmountFound[]
  readonly periods: readonly PeriodHit[]
  readonly orders: readonly OrderFound[]
}

/** Everything countable of a sentence. */
export interface Marks {
  readonly amounts: readonly AmountFound[]
  readonly periods: readonly PeriodHit[]
  readonly orders: readonly OrderFound[]
}

/** Finds figures, dates and "the first" in one pass. */
export function marksOf(text: string, tokens: readonly Token[]): Marks {
  const amounts: AmountFound[] = []
  const periods: PeriodHit[] = []
  const orders: OrderFound[] = []
  for (let i = 0; i < tokens.length; ) {
    const period = periodAt(tokens, i)
    if (period) {
      periods.push({ ...period, from: i })
      i = period.to
      continue
    }
    const order = orderAt(text, tokens, i)
    if (order) orders.push(order)
    const amount = order ? null : amountAt(text, tokens, i)
    if (amount) amounts.push(amount)
    i = order?.to ?? amount?.to ?? i + 1
  }
  return { amounts, periods, orders }
}

const strongMarks = new Set([';', ':', '—', '–', '•', '|'])
const strongWords =
  /^(?:while|whilst|whereas|although|though|but|compared|because|however|against|than|despite)$/

/** Whether a new statement starts at a token, whatever stands in it. */
function isStrong(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'mark') return strongMarks.has(token.text)
  const before = tokens[at - 1]
  if (token.lower === 'than')
    return (
      !/^(?:more|fewer|less|greater|other|rather|higher|lower)$/.test(before?.lower ?? '') ||
      before?.lower === 'higher' ||
      before?.lower === 'lower'
    )
  if (strongWords.test(token.lower)) return true
  if (before?.text !== ',') return false
  return /^(?:which|who|where|with|so|an|a|up|down|rising|falling|including|of)$/.test(token.lower)
}

const isWeak = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === ',' || /^(?:and|or)$/.test(token.lower))

/** Brackets of a run of tokens: for each index whether it stands within. */
export function bracketed(tokens: readonly Token[]): readonly boolean[] {
  let depth = 0
  return tokens.map(token => {
    if (token.text === '(' || token.text === '[') depth++
    const inside = depth > 0
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1)
    return inside
  })
}

/** Whether "and" at an index opens a clause of its own: a verb stands before it and soon behind it. */
function opensClause(tokens: readonly Token[], at: number, hasVerb: boolean): boolean {
  if (!hasVerb || !/^(?:and|or|nor|yet)$/.test(tokens[at]?.lower ?? '')) return false
  // "and are now living": the same are meant.
  if (isVerbAt(tokens, at + 1) || adverbs.has(tokens[at + 1]?.lower ?? '')) return false
  const reach = tokens[at - 1]?.text === ',' ? 15 : 7
  for (let i = at + 2; i < Math.min(tokens.length, at + reach); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') return false
    if (isVerbAt(tokens, i)) return true
  }
  return false
}

/** Starts of the segments of a sentence. */
function startsOf(tokens: readonly Token[], marks: Marks, inside: readonly boolean[]): number[] {
  const figures = [...marks.amounts, ...marks.orders].filter(({ from }) => !inside[from])
  const within = new Set(
    figures.flatMap(({ from, to }) =>
      Array.from({ length: to - from - 1 }, (_, i) => from + i + 1),
    ),
  )
  const starts = [0]
  const pending: number[] = []
  let hasVerb = false
  for (let i = 1; i < tokens.length; i++) {
    if (inside[i] || within.has(i)) continue
    const starting: boolean = isStrong(tokens, i) || opensClause(tokens, i, hasVerb)
    hasVerb = starting ? false : hasVerb || isVerbAt(tokens, i)
    if (starting) starts.push(i)
    else if (isWeak(tokens[i])) pending.push(i)
  }
  // A comma or "and" parts two figures: the last one before the second figure.
  for (let k = 1; k < figures.length; k++) {
    const before = figures[k - 1]?.to ?? 0
    const behind = figures[k]?.from ?? 0
    const parted = starts.some(start => start >= before && start <= behind)
    const joint = pending.filter(at => at >= before && at < behind).at(-1)
    if (!parted && joint !== undefined) starts.push(joint)
  }
  return starts.sort((a, b) => a - b)
}

/** "The unit, which opened in May": where the subject of a relative clause starts. */
function subjectStart(tokens: readonly Token[], from: number): number {
  if (from === 0 || !/^(?:which|who)$/.test(tokens[from]?.lower ?? '')) return from
  const end = tokens[from - 1]?.text === ',' ? from - 1 : from
  return nounPhraseStart(tokens, end)
}

/** Cuts a sentence into the parts that state one fact each. */
export function segmentsOf({
  tokens,
  marks,
  inside,
}: {
  readonly tokens: readonly Token[]
  readonly marks: Marks
  readonly inside: readonly boolean[]
}): Segment[] {
  const starts = startsOf(tokens, marks, inside)
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length
    const within = <T extends { from: number }>(all: readonly T[]): T[] =>
      all.filter(each => each.from >= from && each.from < to)
    return {
      from,
      to,
      subject: subjectStart(tokens, from),
      amounts: within(marks.amounts),
      periods: within(marks.periods),
      orders: within(marks.orders),
    }
  })
}
