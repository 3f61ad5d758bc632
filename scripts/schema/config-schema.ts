import type { ConfigLevel } from '@reportlint/engine'
import type { Level, OptionSpec, Rule } from '@reportlint/model'

/** Part of a JSON schema. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

const levels: readonly ConfigLevel[] = ['error', 'warning', 'info', 'off']

const levelOf = (level: Level): JsonSchema => ({
  enum: levels,
  default: level,
  description:
    'How grave the findings are: publication should wait, ask the author, for tidying, or not run at all.',
})

const words: JsonSchema = { type: 'string', pattern: '\\S' }

function optionSchema(spec: OptionSpec): JsonSchema {
  const { default: value, description } = spec
  if (spec.type !== 'list') return { type: spec.type, default: value, description }
  return { type: 'array', items: words, default: value, description }
}

function ruleSchema(rule: Rule): JsonSchema {
  const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)])
  return {
    description: rule.summary,
    default: rule.level,
    anyOf: [
      levelOf(rule.level),
      {
        type: 'object',
        additionalProperties: false,
        properties: { level: levelOf(rule.level), ...Object.fromEntries(options) },
      },
    ],
  }
}

/**
 * The JSON schema (draft 2020-12) of `reportlint.yaml`, for validation and for editors.
 * @param rules the rules that can be set, with their levels and options
 */
export function configSchema(rules: readonly Rule[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://reportlint.dev/schema/config.schema.json',
    title: 'Configuration',
    description: 'What reportlint checks, with which pack and rules. Data only.',
    type: 'object',
    additionalProperties: false,
    properties: {
      pack: {
        ...words,
        default: 'auto',
        description: "Id of the framework's pack; auto chooses by the first pages of each report.",
        examples: ['auto', 'ofsted/joint-area-review'],
      },
      reports: {
        type: 'array',
        items: words,
        default: [],
        description:
          "The reports to check where the command names none: globs from this file's folder.",
        examples: [['reports/**/*.md']],
      },
      packs: {
        type: 'array',
        items: words,
        default: [],
        description: "Packs of your own: paths from this file's folder.",
        examples: [['packs/our-framework.yaml']],
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        default: {},
        description: 'What to change of a rule: its level alone, or its level and options.',
        properties: Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule)])),
      },
    },
  }
}
