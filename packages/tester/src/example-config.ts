import {
  type OptionValue,
  type RawConfig,
  type ResolvedConfig,
  resolveConfig,
} from '@reportlint/engine'
import type { OptionSpec, Rule } from '@reportlint/model'

/** An option's value from the words of an info string; a list's items stand between commas. */
function readValue(text: string, spec: OptionSpec): OptionValue | null {
  switch (spec.type) {
    case 'list':
      return text
        .split(',')
        .map(item => item.trim())
        .filter(item => item !== '')
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : null
    case 'number':
      return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text)
    default:
      return text
  }
}

/** A configuration, and sentences on the options that no rule has. */
export interface ExampleConfig {
  readonly config: ResolvedConfig
  readonly problems: readonly string[]
}

/** Every rule at its own level, with the options that an example sets. */
export function exampleConfig(
  options: ReadonlyMap<string, string>,
  rules: readonly Rule[],
): ExampleConfig {
  const set = new Map<string, Record<string, OptionValue>>()
  const problems: string[] = []
  for (const [key, text] of options) {
    const [id = '', name = ''] = key.split('.')
    const rule = rules.find(each => each.id === id)
    const spec = rule && Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
    const value = spec && readValue(text, spec)
    if (!spec) problems.push(`There is no option “${key}”.`)
    else if (value === null || value === undefined) {
      problems.push(`The option “${key}” is a ${spec.type}, not “${text}”.`)
    } else set.set(id, { ...set.get(id), [name]: value })
  }
  const raw: RawConfig = { rules: Object.fromEntries(set) }
  return { config: resolveConfig(raw, rules), problems }
}
