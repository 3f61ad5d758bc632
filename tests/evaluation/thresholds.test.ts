import { expect, test } from 'vitest'
import type { Draft } from './evaluate.ts'
import { readGold } from './gold.ts'
import { byErrorFrom, byJoinFrom } from './thresholds.ts'

const sure = [
  'Support for care leavers is good.',
  'Support for care leavers is inadequate.',
] as const
const unsure = [
  'The harbour training of deckhands is good.',
  'The harbour training scheme is adequate.',
] as const

const draft: Draft = {
  name: 'saltfleet',
  document: {
    path: 'saltfleet.md',
    format: 'markdown',
    text: ['# Joint area review: Saltfleet Bay', ...sure, ...unsure].join('\n\n'),
  },
  items: readGold(
    [sure, unsure]
      .map(([a, b], index) =>
        JSON.stringify({
          id: `g${index}`,
          kind: 'grade',
          strength: index === 0 ? 'must' : 'no',
          a: { quote: a },
          b: { quote: b },
        }),
      )
      .join('\n'),
    'saltfleet.gold.jsonl',
  ),
}

const rowOf = (table: readonly string[][], step: string) => table.find(([name]) => name === step)

test('a sure pair is found at every usual threshold, and lost at the last', () => {
  const table = byJoinFrom([draft])
  expect(rowOf(table, '0.60 ←')?.slice(1)).toEqual(['1 of 1 (100 %)', '1 of 1 (100 %)', '100', '0'])
  expect(rowOf(table, '0.95')?.slice(1)).toEqual(['0 of 1 (0 %)', '–', '–', '0'])
})

test('an error becomes a warning where errors have to be surer', () => {
  const table = byErrorFrom([draft])
  expect(rowOf(table, '0.80 ←')?.slice(1)).toEqual(['1 of 1 (100 %)', '–'])
  expect(rowOf(table, '0.95')?.slice(1)).toEqual(['–', '1 of 1 (100 %)'])
})
