import type { Grade } from './claim.ts'

/**
 * How two grades of one subject disagree.
 * `differs`: they cannot both be right. `wording`: one step in two words, at least one of them off
 * the scale ("excellent" where the scale says "outstanding").
 */
export type Clash = 'differs' | 'wording'

/**
 * Compares two grades: by rank where both stand on the scale, else by the general ladder.
 * @returns null where both can be right
 */
export function clash(a: Grade, b: Grade): Clash | null {
  if (a.rank !== null && b.rank !== null) return a.rank === b.rank ? null : 'differs'
  const apart = a.ladder.low > b.ladder.high || b.ladder.low > a.ladder.high
  if (apart) return 'differs'
  const sameStep = a.ladder.low === b.ladder.low && a.ladder.high === b.ladder.high
  const exact = a.ladder.low === a.ladder.high
  return sameStep && exact && a.name !== b.name ? 'wording' : null
}
