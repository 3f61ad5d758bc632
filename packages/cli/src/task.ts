import { Failure, type Level } from '@reportlint/model'
import { listed } from './report/plural.ts'

/** How the result is printed. */
type OutputFormat = 'stylish' | 'json' | 'github'

/** A level that `--rule` sets. */
interface RuleLevel {
  readonly rule: string
  readonly level: Level | 'off'
}

/** Where documents come from and what they are read with. */
export interface Reading {
  readonly paths: readonly string[]
  /** Name of the document on standard input, empty where it has none; null to read files. */
  readonly stdin: string | null
  readonly pack: string | null
  readonly config: string | null
  readonly rules: readonly RuleLevel[]
}

/** `reportlint [paths...]` */
export interface CheckTask extends Reading {
  readonly kind: 'check'
  readonly format: OutputFormat
  readonly maxWarnings: number | null
  readonly quiet: boolean
}

/** `reportlint ledger [file]` */
export interface LedgerTask extends Reading {
  readonly kind: 'ledger'
  readonly format: 'stylish' | 'json'
}

/** `reportlint explain [rule]` */
export interface ExplainTask {
  readonly kind: 'explain'
  /** null for a list of all rules. */
  readonly rule: string | null
}

/** `reportlint explain --finding <fingerprint> <file>` */
export interface FindingTask extends Reading {
  readonly kind: 'finding'
  /** The finding's fingerprint, or the start of it. */
  readonly fingerprint: string
}

/** `reportlint why <file> <line> <line>` */
export interface WhyTask extends Reading {
  readonly kind: 'why'
  /** 1-based. */
  readonly lines: readonly [number, number]
}

/** `reportlint init` */
interface InitTask {
  readonly kind: 'init'
}

/** What a command line asks for. */
export type Task = CheckTask | LedgerTask | ExplainTask | FindingTask | WhyTask | InitTask

/** A command with its arguments and option values, nothing of them looked at yet. */
export interface Call {
  readonly command: 'check' | 'ledger' | 'explain' | 'why' | 'init'
  readonly operands: readonly string[]
  readonly values: Readonly<Record<string, unknown>>
}

/** A failure of the command line. */
export const badOption = (message: string, advice: string): Failure =>
  new Failure('option-unknown', message, advice)

/**
 * Makes a task of a call.
 * @throws Failure `option-unknown` where a value or a combination makes no sense
 */
export function taskOf({ command, operands, values }: Call): Task {
  if (command === 'explain') return explainTask(operands, values)
  if (command === 'why') return whyTask(operands, values)
  if (command === 'init') return { kind: command }
  const reading = readingOf(operands, values)
  const format = text(values, 'format') ?? 'stylish'
  if (command === 'ledger') {
    if (reading.paths.length === 0 && reading.stdin === null) {
      throw badOption('The ledger needs a report.', 'Name one: reportlint ledger draft.md')
    }
    return { kind: command, ...reading, format: format === 'json' ? 'json' : 'stylish' }
  }
  return {
    kind: command,
    ...reading,
    format: format === 'json' || format === 'github' ? format : 'stylish',
    maxWarnings: maxWarnings(text(values, 'maxWarnings')),
    quiet: values.quiet === true,
  }
}

function explainTask(operands: readonly string[], values: Call['values']): Task {
  const fingerprint = text(values, 'finding')
  if (fingerprint === null) return { kind: 'explain', rule: operands[0] ?? null }
  const reading = readingOf(operands, values)
  if (reading.paths.length === 1 || reading.stdin !== null) {
    return { kind: 'finding', ...reading, fingerprint }
  }
  throw badOption(
    '--finding needs the report that has the finding.',
    'Name it: reportlint explain --finding 0a1b2c3 draft.md',
  )
}

function whyTask(operands: readonly string[], values: Call['values']): WhyTask {
  const reading = readingOf(values.stdin === true ? [] : operands.slice(0, 1), values)
  const numbers = operands.slice(reading.paths.length)
  const [first, second] = numbers.map(lineNumber)
  if (first !== undefined && second !== undefined && numbers.length === 2) {
    return { kind: 'why', ...reading, lines: [first, second] }
  }
  throw badOption(
    'A report and two lines of it are needed.',
    'Name them: reportlint why draft.md 14 53',
  )
}

function lineNumber(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw badOption(`“${value}” is no line number.`, 'Write whole numbers from 1 on.')
}

function readingOf(paths: readonly string[], values: Call['values']): Reading {
  const name = text(values, 'stdinFilename')
  if (values.stdin === true && paths.length > 0) {
    throw badOption(
      'With --stdin no files are read.',
      'Leave out the file names, or leave out --stdin; --stdin-filename names the document.',
    )
  }
  if (values.stdin !== true && name !== null) {
    throw badOption('--stdin-filename needs --stdin.', 'Add --stdin, or name a file instead.')
  }
  return {
    paths,
    stdin: values.stdin === true ? (name ?? '') : null,
    pack: text(values, 'pack'),
    config: text(values, 'config'),
    rules: texts(values, 'rule').map(ruleLevel),
  }
}

const levels = ['off', 'info', 'warning', 'error'] as const

function ruleLevel(value: string): RuleLevel {
  const colon = value.lastIndexOf(':')
  const level = levels.find(known => known === value.slice(colon + 1))
  if (colon > 0 && level) return { rule: value.slice(0, colon), level }
  throw badOption(
    `--rule does not take “${value}”.`,
    `Write a rule, a colon and ${listed(levels, 'or')}: --rule name-variant:warning`,
  )
}

function maxWarnings(value: string | null): number | null {
  if (value === null) return null
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw badOption(`--max-warnings does not take “${value}”.`, 'Write a whole number from 0 on.')
}

function text(values: Call['values'], key: string): string | null {
  const value = values[key]
  return typeof value === 'string' ? value : null
}

function texts(values: Call['values'], key: string): string[] {
  const value = values[key]
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}
