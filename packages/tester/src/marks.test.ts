import { expect, test } from 'vitest'
import { readMarks } from './marks.ts'

test('marks are parted from the text and know its lines and the page’s', () => {
  const block = [
    'Care is good.',
    '        ^^^^ a-rule',
    'Care is poor.',
    '        ~~~~ related',
    'End.',
  ]
  expect(readMarks(block.join('\n'), 10)).toEqual({
    text: 'Care is good.\nCare is poor.\nEnd.',
    pageLines: [10, 12, 14],
    marks: [
      { rule: 'a-rule', message: null, line: 1, start: 9, end: 13, pageLine: 11 },
      { rule: null, message: null, line: 2, start: 9, end: 13, pageLine: 13 },
    ],
    problems: [],
  })
})

test('several lines of marks belong to the line above them all, each run is a mark', () => {
  const block = ['one two', '^^^ ^^^ a-rule', '    ^^^ b-rule:differs', '~~~ related']
  expect(
    readMarks(block.join('\n'), 1).marks.map(({ rule, message, line, start, end }) => [
      rule,
      message,
      line,
      start,
      end,
    ]),
  ).toEqual([
    ['a-rule', null, 1, 1, 4],
    ['a-rule', null, 1, 5, 8],
    ['b-rule', 'differs', 1, 5, 8],
    [null, null, 1, 1, 4],
  ])
})

test.each([
  ['x\n^^^', '“^” marks are followed by the id of a rule.'],
  ['x\n^^^ Not an id', '“^” marks are followed by the id of a rule.'],
  ['x\n^^^ related', '“^” marks are followed by the id of a rule.'],
  ['x\n~~~ a-rule', '“~” marks are followed by the word “related”.'],
  ['x\n~~~', '“~” marks are followed by the word “related”.'],
  ['x\n^^ ~~ a-rule', '“^” and “~” cannot stand in one line of marks.'],
  ['^^ a-rule\nx', 'The marks have no line above.'],
])('%j is no line of marks', (block, text) => {
  const { marks, problems } = readMarks(block, 1)
  expect(marks).toEqual([])
  expect(problems.map(problem => problem.text)).toEqual([text])
})

test.each([['2^3 is eight'], ['a ~~struck~~ word'], ['~5 % of pupils'], ['']])(
  '%j is text',
  text => {
    expect(readMarks(text, 1)).toMatchObject({ text, marks: [], problems: [] })
  },
)
