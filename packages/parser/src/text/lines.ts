/** A line of plain text; offsets leave out white space at both ends. */
export interface Line {
  readonly start: number
  readonly end: number
  /** The line's words; inner white space as it stands. */
  readonly text: string
  /** Columns of white space before the words; a tab goes to the next multiple of eight. */
  readonly indent: number
  /** 1-based; 1 throughout where the text has no form feeds. */
  readonly page: number
}

const feed = 12
const isBreak = (code: number): boolean => code === 10 || code === 13 || code === feed

/** Splits text at line breaks of every kind and at form feeds. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let page = 1
  let start = 0
  while (start <= source.length) {
    let end = start
    while (end < source.length && !isBreak(source.charCodeAt(end))) end++
    lines.push(lineOf(source, start, end, page))
    const code = source.charCodeAt(end)
    if (code === feed) page++
    start = end + (code === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
  return lines
}

function lineOf(source: string, from: number, to: number, page: number): Line {
  const raw = source.slice(from, to)
  const tail = raw.trimEnd()
  const text = tail.trimStart()
  const lead = tail.length - text.length
  let indent = 0
  for (let at = 0; at < lead; at++) {
    indent = raw.charCodeAt(at) === 9 ? (indent & ~7) + 8 : indent + 1
  }
  return { start: from + lead, end: from + lead + text.length, text, indent, page }
}
