import type { OptionSpec, Rule } from '@reportlint/model'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'
import { pageText } from './page-text.ts'

/** What a page is set for. */
interface PageSettings {
  readonly paint: Paint
  readonly width: number
}

/**
 * A rule for people: what it finds, its level, its options, then its page.
 * @param page the rule's page, Markdown
 */
export function rulePageText(rule: Rule, page: string, settings: PageSettings): string {
  const { paint, width } = settings
  const text = pageText(page, settings)
  const said = page.replace(/\s+/g, ' ').includes(rule.summary)
  const lines = [
    `${paint('strong', rule.id)} · ${paint(rule.level, rule.level)}`,
    ...(said ? [] : wrap(rule.summary, width)),
    ...optionLines(rule, settings),
    '',
    text,
  ]
  return `${lines.join('\n')}\n`
}

function optionLines({ options }: Rule, { paint, width }: PageSettings): string[] {
  const lines: string[] = []
  for (const [name, spec] of Object.entries(options)) {
    lines.push('', `${paint('strong', name)}: ${spec.type}, ${defaultOf(spec)}`)
    lines.push(...wrap(spec.description, width - 2).map(line => `  ${line}`))
  }
  return lines.length === 0 ? [] : ['', paint('strong', 'Options'), ...lines]
}

function defaultOf(spec: OptionSpec): string {
  const value = spec.type === 'list' ? spec.default.join(', ') : String(spec.default)
  return value === '' ? 'empty by default' : `${value} by default`
}
