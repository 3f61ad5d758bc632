import { expect, test } from 'vitest'
import { reportOf } from '../../test/report-of.ts'
import { readHeadings } from './read-headings.ts'

const clashes = (lines: readonly string[], contents: readonly string[]): string[] =>
  readHeadings(reportOf(lines, contents)).topics.flatMap(({ joins }) =>
    joins.map(({ a, b }) => `${a.title} / ${b.title}`),
  )

test.each([
  [
    ['Views of staff', 'Next steps'],
    ['# Views of all staff', '# Next steps'],
    'Views of all staff / Views of staff',
  ],
  [['Care and advice', 'End'], ['# Advice and care', '# End'], 'Advice and care / Care and advice'],
  [['Well-being', 'End'], ['# Well being', '# End'], 'Well being / Well-being'],
  [['Context facts', 'End'], ['# Contextual facts', '# End'], 'Contextual facts / Context facts'],
])('pairs %s with %s', (contents, lines, expected) => {
  expect(clashes(lines, contents)).toEqual([expected])
})

test.each([
  [
    ['Views of Staff', 'End'],
    ['# Views of staff', '# End'],
  ],
  [
    ['Views of staff', 'End'],
    ['# Views of staff2', '# End'],
  ],
  [
    ['Findings – the board', 'End'],
    ['# Findings', '# End'],
  ],
  [
    ['Staff', 'Pupils'],
    ['# Pupils', '# Staff'],
  ],
  [
    ['Part', 'Summary', 'Main', 'Summary'],
    ['# Part', '## Summary', '# Main', '## Summary'],
  ],
])('finds no fault with %s and %s', (contents, lines) => {
  expect(clashes(lines, contents)).toEqual([])
})

test('a repeated title takes the heading that keeps the order', () => {
  const contents = ['Summary', 'Grades', 'Main', 'The work of services', 'Safety', 'End']
  const lines = ['# Summary', '## The work of services', '## Safety', '# Grades', '# Main']
  const rest = ['## The work of local services', '## Safety', '# End']
  expect(clashes([...lines, ...rest], contents)).toEqual([
    'The work of local services / The work of services',
  ])
})

test('a line of the contents without its heading stands alone', () => {
  const contents = ['Summary', 'Staff', 'Buildings', 'Pupils', 'End']
  const { topics } = readHeadings(reportOf(['# Summary', '# Staff', '# Pupils', '# End'], contents))
  expect(topics.filter(topic => topic.claims.length === 1).map(({ name }) => name)).toEqual([
    'Buildings',
  ])
})

test('nothing is missing where the headings were not recognised', () => {
  const contents = ['Summary', 'Staff', 'Buildings', 'Pupils']
  const { topics } = readHeadings(reportOf(['# Summary', 'Staff', 'Buildings', 'Pupils'], contents))
  expect(topics.filter(topic => topic.claims.length === 1)).toEqual([])
})

test('two headings alike under one parent are joined, three are a pattern', () => {
  const twice = ['# Care', '## Visits by nurses', '## Visits by nurses']
  expect(clashes(twice, [])).toEqual(['Visits by nurses / Visits by nurses'])
  expect(clashes([...twice, '## Visits by nurses'], [])).toEqual([])
})
