import { expect, test } from 'vitest'
import { excerpt, markIn } from './mark.ts'

function shown(sentence: string, quote: string, before: string): string | null {
  const mark = markIn(sentence, quote, before)
  if (!mark) return null
  return `${sentence.slice(0, mark.start)}[${sentence.slice(mark.start, mark.end)}]${sentence.slice(mark.end)}`
}

test.each([
  ['Support is good.', 'good', 'Support is ', 'Support is [good].'],
  ['Good care, good food.', 'good', '12. Good care, ', 'Good care, [good] food.'],
  ['It is good, and good again.', 'good', 'x. It is good, and ', 'It is good, and [good] again.'],
  ['It is good, and good again.', 'good', 'x. It is ', 'It is [good], and good again.'],
  ['Good care is the good sort.', 'Good', 'They met the need. ', '[Good] care is the good sort.'],
  ['Support is very good here.', 'very\n   good', 'Support is ', 'Support is [very good] here.'],
  ['Support is very good here.', 'very** _good', 'Support is **', 'Support is [very good] here.'],
  ['The panel (LSCB) met.', '(LSCB)', 'The panel ', 'The panel [(LSCB)] met.'],
  ['About 50% of pupils.', '50%', 'About ', 'About [50%] of pupils.'],
  ['Her by right is used.', 'Hear by right', '', null],
  ['Nothing here.', '', '', null],
])('%j holds %j', (sentence, quote, before, expected) => {
  expect(shown(sentence, quote, before)).toBe(expected)
})

const long =
  'Services for children and families in the borough, which were reorganised during the year, are adequate overall but are improving in most of the areas that inspectors visited.'

test.each([
  ['adequate', 60, '… during the year, are adequate overall but are improving in …'],
  ['Services', 60, 'Services for children and families in the borough, which …'],
  ['visited.', 60, '… are improving in most of the areas that inspectors visited.'],
  ['are adequate overall but are improving', 20, '… are adequate overall but are improving …'],
])('the excerpt around %j keeps it whole', (quote, most, expected) => {
  const start = long.indexOf(quote)
  const short = excerpt(long, { start, end: start + quote.length }, most)
  expect(short.text).toBe(expected)
  expect(short.mark && short.text.slice(short.mark.start, short.mark.end)).toBe(quote)
})

test('an excerpt of a sentence without mark is its start', () => {
  expect(excerpt(long, null, 30).text).toBe('Services for children and …')
})

test('a short sentence stays whole', () => {
  expect(excerpt('Support is good.', { start: 11, end: 15 }, 80)).toEqual({
    text: 'Support is good.',
    mark: { start: 11, end: 15 },
  })
})
