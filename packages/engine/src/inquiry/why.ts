import { type Clash, clash, type GradeClaim, type Thresholds } from '@reportlint/model'
import { checkReading, type LintFinding, type LintResult } from '../lint.ts'
import { type Reading, readDocument } from '../read-document.ts'
import type { Settings, SourceDocument } from '../settings.ts'
import { type Judgement, type LineRead, lineReader } from './line-read.ts'

/** What became of a pair of judgements. */
export type Verdict =
  /** Taken to be about one thing. */
  | 'joined'
  /** Each joined with others that are about one thing. */
  | 'joined-through-others'
  /** Something forbids the join. */
  | 'forbidden'
  /** Alike, but not enough. */
  | 'unsure'
  /** Not this inspection's present judgement, one of them or both. */
  | 'not-compared'
  /** Alike enough, but other places stood nearer to each. */
  | 'not-looked-up'

/** One judgement of the one line beside one of the other. */
export interface Pair {
  readonly a: Judgement
  readonly b: Judgement
  readonly verdict: Verdict
  /** 0 to 1; null where something forbids the join or nothing was compared. */
  readonly confidence: number | null
  /** In words for an editor, the start of a sentence left out; empty where nothing was compared. */
  readonly reason: string
  /** How the grades disagree; null where both can be right. */
  readonly clash: Clash | null
  /** The findings that show both places. */
  readonly findings: readonly LintFinding[]
}

/** What was read on two lines, and why their judgements were joined or not. */
export interface Why extends Omit<LintResult, 'findings' | 'failures'> {
  readonly thresholds: Thresholds
  readonly lines: readonly [LineRead, LineRead]
  /** Joined ones first, then by confidence. */
  readonly pairs: readonly Pair[]
}

const isAsserted = ({ status }: GradeClaim): boolean => status === 'asserted'

function verdictOf(
  reading: Reading,
  a: GradeClaim,
  b: GradeClaim,
): Pick<Pair, 'verdict' | 'confidence' | 'reason'> {
  const { statements, thresholds } = reading
  if (!isAsserted(a) || !isAsserted(b)) {
    return { verdict: 'not-compared', confidence: null, reason: '' }
  }
  const compared = statements.inquiry.compare(a, b)
  const { confidence = null, reason = '' } = compared ?? {}
  const topic = statements.topics.find(
    each => each.kind === 'grade' && each.claims.includes(a) && each.claims.includes(b),
  )
  const isPair = (join: { readonly a: unknown; readonly b: unknown }): boolean =>
    (join.a === a && join.b === b) || (join.a === b && join.b === a)
  if (topic?.joins.some(isPair)) return { verdict: 'joined', confidence, reason }
  if (topic) return { verdict: 'joined-through-others', confidence, reason }
  if (confidence === null) return { verdict: 'forbidden', confidence, reason }
  const verdict = confidence < thresholds.joinFrom ? 'unsure' : 'not-looked-up'
  return { verdict, confidence, reason }
}

const order: readonly Verdict[] = [
  'joined',
  'joined-through-others',
  'not-looked-up',
  'unsure',
  'forbidden',
  'not-compared',
]

function showsBoth(finding: LintFinding, a: Judgement, b: Judgement): boolean {
  const starts = [finding.at, ...finding.related].map(place => place.start.offset)
  return starts.includes(a.place.start.offset) && starts.includes(b.place.start.offset)
}

function pairsOf(
  reading: Reading,
  lines: readonly [LineRead, LineRead],
  findings: readonly LintFinding[],
): Pair[] {
  const [first, second] = lines
  const pairs: Pair[] = []
  for (const [index, a] of first.judgements.entries()) {
    // On one line each pair comes up once.
    const others =
      first.line === second.line ? second.judgements.slice(index + 1) : second.judgements
    for (const b of others) {
      if (a.claim === b.claim) continue
      pairs.push({
        a,
        b,
        ...verdictOf(reading, a.claim, b.claim),
        clash: clash(a.claim.grade, b.claim.grade),
        findings: findings.filter(finding => showsBoth(finding, a, b)),
      })
    }
  }
  return pairs.sort(
    (one, other) =>
      order.indexOf(one.verdict) - order.indexOf(other.verdict) ||
      (other.confidence ?? 0) - (one.confidence ?? 0),
  )
}

/**
 * Tells what was read on two lines of a document, and why the judgements there were or were not
 * taken to be about one thing.
 * @param lines 1-based
 * @throws Failure "line-unknown" where the document has no such line; "pack-unknown"
 */
export function why(
  document: SourceDocument,
  lines: readonly [number, number],
  settings: Settings = {},
): Why {
  const reading = readDocument(document, settings)
  const read = lineReader(reading)
  const [first, second] = lines
  const both = [read(first), read(second)] as const
  const { findings, failures: _, ...result } = checkReading(reading, settings)
  const { thresholds } = reading
  return { ...result, thresholds, lines: both, pairs: pairsOf(reading, both, findings) }
}
