import { describe, expect, it } from 'vitest'
import { prose, proseLine, read, report } from '../../test/read.ts'

describe('tables', () => {
  it('reads tabs, with empty cells', () => {
    const rows = '\tServices\tCouncil\nBeing healthy\t4\t\nCapacity\t4\t3\n'
    expect(read(`Grades\n\n${rows}\n${proseLine}`)[1]).toBe(
      ' | Services | Council / Being healthy | 4 |  / Capacity | 4 | 3',
    )
  })

  it('reads columns of spaces under a head of two lines', () => {
    const rows = `                   Local      Council
                   services   services

Being healthy         3
Capacity              3          2
The council                      2`
    const [, table] = report(`Grades\n\n${rows}\n\n${prose}`).blocks
    expect(table).toMatchObject({ kind: 'table', header: { cells: [{}, {}, {}] } })
    expect(read(`Grades\n\n${rows}\n\n${prose}`)[1]).toBe(
      ' | Local services | Council services / Being healthy | 3 |  / Capacity | 3 | 2 / The council |  | 2',
    )
  })

  it.each([
    [
      'above',
      'Care leavers,               Requires improvement\nfamilies                    to be good',
    ],
    [
      'between',
      '                            Requires improvement\nCare leavers, families\n                            to be good',
    ],
    [
      'below',
      'Care leavers,\nfamilies                    Requires improvement\n                            to be good',
    ],
  ])('puts a label of two lines and a grade %s it into one row', (_, row) => {
    const text = `${prose}\n\n Judgement                  Grade\n\nHelp and protection         Good\n\n${row}\n\n${prose}`
    expect(read(text)[1]).toBe(
      'Judgement | Grade / Help and protection | Good / Care leavers, families | Requires improvement to be good',
    )
  })

  it('makes a heading and a grade of one title with its grade beside it', () => {
    const text = `Main report\n\n${prose}\n\nThe progress of\nchildren in care              Inadequate\nand care leavers\n\n${prose}`
    expect(read(text).slice(2, 4)).toEqual([
      '## |The progress of children in care and care leavers <main>',
      'plain |Inadequate',
    ])
  })

  it('leaves a table that came cell by cell as short paragraphs', () => {
    const text = `${prose}\n\nJudgement\n\nGrade\n\nHelp and protection\n\nGood\n\nOverall effectiveness\n\nRequires improvement\n\n${prose}`
    expect(read(text).slice(1, -1)).toEqual([
      'plain |Judgement',
      'plain |Grade',
      'plain |Help and protection',
      'plain |Good',
      'plain |Overall effectiveness',
      'plain |Requires improvement',
    ])
  })

  it('reads two columns of text one after the other', () => {
    const left = [
      '• Leaders have brought about',
      '  a rapid change for all the',
      '  pupils in the two towns.',
      '• Pupils know how to be',
      '  safe on their way home',
      '  in the winter months.',
    ]
    const right = [
      '• Assistants make a lasting',
      '  difference to what pupils',
      '  learn in their lessons.',
      '• Parents are pleased with',
      '  the changes they have',
      '  seen in the last year.',
    ]
    const lines = left.map((line, at) => `${line.padEnd(34)}${right[at] ?? ''}`).join('\n')
    expect(read(`Summary\n\n${lines}\n\n${prose}`).slice(1, 5)).toEqual([
      'item |Leaders have brought about a rapid change for all the pupils in the two towns.',
      'item |Pupils know how to be safe on their way home in the winter months.',
      'item |Assistants make a lasting difference to what pupils learn in their lessons.',
      'item |Parents are pleased with the changes they have seen in the last year.',
    ])
  })

  it('takes bars for a table and wide gaps in one sentence for none', () => {
    expect(read(`${prose}\n\n| Area | Grade |\n|---|---|\n| Help | Good |`)[1]).toBe(
      'Area | Grade / Help | Good',
    )
    expect(read(`${prose} It    is good.`)).toEqual([`plain |${proseLine} It is good.`])
  })
})
