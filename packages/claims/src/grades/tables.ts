import type { Prose, Row, Table } from '@reportlint/model'
import { type Lexicon, type Meaning, meaningOf } from './lexicon.ts'

/** A table cell that holds a grade: what it says, and the labels of its row and column. */
export interface GradedCell {
  readonly row: Row
  readonly prose: Prose
  readonly meaning: Meaning
  readonly words: string
  /** Words of the row's first cell, its number taken off. */
  readonly label: string
  /** Label of the last row above without a grade, which heads a group of rows; empty if none. */
  readonly group: string
  /** Words of the column's header; empty where it only says "Grade". */
  readonly column: string
}

/** Headers that say no more than that a grade stands below. */
const plainHeader =
  /^(?:judgement grade|judgement|judgements|grade|grades|rating|ratings|evaluation|evaluations|overall|score|result|outcome|assessment|20\d\d(?:\W+\d\d)?)?$/i

const wanted = (text: string): string => text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim()

/** "2.1 Adoption performance" → "Adoption performance". */
const unnumbered = (text: string): string => text.replace(/^\d+(?:\.\d+)*\.?\s+(?=\p{L})/u, '')

/** "Good", "4", "Grade 2 (good)", "2 – good". */
function cellMeaning(text: string, lexicon: Lexicon, numeric: boolean): Meaning | null {
  const plain = wanted(text)
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
      const text = wanted(cell.prose.text)
      if (text === '') continue
      if (/^\d$/.test(text) && lexicon.numbers.has(Number(text))) graded++
      else other++
    }
  }
  return graded >= 3 && graded >= other * 3
}

/** Every graded cell of a table, row by row. */
export function gradedCells(table: Table, lexicon: Lexicon): GradedCell[] {
  const numeric = isNumeric(table, lexicon)
  const found: GradedCell[] = []
  let group = ''
  for (const row of table.rows) {
    const label = unnumbered(wanted(row.cells[0]?.prose.text ?? ''))
    if (label === '') continue
    if (row.cells.slice(1).every(cell => wanted(cell.prose.text) === '')) group = label
    row.cells.forEach((cell, index) => {
      if (index === 0) return
      const meaning = cellMeaning(cell.prose.text, lexicon, numeric)
      if (!meaning) return
      const header = wanted(table.header?.cells[index]?.prose.text ?? '')
      const column = plainHeader.test(header) ? '' : header
      found.push({
        row,
        prose: cell.prose,
        meaning,
        words: wanted(cell.prose.text),
        label,
        group,
        column,
      })
    })
  }
  return found
}
