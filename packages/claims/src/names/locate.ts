import { type Locus, type Report, toSource } from '@reportlint/model'
import { fold } from '../language/text.ts'
import type { Passage } from './passages.ts'
import { sentencesOf } from './sentence-of.ts'
import { rangeOf, type Use } from './use.ts'

/** Gives the place of a use, with what the place says in a normal form. */
export type Locate = (use: Use, value: string) => Locus

/** The text of a passage's table row. */
function rowOf(report: Report, { block, row }: Passage): string | null {
  const table = report.blocks[block]
  if (table?.kind !== 'table' || row === null) return null
  const cells = (row < 0 ? table.header : table.rows[row])?.cells ?? []
  return fold(cells.map(cell => cell.prose.text).join(' | '))
}

/** Makes a `Locate` that folds each sentence, row or heading once, however many uses it holds. */
export function locator(report: Report): Locate {
  const folded = new Map<Passage, Map<string, string>>()
  const sentenceOf = (use: Use): string => {
    const { passage } = use
    const { first, last } = sentencesOf(use)
    const known = folded.get(passage) ?? new Map<string, string>()
    folded.set(passage, known)
    const key = `${first} ${last}`
    const from = passage.sentences[first]?.start ?? 0
    const to = passage.sentences[last]?.end ?? passage.prose.text.length
    const sentence =
      known.get(key) ?? rowOf(report, passage) ?? fold(passage.prose.text.slice(from, to))
    known.set(key, sentence)
    return sentence
  }
  return (use, value) => ({
    span: toSource(use.passage.prose, rangeOf(use)),
    sentence: sentenceOf(use),
    block: use.passage.block,
    value,
  })
}
