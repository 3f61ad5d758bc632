import type { Report, Span } from '@reportlint/model'

/** Wrapped lines that must be seen before their usual width is known. */
const enough = 12
/** Longer lines are whole paragraphs, not wrapped ones. */
const widest = 140

/**
 * The column near which the report's lines are wrapped. Software that takes text from pages joins
 * a word broken at a line's end and drops its hyphen, so a word written closed at that column or
 * beyond may have a hyphen on the page.
 * @returns 0-based column; null where the text is not wrapped
 */
export function wrapColumn({ text, blocks }: Report): number | null {
  const lengths: number[] = []
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph') continue
    for (let start = span.start; start < span.end; ) {
      const end = text.indexOf('\n', start)
      if (end < 0 || end >= span.end) break
      lengths.push(end - start)
      start = end + 1
    }
  }
  if (lengths.length < enough) return null
  const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0
  return usual > widest ? null : Math.floor(usual * 0.88)
}

/** Whether the span ends at or beyond a column of its line. */
export const mayBeRejoined = (text: string, span: Span, column: number): boolean =>
  span.end - (text.lastIndexOf('\n', span.start - 1) + 1) >= column
