import type { Aggregation, GradeEntry, Tally } from '@reportlint/model'

function holds({ grades, atLeast, atMost }: Tally, parts: readonly GradeEntry[]): boolean {
  const count = parts.filter(({ grade }) => grade !== null && grades.includes(grade.name)).length
  return (atLeast === null || count >= atLeast) && (atMost === null || count <= atMost)
}

/** The grades that a rule lets the overall grade be; null where it says nothing. */
export const allowedBy = (
  { steps }: Aggregation,
  parts: readonly GradeEntry[],
): readonly string[] | null =>
  steps.find(({ when }) => when.every(tally => holds(tally, parts)))?.overall ?? null
