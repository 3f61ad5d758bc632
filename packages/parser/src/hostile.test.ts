import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'

const repeat = (text: string, count: number): string => text.repeat(count)
const count = (length: number, line: (at: number) => string): string =>
  Array.from({ length }, (_, at) => line(at)).join('\n')

/** Texts that a careless reader takes quadratic time for, or overflows its stack on. */
const texts: readonly (readonly [string, string])[] = [
  ['one line of a megabyte', repeat('Support is good and help is early. ', 30_000)],
  ['100,000 words', repeat('word ', 100_000)],
  ['50,000 blank lines', repeat('\n', 50_000)],
  ['a megabyte of spaces', repeat(' ', 1_000_000)],
  ['10,000 table rows', `| a | b |\n|---|---|\n${repeat('| Good | Poor |\n', 10_000)}`],
  ['4,000 rows by tabs', repeat('Help\tGood\n', 4_000)],
  ['4,000 rows by spaces', repeat('Help        Good\n', 4_000)],
  ['10,000 quote markers', `${repeat('>', 10_000)} a`],
  ['10,000 spaced quote markers', `${repeat('> ', 10_000)} a`],
  ['20,000 list markers', repeat('- ', 20_000)],
  ['20,000 numbers', repeat('1. ', 20_000)],
  ['200 nested lists', count(200, at => `${repeat('  ', at)}- a`)],
  ['100,000 brackets', repeat('[', 100_000)],
  ['20,000 links', repeat('[a](b) ', 20_000)],
  ['20,000 open links', repeat('[a](', 20_000)],
  ['20,000 asterisks', `${repeat('*', 10_000)}a${repeat('*', 10_000)}`],
  ['nested emphasis', repeat('*a **b ', 10_000)],
  ['30,000 open marks', repeat('**a', 30_000)],
  ['back quotes', count(400, at => repeat('`', at))],
  ['open tags', repeat('<a ', 20_000)],
  ['open comments', repeat('<!--', 20_000)],
  ['30,000 references', repeat('&amp;', 30_000)],
  ['4,000 columns', `${repeat('|a', 4_000)}\n${repeat('|-', 4_000)}\n|a\n`],
  ['underlines', repeat('a\n=\n', 3_000)],
  ['abbreviations', repeat('e.g. ', 50_000)],
  ['full stops', repeat('.', 300_000)],
  ['form feeds', repeat('\f', 50_000)],
  ['pages', repeat('Header\nSome text here\n1\n\f', 4_000)],
  ['hyphens', repeat('abc-\n', 5_000)],
  ['cut paragraphs', repeat('abc\n\n', 4_000)],
  ['headings', repeat('Summary\n\n', 4_000)],
  ['contents', `Contents\n${repeat('Summary 3\n', 4_000)}`],
  ['repeated titles', `${count(5_000, at => `Title ${at}`)}\n${count(5_000, at => `Title ${at}`)}`],
]

describe.each(['markdown', 'text'] as const)('hostile text as %s', format => {
  it.each(texts)('reads %s', (_, text) => {
    expect(parse({ path: 'draft', text, format }).text).toBe(text)
  })
})
