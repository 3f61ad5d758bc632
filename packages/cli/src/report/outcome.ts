import type { Failure, Finding, Level } from '@reportlint/model'

/** What came of one document. */
export interface Outcome {
  /** As it is shown: relative to the working folder, with forward slashes. */
  readonly path: string
  /** The document's text; empty where it could not be read. */
  readonly text: string
  /** The framework that it was checked as; null where it could not be read. */
  readonly pack: ChosenPack | null
  readonly findings: readonly Finding[]
  readonly failures: readonly Failure[]
}

/** The pack that a document was checked with. */
export interface ChosenPack {
  readonly id: string
  readonly title: string
  /** Why it was chosen, in words that follow its title. */
  readonly reason: string
}

/** What all documents of a run come to. */
export interface Totals {
  readonly counts: Readonly<Record<Level, number>>
  /** The documents that were checked. */
  readonly checked: readonly { readonly path: string; readonly pack: ChosenPack }[]
  /** How many documents could not be checked. */
  readonly failed: number
}

/** Turns outcomes into the text of one output format. */
export interface Reporter {
  /** What is printed for one document; the documents come one by one, in order. */
  document(outcome: Outcome): string
  /** What is printed when all documents are done. */
  end(totals: Totals): string
}
