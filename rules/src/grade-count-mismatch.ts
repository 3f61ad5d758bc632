import { defineRule, type Report } from '@reportlint/model'
import { closest, countable, countIn, isOne } from './tables/countable.ts'

export default defineRule({
  id: 'grade-count-mismatch',
  summary: 'The text counts grades otherwise than the grades table.',
  level: 'error',
  needs: ['grade-count'],
  messages: {
    differs: 'The text has {said} {grade}, but the table has {found}.',
  },
  options: {},
  *run({ claims, report }) {
    const sets = countable(claims('grade-table'))
    for (const claim of claims('grade-count')) {
      const { count, of, grades } = claim
      // Areas of work without a number are the table's only where a report sums up.
      if (of === null && !sumsUp(report, claim.at.block)) continue
      const fitting = closest(
        sets.filter(set => isOne(set, claim)),
        claim,
      )
      if (fitting.length === 0 || fitting.some(set => countIn(set, grades).length === count))
        continue
      const [set] = fitting
      if (!set) continue
      const found = countIn(set, grades)
      const related = found.length > 0 ? found.map(entry => entry.at) : [set.table.at]
      yield {
        message: 'differs',
        data: {
          said: of === null ? String(count) : `${count} of ${of}`,
          grade: grades.join(' or '),
          found: String(found.length),
        },
        at: claim.at,
        related,
        level: of === null ? 'warning' : 'error',
      }
    }
  },
})

function sumsUp({ blocks, sections }: Report, block: number): boolean {
  const role = sections[blocks[block]?.section ?? 0]?.role
  return role === 'summary' || role === 'grades' || role === 'front'
}
