import type { Join, QuantityClaim, QuantityTopic } from '@reportlint/model'
import { groupsOf } from '../topics/groups.ts'
import type { Weigh } from '../topics/rarity.ts'
import { sameFact } from './same-fact.ts'
import type { Statement } from './statement.ts'
import { weighting } from './weights.ts'

/** At most so many earlier figures are looked at for one key, which keeps the work linear. */
const bucketSize = 30

/** Ids under which a figure is looked up: its rarest. */
const lookedUp = 4

function indexKeys({ ids, event, head }: Statement, weigh: Weigh): string[] {
  if (ids.size === 0) return [`event ${event}`]
  const counted = head === '' ? [] : [`head ${head}`]
  const rarest = [...ids].sort((a, b) => weigh(b) - weigh(a)).slice(0, lookedUp)
  return event === '' ? [...rarest, ...counted] : rarest.map(id => `${event} ${id}`)
}

/** Joins of figures of one fact, found through an index of their words. */
function joinsOf(statements: readonly Statement[], from: number): Join<QuantityClaim>[] {
  const weigh = weighting(statements)
  const index = new Map<string, Statement[]>()
  const joins: Join<QuantityClaim>[] = []
  for (const statement of statements) {
    const seen = new Set<Statement>()
    for (const key of indexKeys(statement, weigh)) {
      const bucket = index.get(key) ?? []
      for (const other of bucket) {
        if (seen.has(other)) continue
        seen.add(other)
        const same = sameFact(other, statement, weigh, from)
        if (same) joins.push({ a: other.claim, b: statement.claim, ...same })
      }
      bucket.push(statement)
      if (bucket.length > bucketSize) bucket.splice(bucketSize / 2, 1)
      index.set(key, bucket)
    }
  }
  return joins
}

/** The shortest wording of what is counted names a topic. */
const nameOf = (claims: readonly QuantityClaim[]): string =>
  claims.map(({ counted }) => counted).sort((a, b) => a.length - b.length)[0] ?? ''

/**
 * Groups the figures of a report by the fact that they give.
 * @param from least confidence that joins two
 * @returns topics of two or more claims, in the order of their first claim
 */
export function linkQuantities(statements: readonly Statement[], from: number): QuantityTopic[] {
  return groupsOf(joinsOf(statements, from)).map(group => ({
    kind: 'quantity',
    name: nameOf(group.claims),
    ...group,
  }))
}
