import { describe, expect, test } from 'vitest'
import type { Veto } from '../topics/veto.ts'
import { likenessReason, vetoReason } from './reasons.ts'
import type { WordedReading } from './wording.ts'

const reading = (read: Partial<WordedReading>): WordedReading => ({
  keys: [],
  owners: [],
  populations: [],
  aspects: [],
  sites: [],
  names: [],
  judged: null,
  heading: '',
  ...read,
})

const vetoes: readonly (readonly [Veto, Partial<WordedReading>, Partial<WordedReading>, string])[] =
  [
    ['site', { sites: ['Rowan'] }, {}, 'they are about different sites: “Rowan” against none'],
    [
      'judged',
      { judged: 'Being healthy' },
      { judged: 'Staying safe' },
      'they name two subjects that the framework judges apart: “Being healthy” against “Staying safe”',
    ],
    [
      'name',
      { names: ['Rowan', 'House'] },
      { names: ['Harbourside'] },
      'they name different things: “Rowan”, “House” against “Harbourside”',
    ],
    [
      'number',
      { keys: ['stage', '2'] },
      { keys: ['stage', '4'] },
      'their numbers differ: “2” against “4”',
    ],
    [
      'population',
      { populations: ['young carers'] },
      {},
      'they are about different groups of people: “young carers” against nobody in particular',
    ],
    [
      'aspect',
      { aspects: ['planning'] },
      { aspects: ['leadership'] },
      'they judge different sides: “planning” against “leadership”',
    ],
    [
      'words',
      { keys: ['radio'], owners: ['harbour'] },
      { keys: ['museum'] },
      'their subjects share no word: “radio”, “harbour” against “museum”',
    ],
    [
      'heading',
      { heading: 'Reading' },
      { heading: 'Music' },
      'their subjects are short, and they stand under headings about different things: “Reading” against “Music”',
    ],
    ['nameless', {}, {}, 'what they say of their subject is too little to tell it from others'],
  ]

test.each(vetoes)('%s keeps two apart', (veto, a, b, reason) => {
  expect(vetoReason(veto, reading(a), reading(b))).toBe(reason)
})

describe('what two readings share', () => {
  test.each([
    [{ judged: 'Being healthy' }, { judged: 'Being healthy' }, 'both name “Being healthy”'],
    [{ keys: ['radio'] }, { keys: ['radio'] }, 'both name “radio”'],
    [
      { keys: ['radio', 'harbour'] },
      { keys: ['radio'], owners: ['coastguard'] },
      'both name “radio”; only the first says “harbour”; only the second says “coastguard”',
    ],
    [
      { populations: ['young carers'] },
      { populations: ['young carers'], aspects: ['planning'] },
      'both name “young carers”; only the second says “planning”',
    ],
    [{}, {}, 'neither names its subject, and their headings agree'],
    [
      { keys: ['radio'] },
      { keys: ['museum'] },
      'they share no word; only the first says “radio”; only the second says “museum”',
    ],
  ])('%j %j', (a, b, reason) => {
    expect(likenessReason(reading(a), reading(b))).toBe(reason)
  })
})
