import type { Claim, Join } from '@reportlint/model'

/** Claims that joins connect, with those joins. */
export interface Group<C extends Claim> {
  /** In the order of the text. */
  readonly claims: readonly C[]
  readonly joins: readonly Join<C>[]
}

/** Each claim → the one that stands for all that are connected with it. */
function rootsOf<C extends Claim>(joins: readonly Join<C>[]): Map<C, C> {
  const parent = new Map<C, C>()
  const root = (claim: C): C => {
    let top = claim
    for (let up = parent.get(top); up && up !== top; up = parent.get(top)) top = up
    parent.set(claim, top)
    return top
  }
  for (const { a, b } of joins) parent.set(root(b), root(a))
  return new Map([...parent.keys()].map(claim => [claim, root(claim)]))
}

const startOf = (claim: Claim | undefined): number => claim?.at.span.start ?? 0

/** Groups claims that joins connect, directly or through others, in the order of the text. */
export function groupsOf<C extends Claim>(joins: readonly Join<C>[]): Group<C>[] {
  const roots = rootsOf(joins)
  const groups = new Map<C, { claims: C[]; joins: Join<C>[] }>()
  for (const [claim, top] of roots) {
    const group = groups.get(top) ?? { claims: [], joins: [] }
    group.claims.push(claim)
    groups.set(top, group)
  }
  for (const join of joins) groups.get(roots.get(join.a) ?? join.a)?.joins.push(join)
  for (const { claims } of groups.values()) claims.sort((a, b) => startOf(a) - startOf(b))
  return [...groups.values()].sort((a, b) => startOf(a.claims[0]) - startOf(b.claims[0]))
}
