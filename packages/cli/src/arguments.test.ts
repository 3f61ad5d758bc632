import { Failure } from '@reportlint/model'
import { expect, test } from 'vitest'
import { readArguments } from './arguments.ts'

const reading = { paths: [], stdin: null, pack: null, config: null, rules: [] }
const check = {
  kind: 'check',
  ...reading,
  format: 'stylish',
  maxWarnings: null,
  quiet: false,
}

test.each([
  ['', check],
  ['a.md drafts', { ...check, paths: ['a.md', 'drafts'] }],
  ['a.md --format json', { ...check, paths: ['a.md'], format: 'json' }],
  ['--format=github --quiet', { ...check, format: 'github', quiet: true }],
  ['--max-warnings 0', { ...check, maxWarnings: 0 }],
  ['--pack auto --config x.yaml', { ...check, pack: 'auto', config: 'x.yaml' }],
  [
    '--rule a:off --rule b:error',
    {
      ...check,
      rules: [
        { rule: 'a', level: 'off' },
        { rule: 'b', level: 'error' },
      ],
    },
  ],
  ['--stdin', { ...check, stdin: '' }],
  ['--stdin --stdin-filename a.md', { ...check, stdin: 'a.md' }],
  ['-- --odd.md', { ...check, paths: ['--odd.md'] }],
  ['ledger a.md', { kind: 'ledger', ...reading, paths: ['a.md'], format: 'stylish' }],
  ['ledger a.md --format json', { kind: 'ledger', ...reading, paths: ['a.md'], format: 'json' }],
  ['--format json ledger a.md', { kind: 'ledger', ...reading, paths: ['a.md'], format: 'json' }],
  [
    'ledger --pack general a.md',
    { kind: 'ledger', ...reading, paths: ['a.md'], pack: 'general', format: 'stylish' },
  ],
  ['explain grade-mismatch', { kind: 'explain', rule: 'grade-mismatch' }],
  ['explain', { kind: 'explain', rule: null }],
  [
    'explain --finding 0a1 a.md',
    { kind: 'finding', ...reading, paths: ['a.md'], fingerprint: '0a1' },
  ],
  [
    'explain a.md --finding=0a1 --pack general',
    { kind: 'finding', ...reading, paths: ['a.md'], pack: 'general', fingerprint: '0a1' },
  ],
  ['explain --finding 0a1 --stdin', { kind: 'finding', ...reading, stdin: '', fingerprint: '0a1' }],
  ['why a.md 3 14', { kind: 'why', ...reading, paths: ['a.md'], lines: [3, 14] }],
  ['why --stdin 3 14', { kind: 'why', ...reading, stdin: '', lines: [3, 14] }],
  ['init', { kind: 'init' }],
])('reportlint %s', (line, task) => {
  expect(readArguments(line.split(' ').filter(word => word !== '')).task).toEqual(task)
})

test.each([
  ['--fromat json', "Unknown option '--fromat'.", 'Did you mean --format?'],
  ['--zzz', "Unknown option '--zzz'.", 'See reportlint --help.'],
  ['--pack', "Option '--pack <id>' argument missing.", 'See reportlint --help.'],
  [
    '--format xml',
    "Option '--format <format>' argument 'xml' is invalid. Allowed choices are stylish, json, github.",
    'See reportlint --help.',
  ],
  ['--max-warnings ten', '--max-warnings does not take “ten”.', 'Write a whole number from 0 on.'],
  [
    '--rule name-variant',
    '--rule does not take “name-variant”.',
    'Write a rule, a colon and off, info, warning or error: --rule name-variant:warning',
  ],
  [
    '--rule name-variant:fatal',
    '--rule does not take “name-variant:fatal”.',
    'Write a rule, a colon and off, info, warning or error: --rule name-variant:warning',
  ],
  ['ledger', 'The ledger needs a report.', 'Name one: reportlint ledger draft.md'],
  [
    'explain --finding 0a1',
    '--finding needs the report that has the finding.',
    'Name it: reportlint explain --finding 0a1b2c3 draft.md',
  ],
  ...['why', 'why a.md', 'why a.md 3', 'why a.md 3 4 5', 'why --stdin 3'].map(
    (line): [string, string, string] => [
      line,
      'A report and two lines of it are needed.',
      'Name them: reportlint why draft.md 14 53',
    ],
  ),
  ['why a.md b.md 3', '“b.md” is no line number.', 'Write whole numbers from 1 on.'],
  ['why a.md 0 3', '“0” is no line number.', 'Write whole numbers from 1 on.'],
  [
    'init here',
    "Too many arguments for 'init'. Expected 0 arguments but got 1.",
    'See reportlint --help.',
  ],
  [
    '--stdin-filename a.md',
    '--stdin-filename needs --stdin.',
    'Add --stdin, or name a file instead.',
  ],
])('reportlint %s fails', (line, message, advice) => {
  const read = () => readArguments(line.split(' '))
  expect(read).toThrow(Failure)
  expect(read).toThrow(expect.objectContaining({ code: 'option-unknown', message, advice }))
})

test.each([
  ['a.md', undefined],
  ['a.md --color', true],
  ['--no-color a.md', false],
  ['explain x --no-color', false],
])('the colour wish of %s', (line, color) => {
  expect(readArguments(line.split(' ')).color).toBe(color)
})

test('--version prints the version and asks for nothing', () => {
  expect(readArguments(['--version'])).toMatchObject({
    task: null,
    printed: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
})

test('--help fits 80 columns', () => {
  for (const line of ['--help', 'ledger --help', 'explain --help', 'why --help', 'init --help']) {
    const { task, printed } = readArguments(line.split(' '))
    expect(task).toBeNull()
    expect(printed).toContain('Usage: reportlint')
    for (const row of printed.split('\n')) expect(row.length).toBeLessThanOrEqual(80)
  }
})
