import type { Candidate } from '../grades/candidate.ts'
import { ownerDepth, type Reading } from '../grades/subjects.ts'
import { countsOf } from '../language/counts.ts'
import { genericKeys } from '../language/generic.ts'
import { rarity, type Weigh } from './rarity.ts'

/** Share of its weight that a general head keeps. */
const genericShare = 0.35

/** Few judgements make no word common. */
const fewest = 8

/** Under what a side is weighed. */
export const sideKey = (aspect: string): string => `side ${aspect}`

/** Weighs keys by how many judgements of the report name them. */
export const weighting = (candidates: readonly Candidate[]): Weigh =>
  rarity(
    countsOf(
      candidates.flatMap(({ readings: [{ keys, aspects }] }) => [...keys, ...aspects.map(sideKey)]),
    ),
    Math.max(candidates.length, fewest),
    genericShare,
  )

/** Share of its weight that an owner keeps where the other side names none. */
const missingOwner = 0.2

/** Words far from the head of a phrase tell less: "track record of creating capacity to …". */
const fading = [1, 1, 0.6, 0.4] as const

function weightIn(reading: Reading, key: string, weigh: Weigh): number {
  const depth = reading.depths.get(key) ?? 0
  if (depth === ownerDepth) return weigh(key) * missingOwner
  return weigh(key) * (fading[Math.min(depth, fading.length - 1)] ?? 0.4)
}

/** What a group of people tells that both name. */
export const groupWeight = 0.6

/** Share of its weight that a side keeps which both name. */
const sharedSideWeight = 0.6

/** Likeness of two subjects without a telling word: their group or side alone is the same. */
const unnamed = 0.8

/** Weighted share of keys that two readings have in common, 0 to 1; 1 where neither has a telling one. */
export function likeness(a: Reading, b: Reading, weigh: Weigh): number {
  if (![...a.keys, ...b.keys].some(key => !genericKeys.has(key))) return unnamed
  // A group or a side that both name speaks for them as a word does.
  let shared = groupWeight * a.populations.filter(each => b.populations.includes(each)).length
  for (const each of a.aspects) {
    if (b.aspects.includes(each)) shared += sharedSideWeight * weigh(sideKey(each))
  }
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
