import { Failure, type Pack } from '@reportlint/model'
import { describe, expect, test } from 'vitest'
import { choosePack } from './choose-pack.ts'

const made = (
  id: string,
  [from, to]: readonly [number | null, number | null] = [null, null],
  phrases: Readonly<Record<string, number>> = {},
): Pack => ({
  id,
  title: id,
  body: 'The board',
  years: { from, to },
  recognise: Object.entries(phrases).map(([phrase, weight]) => ({ phrase, weight })),
  scales: [{ id: 'grades', grades: [] }],
  judged: [],
  sections: {},
  populations: [],
  aspects: [],
  synonyms: [],
  frame: [],
  others: [],
  abbreviations: [],
})

const general = made('general')
const early = made('board/area-review', [2005, 2008], {
  'joint review': 10,
  'children’s outcomes': 3,
})
const late = made('board/care-review', [2018, null], { 'joint review': 10, 'care leavers': 4 })
const packs = [general, early, late]

const chosen = (text: string, from: readonly Pack[] = packs) => {
  const { pack, reason } = choosePack(from, text)
  return { pack: pack.id, reason }
}

describe('A pack is chosen', () => {
  test.each([
    [
      'by its name on the first page, and the year',
      '# Joint Review of Eastmere\n\nPublished: 6 February 2007\n',
      'board/area-review',
      '“joint review” on the first page, published 2007, rather than board/care-review (used from 2018 on)',
    ],
    [
      'by the year of the inspection',
      'Joint review of Calderfold\nInspection dates: 3 to 14 May 2021\n',
      'board/care-review',
      '“joint review” on the first page, inspected 2021, rather than board/area-review (used 2005–2008)',
    ],
    [
      'by more phrases, where no year is printed',
      'Joint review of Saltfleet Bay\nHow the council helps care leavers\n',
      'board/care-review',
      '“joint review” on the first page, rather than board/area-review (“joint review”)',
    ],
    [
      'by the later framework, where all else is equal',
      'Joint review of North Harne\n',
      'board/care-review',
      '“joint review” on the first page, rather than board/area-review (“joint review”, just as likely)',
    ],
    [
      'in the year after its last inspections',
      'Joint review of Ridley Vale\nReport published: 12 January 2009\n',
      'board/area-review',
      '“joint review” on the first page, published 2009, rather than board/care-review (used from 2018 on)',
    ],
  ])('%s', (_, text, pack, reason) => {
    expect(chosen(text)).toEqual({ pack, reason })
  })

  test.each([
    ['JOINT\n   REVIEW', 'capitals and line ends'],
    ['**Joint** *review*', 'mark-up'],
    ['Joint\u00a0re\u00adview', 'hard spaces and soft hyphens'],
    ['\ufeffJoint review', 'a byte order mark'],
  ])('whatever the print: %j (%s)', text => {
    expect(chosen(`${text}\n2007`, [general, early]).pack).toBe('board/area-review')
  })

  test('Quotation marks and dashes of any form are the same.', () => {
    const pack = made('board/x', [null, null], { "the board's 0-5 “review”": 10 })
    expect(chosen('The board’s 0–5 "review"', [general, pack]).pack).toBe('board/x')
  })

  test('A phrase after the first page counts by half.', () => {
    const text = `A letter\f${'word '.repeat(100)} joint review`
    const { pack, candidates } = choosePack([general, early], text)
    expect(pack.id).toBe('general')
    expect(candidates[0]).toMatchObject({
      score: 5,
      phrases: [{ phrase: 'joint review', onFirstPage: false, points: 5 }],
    })
  })

  test('Two halves and the year are enough.', () => {
    const text = `Published 2006\f${'word '.repeat(100)} joint review of children's outcomes`
    expect(chosen(text, [general, early])).toEqual({
      pack: 'board/area-review',
      reason: '“joint review” near the start, published 2006',
    })
  })
})

describe('The general pack is for all others', () => {
  test.each([
    [
      'nothing known',
      'Security assessment\nMay 2021\n',
      'no phrase of a known framework on the first pages',
    ],
    [
      'too little',
      'Help for care leavers\n',
      '“care leavers” points to board/care-review, but that alone is too little to go by',
    ],
    [
      'another time',
      'Joint review\nPublished: 3 July 2012\n',
      '“joint review” points to board/care-review, but that was used from 2018 on and this report is published 2012',
    ],
    ['an empty file', '', 'no phrase of a known framework on the first pages'],
    [
      'a phrase far behind',
      `${'word '.repeat(2_000)}joint review`,
      'no phrase of a known framework on the first pages',
    ],
  ])('%s', (_, text, reason) => {
    expect(chosen(text)).toEqual({ pack: 'general', reason })
  })

  test('Without one, it cannot be chosen.', () => {
    expect(() => choosePack([early], 'Security assessment')).toThrow(Failure)
  })
})

test('What comes after the first pages costs nothing and changes nothing.', () => {
  const text = `Joint review\nPublished 2007\n${'word '.repeat(20_000)}`
  expect(chosen(`${text}${'care leavers '.repeat(100_000)}`)).toEqual(chosen(text))
})
