import { rules as builtInRules, type LintFinding, type LintResult, lint } from '@reportlint/engine'
import { Failure, type Pack, type Rule } from '@reportlint/model'
import { exampleConfig } from './example-config.ts'
import { matchMarks, unmarked } from './match-marks.ts'
import type { Example, Problem, Specification } from './specification.ts'

/** What examples are checked with; the built-in rules and packs by default. */
export interface SpecificationSettings {
  readonly rules?: readonly Rule[]
  readonly packs?: readonly Pack[]
}

/** What came of one example, or of the page as a whole. */
export interface Outcome {
  readonly path: string
  readonly name: string
  /** 1-based line of the page. */
  readonly line: number
  /** Empty where all is as the marks say. */
  readonly problems: readonly Problem[]
  readonly findings: readonly LintFinding[]
  /** Options that the example sets: "name-variant.ignore". */
  readonly options: readonly string[]
}

const fileName = (path: string): string => /([^/\\]*?)(?:\.md)?$/.exec(path)?.[1] ?? path

/** The rule whose page this is; null for the page of a pack. */
const ruleOf = ({ path }: Specification, rules: readonly Rule[]): Rule | null =>
  rules.find(({ id }) => id === fileName(path)) ?? null

/** Whether a finding that no mark expects is wrong: on a rule's own page always, else if it counts. */
const counts = (finding: LintFinding, page: Rule | null): boolean =>
  finding.level !== 'info' || finding.rule === page?.id

function check(example: Example, settings: SpecificationSettings): LintResult | Problem[] {
  const { format, pack, text, options, line } = example
  const rules = settings.rules ?? builtInRules
  const { config, problems } = exampleConfig(options, rules)
  if (problems.length > 0) return problems.map(each => ({ line, text: each }))
  const document = { path: `example.${format === 'text' ? 'txt' : 'md'}`, text, format }
  try {
    return lint(document, { ...settings, rules, pack, config })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return [{ line, text: `${error.message} ${error.advice}` }]
  }
}

function outcomeOf(
  path: string,
  example: Example,
  page: Rule | null,
  settings: SpecificationSettings,
): Outcome {
  const { name, line, options } = example
  const outcome = { path, name, line, options: [...options.keys()] }
  const result = check(example, settings)
  if (!('findings' in result)) {
    return { ...outcome, problems: [...example.problems, ...result], findings: [] }
  }
  const { findings, failures } = result
  const match = matchMarks(example, findings)
  const problems = [
    ...example.problems,
    ...failures.map(({ message }) => ({ line, text: message })),
    ...match.problems,
    ...match.unexpected
      .filter(finding => counts(finding, page))
      .map(finding => unmarked(example, finding)),
  ]
  return { ...outcome, findings, problems: problems.sort((a, b) => a.line - b.line) }
}

/** What a page as a whole lacks. */
function gaps({ examples }: Specification, page: Rule | null): string[] {
  if (examples.length === 0)
    return ['The page has no example: a block with the info string “report”.']
  if (!page) return []
  const reporting = examples.filter(({ marks }) => marks.some(({ rule }) => rule === page.id))
  const silent = examples.filter(({ marks }) => marks.length === 0)
  const missing: string[] = []
  if (reporting.length === 0) missing.push(`No example marks a finding of ${page.id}.`)
  if (silent.length === 0) missing.push('No example stays silent: one without marks is needed.')
  return missing
}

/** One test of a page, to be run when its turn comes. */
export interface SpecificationTest {
  readonly name: string
  /** 1-based line of the page. */
  readonly line: number
  run(): Outcome
}

/**
 * The tests of a page: one for the page as a whole, then one for each example. Other rules than
 * the page's own run at their own levels; of their findings those at level info need no mark.
 */
export function testsOf(
  specification: Specification,
  settings: SpecificationSettings = {},
): SpecificationTest[] {
  const { path, examples } = specification
  const page = ruleOf(specification, settings.rules ?? builtInRules)
  const whole = { name: 'the page', line: 1 }
  const problems = gaps(specification, page).map(text => ({ line: 1, text }))
  return [
    { ...whole, run: () => ({ path, ...whole, problems, findings: [], options: [] }) },
    ...examples.map(example => ({
      name: example.name,
      line: example.line,
      run: () => outcomeOf(path, example, page, settings),
    })),
  ]
}

/**
 * Checks every example of a page and compares what comes with its marks.
 * @returns one outcome for the page as a whole, then one for each example
 */
export const runSpecification = (
  specification: Specification,
  settings: SpecificationSettings = {},
): Outcome[] => testsOf(specification, settings).map(test => test.run())

/** The problems of an outcome, a line each: `path:line: what was expected, what came`. */
export const wordOutcome = ({ path, problems }: Outcome): string =>
  problems.map(({ line, text }) => `${path}:${line}: ${text}`).join('\n')
