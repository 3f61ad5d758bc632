import type { Prose } from './prose.ts'
import type { Span } from './span.ts'

/** The parts that sections play in a report. */
export const sectionRoles = [
  'front',
  'contents',
  'introduction',
  'context',
  'summary',
  'grades',
  'recommendations',
  'main',
  'annex',
  'glossary',
  'other',
] as const

export type SectionRole = (typeof sectionRoles)[number]

/** A heading and what stands under it, up to the next heading of its depth or a lesser one. */
export interface Section {
  readonly index: number
  /** The heading's words without its number; null for what stands before the first heading. */
  readonly title: string | null
  /** The number or label before the title: "3.2", "Annex A"; null where there is none. */
  readonly label: string | null
  /** 0 for the front matter, 1 for a top heading. */
  readonly depth: number
  /** Index of the section that holds this one; null at the top. */
  readonly parent: number | null
  /** Own role where the heading tells, else the parent's. */
  readonly role: SectionRole
}

/** A sentence: offsets into its block's `prose.text`. */
export type Sentence = Span

interface BlockBase {
  /** Position in `Report.blocks`. */
  readonly index: number
  /** Index into `Report.sections`. */
  readonly section: number
  /** Offsets into `Report.text`, from the first to the last character of the block. */
  readonly span: Span
  /** 1-based page, where the source has pages; else null. */
  readonly page: number | null
}

/** A heading of any level; `prose` holds its words without number and mark-up. */
export interface Heading extends BlockBase {
  readonly kind: 'heading'
  readonly depth: number
  readonly label: string | null
  readonly prose: Prose
}

/** How a paragraph is set. */
export type ParagraphStyle = 'plain' | 'item' | 'quote' | 'footnote'

/** A paragraph or a list item; `prose` holds its words without number, bullet and mark-up. */
export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  /** Printed number ("12", "2.14"), its own or, for a list under it, the one that it continues. */
  readonly label: string | null
  readonly prose: Prose
  readonly sentences: readonly Sentence[]
}

/** A table cell; the span covers its content without white space around it. */
export interface Cell {
  readonly span: Span
  readonly prose: Prose
}

/** A table row; cells stand in the order of the table's columns, empty ones included. */
export interface Row {
  readonly span: Span
  readonly cells: readonly Cell[]
}

/** A table. The first cell of a row is its label where it holds words. */
export interface Table extends BlockBase {
  readonly kind: 'table'
  /** The header row; null where the table has none. */
  readonly header: Row | null
  readonly rows: readonly Row[]
}

export type Block = Heading | Paragraph | Table

/** One line of a contents list. */
export interface ContentsEntry {
  readonly title: string
  readonly label: string | null
  /** 1 for a top entry. */
  readonly depth: number
  /** The page as printed; null where none is. */
  readonly page: string | null
  /** The title's offsets into `Report.text`. */
  readonly span: Span
}

/** A running header, footer or page number that was set aside. */
export interface Furniture {
  readonly kind: 'header' | 'footer' | 'page-number'
  readonly text: string
  readonly span: Span
  readonly page: number | null
}

/** What a report says that it is; null where it does not say. */
export interface Identity {
  readonly title: string | null
  readonly place: string | null
  /** Date or dates of the inspection, as printed. */
  readonly inspected: string | null
  /** Date of publication, as printed. */
  readonly published: string | null
}

export type Format = 'markdown' | 'text'

/** A document as it is read: the structure that every check works on. */
export interface Report {
  readonly path: string
  readonly format: Format
  /** The source; every span of a report is an offset into it. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** Section 0 is the front matter. */
  readonly sections: readonly Section[]
  readonly contents: readonly ContentsEntry[]
  readonly furniture: readonly Furniture[]
  readonly identity: Identity
}
