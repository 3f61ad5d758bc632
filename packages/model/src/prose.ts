import type { Span } from './span.ts'

/** A run of characters that stands in the prose exactly as in the source. */
export interface Piece {
  /** Where the run starts in `Prose.text`. */
  readonly at: number
  /** Where the run starts in `Report.text`. */
  readonly source: number
  readonly length: number
}

/** What kind of mark-up a stretch of prose carries. */
export type MarkKind = 'strong' | 'emphasis' | 'code' | 'link'

/** Mark-up over a stretch of prose; offsets are into `Prose.text`. */
export interface Mark extends Span {
  readonly kind: MarkKind
}

/**
 * Text as it is read: mark-up gone, wrapped lines joined by one space, words that a page turn
 * cut in two joined again. `pieces` (ordered, not overlapping) lead back to the source; a joining
 * space that stands for a line break belongs to no piece.
 */
export interface Prose {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
}

/** The piece that holds or precedes offset `at`, by binary search. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const piece = pieces[middle]
    if (piece && piece.at <= at) low = middle
    else high = middle - 1
  }
  return pieces[low]
}

/**
 * The source span of a stretch of prose.
 * @param range offsets into `prose.text`
 * @returns offsets into `Report.text`
 */
export function toSource(prose: Prose, range: Span): Span {
  const first = pieceAt(prose.pieces, range.start)
  const last = pieceAt(prose.pieces, Math.max(range.start, range.end - 1))
  if (!first || !last) return { start: 0, end: 0 }
  const start = first.source + Math.min(range.start - first.at, first.length)
  const end = last.source + Math.min(range.end - last.at, last.length)
  return { start, end: Math.max(start, end) }
}
