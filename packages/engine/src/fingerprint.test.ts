import type { Place } from '@reportlint/model'
import { expect, test } from 'vitest'
import { fingerprinter, hash } from './fingerprint.ts'

const place = (value: string, sentence: string): Place => ({
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 2, offset: 1 },
  quote: value,
  sentence,
  paragraph: null,
  section: 'main',
  heading: null,
  page: null,
  value,
})

const print = (at: Place, ...related: Place[]): string => fingerprinter()('a-rule', at, related)

// Baselines hold these values: they must never change.
test.each([
  ['', '0bdcb81aee8d83'],
  ['a', '1c2ba782c97901'],
  ['revenge', '0e64cc3b748385'],
  ['revenue', '1d85148d13f93a'],
])('the hash of %j is %s', (text, expected) => {
  expect(hash(text)).toBe(expected)
})

const good = place('good', 'Care is “good”.')
const poor = place('poor', 'Care is poor.')

test.each([
  ['white space', place('good', 'Care  is\n“good”.')],
  ['straight quotation marks', place('good', 'Care is "good".')],
  ['capitals', place('Good', 'CARE is “good”.')],
  ['where it stands', { ...good, start: { line: 9, column: 9, offset: 99 }, paragraph: '3' }],
])('%s does not matter', (_, other) => {
  expect(print(other, poor)).toBe(print(good, poor))
})

test.each([
  ['the value', [place('poor', good.sentence), poor]],
  ['the sentence', [place('good', 'Support is “good”.'), poor]],
  ['a related place', [good, place('poor', 'Support is poor.')]],
  ['the number of related places', [good]],
  ['which place is least in line', [poor, good]],
])('%s matters', (_, [at = good, ...related]) => {
  expect(print(at, ...related)).not.toBe(print(good, poor))
})

test('the order of related places does not matter', () => {
  const more = place('adequate', 'Care is adequate.')
  expect(print(good, poor, more)).toBe(print(good, more, poor))
})

test('equal findings are numbered', () => {
  const next = fingerprinter()
  const first = next('a-rule', good, [])
  const second = next('a-rule', good, [])
  expect(second).not.toBe(first)
  expect(next('a-rule', good, [])).not.toBe(second)
  expect(next('b-rule', good, [])).not.toBe(first)
})
