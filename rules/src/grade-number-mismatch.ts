import { defineRule } from '@reportlint/model'

export default defineRule({
  id: 'grade-number-mismatch',
  summary: 'A grade in words stands beside the number of another grade.',
  level: 'error',
  needs: ['grade'],
  messages: {
    differs: 'Grade {number} is “{numbered}” on this scale, but “{word}” stands beside it.',
  },
  options: {},
  *run({ claims, scale }) {
    for (const { grade, at, status } of claims('grade')) {
      if (status !== 'asserted') continue
      const worded = scale.grades.find(({ name }) => name === grade.name)
      const numbered = scale.grades.find(({ number }) => number !== null && number === grade.number)
      if (!worded || !numbered || worded === numbered) continue
      yield {
        message: 'differs',
        data: { number: String(grade.number), numbered: numbered.name, word: worded.name },
        at,
        related: scale.declared ? [scale.declared] : [],
      }
    }
  },
})
