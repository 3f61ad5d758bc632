import { describe, expect, it } from 'vitest'
import { prose, read, report } from '../../test/read.ts'

describe('contents', () => {
  const body = (title: string): string => `${title}\n\n${prose}\n\n`
  const entries = (text: string): string[] =>
    report(text).contents.map(
      ({ title, label, depth, page }) => `${depth} ${label ?? ''}|${title}|${page ?? ''}`,
    )
  const rest = `${body('Introduction')}${body('Main report')}${body('Staying safe')}${body('Annex A: Data')}`

  it.each([
    [
      'leaders',
      'Introduction ....... 2\nMain report ........ 3\n  Staying safe ..... 4\nAnnex A: Data ...... 9\n\n',
    ],
    ['tabs', 'Introduction\t2\nMain report\t3\n  Staying safe\t4\nAnnex A: Data\t9\n\n'],
    [
      'spaces',
      'Introduction            2\n\nMain report             3\n  Staying safe          4\nAnnex A: Data           9\n\n',
    ],
  ])('reads entries with %s', (_, list) => {
    expect(entries(`Contents\n\n${list}${rest}`)).toEqual([
      '1 |Introduction|2',
      '1 |Main report|3',
      '2 |Staying safe|4',
      '1 Annex A|Data|9',
    ])
    expect(read(`Contents\n\n${list}${rest}`).filter(line => line.startsWith('#'))).toEqual([
      '# |Contents <contents>',
      '# |Introduction <introduction>',
      '# |Main report <main>',
      '## |Staying safe <main>',
      '# Annex A|Data <annex>',
    ])
  })

  it('reads entries without pages, and where the report itself begins', () => {
    const list = 'Introduction\nMain report\n  Staying safe\nAnnex A: Data\n\n'
    expect(entries(`Contents\n\n${list}${rest}`)).toEqual([
      '1 |Introduction|',
      '1 |Main report|',
      '2 |Staying safe|',
      '1 Annex A|Data|',
    ])
    expect(read(`Contents\n\n${list}${rest}`)[5]).toBe('# |Introduction <introduction>')
  })

  it('reads titles and pages that stand on lines of their own', () => {
    const list =
      'Introduction\n\n2\n\nMain report\n\n3\n\nThe progress of children and\nof care leavers\n\n4\n\n'
    expect(entries(`Contents\n${list}${rest}`)).toEqual([
      '1 |Introduction|2',
      '1 |Main report|3',
      '1 |The progress of children and of care leavers|4',
    ])
  })

  it('tells headings of the same words apart by the order of the contents', () => {
    const list = 'Summary 2\nMain report 5\nStaying safe 6\n\n'
    const text = `Contents\n\n${list}${body('Summary')}${body('Staying safe')}${body('Main report')}${body('Staying safe')}`
    expect(
      read(text)
        .filter(line => line.startsWith('#'))
        .slice(1),
    ).toEqual([
      '# |Summary <summary>',
      '## |Staying safe <summary>',
      '# |Main report <main>',
      '# |Staying safe <main>',
    ])
  })
})
