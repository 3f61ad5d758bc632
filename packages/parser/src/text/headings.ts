import { hasFiniteVerb } from '../finite-verb.ts'
import type { RatingReader } from '../rating.ts'
import { alignTitles, type TitleKeys } from './align.ts'
import { hasWordLabel, readShape, type Shape, type ShapeReader } from './heading-shape.ts'
import { endsClosed } from './line-ends.ts'
import { type Unit, wordsIn } from './units.ts'

/** What stands in the flow of a report: a unit of lines, or a table. */
export type Flow =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'table'; readonly contents?: boolean }

/** A heading found. */
export interface Found {
  readonly shape: Shape
  /** Index of the contents entry that names it; null where none does. */
  readonly entry: number | null
  readonly strong: boolean
}

type Kind = 'prose' | 'item' | 'table' | 'rating' | 'strong' | 'weak' | 'short' | 'end'

/**
 * Finds the headings of a text.
 * @param entries the titles of the contents list
 * @returns for each member of the flow its heading, or null
 */
export function findHeadings(
  flow: readonly Flow[],
  entries: readonly TitleKeys[],
  reader: ShapeReader,
): (Found | null)[] {
  const shapes = flow.map(each => (each.kind === 'unit' ? readShape(each.unit, reader) : null))
  const places: number[] = []
  shapes.forEach((shape, at) => {
    if (shape) places.push(at)
  })
  const titles = places.flatMap(at => shapes[at]?.keys ?? [])
  const aligned = alignTitles(entries, titles)
  const entryAt = new Map(places.map((place, at) => [place, aligned[at] ?? null]))
  const kinds = flow.map((each, at) =>
    kindOf(each, shapes[at] ?? null, entryAt.get(at) ?? null, reader.isRating),
  )
  const settled = settle(flow, shapes, kinds, findDebris(kinds))
  return shapes.map((shape, at) =>
    shape && settled[at]
      ? { shape, entry: entryAt.get(at) ?? null, strong: kinds[at] === 'strong' }
      : null,
  )
}

function kindOf(
  each: Flow,
  shape: Shape | null,
  entry: number | null,
  isRating: RatingReader,
): Kind {
  if (each.kind === 'table') return 'table'
  const text = wordsIn(each.unit)
  if (shape) {
    if (entry !== null || isStrong(shape)) return 'strong'
    if (isWeak(shape)) return 'weak'
  }
  if (isRating(text)) return 'rating'
  if (each.unit.marker) return 'item'
  return text.length > 80 || endsClosed(text) ? 'prose' : 'short'
}

const wordCount = (text: string): number => text.split(' ').length

function isStrong(shape: Shape): boolean {
  if (shape.statement) return false
  if (hasWordLabel(shape)) return wordCount(shape.title) < 20
  if (shape.role !== null) return wordCount(shape.title) <= 12 && !hasFiniteVerb(shape.title)
  return shape.label !== null && /^\d+\.\d/u.test(shape.label) && wordCount(shape.title) <= 12
}

const question = /^(?:what|how|why|who|where|when|which|does|do|is|are|can)\b/iu

function isWeak(shape: Shape): boolean {
  const { title } = shape
  if (shape.statement || title.endsWith(':')) return false
  if (shape.known) return wordCount(title) <= 24
  if (title.length > 100 || wordCount(title) > 16) return false
  return title.endsWith('?') ? question.test(title) : !hasFiniteVerb(title)
}

/** Decides from what stands before and after. */
function settle(
  flow: readonly Flow[],
  shapes: readonly (Shape | null)[],
  kinds: readonly Kind[],
  debris: readonly boolean[],
): boolean[] {
  const settled = kinds.map((kind, at) => kind === 'strong' && !debris[at])
  const front = frontEnd(flow, kinds, settled)
  for (let at = kinds.length - 1; at >= 0; at--) {
    const before = kinds[at - 1] ?? 'end'
    if (kinds[at] !== 'weak' || debris[at] || isSibling(flow, at)) continue
    if (!standsApart(flow, at, before)) continue
    if (at < front) {
      const clause = hasFiniteVerb(shapes[at]?.title ?? '')
      settled[at] = !clause && kinds[at + 1] === 'prose' && isLong(flow[at + 1])
    } else settled[at] = leads(kinds, settled, at)
  }
  return settled
}

/** Where the title page ends: at the contents, the first sure heading, or the first paragraph. */
function frontEnd(
  flow: readonly Flow[],
  kinds: readonly Kind[],
  settled: readonly boolean[],
): number {
  for (let at = 0; at < flow.length; at++) {
    const each = flow[at]
    if (settled[at] || (each?.kind === 'table' && each.contents)) return at
    if (kinds[at] === 'prose' && isLong(each)) return at
  }
  return flow.length
}

const short = new Set<Kind>(['rating', 'short', 'weak', 'strong'])
/** Short units that a table can have between two of its grades. */
const mostLabels = 4

/**
 * Marks the units of tables that a page reader gave cell by cell: runs of short units with a grade
 * or a figure every few of them. What follows the last grade is no part of it.
 */
function findDebris(kinds: readonly Kind[]): boolean[] {
  const debris = kinds.map(() => false)
  let from = 0
  while (from < kinds.length) {
    if (!short.has(kinds[from] ?? 'end')) {
      from++
      continue
    }
    let to = from
    const ratings: number[] = []
    while (to < kinds.length && short.has(kinds[to] ?? 'end')) {
      if (kinds[to] === 'rating') ratings.push(to)
      to++
    }
    markDebris(debris, kinds, from, ratings)
    from = to
  }
  return debris
}

function markDebris(
  debris: boolean[],
  kinds: readonly Kind[],
  from: number,
  ratings: readonly number[],
): void {
  let start = 0
  for (let at = 1; at <= ratings.length; at++) {
    const here = ratings[at]
    const before = ratings[at - 1] ?? 0
    if (here !== undefined && here - before <= mostLabels) continue
    const first = ratings[start] ?? before
    if (at - start > 1) {
      for (let each = Math.max(from, first - mostLabels + 1); each <= before; each++) {
        if (kinds[each] !== 'strong' || each >= first - 1) debris[each] = true
      }
    }
    start = at
  }
}

/** Whether a weak candidate is followed by what a heading stands over. */
function leads(kinds: readonly Kind[], settled: readonly boolean[], at: number): boolean {
  const before = kinds[at - 1] ?? 'end'
  const after = kinds[at + 1] ?? 'end'
  if (after === 'prose' || after === 'item' || after === 'table') return true
  if (after === 'rating') {
    const beyond = kinds[at + 2] ?? 'end'
    const settledBefore =
      before === 'prose' || before === 'item' || before === 'table' || before === 'strong'
    return settledBefore && (beyond === 'prose' || beyond === 'item' || beyond === 'table')
  }
  return after === 'weak' && settled[at + 1] === true && before !== 'weak'
}

function isLong(each: Flow | undefined): boolean {
  if (each?.kind !== 'unit') return false
  const text = wordsIn(each.unit)
  return text.length > 80 && endsClosed(text)
}

/** Whether a blank line, a page turn or the end of a sentence stands before the unit. */
function standsApart(flow: readonly Flow[], at: number, before: Kind): boolean {
  const each = flow[at]
  if (each?.kind !== 'unit') return false
  if (at === 0 || each.unit.gap > 0 || each.unit.turn) return true
  return before === 'prose' || before === 'item' || before === 'strong' || before === 'table'
}

/** Whether a numbered line is one of a list: the next or the one before has the next number. */
function isSibling(flow: readonly Flow[], at: number): boolean {
  const here = numberAt(flow, at)
  if (here === null) return false
  return numberAt(flow, at + 1) === here + 1 || numberAt(flow, at - 1) === here - 1
}

function numberAt(flow: readonly Flow[], at: number): number | null {
  const each = flow[at]
  if (each?.kind !== 'unit' || each.unit.marker?.kind !== 'number') return null
  const label = each.unit.marker.label ?? ''
  return /^\d+$/u.test(label) ? Number(label) : null
}
