import {
  defineRule,
  type GradeClaim,
  type GradeEntry,
  type Locus,
  type Pack,
} from '@reportlint/model'
import { gradesMost, lacking } from './tables/lacking.ts'
import { repeated } from './tables/repeated.ts'

export default defineRule({
  id: 'grade-missing',
  summary: 'A grades table leaves a judged subject without a grade, or grades it twice.',
  level: 'error',
  needs: ['grade-table'],
  messages: {
    empty: '“{subject}” has no grade{series}, though the rest of the table has.',
    absent: 'The table grades {count} subjects{series}, but not “{subject}”.',
    twice: '“{subject}” is graded twice{series}: “{first}” and “{second}”.',
    again: '“{subject}” is graded twice{series}, both times “{first}”.',
  },
  options: {},
  *run({ claims, pack, report: { blocks, sections } }) {
    const grades = claims('grade')
    for (const table of claims('grade-table')) {
      const { block } = table.at
      const role = sections[blocks[block]?.section ?? 0]?.role ?? 'other'
      for (const { name, entries } of table.series) {
        const series = name === '' ? '' : ` for ${name}`
        for (const [one, other] of repeated(entries)) {
          const first = one.grade?.name ?? ''
          const second = other.grade?.name ?? ''
          const data = { subject: other.label, series, first }
          const places = { at: other.at, related: [one.at] }
          yield first === second
            ? { message: 'again', data, ...places, level: 'warning' }
            : { message: 'twice', data: { ...data, second }, ...places }
        }
        if (!gradesMost(entries, pack)) continue
        for (const entry of emptyOf(entries)) {
          const related = gradedElsewhere(entry.judged, grades, block)
          yield { message: 'empty', data: { subject: entry.label, series }, at: entry.at, related }
        }
        for (const subject of lacking(entries, pack, grades, { block, role })) {
          const count = String(entries.filter(({ grade }) => grade !== null).length)
          const related = gradedElsewhere(subject.id, grades, block)
          const data = { subject: subject.name, series, count }
          yield { message: 'absent', data, at: table.at, related, level: 'warning' }
        }
      }
    }
  },
})

/** Judged subjects with an empty place. Two or more of them head groups of lines, or wait. */
function emptyOf(entries: readonly GradeEntry[]): GradeEntry[] {
  const empty = entries.filter(({ empty, judged }) => empty && judged !== null)
  return empty.length === 1 ? empty : []
}

/** Headlines elsewhere that say what the grade is. */
const gradedElsewhere = (
  judged: Pack['judged'][number]['id'] | null,
  grades: readonly GradeClaim[],
  block: number,
): Locus[] =>
  grades
    .filter(claim => claim.subject.judged === judged && claim.status === 'asserted')
    .filter(claim => claim.headline && claim.at.block !== block)
    .slice(0, 3)
    .map(claim => claim.at)
