import type { Prose } from '@reportlint/model'
import type { DraftBlock, DraftParagraph } from '../draft.ts'
import { hasFiniteVerb } from '../finite-verb.ts'
import { headingLabel } from '../label.ts'
import { cut } from '../prose-builder.ts'
import type { RatingReader } from '../rating.ts'
import type { RoleReader } from '../roles.ts'

/** What tells a bold heading from a bold judgement. */
export interface BoldReader {
  readonly isRating: RatingReader
  readonly roleOf: RoleReader
}

const longest = 100
/** A paragraph this long, or one with an end mark, is text that a heading can stand over. */
const shortText = 60

const isBold = ({ text, marks }: Prose): boolean =>
  marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= text.length)

/** Whether text, a list or a table follows: a title page has other short lines there. */
function standsOver(next: DraftBlock | undefined): boolean {
  if (!next || next.kind === 'heading') return false
  if (next.kind === 'table' || next.style === 'item' || next.label !== null) return true
  const { text } = next.prose
  return !isBold(next.prose) && (text.length > shortText || /[.!?:]["'’”)]?$/u.test(text))
}

function isBoldHeading(block: DraftParagraph, next: DraftBlock | undefined, reader: BoldReader) {
  const { text } = block.prose
  if (block.style !== 'plain' || (block.level ?? 0) > 0) return false
  if (block.label !== null && !block.label.includes('.')) return false
  if (text.length > longest || !isBold(block.prose) || !standsOver(next)) return false
  if (/[.!;,]$/u.test(text) || /:\s/u.test(text) || reader.isRating(text)) return false
  if (text.endsWith(':')) return reader.roleOf(text, null) !== null
  return !hasFiniteVerb(text) && /^["'“‘(]?[\p{Lu}\d]/u.test(text)
}

/**
 * Makes headings of the bold lines that stand over text without being a sentence, one level below the
 * heading above them. Bold judgements stay paragraphs.
 */
export function readBoldLines(blocks: readonly DraftBlock[], reader: BoldReader): DraftBlock[] {
  let depth = 0
  return blocks.map((block, at): DraftBlock => {
    if (block.kind === 'heading') depth = block.depth
    if (block.kind !== 'paragraph' || !isBoldHeading(block, blocks[at + 1], reader)) return block
    const { prose, span, page, label } = block
    const labelled = headingLabel(prose.text)
    return {
      kind: 'heading',
      span,
      page,
      depth: Math.min(6, depth + 1),
      label: labelled?.label ?? label,
      prose: labelled ? cut(prose, labelled.at, prose.text.length) : prose,
    }
  })
}
