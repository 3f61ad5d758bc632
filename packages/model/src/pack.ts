import type { Locus } from './locus.ts'
import type { SectionRole } from './report.ts'

/** A step of a scale; `rank` 0 is the best. */
export interface ScaleGrade {
  readonly name: string
  readonly rank: number
  readonly number: number | null
  readonly forms: readonly string[]
  readonly aliases: readonly string[]
}

/** An ordered set of grades, best first. */
export interface Scale {
  readonly id: string
  readonly grades: readonly ScaleGrade[]
  /** Where the report declares the scale itself; absent on a pack's scale. */
  readonly declared?: Locus
}

/** Something that the framework judges. */
export interface JudgedSubject {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  /** Whether every grades table of the framework grades it. */
  readonly always?: boolean
}

/** How many parts have one of some grades; a bound that is null is open. */
export interface Tally {
  readonly grades: readonly string[]
  readonly atLeast: number | null
  readonly atMost: number | null
}

/** What an overall grade may be where all the tallies hold. */
export interface AggregationStep {
  readonly overall: readonly string[]
  readonly when: readonly Tally[]
}

/** The body's published rule that makes an overall grade of the grades of its parts. */
export interface Aggregation {
  /** Id of the judged subject that is graded overall. */
  readonly overall: string
  /** Ids of the judged subjects that it is made of. */
  readonly parts: readonly string[]
  /** The first step that holds has the say; where none does, the rule says nothing. */
  readonly steps: readonly AggregationStep[]
  /** Ids of judged subjects beside which the rule does not hold. */
  readonly unless: readonly string[]
}

/** A group of people that grades can be about. */
export interface Population {
  readonly id: string
  readonly names: readonly string[]
  /** Id of the larger group; null where there is none. */
  readonly within: string | null
}

/** A side of a subject that is judged apart. */
export interface Aspect {
  readonly id: string
  readonly names: readonly string[]
}

/** A phrase of the first pages that calls for a pack; weight 1 to 10. */
export interface Recognition {
  readonly phrase: string
  readonly weight: number
}

/** One framework as the checks use it: a pack file validated, with what it extends merged in. */
export interface Pack {
  readonly id: string
  readonly title: string
  readonly body: string
  /** Years of use, both included; null where open. */
  readonly years: { readonly from: number | null; readonly to: number | null }
  readonly recognise: readonly Recognition[]
  /** The first is the scale of headline judgements. */
  readonly scales: readonly [Scale, ...Scale[]]
  readonly judged: readonly JudgedSubject[]
  readonly aggregation?: readonly Aggregation[]
  readonly sections: Readonly<Partial<Record<SectionRole, readonly string[]>>>
  readonly populations: readonly Population[]
  readonly aspects: readonly Aspect[]
  readonly synonyms: readonly (readonly string[])[]
  readonly frame: readonly string[]
  readonly others: readonly string[]
  readonly abbreviations: readonly string[]
}
