import type { Position } from '@reportlint/model'

const lineFeed = 10
const carriageReturn = 13

/** Offsets at which the lines of a text start; lines end in LF, CRLF or CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) continue
    if (code === lineFeed || code === carriageReturn) starts.push(at + 1)
  }
  return starts
}

/**
 * Counts lines once, so that each look-up costs a binary search.
 * @param text the whole document
 * @returns a function from an offset to its position; an offset beyond an end is taken as that end
 */
export function lineIndex(text: string): (offset: number) => Position {
  const starts = lineStarts(text)
  return wanted => {
    const offset = Math.max(0, Math.min(wanted, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
}
