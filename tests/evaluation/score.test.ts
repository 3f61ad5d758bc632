import type { Finding, Level, Place } from '@reportlint/model'
import { describe, expect, test } from 'vitest'
import { readGold } from './gold.ts'
import { ofLevel, precision, recall, score } from './score.ts'

const nowhere = { line: 1, column: 1, offset: 0 }

const placeOf = (sentence: string): Place => ({
  start: nowhere,
  end: nowhere,
  quote: sentence,
  sentence,
  paragraph: null,
  section: 'main',
  heading: null,
  page: null,
  value: '',
})

function finding(
  rule: string,
  [at = '', ...related]: readonly string[],
  level: Level = 'error',
): Finding {
  return {
    rule,
    level,
    message: '',
    fingerprint: '',
    at: placeOf(at),
    related: related.map(placeOf),
    fixes: [],
  }
}

const line = (id: string, kind: string, strength: string, quotes: readonly string[]): string => {
  const [a, b, ...others] = quotes.map(quote => ({ where: 'somewhere', quote }))
  return JSON.stringify({ id, kind, strength, subject: id, a, b, others })
}

const items = readGold(
  [
    line('g1', 'grade', 'must', ['Support for carers is good', 'Carers get excellent support']),
    line('g2', 'grade', 'query', ['The harbour team is weak', 'Harbour work is adequate']),
    line('g3', 'grade', 'no', ['Meals were poor in 2011', 'Meals are good']),
    line('g4', 'grade', 'either', ['Transport is good', 'Buses are very good']),
    line('v1', 'variant', 'must', ['the Calderfold Compact', 'the Calderfold Compacts']),
    line('a1', 'abbreviation', 'must', ['referred to the RVT']),
    line('s1', 'structure', 'must', ['12. The panel met twice.']),
  ].join('\n'),
  'items.gold.jsonl',
)

const carers: readonly [string, string] = [
  '4. Support for carers is good.',
  '**Carers get excellent support** in Eastmere.',
]

describe('what a finding meets', () => {
  test.each([
    ['two places in two places', 'grade-mismatch', carers, ['g1'], 'right'],
    ['one place of two', 'grade-mismatch', [carers[0], 'Other words stand here.'], [], 'unmatched'],
    [
      'a query',
      'grade-mismatch',
      ['The harbour team is weak', 'Harbour work is adequate'],
      ['g2'],
      'right',
    ],
    [
      'a hard negative',
      'grade-mismatch',
      ['Meals were poor in 2011', 'Meals are good'],
      ['g3'],
      'hard negative',
    ],
    [
      'neither right nor wrong',
      'grade-mismatch',
      ['Transport is good', 'Buses are very good'],
      ['g4'],
      'left out',
    ],
    [
      'one place for a single-place kind',
      'abbreviation-undefined',
      ['She was referred to the RVT.'],
      ['a1'],
      'right',
    ],
    ['the same by another rule', 'name-variant', ['She was referred to the RVT.'], [], 'unmatched'],
    [
      'structure by a rule of structure',
      'paragraph-number',
      ['The panel met twice.'],
      ['s1'],
      'right',
    ],
    ['structure by a rule of grades', 'grade-mismatch', ['The panel met twice.'], [], 'unmatched'],
    [
      'a sentence that is part of the label',
      'grade-mismatch',
      ['Support for carers is', carers[1]],
      ['g1'],
      'right',
    ],
    [
      'typographic marks alike',
      'name-variant',
      ['THE  CALDERFOLD *Compact* met', 'of the Calderfold Compacts'],
      ['v1'],
      'right',
    ],
  ] as const)('%s', (_, rule, sentences, met, worth) => {
    const { verdicts } = score([finding(rule, sentences)], items)
    expect(verdicts).toEqual([expect.objectContaining({ met, worth })])
  })

  test('one sentence that holds both places suffices where it is the only one', () => {
    const both = 'Support for carers is good, though carers get excellent support.'
    expect(score([finding('grade-mismatch', [both])], items).missed).not.toContain(items[0])
    expect(score([finding('grade-mismatch', [both, 'Elsewhere.'])], items).missed).toContain(
      items[0],
    )
  })
})

describe('the figures', () => {
  const result = score(
    [
      finding('grade-mismatch', carers),
      finding('grade-mismatch', ['Meals were poor in 2011', 'Meals are good'], 'warning'),
      finding('grade-mismatch', ['Transport is good', 'Buses are very good'], 'warning'),
      finding('name-variant', ['Nothing', 'To see'], 'info'),
    ],
    items,
  )

  test('recall counts musts, by kind where asked', () => {
    expect(recall(result)).toEqual({ count: 1, of: 4 })
    expect(recall(result, kind => kind === 'grade')).toEqual({ count: 1, of: 1 })
    expect(result.missed.map(item => item.id)).toEqual(['v1', 'a1', 's1'])
  })

  test('precision leaves info and what is neither right nor wrong out', () => {
    expect(precision(result)).toEqual({ count: 1, of: 2 })
    expect(precision(result, ofLevel('error'))).toEqual({ count: 1, of: 1 })
  })
})

describe('a gold file', () => {
  test.each([
    ['{"id":"x","kind":"grade","strength":"maybe","a":{"quote":"q"}}', 'has a strength other than'],
    ['{"kind":"grade","strength":"must","a":{"quote":"q"}}', 'lacks an id or a kind'],
    ['{"id":"x","kind":"grade","strength":"must","a":{"where":"p"}}', 'quotes no place'],
    ['[]', 'is not an object'],
  ])('names the line of %s', (text, fault) => {
    expect(() => readGold(`\n${text}\n`, 'x.gold.jsonl')).toThrow(
      `x.gold.jsonl:2: the line ${fault}`,
    )
  })
})
