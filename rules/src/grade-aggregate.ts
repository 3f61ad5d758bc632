import { defineRule, type GradeEntry, type Pack } from '@reportlint/model'
import { allowedBy } from './tables/aggregation.ts'
import { reasonsIn } from './tables/reasons.ts'
import { wholesOf } from './tables/wholes.ts'

export default defineRule({
  id: 'grade-aggregate',
  summary: 'An overall grade is not the one that the body’s published rule makes of its parts.',
  level: 'error',
  needs: ['grade'],
  messages: {
    differs:
      '“{subject}” is “{here}”{series}, but {parts} make it “{there}” by the published rule.',
  },
  options: {},
  *run({ claims, pack, report, scale }) {
    const rules = pack.aggregation ?? []
    if (rules.length === 0) return
    const reasons = reasonsIn(report)
    if (reasons.departs) return
    const rankOf = (name: string): number => scale.grades.findIndex(grade => grade.name === name)
    for (const rule of rules) {
      for (const { name, overall, parts } of wholesOf(
        rule,
        claims('grade-table'),
        claims('grade'),
      )) {
        const allowed = allowedBy(rule, parts)
        const here = overall.grade?.name ?? ''
        if (!allowed || allowed.includes(here) || rankOf(here) < 0) continue
        const tooGood = allowed.every(grade => rankOf(here) < rankOf(grade))
        if (!tooGood && reasons.breach) continue
        yield {
          message: 'differs',
          data: {
            subject: nameOf(rule.overall, pack),
            series: name === '' ? '' : ` for ${name}`,
            here,
            there: allowed.join('” or “'),
            parts: inWords(parts),
          },
          at: overall.at,
          related: parts.map(({ at }) => at),
          // A breach or another limit may lower a grade: an author would be asked.
          level: tooGood ? 'error' : 'warning',
        }
      }
    }
  },
})

const nameOf = (id: string, { judged }: Pack): string =>
  judged.find(subject => subject.id === id)?.name ?? id

/** "2 × inadequate, 3 × good". */
function inWords(parts: readonly GradeEntry[]): string {
  const counts = new Map<string, number>()
  for (const { grade } of parts)
    if (grade) counts.set(grade.name, (counts.get(grade.name) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${count} × ${name}`).join(', ')
}
