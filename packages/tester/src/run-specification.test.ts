import { defineRule, type Pack, type Rule } from '@reportlint/model'
import { expect, test } from 'vitest'
import { readSpecification } from './read-specification.ts'
import { runSpecification, wordOutcome } from './run-specification.ts'
import { specify } from './specify.ts'

/** Reports each occurrence of a word after the first, with the first as its related place. */
const repeated = (id: string, word: string, level: Rule['level'] = 'error'): Rule =>
  defineRule({
    id,
    summary: 'A word comes twice.',
    level,
    needs: [],
    messages: { again: '“{word}” comes again.', third: '“{word}” comes a third time.' },
    options: {
      quiet: { type: 'boolean', default: false, description: 'Report nothing.' },
      most: { type: 'number', default: 1, description: 'How often the word may come.' },
      ignore: { type: 'list', default: [], description: 'Words to let be.' },
    },
    *run({ report, options }) {
      if (options.quiet || options.ignore.includes(word)) return
      const all = [...report.text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        span: { start: index, end: index + word.length },
        sentence: word,
        block: 0,
        value: word,
      }))
      for (const [nth, at] of all.entries()) {
        const message = nth === 2 ? ('third' as const) : ('again' as const)
        if (nth >= options.most) yield { message, data: { word }, at, related: all.slice(0, 1) }
      }
    },
  })

const general: Pack = {
  id: 'general',
  title: 'Any report',
  body: 'a body',
  years: { from: null, to: null },
  recognise: [],
  scales: [{ id: 'main', grades: [] }],
  judged: [],
  sections: {},
  populations: [],
  aspects: [],
  synonyms: [],
  frame: [],
  others: [],
  abbreviations: [],
}

const settings = {
  rules: [repeated('word-again', 'echo'), repeated('tune-again', 'song', 'info')],
  packs: [general],
}

const silent = '\n```report name=silent\nOne echo.\n```\n'

/** What comes of a page with one block of these lines (and a silent one): its problems. */
function problemsOf(
  lines: readonly string[],
  { info = '', path = 'word-again.md', rest = silent } = {},
) {
  const page = ['# Page', `\`\`\`report ${info}`, ...lines, '```', rest].join('\n')
  const outcomes = runSpecification(readSpecification(page, path), settings)
  return outcomes
    .map(wordOutcome)
    .filter(text => text !== '')
    .join('\n')
}

const twice = ['An echo here,', 'an echo there.']

test('a page whose marks are met passes', () => {
  expect(
    problemsOf(['An echo here,', '   ~~~~ related', 'an echo there.', '   ^^^^ word-again']),
  ).toBe('')
})

test.each([
  ['the message named', '   ^^^^ word-again:again'],
  ['one column in common', '      ^^^^ word-again'],
  ['a mark around the place', ' ^^^^^^^^ word-again'],
  ['a mark within the place', '    ^^ word-again'],
])('%s meets the finding', (_, mark) => {
  expect(problemsOf([...twice, mark])).toBe('')
})

test.each([
  [
    'a missing mark',
    twice,
    'word-again.md:4: no mark expects word-again:again (error) at line 4, columns 4–7 (“echo”): “echo” comes again.',
  ],
  [
    'a wrong column',
    [...twice, '        ^^^ word-again'],
    'expected word-again at line 4, columns 9–11 (“the”), but found word-again:again (error) at line 4, columns 4–7 (“echo”)',
  ],
  [
    'a wrong line',
    ['An echo here,', '   ^^^^ word-again', 'an echo there.'],
    'word-again.md:4: expected word-again at line 3, columns 4–7 (“echo”), but found word-again:again (error) at line 5, columns 4–7 (“echo”)',
  ],
  [
    'a wrong rule',
    [...twice, '   ^^^^ tune-again'],
    'expected tune-again at line 4, columns 4–7 (“echo”), but found word-again:again',
  ],
  ['a rule that does not exist', [...twice, '   ^^^^ no-rule'], 'expected no-rule at line 4'],
  [
    'a wrong message',
    [...twice, '   ^^^^ word-again:third'],
    'expected word-again with the message third at line 4',
  ],
  [
    'a mark where nothing is',
    ['No sound.', '   ^^^^^ word-again'],
    'expected word-again at line 3, columns 4–8 (“sound”), but nothing of the kind was found',
  ],
  [
    'one finding for two marks',
    [...twice, '   ^^^^ word-again', '   ^^^^ word-again'],
    'word-again.md:6: expected word-again',
  ],
  [
    'a wrong related place',
    ['An echo here,', '        ~~~~ related', 'an echo there.', '   ^^^^ word-again'],
    'word-again.md:4: expected a related place at line 3, columns 9–12 (“here”); the related places are: line 3, columns 4–7 (“echo”)',
  ],
  [
    'a related place without a finding',
    ['One echo.', '    ~~~~ related'],
    'the related places are: none',
  ],
  [
    'a broken mark',
    [...twice, '   ^^^^'],
    'word-again.md:5: “^” marks are followed by the id of a rule.',
  ],
])('%s fails', (_, lines, expected) => {
  expect(problemsOf(lines)).toContain(expected)
})

test('the most exact mark takes its finding first', () => {
  const lines = ['echo echo echo', '     ^^^^^^^^^ word-again', '     ^^^^ word-again:again']
  expect(problemsOf(lines)).toBe('')
})

test('a block without marks must be silent', () => {
  expect(problemsOf(['One.'], { rest: `\`\`\`report\n${twice.join('\n')}\n\`\`\`` })).toContain(
    'no mark expects word-again:again',
  )
})

test.each([
  ['another rule’s page', 'word-again.md', ''],
  ['a pack’s page', 'packs/general.md', ''],
  ['its own page', 'tune-again.md', 'no mark expects tune-again:again (info)'],
])('a finding at level info needs a mark on its own page only: %s', (_, path, expected) => {
  const problems = problemsOf(['A song, a song.'], { path }).split('\n')
  expect(problems.filter(text => text.includes('no mark expects')).join()).toContain(expected)
})

test.each([
  [
    'an empty page',
    '',
    'word-again.md:1: The page has no example: a block with the info string “report”.',
  ],
  ['a page without report blocks', '```text\nx\n```', 'The page has no example'],
  ['a rule’s page that reports nothing', silent, 'No example marks a finding of word-again.'],
  [
    'a rule’s page without a silent example',
    ['```report', ...twice, '   ^^^^ word-again', '```'].join('\n'),
    'No example stays silent',
  ],
])('%s fails', (_, page, expected) => {
  const outcomes = runSpecification(readSpecification(page, 'word-again.md'), settings)
  expect(outcomes.map(wordOutcome).join('\n')).toContain(expected)
})

test('a pack’s page needs no marks', () => {
  const outcomes = runSpecification(readSpecification(silent, 'packs/general.md'), settings)
  expect(outcomes.flatMap(({ problems }) => problems)).toEqual([])
})

test.each([['word-again.quiet=true'], ['word-again.most=2'], ['word-again.ignore="song, echo"']])(
  'an example can set the option %s',
  info => {
    expect(problemsOf(twice, { info })).toBe(
      'word-again.md:1: No example marks a finding of word-again.',
    )
  },
)

test.each([
  ['word-again.quite=true', 'There is no option “word-again.quite”.'],
  ['no-rule.quiet=true', 'There is no option “no-rule.quiet”.'],
  ['word-again.quiet=yes', 'The option “word-again.quiet” is a boolean, not “yes”.'],
  ['word-again.most=few', 'The option “word-again.most” is a number, not “few”.'],
  ['pack=generel', 'There is no pack “generel”. Did you mean “general”?'],
])('%s fails', (info, expected) => {
  expect(problemsOf(['One echo.'], { info })).toContain(`word-again.md:2: ${expected}`)
})

test('a rule that throws fails every example', () => {
  const broken: Rule = {
    ...repeated('word-again', 'echo'),
    run: () => {
      throw new Error('oh')
    },
  }
  const outcomes = runSpecification(readSpecification(silent, 'x.md'), {
    ...settings,
    rules: [broken],
  })
  expect(outcomes.map(wordOutcome).join('\n')).toContain('x.md:2: The rule “word-again” failed: oh')
})

test('an outcome tells what was found and set', () => {
  const page = ['```report word-again.most=1', ...twice, '   ^^^^ word-again', '```'].join('\n')
  const [, outcome] = runSpecification(readSpecification(page, 'word-again.md'), settings)
  expect(outcome).toMatchObject({
    name: 'example',
    line: 1,
    options: ['word-again.most'],
    findings: [{ rule: 'word-again', messageId: 'again' }],
  })
})

test('specify makes a test of each example, which throws where the example fails', () => {
  const tests = new Map<string, () => void>()
  const runner = {
    describe: (_: string, body: () => void) => body(),
    test: (name: string, body: () => void) => tests.set(name, body),
  }
  const markdown = [silent, '```report name=wrong', ...twice, '```'].join('\n')
  specify({ path: 'packs/general.md', markdown }, runner, settings)
  expect([...tests.keys()]).toEqual(['the page (line 1)', 'silent (line 2)', 'wrong (line 6)'])
  expect(tests.get('silent (line 2)')).not.toThrow()
  expect(tests.get('wrong (line 6)')).toThrow(
    'packs/general.md:8: no mark expects word-again:again',
  )
})
