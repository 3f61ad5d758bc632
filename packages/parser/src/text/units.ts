import { hasFiniteVerb } from '../finite-verb.ts'
import type { RatingReader } from '../rating.ts'
import type { KnownTitles } from './known-titles.ts'
import { endsClosed, endsMidPhrase, startsLower, startsUpper } from './line-ends.ts'
import type { Line } from './lines.ts'
import { type Marker, readMarker } from './marker.ts'
import { readRuns } from './runs.ts'
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
  const runs = wrapping.unwrapped ? null : readRuns(lines, wrapping.measure)
  lines.forEach((line, at) => {
    if (line.text === '') {
      gap++
      return
    }
    const unit = units.at(-1)
    const marker = markerHere(line, unit, gap)
    const margin = runs?.margins[at] ?? 0
    const apart = gap > 0 || line.turn || (runs?.tails.has(at) ?? false)
    if (
      unit &&
      !marker &&
      (isBareMarker(unit) || (!apart && goesOn(unit, line, wrapping, margin)))
    ) {
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
  if (unit.marker?.kind === marker.kind) return follows(unit.marker, marker) ? marker : null
  return before.text.length < 60 ? marker : null
}

/** Whether a number can come next after another: "2.4" after "2.3", "3." after "2.". */
function follows(before: Marker, after: Marker): boolean {
  const last = (label: string | null): number =>
    Number(/\d+$/u.exec(label ?? '')?.[0] ?? Number.NaN)
  if (before.kind !== 'number') return true
  return last(after.label) === last(before.label) + 1 || last(after.label) === 1
}

/** A label and what it stands for, on a line of their own: "Report published: 5 May 2021". */
const statement = /^\p{Lu}\p{Ll}+(?: \p{L}+){0,3}: \S/u

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
  if (endsMidPhrase(before.text)) return true
  if (!startsUpper(line.text)) return !endsClosed(before.text)
  const filled = measure(before.text) + measure(` ${firstWord(line.text)}`)
  if (endsClosed(before.text)) return filled > margin * roomAfterEnd
  if (isOutdented(unit, line)) return false
  if (isRating(line.text) && !endsClosed(line.text)) return false
  if (statement.test(line.text)) return false
  if (unit.lines.length < 3 && endsInGrade(wordsIn(unit), isRating)) return false
  return filled > margin * roomInside
}

/** Whether the words are a grade, or a clause that ends with one: "Support is good". */
function endsInGrade(words: string, isRating: RatingReader): boolean {
  if (isRating(words)) return true
  if (words.length > 140 || !hasFiniteVerb(words)) return false
  const parts = words.split(' ')
  return [1, 2, 3, 5].some(count => isRating(parts.slice(-count).join(' ')))
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
