import stringWidth from 'fast-string-width'

/** Letters and signs of one column each, as nearly all of a report is. */
const narrow = /^[ -~\u00a0-\u017f‐-”•…›·│╭├╰─✓✗]*$/

/** Columns that the text takes on a terminal. */
export const columnsOf = (text: string): number =>
  narrow.test(text) ? text.length : stringWidth(text)

/**
 * Breaks text at spaces into lines of at most `width` columns; a word longer than that is cut.
 * @returns offsets into the text (half-open), the space at a break left out; at least one line
 */
export function wrapRanges(text: string, width: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  let end = 0
  let used = 0
  for (const word of words(text, width)) {
    const gap = columnsOf(text.slice(end, word.start))
    if (used > 0 && used + gap + word.columns > width) {
      lines.push({ start, end })
      start = word.start
      used = word.columns
    } else {
      used += gap + word.columns
    }
    end = word.end
  }
  lines.push({ start, end })
  return lines
}

/** Wraps text to lines of at most `width` columns. */
export const wrap = (text: string, width: number): string[] =>
  wrapRanges(text, width).map(line => text.slice(line.start, line.end))

/** The words of a text, those wider than a line in pieces that fit. */
function* words(text: string, width: number) {
  for (const match of text.matchAll(/[^ ]+/g)) {
    const start = match.index
    const columns = columnsOf(match[0])
    if (columns <= width) yield { start, end: start + match[0].length, columns }
    else yield* pieces(match[0], start, width)
  }
}

function* pieces(word: string, offset: number, width: number) {
  let start = 0
  let columns = 0
  let at = 0
  for (const character of word) {
    const own = columnsOf(character)
    if (columns + own > width && columns > 0) {
      yield { start: offset + start, end: offset + at, columns }
      start = at
      columns = 0
    }
    columns += own
    at += character.length
  }
  yield { start: offset + start, end: offset + at, columns }
}
