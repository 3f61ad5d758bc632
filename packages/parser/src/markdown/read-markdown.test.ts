import { toSource } from '@reportlint/model'
import { describe, expect, it } from 'vitest'
import { outline } from '../../test/check-report.ts'
import type { ParseHints } from '../hints.ts'
import { parse } from '../parse.ts'

const report = (text: string, hints: ParseHints = {}) =>
  parse({ path: 'draft.md', text, format: 'markdown' }, hints)
const read = (text: string): string[] => outline(report(text))
const long = `${'Help for families has been good since the new board met. '.repeat(3)}`.trim()

describe('paragraphs and lists', () => {
  it.each([
    ['a number', '12. Help is good.', 'plain 12|Help is good.'],
    ['a number of two parts', '2.14 Help is good.', 'plain 2.14|Help is good.'],
    ['an escaped number', '12\\. Help is good.', 'plain 12|Help is good.'],
    ['a figure', '2.5 million people live here.', 'plain |2.5 million people live here.'],
    ['a bullet', '* by phone', 'item |by phone'],
    ['a task', '- [x] by phone', 'item |by phone'],
    ['a quotation', '> It is good.', 'quote |It is good.'],
    ['a soft line break', 'Help is\n  good.', 'plain |Help is good.'],
    ['struck words', 'Help is ~~not~~ good.', 'plain |Help is not good.'],
    ['indented text', '    Help is good.', 'plain |Help is good.'],
    ['HTML', '<p>Help is <b>good</b>.</p>', 'plain |Help is'],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)[0]).toBe(expected)
  })

  it.each([
    ['a comment', '<!-- Help is good. -->'],
    ['front matter', '---\ntitle: Help is good\n---'],
    ['code', '```\nHelp is good.\n```'],
    ['a definition', '[help]: https://example.org'],
    ['a rule', '***'],
  ])('leaves %s out', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('numbers paragraphs as typed, again from 1 in an annex', () => {
    const text = `# Summary\n\n11. ${long}\n\n12. ${long}\n\n    - by phone\n    - in person\n\n- by post\n\n# Annex A: Data\n\n1. ${long}`
    expect(read(text)).toEqual([
      '# |Summary <summary>',
      `plain 11|${long}`,
      `plain 12|${long}`,
      'item 12|by phone',
      'item 12|in person',
      'item 12|by post',
      '# Annex A|Data <annex>',
      `plain 1|${long}`,
    ])
  })

  it('counts a list up that was typed with one number', () => {
    expect(read('1. Plan\n1. Act\n1. Check')).toEqual(['item 1|Plan', 'item 2|Act', 'item 3|Check'])
  })

  it('begins a sentence after a hard line break', () => {
    const [block] = report('**Eastmere**  \nHelp is good. It is early.').blocks
    expect(block?.kind === 'paragraph' && block.sentences).toEqual([
      { start: 0, end: 8 },
      { start: 9, end: 22 },
      { start: 23, end: 35 },
    ])
  })

  it('keeps footnotes apart', () => {
    expect(read('Help is good.[^a]\n\n[^a]: Since 2019.')).toEqual([
      'plain |Help is good.',
      'footnote a|Since 2019.',
    ])
  })
})

describe('offsets', () => {
  it.each([
    ['Help is **very** good.', 'very', 'very'],
    ['Help &amp; care are good.', 'care', 'care'],
    ['Caf&eacute; work is good.', 'work', 'work'],
    ['The \\*new\\* board is good.', 'new', 'new'],
    ['😀 Help is &#128512; good.', 'good', 'good'],
    ['> Help is\n> good.', 'good', 'good'],
    ['- Help\n  is good.', 'good', 'good'],
    ['Help is  \ngood.', 'good', 'good'],
    ['See [the board](b.md "x") now.', 'board', 'board'],
    ['The `AB` board is good.', 'AB', 'AB'],
    ['| a |\n|---|\n| x \\| good |', 'good', 'good'],
  ])('finds the words in %j', (text, words, expected) => {
    for (const source of [text, text.replaceAll('\n', '\r\n')]) {
      const [block] = report(source).blocks
      const prose = block?.kind === 'table' ? block.rows[0]?.cells[0]?.prose : block?.prose
      const start = prose?.text.indexOf(words) ?? -1
      expect(start).toBeGreaterThanOrEqual(0)
      const span = prose ? toSource(prose, { start, end: start + words.length }) : null
      expect(span && source.slice(span.start, span.end)).toBe(expected)
    }
  })
})

describe('bold lines', () => {
  it.each([
    ['**Local leaders**\n\n- Ann Holt leads.', '# |Local leaders <other>'],
    ['**1.2 Staff**\n\nThere are ten staff.', '# 1.2|Staff <other>'],
    ['**What needs to improve**\n\n- Plans', '# |What needs to improve <recommendations>'],
    ['**Areas for improvement:**\n\n- Plans', '# |Areas for improvement: <recommendations>'],
  ])('makes a heading of %j', (text, expected) => {
    expect(read(text)[0]).toBe(expected)
  })

  it('puts it one level below the heading above', () => {
    expect(read('## Staff\n\n**Training**\n\nIt is good.\n\n**Pay**\n\nIt is low.')).toEqual([
      '## |Staff <other>',
      '### |Training <other>',
      'plain |It is good.',
      '### |Pay <other>',
      'plain |It is low.',
    ])
  })

  it.each([
    '**The board is good**',
    '**Children achieve very well.**',
    '**Requires improvement**',
    '**Judgement: good**',
    '**Staff** are good',
    '**Saltfleet Bay**\n\n**Joint area review**',
  ])('keeps %j a paragraph', text => {
    expect(read(`${text}\n\nHelp is good.`)[0]?.startsWith('plain')).toBe(true)
  })

  it('marks all of a bold judgement', () => {
    const [block] = report('45. **Children achieve very well.**').blocks
    expect(block).toMatchObject({
      label: '45',
      prose: { marks: [{ kind: 'strong', start: 0, end: 27 }] },
    })
  })
})

describe('tables', () => {
  const header = (text: string) => {
    const [block] = report(text).blocks
    return block?.kind === 'table'
      ? (block.header?.cells.map(({ prose }) => prose.text) ?? null)
      : 0
  }

  it.each([
    ['| Area | Grade |\n|---|---|\n| Help | Good |', ['Area', 'Grade']],
    ['| | 2019 |\n|---|---|\n| Help | Good |', ['', '2019']],
    ['| | |\n|---|---|\n| Help | Good |', null],
    ['| Care | Good |\n|---|---|\n| Help | Poor |', null],
  ])('tells the header of %j', (text, expected) => {
    expect(header(text)).toEqual(expected)
  })

  it('fills rows up and keeps empty cells', () => {
    expect(read('| a | b | c |\n|---|---|---|\n| x | | z |\n| y |')).toEqual([
      'a | b | c / x |  | z / y |  | ',
    ])
  })
})

describe('contents', () => {
  const entries = (text: string) =>
    report(text).contents.map(({ title, label, depth, page }) => [depth, label, title, page])

  it.each([
    ['a nested list', '- Summary\n- Main report\n  - Help\n- Annex A: Data'],
    ['links', '- [Summary](#s)\n- [Main report](#m)\n  - [Help](#h)\n- [Annex A: Data](#d)'],
    ['pages', '- Summary ... 2\n- Main report ... 3\n  - Help ... 3\n- Annex A: Data ... 9'],
  ])('reads %s', (name, list) => {
    const pages = name === 'pages' ? ['2', '3', '3', '9'] : [null, null, null, null]
    expect(entries(`# Contents\n\n${list}\n\n# Summary\n\nHelp is good.`)).toEqual([
      [1, null, 'Summary', pages[0]],
      [1, null, 'Main report', pages[1]],
      [2, null, 'Help', pages[2]],
      [1, 'Annex A', 'Data', pages[3]],
    ])
  })

  it('reads lines of one paragraph, and a table', () => {
    const expected = [
      [1, null, 'Summary', '2'],
      [1, null, 'Key stage 2', '3'],
    ]
    expect(entries('# Contents\n\nSummary 2\nKey stage 2 3')).toEqual(expected)
    expect(
      entries('# Contents\n\n| Title | Page |\n|---|---|\n| Summary | 2 |\n| Key stage 2 | 3 |'),
    ).toEqual(expected)
  })

  it('keeps figures that are no pages', () => {
    expect(entries('# Contents\n\n- Summary\n- Key stage 2\n- Key stage 1')).toEqual([
      [1, null, 'Summary', null],
      [1, null, 'Key stage 2', null],
      [1, null, 'Key stage 1', null],
    ])
  })
})
