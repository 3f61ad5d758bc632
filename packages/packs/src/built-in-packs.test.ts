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

  test('nests groups of people below one that stands for everybody, or below none.', () => {
    const parents = new Map(pack.populations.map(({ id, within }) => [id, within]))
    const holders = new Set(pack.populations.map(({ within }) => within))
    const tops = [...parents].filter(([id, within]) => within === null && holders.has(id))
    expect(tops.length, tops.map(([id]) => id).join(', ')).toBeLessThanOrEqual(1)
    for (const holder of holders) expect([null, ...parents.keys()]).toContain(holder)
  })

  test('uses each word of a scale for one grade only, and numbers it step by step.', () => {
    for (const { id, grades } of pack.scales) {
      const words = grades.flatMap(({ name, forms, aliases }) => [name, ...forms, ...aliases])
      expect(words, id).toEqual([...new Set(words.map(word => word.toLowerCase()))])
      expect(
        grades.map(({ rank }) => rank),
        id,
      ).toEqual([...grades.keys()])
      const numbers = grades.flatMap(({ number }) => number ?? [])
      const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0))
      expect([0, grades.length], id).toContain(numbers.length)
      expect([0, 1], id).toContain(new Set(steps).size)
      for (const step of steps) expect(Math.abs(step), id).toBe(1)
    }
  })

  test('has phrases to be known by where it has years, and neither where others extend it.', () => {
    expect(pack.recognise.length > 0).toBe(pack.years.from !== null)
  })

  test('is chosen for a report of its years that says all of its phrases.', () => {
    const { from, to } = pack.years
    if (from === null) return
    const year = Math.min(from + 1, to ?? from + 1)
    const phrases = pack.recognise.map(({ phrase }) => phrase)
    const page = [...phrases, `Published: 1 May ${year}`].join('\n')
    expect(choosePack(packs, page).pack.id).toBe(pack.id)
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
    [
      'Inspection report: Harbour Infant School, 7–8 February 2011\nUnique Reference Number 100000\nReporting inspector A Person\nThis inspection was carried out under section 5 of the Education Act 2005.',
      'ofsted/schools-2005',
    ],
    [
      'School report\nWharf Lane Primary School\nInspection dates 8–9 November 2016\nOverall effectiveness Good\nEffectiveness of leadership and management Good\nSummary of key findings for parents and pupils\nThis is a good school',
      'ofsted/schools-2012',
    ],
    [
      'Inspection of Wharf Lane Academy\nInspection dates: 4 and 5 May 2022\nOverall effectiveness Good\nThe quality of education Good\nBehaviour and attitudes Good\fWhat is it like to attend this school?',
      'ofsted/schools-2012',
    ],
    [
      'Dunes Primary School\nInspection report card\nInspection dates: 20 and 21 January 2026\nInclusion: strong standard\nCurriculum and teaching: expected standard',
      'ofsted/schools-report-card',
    ],
    [
      'Wharf Lane Primary School\nSection 8 monitoring visit\nInspection dates: 4 May 2016',
      'general',
    ],
    [
      'A report on\nYsgol Glan Eastmere\nDate of inspection: March 2014\nby\nEstyn, Her Majesty’s Inspectorate\nfor Education and Training in Wales',
      'estyn/schools-2010',
    ],
    [
      'A report on\nYsgol Pen Harne\nDate of inspection: March 2019\nby\nEstyn, Her Majesty’s Inspectorate\nfor Education and Training in Wales',
      'estyn/schools-2017',
    ],
    [
      'A report on\nYsgol Pen Harne\nDate of inspection: October 2023\nby\nEstyn, Her Majesty’s Inspectorate\nfor Education and Training in Wales',
      'general',
    ],
    [
      'Summarised inspection findings\nRidley Vale Academy\nNorth Harne Council\n6 March 2018\nEducation Scotland',
      'education-scotland/schools',
    ],
    [
      'Education and Training Inspectorate\nPrimary inspection\nDunes Primary School, Brackwater\nReport of an inspection in March 2016',
      'eti/schools',
    ],
    ['Security Assessment\nNovember 29, 2021', 'general'],
    ['', 'general'],
  ])('%j', (text, id) => {
    expect(chosen(text)).toBe(id)
  })
})
