import { genericKeys } from '../language/generic.ts'

/** How much a key tells: rare ones of this report most, general heads least; 0 to 1. */
export type Weigh = (key: string) => number

/**
 * Weighs keys by how seldom they are.
 * @param counts key → how many statements name it
 * @param all how many statements there are
 * @param genericShare share of its weight that a general head keeps
 */
export function rarity(
  counts: ReadonlyMap<string, number>,
  all: number,
  genericShare: number,
): Weigh {
  const full = Math.log(1 + all)
  const weightOf = (key: string, count: number): number =>
    (Math.log(1 + all / count) / full) * (genericKeys.has(key) ? genericShare : 1)
  const weights = new Map([...counts].map(([key, count]) => [key, weightOf(key, count)]))
  return key => weights.get(key) ?? weightOf(key, 1)
}
