import {
  clashingFigures,
  type Figure,
  type QuantityClaim,
  type QuantityTopic,
} from '@reportlint/model'

/** Two figures of one fact, and where else it stands. */
export interface FigureClash {
  readonly at: Figure
  readonly there: Figure
  /** Other figures of the topic: those that disagree with `at` first. */
  readonly others: readonly Figure[]
  readonly confidence: number
}

/** A row outweighs the main report, that a summary: the table was counted, the summary written last. */
function authority({ form, role }: QuantityClaim): number {
  if (form === 'row') return 3
  return role === 'summary' || role === 'front' ? 1 : 2
}

/** How many claims of a topic a claim disagrees with. */
function opponents(claim: QuantityClaim, topic: QuantityTopic): number {
  return topic.joins.filter(
    ({ a, b }) => (a === claim || b === claim) && clashingFigures(a, b) !== null,
  ).length
}

/** The surest disagreement of a topic; null where all its places agree. */
export function figureClash(topic: QuantityTopic): FigureClash | null {
  // Rows of two tables often have one label and stand for two things.
  const open = topic.joins.filter(
    ({ a, b }) =>
      clashingFigures(a, b) !== null && (a.form === 'sentence' || b.form === 'sentence'),
  )
  const surest = open.reduce<(typeof open)[number] | null>(
    (best, join) => (best === null || join.confidence > best.confidence ? join : best),
    null,
  )
  const pair = surest && clashingFigures(surest.a, surest.b)
  if (!surest || !pair) return null
  const { a, b } = surest
  const weaker = opponents(b, topic) - opponents(a, topic) || authority(a) - authority(b)
  const [at, there] = weaker >= 0 ? [pair.b, pair.a] : [pair.a, pair.b]
  const rest = topic.claims.filter(claim => claim !== a && claim !== b)
  return { at, there, others: rest.map(({ figures }) => figures[0]), confidence: surest.confidence }
}
