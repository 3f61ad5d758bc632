import type { GradeClaim, GradeTopic } from '@reportlint/model'
import { expect, test } from 'vitest'
import { gradeAt, sampleReading, sampleReport } from '../test/sample-reading.ts'
import { type Ledger, ledgerOf } from './ledger.ts'

const topic = (
  name: string,
  claims: readonly GradeClaim[],
  judged: string | null = null,
): GradeTopic => ({
  kind: 'grade',
  name,
  claims,
  joins: claims.flatMap((a, at) =>
    claims.slice(at + 1).map(b => ({ a, b, confidence: 1, reason: 'both say so' })),
  ),
  judged,
})

/** "subject: quote@line …", with "!" where a place disagrees and its status where not asserted. */
const lines = ({ rows }: Ledger): string[] =>
  rows.map(({ subject, grade, entries }) =>
    [
      `${subject} (${grade ?? 'none'}):`,
      ...entries.map(({ grade: name, start, agrees, status }) =>
        [name, '@', start.line, agrees ? '' : '!', status === 'asserted' ? '' : ` ${status}`].join(
          '',
        ),
      ),
    ].join(' '),
  )

const report = sampleReport(
  [
    'Help is good.',
    'Care is good.',
    'Care is poor.',
    'Care was poor.',
    'Care, again, is good.',
    'Food is adequate.',
    'Help is good.',
    'A good while.',
    'Music is good.',
  ].join('\n'),
)

const help = { words: 'Help', keys: ['help'] }
const care = { words: 'Care', judged: 'care' }
const claims = [
  gradeAt(report, 'good', 0, help),
  gradeAt(report, 'good', 1, care),
  gradeAt(report, 'poor', 0, care),
  gradeAt(report, 'poor', 1, { ...care, status: 'past' }),
  gradeAt(report, 'good', 2, care),
  gradeAt(report, 'adequate', 0, { words: 'Food', keys: ['food'] }),
  gradeAt(report, 'good', 3, help),
  gradeAt(report, 'good', 4, { words: 'A while', keys: ['while'], status: 'idiom' }),
  gradeAt(report, 'good', 5, { words: 'Music', keys: ['music'], status: 'target' }),
]

const pick = (...indexes: number[]): GradeClaim[] => indexes.flatMap(index => claims[index] ?? [])

test('subjects of the pack come first, then the most judged, then by place', () => {
  const topics = [topic('Care', pick(1, 2, 4), 'care')]
  expect(lines(ledgerOf(sampleReading(report, { claims, topics })))).toEqual([
    'Quality of care (good): good@2 poor@3! good@5 poor@4 past',
    'Staffing (none):',
    'Help (good): good@1 good@7',
    'Food (adequate): adequate@6',
    'Music (none): good@9 target',
  ])
})

test('topics of one judged subject share a row, single claims join the topic of their words', () => {
  const topics = [
    topic('Care', pick(1, 2), 'care'),
    topic('Care', pick(4), 'care'),
    topic('Help', pick(0)),
  ]
  expect(lines(ledgerOf(sampleReading(report, { claims, topics }))).slice(0, 3)).toEqual([
    'Quality of care (good): good@2 poor@3! good@5 poor@4 past',
    'Staffing (none):',
    'Help (good): good@1 good@7',
  ])
})

test('of two grades given as often, that of the place of more authority leads', () => {
  const [, good, poor] = claims
  if (!good || !poor) throw new Error('the sample lacks claims')
  const inTable: GradeClaim = { ...poor, role: 'grades', form: 'table', headline: true }
  const topics = [topic('Care', [good, inTable], 'care')]
  const { rows } = ledgerOf(sampleReading(report, { claims: [good, inTable], topics }))
  expect(rows[0]).toMatchObject({ subject: 'Quality of care', judged: 'care', grade: 'poor' })
  expect(rows[0]?.entries.map(({ agrees }) => agrees)).toEqual([false, true])
})

test('only judgements that a join compares can disagree', () => {
  const linked = topic('Care', pick(1, 2, 4), 'care')
  const loose = { ...linked, joins: linked.joins.filter(({ b }) => b !== claims[2]) }
  const apart = { ...loose, joins: loose.joins.filter(({ a }) => a !== claims[2]) }
  expect(lines(ledgerOf(sampleReading(report, { claims, topics: [apart] })))[0]).toBe(
    'Quality of care (good): good@2 poor@3 good@5 poor@4 past',
  )
})

test('an entry has the place and the grade', () => {
  const ledger = ledgerOf(sampleReading(report, { claims: pick(0) }))
  expect(ledger).toMatchObject({
    path: 'sample.txt',
    pack: 'sample/framework',
    packReason: 'as set',
    scale: ['good', 'adequate', 'poor'],
  })
  expect(ledger.rows[2]?.entries[0]).toMatchObject({
    grade: 'good',
    words: 'good',
    status: 'asserted',
    agrees: true,
    quote: 'good',
    sentence: 'Help is good.',
    section: 'front',
    heading: null,
    paragraph: null,
    start: { line: 1, column: 9, offset: 8 },
  })
})
