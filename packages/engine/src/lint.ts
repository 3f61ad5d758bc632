import { Failure, type Finding, type Locus, type Place, type Rule } from '@reportlint/model'
import { rules as builtInRules } from '@reportlint/rules'
import { clean } from './clean.ts'
import { type ResolvedConfig, type RuleSetting, resolveConfig } from './config.ts'
import { fingerprinter } from './fingerprint.ts'
import { type Placer, placer } from './place.ts'
import { type Reading, readDocument } from './read-document.ts'
import { hasWork, ruleContext } from './rule-context.ts'
import type { Settings, SourceDocument } from './settings.ts'
import { wordMessage } from './word-message.ts'

/** A finding, and which of its rule's messages it gives. */
export interface LintFinding extends Finding {
  readonly messageId: string
}

/** What came of one document. */
export interface LintResult {
  readonly path: string
  /** Id of the pack that it was read with. */
  readonly pack: string
  readonly packTitle: string
  /** Why this pack, in words that follow its title. */
  readonly packReason: string
  /** In the order of the text, then of the rules' ids. */
  readonly findings: readonly LintFinding[]
  /** One "rule-failed" for each rule that threw. */
  readonly failures: readonly Failure[]
}

type Unprinted = Omit<LintFinding, 'fingerprint'>

/** The places that go with a finding: `at` itself and repetitions left out, the order kept. */
function relatedPlaces(placer: Placer, at: Place, related: readonly Locus[]): readonly Place[] {
  const keyOf = ({ start, end }: Place) => `${start.offset}-${end.offset}`
  const seen = new Set([keyOf(at)])
  const places: Place[] = []
  for (const locus of related) {
    const place = placer.place(locus)
    if (seen.has(keyOf(place))) continue
    seen.add(keyOf(place))
    places.push(place)
  }
  return places
}

function* findingsOf(
  rule: Rule,
  reading: Reading,
  placer: Placer,
  setting: RuleSetting,
): Generator<Unprinted> {
  const set = setting.level
  if (set === 'off') return
  for (const draft of rule.run(ruleContext(reading, placer, setting.options))) {
    const template = rule.messages[draft.message]
    if (template === undefined) throw new Error(`it has no message “${draft.message}”`)
    const at = placer.place(draft.at)
    yield {
      rule: rule.id,
      level: set ?? draft.level ?? rule.level,
      messageId: draft.message,
      message: wordMessage(template, draft.data),
      at,
      related: relatedPlaces(placer, at, draft.related ?? []),
      fixes: draft.fixes ?? [],
    }
  }
}

function ruleFailed(rule: Rule, path: string, error: unknown): Failure {
  const message = clean(error instanceof Error ? error.message : String(error))
  return new Failure(
    'rule-failed',
    `The rule “${rule.id}” failed: ${message}`,
    'The other rules ran. Please report this with a document that shows it.',
    { path },
    error,
  )
}

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inOrder = (a: Unprinted, b: Unprinted): number =>
  a.at.start.offset - b.at.start.offset ||
  textOrder(a.rule, b.rule) ||
  a.at.end.offset - b.at.end.offset ||
  textOrder(a.message, b.message)

/**
 * Runs the rules on a document that is read already. A rule that throws becomes a failure; what it
 * found before, and what the other rules find, stays.
 */
export function checkReading(reading: Reading, settings: Settings = {}): LintResult {
  const { report, pack, packReason, statements } = reading
  const rules = settings.rules ?? builtInRules
  const config: ResolvedConfig = settings.config ?? resolveConfig({}, rules)
  const places = placer(report)
  const found: Unprinted[] = []
  const failures: Failure[] = []
  for (const rule of rules) {
    const setting = config.rules.get(rule.id)
    if (!setting || !hasWork(rule, statements.claims)) continue
    try {
      for (const finding of findingsOf(rule, reading, places, setting)) found.push(finding)
    } catch (error) {
      failures.push(ruleFailed(rule, report.path, error))
    }
  }
  const print = fingerprinter()
  const findings = found.sort(inOrder).map(finding => ({
    ...finding,
    fingerprint: print(finding.rule, finding.at, finding.related),
  }))
  return { path: report.path, pack: pack.id, packTitle: pack.title, packReason, findings, failures }
}

/**
 * Checks one document.
 * @throws Failure "pack-unknown" where the settings name a pack that is not there
 */
export const lint = (document: SourceDocument, settings: Settings = {}): LintResult =>
  checkReading(readDocument(document, settings), settings)
