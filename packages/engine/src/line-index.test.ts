import { expect, test } from 'vitest'
import { lineIndex } from './line-index.ts'

test.each([
  ['', 0, 1, 1],
  ['one', 0, 1, 1],
  ['one', 3, 1, 4],
  ['one\ntwo', 3, 1, 4],
  ['one\ntwo', 4, 2, 1],
  ['one\r\ntwo', 4, 1, 5],
  ['one\r\ntwo', 5, 2, 1],
  ['one\rtwo', 4, 2, 1],
  ['one\n\n\ntwo', 6, 4, 1],
  ['a😀b', 3, 1, 4],
  ['one\n', 4, 2, 1],
  ['one', 99, 1, 4],
  ['one', -5, 1, 1],
])('in %j offset %d is line %d, column %d', (text, offset, line, column) => {
  expect(lineIndex(text)(offset)).toMatchObject({ line, column })
})
