import { contains, type Report, type Span } from '@reportlint/model'

/** Wrapped lines that must be seen before their usual width is known. */
const enough = 12

/**
 * Lines much longer than the report's wrapped lines. Software that takes text from pages joins a
 * word broken at a line's end and drops the hyphen, which makes one long line out of two: a word
 * written closed there may have a hyphen on the page.
 * @returns offsets into `report.text`, in order; none where the text is not wrapped
 */
export function rejoinedLines({ text, blocks }: Report): readonly Span[] {
  const lines: Span[] = []
  const wrapped: number[] = []
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph') continue
    for (let start = span.start; start < span.end; ) {
      const stop = text.indexOf('\n', start)
      const end = stop < 0 || stop > span.end ? span.end : stop
      lines.push({ start, end })
      if (end < span.end) wrapped.push(end - start)
      start = end + 1
    }
  }
  if (wrapped.length < enough) return []
  const usual = wrapped.sort((a, b) => a - b)[Math.floor(wrapped.length * 0.75)] ?? 0
  return lines.filter(({ start, end }) => end - start > 1.3 * usual)
}

/** Whether a span lies in one of the lines, by binary search. */
export function inLines(lines: readonly Span[], span: Span): boolean {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= span.start) low = middle
    else high = middle - 1
  }
  const line = lines[low]
  return line !== undefined && contains(line, span)
}
