import { expect, test } from 'vitest'
import { fold } from './first-pages.ts'
import { yearOf } from './report-year.ts'

test.each([
  ['Report published: 23 May 2014', { year: 2014, words: 'published' }],
  [
    'Audience\tPublished\tReference no.\nAll\t6 February 2007\t207',
    { year: 2007, words: 'published' },
  ],
  ['Inspection dates: 3 December 2018 to 14 January 2019', { year: 2018, words: 'inspected' }],
  ['Inspection date: 11 January 2016', { year: 2016, words: 'inspected' }],
  ['© Crown copyright 2009', { year: 2009, words: 'copyright' }],
  [
    'Dates of previous inspection: 23 to 27 January 2017\nPublished: 4 May 2024',
    { year: 2024, words: 'published' },
  ],
  [
    'Date of last inspection: March 2012\nInspection dates: 4 to 8 May 2015',
    { year: 2015, words: 'inspected' },
  ],
  ['Inspected in May 2013. Published: 2 July 2014. © 2013', { year: 2014, words: 'published' }],
  ['18 July 2022\nDear partners', { year: 2022, words: 'dated' }],
  ['November 29, 2021', { year: 2021, words: 'dated' }],
  ['under section 152 of the Education and Inspections Act 2006', null],
  ['a rate of 2016 per 10,000 children', null],
  ['', null],
])('%j', (text, expected) => {
  expect(yearOf(fold(text))).toEqual(expected)
})

test('A report that says “published” a thousand times without a year is read in linear time.', () => {
  expect(yearOf('published '.repeat(800))).toBeNull()
})
