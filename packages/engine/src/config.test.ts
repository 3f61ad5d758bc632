import { defineRule, Failure, type Rule } from '@reportlint/model'
import { expect, test } from 'vitest'
import { type RawConfig, resolveConfig, withLevel } from './config.ts'
import { readConfig } from './read-config.ts'

const tidy = defineRule({
  id: 'title-untidy',
  summary: 'A title is untidy.',
  level: 'warning',
  needs: ['heading'],
  messages: { untidy: '{title} is untidy.' },
  options: {
    most: { type: 'number', default: 3, description: 'How many words are tidy.' },
    ignore: { type: 'list', default: [], description: 'Titles to let be.' },
  },
  run: () => [],
})

const rules: readonly Rule[] = [tidy]

test.each<[string, RawConfig, unknown]>([
  ['nothing', {}, { level: null, options: { most: 3, ignore: [] } }],
  [
    'a level',
    { rules: { 'title-untidy': 'off' } },
    { level: 'off', options: { most: 3, ignore: [] } },
  ],
  [
    'an option',
    { rules: { 'title-untidy': { most: 5 } } },
    { level: null, options: { most: 5, ignore: [] } },
  ],
  [
    'both',
    { rules: { 'title-untidy': { level: 'error', ignore: ['Foreword'] } } },
    { level: 'error', options: { most: 3, ignore: ['Foreword'] } },
  ],
])('%s given fills the rest', (_, raw, expected) => {
  expect(resolveConfig(raw, rules).rules.get('title-untidy')).toEqual(expected)
})

test('the whole has defaults', () => {
  expect(resolveConfig({}, rules)).toMatchObject({ pack: 'auto', reports: [], packs: [] })
})

test('one level can be changed, the options stay', () => {
  const config = resolveConfig({ rules: { 'title-untidy': { most: 5 } } }, rules)
  expect(withLevel(config, 'title-untidy', 'info', rules).rules.get('title-untidy')).toEqual({
    level: 'info',
    options: { most: 5, ignore: [] },
  })
  expect(config.rules.get('title-untidy')?.level).toBeNull()
})

test('a rule that is not there is a failure with the nearest name', () => {
  expect(() => resolveConfig({ rules: { 'title-untidi': 'off' } }, rules)).toThrow(Failure)
  expect(() => withLevel(resolveConfig({}, rules), 'title-untidi', 'off', rules)).toThrow(
    expect.objectContaining({
      code: 'rule-unknown',
      advice: expect.stringContaining('Did you mean “title-untidy”?'),
    }),
  )
})

function failureOf(text: string): string {
  try {
    readConfig(text, 'reportlint.yaml')
  } catch (error) {
    if (error instanceof Failure && error.code === 'config-invalid') return error.message
    throw error
  }
  return 'no failure'
}

test('a configuration is read', () => {
  const text = [
    'pack: ofsted/joint-area-review',
    'reports: ["drafts/*.md"]',
    'rules:',
    '  grade-mismatch: off',
    '  grade-off-scale: { level: info }',
  ].join('\n')
  expect(readConfig(text, 'reportlint.yaml')).toEqual({
    pack: 'ofsted/joint-area-review',
    reports: ['drafts/*.md'],
    rules: { 'grade-mismatch': 'off', 'grade-off-scale': { level: 'info' } },
  })
})

test('an empty configuration changes nothing', () => {
  expect(readConfig('', 'reportlint.yaml')).toEqual({})
  expect(readConfig('# pack: auto\n', 'reportlint.yaml')).toEqual({})
})

test.each([
  [
    'pac: auto',
    ['reportlint.yaml:1:1: ', '"pac"', 'did you mean "pack"?', 'reports, packs, rules'],
  ],
  ['rules:\n  grade-mismach: off', [':2:3: ', '"grade-mismach"', 'did you mean "grade-mismatch"?']],
  [
    'rules:\n  grade-mismatch: eror',
    [':2:19: ', '"eror"', 'must be error, warning, info or off', 'did you mean "error"?'],
  ],
  ['rules:\n  grade-mismatch: 3', [':2:19: ', 'error, warning, info, off or a set of keys']],
  ['rules:\n  grade-mismatch: { levl: off }', [':2:21: ', '"levl"', 'did you mean "level"?']],
  ['rules:\n  grade-mismatch: { level: [] }', [':2:28: ', 'must be error, warning, info or off']],
  ['reports: drafts', [':1:10: ', '"drafts"', 'must be a list']],
  ['reports: [""]', [':1:11: ', 'must not be empty']],
  ['rules: [', ['reportlint.yaml:1:']],
])('%j is refused with its place, once', (text, parts) => {
  const message = failureOf(text)
  for (const part of parts) expect(message).toContain(part)
  expect(message.split('\n')).toHaveLength(1)
})
