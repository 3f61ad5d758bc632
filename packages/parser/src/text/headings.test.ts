import { describe, expect, it } from 'vitest'
import { prose, read } from '../../test/read.ts'

describe('headings', () => {
  const body = `${prose}\n\n`

  it.each([
    ['a role', 'Main findings', '# |Main findings <main>'],
    ['a number', '3.2 Planning for children', '### 3.2|Planning for children <'],
    ['a label', 'Annex B: The data', '# Annex B|The data <annex>'],
    ['a part', 'Section 4 Respect', '# Section 4|Respect <'],
    ['a short line', 'Life on the wings', '|Life on the wings <'],
    ['a question', 'How good is the food?', '|How good is the food? <'],
  ])('knows a heading by %s', (_, line, expected) => {
    const found = read(`Introduction\n\n${body}${line}\n\n${body}`)[2] ?? ''
    expect(found.includes(expected.replace(/^#+ /u, ''))).toBe(true)
    expect(found.startsWith('#')).toBe(true)
  })

  it.each([
    ['a judgement', 'The board is good'],
    ['a sentence', 'Help is good.'],
    ['a grade', 'Requires improvement'],
    ['a statement', 'Lead inspector: Ann Holt'],
    ['a name under a letter', 'Ann Holt'],
  ])('keeps %s a paragraph', (_, line) => {
    const text = `Introduction\n\n${body}${line}\n\nSummary\n\n${body}`
    expect(read(text)[2]).toBe(`plain |${line}`)
  })

  it('takes the names of judged subjects for headings, judgement or not', () => {
    const hints = { headings: ['help and protection'] }
    const line = 'Help and protection: requires improvement'
    expect(read(`Introduction\n\n${body}${line}\n\n${body}`, hints)[2]).toBe(`# |${line} <main>`)
    expect(read(`Introduction\n\n${body}${line}\n\n${body}`)[2]).toBe(`plain |${line}`)
  })

  it('reads headings that a page reader leaves without blank lines', () => {
    const text = `Introduction\n${prose}\nLocal leaders\n• Ann Holt has led since May.\n• Her deputy is new.\nChildren here\n• A fifth are poor.`
    expect(read(text).filter(line => line.startsWith('#'))).toEqual([
      '# |Introduction <introduction>',
      '# |Local leaders <main>',
      '# |Children here <main>',
    ])
  })

  it('reads a line drawn under a heading', () => {
    const text = `Introduction\n============\n\n${body}Early help\n----------\n${prose}`
    expect(read(text)[2]).toBe('# |Early help <main>')
  })

  it('leaves the lines of a title page alone', () => {
    const text = `Eastmere Council\n\nInspection of services\n\nPublished: 5 May 2021\n\nHarbour Inspectorate\n\nSummary\n\n${body}`
    expect(read(text).filter(line => line.startsWith('#'))).toEqual(['# |Summary <summary>'])
  })
})
