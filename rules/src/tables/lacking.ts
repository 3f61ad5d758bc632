import type { GradeClaim, GradeEntry, JudgedSubject, Pack, SectionRole } from '@reportlint/model'

/** Fewest grades that make a table of the framework's subjects. */
const fewest = 3

/** Ids of the subjects that lines grade. */
const gradedIn = (entries: readonly GradeEntry[]): Set<string> =>
  new Set(entries.flatMap(({ judged, grade }) => (judged !== null && grade !== null ? judged : [])))

/** Whether the lines are about the framework's judged subjects, and most have a grade. */
export function gradesMost(entries: readonly GradeEntry[], { judged }: Pack): boolean {
  const graded = gradedIn(entries).size
  return judged.length > 0 && graded >= fewest && graded * 2 > entries.length
}

/** Whether a claim grades a subject where a reader looks first, outside the table. */
const isHeadline =
  (id: string, block: number) =>
  ({ subject, status, at, headline }: GradeClaim): boolean =>
    headline && subject.judged === id && status === 'asserted' && at.block !== block

/**
 * Subjects that every table of the framework grades, and this one does not, where it has at least
 * three quarters of its lines. A subject graded apart from the table is not lacking, unless it is in
 * another part of the report, where the others are graded a second time too.
 * @param at the table's block, and the role of its section
 */
export function lacking(
  entries: readonly GradeEntry[],
  pack: Pack,
  grades: readonly GradeClaim[],
  at: { readonly block: number; readonly role: SectionRole },
): JudgedSubject[] {
  const always = pack.judged.filter(subject => subject.always)
  const graded = gradedIn(entries)
  const named = new Set(entries.map(({ judged }) => judged))
  const absent = always.filter(({ id }) => !named.has(id))
  const present = always.filter(({ id }) => graded.has(id))
  const whole = graded.size + absent.length
  if (absent.length * 4 > whole || present.length < absent.length * 2) return []
  const others = (id: string): GradeClaim[] => grades.filter(isHeadline(id, at.block))
  const twofold = present.filter(({ id }) => others(id).some(({ role }) => role !== at.role))
  const bothWays = twofold.length * 2 >= present.length
  return absent.filter(({ id }) => others(id).every(({ role }) => bothWays && role !== at.role))
}
