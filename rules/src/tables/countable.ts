import type { GradeCountClaim, GradeEntry, GradeTableClaim } from '@reportlint/model'

/** Lines that a report may count, with the table that they stand in. */
export interface CountableSet {
  readonly table: GradeTableClaim
  readonly entries: readonly GradeEntry[]
}

const isOverall = ({ label, judged }: GradeEntry): boolean =>
  /\boverall\b/i.test(label) || (judged ?? '').startsWith('overall')

const isComplete = ({ entries }: CountableSet): boolean =>
  entries.length >= 3 && entries.every(({ grade }) => grade !== null)

/** Every series in full, without its overall grade, and without the lines under another line. */
export function countable(tables: readonly GradeTableClaim[]): CountableSet[] {
  return tables.flatMap(table =>
    table.series
      .flatMap(({ entries }) => [
        entries,
        entries.filter(entry => !isOverall(entry)),
        entries.filter(({ number }) => !number.includes('.')),
      ])
      .map(entries => ({ table, entries }))
      .filter(isComplete),
  )
}

/** The lines that have one of the grades. */
export const countIn = (set: CountableSet, grades: readonly string[]): GradeEntry[] =>
  set.entries.filter(({ grade }) => grade !== null && grades.includes(grade.name))

/**
 * Whether a count can be about a set: as many lines as it counts from; without a number, lines that
 * the table's own header calls so.
 */
export const isOne = ({ table, entries }: CountableSet, { of, thing }: GradeCountClaim): boolean =>
  of === null ? table.things.includes(thing) : entries.length === of
