import { Failure } from '@reportlint/model'
import { describe, expect, test } from 'vitest'
import { readPack, readPacks } from './read-pack.ts'

const scales = `scales:
  - id: grades
    source: The handbook
    grades:
      - name: strong
      - name: weak
`
const head = (id: string): string => `id: ${id}
title: A framework
body: The board
source: The handbook
`
const pack = (id: string, more = ''): string => `${head(id)}${scales}${more}`

function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof Failure && error.code === 'pack-invalid') return error.message
    throw error
  }
  throw new Error('It was read.')
}

describe('A pack that is right', () => {
  test('has every list, and ranks from the best grade on.', () => {
    expect(readPack(pack('board/care'), 'packs/board/care.yaml')).toEqual({
      id: 'board/care',
      title: 'A framework',
      body: 'The board',
      years: { from: null, to: null },
      recognise: [],
      scales: [
        {
          id: 'grades',
          grades: [
            { name: 'strong', rank: 0, number: null, forms: [], aliases: [] },
            { name: 'weak', rank: 1, number: null, forms: [], aliases: [] },
          ],
        },
      ],
      judged: [],
      sections: {},
      populations: [],
      aspects: [],
      synonyms: [],
      frame: [],
      others: [],
      abbreviations: [],
    })
  })

  test('may stand anywhere as long as the path ends with its id.', () => {
    for (const path of ['care.yml', 'C:\\packs\\care.yaml', './x/care.yaml', 'care']) {
      expect(readPack(pack('care'), path).id).toBe('care')
    }
  })

  test('may be written in JSON.', () => {
    const grades = [
      { name: 'strong', number: 1 },
      { name: 'weak', number: 2, forms: ['weaker'] },
    ]
    const file = {
      id: 'care',
      title: 'A',
      body: 'B',
      source: 'C',
      years: { from: 2020 },
      scales: [{ id: 'grades', source: 'D', grades }],
      judged: [{ id: 'safe', name: 'Safe' }],
    }
    const read = readPack(JSON.stringify(file), 'care.yaml')
    expect(read.years).toEqual({ from: 2020, to: null })
    expect(read.scales[0].grades[1]).toEqual({
      name: 'weak',
      rank: 1,
      number: 2,
      forms: ['weaker'],
      aliases: [],
    })
    expect(read.judged).toEqual([{ id: 'safe', name: 'Safe', names: [] }])
  })
})

describe('A pack that is wrong', () => {
  const wrong = (text: string): string => messageOf(() => readPack(text, 'care.yaml'))

  test.each([
    [
      'an unknown key',
      pack('care', 'recognize:\n  - phrase: care review\n    weight: 10\n'),
      'care.yaml:11:1: unknown key "recognize"; did you mean "recognise"? (allowed here: $schema, id, title, body, source, extends, years, recognise, scales, judged, aggregation, sections, populations, aspects, synonyms, frame, others, abbreviations)',
    ],
    [
      'a weight out of range',
      pack('care', 'recognise:\n  - phrase: care review\n    weight: 11\n'),
      'care.yaml:13:13: "weight" is 11, but must be 10 or less',
    ],
    [
      'a weight that is missing',
      pack('care', 'recognise:\n  - phrase: care review\n'),
      'care.yaml:12:5: item 1 of "recognise" lacks the key "weight"',
    ],
    [
      'a name left empty',
      pack('care', 'judged:\n  - id: safe\n    name:\n'),
      'care.yaml:13:5: "name" is empty, but must be text',
    ],
    [
      'a name of white space',
      pack('care', 'judged:\n  - id: safe\n    name: " "\n'),
      'care.yaml:13:11: "name" is " ", but must not be empty',
    ],
    [
      'an id with capitals',
      pack('Care'),
      'care.yaml:1:5: "id" is "Care", but must match ^[a-z0-9-]+(/[a-z0-9-]+)?$, as "ofsted/joint-area-review" does',
    ],
    [
      'text where a list belongs',
      pack('care', 'frame: the quality of\n'),
      'care.yaml:11:8: "frame" is "the quality of", but must be a list',
    ],
    [
      'no scale',
      `${head('care')}scales: []\n`,
      'care.yaml:5:9: "scales" is a list of 0, but must have 1 item or more',
    ],
    ['no key at all', '', 'care.yaml:1:1: the file is empty, but must be a set of keys'],
    [
      'an id that is not the file’s',
      pack('board/care'),
      'care.yaml:1:5: the id is "board/care", so the file must be called board/care.yaml',
    ],
    [
      'years the wrong way round',
      pack('care', 'years:\n  from: 2018\n  to: 2013\n'),
      'care.yaml:13:7: the last year, 2013, is before the first, 2018',
    ],
    [
      'one id for two subjects',
      pack('care', 'judged:\n  - {id: safe, name: Safe}\n  - {id: safe, name: Caring}\n'),
      'care.yaml:13:10: the judged subject "safe" stands twice',
    ],
    [
      'one name for two subjects',
      pack('care', 'judged:\n  - {id: a, name: Safe}\n  - {id: b, name: Caring, names: [SAFE]}\n'),
      'care.yaml:13:35: the name "SAFE" stands twice',
    ],
    [
      'a population within nothing',
      pack(
        'care',
        'populations:\n  - {id: residents, names: [residents]}\n  - {id: new, names: [new], within: resident}\n',
      ),
      'care.yaml:13:37: no population has the id "resident"; did you mean "residents"?',
    ],
    [
      'a population within itself',
      pack(
        'care',
        'populations:\n  - {id: a, names: [a], within: b}\n  - {id: b, names: [b], within: a}\n',
      ),
      'care.yaml:12:33: the population "a" would be within itself\ncare.yaml:13:33: the population "b" would be within itself',
    ],
    [
      'a form that is another grade',
      pack('care').replace('name: weak', 'name: weak\n        forms: [Strong]'),
      'care.yaml:11:17: the grade "Strong" stands twice',
    ],
    [
      'numbers on some grades only',
      pack('care').replace('name: weak', 'name: weak\n        number: 2'),
      'care.yaml:9:9: this grade lacks a number, though others have one',
    ],
    [
      'numbers that go both ways',
      pack('care')
        .replace('name: strong', 'name: strong\n        number: 2')
        .replace('name: weak', 'name: weak\n        number: 2'),
      'care.yaml:10:17: the numbers must all rise or all fall from the best grade to the worst',
    ],
  ])('with %s', (_, text, expected) => {
    expect(wrong(text)).toBe(expected)
  })

  test('All that is missing comes at once.', () => {
    expect(wrong('id: care\ntitel: Care\n')).toBe(
      [
        'care.yaml:1:1: the file lacks the key "title"',
        'care.yaml:1:1: the file lacks the key "body"',
        'care.yaml:1:1: the file lacks the key "source"',
        'care.yaml:1:1: the file lacks the key "scales"',
        'care.yaml:2:1: unknown key "titel"; did you mean "title"? (allowed here: $schema, id, title, body, source, extends, years, recognise, scales, judged, aggregation, sections, populations, aspects, synonyms, frame, others, abbreviations)',
      ].join('\n'),
    )
  })
})

describe('Packs that extend others', () => {
  const field = pack(
    'fields/care',
    `recognise: [{phrase: care, weight: 1}]
years: {from: 2001}
judged: [{id: safe, name: Safe}]
populations:
  - {id: residents, names: [residents]}
  - {id: new, names: [new residents], within: residents}
aspects: [{id: support, names: [support]}]
synonyms: [[care home, residential home]]
frame: [the quality of]
others: [survey]
abbreviations: [NHS]
sections: {summary: [overview]}
`,
  )
  const framework = pack(
    'board/care',
    `extends: [fields/care]
populations: [{id: new, names: [New Residents, people who moved in]}, {id: staff, names: [staff]}]
aspects: [{id: support, names: [help]}, {id: access, names: [access]}]
synonyms: [[care plan, plan of care]]
frame: [The Quality Of, the work of]
others: [peer review]
abbreviations: [CQC]
sections: {summary: [in short], main: [findings]}
`,
  )
  const sources = [
    { path: 'packs/board/care.yaml', text: framework },
    { path: 'packs/fields/care.yaml', text: field },
  ]

  test('get the lists of those first, and neither scale, years, phrases nor subjects.', () => {
    const [care] = readPacks(sources)
    expect(care).toMatchObject({
      id: 'board/care',
      recognise: [],
      years: { from: null, to: null },
      judged: [],
      populations: [
        { id: 'residents', names: ['residents'], within: null },
        { id: 'new', names: ['new residents', 'people who moved in'], within: 'residents' },
        { id: 'staff', names: ['staff'], within: null },
      ],
      aspects: [
        { id: 'support', names: ['support', 'help'] },
        { id: 'access', names: ['access'] },
      ],
      synonyms: [
        ['care home', 'residential home'],
        ['care plan', 'plan of care'],
      ],
      frame: ['the quality of', 'the work of'],
      others: ['survey', 'peer review'],
      abbreviations: ['NHS', 'CQC'],
      sections: { summary: ['overview', 'in short'], main: ['findings'] },
    })
  })

  test('come in the order of the files, and may extend packs that are ready.', () => {
    expect(readPacks(sources).map(({ id }) => id)).toEqual(['board/care', 'fields/care'])
    const library = readPacks(sources.slice(1))
    expect(readPack(framework, 'board/care.yaml', library)).toEqual(readPacks(sources)[0])
  })

  test('A file takes the place of a ready pack with its id.', () => {
    const library = readPacks(sources)
    const own = pack('board/care').replace('A framework', 'Our own')
    const [read] = readPacks([{ path: 'board/care.yaml', text: own }], library)
    expect(read?.title).toBe('Our own')
  })

  test('An unknown pack is named with the nearest.', () => {
    const text = pack('care', 'extends:\n  - fields/caer\n')
    const [library] = readPacks(sources)
    expect(messageOf(() => readPack(text, 'care.yaml', readPacks(sources)))).toBe(
      'care.yaml:12:5: no pack has the id "fields/caer"; did you mean "fields/care"?',
    )
    expect(messageOf(() => readPack(text, 'care.yaml', library ? [library] : []))).toBe(
      'care.yaml:12:5: no pack has the id "fields/caer"',
    )
  })

  test('A circle is named with the way round.', () => {
    const circle = (id: string, next: string) => ({
      path: `${id}.yaml`,
      text: pack(id, `extends: [${next}]\n`),
    })
    expect(messageOf(() => readPacks([circle('a', 'b'), circle('b', 'c'), circle('c', 'a')]))).toBe(
      'c.yaml:11:11: a pack cannot extend itself: a → b → c → a',
    )
    expect(messageOf(() => readPacks([circle('a', 'a')]))).toBe(
      'a.yaml:11:11: a pack cannot extend itself: a → a',
    )
  })

  test('Two files cannot have one id.', () => {
    const twins = [
      { path: 'x/care.yaml', text: pack('care') },
      { path: 'y/care.yaml', text: pack('care') },
    ]
    expect(messageOf(() => readPacks(twins))).toBe(
      'y/care.yaml:1:5: the pack "care" stands in x/care.yaml already',
    )
  })
})
