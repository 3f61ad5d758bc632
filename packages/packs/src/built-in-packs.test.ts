import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Pack } from '@reportlint/model'
import { describe, expect, test } from 'vitest'
import { choosePack } from './choose-pack.ts'
import { readPacks } from './read-pack.ts'

const rules = fileURLToPath(new URL('../../../rules/', import.meta.url))
const names = readdirSync(`${rules}packs`, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.yaml'))
  .sort()
const packs = readPacks(
  names.map(name => ({ path: name, text: readFileSync(`${rules}packs/${name}`, 'utf8') })),
)

test('The built-in packs are valid, and called like their files.', () => {
  expect(packs.map(({ id }) => id)).toEqual(names.map(name => name.replace(/\.yaml$/, '')))
  expect(packs.map(({ id }) => id)).toEqual([
    'fields/children-services',
    'general',
    'ofsted/children-services',
    'ofsted/joint-area-review',
    'ofsted/single-inspection',
  ])
})

/** The words of a name whatever their order; small words do not tell names apart. */
const bag = (name: string): string =>
  [...new Set(name.toLowerCase().match(/[\p{L}\p{N}-]+/gu))]
    .filter(word => !/^(?:the|of|and|or|in|to|for|a|an|by|with|who|are|s)$/.test(word))
    .sort()
    .join(' ')

describe.each(packs)('$id', pack => {
  test('has no judged name that could be another subject’s.', () => {
    const owners = new Map<string, string>()
    for (const { id, name, names: more } of pack.judged) {
      for (const each of [name, ...more]) {
        expect([id, undefined], each).toContain(owners.get(bag(each)))
        owners.set(bag(each), id)
      }
    }
  })

  test('has no population name that could be another group’s, nor an aspect so.', () => {
    for (const groups of [pack.populations, pack.aspects]) {
      const owners = new Map<string, string>()
      for (const { id, names: all } of groups) {
        for (const name of all) {
          expect([id, undefined], name).toContain(owners.get(name.toLowerCase()))
          owners.set(name.toLowerCase(), id)
        }
      }
    }
  })

  test('nests groups of people below one that holds all others, and leaves adults beside it.', () => {
    const tops = pack.populations.filter(({ within }) => within === null).map(({ id }) => id)
    const holders = new Set(pack.populations.map(({ within }) => within))
    const holding = tops.filter(id => holders.has(id))
    expect(holding).toEqual(pack.populations.length > 3 ? ['children'] : [])
  })

  test('grades from best to worst, without numbers or with a number each.', () => {
    const [scale] = pack.scales
    expect(scale.grades.map(({ name }) => name)).toEqual(
      {
        'ofsted/joint-area-review': ['outstanding', 'good', 'adequate', 'inadequate'],
        'ofsted/children-services': [
          'outstanding',
          'good',
          'requires improvement to be good',
          'inadequate',
        ],
      }[pack.id] ?? ['outstanding', 'good', 'requires improvement', 'inadequate'],
    )
    expect(scale.grades.map(({ number }) => number)).toEqual(
      pack.id === 'ofsted/joint-area-review' ? [4, 3, 2, 1] : [null, null, null, null],
    )
  })
})

describe('The pack of a report', () => {
  const chosen = (text: string): Pack['id'] => choosePack(packs, text).pack.id

  test.each([
    ['Joint area review\nEastmere\nPublished: 6 February 2007', 'ofsted/joint-area-review'],
    [
      'Saltfleet Bay Council\nInspection of services for children in need of help and\nprotection, children looked after and care leavers\nReport published: 23 May 2014',
      'ofsted/single-inspection',
    ],
    [
      'Brackwater Council\nRe-inspection of services for children in need of help and protection, children looked after and care leavers\nInspection date: 2017',
      'ofsted/single-inspection',
    ],
    [
      'Inspection of North Harne local authority\nchildren’s services\nInspection dates: 9 to 20 May 2022\nThe impact of leaders on social work    Good\npractice with children and families',
      'ofsted/children-services',
    ],
    [
      'Ridley Vale Council\nInspection of children’s social care services\nInspection dates: 3 December 2018 to 14 December 2018',
      'ofsted/children-services',
    ],
    [
      'Inspection of progress made in the provision of safeguarding services\nPublished: 3 July 2009\f1. The joint area review of November 2008 asked for changes.',
      'general',
    ],
    ['Inspection of looked after children services\nPublished: 23 August 2013', 'general'],
    ['Joint targeted area inspection of Calderfold\n18 July 2022', 'general'],
    ['Area SEND inspection of Calderfold Local Area Partnership\n2024', 'general'],
    ['Wharf Lane Primary School\nSection 5 inspection\nInspection dates: 4 May 2016', 'general'],
    ['Security Assessment\nNovember 29, 2021', 'general'],
    ['', 'general'],
  ])('%j', (text, id) => {
    expect(chosen(text)).toBe(id)
  })
})
