import { bothExact, defineRule, type Figure } from '@reportlint/model'
import { named } from './grades/wording.ts'
import { figureClash } from './quantities/disagreement.ts'

export default defineRule({
  id: 'quantity-mismatch',
  summary: 'One fact is given two different figures, shares or dates.',
  level: 'error',
  needs: ['quantity', 'grade-count'],
  messages: {
    figures: '{subject}: “{here}” here but “{there}” in {place}.',
    shares: '{subject}: “{here}” here but “{there}” in {place}, in nearly the same words.',
    dates: '{subject} is dated “{here}” here but “{there}” in {place}.',
    orders: '{subject} is “{here}” here but “{there}” in {place}.',
  },
  options: {},
  *run({ claims, topics, thresholds, where }) {
    // How many have a grade is held against the grades table by a rule of its own.
    const graded = new Set(claims('grade-count').map(({ at }) => at.sentence))
    for (const topic of topics('quantity')) {
      const found = figureClash(topic)
      if (!found || graded.has(found.at.at.sentence)) continue
      const { at, there, others, confidence } = found
      const message = messageFor(at, there)
      const sure = message === 'figures' && confidence >= thresholds.errorFrom
      yield {
        message,
        data: {
          subject: named(topic.name),
          here: at.amount.words,
          there: there.amount.words,
          place: where(there.at),
        },
        at: at.at,
        related: [there, ...others].map(figure => figure.at),
        level: sure ? 'error' : 'warning',
      }
    }
  },
})

function messageFor({ amount }: Figure, there: Figure): 'figures' | 'shares' | 'dates' | 'orders' {
  if (amount.measure === 'date') return 'dates'
  if (amount.measure === 'order') return 'orders'
  return bothExact(amount, there.amount) ? 'figures' : 'shares'
}
