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

/** The strips between a line's segments. */
export const stripsOf = (segments: readonly Segment[]): Strip[] =>
  segments.slice(1).map((segment, at) => ({
    left: segments[at]?.right ?? 0,
    right: segment.left,
  }))

/** What stays blank of some strips when a further line is put below: parts of two columns up. */
export function keepBlank(strips: readonly Strip[], segments: readonly Segment[]): Strip[] {
  const kept: Strip[] = []
  for (const strip of strips) {
    let left = strip.left
    for (const segment of segments) {
      if (segment.right <= left || segment.left >= strip.right) continue
      if (segment.left - left >= 2) kept.push({ left, right: segment.left })
      left = segment.right
    }
    if (strip.right - left >= 2) kept.push({ left, right: strip.right })
  }
  return kept
}
