/** A stretch of text: UTF-16 offsets, half-open (`text.slice(start, end)`). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
