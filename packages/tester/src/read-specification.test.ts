import { expect, test } from 'vitest'
import { readSpecification } from './read-specification.ts'

const page = [
  '# A rule',
  '',
  '```report pack=ofsted/joint-area-review',
  'Care is good.',
  '```',
  '',
  '## Other years',
  '',
  '```ts',
  'const no = 1',
  '```',
  '',
  '- In a list:',
  '',
  '  ````report format=text name="as text" a-rule.ignore="A, B"',
  '  Care is poor.',
  '  ```',
  '  ````',
].join('\n')

test('report blocks are examples', () => {
  const { path, examples } = readSpecification(page, 'rules/src/a-rule.md')
  expect(path).toBe('rules/src/a-rule.md')
  expect(examples.map(({ options, ...rest }) => ({ ...rest, options: [...options] }))).toEqual([
    {
      name: 'A rule',
      line: 3,
      pack: 'ofsted/joint-area-review',
      format: 'markdown',
      text: 'Care is good.',
      pageLines: [4],
      marks: [],
      problems: [],
      options: [],
    },
    {
      name: 'as text',
      line: 15,
      pack: 'general',
      format: 'text',
      text: 'Care is poor.\n```',
      pageLines: [16, 17],
      marks: [],
      problems: [],
      options: [['a-rule.ignore', 'A, B']],
    },
  ])
})

test('a page with CRLF is read as one with LF', () => {
  expect(readSpecification(page.replaceAll('\n', '\r\n'), 'x.md')).toEqual(
    readSpecification(page, 'x.md'),
  )
})

test.each([
  ['pakc=general', 'A block has “pack”, “format”, “name” and “rule.option”, not “pakc”.'],
  ['format=pdf', 'The format is “markdown” or “text”, not “pdf”.'],
  ['general', '“general” is not understood; write key=value or key="a value".'],
  ['name="open', '“name="open” is not understood; write key=value or key="a value".'],
])('%j in an info string is a problem', (info, text) => {
  const { examples } = readSpecification(`\n\`\`\`report ${info}\nx\n\`\`\``, 'x.md')
  expect(examples[0]?.problems).toEqual([{ line: 2, text }])
})

test('a page without blocks has no examples', () => {
  expect(readSpecification('# Nothing', 'x.md').examples).toEqual([])
})
