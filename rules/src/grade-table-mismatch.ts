import { clash, defineRule } from '@reportlint/model'
import { disagreementOf } from './grades/disagreement.ts'
import { named } from './grades/wording.ts'

export default defineRule({
  id: 'grade-table-mismatch',
  summary: 'The grades table and the text give one subject two different grades.',
  level: 'error',
  needs: ['grade'],
  messages: {
    differs: '{subject} is “{here}” here but “{there}” in {place}.',
  },
  options: {},
  *run({ topics, thresholds, where }) {
    for (const topic of topics('grade')) {
      const isTable = (form: string): boolean => form === 'table'
      if (!topic.claims.some(claim => isTable(claim.form))) continue
      const found = disagreementOf(topic)
      if (found?.clash !== 'differs') continue
      const there =
        found.against.find(claim => isTable(claim.form) !== isTable(found.at.form)) ??
        found.against[0]
      if (!there || clash(found.at.grade, there.grade) !== 'differs') continue
      yield {
        message: 'differs',
        data: {
          subject: named(topic.name),
          here: found.at.grade.name,
          there: there.grade.name,
          place: where(there.at),
        },
        at: found.at.at,
        related: [...found.against, ...found.beside].map(claim => claim.at),
        level: found.confidence >= thresholds.errorFrom ? 'error' : 'warning',
      }
    }
  },
})
