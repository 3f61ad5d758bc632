import { genericKeys } from '../language/generic.ts'
import type { Statement } from './statement.ts'

/** How much an id tells: rare ones of this report most, general heads least. */
export type Weigh = (id: string) => number

/** Share of its weight that a general word keeps. */
const genericShare = 0.4

/** Weighs ids by how many figures of the report are about them. */
export function weighting(statements: readonly Statement[]): Weigh {
  const counts = new Map<string, number>()
  for (const { ids } of statements) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  const all = Math.max(statements.length, 40)
  const full = Math.log(1 + all)
  const weights = new Map(
    [...counts].map(([id, count]) => {
      const rarity = Math.log(1 + all / count) / full
      return [id, genericKeys.has(id) ? rarity * genericShare : rarity] as const
    }),
  )
  return id => weights.get(id) ?? 1
}
