/** How grave a finding is: `info` never counts towards the exit status. */
export type Level = 'error' | 'warning' | 'info'

/** A position as people count: 1-based line and column (in UTF-16 units), and the offset. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A place of a finding, as the JSON output has it. */
export interface Place {
  readonly start: Position
  readonly end: Position
  /** The words at the place, verbatim. */
  readonly quote: string
  /** The sentence, table row or heading that holds them. */
  readonly sentence: string
  /** Printed paragraph number; null where the paragraph has none. */
  readonly paragraph: string | null
  /** Role of the section. */
  readonly section: string
  /** Title of the nearest heading above; null before the first. */
  readonly heading: string | null
  readonly page: number | null
  /** What the place says, in a normal form. */
  readonly value: string
}

/** Replace the characters from `start` to `end` (UTF-16 offsets, half-open) by `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** One disagreement, with every place that takes part in it. */
export interface Finding {
  readonly rule: string
  readonly level: Level
  readonly message: string
  /** Stable under moved lines and changes elsewhere. */
  readonly fingerprint: string
  /** The place least in line. */
  readonly at: Place
  /** Places that disagree with it, then places that agree. */
  readonly related: readonly Place[]
  readonly fixes: readonly Fix[]
}
