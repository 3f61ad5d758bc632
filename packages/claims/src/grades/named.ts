import type { Reading } from './subjects.ts'

/** Something judged: how it reads, and how the report words it. */
export interface Named {
  readonly readings: readonly [Reading, ...Reading[]]
  readonly words: string
}
