import type { Prose, Row, Table } from '@reportlint/model'
import { unmarked } from '../language/text.ts'
import { type Lexicon, type Meaning, meaningOf } from './lexicon.ts'

/** A table cell that holds a grade: what it says, and the labels of its row and column. */
export interface GradedCell {
  readonly row: Row
  readonly prose: Prose
  readonly meaning: Meaning
  readonly words: string
  /** Words of the row's first cell, its number taken off. */
  readonly label: string
  /** Number before the label: "2.1"; empty where there is none. */
  readonly number: string
  /** Label of the last row above without a grade, which heads a group of rows; empty if none. */
  readonly group: string
  /** Whether the column holds an earlier inspection's grades, as its header says. */
  readonly earlier: boolean
  /** Words of the column's header; empty where it only says "Grade". */
  readonly column: string
}

/** Headers that say no more than that a grade stands below. */
const plainHeader =
  /^(?:judgement grade|judgement|judgements|grade|grades|rating|ratings|evaluation|evaluations|overall|score|result|outcome|assessment|20\d\d(?:\W+\d\d)?)?$/i

/** "2.1 Adoption performance" → "2.1"; empty where the label has no number. */
const rowNumber = (text: string): string => /^\s*(\d+(?:\.\d+)+)\.?\s/.exec(text)?.[1] ?? ''

/** "2.1 Adoption performance" → "Adoption performance". */
const unnumbered = (text: string): string => text.replace(/^\d+(?:\.\d+)*\.?\s+(?=\p{L})/u, '')

/** "Good", "4", "Grade 2 (good)", "2 – good". */
function cellMeaning(text: string, lexicon: Lexicon, numeric: boolean): Meaning | null {
  const plain = unmarked(text)
  const words = meaningOf(lexicon, plain)
  if (words) return words
  if (/^\d$/.test(plain)) return numeric ? (lexicon.numbers.get(Number(plain)) ?? null) : null
  const match = /^(?:grade )?\d\W{1,3}([\p{L} ]+?)\W?$/iu.exec(plain)
  return match ? meaningOf(lexicon, match[1] ?? '') : null
}

/** Numbers are grades only where most of the filled cells are numbers of the scale. */
function isNumeric(table: Table, lexicon: Lexicon): boolean {
  if (lexicon.numbers.size === 0) return false
  let graded = 0
  let other = 0
  for (const row of table.rows) {
    for (const cell of row.cells.slice(1)) {
      const text = unmarked(cell.prose.text)
      if (text === '') continue
      if (/^\d$/.test(text) && lexicon.numbers.has(Number(text))) graded++
      else other++
    }
  }
  return graded >= 3 && graded >= other * 3
}

/** The last year that a text names; null where it names none. */
const yearOf = (text: string): number | null => {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(match => Number(match[0]))
  return years.length === 0 ? null : Math.max(...years)
}

/** Which columns hold grades of an earlier inspection: "2019" beside "2023", "previous". */
function earlierColumns(headers: readonly string[]): boolean[] {
  const years = headers.map(yearOf)
  const latest = Math.max(...years.map(year => year ?? 0))
  return headers.map((header, index) => {
    const year = years[index] ?? null
    return /\b(?:previous|last|earlier)\b/i.test(header) || (year !== null && year < latest)
  })
}

/** Every graded cell of a table, row by row. */
export function gradedCells(table: Table, lexicon: Lexicon): GradedCell[] {
  const numeric = isNumeric(table, lexicon)
  const headers = table.header?.cells.map(cell => unmarked(cell.prose.text)) ?? []
  const earlier = earlierColumns(headers)
  const found: GradedCell[] = []
  let group = ''
  for (const row of table.rows) {
    const label = unnumbered(unmarked(row.cells[0]?.prose.text ?? ''))
    if (label === '') continue
    if (row.cells.slice(1).every(cell => unmarked(cell.prose.text) === '')) group = label
    row.cells.forEach((cell, index) => {
      const meaning = index === 0 ? null : cellMeaning(cell.prose.text, lexicon, numeric)
      if (!meaning) return
      const header = headers[index] ?? ''
      found.push({
        row,
        prose: cell.prose,
        meaning,
        words: unmarked(cell.prose.text),
        label,
        number: rowNumber(row.cells[0]?.prose.text ?? ''),
        group,
        earlier: earlier[index] ?? false,
        column: plainHeader.test(header) || yearOf(header) !== null ? '' : header,
      })
    })
  }
  return found
}
