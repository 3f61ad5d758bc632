import type { RatingReader } from '../rating.ts'
import {
  fits,
  type Ink,
  type Segment,
  type Strip,
  segmentsOf,
  stripsOf,
  wideGap,
  withLine,
} from './columns.ts'
import { endsClosed, startsLower } from './line-ends.ts'
import type { Line } from './lines.ts'
import { readMarker } from './marker.ts'

/** Lines that stand in columns: indexes `from` up to `to`, and the strips between the columns. */
export interface Region {
  readonly from: number
  readonly to: number
  readonly ink: Ink
  readonly strips: readonly Strip[]
  /** Lines with words in more than one column. */
  readonly rows: number
}

/** Blank lines that a table can hold between two rows. */
const mostBlank = 3

/** Finds the lines that stand in columns made of spaces. */
export function findRegions(
  source: string,
  lines: readonly Line[],
  isRating: RatingReader,
): Region[] {
  const regions: Region[] = []
  let at = 0
  while (at < lines.length) {
    const region = regionAt(source, lines, at) ?? besideLabel(lines, at, isRating)
    if (region) regions.push(extendUp(source, lines, region, regions.at(-1)?.to ?? 0))
    at = region ? region.to : at + 1
  }
  return regions
}

/** A grade on a line of its own, right of a label that stands above and below it. */
function besideLabel(lines: readonly Line[], at: number, isRating: RatingReader): Region | null {
  const line = lines[at]
  const above = lines[at - 1]
  const below = lines[at + 1]
  if (!line || !above || !below || above.text === '' || below.text === '') return null
  if (!startsLower(below.text) || line.turn || !isRating(line.text)) return null
  const left = Math.max(above.indent + above.text.length, below.indent + below.text.length)
  if (line.indent - left < wideGap) return null
  const edge = line.indent + line.text.length
  const ink = [
    { left: above.indent, right: left },
    { left: line.indent, right: edge },
  ]
  return { from: at, to: at + 2, ink, strips: stripsOf(ink), rows: 1 }
}

const isTabular = (segments: readonly Segment[]): boolean =>
  segments.some(({ gap }) => gap >= wideGap)

function regionAt(source: string, lines: readonly Line[], from: number): Region | null {
  const first = lines[from]
  if (!first || first.text === '') return null
  const start = segmentsOf(source, first)
  if (start.length < 2 || !isTabular(start)) return null
  let ink = withLine([], start)
  const bulleted = hasBullet(source, start)
  let rows = 1
  let to = from + 1
  let blanks = 0
  let widest = 1
  for (let at = from + 1; at < lines.length && blanks <= mostBlank; at++) {
    const line = lines[at]
    if (!line || line.turn) break
    if (line.text === '') {
      blanks++
      continue
    }
    const segments = segmentsOf(source, line)
    const several = segments.length > 1
    const fitting = fits(ink, segments)
    if (!fitting && !(several && blanks === 0 && rows > 1 && parts(stripsOf(ink), segments))) break
    if (several && hasBullet(source, segments) && !bulleted) break
    if (!several && blanks > widest && rows > 2) break
    if (!several && blanks > 0 && !goesOnAfter(source, lines, at, ink)) break
    if (fitting) ink = withLine(ink, segments)
    widest = Math.max(widest, blanks)
    if (several) rows++
    blanks = 0
    to = at + 1
  }
  return { from, to, ink, strips: stripsOf(ink), rows }
}

/** Whether a row leaves one of the strips open, though it runs over another. */
const parts = (strips: readonly Strip[], segments: readonly Segment[]): boolean =>
  strips.some(
    ({ left, right }) =>
      segments.some(each => each.right <= left) &&
      segments.some(each => each.left >= right) &&
      !segments.some(each => each.left < right && each.right > left),
  )

/** Whether a line with words in one column, after a blank line, is part of the table. */
const goesOnAfter = (source: string, lines: readonly Line[], at: number, ink: Ink): boolean =>
  tableGoesOn(source, lines, at, ink) || isStaggered(source, lines, at, ink)

/** Whether a list item stands in one of the columns. */
const hasBullet = (source: string, segments: readonly Segment[]): boolean =>
  segments.some(({ start, end }) => readMarker(source.slice(start, end))?.kind === 'bullet')

/** Whether a line with words in several columns follows soon. */
function tableGoesOn(source: string, lines: readonly Line[], from: number, ink: Ink): boolean {
  let blanks = 0
  for (let at = from + 1; at < lines.length && at <= from + 6 && blanks <= mostBlank; at++) {
    const line = lines[at]
    if (!line || line.turn) return false
    if (line.text === '') {
      blanks++
      continue
    }
    const segments = segmentsOf(source, line)
    if (!fits(ink, segments)) return false
    if (segments.length > 1) return true
  }
  return false
}

/** Whether the lines up to the next blank one make a row whose cells stand on different lines. */
function isStaggered(source: string, lines: readonly Line[], from: number, ink: Ink): boolean {
  const strips = stripsOf(ink)
  const columns = new Set<number>()
  for (let at = from; at < lines.length && at <= from + 4; at++) {
    const line = lines[at]
    if (!line || line.text === '') break
    const segments = segmentsOf(source, line)
    if (line.turn || !fits(ink, segments)) return false
    for (const { left } of segments) columns.add(strips.filter(({ right }) => left >= right).length)
  }
  return columns.size > 1
}

/** A first row can begin above its first full line: a label or a cell of two lines. */
function extendUp(source: string, lines: readonly Line[], region: Region, least: number): Region {
  const first = lines[region.from]
  if (!first) return region
  const left = region.strips[0]?.left ?? 0
  const freshLabel = first.indent < left && !startsLower(first.text)
  let { from, ink } = region
  for (let at = from - 1; at >= least && at >= region.from - 3; at--) {
    const line = lines[at]
    if (!line || line.text === '' || endsClosed(line.text)) break
    const segments = segmentsOf(source, line)
    if (segments.length > 1 || !fits(ink, segments)) break
    if (freshLabel && line.indent < left) break
    ink = withLine(ink, segments)
    from = at
  }
  return { ...region, from, ink, strips: stripsOf(ink) }
}
