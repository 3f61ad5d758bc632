/** A line of plain text. Offsets are into the source. */
export interface Line {
  /** The whole line, without its line break. */
  readonly from: number
  readonly to: number
  /** The line without white space at both ends. */
  readonly start: number
  readonly end: number
  /** The words between `start` and `end`; empty for a blank line. */
  readonly text: string
  /** Columns of white space before the words; a tab goes to the next multiple of eight. */
  readonly indent: number
  /** 1-based; 1 throughout where the text has no form feeds. */
  readonly page: number
  /** Whether a page begins with it: the first line with words after a page turn. */
  readonly turn: boolean
}

const feed = 12
const tab = 9
const isBreak = (code: number): boolean => code === 10 || code === 13 || code === feed

/** White space, and the zero-width characters that PDF readers leave behind. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff

/** Splits text at line breaks of every kind and at form feeds. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let page = 1
  let turn = false
  let from = 0
  while (from <= source.length) {
    let to = from
    while (to < source.length && !isBreak(source.charCodeAt(to))) to++
    const line = lineOf(source, from, to, { page, turn })
    lines.push(line)
    if (line.text !== '') turn = false
    const code = source.charCodeAt(to)
    if (code === feed) {
      page++
      turn = true
    }
    from = to + (code === 13 && source.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  return lines
}

/** A line of the source from `from` to `to`, or a part of one. */
export function lineOf(
  source: string,
  from: number,
  to: number,
  place: { readonly page: number; readonly turn: boolean },
): Line {
  let start = from
  let indent = 0
  while (start < to && isSpace(source.charCodeAt(start))) {
    indent = source.charCodeAt(start) === tab ? (indent & ~7) + 8 : indent + 1
    start++
  }
  let end = to
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  const text = source.slice(start, end)
  return { from, to, start, end, text, indent, page: place.page, turn: place.turn && text !== '' }
}
