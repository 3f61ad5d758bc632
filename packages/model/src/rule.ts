import type { Claim, ClaimKind } from './claim.ts'
import type { Thresholds } from './confidence.ts'
import type { Edit, Level } from './finding.ts'
import type { Locus } from './locus.ts'
import type { Pack, Scale } from './pack.ts'
import type { Report } from './report.ts'
import type { Topic, TopicKind } from './topic.ts'

/** An option of a rule; flat, with a default and a description. */
export type OptionSpec =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'number'; readonly default: number; readonly description: string }
  | { readonly type: 'string'; readonly default: string; readonly description: string }
  | { readonly type: 'list'; readonly default: readonly string[]; readonly description: string }

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

interface OptionTypes {
  readonly boolean: boolean
  readonly number: number
  readonly string: string
  readonly list: readonly string[]
}

/** The values that a rule sees, typed from its option specifications. */
export type OptionValues<S extends OptionSpecs> = {
  readonly [Name in keyof S]: OptionTypes[S[Name]['type']]
}

/** The names in braces of a message: "{subject} is {here}" gives "subject" | "here". */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** What a rule reports; the engine words, locates, levels and fingerprints it. */
export type Draft<M extends Readonly<Record<string, string>>> = {
  readonly [Id in keyof M & string]: {
    readonly message: Id
    readonly data: Readonly<Record<Placeholders<M[Id]>, string>>
    readonly at: Locus
    readonly related?: readonly Locus[]
    readonly fixes?: readonly { readonly title: string; readonly edits: readonly Edit[] }[]
    /** Where a case is graver or lighter than the rule's own level. */
    readonly level?: Level
  }
}[keyof M & string]

/** What a rule works on: everything that the report states, grouped. */
export interface RuleContext<S extends OptionSpecs = OptionSpecs> {
  readonly report: Report
  readonly pack: Pack
  /** The scale that grades are read on: the report's own where it declares one, else the pack's. */
  readonly scale: Scale
  readonly options: OptionValues<S>
  readonly thresholds: Thresholds
  /** The claims of one kind, in the order of the text. */
  claims<K extends ClaimKind>(kind: K): readonly Extract<Claim, { kind: K }>[]
  /** The topics of one kind, in the order of their first claim. */
  topics<K extends TopicKind>(kind: K): readonly Extract<Topic, { kind: K }>[]
  /** In words for a message: "Summary report, paragraph 13". */
  where(locus: Locus): string
}

/** A check: what it needs, how it speaks, and the comparison itself. */
export interface Rule<
  M extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  S extends OptionSpecs = OptionSpecs,
> {
  /** Names the fault; permanent. */
  readonly id: string
  /** One sentence for lists. */
  readonly summary: string
  readonly level: Level
  readonly needs: readonly ClaimKind[]
  readonly messages: M
  readonly options: S
  run(context: RuleContext<S>): Iterable<Draft<M>>
}

/**
 * Declares a rule, keeping the types of its messages and options.
 * @param rule the whole rule
 * @returns the same object
 */
export const defineRule = <
  const M extends Readonly<Record<string, string>>,
  const S extends OptionSpecs,
>(
  rule: Rule<M, S>,
): Rule<M, S> => rule
