import type { Row, Span } from '@reportlint/model'
import type { Words } from './joined-prose.ts'
import { isSpace, type Line } from './lines.ts'
import { readMarker } from './marker.ts'
import { cellOf } from './table-rows.ts'

type Separator = '\t' | '|'

/** What parts a line's cells: a tab, or the bars of a typed table; null for other lines. */
export function separatorOf(source: string, line: Line): Separator | null {
  if (line.text === '') return null
  if (line.text.startsWith('|') && line.text.indexOf('|', 1) > 0) return '|'
  const marker = readMarker(line.text)
  const from = marker ? line.start + marker.length : line.start
  const tab = source.indexOf('\t', from)
  if (tab >= 0 && tab < line.end) return '\t'
  return null
}

/** Whether a line holds nothing but the rule under a table's head or between its rows. */
const isRule = (text: string): boolean => text.length > 2 && /^[|+:=\-\s]+$/u.test(text)

function splitCells(source: string, line: Line, separator: Separator): Span[] {
  const spans: Span[] = []
  const from = separator === '|' ? line.start + 1 : line.from
  const to = separator === '|' && line.text.endsWith('|') ? line.end - 1 : line.to
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && source[at] !== separator) continue
    spans.push(trimmed(source, start, at))
    start = at + 1
  }
  return spans
}

function trimmed(source: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return { start, end }
}

const isEmpty = ({ start, end }: Span): boolean => start >= end

/** Several tabs in a row are one where only that gives all rows the same number of cells. */
function evenOut(rows: readonly Span[][]): readonly Span[][] {
  const sizes = new Set(rows.map(row => row.length))
  if (sizes.size === 1) return rows
  const dense = rows.map(row => row.filter(span => !isEmpty(span)))
  return new Set(dense.map(row => row.length)).size === 1 ? dense : rows
}

/** Rows of lines whose cells are parted by tabs or bars. */
export function tabRows(
  source: string,
  lines: readonly Line[],
  separator: Separator,
  words: Words,
): Row[] {
  const full = lines.filter(({ text }) => text !== '' && !isRule(text))
  const split = evenOut(full.map(line => splitCells(source, line, separator)))
  const columns = split.reduce((most, row) => Math.max(most, lastFilled(row)), 1)
  const skip = split.every(row => !row[0] || isEmpty(row[0])) ? 1 : 0
  return split.map((row, at): Row => {
    const line = full[at]
    const span = { start: line?.start ?? 0, end: line?.end ?? 0 }
    const cells = Array.from({ length: Math.max(1, columns - skip) }, (_, column) => {
      const cell = row[column + skip]
      return cellOf(source, cell && !isEmpty(cell) ? [cell] : [], span.end, words)
    })
    return { span, cells }
  })
}

/** One more than the index of the last cell with words. */
function lastFilled(row: readonly Span[]): number {
  let columns = row.length
  while (columns > 1 && isEmpty(row[columns - 1] ?? { start: 0, end: 0 })) columns--
  return columns
}
