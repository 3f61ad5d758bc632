import { describe, expect, it } from 'vitest'
import { prose, proseLine, read, report } from '../../test/read.ts'

describe('lists and numbers', () => {
  it.each(['•', '◼', '▪', '–', '-', '*', 'o', '\uf0b7', '\uf06e', '➢', '\u0083'])(
    'knows the bullet %s',
    sign => {
      expect(read(`${prose}\n\n${sign} by phone\n${sign}   in person`).slice(1)).toEqual([
        'item |by phone',
        'item |in person',
      ])
    },
  )

  it.each([
    ['(a) by phone', 'item a|by phone'],
    ['b) by phone', 'item b|by phone'],
    ['iv. by phone', 'item iv|by phone'],
    ['3. by phone', 'item 3|by phone'],
    ['(4) by phone', 'item 4|by phone'],
  ])('reads %s', (line, expected) => {
    expect(read(`${prose}\n\n${line}`).at(-1)).toBe(expected)
  })

  it('joins the lines of an item that hang', () => {
    expect(read(`${prose}\n\n• by phone, which\n  most prefer\n• in person`).slice(1)).toEqual([
      'item |by phone, which most prefer',
      'item |in person',
    ])
  })

  it('keeps a dash and a number inside a sentence', () => {
    const text = `${prose} The board met in the last weeks of the year 2019, and on\n– as was said before – its members agreed that there had been as many as\n12. Nobody had gone.`
    expect(read(text)).toHaveLength(1)
  })

  it('reads numbered paragraphs and the lists under them', () => {
    const text = `11. ${prose}\n\n12. ${prose}\n\n13. Help is good:\n\n- by phone\n- in person\n\n2.14 ${prose}`
    expect(read(text).slice(1)).toEqual([
      `plain 12|${proseLine}`,
      'plain 13|Help is good:',
      'item 13|by phone',
      'item 13|in person',
      `plain 2.14|${proseLine}`,
    ])
  })

  it('reads a number or a bullet that stands alone above its words', () => {
    const text = `Recommendations\n1.\n\n${prose}\n\n2.\n\n${prose}\n\n•\n\nby phone`
    expect(read(text)).toEqual([
      '# |Recommendations <recommendations>',
      `plain 1|${proseLine}`,
      `plain 2|${proseLine}`,
      'item 2|by phone',
    ])
  })

  it('reads bold between asterisks', () => {
    const [block] = report(`7. **Help is good.** It is early. ${proseLine}`).blocks
    expect(block).toMatchObject({
      label: '7',
      prose: { marks: [{ kind: 'strong', start: 0, end: 13 }] },
    })
  })
})
