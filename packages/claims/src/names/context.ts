import type { Use } from './use.ts'

/** Words compared on either side. */
const reach = 3
/** Uses looked at for one that stands in like surroundings. */
const mostUses = 200

/** How many words on end two uses share before and behind; a heading's weigh a little more. */
function alike(a: Use, b: Use): number {
  let shared = b.passage.place === 'text' ? 0 : 0.5
  for (const [here, there, step] of [
    [a.from - 1, b.from - 1, -1],
    [a.to, b.to, 1],
  ] as const) {
    for (let i = 0; i < reach; i++) {
      const word = a.passage.words[here + i * step]?.lower
      if (word === undefined || word !== b.passage.words[there + i * step]?.lower) break
      shared++
    }
  }
  return shared
}

/** The uses that stand in surroundings most like those of `use`, best first, near before far. */
export function nearestUses(use: Use, others: readonly Use[], count: number): Use[] {
  return others
    .slice(0, mostUses)
    .map(other => ({
      other,
      score: alike(use, other),
      distance: Math.abs(other.passage.block - use.passage.block),
    }))
    .sort((a, b) => b.score - a.score || a.distance - b.distance)
    .slice(0, count)
    .map(({ other }) => other)
}
