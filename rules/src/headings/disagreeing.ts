import type { HeadingTopic, Locus } from '@reportlint/model'

/** Titles that should be one. */
export interface Disagreement {
  readonly at: Locus
  /** Other headings that differ, then the line of the contents and the headings that agree. */
  readonly related: readonly Locus[]
  readonly confidence: number
  /** Whether two headings say the same, instead of different words. */
  readonly twins: boolean
}

/** What the joins of a topic amount to; null where it has none. */
export function disagreeing({ claims, joins }: HeadingTopic): Disagreement | null {
  const [first] = joins
  if (!first) return null
  const odd = new Set(joins.map(({ a }) => a))
  const others = claims.filter(claim => claim !== first.a)
  return {
    at: first.a.at,
    related: [
      ...others.filter(claim => odd.has(claim)),
      ...others.filter(claim => !odd.has(claim)),
    ].map(({ at }) => at),
    confidence: Math.max(...joins.map(({ confidence }) => confidence)),
    twins: first.b.source === 'body',
  }
}
