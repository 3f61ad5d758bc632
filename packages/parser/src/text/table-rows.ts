import type { Cell, Row, Span } from '@reportlint/model'
import { type Segment, type Strip, segmentsOf } from './columns.ts'
import { joinedProse, type Words } from './joined-prose.ts'
import { startsLower } from './line-ends.ts'
import type { Line } from './lines.ts'
import { readMarker } from './marker.ts'

/** The words of one line by column; null where a column is empty. */
export type LineCells = readonly (Span | null)[]

/** Sorts a line's segments into the columns between the strips. */
export function cellsOf(source: string, line: Line, strips: readonly Strip[]): LineCells {
  const cells: (Span | null)[] = Array.from({ length: strips.length + 1 }, () => null)
  for (const segment of segmentsOf(source, line)) {
    const column = columnOf(segment, strips)
    const before = cells[column]
    cells[column] = { start: before?.start ?? segment.start, end: segment.end }
  }
  return cells
}

function columnOf(segment: Segment, strips: readonly Strip[]): number {
  let column = 0
  for (const strip of strips) if (segment.left >= strip.right - 1) column++
  return column
}

/** Puts the lines of a region together into rows: labels and cells can take several lines. */
export function rowsOf(
  source: string,
  lines: readonly Line[],
  strips: readonly Strip[],
  words: Words,
): Row[] {
  const rows = groupRows(source, lines, strips)
  return rows.map(row => rowOf(source, row, strips.length + 1, words))
}

/** The lines of each row, each sorted into columns. */
export function groupRows(
  source: string,
  lines: readonly Line[],
  strips: readonly Strip[],
): LineCells[][] {
  const spaced = isSpaced(source, lines)
  const rows: LineCells[][] = []
  let blank = true
  for (const line of lines) {
    if (line.text === '') {
      blank = true
      continue
    }
    const cells = cellsOf(source, line, strips)
    const row = rows.at(-1)
    if (row && !(blank && spaced) && goesOn(source, row, cells, { spaced, blank })) row.push(cells)
    else rows.push([cells])
    blank = false
  }
  return rows
}

/** Whether blank lines part the rows. */
function isSpaced(source: string, lines: readonly Line[]): boolean {
  let apart = 0
  let together = 0
  let blank = false
  let seen = false
  for (const line of lines) {
    if (line.text === '') {
      blank = true
      continue
    }
    if (segmentsOf(source, line).length > 1) {
      if (seen && blank) apart++
      else if (seen) together++
      seen = true
      blank = false
    }
  }
  return apart > 0 && apart >= together * 0.5
}

function goesOn(
  source: string,
  row: readonly LineCells[],
  cells: LineCells,
  { spaced, blank }: { readonly spaced: boolean; readonly blank: boolean },
): boolean {
  const filled = cells.filter(cell => cell !== null)
  const texts = filled.map(({ start, end }) => source.slice(start, end))
  const label = cells[0] ?? null
  const labelled = row.some(each => (each[0] ?? null) !== null)
  if (label === null) return !blank || spaced || texts.some(startsLower)
  const free = cells.every((cell, at) => cell === null || at === 0 || isFree(source, row, at, cell))
  if (!labelled) return !blank && free
  if (readMarker(texts[0] ?? '')) return false
  if (filled.length === 1) return spaced ? !blank : startsLower(texts[0] ?? '')
  return texts.some(startsLower) && (spaced || free)
}

/** Whether a row can take more words in a column: it has none there, or they go on. */
function isFree(source: string, row: readonly LineCells[], column: number, cell: Span): boolean {
  if (row.every(each => (each[column] ?? null) === null)) return true
  return startsLower(source.slice(cell.start, cell.end))
}

function rowOf(source: string, lines: readonly LineCells[], columns: number, words: Words): Row {
  const cells: Cell[] = []
  const bounds: Span[] = lines.flatMap(cells => cells.filter(cell => cell !== null))
  const start = bounds[0]?.start ?? 0
  const end = bounds.reduce((most, span) => Math.max(most, span.end), start)
  for (let column = 0; column < columns; column++) {
    const parts = lines.map(cells => cells[column] ?? null).filter(part => part !== null)
    cells.push(cellOf(source, parts, end, words))
  }
  return { span: { start, end }, cells }
}

/** A cell of one or more stretches; an empty one stands at `edge`. */
export function cellOf(source: string, parts: readonly Span[], edge: number, words: Words): Cell {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) {
    return { span: { start: edge, end: edge }, prose: { text: '', pieces: [], marks: [] } }
  }
  return { span: { start: first.start, end: last.end }, prose: joinedProse(source, parts, words) }
}
