import { Failure, type Level, type OptionSpec, type Rule } from '@reportlint/model'
import { nearest } from '@reportlint/packs'
import { rules as builtInRules } from '@reportlint/rules'

/** How grave a rule's findings are in this configuration; "off" leaves the rule out. */
export type ConfigLevel = Level | 'off'

/** A value of a rule's option as a configuration gives it. */
export type OptionValue = boolean | number | string | readonly string[]

/** What a configuration says of one rule: a level alone, or a level and options. */
export type RawRule = ConfigLevel | ({ readonly level?: ConfigLevel } & RawOptions)
interface RawOptions {
  readonly [option: string]: OptionValue
}

/** A `reportlint.yaml` as written, validated. */
export interface RawConfig {
  /** Id of a pack; "auto" chooses by each report's first pages. */
  readonly pack?: string
  /** Globs of the reports to check, relative to the file's folder. */
  readonly reports?: readonly string[]
  /** Paths of the user's own packs, relative to the file's folder. */
  readonly packs?: readonly string[]
  readonly rules?: Readonly<Record<string, RawRule>>
}

/** What is set for one rule. */
export interface RuleSetting {
  /** null where the rule's own levels stand. */
  readonly level: ConfigLevel | null
  /** A value for each option of the rule. */
  readonly options: Readonly<Record<string, OptionValue>>
}

/** A configuration with every gap filled. */
export interface ResolvedConfig {
  readonly pack: string
  readonly reports: readonly string[]
  readonly packs: readonly string[]
  /** A setting for each rule, by the rule's id. */
  readonly rules: ReadonlyMap<string, RuleSetting>
}

const isList = (value: OptionValue): value is readonly string[] => Array.isArray(value)

const fits = (value: OptionValue, spec: OptionSpec): boolean =>
  spec.type === 'list' ? isList(value) : typeof value === spec.type

function optionsOf(rule: Rule, given: RawOptions): Readonly<Record<string, OptionValue>> {
  const options: Record<string, OptionValue> = {}
  for (const [name, spec] of Object.entries(rule.options)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    options[name] = value !== undefined && fits(value, spec) ? value : spec.default
  }
  return options
}

const unknownRule = (id: string, rules: readonly Rule[]): Failure => {
  const ids = rules.map(rule => rule.id)
  const near = nearest(id, ids)
  return new Failure(
    'rule-unknown',
    `There is no rule “${id}”.`,
    `${near === null ? '' : `Did you mean “${near}”? `}The rules are ${ids.join(', ')}.`,
  )
}

/**
 * Fills the gaps of a configuration: every rule has a setting, every option a value.
 * @param rules the rules that it is for
 * @throws Failure "rule-unknown" where it names a rule that is not among them
 */
export function resolveConfig(
  raw: RawConfig,
  rules: readonly Rule[] = builtInRules,
): ResolvedConfig {
  const given = raw.rules ?? {}
  const known = new Set(rules.map(rule => rule.id))
  for (const id of Object.keys(given)) if (!known.has(id)) throw unknownRule(id, rules)
  const settings = rules.map((rule): [string, RuleSetting] => {
    const entry = Object.hasOwn(given, rule.id) ? given[rule.id] : undefined
    if (typeof entry === 'string') return [rule.id, { level: entry, options: optionsOf(rule, {}) }]
    return [rule.id, { level: entry?.level ?? null, options: optionsOf(rule, entry ?? {}) }]
  })
  const { pack = 'auto', reports = [], packs = [] } = raw
  return { pack, reports, packs, rules: new Map(settings) }
}

/**
 * The same configuration with one rule's level changed, its options kept.
 * @throws Failure "rule-unknown" where no rule has that id
 */
export function withLevel(
  config: ResolvedConfig,
  id: string,
  level: ConfigLevel,
  rules: readonly Rule[] = builtInRules,
): ResolvedConfig {
  const setting = config.rules.get(id)
  if (!setting) throw unknownRule(id, rules)
  return { ...config, rules: new Map(config.rules).set(id, { ...setting, level }) }
}

/** Every rule at its own level, the pack chosen by each report. */
export const defaultConfig: ResolvedConfig = resolveConfig({})
