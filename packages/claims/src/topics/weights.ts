import type { Candidate } from '../grades/candidate.ts'
import { ownerDepth, type Reading } from '../grades/subjects.ts'
import { genericKeys } from '../language/generic.ts'

/** How much a key tells: rare words of this report most, general heads least. */
export type Weigh = (key: string) => number

/** Share of its weight that a generic head keeps. */
const genericShare = 0.35

/** Under what a side is weighed. */
export const sideKey = (aspect: string): string => `side ${aspect}`

/** Weighs keys by how many judgements of the report name them. */
export function weighting(candidates: readonly Candidate[]): Weigh {
  const counts = new Map<string, number>()
  for (const { readings } of candidates) {
    const sides = readings[0].aspects.map(sideKey)
    for (const key of [...readings[0].keys, ...sides]) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const all = Math.max(candidates.length, 8)
  const full = Math.log(1 + all)
  const weightOf = (key: string, count: number): number => {
    const rarity = Math.log(1 + all / count) / full
    return genericKeys.has(key) ? rarity * genericShare : rarity
  }
  const weights = new Map([...counts].map(([key, count]) => [key, weightOf(key, count)]))
  return key => weights.get(key) ?? weightOf(key, 1)
}

/** Share of its weight that an owner keeps where the other side names none. */
const missingOwner = 0.2

/** Words far from the head of a phrase tell less: "track record of creating capacity to …". */
const fading = [1, 1, 0.6, 0.4] as const

function weightIn(reading: Reading, key: string, weigh: Weigh): number {
  const depth = reading.depths.get(key) ?? 0
  if (depth === ownerDepth) return weigh(key) * missingOwner
  return weigh(key) * (fading[Math.min(depth, fading.length - 1)] ?? 0.4)
}

/** Likeness of two subjects without a telling word: their group or side alone is the same. */
const unnamed = 0.8

/** Weighted share of keys that two readings have in common, 0 to 1; 1 where neither has a telling one. */
export function likeness(a: Reading, b: Reading, weigh: Weigh): number {
  if (![...a.keys, ...b.keys].some(key => !genericKeys.has(key))) return unnamed
  // A group or a side that both name speaks for them as a word does.
  let shared =
    0.6 * a.populations.filter(each => b.populations.includes(each)).length +
    0.6 *
      a.aspects
        .filter(each => b.aspects.includes(each))
        .reduce((sum, each) => sum + weigh(sideKey(each)), 0)
  let all = shared
  for (const key of a.keys) {
    const own = weightIn(a, key, weigh)
    const both = a.depths.get(key) === ownerDepth && b.depths.get(key) === ownerDepth
    const weight = b.depths.has(key)
      ? Math.max(own, weightIn(b, key, weigh), both ? weigh(key) / 2 : 0)
      : own
    all += weight
    if (b.depths.has(key)) shared += weight
  }
  for (const key of b.keys) if (!a.depths.has(key)) all += weightIn(b, key, weigh)
  return all === 0 ? 0 : shared / all
}

/** Summed weight of a reading's keys. */
export const mass = (reading: Reading, weigh: Weigh): number =>
  reading.keys.reduce(
    (sum, key) => sum + (reading.depths.get(key) === ownerDepth ? 0 : weigh(key)),
    0,
  )

/** The telling keys at the head of a phrase, before its first preposition. */
export const headOf = (reading: Reading): string[] =>
  reading.keys.filter(key => reading.depths.get(key) === 0 && !genericKeys.has(key))
