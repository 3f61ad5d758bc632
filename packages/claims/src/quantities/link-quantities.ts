import type { Join, QuantityClaim, QuantityTopic } from '@reportlint/model'
import { sameFact } from './same-fact.ts'
import type { Statement } from './statement.ts'
import { type Weigh, weighting } from './weights.ts'

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

/** Groups claims that joins connect: each claim → the first of its group. */
function rootsOf(joins: readonly Join<QuantityClaim>[]): Map<QuantityClaim, QuantityClaim> {
  const parent = new Map<QuantityClaim, QuantityClaim>()
  const root = (claim: QuantityClaim): QuantityClaim => {
    let top = claim
    for (let up = parent.get(top); up && up !== top; up = parent.get(top)) top = up
    parent.set(claim, top)
    return top
  }
  for (const { a, b } of joins) parent.set(root(b), root(a))
  return new Map(joins.flatMap(({ a, b }) => [a, b].map(claim => [claim, root(claim)] as const)))
}

const byPlace = (a: QuantityClaim, b: QuantityClaim): number => a.at.span.start - b.at.span.start

/** The shortest wording of what is counted names a topic. */
const nameOf = (claims: readonly QuantityClaim[]): string =>
  claims.map(({ counted }) => counted).sort((a, b) => a.length - b.length)[0] ?? ''

/**
 * Groups the figures of a report by the fact that they give.
 * @param from least confidence that joins two
 * @returns topics of two or more claims, in the order of their first claim
 */
export function linkQuantities(statements: readonly Statement[], from: number): QuantityTopic[] {
  const joins = joinsOf(statements, from)
  const roots = rootsOf(joins)
  const groups = new Map<QuantityClaim, { claims: QuantityClaim[]; joins: Join<QuantityClaim>[] }>()
  for (const [claim, top] of roots) {
    const group = groups.get(top) ?? { claims: [], joins: [] }
    group.claims.push(claim)
    groups.set(top, group)
  }
  for (const join of joins) groups.get(roots.get(join.a) ?? join.a)?.joins.push(join)
  return [...groups.values()]
    .map(group => {
      const claims = group.claims.sort(byPlace)
      return { kind: 'quantity' as const, name: nameOf(claims), claims, joins: group.joins }
    })
    .sort((a, b) => (a.claims[0]?.at.span.start ?? 0) - (b.claims[0]?.at.span.start ?? 0))
}
