import type { GradeForm } from '@reportlint/model'
import type { TokenRange } from '../../language/noun-phrases.ts'
import type { Hit } from '../hit.ts'

/** A judgement as the sentence words it; ranges are indices into the sentence's tokens. */
export interface Judgement {
  readonly hit: Hit
  readonly form: GradeForm
  /** What is judged; null where only the context tells. */
  readonly subject: TokenRange | null
  /** Who receives it or provides it, where the sentence names them apart. */
  readonly party: TokenRange | null
  /** What narrows the judgement behind the grade: "for looked after children", "in Year 9". */
  readonly tail: TokenRange | null
  /** Participle that an adverb grades ("supported" in "well supported"): index, else null. */
  readonly deed: number | null
  /** First word of the verb that carries the judgement; null where there is none. */
  readonly verb: number | null
  /** What "that of" at its start stands for: the subject before it. */
  readonly like: TokenRange | null
  /** Whether the subject is something that somebody is good at. */
  readonly doing: boolean
  /** Whether the grade was given to another subject and is only taken up: "so is X". */
  readonly echoed: boolean
}

/** A judgement of which nothing is known yet but its grade. */
export const nothing = {
  subject: null,
  party: null,
  tail: null,
  like: null,
  deed: null,
  verb: null,
  doing: false,
  echoed: false,
} as const
