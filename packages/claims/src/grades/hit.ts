import type { Standing } from './ladder.ts'
import type { Meaning } from './lexicon.ts'

/** Grade words found in a sentence; indices into its tokens, half-open. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  /** Words that soften or widen the grade; null where there are none. */
  readonly degree: string | null
  /** What the grade may mean after its degree: "mostly outstanding" reaches one step down. */
  readonly standing: Standing
  /** The scale's number printed beside the word; null where there is none. */
  readonly number: number | null
  /** "well", "very well": grades what is done, not what is. */
  readonly adverbial: boolean
}
