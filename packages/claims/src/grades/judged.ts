import type { Span } from '@reportlint/model'
import type { Cut } from '../language/sentences.ts'
import type { Judgement } from './judge/judgement.ts'
import type { Memory } from './memory.ts'

/** A sentence that holds grades, read but not yet weighed. */
export interface Judged extends Cut {
  readonly judgements: readonly Judgement[]
  /** The sentence that gave the grade which this one only takes up: "The same is true of …". */
  readonly takesUp: Judged | null
  /** Whether it opens its block. */
  readonly opens: boolean
  readonly memory: Memory
  /** What stands in quotation marks: offsets into `text`. */
  readonly quotations: readonly Span[]
  /** The sentence with its white space folded. */
  readonly sentence: string
}
