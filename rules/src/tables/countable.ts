import type { GradeCountClaim, GradeEntry, GradeTableClaim } from '@reportlint/model'

/** Lines that a report may count, with the table that they stand in. */
export interface CountableSet {
  readonly table: GradeTableClaim
  readonly entries: readonly GradeEntry[]
  /** Whether the lines are the overall grades of several places or services. */
  readonly places: boolean
}

const isOverall = ({ label, judged }: GradeEntry): boolean =>
  /\boverall\b/i.test(label) || (judged ?? '').startsWith('overall')

const isComplete = ({ entries }: CountableSet): boolean =>
  entries.length >= 3 && entries.every(({ grade }) => grade !== null)

/** The overall grade of each place or service of a table, totals left out. */
const overalls = ({ series }: GradeTableClaim): GradeEntry[] =>
  series
    .filter(({ name }) => !/\b(?:overall|total)\b/i.test(name))
    .flatMap(({ entries }) => entries.find(isOverall) ?? [])

/**
 * Every series in full, without its overall grade, and without the lines under another line; and
 * the overall grades of a table on several places.
 */
export const countable = (tables: readonly GradeTableClaim[]): CountableSet[] =>
  tables
    .flatMap(table => [
      ...table.series
        .flatMap(({ entries }) => [
          entries,
          entries.filter(entry => !isOverall(entry)),
          entries.filter(({ number }) => !number.includes('.')),
        ])
        .map(entries => ({ table, entries, places: false })),
      { table, entries: overalls(table), places: true },
    ])
    .filter(isComplete)

/** The lines that have one of the grades. */
export const countIn = (set: CountableSet, grades: readonly string[]): GradeEntry[] =>
  set.entries.filter(({ grade }) => grade !== null && grades.includes(grade.name))

/**
 * Whether a count can be about a set: as many lines as it counts from; without a number, lines that
 * the table's own header calls so.
 */
export const isOne = (set: CountableSet, { of, thing, places }: GradeCountClaim): boolean =>
  (set.places === places || set.table.things.includes(thing)) &&
  (of === null ? set.table.things.includes(thing) : set.entries.length === of)

/** The sets whose table calls its lines what the count calls them; where none does, all. */
export function closest(
  sets: readonly CountableSet[],
  { thing }: GradeCountClaim,
): readonly CountableSet[] {
  const named = sets.filter(({ table }) => table.things.includes(thing))
  return named.length > 0 ? named : sets
}
