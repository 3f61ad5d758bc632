import { countsOf } from '../language/counts.ts'
import { rarity, type Weigh } from '../topics/rarity.ts'
import type { Statement } from './statement.ts'

/** Share of its weight that a general word keeps. */
const genericShare = 0.4

/** Few figures make no word common. */
const fewest = 40

/** Weighs ids by how many figures of the report are about them. */
export const weighting = (statements: readonly Statement[]): Weigh =>
  rarity(
    countsOf(statements.flatMap(({ ids }) => [...ids])),
    Math.max(statements.length, fewest),
    genericShare,
  )
