import type { Candidate } from '../grades/candidate.ts'
import { keyOf } from '../language/stem.ts'

/** Heads that say little of what is judged: "the service", "arrangements for". */
const generic = new Set(
  `service services provision arrangements work support help practice system process procedure
  approach response quality standard level range performance effectiveness impact use area local
  council authority force children young overall delivery activity contribution management`
    .trim()
    .split(/\s+/)
    .map(keyOf),
)

/** How much a key tells: rare words of this report most, general heads least. */
export type Weigh = (key: string) => number

/** Weighs keys by how many judgements of the report name them. */
export function weighting(candidates: readonly Candidate[]): Weigh {
  const counts = new Map<string, number>()
  for (const { reading } of candidates) {
    for (const key of reading.keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const all = Math.max(candidates.length, 8)
  const full = Math.log(1 + all)
  return key => {
    const rarity = Math.log(1 + all / (counts.get(key) ?? 1)) / full
    return generic.has(key) ? rarity * 0.35 : rarity
  }
}

/** Weighted share of keys that two sets have in common, 0 to 1; 1 for two empty sets. */
export function likeness(a: readonly string[], b: readonly string[], weigh: Weigh): number {
  if (a.length === 0 && b.length === 0) return 1
  const other = new Set(b)
  let shared = 0
  let all = 0
  for (const key of a) {
    const weight = weigh(key)
    all += weight
    if (other.has(key)) {
      shared += weight
      other.delete(key)
    }
  }
  for (const key of other) all += weigh(key)
  return all === 0 ? 0 : shared / all
}

/** Summed weight of a set of keys. */
export const mass = (keys: readonly string[], weigh: Weigh): number =>
  keys.reduce((sum, key) => sum + weigh(key), 0)
