import type { Block, Format, Report } from '@reportlint/model'
import { readContents } from './contents.ts'
import type { Draft, DraftBlock } from './draft.ts'
import type { ParseHints } from './hints.ts'
import { readIdentity } from './identity.ts'
import { ratingReader } from './rating.ts'
import { roleReader } from './roles.ts'
import { sectionsOf } from './sections.ts'
import { sentencesOf } from './sentences.ts'

/** The source of a report, and what it is called. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly format: Format
}

function place(block: DraftBlock, index: number, section: number): Block {
  if (block.kind !== 'paragraph') return { ...block, index, section }
  const { breaks, level: _level, entry: _entry, ...rest } = block
  return { ...rest, index, section, sentences: sentencesOf(block.prose.text, breaks) }
}

/** Puts a reader's blocks into sections, and reads sentences and the report's identity. */
export function assemble(source: Source, draft: Draft, hints: ParseHints): Report {
  const { sections, sectionOf } = sectionsOf(draft.blocks, {
    roleOf: roleReader(hints),
    isRating: ratingReader(hints),
  })
  const blocks = draft.blocks.map((block, index) => place(block, index, sectionOf[index] ?? 0))
  return {
    path: source.path,
    format: source.format,
    text: source.text,
    blocks,
    sections,
    contents: readContents(source.text, draft.blocks, blocks, sections),
    furniture: draft.furniture,
    identity: readIdentity(source.text, blocks, sections),
  }
}
