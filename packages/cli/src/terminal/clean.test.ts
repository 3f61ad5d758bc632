import { expect, test } from 'vitest'
import { clean, cleanJson } from './clean.ts'

test.each([
  ['plain words, “quoted” – and é', 'plain words, “quoted” – and é'],
  ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['\u001b]8;;http://x\u0007link', '␛]8;;http://x␇link'],
  ['a\r\nb\tc\fd', 'a  b c d'],
  ['\u009b2J', '\ufffd2J'],
  ['del\u007f', 'del␡'],
  ['grade \u202edoog\u202c', 'grade \ufffddoog\ufffd'],
  ['\ud83d alone', '\ufffd alone'],
  ['whole 😀', 'whole 😀'],
])('clean(%j)', (text, expected) => {
  expect(clean(text)).toBe(expected)
  expect(clean(text)).toHaveLength(text.length)
})

test('JSON keeps its values', () => {
  const value = { text: 'a\u009b\u202e\u007f\u2028\n\u001b end' }
  const json = cleanJson(JSON.stringify(value, null, 2))
  expect(JSON.parse(json)).toEqual(value)
  expect(json).not.toMatch(/[\u007f-\u009f\u202e\u2028]/)
})
