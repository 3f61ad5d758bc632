import { type AbbreviationTopic, defineRule } from '@reportlint/model'

export default defineRule({
  id: 'abbreviation-redefined',
  summary: 'An abbreviation is explained twice, or a term shortened in two ways.',
  level: 'error',
  needs: ['abbreviation'],
  messages: {
    differs: '“{letters}” is short for “{here}” here but for “{there}” in {place}.',
    letters: '“{words}” is shortened to “{here}” here but to “{there}” in {place}.',
    again: '“{letters}” is explained here again; {place} has explained it.',
  },
  options: {},
  *run({ topics, thresholds, where }) {
    for (const topic of topics('abbreviation')) {
      const letters = topic.name
      for (const { a, b, confidence } of topic.joins) {
        const place = where(b.at)
        const level = confidence >= thresholds.errorFrom ? 'error' : 'warning'
        const places = { at: a.at, related: [b.at], level } as const
        if (a.letters === b.letters) {
          const data = { letters, here: a.at.value, there: b.at.value, place }
          yield { message: 'differs', data, ...places }
        } else {
          const data = { words: a.at.value, here: a.letters, there: b.letters, place }
          yield { message: 'letters', data, ...places }
        }
      }
      const [first, ...again] = repeated(topic)
      for (const { at } of first ? again : []) {
        const data = { letters, place: first ? where(first.at) : '' }
        yield { message: 'again', data, at, related: first ? [first.at] : [], level: 'info' }
      }
    }
  },
})

/** Explanations in the text itself that no other contradicts; a glossary may repeat one. */
const repeated = ({ claims, joins }: AbbreviationTopic): AbbreviationTopic['claims'] =>
  claims.filter(
    claim => claim.expansion !== null && !claim.glossary && !joins.some(({ a }) => a === claim),
  )
