import {
  contains,
  type Grade,
  type GradeClaim,
  type Pack,
  type Row,
  type Span,
  type Table,
} from '@reportlint/model'
import { readSubject } from '../grades/subjects.ts'
import type { Vocabulary } from '../grades/vocabulary.ts'
import { unmarked } from '../language/text.ts'
import { tokenize } from '../language/tokens.ts'

/** What reading the grades tables of one report needs. */
export interface TableReader {
  readonly pack: Pack
  readonly vocabulary: Vocabulary
  /** Ids of the pack's judged subjects. */
  readonly judged: ReadonlySet<string>
}

/** A label of a line: row or column. */
export interface Label {
  readonly text: string
  readonly number: string
  readonly judged: string | null
}

const justOverall = /^overall(?: (?:rating|grade|grading|judgement|evaluation))?$/i

/** The pack's judged subject that a label names; null where it names none. */
function judgedOf(text: string, { pack, vocabulary, judged }: TableReader): string | null {
  const found = readSubject(tokenize(text), vocabulary).judged
  if (found !== null && judged.has(found)) return found
  return justOverall.test(text) ? (pack.aggregation?.[0]?.overall ?? null) : null
}

/** Reads a label: "2.1 Adoption performance" is numbered 2.1. */
export function labelOf(printed: string, reader: TableReader): Label {
  const whole = unmarked(printed)
  const match = /^(\d+(?:\.\d+)*)\.?\s+(?=\p{L})/u.exec(whole)
  const text = match ? whole.slice(match[0].length) : whole
  return { text, number: match?.[1] ?? '', judged: judgedOf(text, reader) }
}

/** A cell of the grid behind the labels. */
export interface Slot {
  readonly row: Row
  /** Index of the column; 0 holds the labels. */
  readonly column: number
  /** Where a finding points: the grade, or the label of an empty place. */
  readonly span: Span
  readonly grade: Grade | null
  readonly empty: boolean
}

/** Every cell behind the labels, with the grade that stands in it. */
export function slotsOf(table: Table, claims: readonly GradeClaim[]): Slot[] {
  // Claims come cell by cell, as the slots do.
  let next = 0
  return table.rows.flatMap(row =>
    row.cells.slice(1).map((cell, index) => {
      const claim = claims[next]
      const inside = claim !== undefined && contains(cell.span, claim.at.span)
      if (inside) next++
      return {
        row,
        column: index + 1,
        span: inside ? claim.at.span : (row.cells[0]?.span ?? row.span),
        grade: inside ? claim.grade : null,
        empty: unmarked(cell.prose.text) === '',
      }
    }),
  )
}
