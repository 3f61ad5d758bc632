import type { Format, Pack, Rule, Thresholds } from '@reportlint/model'
import type { ResolvedConfig } from './config.ts'

/** A document as it came from a file or an editor, decoded. */
export interface SourceDocument {
  /** As it is shown; nothing is read from it. */
  readonly path: string
  readonly text: string
  readonly format: Format
}

/** What a document is checked with; everything left out has a default. */
export interface Settings {
  /** The packs to choose from; the built-in ones by default. */
  readonly packs?: readonly Pack[]
  /** A pack, the id of one of `packs`, or "auto"; by default what the configuration says. */
  readonly pack?: string | Pack
  /** By default every rule at its own level. */
  readonly config?: ResolvedConfig
  /** The rules to run; the built-in ones by default. */
  readonly rules?: readonly Rule[]
  /** How sure joins and errors have to be. */
  readonly thresholds?: Thresholds
}
