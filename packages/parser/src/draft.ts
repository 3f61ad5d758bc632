import type { Furniture, ParagraphStyle, Prose, Row, Span } from '@reportlint/model'

interface DraftBase {
  readonly span: Span
  readonly page: number | null
}

export interface DraftHeading extends DraftBase {
  readonly kind: 'heading'
  readonly depth: number
  readonly label: string | null
  readonly prose: Prose
}

export interface DraftParagraph extends DraftBase {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly label: string | null
  readonly prose: Prose
  /** Offsets into `prose.text` where a sentence must begin: lines that stand for themselves. */
  readonly breaks?: readonly number[]
  /** How deep in lists it stands, 0 for outside of them. */
  readonly level?: number
  /**
   * The paragraph as a line of the contents, its title alone in `prose`; null where the reader knows
   * that it is none, absent where it does not know.
   */
  readonly entry?: {
    readonly label: string | null
    readonly depth: number
    readonly page: string | null
  } | null
}

export interface DraftTable extends DraftBase {
  readonly kind: 'table'
  readonly header: Row | null
  readonly rows: readonly Row[]
}

/** A block as a reader finds it; sections, sentences and indexes come later. */
export type DraftBlock = DraftHeading | DraftParagraph | DraftTable

/** What a reader of one format hands over. */
export interface Draft {
  readonly blocks: readonly DraftBlock[]
  readonly furniture: readonly Furniture[]
}
