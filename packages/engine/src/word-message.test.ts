import { expect, test } from 'vitest'
import { wordMessage } from './word-message.ts'

test.each([
  ['{a} is {b}.', { a: 'Care', b: '“good”' }, 'Care is “good”.'],
  ['{a} and {a}', { a: '$&' }, '$& and $&'],
  ['{a}{b}', { a: '{b}', b: 'x' }, '{b}x'],
  ['nothing to fill', {}, 'nothing to fill'],
  ['{a}', { a: 'two\r\nlines' }, 'two lines'],
  ['{a}', { a: '\u001b[31mred\u001b[0m' }, '[31mred[0m'],
  ['{a}', { a: 'left\u202eright\u2066!' }, 'leftright!'],
])('%j with %j', (template, data, expected) => {
  expect(wordMessage(template, data)).toBe(expected)
})

test('a value that is missing is an error, an inherited one too', () => {
  expect(() => wordMessage('{b}', { a: 'x' })).toThrow('lacks a value for “b”')
  expect(() => wordMessage('{toString}', {})).toThrow('lacks a value')
})
