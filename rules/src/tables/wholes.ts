import type { Aggregation, GradeClaim, GradeEntry, GradeTableClaim } from '@reportlint/model'

/** An overall grade with the grades of all its parts. */
export interface Whole {
  /** Whose grades they are; empty where the report is about one place. */
  readonly name: string
  readonly overall: GradeEntry
  readonly parts: readonly GradeEntry[]
}

/** The one grade that lines give a subject; null where none does, or where they disagree. */
function settled(id: string, entries: readonly GradeEntry[]): GradeEntry | null {
  const own = entries.filter(({ judged, grade }) => judged === id && grade !== null)
  const names = new Set(own.map(({ grade }) => grade?.name))
  return names.size === 1 ? (own[0] ?? null) : null
}

/** A headline judgement as a line of its own. */
const asEntry = ({ at, subject, grade }: GradeClaim): GradeEntry => ({
  at,
  label: subject.words,
  number: '',
  judged: subject.judged,
  grade,
  empty: false,
})

/** The whole that lines give; null where a part is missing or in doubt. */
function wholeOf(rule: Aggregation, name: string, entries: readonly GradeEntry[]): Whole | null {
  if (entries.some(({ judged }) => judged !== null && rule.unless.includes(judged))) return null
  const overall = settled(rule.overall, entries)
  const parts = rule.parts.map(id => settled(id, entries))
  const found = parts.filter(part => part !== null)
  return overall && found.length === parts.length ? { name, overall, parts: found } : null
}

/**
 * Overall grades with their parts: those that stand together in a series of a table; where no
 * series has them all, the headline judgements of a report whose places agree.
 */
export function wholesOf(
  rule: Aggregation,
  tables: readonly GradeTableClaim[],
  grades: readonly GradeClaim[],
): Whole[] {
  const series = tables.flatMap(table => table.series)
  const headlines = grades
    .filter(({ status, headline }) => status === 'asserted' && headline)
    .map(asEntry)
  const elsewhere = (id: string): Set<string | undefined> =>
    new Set(headlines.filter(({ judged }) => judged === id).map(({ grade }) => grade?.name))
  const whole = series.flatMap(({ name, entries }) => wholeOf(rule, name, entries) ?? [])
  if (whole.length > 0) {
    // A report on one place that gives a part two grades has that fault, not this one.
    const single = series.length === 1 || whole.length === 1
    const doubted = [rule.overall, ...rule.parts].some(id => elsewhere(id).size > 1)
    return single && doubted ? [] : whole
  }
  const spread = wholeOf(rule, '', [...series.flatMap(({ entries }) => entries), ...headlines])
  return spread ? [spread] : []
}
