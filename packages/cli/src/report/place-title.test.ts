import { expect, test } from 'vitest'
import { placeTitle, sectionOf } from './place-title.ts'
import { gradeMismatch } from './sample-outcome.ts'

test.each([
  ['summary', 'Being healthy', 'Summary › Being healthy'],
  ['summary', 'Summary report', 'Summary report'],
  ['annex', 'Annex A: children in care', 'Annex A: children in care'],
  ['main', null, 'Main report'],
  ['other', 'Being healthy', 'Being healthy'],
  ['other', null, ''],
])('a place in %s under %j is in %j', (section, heading, expected) => {
  expect(sectionOf({ ...gradeMismatch.at, section, heading })).toBe(expected)
})

test.each([
  [60, 'Summary › Enjoying and achieving · paragraph 19 · page 4'],
  [51, 'Summary › Enjoying and ach… · paragraph 19 · page 4'],
  [30, 'paragraph 19 · page 4'],
  [15, 'paragraph 19 ·…'],
  [5, ''],
])('in %i columns', (width, expected) => {
  const place = { ...gradeMismatch.at, heading: 'Enjoying and achieving', page: 4 }
  expect(placeTitle(place, width)).toBe(expected)
})
