import type { Block, Report } from '@reportlint/model'
import type { Vocabulary } from '../grades/vocabulary.ts'
import type { Cut } from '../language/sentences.ts'
import { fromLine } from './from-lines.ts'
import { fromParagraph } from './from-sentences.ts'
import { fromTable } from './from-tables.ts'
import { headingKeys, type QuantityReader } from './reader.ts'
import type { Statement } from './statement.ts'

function fromBlock(reader: QuantityReader, block: Block, lead: Block | null): Statement[] {
  const role = reader.report.sections[block.section]?.role
  if (role === 'contents' || role === 'glossary') return []
  if (block.kind === 'table') return fromTable(reader, block)
  if (block.kind !== 'paragraph' || block.style === 'footnote') return []
  const line = fromLine(reader, block)
  return line ? [line] : fromParagraph(reader, block, lead)
}

/** Whether a paragraph goes on from the one before: an item, or a line that starts small. */
const goesOn = (block: Block): boolean =>
  block.kind === 'paragraph' && (block.style === 'item' || /^\p{Ll}/u.test(block.prose.text))

/**
 * Every figure, share, date of an event and "the first" of a report, in the order of the text.
 * Contents lists, glossaries, footnotes and quotations state nothing.
 * @param cuts the report's sentences, block by block
 */
export function readQuantities(
  report: Report,
  vocabulary: Vocabulary,
  cuts: readonly (readonly Cut[])[],
): Statement[] {
  const reader: QuantityReader = { report, vocabulary, cuts, contexts: headingKeys(report) }
  const statements: Statement[] = []
  let lead: Block | null = null
  for (const block of report.blocks) {
    statements.push(...fromBlock(reader, block, lead))
    if (!goesOn(block)) lead = block
  }
  return statements
}
