import type { Span } from '@reportlint/model'
import { clean } from '../terminal/clean.ts'
import type { Look, Paint } from '../terminal/paint.ts'
import { columnsOf, wrapRanges } from '../terminal/wrap.ts'
import type { Excerpt } from './mark.ts'

/** How the marked words of a place look. */
export interface MarkStyle {
  readonly look: Look
  /** Sign that underlines them: "^" or "~". */
  readonly sign: string
  /** Word set after the underline; null for none. */
  readonly label: string | null
}

/**
 * Sets a sentence in lines of at most `width` columns, with a line of signs under the marked words.
 */
export function placeLines(
  excerpt: Excerpt,
  style: MarkStyle,
  width: number,
  paint: Paint,
): string[] {
  const text = clean(excerpt.text)
  const { mark } = excerpt
  const lines: string[] = []
  for (const line of wrapRanges(text, width)) {
    const marked = mark && cut(mark, line)
    if (!marked) {
      lines.push(paint('plain', text.slice(line.start, line.end)))
      continue
    }
    const words = text.slice(marked.start, marked.end)
    const before = text.slice(line.start, marked.start)
    lines.push(
      paint('plain', before) +
        paint(style.look, words) +
        paint('plain', text.slice(marked.end, line.end)),
    )
    const last = mark.end <= line.end
    lines.push(
      signs(columnsOf(before), columnsOf(words), last ? style : unlabelled(style), width, paint),
    )
  }
  return lines
}

const unlabelled = (style: MarkStyle): MarkStyle => ({ ...style, label: null })

/** The part of a mark that stands on a line; null where it shares nothing with it. */
function cut(mark: Span, line: Span): Span | null {
  const start = Math.max(mark.start, line.start)
  const end = Math.min(mark.end, line.end)
  return start < end ? { start, end } : null
}

/** The line under the marked words; the label stands where there is room for it. */
function signs(
  indent: number,
  columns: number,
  { look, sign, label }: MarkStyle,
  width: number,
  paint: Paint,
): string {
  const under = paint(look, sign.repeat(Math.max(1, columns)))
  if (label === null) return ' '.repeat(indent) + under
  const words = clean(label)
  if (indent + columns + 1 + columnsOf(words) <= width) {
    return `${' '.repeat(indent)}${under} ${paint(look, words)}`
  }
  if (columnsOf(words) + 1 <= indent) {
    return `${' '.repeat(indent - columnsOf(words) - 1)}${paint(look, words)} ${under}`
  }
  return ' '.repeat(indent) + under
}
