import { expect, test } from 'vitest'
import { lengthen, lengthenTo, wordsIn } from './lengthen.ts'

const report = '# Review\n\n1. Support is good.\n2 Advice is weak in 2011.\n\n2011 was dry.'

test('paragraph numbers run on from one time to the next', () => {
  expect(lengthen('1. Good.\n2. Weak.', 2)).toBe('1. Good.\n2. Weak.\n\n3. Good.\n4. Weak.')
})

test('numbers within a line stay', () => {
  expect(lengthen(report, 2)).toContain('Advice is weak in 2011.')
})

test('a text is made at least so long', () => {
  const words = wordsIn(lengthenTo(report, 100))
  expect(words).toBeGreaterThanOrEqual(100)
  expect(words).toBeLessThan(100 + wordsIn(report))
})
