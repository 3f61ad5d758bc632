import type { Format } from '@reportlint/model'

/** Something wrong with a page or with what its examples gave. */
export interface Problem {
  /** 1-based line of the page. */
  readonly line: number
  /** One sentence. */
  readonly text: string
}

/** A line of marks under an example's line: where a finding, or a place of one, must be. */
export interface Mark {
  /** Id of the rule that must report here; null for a related place. */
  readonly rule: string | null
  /** Id of the rule's message; null for any of them. */
  readonly message: string | null
  /** 1-based line of the example's text. */
  readonly line: number
  /** 1-based columns (UTF-16 units), half-open. */
  readonly start: number
  readonly end: number
  /** 1-based line of the page that holds the marks. */
  readonly pageLine: number
}

/** One `report` block of a page. */
export interface Example {
  /** Its own name, else the heading over it. */
  readonly name: string
  /** 1-based line of the page on which the block starts. */
  readonly line: number
  /** Id of a pack, or "auto". */
  readonly pack: string
  readonly format: Format
  /** Options set for the example, as written: "name-variant.ignore" → "A, B". */
  readonly options: ReadonlyMap<string, string>
  /** What is checked: the block without its lines of marks. */
  readonly text: string
  /** Line of the page for each line of the text. */
  readonly pageLines: readonly number[]
  readonly marks: readonly Mark[]
  /** What is wrong with the block itself. */
  readonly problems: readonly Problem[]
}

/** A page of a rule or a pack. */
export interface Specification {
  readonly path: string
  readonly examples: readonly Example[]
}
