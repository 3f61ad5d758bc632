import { type Clash, clash, type GradeClaim, type GradeTopic } from '@reportlint/model'

/** One topic's disagreement: the place least in line, and every other place of the topic. */
export interface Disagreement {
  readonly at: GradeClaim
  /** Places that disagree with `at`, those of most weight first. */
  readonly against: readonly GradeClaim[]
  /** Places that agree with `at`. */
  readonly beside: readonly GradeClaim[]
  readonly clash: Clash
  /** Confidence of the surest join between `at` and a place against it. */
  readonly confidence: number
}

/** A table outweighs a headline, a headline the summary, that the main report, that an annex. */
function authority(claim: GradeClaim): number {
  if (claim.form === 'table') return claim.role === 'main' || claim.role === 'annex' ? 5 : 6
  if (claim.form === 'label' || claim.form === 'heading') return 4
  if (claim.headline && claim.role === 'front') return 4
  if (claim.role === 'summary') return 3
  return claim.role === 'annex' ? 1 : 2
}

/** Claims whose grades do not clash with `claim`, weighed: first their number, then authority. */
function support(claim: GradeClaim, claims: readonly GradeClaim[]): number {
  const same = claims.filter(other => clash(claim.grade, other.grade) === null)
  return same.length * 10 + Math.max(...same.map(authority))
}

const graver = (a: Clash | null, b: Clash | null): Clash | null =>
  a === 'differs' || b === 'differs' ? 'differs' : (a ?? b)

/**
 * The disagreement of a topic.
 * @returns null where all its places agree
 */
export function disagreementOf(topic: GradeTopic): Disagreement | null {
  const open = topic.joins.filter(({ a, b }) => clash(a.grade, b.grade) !== null)
  if (open.length === 0) return null
  const kind = open.reduce<Clash | null>(
    (worst, { a, b }) => graver(worst, clash(a.grade, b.grade)),
    null,
  )
  const gravest = open.filter(({ a, b }) => clash(a.grade, b.grade) === kind)
  const parties = [...new Set(gravest.flatMap(({ a, b }) => [a, b]))]
  const weights = new Map(parties.map(claim => [claim, support(claim, topic.claims)]))
  const at = parties.reduce((least, claim) => {
    const difference = (weights.get(claim) ?? 0) - (weights.get(least) ?? 0)
    if (difference !== 0) return difference < 0 ? claim : least
    return authority(claim) <= authority(least) ? claim : least
  })
  const others = topic.claims.filter(claim => claim !== at)
  const against = others
    .filter(claim => clash(at.grade, claim.grade) !== null)
    .sort((a, b) => authority(b) - authority(a))
  const near = gravest.filter(({ a, b }) => a === at || b === at)
  return {
    at,
    against,
    beside: others.filter(claim => clash(at.grade, claim.grade) === null),
    clash: kind ?? 'differs',
    confidence: Math.max(...near.map(join => join.confidence), 0),
  }
}
