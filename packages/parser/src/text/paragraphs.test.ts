import { describe, expect, it } from 'vitest'
import { prose, proseLine, read } from '../../test/read.ts'

describe('paragraphs', () => {
  it('joins the lines of hard-wrapped text', () => {
    expect(read(`Summary\n\n${prose}\n\n${prose}`)).toEqual([
      '# |Summary <summary>',
      `plain |${proseLine}`,
      `plain |${proseLine}`,
    ])
  })

  it('takes each line for a paragraph where lines are long', () => {
    expect(read(`Summary\n${proseLine}\n${proseLine}\nHelp is good.`)).toEqual([
      '# |Summary <summary>',
      `plain |${proseLine}`,
      `plain |${proseLine}`,
      'plain |Help is good.',
    ])
  })

  it('parts paragraphs without a blank line where the next word would have fitted', () => {
    const text = `Summary\n${prose}\nHelp for families is good.\n${prose}`
    expect(read(text)).toEqual([
      '# |Summary <summary>',
      `plain |${proseLine}`,
      'plain |Help for families is good.',
      `plain |${proseLine}`,
    ])
  })

  it.each([
    ['a blank line', '\n\n'],
    ['a page turn', '\n\f'],
    ['a page turn with its number', '\n\n                 7\n\f'],
  ])('joins a sentence that %s cuts', (_, gap) => {
    const pages = [1, 2, 3, 4, 5, 6].map(page => `On page ${page}. ${prose}\n\n       ${page}\n\f`)
    const text = `${pages.join('')}${prose} Help for\nyoung carers is${gap}good in all of the towns.`
    expect(read(text).at(-1)).toBe(
      `plain |${proseLine} Help for young carers is good in all of the towns.`,
    )
  })

  it('joins at a page turn before a name', () => {
    const cut = prose.replace('visit, in 2012.', 'visit, which was in')
    const text = `${prose}\n\n${cut}\n\fEastmere, which has a new board.`
    expect(read(text).at(-1)).toBe(
      `plain |${cut.replaceAll('\n', ' ')} Eastmere, which has a new board.`,
    )
  })

  it.each([
    [
      'a word that only the line end cuts',
      'the qual-\nity of plans; quality counts',
      'the quality of plans; quality counts',
    ],
    ['a compound', 'a well-\nplanned day; well planned', 'a well-planned day; well planned'],
    [
      'a compound that stands elsewhere',
      'a long-\nterm plan; long-term',
      'a long-term plan; long-term',
    ],
    ['a prefix before a capital', 'the non-\nNHS bodies', 'the non-NHS bodies'],
    ['a slash', 'the education/\nhealth board', 'the education/health board'],
    ['a range', 'the years 2014–\n15 were good', 'the years 2014–15 were good'],
  ])('rejoins %s', (_, lines, expected) => {
    expect(read(`${prose} They saw ${lines} here.`)[0]).toBe(
      `plain |${proseLine} They saw ${expected} here.`,
    )
  })
})
