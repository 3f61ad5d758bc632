import {
  type Claim,
  clash,
  Failure,
  type Join,
  type Place,
  type Rule,
  type Thresholds,
} from '@reportlint/model'
import { rules as builtInRules } from '@reportlint/rules'
import { checkReading, type LintFinding, type LintResult } from '../lint.ts'
import { type Placer, placer } from '../place.ts'
import { type Reading, readDocument } from '../read-document.ts'
import type { Settings, SourceDocument } from '../settings.ts'

/** Two places of a finding that were taken to be about one thing, and why. */
export interface ExplainedJoin {
  /** The finding's own place where it is one of the two. */
  readonly a: Place
  readonly b: Place
  /** 0 to 1. */
  readonly confidence: number
  /** In words for an editor, the start of a sentence left out. */
  readonly reason: string
  /** Whether the two places say different things. */
  readonly differs: boolean
}

/** A finding with what joined its places. */
export interface FindingExplained extends Omit<LintResult, 'findings' | 'failures'> {
  readonly finding: LintFinding
  readonly thresholds: Thresholds
  /** Joins between the finding's places: those that make it a finding first, the surest of each first. */
  readonly joins: readonly ExplainedJoin[]
}

/** @throws Failure "finding-unknown" where none or several start so */
function findingOf({ findings, path }: LintResult, start: string): LintFinding {
  const wanted = start.trim().toLowerCase()
  const found = wanted === '' ? [] : findings.filter(each => each.fingerprint.startsWith(wanted))
  const [only, second] = found
  if (only && !second) return only
  if (only) {
    const all = found.map(({ fingerprint, at }) => `${fingerprint} (line ${at.start.line})`)
    throw new Failure(
      'finding-unknown',
      `${found.length} findings have a fingerprint that starts with “${start}”.`,
      `Write more of it: ${all.join(', ')}.`,
      { path },
    )
  }
  throw new Failure(
    'finding-unknown',
    `No finding has a fingerprint that starts with “${start}”.`,
    findings.length === 0
      ? 'The report has no findings; check that the file and the pack are the right ones.'
      : 'Check the report again: every finding shows its fingerprint in brackets, and has another once its sentences are changed.',
    { path },
  )
}

const keyOf = ({ start, end }: Place): string => `${start.offset}-${end.offset}`

const differ = (a: Claim, b: Claim): boolean =>
  a.kind === 'grade' && b.kind === 'grade'
    ? clash(a.grade, b.grade) !== null
    : a.at.value !== b.at.value

/** @param at the finding's own place: where the join has it, it comes first */
function explained({ statements }: Reading, places: Placer, join: Join, at: string): ExplainedJoin {
  const own = keyOf(places.place(join.b.at)) === at
  const [a, b] = own ? [join.b, join.a] : [join.a, join.b]
  const compared =
    a.kind === 'grade' && b.kind === 'grade' ? statements.inquiry.compare(a, b) : null
  return {
    a: places.place(a.at),
    b: places.place(b.at),
    confidence: join.confidence,
    reason: compared?.reason ?? join.reason,
    differs: differ(a, b),
  }
}

/** Joins that show the disagreement come first, and of these the ones of the place least in line. */
const rankOf = (join: ExplainedJoin, at: string): number =>
  (join.differs ? 2 : 0) + (keyOf(join.a) === at ? 1 : 0)

function joinsOf(reading: Reading, finding: LintFinding, rule: Rule | undefined): ExplainedJoin[] {
  const places = placer(reading.report)
  const at = keyOf(finding.at)
  const own = new Set([at, ...finding.related.map(keyOf)])
  const holds = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
    own.has(`${span.start}-${span.end}`)
  const joins: ExplainedJoin[] = []
  for (const topic of reading.statements.topics) {
    if (rule && !rule.needs.includes(topic.kind)) continue
    for (const join of topic.joins) {
      if (holds(join.a.at) && holds(join.b.at)) joins.push(explained(reading, places, join, at))
    }
  }
  return joins.sort((a, b) => rankOf(b, at) - rankOf(a, at) || b.confidence - a.confidence)
}

/**
 * Tells why the places of one finding were taken to be about one thing.
 * @param fingerprint the finding's, or its start where no other finding's starts so
 * @throws Failure "finding-unknown" where none or several findings are meant; "pack-unknown"
 */
export function explainFinding(
  document: SourceDocument,
  fingerprint: string,
  settings: Settings = {},
): FindingExplained {
  const reading = readDocument(document, settings)
  const { findings, failures, ...read } = checkReading(reading, settings)
  const finding = findingOf({ findings, failures, ...read }, fingerprint)
  const rule = (settings.rules ?? builtInRules).find(({ id }) => id === finding.rule)
  const { thresholds } = reading
  return { ...read, finding, thresholds, joins: joinsOf(reading, finding, rule) }
}
