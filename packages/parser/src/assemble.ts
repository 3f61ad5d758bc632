import type { Block, Format, Report, Section, SectionRole } from '@reportlint/model'
import { readContents } from './contents.ts'
import type { Draft, DraftBlock, DraftHeading } from './draft.ts'
import type { ParseHints } from './hints.ts'
import { readIdentity } from './identity.ts'
import { type RoleReader, roleReader } from './roles.ts'
import { sentencesOf } from './sentences.ts'

/** The source of a report, and what it is called. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly format: Format
}

type Open = { -readonly [Key in keyof Section]: Section[Key] }

function openSection(sections: Open[], heading: DraftHeading, roleOf: RoleReader): void {
  let parent = sections.at(-1) ?? null
  while (parent && parent.depth >= heading.depth) {
    const above: Open | null = parent.parent === null ? null : (sections[parent.parent] ?? null)
    parent = above
  }
  const title = heading.prose.text
  const own = roleOf(title, heading.label)
  const inherited = parent?.role ?? 'other'
  sections.push({
    index: sections.length,
    title,
    label: heading.label,
    depth: heading.depth,
    parent: parent?.index ?? null,
    role: own === null || (inherited === 'annex' && own !== 'glossary') ? inherited : own,
  })
}

/** After the summary, top sections that tell no role are the main report. */
function fillMain(sections: Open[]): void {
  const summary = sections.findIndex(section => section.role === 'summary')
  if (summary < 0) return
  const filled = new Set<number>()
  for (const section of sections.slice(summary + 1)) {
    const above = section.parent !== null && filled.has(section.parent)
    if (section.role !== 'other' || !(section.parent === null || above)) continue
    section.role = 'main'
    filled.add(section.index)
  }
}

function place(block: DraftBlock, index: number, section: number): Block {
  if (block.kind !== 'paragraph') return { ...block, index, section }
  const { breaks, level: _, ...rest } = block
  return { ...rest, index, section, sentences: sentencesOf(block.prose.text, breaks) }
}

const front = (): Open => ({
  index: 0,
  title: null,
  label: null,
  depth: 0,
  parent: null,
  role: 'front' satisfies SectionRole,
})

/** Puts a reader's blocks into sections, and reads sentences and the report's identity. */
export function assemble(source: Source, draft: Draft, hints: ParseHints): Report {
  const roleOf = roleReader(hints)
  const sections: Open[] = [front()]
  const blocks: Block[] = []
  for (const block of draft.blocks) {
    if (block.kind === 'heading') openSection(sections, block, roleOf)
    blocks.push(place(block, blocks.length, sections.length - 1))
  }
  fillMain(sections)
  return {
    path: source.path,
    format: source.format,
    text: source.text,
    blocks,
    sections,
    contents: readContents(draft.blocks, blocks, sections),
    furniture: draft.furniture,
    identity: readIdentity(blocks, sections),
  }
}
