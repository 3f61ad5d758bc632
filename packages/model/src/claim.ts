import type { Locus } from './locus.ts'
import type { QuantityClaim } from './quantity.ts'
import type { SectionRole } from './report.ts'
import type { Span } from './span.ts'

/** How a judgement is worded. */
export type GradeForm =
  | 'copular'
  | 'passive'
  | 'attributive'
  | 'adverbial'
  | 'table'
  | 'label'
  | 'heading'
  | 'pronoun'

/** Whether a judgement is this inspection's own and present. Only `asserted` is compared. */
export type GradeStatus =
  | 'asserted'
  | 'negated'
  | 'past'
  | 'target'
  | 'conditional'
  | 'attributed'
  | 'quoted'
  | 'comparison'
  | 'idiom'

/** A grade as worded. */
export interface Grade {
  /** The words or the number found, lower case: "very good", "4". */
  readonly words: string
  /** The grade meant, in the words of its scale: "outstanding" for "4" where 4 is best. */
  readonly name: string
  /** Position on the pack's or the report's own scale, 0 the best; null where off the scale. */
  readonly rank: number | null
  /** Standing on the general ladder of grade words, 0 (worst) to 6 (best), as a closed range. */
  readonly ladder: { readonly low: number; readonly high: number }
  /** The number printed beside the word ("grade 4 (inadequate)"); null where there is none. */
  readonly number: number | null
  /** Words that soften or widen: "generally", "mostly", "at least"; null where there are none. */
  readonly degree: string | null
}

/** What is judged. Keys are lemmas or the ids of a pack's names. */
export interface Subject {
  readonly span: Span
  /** The subject as the report words it, or what its pronoun stands for. */
  readonly words: string
  /** Content keys that tell this subject from others, frame words dropped. */
  readonly keys: readonly string[]
  /** Who it is about: ids of populations, empty for everybody. */
  readonly populations: readonly string[]
  /** Which side of it: ids of aspects. */
  readonly aspects: readonly string[]
  /** Id of the pack's judged subject that this names; null where it is another. */
  readonly judged: string | null
}

/** One judgement that the report makes. */
export interface GradeClaim {
  readonly kind: 'grade'
  readonly at: Locus
  readonly subject: Subject
  readonly grade: Grade
  readonly form: GradeForm
  readonly status: GradeStatus
  readonly role: SectionRole
  /** Whether it stands where a reader looks first: a topic sentence, a heading, a table. */
  readonly headline: boolean
}

/** One use of a proper name, title or term that may have variants. */
export interface NameClaim {
  readonly kind: 'name'
  readonly at: Locus
  /** The form as written. */
  readonly form: string
  /** The same as most of the report writes it; equal to `form` where this place agrees. */
  readonly preferred: string
}

/** One use or definition of an abbreviation. */
export interface AbbreviationClaim {
  readonly kind: 'abbreviation'
  readonly at: Locus
  /** The letters: "LSCB". */
  readonly letters: string
  /** The words that it stands for, where this place defines it; else null. */
  readonly expansion: string | null
  /** Whether the place is a line of a glossary or a list of abbreviations. */
  readonly glossary: boolean
}

/** A title: a heading of the text, or a line of the contents. */
export interface HeadingClaim {
  readonly kind: 'heading'
  readonly at: Locus
  readonly title: string
  readonly source: 'contents' | 'body'
  readonly depth: number
}

/** A line of a grades table: one judged subject, and the grade that stands there. */
export interface GradeEntry {
  /** The grade; where there is none, the label. */
  readonly at: Locus
  /** The label as printed, its number taken off. */
  readonly label: string
  /** Number before the label: "2.1"; empty where there is none. */
  readonly number: string
  /** Id of the pack's judged subject that the label names; null where it names another. */
  readonly judged: string | null
  /** Null where the place for the grade is empty, or says something else: "not rated". */
  readonly grade: Grade | null
  /** Whether nothing stands in the place for the grade. */
  readonly empty: boolean
}

/** The grades that one table gives to one place or service. */
export interface GradeSeries {
  /** Whose grades they are: "Northgate"; empty where the table has only one series. */
  readonly name: string
  readonly entries: readonly GradeEntry[]
}

/** A grades table as it is printed, or lines of labels and grades that stand together. */
export interface GradeTableClaim {
  readonly kind: 'grade-table'
  /** Its first line. */
  readonly at: Locus
  /** What its header calls the lines, as keys: "Judgement area"; empty where it has no header. */
  readonly things: readonly string[]
  readonly series: readonly GradeSeries[]
}

/** A statement of how many have a grade: "four of the five outcomes are good". */
export interface GradeCountClaim {
  readonly kind: 'grade-count'
  readonly at: Locus
  readonly count: number
  /** Out of how many; null where the report does not say. */
  readonly of: number | null
  /** What is counted, as a key: the stem of "outcomes". */
  readonly thing: string
  /** Whether those are places or services that have an overall grade each: "three of the six wards". */
  readonly places: boolean
  /** Names of the grades that count: two for "good or outstanding". */
  readonly grades: readonly string[]
}

export type Claim =
  | GradeClaim
  | GradeTableClaim
  | GradeCountClaim
  | NameClaim
  | AbbreviationClaim
  | HeadingClaim
  | QuantityClaim
export type ClaimKind = Claim['kind']
