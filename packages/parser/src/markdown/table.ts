import type { Cell, Row, Span } from '@reportlint/model'
import type { Table, TableCell, TableRow } from 'mdast'
import type { DraftTable } from '../draft.ts'
import type { RatingReader } from '../rating.ts'
import { statesGrades } from '../table-header.ts'
import { readInline, type Sources } from './inline.ts'

const spanOf = (node: Table | TableRow | TableCell): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

function cellOf(sources: Sources, cell: TableCell): Cell {
  const { prose } = readInline(sources, cell.children)
  const first = cell.children[0]?.position?.start.offset
  const last = cell.children.at(-1)?.position?.end.offset
  const edge = Math.min(spanOf(cell).start + 1, spanOf(cell).end)
  return { span: { start: first ?? edge, end: last ?? edge }, prose }
}

/** Rows with the cells that GFM lets a row leave out at its end. */
function rowOf(sources: Sources, row: TableRow, columns: number): Row {
  const span = spanOf(row)
  const cells = row.children.slice(0, columns).map(cell => cellOf(sources, cell))
  while (cells.length < columns) {
    cells.push({
      span: { start: span.end, end: span.end },
      prose: { text: '', pieces: [], marks: [] },
    })
  }
  return { span, cells }
}

/**
 * Reads a pipe table. Its first row is a header by syntax; where it is empty, or states a grade as the
 * rows below do, it is none.
 */
export function readTable(sources: Sources, table: Table, isRating: RatingReader): DraftTable {
  const columns = table.children[0]?.children.length ?? 0
  const [first, ...rest] = table.children.map(row => rowOf(sources, row, columns))
  const texts = first?.cells.map(({ prose }) => prose.text) ?? []
  const empty = texts.every(text => text === '')
  const graded = statesGrades(texts, isRating)
  const rows = graded && first ? [first, ...rest] : rest
  return {
    kind: 'table',
    span: spanOf(table),
    page: null,
    header: empty || graded || !first ? null : first,
    rows,
  }
}
