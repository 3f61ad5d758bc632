import type { Failure, Finding, Level, Place } from '@reportlint/model'
import type { Outcome, Totals } from './outcome.ts'

/** A document for the tests of the reporters: a place that is judged in four sections. */
export const sampleText = `# Joint area review: Eastmere

## Summary report

19. Support for schools and school playgrounds is outstanding.

| Judgement | Grade |
| --- | --- |
| Support for schools | 2 |

## Main report

### Enjoying and achieving

58. Schools receive **very good** support, challenge and intervention from the council, which knows them well, and head teachers speak warmly of the advisers who visit them each term.

## Annex A: the corporate assessment

7. Support for schools is very good. It is very good in nearly every ward.
`

interface PlaceWords {
  readonly quote: string
  /** Text from which on the quotation is looked for. */
  readonly after: string
  readonly sentence: string
  readonly paragraph: string | null
  readonly section: string
  readonly heading: string
  readonly value: string
}

function position(text: string, offset: number) {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n'), offset }
}

/** A place of a text, found by its words. */
export function placeIn(text: string, { after, ...words }: PlaceWords): Place {
  const start = text.indexOf(words.quote, text.indexOf(after))
  const end = position(text, start + words.quote.length)
  return { start: position(text, start), end, page: null, ...words }
}

const summary = placeIn(sampleText, {
  quote: 'outstanding',
  after: '19.',
  sentence: 'Support for schools and school playgrounds is outstanding.',
  paragraph: '19',
  section: 'summary',
  heading: 'Summary report',
  value: 'outstanding',
})

const table = placeIn(sampleText, {
  quote: '2',
  after: 'Support for schools |',
  sentence: '| Support for schools | 2 |',
  paragraph: null,
  section: 'grades',
  heading: 'Summary report',
  value: 'adequate',
})

const main = placeIn(sampleText, {
  quote: 'very good',
  after: '58.',
  sentence:
    'Schools receive very good support, challenge and intervention from the council, which knows them well, and head teachers speak warmly of the advisers who visit them each term.',
  paragraph: '58',
  section: 'main',
  heading: 'Enjoying and achieving',
  value: 'very good',
})

const annex = placeIn(sampleText, {
  quote: 'very good',
  after: 'It is',
  sentence: 'It is very good in nearly every ward.',
  paragraph: '7',
  section: 'annex',
  heading: 'Annex A: the corporate assessment',
  value: 'very good',
})

/** One disagreement in three sections. */
export const gradeMismatch: Finding = {
  rule: 'grade-mismatch',
  level: 'error',
  message: 'Support for schools is “outstanding” here but “very good” in the main report.',
  fingerprint: 'a1b2',
  at: summary,
  related: [main, annex],
  fixes: [],
}

/** A table cell against the prose, as a warning with a fix. */
export const tableMismatch: Finding = {
  rule: 'grade-table-mismatch',
  level: 'warning',
  message:
    'Support for schools is graded 2 (“adequate”) here but called “outstanding” in the summary.',
  fingerprint: 'c3d4',
  at: table,
  related: [summary],
  fixes: [{ title: 'write 4', edits: [{ ...span(table), text: '4' }] }],
}

function span({ start, end }: Place) {
  return { start: start.offset, end: end.offset }
}

/** An outcome with the given findings. */
export function outcomeWith(findings: readonly Finding[], rest: Partial<Outcome> = {}): Outcome {
  return {
    path: 'drafts/eastmere.md',
    text: sampleText,
    pack: {
      id: 'ofsted/joint-area-review',
      title: 'Ofsted joint area review',
      reason: '“joint area review” on the first page',
    },
    findings,
    failures: [],
    ...rest,
  }
}

/** The totals of some outcomes. */
export function totalsOf(outcomes: readonly Outcome[]): Totals {
  const levels = outcomes.flatMap(outcome => outcome.findings.map(finding => finding.level))
  const count = (level: Level) => levels.filter(found => found === level).length
  return {
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    checked: outcomes.flatMap(({ path, pack }) => (pack ? [{ path, pack }] : [])),
    failed: outcomes.filter(outcome => outcome.failures.length > 0).length,
  }
}

/** The finding with some more places. */
export const withMore = (finding: Finding, more: readonly Place[]): Finding => ({
  ...finding,
  related: [...finding.related, ...more],
})

/** An outcome of a document that could not be read. */
export const unread = (path: string, failure: Failure): Outcome => ({
  path,
  text: '',
  pack: null,
  findings: [],
  failures: [failure],
})
