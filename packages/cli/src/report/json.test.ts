import { Failure } from '@reportlint/model'
import { expect, test } from 'vitest'
import { createJson } from './json.ts'
import type { Outcome } from './outcome.ts'
import { gradeMismatch, outcomeWith, totalsOf, unread } from './sample-outcome.ts'

function printed(outcomes: readonly Outcome[]): unknown {
  const reporter = createJson()
  const documents = outcomes.map(outcome => reporter.document(outcome)).join('')
  return JSON.parse(documents + reporter.end(totalsOf(outcomes)))
}

test('a run without documents is an empty array', () => {
  expect(printed([])).toEqual([])
})

test('every document is an object, in order', () => {
  const failure = new Failure('file-not-found', 'It is not there.', 'Look.', { path: 'b.md' })
  expect(printed([outcomeWith([gradeMismatch]), unread('b.md', failure)])).toEqual([
    {
      path: 'drafts/eastmere.md',
      pack: 'ofsted/joint-area-review',
      packReason: '“joint area review” on the first page',
      findings: [gradeMismatch],
      failures: [],
    },
    {
      path: 'b.md',
      pack: null,
      packReason: null,
      findings: [],
      failures: [
        {
          code: 'file-not-found',
          message: 'It is not there.',
          advice: 'Look.',
          line: null,
          column: null,
        },
      ],
    },
  ])
})
