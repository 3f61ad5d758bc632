import type { Table } from '@reportlint/model'
import { tokenize } from '../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import { earlierLabel } from './from-labels.ts'
import { contextOf, locusOf, type Reader, toCandidate } from './reader.ts'
import { siteCalled } from './sites.ts'
import { type Reading, readSubject } from './subjects.ts'
import { type GradedCell, gradedCells } from './tables.ts'

/** The row and its column; a column that names a site only says where. */
function cellReading(reader: Reader, { label, column }: GradedCell, words: string): Reading {
  const site = siteCalled(column, reader.vocabulary.sites)
  if (site === undefined) return readSubject(tokenize(words), reader.vocabulary)
  return { ...readSubject(tokenize(label), reader.vocabulary), sites: [site] }
}

/** The graded cells of a table: row label and column header together name the subject. */
export function fromTable(reader: Reader, table: Table): Candidate[] {
  return gradedCells(table, reader.lexicon).map(cell => {
    const words = cell.column === '' ? cell.label : `${cell.label} ${cell.column}`
    const whole = { start: 0, end: cell.prose.text.length }
    const row = reader.report.text.slice(cell.row.span.start, cell.row.span.end)
    const value = cell.words.toLowerCase()
    const found = {
      at: locusOf(table, cell.prose, whole, row, value),
      form: 'table' as const,
      status: cell.earlier || earlierLabel.test(words) ? ('past' as const) : ('asserted' as const),
      headline: true,
      subject: {
        readings: [cellReading(reader, cell, words)] as const,
        words: cell.label,
      },
      subjectSpan: cell.row.cells[0]?.span ?? cell.row.span,
      meaning: cell.meaning,
      standing: cell.meaning.standing,
      degree: null,
      words: value,
      number: /^\d$/.test(value) ? Number(value) : null,
    }
    const group = readSubject(tokenize(cell.group), reader.vocabulary)
    const context = contextOf(reader, table)
    return toCandidate(reader, table, found, {
      ...(cell.group === '' ? context : { ...group, words: cell.group }),
      elsewhere: context.elsewhere,
      label: cell.number || context.label,
    })
  })
}
