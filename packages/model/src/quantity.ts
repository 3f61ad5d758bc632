import type { Locus } from './locus.ts'
import type { SectionRole } from './report.ts'

/** What a figure measures: figures of two measures are never compared. */
export type Measure = 'count' | 'share' | 'money' | 'duration' | 'date' | 'order'

/**
 * A figure as worded. Counts and money are numbers of their unit, shares are per cent, durations
 * numbers of their unit, dates days as `year * 372 + month * 31 + day`, orders 1 for "the first".
 */
export interface Amount {
  /** As the report writes it: "nearly three quarters", "81%". */
  readonly words: string
  readonly measure: Measure
  /** "%", "£", "week", "a month"; empty where the figure has none. */
  readonly unit: string
  /** The number that stands there; the middle of what a word may mean. */
  readonly value: number
  /** Decimal places printed; -3 for a number of thousands. */
  readonly decimals: number
  /** The closed range that it may stand for, rounding and hedges included. */
  readonly low: number
  readonly high: number
  /** Whether it is a bare number: no hedge, no word for a share. */
  readonly plain: boolean
  /** Step of a word for a share, from 0 ("none") to 8 ("all"); null for figures and fractions. */
  readonly step: number | null
  /** "14 of the 16": the two numbers; null for other figures. */
  readonly part: { readonly count: number; readonly of: number } | null
}

/** Whose and which time's figure it is: figures that differ in any of these are not compared. */
export interface QuantityScope {
  /** The time that it is about, first and last day as in `Amount`; null where none is named. */
  readonly when: { readonly first: number; readonly last: number } | null
  /** Whether it is somebody else's: the country's, similar places'. */
  readonly elsewhere: boolean
  /** Whether it is what should be, or will. */
  readonly target: boolean
  /** Whether it is of an earlier time that has no date: "at the last inspection". */
  readonly earlier: boolean
}

/** One figure that a claim gives. */
export interface Figure {
  readonly at: Locus
  readonly amount: Amount
  readonly scope: QuantityScope
  /** What the header of its column names, as keys; empty for sentences and plain headers. */
  readonly of: readonly string[]
}

/** One statement of how many, how much or when. */
export interface QuantityClaim {
  readonly kind: 'quantity'
  readonly at: Locus
  /** One; of a table's row as many as it has. */
  readonly figures: readonly [Figure, ...Figure[]]
  /** What is counted or measured, as the report words it. */
  readonly counted: string
  /** What it is about as a whole, as keys. */
  readonly keys: readonly string[]
  readonly form: 'sentence' | 'row'
  readonly role: SectionRole
}

/** Decimal places count for shares only where both print them alike: 84.6% and 85%, or 84%. */
const tolerance = (a: Amount, b: Amount): number =>
  a.measure === 'share' && a.decimals !== b.decimals ? 0.5 : 0

function partsDiffer(a: Amount, b: Amount): boolean | null {
  if (a.part && b.part) return a.part.count !== b.part.count || a.part.of !== b.part.of
  if (a.part && b.measure === 'count') return b.plain ? a.part.count !== b.value : null
  if (b.part && a.measure === 'count') return a.plain ? b.part.count !== a.value : null
  return null
}

/** Whether two figures of one fact cannot both be right. */
export function amountsDiffer(a: Amount, b: Amount): boolean {
  const parts = partsDiffer(a, b)
  if (parts !== null) return parts
  if (a.step !== null && b.step !== null) return a.step !== b.step
  if (a.plain && b.plain && a.decimals === b.decimals && a.unit === b.unit && a.measure !== 'date')
    return a.value !== b.value
  return Math.max(a.low, b.low) - Math.min(a.high, b.high) > tolerance(a, b) + 1e-9
}

/** Two figures of one fact. */
export interface FigurePair {
  readonly a: Figure
  readonly b: Figure
}

/** Whether two figures are of the same time and the same place; a time that is not named may be any. */
function sameScope(a: QuantityScope, b: QuantityScope): boolean {
  if (a.elsewhere !== b.elsewhere || a.target !== b.target || a.earlier !== b.earlier) return false
  if (a.when === null || b.when === null) return true
  return a.when.first === b.when.first && a.when.last === b.when.last
}

const sameColumn = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(key => b.includes(key))

/** The figures of a row that a sentence can be about: those of the column that it names. */
function meant(row: QuantityClaim, { scope }: Figure, keys: readonly string[]): readonly Figure[] {
  const own = row.figures.filter(figure => sameScope(figure.scope, scope))
  const dated = own.filter(figure => figure.scope.when !== null)
  const timely = scope.when !== null && dated.length > 0 ? dated : own
  const named = timely.filter(({ of }) => of.length > 0 && of.every(key => keys.includes(key)))
  return named.length > 0 ? named : timely
}

/**
 * The figures of two claims that are of one fact, where both are about the same thing: of two rows
 * those of equal columns; of a row and a sentence each that the sentence can mean.
 */
export function figurePairs(a: QuantityClaim, b: QuantityClaim): readonly FigurePair[] {
  if (a.form === 'row' && b.form === 'row') {
    return a.figures.flatMap(one => {
      const other = b.figures.filter(
        each => sameColumn(one.of, each.of) && sameScope(one.scope, each.scope),
      )
      const only = other.length === 1 ? other[0] : undefined
      return only ? [{ a: one, b: only }] : []
    })
  }
  if (a.form === 'row')
    return meant(a, b.figures[0], b.keys).map(one => ({ a: one, b: b.figures[0] }))
  if (b.form === 'row')
    return meant(b, a.figures[0], a.keys).map(one => ({ a: a.figures[0], b: one }))
  const [one] = a.figures
  const [other] = b.figures
  return sameScope(one.scope, other.scope) ? [{ a: one, b: other }] : []
}

/**
 * The figures by which two claims about one thing disagree; null where they can both be right. A
 * sentence agrees with a row where any figure that it can mean agrees.
 */
export function clashingFigures(a: QuantityClaim, b: QuantityClaim): FigurePair | null {
  const pairs = figurePairs(a, b)
  const open = pairs.filter(pair => amountsDiffer(pair.a.amount, pair.b.amount))
  const bothRows = a.form === 'row' && b.form === 'row'
  return bothRows || open.length === pairs.length ? (open[0] ?? null) : null
}

/** Whether both are figures, not words for a share: only such a pair is plainly wrong. */
export const bothExact = (a: Amount, b: Amount): boolean => a.step === null && b.step === null
