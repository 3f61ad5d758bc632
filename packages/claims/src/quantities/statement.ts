import type { QuantityClaim } from '@reportlint/model'
import type { Site } from '../grades/sites.ts'

/** Stands for the report's own place among the names. */
export const ownPlace = 'own place'

/** A claim with what its linking needs. Ids are keys of words, or of a pack's groups and sides. */
export interface Statement {
  readonly claim: QuantityClaim
  /** What it is about as a whole: words, groups of people, sides. */
  readonly ids: ReadonlySet<string>
  /** Those of `ids` that name what is counted; empty where the words only say "cases". */
  readonly thing: ReadonlySet<string>
  /** The last word of what is counted, as a key; empty where there is none. */
  readonly head: string
  readonly populations: readonly string[]
  readonly aspects: readonly string[]
  readonly sites: readonly Site[]
  /** Proper names: keys, and `ownPlace` for the place that the report is on. */
  readonly names: readonly string[]
  /** Other numbers of the clause: "15" in "within 15 working days". */
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
  /** Whether it takes up a number given before: "of the 24 lessons". */
  readonly definite: boolean
  /** What happened at the date; empty for other figures. */
  readonly event: string
  /** Keys that the headings above name. */
  readonly context: ReadonlySet<string>
}
