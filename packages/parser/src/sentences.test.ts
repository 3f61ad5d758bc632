import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

const split = (text: string, breaks: number[] = []): string[] =>
  sentencesOf(text, breaks).map(({ start, end }) => text.slice(start, end))

describe('sentencesOf', () => {
  it.each([
    ['Support is good. Help is poor.', ['Support is good.', 'Help is poor.']],
    ['Dr. Amin leads the team. She is new.', ['Dr. Amin leads the team.', 'She is new.']],
    ['Mr. J. P. Holt chairs it.', ['Mr. J. P. Holt chairs it.']],
    [
      'Some services, e.g. Eastmere House, are good.',
      ['Some services, e.g. Eastmere House, are good.'],
    ],
    [
      'It costs more, i.e. twice as much. That is poor value.',
      ['It costs more, i.e. twice as much.', 'That is poor value.'],
    ],
    ['St. Brannoc school is good. It is full.', ['St. Brannoc school is good.', 'It is full.']],
    [
      'See p. 4 and paras. 12 to 14. All are met.',
      ['See p. 4 and paras. 12 to 14.', 'All are met.'],
    ],
    ['Judgement: Good. The board is new.', ['Judgement: Good.', 'The board is new.']],
    ['“We feel safe.” Children said so.', ['“We feel safe.”', 'Children said so.']],
    ["They said, 'It is good.' We agree.", ["They said, 'It is good.'", 'We agree.']],
    [
      'Plans (see annex B.) are good. Staff know.',
      ['Plans (see annex B.) are good.', 'Staff know.'],
    ],
    ['Work at 3.5 per cent is low. It rose.', ['Work at 3.5 per cent is low.', 'It rose.']],
    ['Toys, books, etc. are good. Play is too.', ['Toys, books, etc. are good.', 'Play is too.']],
    ['Is it safe? Yes, it is!  It is good.', ['Is it safe?', 'Yes, it is!', 'It is good.']],
    ['The council uses plan B. Staff like it.', ['The council uses plan B.', 'Staff like it.']],
    ['No end mark here', ['No end mark here']],
    ['', []],
    ['  ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('begins a sentence where a line of its own says so', () => {
    expect(split('Grade good Support is strong.', [11])).toEqual([
      'Grade good',
      'Support is strong.',
    ])
  })

  it('reads a long text without sentence ends in linear time', () => {
    expect(split('1. '.repeat(50_000)).length).toBeGreaterThan(0)
    expect(split('e.g. '.repeat(50_000))).toHaveLength(1)
  })
})
