import { clash, type GradeClaim, type GradeTopic, type Join, joinFrom } from '@reportlint/model'
import type { Candidate } from '../grades/candidate.ts'
import { genericKeys } from '../language/generic.ts'
import { groupsOf } from './groups.ts'
import type { Weigh } from './rarity.ts'
import { sameSubject } from './same-subject.ts'
import { weighting } from './weights.ts'

/**
 * At most so many earlier judgements are looked at for one key, which keeps the work linear: half of
 * them the first of the report, where its summary stands, half the nearest.
 */
const bucketSize = 40

/** So many joins with places that agree put a place into its topic; every clash is looked for. */
const enoughAgreeing = 3

/** Words of a subject under which it is looked up: its rarest, which two alike share. */
const lookedUp = 4

/** The keys under which a judgement is looked up: its judged subject, or its rarest words. */
function indexKeys({ readings }: Candidate, weigh: Weigh): Set<string> {
  return new Set(
    readings.flatMap(({ judged, keys, populations, aspects }) => {
      const telling = keys
        .filter(key => !genericKeys.has(key))
        .sort((a, b) => weigh(b) - weigh(a))
        .slice(0, lookedUp)
      const names = telling.length > 0 ? telling : [...populations, ...aspects]
      return judged === null ? names : [`judged ${judged}`, ...names]
    }),
  )
}

/** Joins of judgements that name the same subject, found through an index of their keys. */
function joinsOf(candidates: readonly Candidate[], weigh: Weigh, from: number): Join<GradeClaim>[] {
  const index = new Map<string, Candidate[]>()
  const joins: Join<GradeClaim>[] = []
  for (const candidate of candidates) {
    const seen = new Set<Candidate>()
    let agreeing = 0
    for (const key of indexKeys(candidate, weigh)) {
      const bucket = index.get(key) ?? []
      for (const other of bucket) {
        if (seen.has(other)) continue
        seen.add(other)
        const agree = clash(other.claim.grade, candidate.claim.grade) === null
        if (agree && agreeing >= enoughAgreeing) continue
        const same = sameSubject(other, candidate, weigh, from)
        if (!same) continue
        if (agree) agreeing++
        joins.push({ a: other.claim, b: candidate.claim, ...same })
      }
      bucket.push(candidate)
      if (bucket.length > bucketSize) bucket.splice(bucketSize / 2, 1)
      index.set(key, bucket)
    }
  }
  return joins
}

/** The name of a topic: the shortest wording of its subject that is not a pronoun. */
function nameOf(claims: readonly GradeClaim[]): string {
  const words = claims.filter(({ form }) => form !== 'pronoun').map(({ subject }) => subject.words)
  return [...words].filter(text => text !== '').sort((a, b) => a.length - b.length)[0] ?? ''
}

/**
 * Groups the asserted judgements of a report by what they judge.
 * @param from least confidence that joins two
 * @returns topics of two or more claims, in the order of their first claim
 */
export function linkGrades(
  candidates: readonly Candidate[],
  from: number = joinFrom,
): GradeTopic[] {
  const asserted = candidates.filter(({ claim }) => claim.status === 'asserted')
  const joins = joinsOf(asserted, weighting(asserted), from)
  return groupsOf(joins).map(group => {
    const judged = group.claims.find(claim => claim.subject.judged !== null)?.subject.judged ?? null
    return { kind: 'grade', name: nameOf(group.claims), ...group, judged }
  })
}
