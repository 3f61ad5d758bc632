import type { GradeClaim } from '@reportlint/model'
import type { Context } from './context.ts'
import type { Reading } from './subjects.ts'

/** A grade claim with what its linking needs. */
export interface Candidate {
  readonly claim: GradeClaim
  /** What the subject names, a pronoun resolved; behind it, other names and parts of the subject. */
  readonly readings: readonly [Reading, ...Reading[]]
  /** What the headings over it name. */
  readonly context: Context
  /** Whom the sentences before it in its paragraph are about. */
  readonly spokenOf: readonly string[]
}
