import { defineRule } from '@reportlint/model'
import { type Disagreement, disagreementOf } from './grades/disagreement.ts'
import { named } from './grades/wording.ts'

export default defineRule({
  id: 'grade-mismatch',
  summary: 'One subject is given two different grades.',
  level: 'error',
  needs: ['grade'],
  messages: {
    differs: '{subject} is “{here}” here but “{there}” in {place}.',
    wording: '{subject} is “{here}” here but “{there}” in {place}: one grade in two words.',
  },
  options: {
    synonyms: {
      type: 'list',
      default: [],
      description: 'Grade words to treat as one, joined by “=”: “outstanding = excellent”.',
    },
  },
  *run({ topics, options, thresholds, where }) {
    for (const topic of topics('grade')) {
      if (topic.claims.some(claim => claim.form === 'table')) continue
      const found = disagreementOf(topic)
      const there = found?.against[0]
      if (!found || !there || sameByOption(options.synonyms, found.at.grade.name, there.grade.name))
        continue
      yield {
        message: found.clash,
        data: {
          subject: named(topic.name),
          here: found.at.grade.words,
          there: there.grade.words,
          place: where(there.at),
        },
        at: found.at.at,
        related: [...found.against, ...found.beside].map(claim => claim.at),
        level: isSure(found, thresholds.errorFrom) ? 'error' : 'warning',
      }
    }
  },
})

/** Adverbs ("well", "very well") and one grade in two words are for the author to weigh. */
const isSure = ({ clash, confidence, at }: Disagreement, errorFrom: number): boolean =>
  clash === 'differs' && confidence >= errorFrom && at.form !== 'adverbial'

const sameByOption = (synonyms: readonly string[], a: string, b: string): boolean =>
  synonyms.some(pair => {
    const words = pair.split('=').map(word => word.trim().toLowerCase())
    return words.includes(a) && words.includes(b)
  })
