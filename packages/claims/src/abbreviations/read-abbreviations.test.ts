import { expect, test } from 'vitest'
import { noPack } from '../../test/no-pack.ts'
import { reportOf } from '../../test/report-of.ts'
import { readAbbreviations } from './read-abbreviations.ts'

const read = (lines: readonly string[], abbreviations: readonly string[] = []) =>
  readAbbreviations(reportOf(lines), { ...noPack, abbreviations })

test.each([
  ['The Local Port Board (LPB) met.', 'LPB', 'Local Port Board'],
  ['The Local Port Board (the ‘LPB’) met.', 'LPB', 'Local Port Board'],
  ['The Local Port Board, (LPB), met.', 'LPB', 'Local Port Board'],
  ['The LPB (Local Port Board) met.', 'LPB', 'Local Port Board'],
  ['Each has a home learning plan (HLP).', 'HLP', 'home learning plan'],
  ['They have home learning plans (HLPs).', 'HLP', 'home learning plans'],
  ['A multi-agency port hub (MAPH) opened.', 'MAPH', 'multi-agency port hub'],
  [
    'The review of sexual or violent acts (ROSOVA) team.',
    'ROSOVA',
    'review of sexual or violent acts',
  ],
  [
    'A year in practice, assessed and supported (YPAS), began.',
    'YPAS',
    'year in practice, assessed and supported',
  ],
  ['A special needs coordinator (SNCO) came.', 'SNCO', 'special needs coordinator'],
  ['A multi-agency port advice hub (MPAH) opened.', 'MPAH', 'multi-agency port advice hub'],
  ['Each team around the family panel (TAF) met.', 'TAF', 'team around the family'],
  ['The Port Watch (XQZ) came.', 'XQZ', 'Port Watch'],
])('defines: %s', (line, letters, expansion) => {
  const { claims } = read([line])
  expect(claims.map(claim => [claim.letters, claim.expansion])).toEqual([[letters, expansion]])
})

test.each([
  [['# Glossary', '- HLP: home learning plan, which parents sign'], 'home learning plan'],
  [['# Glossary', 'HLP   Home learning plan.'], 'Home learning plan'],
  [['| HLP | Home learning plan |'], 'Home learning plan'],
  [['- HLP – home learning plan'], 'home learning plan'],
])('lists: %s', (lines, expansion) => {
  expect(read(lines).claims).toMatchObject([{ letters: 'HLP', expansion, glossary: true }])
})

test.each([
  'The NHS pays each GP, and five GCSEs are asked for.',
  'See Part IV and Annex XII.',
  'THE PORT BOARD MEETS HERE',
  'Staff must NOT go. They do not.',
  'Reference: SI/24/07',
  'Write to HLP@eastmere.example or see SC042 and 1234AB.',
  'A project called ‘GLOW’ meets.',
])('leaves out: %s', line => {
  expect(read([line]).topics).toEqual([])
})

test('leaves out what the readers of the pack know', () => {
  expect(read(['The LPB met.'], ['LPB']).topics).toEqual([])
  expect(read(['The LPB met.']).topics).toMatchObject([{ name: 'LPB', joins: [] }])
})

test.each([
  ['home learning plan (HLP)', 'holiday learning plan (HLP)', 0.95],
  ['Youth Advice Services (YAS)', 'Youth Advice Service (YAS)', 0.7],
  ['home learning plans (HLPs)', 'home learning plan (HLP)', 0],
  ['multi-agency hub (MAH)', 'multi agency hub (MAH)', 0],
  ['Home Learning Plan (HLP)', 'home learning plan (HLP)', 0],
])('%s and %s', (first, second, confidence) => {
  const joins = read([`The ${first}.`, `The ${second}.`]).topics.flatMap(topic => topic.joins)
  expect(joins.map(join => join.confidence)).toEqual(confidence > 0 ? [confidence] : [])
})

test('one term with other letters is joined to its first explanation', () => {
  const lines = ['The multi-agency youth hub (MAYH) met.', 'A multi-agency youth hub (MYH) met.']
  const joins = read(lines).topics.flatMap(topic => topic.joins)
  expect(joins.map(({ a, b }) => [a.letters, b.letters])).toEqual([['MYH', 'MAYH']])
})

test('both of two abbreviations in one bracket are explained', () => {
  const { topics } = read(['The Port Advice Team/Port Watch Hub (PAT/PWH) met. Ask the PAT.'])
  expect(topics.every(({ claims }) => claims.some(({ expansion }) => expansion !== null))).toBe(
    true,
  )
})
