import type { Token } from '../../language/tokens.ts'
import type { Hit } from '../hit.ts'

/** A sentence with its grades marked. */
export interface Sentence {
  readonly tokens: readonly Token[]
  /** Indices of the first words of its grade phrases. */
  readonly starts: ReadonlySet<number>
  /** Indices of the last words of its grade phrases. */
  readonly ends: ReadonlySet<number>
}

/** Marks the grades of a sentence. */
export const markGrades = (tokens: readonly Token[], hits: readonly Hit[]): Sentence => ({
  tokens,
  starts: new Set(hits.map(hit => hit.from)),
  ends: new Set(hits.map(hit => hit.to - 1)),
})
