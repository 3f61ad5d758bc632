import { expect, test } from 'vitest'
import { deletions, oneSlipApart, slipsBetween } from './edit-distance.ts'

test.each([
  ['ferrisby', 'ferisby', true],
  ['stannock', 'stannick', true],
  ['calder', 'cladre', false],
  ['calder', 'cadler', true],
  ['hear', 'her', true],
  ['harne', 'harne', false],
  ['harne', 'harness', false],
  ['', 'a', true],
])('%s and %s', (a, b, expected) => {
  expect(oneSlipApart(a, b)).toBe(expected)
  expect(oneSlipApart(b, a)).toBe(expected)
})

test.each([
  ['ferrisby', 'ferisbey', 2],
  ['calder', 'cadler', 1],
  ['harne', 'harne', 0],
  ['', 'abc', 3],
])('%s and %s are %i slips apart', (a, b, expected) => {
  expect(slipsBetween(a, b)).toBe(expected)
})

test('a word and each loss of a letter', () => {
  expect(deletions('abb')).toEqual(['abb', 'bb', 'ab'])
})
