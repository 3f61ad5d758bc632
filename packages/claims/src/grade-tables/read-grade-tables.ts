import type {
  Block,
  GradeClaim,
  GradeEntry,
  GradeSeries,
  GradeTableClaim,
  Locus,
  Pack,
  Report,
  Row,
  Table,
} from '@reportlint/model'
import { isName } from '../grades/sites.ts'
import type { Vocabulary } from '../grades/vocabulary.ts'
import { keysOfText } from '../language/keys.ts'
import { unmarked } from '../language/text.ts'
import { readLabelRuns } from './label-runs.ts'
import { type Label, labelOf, type Slot, slotsOf, type TableReader } from './lines.ts'

/** Fewest graded lines that make a grades table. */
const fewest = 3

const rowText = (report: Report, row: Row): string =>
  unmarked(report.text.slice(row.span.start, row.span.end))

function entryOf(report: Report, table: Table, slot: Slot, label: Label): GradeEntry {
  const value = slot.grade?.name ?? label.text
  const sentence = rowText(report, slot.row)
  return {
    at: { span: slot.span, sentence, block: table.index, value },
    label: label.text,
    number: label.number,
    judged: label.judged,
    grade: slot.grade,
    empty: slot.empty,
  }
}

function grouped<K>(slots: readonly Slot[], keyOf: (slot: Slot) => K): Map<K, Slot[]> {
  const groups = new Map<K, Slot[]>()
  for (const slot of slots) {
    const group = groups.get(keyOf(slot))
    if (group) group.push(slot)
    else groups.set(keyOf(slot), [slot])
  }
  return groups
}

/** A row whose label goes on in the next one, or which heads the numbered rows below it. */
function headsOthers(label: Label, below: Label | undefined): boolean {
  if (!below) return false
  if (/^\p{Ll}/u.test(below.text)) return true
  return label.number !== '' && below.number.startsWith(`${label.number}.`)
}

/** One series a column of grades: the rows are what is judged. */
function byColumn(report: Report, table: Table, slots: readonly Slot[], reader: TableReader) {
  const labels = table.rows.map(row => labelOf(row.cells[0]?.prose.text ?? '', reader))
  const rowAt = new Map(table.rows.map((row, index) => [row, index] as const))
  const inColumn = grouped(slots, slot => slot.column)
  const columns = [...new Set(slots.filter(slot => slot.grade).map(slot => slot.column))]
  const headerOf = (column: number): string =>
    unmarked(table.header?.cells[column]?.prose.text ?? '')
  // Columns that are not places need not all have a grade: a row is judged in one of them.
  const alike = columns.length === 1 || columns.every(column => isName(headerOf(column)))
  const graded = new Set(slots.filter(slot => slot.grade).map(slot => slot.row))
  return columns.map((column): GradeSeries => {
    const lines = inColumn.get(column) ?? []
    return {
      name: columns.length > 1 ? headerOf(column) : '',
      entries: lines.flatMap(slot => {
        const at = rowAt.get(slot.row) ?? 0
        const label = labels[at]
        if (!label || label.text === '') return []
        const open = slot.empty && (alike || !graded.has(slot.row))
        const empty = open && !headsOthers(label, labels[at + 1])
        return [entryOf(report, table, { ...slot, empty }, label)]
      }),
    }
  })
}

/** One series a row: the columns are what is judged, the rows places or services. */
function byRow(
  report: Report,
  table: Table,
  slots: readonly Slot[],
  headers: readonly Label[],
): GradeSeries[] {
  const inRow = grouped(slots, slot => slot.row)
  return table.rows.map(row => ({
    name: unmarked(row.cells[0]?.prose.text ?? ''),
    entries: (inRow.get(row) ?? []).flatMap(slot => {
      const label = headers[slot.column]
      return label && label.text !== '' ? [entryOf(report, table, slot, label)] : []
    }),
  }))
}

/** Points at the header, or without one at the first row. */
function topOf(report: Report, table: Table): Locus | null {
  const row = table.header ?? table.rows[0]
  if (!row) return null
  const sentence = rowText(report, row)
  return { span: row.span, sentence, block: table.index, value: sentence }
}

function fromTable(
  report: Report,
  table: Table,
  claims: readonly GradeClaim[],
  reader: TableReader,
): GradeTableClaim | null {
  const at = topOf(report, table)
  if (!at || claims.length < fewest) return null
  const slots = slotsOf(table, claims)
  const headers = (table.header?.cells ?? []).map(cell => labelOf(cell.prose.text, reader))
  const across = new Set(headers.slice(1).flatMap(({ judged }) => judged ?? [])).size
  const series =
    across >= fewest ? byRow(report, table, slots, headers) : byColumn(report, table, slots, reader)
  const graded = series.filter(({ entries }) => entries.some(({ grade }) => grade !== null))
  const things = across >= fewest ? [] : keysOfText(headers[0]?.text ?? '')
  return { kind: 'grade-table', at, things, series: graded }
}

const isTable = (block: Block): block is Table => block.kind === 'table'

/**
 * The grades tables of a report, empty places included, and lines of labels and grades that stand
 * together. Grades of earlier inspections are left out.
 * @param grades every judgement of the report, in its order
 */
export function readGradeTables(
  report: Report,
  pack: Pack,
  vocabulary: Vocabulary,
  grades: readonly GradeClaim[],
): GradeTableClaim[] {
  const reader = { pack, vocabulary, judged: new Set(pack.judged.map(({ id }) => id)) }
  const byBlock = new Map<number, GradeClaim[]>()
  for (const claim of grades) {
    if (claim.status !== 'asserted') continue
    const same = byBlock.get(claim.at.block)
    if (same) same.push(claim)
    else byBlock.set(claim.at.block, [claim])
  }
  const tables = report.blocks
    .filter(isTable)
    .flatMap(table => fromTable(report, table, byBlock.get(table.index) ?? [], reader) ?? [])
  const all = [...tables, ...readLabelRuns(grades, reader)]
  return all.sort((a, b) => a.at.span.start - b.at.span.start)
}
