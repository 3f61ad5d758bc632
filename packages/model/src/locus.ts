import type { Span } from './span.ts'

/** A place in a report that a finding can point at. */
export interface Locus {
  /** The words in question: offsets into `Report.text`. */
  readonly span: Span
  /** The whole sentence, table row or heading that holds them, white space folded. */
  readonly sentence: string
  /** Index into `Report.blocks`. */
  readonly block: number
  /** What stands there, in a normal form: "excellent", "4", "Her by right". */
  readonly value: string
}
