import { isSpace, type Line } from './lines.ts'
import { readMarker } from './marker.ts'

/** A stretch of words on a line, between gaps; columns count from the left edge of the page. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly right: number
  /** Columns of white space before it; a tab counts as many. */
  readonly gap: number
}

/** A gap of so many columns parts two cells on its own evidence. */
export const wideGap = 3
const tabGap = 9

/** Splits a line at tabs and at runs of two or more spaces; a marker stays with its words. */
export function segmentsOf(source: string, line: Line): Segment[] {
  const segments: Segment[] = []
  const marker = readMarker(line.text)
  const glued = marker ? line.start + marker.length : line.start
  let start = line.start
  let gap = 0
  let at = line.start
  while (at < line.end) {
    if (!isSpace(source.charCodeAt(at))) {
      at++
      continue
    }
    let after = at
    let tabs = 0
    while (after < line.end && isSpace(source.charCodeAt(after))) {
      if (source.charCodeAt(after) === 9) tabs++
      after++
    }
    const size = tabs > 0 ? tabGap : after - at
    if (size >= 2 && after > glued) {
      segments.push(segmentOf(line, start, at, gap))
      start = after
      gap = size
    }
    at = after
  }
  segments.push(segmentOf(line, start, line.end, gap))
  return segments
}

function segmentOf(line: Line, start: number, end: number, gap: number): Segment {
  const left = line.indent + start - line.start
  return { start, end, left, right: left + end - start, gap }
}

/** A blank strip that runs down through several lines, in columns, half-open. */
export interface Strip {
  readonly left: number
  readonly right: number
}

/** Columns that some line of several has words in: stretches in order, apart from each other. */
export type Ink = readonly Strip[]

/** Strips narrower than this part words, not columns. */
const narrowest = 2

/** The ink of lines with one more line put below. */
export function withLine(ink: Ink, segments: readonly Segment[]): Ink {
  const all = [...ink, ...segments].sort((a, b) => a.left - b.left)
  const merged: { left: number; right: number }[] = []
  for (const { left, right } of all) {
    const last = merged.at(-1)
    if (last && left <= last.right) last.right = Math.max(last.right, right)
    else merged.push({ left, right })
  }
  return merged
}

/** The strips that stay blank between the ink. */
export function stripsOf(ink: Ink): Strip[] {
  const strips: Strip[] = []
  for (const [at, stretch] of ink.entries()) {
    const before = ink[at - 1]
    if (before && stretch.left - before.right >= narrowest) {
      strips.push({ left: before.right, right: stretch.left })
    }
  }
  return strips
}

/** Whether a line keeps all strips open, and where it has words in several columns, parts them. */
export function fits(ink: Ink, segments: readonly Segment[]): boolean {
  const before = stripsOf(ink)
  const after = stripsOf(withLine(ink, segments))
  if (after.length < before.length) return false
  if (segments.length < 2) return true
  return after.some(
    strip =>
      segments.some(({ right }) => right <= strip.left) &&
      segments.some(({ left }) => left >= strip.right),
  )
}
