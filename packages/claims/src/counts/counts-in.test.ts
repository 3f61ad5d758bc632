import { describe, expect, test } from 'vitest'
import { buildLexicon } from '../grades/lexicon.ts'
import { keyOf } from '../language/stem.ts'
import { tokenize } from '../language/tokens.ts'
import { countsIn } from './counts-in.ts'

const scale = {
  id: 'grades',
  grades: ['outstanding', 'good', 'requires improvement', 'inadequate'].map((name, rank) => ({
    name,
    rank,
    number: null,
    forms: name === 'requires improvement' ? ['require improvement'] : [],
    aliases: [],
  })),
}
const lexicon = buildLexicon(scale)
const sure = new Set(['outcome', 'question'].map(keyOf))
const things = {
  sure,
  lines: new Set([...sure, keyOf('area')]),
  places: new Set(['ward', 'school'].map(keyOf)),
}

const counts = (text: string): string[] =>
  countsIn(tokenize(text), { lexicon, scale }, things).map(
    ({ count, of, grades }) => `${count} of ${of ?? '?'} ${grades.join('/')}`,
  )

describe('How many have a grade', () => {
  test.each([
    ['Four of the five outcomes are good.', '4 of 5 good'],
    ['4 out of 5 key outcomes were judged to be good.', '4 of 5 good'],
    ['We rated two of the five questions as outstanding.', '2 of 5 outstanding'],
    ['The council is good in three of the five outcomes.', '3 of 5 good'],
    ['All five outcomes are good or outstanding.', '5 of 5 good/outstanding'],
    ['Four of the five outcomes are good or better.', '4 of 5 outstanding/good'],
    ['Both outcomes require improvement.', '2 of 2 requires improvement'],
    ['None of the five areas that we inspected is inadequate.', '0 of 5 inadequate'],
    ['Of the five outcomes, three were good.', '3 of 5 good'],
    ['One area requires improvement.', '1 of ? requires improvement'],
    ['Two of the three schools at North Harne are good.', '2 of 3 good'],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual([expected])
  })

  test('A second number counts the same things.', () => {
    expect(counts('Three of the five outcomes are good, and one requires improvement.')).toEqual([
      '3 of 5 good',
      '1 of 5 requires improvement',
    ])
    expect(
      counts('It is good in three of the five outcomes and outstanding in the other two.'),
    ).toEqual(['3 of 5 good', '2 of 5 outstanding'])
  })

  test.each([
    'At least four of the five outcomes are good.',
    'Four or more of the five outcomes are good.',
    'Four of the five outcomes for care leavers are good.',
    'Four of the five outcomes are not good.',
    'Four of the five outcomes should be good.',
    'Four of the five outcomes are good enough.',
    'Four of the five nurseries are good.',
    'Hand hygiene is good in all three schools.',
    'Four of the five outcomes show good practice.',
    'Support is good in four of the five areas.',
    'Leadership is good in four of the five outcomes.',
  ])('silent: %s', text => {
    expect(counts(text)).toEqual([])
  })
})
