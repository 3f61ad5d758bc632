import type { Path } from './yaml/places.ts'

/** A fault that a schema cannot see, and the value that it is about. */
export interface PackFault {
  readonly path: Path
  readonly message: string
}
