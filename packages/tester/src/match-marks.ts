import type { LintFinding } from '@reportlint/engine'
import type { Place } from '@reportlint/model'
import type { Example, Mark, Problem } from './specification.ts'

/** Columns on one line: 1-based, half-open. */
interface Columns {
  readonly start: number
  readonly end: number
}

/** The columns that a place takes of a line; null where it takes none. */
function columnsOn({ start, end }: Place, line: number): Columns | null {
  if (line < start.line || line > end.line) return null
  const first = line === start.line ? start.column : 1
  const last = line === end.line ? end.column : Number.POSITIVE_INFINITY
  return { start: first, end: Math.max(last, first + 1) }
}

function touches(mark: Mark, place: Place): boolean {
  const columns = columnsOn(place, mark.line)
  return columns !== null && mark.start < columns.end && columns.start < mark.end
}

const meets = (mark: Mark, finding: LintFinding): boolean =>
  finding.rule === mark.rule &&
  (mark.message === null || mark.message === finding.messageId) &&
  touches(mark, finding.at)

/** Lines of the page and columns of a place, with its words. */
function wordPlace({ pageLines }: Example, { start, end, quote }: Place): string {
  const words = quote.replace(/\s+/g, ' ')
  const to = end.line === start.line ? `–${Math.max(end.column - 1, start.column)}` : ' on'
  const line = pageLines[start.line - 1] ?? 0
  return `line ${line}, columns ${start.column}${to} (“${words}”)`
}

function wordMark(example: Example, mark: Mark): string {
  const line = example.text.split('\n')[mark.line - 1] ?? ''
  const what = mark.rule === null ? 'a related place' : mark.rule
  const message = mark.message === null ? '' : ` with the message ${mark.message}`
  const words = line.slice(mark.start - 1, mark.end - 1)
  const at = `line ${example.pageLines[mark.line - 1] ?? 0}, columns ${mark.start}–${mark.end - 1}`
  return `${what}${message} at ${at} (“${words}”)`
}

function wordFinding(
  example: Example,
  { rule, messageId, level, at, message }: LintFinding,
): string {
  return `${rule}:${messageId} (${level}) at ${wordPlace(example, at)}: ${message}`
}

/** What was found instead of what a mark wants, nearest in kind first. */
function instead(example: Example, mark: Mark, findings: readonly LintFinding[]): string {
  const same = findings.find(finding => finding.rule === mark.rule)
  const there = findings.find(finding => touches(mark, finding.at))
  const found = there ?? same
  return found ? `found ${wordFinding(example, found)}` : 'nothing of the kind was found'
}

/** What comes of comparing the marks of an example with its findings. */
export interface Match {
  /** Findings that no mark expects. */
  readonly unexpected: readonly LintFinding[]
  readonly problems: readonly Problem[]
}

/**
 * Compares marks with findings: every "^" run is met by a finding of its own, every "~" run by a
 * related place of a finding that a mark expects.
 */
export function matchMarks(example: Example, findings: readonly LintFinding[]): Match {
  const problems: Problem[] = []
  const expected = new Set<LintFinding>()
  // The most exact first, so that a mark for any message leaves to it the finding that it names.
  const pointing = example.marks
    .filter(mark => mark.rule !== null)
    .sort((a, b) => Number(a.message === null) - Number(b.message === null))
  for (const mark of pointing) {
    const met = findings.find(finding => !expected.has(finding) && meets(mark, finding))
    if (met) expected.add(met)
    else {
      const text = `expected ${wordMark(example, mark)}, but ${instead(example, mark, findings)}`
      problems.push({ line: mark.pageLine, text })
    }
  }
  for (const mark of example.marks.filter(({ rule }) => rule === null)) {
    if ([...expected].some(({ related }) => related.some(place => touches(mark, place)))) continue
    const places = [...expected].flatMap(({ related }) => related)
    const found = places.map(place => wordPlace(example, place)).join('; ') || 'none'
    problems.push({
      line: mark.pageLine,
      text: `expected ${wordMark(example, mark)}; the related places are: ${found}`,
    })
  }
  return { unexpected: findings.filter(finding => !expected.has(finding)), problems }
}

/** The problem of a finding that no mark expects. */
export const unmarked = (example: Example, finding: LintFinding): Problem => ({
  line: example.pageLines[finding.at.start.line - 1] ?? example.line,
  text: `no mark expects ${wordFinding(example, finding)}`,
})
