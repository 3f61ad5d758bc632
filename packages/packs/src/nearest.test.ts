import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['recognize', ['recognise', 'scales'], 'recognise'],
  ['Grades', ['grades', 'scales'], 'grades'],
  ['ofsted/joint-area-reveiw', ['ofsted/joint-area-review', 'general'], 'ofsted/joint-area-review'],
  ['id', ['ids'], 'ids'],
  ['weather', ['scales', 'body'], null],
  ['', ['id'], null],
  ['x'.repeat(100_000), ['x'.repeat(100_000)], null],
])('%.20s is nearest to', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})
