import { describe, expect, it } from 'vitest'
import { prose, read, report } from '../../test/read.ts'

const towns = ['', 'Harle', 'Coldgate', 'Ness End', 'Brackwater']

describe('pages', () => {
  const page = (number: number, text: string): string =>
    `Joint review of Eastmere                ${number}\n\n${towns[number]} came first. ${text}\n\n`

  it('sets running headers and page numbers aside', () => {
    const text = [1, 2, 3, 4].map(number => page(number, prose)).join('\f')
    const { furniture, blocks } = report(text)
    expect(furniture).toHaveLength(4)
    expect(furniture[0]).toMatchObject({ kind: 'header', page: 1, span: { start: 0, end: 41 } })
    expect(blocks.map(({ page: on }) => on)).toEqual([1, 2, 3, 4])
  })

  it('sets them aside without form feeds where the number counts up', () => {
    const long = Array.from({ length: 6 }, () => prose).join('\n\n')
    const text = [1, 2, 3, 4].map(number => `${long}\n\nPage ${number}\n\n`).join('')
    expect(report(text).furniture.map(({ kind }) => kind)).toEqual(Array(4).fill('page-number'))
  })

  it('takes a footnote out of the flow', () => {
    const noted = prose.replace('staff in', 'staff1 in')
    const text = `${noted} They had\n\n1\n  This report was written in May, under the Act of 2004.\n\n                3\n\fasked for this.\n\n                4\n\f${prose}\n\n                5`
    expect(read(text).slice(0, 2)).toEqual([
      `plain |${noted.replaceAll('\n', ' ')} They had asked for this.`,
      'footnote 1|This report was written in May, under the Act of 2004.',
    ])
  })
})
