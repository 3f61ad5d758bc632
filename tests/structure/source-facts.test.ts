import { expect, test } from 'vitest'
import { cyclesOf } from './cycles.ts'
import { factsOf } from './source-facts.ts'

const oddities = (text: string): string[] =>
  factsOf('packages/a/src/b.ts', text).oddities.map(({ what, line }) => `${line} ${what}`)

test.each([
  ['const a = b as string', ['1 assertion']],
  ['const a = <string>b', ['1 assertion']],
  ['const a = [1] as const', []],
  ["import { a as b } from './a.ts'", []],
  ['\nlet a: any', ['2 any']],
  ['console.log(1)', ['1 console']],
  ['const now = Date.now()', ['1 surroundings']],
  ['const { env } = process', ['1 surroundings']],
  ['interface A { readonly process: string }\nconst a = b.process', []],
  ['// @ts-ignore\nconst a = 1', ['1 suppression']],
  ["const a = '@ts-ignore'", []],
])('oddities of %s', (text, expected) => {
  expect(oddities(text)).toEqual(expected)
})

test('imports of every form', () => {
  const text = [
    "import type { A } from '../a.ts'",
    "export * from './c.ts'",
    "import 'node:fs'",
    "await import('./d.ts')",
    'export const a = 1',
  ].join('\n')
  expect(factsOf('packages/a/src/b.ts', text).imports).toEqual([
    { specifier: '../a.ts', path: 'packages/a/a.ts', line: 1 },
    { specifier: './c.ts', path: 'packages/a/src/c.ts', line: 2 },
    { specifier: 'node:fs', path: null, line: 3 },
    { specifier: './d.ts', path: 'packages/a/src/d.ts', line: 4 },
  ])
})

test('a circle is found once, from whichever file', () => {
  const files = [
    factsOf('a.ts', "import './b.ts'"),
    factsOf('b.ts', "import './c.ts'"),
    factsOf('c.ts', "import './b.ts'\nimport './d.ts'"),
    factsOf('d.ts', ''),
  ]
  expect(cyclesOf(files)).toEqual(['b.ts → c.ts → b.ts'])
})
