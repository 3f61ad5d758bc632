import { Failure } from '@reportlint/model'
import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../settings.ts'
import { why } from './why.ts'

const settings = { pack: 'ofsted/joint-area-review' }

const documentOf = (...lines: readonly string[]): SourceDocument => ({
  path: 'saltfleet.md',
  format: 'markdown',
  text: ['# Joint area review: Saltfleet Bay', '', ...lines.flatMap(line => [line, ''])].join('\n'),
})

/** What became of the sentences on lines 3 and 5. */
const pairOf = (a: string, b: string) => why(documentOf(a, b), [3, 5], settings).pairs[0]

describe('why two judgements are one thing or not', () => {
  test.each([
    [
      'Support for care leavers is good.',
      'Support for care leavers is inadequate.',
      'joined',
      'both name “care leavers”',
    ],
    [
      'The sailing club for young carers is good.',
      'The sailing club for care leavers is inadequate.',
      'forbidden',
      'they are about different groups of people: “young carers” against “care leavers”',
    ],
    [
      'The harbour school is good.',
      'The lighthouse museum is inadequate.',
      'forbidden',
      'their subjects share no word: “harbour”, “school” against “lighthouse”, “museum”',
    ],
    [
      'Key Stage 2 reading is good.',
      'Key Stage 4 reading is inadequate.',
      'forbidden',
      'their numbers differ: “2” against “4”',
    ],
    [
      'Harbour safety training is good.',
      'In 2003, harbour safety training was inadequate.',
      'not-compared',
      '',
    ],
  ])('%s %s', (a, b, verdict, reason) => {
    expect(pairOf(a, b)).toMatchObject({ verdict, reason })
  })

  test('what only one says is the side’s that is named first, in either order of the lines', () => {
    const document = documentOf(
      'The harbour training scheme is good.',
      'The harbour training of deckhands is inadequate.',
    )
    expect(why(document, [3, 5], settings).pairs[0]?.reason).toContain('second says “deckhands”')
    expect(why(document, [5, 3], settings).pairs[0]?.reason).toContain('first says “deckhands”')
  })

  test('a finding that shows both places is named', () => {
    const pair = pairOf('Harbour training is good.', 'Harbour training is inadequate.')
    expect(pair).toMatchObject({ clash: 'differs', findings: [{ rule: 'grade-mismatch' }] })
  })

  test('on one line each pair comes up once', () => {
    const line = 'Harbour training is good. Lighthouse visits are inadequate.'
    expect(why(documentOf(line), [3, 3], settings).pairs).toHaveLength(1)
  })
})

describe('why a line has no judgement', () => {
  const document = documentOf(
    'The harbour has two schools.',
    'Good.',
    'Harbour training is good.\nIt is given to all who ask for it.',
    '| Year | Boats |\n|---|---|\n| 2006 | 14 |',
  )

  test.each([
    [2, 'blank', 0],
    [3, 'no-grade-word', 0],
    [7, null, 1],
    [8, null, 1],
    [12, 'row', 0],
  ])('line %i: %s', (line, silence, judgements) => {
    const [read] = why(document, [line, 1], settings).lines
    expect(read).toMatchObject({ line, silence })
    expect(read.judgements).toHaveLength(judgements)
  })

  test('the judgement of the paragraph stands in for its other lines', () => {
    const [first, second] = why(document, [7, 8], settings).lines
    expect(first.paragraph).toBeNull()
    expect(second.paragraph).toEqual({ from: 7, to: 8 })
  })

  test.each([0, 13, 99])('there is no line %i', line => {
    expect(() => why(document, [line, 1], settings)).toThrow(Failure)
  })

  test('a line break at the end starts no line', () => {
    expect(() => why({ ...document, text: 'One.\n' }, [2, 1], settings)).toThrow(
      'the last is line 1',
    )
  })
})
