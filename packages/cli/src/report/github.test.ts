import { Failure } from '@reportlint/model'
import { expect, test } from 'vitest'
import { createGithub } from './github.ts'
import { gradeMismatch, outcomeWith, totalsOf, unread } from './sample-outcome.ts'

const reporter = createGithub(path => path)

test('a finding becomes an annotation with its other places', () => {
  expect(reporter.document(outcomeWith([gradeMismatch]))).toBe(
    '::error file=drafts/eastmere.md,line=5,col=51,endLine=5,endColumn=62,title=grade-mismatch::' +
      'Support for schools is “outstanding” here but “very good” in the main report.%0A' +
      'Line 15, Main report › Enjoying and achieving, paragraph 58: “very good”%0A' +
      'Line 19, Annex A: the corporate assessment, paragraph 7: “very good”\n',
  )
})

test('signs that mean something to GitHub are escaped', () => {
  const finding = { ...gradeMismatch, message: '100%\r\n::error::no', related: [] }
  const outcome = outcomeWith([finding], { path: 'a,b:c%.md' })
  expect(reporter.document(outcome)).toBe(
    '::error file=a%2Cb%3Ac%25.md,line=5,col=51,endLine=5,endColumn=62,title=grade-mismatch::' +
      '100%25  ::error::no\n',
  )
})

test('a place of several lines has no columns', () => {
  const at = { ...gradeMismatch.at, end: { line: 6, column: 3, offset: 100 } }
  const outcome = outcomeWith([{ ...gradeMismatch, at, level: 'info', related: [] }])
  expect(reporter.document(outcome)).toMatch(
    /^::notice file=drafts\/eastmere\.md,line=5,endLine=6,title=grade-mismatch::/,
  )
})

test('a document that could not be read is annotated too', () => {
  const failure = new Failure('bad-encoding', 'It is not UTF-8.', 'Save it so.', { path: 'a.md' })
  expect(reporter.document(unread('a.md', failure))).toBe(
    '::error file=a.md,title=bad-encoding::It is not UTF-8. Save it so.\n',
  )
})

test('the summary ends the log', () => {
  expect(reporter.end(totalsOf([outcomeWith([gradeMismatch])]))).toBe(
    '1 error in 1 report (drafts/eastmere.md), checked as Ofsted joint area review.\n',
  )
})
