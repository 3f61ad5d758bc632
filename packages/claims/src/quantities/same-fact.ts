import { type Amount, bothExact, clashingFigures, figurePairs } from '@reportlint/model'
import type { Weigh } from '../topics/rarity.ts'
import { ownPlace, type Statement } from './statement.ts'

/** Why two figures are taken to be of one fact. */
export interface Sameness {
  readonly confidence: number
  readonly reason: string
}

/** Below this shared weight next to nothing is named. */
const thin = 1.5

/** From this weight of words on that only one side has, the words are others. */
const otherWords = 0.4

const disjoint = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(each => b.includes(each))

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every(each => b.has(each))

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every(each => b.has(each))

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const each of a) if (b.has(each)) return true
  return false
}

const first = ({ claim }: Statement): Amount => claim.figures[0].amount

/** Whether figures of two measures can be of one fact at all. */
function comparable(a: Amount, b: Amount): boolean {
  if (a.measure === b.measure) return a.unit === b.unit
  const [part, count] = a.part ? [a, b] : [b, a]
  return part.part !== null && count.measure === 'count' && count.unit === ''
}

/** Two figures of one sentence or one table are of two facts. */
const inOnePlace = (a: Statement, b: Statement): boolean =>
  a.claim.at.block === b.claim.at.block &&
  (a.claim.form === 'row' || a.claim.at.sentence === b.claim.at.sentence)

/** Whether what is counted is not the same: "12 nurses", "12 wards". */
function countsOthers(a: Statement, b: Statement): boolean {
  if (first(a).measure === 'order') return a.head !== b.head
  const counts = first(a).measure === 'count' && a.thing.size > 0 && b.thing.size > 0
  // "two high risks" and "low risks: 3": each names what the other does not.
  if (counts && !isSubset(a.thing, b.thing) && !isSubset(b.thing, a.thing)) return true
  if (a.claim.form === 'row' || b.claim.form === 'row') {
    const [row, text] = a.claim.form === 'row' ? [a, b] : [b, a]
    return text.thing.size > 0 && row.thing.size > 0 && !meets(text.thing, row.ids)
  }
  if (a.thing.size > 0 && b.thing.size > 0) return !meets(a.thing, b.thing)
  // "81% of reviews" and "reviews … stood at 81%".
  if (a.thing.size > 0) return !meets(a.thing, b.ids)
  return b.thing.size > 0 && !meets(b.thing, a.ids)
}

/** What forbids taking two figures for one fact's, whatever their words share. */
function isForbidden(a: Statement, b: Statement): boolean {
  if (!comparable(first(a), first(b)) || inOnePlace(a, b)) return true
  if (a.event !== b.event || a.negated !== b.negated) return true
  if (disjoint(a.sites, b.sites) || disjoint(a.names, b.names)) return true
  if (disjoint(a.populations, b.populations) || disjoint(a.aspects, b.aspects)) return true
  if (a.numbers.size > 0 && b.numbers.size > 0 && !sameSet(a.numbers, b.numbers)) return true
  const hasRow = a.claim.form === 'row' || b.claim.form === 'row'
  if (hasRow && !related(a, b)) return true
  return countsOthers(a, b) || figurePairs(a.claim, b.claim).length === 0
}

interface Overlap {
  readonly shared: number
  readonly onlyA: number
  readonly onlyB: number
}

/** What a number that both name beside the figure tells: "within 15 working days". */
const numberWeight = 0.6

function overlapOf(a: Statement, b: Statement, weigh: Weigh): Overlap {
  let shared = 0
  let onlyA = 0
  let onlyB = 0
  for (const id of a.ids) {
    if (b.ids.has(id)) shared += weigh(id)
    else onlyA += weigh(id)
  }
  for (const id of b.ids) if (!a.ids.has(id)) onlyB += weigh(id)
  for (const number of a.numbers) if (b.numbers.has(number)) shared += numberWeight
  return { shared, onlyA, onlyB }
}

/** Whether two numbers are the same digits in another order: 392 and 329. */
function isSlip(a: Amount, b: Amount): boolean {
  if (!a.plain || !b.plain || a.value === b.value || a.measure === 'date') return false
  const digits = ({ value }: Amount): string => String(value).replace('.', '')
  const sorted = (text: string): string => [...text].sort().join('')
  return digits(a).length >= 2 && sorted(digits(a)) === sorted(digits(b))
}

const isForeign = (name: string): boolean => name !== ownPlace

const oneSided = (a: number, b: number): boolean => (a === 0) !== (b === 0)

/** Whether a figure is only bounded on one side: "over 80%", "fewer than 20". */
const isBound = ({ low, high }: Amount): boolean => !Number.isFinite(low) || !Number.isFinite(high)

/** What lowers the confidence beside words that differ. */
function doubts(a: Statement, b: Statement): number {
  const row = a.claim.form === 'row' || b.claim.form === 'row'
  const whenA = a.claim.figures.some(({ scope }) => scope.when !== null)
  const whenB = b.claim.figures.some(({ scope }) => scope.when !== null)
  let factor = 1
  if (whenA !== whenB) factor *= 0.9
  if ((a.definite || b.definite) && !isSlip(first(a), first(b))) factor *= 0.6
  if (isBound(first(a)) !== isBound(first(b))) factor *= 0.85
  if (oneSided(a.numbers.size, b.numbers.size)) factor *= 0.75
  if (oneSided(a.populations.length, b.populations.length)) factor *= row ? 0.95 : 0.8
  if (oneSided(a.names.filter(isForeign).length, b.names.filter(isForeign).length)) factor *= 0.8
  if (oneSided(a.sites.length, b.sites.length)) factor *= 0.85
  if (a.claim.at.block === b.claim.at.block) factor *= 0.85
  if (!row && a.head !== '' && b.head !== '' && a.head !== b.head) factor *= 0.7
  if (!row && a.thing.size > 0 && b.thing.size > 0 && !sameSet(a.thing, b.thing)) factor *= 0.85
  return factor
}

/** What a row's label names must stand in the sentence, a word of five aside. */
function rowUnsaid(a: Statement, b: Statement, { shared, onlyA, onlyB }: Overlap): boolean {
  const bothRows = a.claim.form === 'row' && b.claim.form === 'row'
  if (bothRows) return onlyA + onlyB > 0
  const unsaidA = a.claim.form === 'row' && onlyA * 4 > shared
  return unsaidA || (b.claim.form === 'row' && onlyB * 4 > shared)
}

const sumsUp = ({ claim: { role } }: Statement): boolean =>
  /^(?:summary|front|introduction|context|recommendations|grades|annex)$/.test(role)

/** Whether the headings over both can be about one thing: a summary is about all of it. */
const related = (a: Statement, b: Statement): boolean =>
  sumsUp(a) || sumsUp(b) || isSubset(a.context, b.context) || isSubset(b.context, a.context)

/** How like the words of two figures are; a row says less than the sentence about it. */
function likeness(a: Statement, b: Statement, { shared, onlyA, onlyB }: Overlap): number {
  const { measure } = first(a)
  if (measure === 'date') return dateLikeness(a, b, { shared, onlyA, onlyB })
  const extraA = onlyA * (b.claim.form === 'row' && a.claim.form !== 'row' ? 0.6 : 1)
  const extraB = onlyB * (a.claim.form === 'row' && b.claim.form !== 'row' ? 0.6 : 1)
  const all = shared + extraA + extraB
  const like = all === 0 ? 0 : shared / all
  if (measure === 'order') return like + 0.15
  return Math.min(extraA, extraB) >= otherWords ? like * 0.75 : like
}

/** The longer of two names of one thing says more of it: "the Harbour Centre, a hub for families". */
function dateLikeness(a: Statement, b: Statement, { shared, onlyA, onlyB }: Overlap): number {
  const named = a.names.some(name => b.names.includes(name) && isForeign(name))
  const like = shared / (shared + onlyA + onlyB)
  return named && Math.min(onlyA, onlyB) < otherWords ? Math.max(like, 0.85) : like
}

/** Dates of one event with nothing named but "it" or "the home": the report's own. */
const ownEvent = (a: Statement, b: Statement): boolean =>
  first(a).measure === 'date' && a.ids.size === 0 && b.ids.size === 0

/**
 * Whether two figures are of the same fact.
 * @returns null where they are not, or where it is in doubt
 */
export function sameFact(a: Statement, b: Statement, weigh: Weigh, from: number): Sameness | null {
  if (isForbidden(a, b)) return null
  if (ownEvent(a, b))
    return { confidence: 0.7 * doubts(a, b), reason: `both say when it was, “${a.event}”` }
  const overlap = overlapOf(a, b, weigh)
  if (rowUnsaid(a, b, overlap)) return null
  const shared = [...a.ids].filter(id => b.ids.has(id))
  const slip = isSlip(first(a), first(b))
  if ((shared.length === 0 && !slip) || (!slip && saysLittle(a, b, overlap.shared, shared.length)))
    return null
  const like = likeness(a, b, overlap) * doubts(a, b) * thinness(overlap.shared, a)
  const confidence = slip ? Math.max(like + 0.1, slipped(a, b, overlap)) : like
  if (confidence < Math.max(from, needed(a, b))) return null
  return { confidence: Math.min(1, confidence), reason: `both count ${shared.join(', ')}` }
}

/** Two figures of one short name are of one fact only where the headings over both agree. */
function saysLittle(a: Statement, b: Statement, weight: number, words: number): boolean {
  const short = weight < thin || words < 2
  if (first(a).measure === 'count' && words < 2) return true
  const { measure } = first(a)
  if (words < 2 && measure === 'share' && a.thing.size + b.thing.size > 0)
    return !sameSet(a.thing, b.thing)
  return short && !related(a, b)
}

/** How sure it is that two numbers of the same digits, counting the same, are of one fact. */
function slipped(a: Statement, b: Statement, { onlyA, onlyB }: Overlap): number {
  const { value, measure } = first(a)
  const same = a.head !== '' && a.head === b.head && sameSet(a.thing, b.thing)
  if (!same || (measure === 'count' && value < 13)) return 0
  const others = Math.min(onlyA, onlyB)
  if (value >= 100) return others < 3 ? 0.7 : 0
  return others < 1.2 ? 0.62 : 0
}

/** A single word names little: "12 beds", "14 beds". */
const thinness = (shared: number, { event }: Statement): number =>
  event !== '' ? 1 : Math.min(1, 0.55 + 0.3 * shared)

/** Words for shares, and small numbers, which mostly give examples, must be surer. */
function needed(a: Statement, b: Statement): number {
  const one = first(a)
  const other = first(b)
  if (!bothExact(one, other)) return 0.72
  if (clashingFigures(a.claim, b.claim) === null) return 0
  const small = (amount: Amount): boolean => amount.measure === 'count' && amount.value < 6
  return small(one) && small(other) && a.claim.form !== 'row' && b.claim.form !== 'row' ? 0.8 : 0
}
