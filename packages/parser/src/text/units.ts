import type { RatingReader } from '../rating.ts'
import type { KnownTitles } from './known-titles.ts'
import { endsClosed, startsLower, startsUpper } from './line-ends.ts'
import type { Line } from './lines.ts'
import { type Marker, readMarker } from './marker.ts'
import { firstWord, type Measure } from './widths.ts'

/** Lines that stand together: a paragraph, a heading, an item, or a part of one. */
export interface Unit {
  readonly lines: Line[]
  readonly marker: Marker | null
  /** Blank lines before it. */
  readonly gap: number
  /** Whether a page begins with it. */
  readonly turn: boolean
}

/** How the lines of a text are to be put together. */
export interface Wrapping {
  /** Whether each line is a paragraph of its own. */
  readonly unwrapped: boolean
  readonly measure: Measure
  readonly titles: KnownTitles
  readonly isRating: RatingReader
}

/** The words of a unit, without its marker, its lines joined by spaces. */
export function wordsIn({ lines, marker }: Unit): string {
  const texts = lines.map(({ text }) => text)
  if (marker) texts[0] = (texts[0] ?? '').slice(marker.length)
  return texts.filter(text => text !== '').join(' ')
}

/** Groups lines into units. */
export function unitsOf(lines: readonly Line[], wrapping: Wrapping): Unit[] {
  const units: Unit[] = []
  let gap = 0
  const margins = wrapping.unwrapped ? null : runMargins(lines, wrapping.measure)
  lines.forEach((line, at) => {
    if (line.text === '') {
      gap++
      return
    }
    const unit = units.at(-1)
    const marker = markerHere(line, unit, gap)
    const margin = margins?.[at] ?? 0
    if (unit && !marker && isBareMarker(unit)) unit.lines.push(line)
    else if (unit && !marker && gap === 0 && !line.turn && goesOn(unit, line, wrapping, margin)) {
      unit.lines.push(line)
    } else {
      units.push({ lines: [line], marker, gap, turn: line.turn })
    }
    gap = 0
  })
  return units
}

/** A number or a bullet whose words stand on the lines below. */
const isBareMarker = ({ lines, marker }: Unit): boolean =>
  marker !== null && lines.length === 1 && marker.length >= (lines[0]?.text.length ?? 0)

/** The marker of a line, unless the line only goes on with a sentence. */
function markerHere(line: Line, unit: Unit | undefined, gap: number): Marker | null {
  const marker = readMarker(line.text)
  if (!marker || !unit || gap > 0 || line.turn) return marker
  const before = unit.lines.at(-1)
  const sign = line.text[0] ?? ''
  const firm = marker.kind === 'bullet' && !'-–—*o+'.includes(sign)
  if (firm || !before || endsClosed(before.text) || isBareMarker(unit)) return marker
  const sibling = unit.marker?.kind === marker.kind && unit.lines[0]?.text[0] === sign
  if (marker.kind === 'bullet') return sibling || line.indent !== before.indent ? marker : null
  if (unit.marker?.kind === marker.kind) return marker
  return before.text.length < 60 ? marker : null
}

/** The widest line of the run that each line stands in: lines between blank lines and markers. */
function runMargins(lines: readonly Line[], measure: Measure): number[] {
  const margins: number[] = []
  let from = 0
  let widest = 0
  const close = (to: number): void => {
    for (let at = from; at < to; at++) margins[at] = widest
    from = to
    widest = 0
  }
  const most = widestTypical(lines, measure)
  lines.forEach((line, at) => {
    if (line.text === '' || line.turn || readMarker(line.text)) close(at)
    const width = line.text === '' ? 0 : measure(line.text)
    if (width <= most) widest = Math.max(widest, width)
  })
  close(lines.length)
  return margins
}

/** Wider lines are two that a page reader ran together where it took a hyphen out. */
function widestTypical(lines: readonly Line[], measure: Measure): number {
  const long = lines.filter(({ text }) => text.length > 40)
  const widths = long.map(({ text }) => measure(text)).sort((a, b) => a - b)
  return (widths[Math.floor(widths.length * 0.9)] ?? Number.POSITIVE_INFINITY) * 1.2
}

/** How much of the margin a line leaves when a sentence, or something else, ends with it. */
const roomAfterEnd = 0.97
const roomInside = 0.8

/** Whether a line goes on with the unit above it, with no blank line between. */
function goesOn(unit: Unit, line: Line, wrapping: Wrapping, margin: number): boolean {
  const { unwrapped, measure, isRating } = wrapping
  const before = unit.lines.at(-1)
  if (unwrapped || !before) return false
  const named = byTitles(unit, line, wrapping.titles)
  if (named !== null) return named
  if (startsLower(line.text) || line.text.startsWith('(')) return true
  if (!startsUpper(line.text)) return !endsClosed(before.text)
  const filled = measure(before.text) + measure(` ${firstWord(line.text)}`)
  if (endsClosed(before.text)) return filled > margin * roomAfterEnd
  if (isOutdented(unit, line) || isRating(line.text) || isRating(wordsIn(unit))) return false
  return filled > margin * roomInside
}

/** Lines that a heading of the contents can take. */
const titleLines = 4

/** What the contents say: a title ends before the line, or goes on with it; null where nothing. */
function byTitles(unit: Unit, line: Line, titles: KnownTitles): boolean | null {
  if (unit.lines.length > titleLines) return null
  const words = unit.lines.map(({ text }) => text).join(' ')
  if (titles.begins(`${words} ${line.text}`)) return true
  if (titles.has(words)) return false
  return titles.has(line.text) && startsUpper(line.text) ? false : null
}

/** Whether the line stands left of an item's own words. */
function isOutdented({ lines, marker }: Unit, line: Line): boolean {
  const [first, second] = lines
  if (!marker || !first) return false
  const body = second?.indent ?? first.indent + marker.length
  return second !== undefined && line.indent < body - 1 && line.indent <= first.indent
}
