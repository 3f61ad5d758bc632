import type { Format } from '@reportlint/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, outline } from '../test/check-report.ts'
import { parse } from './parse.ts'

const read = (text: string, format: Format) => parse({ path: 'draft', text, format })
const formats = ['markdown', 'text'] as const

const drafts: Readonly<Record<Format, string>> = {
  markdown: `---
title: Eastmere
---

# Eastmere

## Contents

- [Summary](#summary)
- Main report
  - Help & care

## Summary

12. Help is **good** &amp; early.
    It reaches most families
    in the town\\.

    - by phone
    - in person

2.14 The board is \\*new\\*.[^1]

**Strengths**

> Children said: "It is good."
> We agree.

| Area | Grade |
|---|---|
| Help | Good \\| early |
| Care | |

<!-- note to self -->

<p>Words in <b>HTML</b>.</p>

[^1]: Set up in 2019.
`,
  text: `Report on Eastmere

Contents

Summary ........ 2
Main report      3
  Help and care  3

Summary

12. Help is good and it reaches most families in the town, where nobody waits
for longer than a week.

- by phone
- in person,
  at home

Grades

Help            Good
Care and        Requires
support         improvement

\fMain report

Help and care

The board is new. It meets each month and looks at the qual-
ity of plans, and its work is

good.

Eastmere report                                        3
\f`,
}

describe.each(formats)('%s', format => {
  const draft = drafts[format]

  it.each(['LF', 'CRLF', 'CR'])('leads each word back to the source with %s', ending => {
    const text = draft.replaceAll('\n', ending === 'LF' ? '\n' : ending === 'CR' ? '\r' : '\r\n')
    const report = read(text, format)
    expect(check(report)).toEqual([])
    expect(outline(report)).toEqual(outline(read(draft, format)))
  })

  it('reads the same twice', () => {
    expect(read(draft, format)).toEqual(read(draft, format))
  })

  it('shifts with text put in front', () => {
    const front = format === 'markdown' ? '' : 'For checking only.\n\n'
    const before = read(draft, format)
    const after = read(front + draft, format)
    const shifted = after.blocks.slice(after.blocks.length - before.blocks.length)
    expect(shifted.map(({ span }) => span)).toEqual(
      before.blocks.map(({ span }) => ({
        start: span.start + front.length,
        end: span.end + front.length,
      })),
    )
  })
})

const words = fc.constantFrom(
  'Support is good.',
  'Help',
  'the quality of plans',
  'Requires improvement',
  'Eastmere & Calderfold',
  '&amp; &eacute; &#128512;',
  '\\* \\_ \\|',
  '**bold**',
  '**',
  '_it_',
  '`code`',
  '[link](#a)',
  '[^1]',
  '“quoted”',
  '12.',
  '2.14',
  '- ',
  '• ',
  '\uf0b7 ',
  '> ',
  '| a | b |',
  '|--|--|',
  '# ',
  '    ',
  '\t',
  'Contents',
  'Summary',
  'Annex A: Data',
  '.....  4',
  '4',
  'Good',
  '<b>',
  '<!-- x -->',
  '```',
  '---',
  '===',
  '\f',
  'well-',
  '😀',
  '\u200b',
  '\u00a0',
)
const line = fc
  .array(words, { maxLength: 6 })
  .chain(parts => fc.constantFrom(' ', '', '   ').map(gap => parts.join(gap)))
const document = fc.array(line, { maxLength: 30 }).map(lines => lines.join('\n'))
const anything = fc.string({ unit: 'binary', maxLength: 300 })

describe('any text', () => {
  it.each(formats)('breaks no law as %s', format => {
    fc.assert(
      fc.property(fc.oneof(document, anything), text => {
        expect(check(read(text, format))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it.each(formats)('says the same with CRLF as %s', format => {
    fc.assert(
      fc.property(document, text => {
        const crlf = text.replaceAll('\n', '\r\n')
        expect(outline(read(crlf, format))).toEqual(outline(read(text, format)))
      }),
      { numRuns: 700 },
    )
  })
})
