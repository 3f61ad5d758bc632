import type { Span } from '@reportlint/model'

/**
 * The stretches of an HTML block that are words: comments, scripts and tags left out.
 * @param span the block's offsets in the source
 */
export function htmlText(source: string, span: Span): Span[] {
  const html = source.slice(span.start, span.end)
  if (/^\s*<(?:!|\?|script|style|pre)/iu.test(html)) return []
  const stretches: Span[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    const words = html.slice(at, end)
    const lead = words.length - words.trimStart().length
    if (words.trim() !== '') {
      const start = span.start + at + lead
      stretches.push({ start, end: start + words.trim().length })
    }
    if (open < 0) break
    const comment = html.startsWith('<!--', open)
    const close = comment ? html.indexOf('-->', open) : html.indexOf('>', open)
    if (close < 0) break
    at = close + (comment ? 3 : 1)
  }
  return stretches
}
