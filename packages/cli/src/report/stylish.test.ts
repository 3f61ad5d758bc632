import { expect, test } from 'vitest'
import { createPaint } from '../terminal/paint.ts'
import { columnsOf } from '../terminal/wrap.ts'
import type { Outcome } from './outcome.ts'
import {
  gradeMismatch,
  outcomeWith,
  placeIn,
  sampleText,
  tableMismatch,
  totalsOf,
  withMore,
} from './sample-outcome.ts'
import { createStylish } from './stylish.ts'

function printed(outcomes: readonly Outcome[], width = 80, quiet = false): string {
  const reporter = createStylish({ paint: createPaint(false), width, quiet })
  const documents = outcomes.map(outcome => reporter.document(outcome)).join('')
  return documents + reporter.end(totalsOf(outcomes))
}

test('every place of a finding is shown, its words marked', () => {
  expect(printed([outcomeWith([gradeMismatch, tableMismatch])])).toBe(
    `drafts/eastmere.md
  Ofsted joint area review (“joint area review” on the first page)

error: Support for schools is “outstanding” here but “very good” in the main
       report. [grade-mismatch a1b2]
  ╭─ drafts/eastmere.md:5:51 · Summary report · paragraph 19
  │  Support for schools and school playgrounds is outstanding.
  │                                                ^^^^^^^^^^^
  ├─ line 15 · Main report › Enjoying and achieving · paragraph 58
  │  Schools receive very good support, challenge and intervention from the
  │                  ~~~~~~~~~
  │  council, which knows them well, and head teachers speak warmly of the …
  ╰─ line 19 · Annex A: the corporate assessment · paragraph 7
     It is very good in nearly every ward.
           ~~~~~~~~~

warning: Support for schools is graded 2 (“adequate”) here but called
         “outstanding” in the summary. [grade-table-mismatch c3d4]
  ╭─ drafts/eastmere.md:9:25 · Grades › Summary report
  │  | Support for schools | 2 |
  │                          ^ adequate
  ├─ line 5 · Summary report · paragraph 19
  │  Support for schools and school playgrounds is outstanding.
  │                                                ~~~~~~~~~~~
  ╰─ fix: write 4

1 error and 1 warning in 1 report (drafts/eastmere.md), checked as Ofsted joint
area review.
`,
  )
})

test('a narrow terminal gets narrow lines', () => {
  for (const line of printed([outcomeWith([gradeMismatch, tableMismatch])], 40).split('\n')) {
    expect(columnsOf(line)).toBeLessThanOrEqual(40)
  }
})

test('a clean document is named with its pack', () => {
  const clean = outcomeWith([], { path: 'a.md' })
  expect(
    printed([clean]),
  ).toBe(`a.md ✓ · Ofsted joint area review (“joint area review” on the first page)

Nothing found in 1 report (a.md), checked as Ofsted joint area review.
`)
})

test('quiet says nothing of clean documents', () => {
  expect(printed([outcomeWith([])], 80, true)).toBe('')
})

test('places that agree are marked as the first one is', () => {
  const again = { ...gradeMismatch.at, start: { line: 40, column: 1, offset: 300 } }
  const text = printed([outcomeWith([withMore(gradeMismatch, [again])])])
  expect(text).toContain(`╰─ line 40 · Summary report · paragraph 19
     Support for schools and school playgrounds is outstanding.
                                                   ^^^^^^^^^^^
`)
})

test('places beyond three of one value are counted', () => {
  const [main] = gradeMismatch.related
  if (!main) throw new Error('the sample has a related place')
  const more = [30, 31, 32].map(line => ({ ...main, start: { ...main.start, line } }))
  const text = printed([outcomeWith([withMore(gradeMismatch, more)])])
  expect(text).toContain('├─ line 30 ·')
  expect(text).toContain('╰─ and 2 more places: lines 31 and 32\n')
})

test('what a document says cannot act on the terminal', () => {
  const evil = '\u001b]0;title\u0007\u202e\u009b31m'
  const text = `${sampleText}\n${evil}good\n`
  const place = placeIn(text, {
    quote: 'good',
    after: evil,
    sentence: `${evil}good`,
    paragraph: evil,
    section: 'main',
    heading: evil,
    value: evil,
  })
  const finding = { ...gradeMismatch, message: evil, rule: evil, at: place, related: [place] }
  const pack = { id: evil, title: evil, reason: evil }
  const outcome = outcomeWith([finding], { path: `${evil}.md`, text, pack })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(printed([outcome])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})
