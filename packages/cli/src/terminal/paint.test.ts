import { expect, test } from 'vitest'
import { createPaint, wantsColour } from './paint.ts'

test.each([
  ['a terminal', undefined, {}, true, true],
  ['a pipe', undefined, {}, false, false],
  ['a dumb terminal', undefined, { TERM: 'dumb' }, true, false],
  ['NO_COLOR', undefined, { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR', undefined, { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', undefined, { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, true, false],
  ['FORCE_COLOR over NO_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ['--color over NO_COLOR', true, { NO_COLOR: '1' }, false, true],
  ['--no-color over FORCE_COLOR', false, { FORCE_COLOR: '3' }, true, false],
])('%s', (_name, option, env, isTTY, expected) => {
  expect(wantsColour({ option, env, isTTY })).toBe(expected)
})

test('text is made safe in every look', () => {
  expect(createPaint(false)('error', '\u001b[2J')).toBe('␛[2J')
  expect(createPaint(true)('faint', '\u001b[2J')).toBe('\u001b[2m␛[2J\u001b[22m')
})
