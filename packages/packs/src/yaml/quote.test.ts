import { expect, test } from 'vitest'
import { quote } from './quote.ts'

test.each([
  [null, 'empty'],
  [undefined, 'empty'],
  [3, '3'],
  [true, 'true'],
  ['good', '"good"'],
  ['say "good"', '"say \\"good\\""'],
  [['a', 'b'], 'a list of 2'],
  [{ a: 1 }, 'a set of keys'],
  ['a\nb', '"a\\nb"'],
  ['\u001b[31mred', '"\\u001b[31mred"'],
  ['\u009b31m', '"\\u009b31m"'],
  ['abc\u202edef', '"abc\\u202edef"'],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
])('quote(%j)', (value, expected) => {
  expect(quote(value)).toBe(expected)
})
