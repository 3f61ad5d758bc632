import { expect, test } from 'vitest'
import { wrap, wrapRanges } from './wrap.ts'

test.each([
  ['', 10, ['']],
  ['Support is good.', 20, ['Support is good.']],
  ['Support is good.', 10, ['Support is', 'good.']],
  ['Support is good.', 11, ['Support is', 'good.']],
  ['abcdefghijkl is good', 5, ['abcde', 'fghij', 'kl is', 'good']],
  ['cafe\u0301 cafe\u0301', 9, ['cafe\u0301 cafe\u0301']],
  ['北北北 北北', 6, ['北北北', '北北']],
])('wrap(%j, %i)', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

test('a line of a million characters is wrapped in linear time', () => {
  expect(wrapRanges('x'.repeat(1_000_000), 80)).toHaveLength(12_500)
})
