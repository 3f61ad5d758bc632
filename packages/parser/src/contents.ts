import { type Block, type ContentsEntry, type Section, toSource } from '@reportlint/model'
import type { DraftBlock } from './draft.ts'
import { headingLabel } from './label.ts'

const pageAtEnd = /(?:[\s.…·_]*\s|[.…·_]{2,}\s*)(\d{1,3}|[ivxl]{1,6})$/u

/** The entries of the report's contents list. */
export function readContents(
  drafts: readonly DraftBlock[],
  blocks: readonly Block[],
  sections: readonly Section[],
): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || sections[block.section]?.role !== 'contents') return
    const draft = drafts[index]
    const { text } = block.prose
    if (draft?.kind !== 'paragraph') return
    if (draft.entry === null) return
    if (draft.entry) {
      const start = draft.entry.label === null ? 0 : (headingLabel(text)?.at ?? 0)
      const title = text.slice(start)
      entries.push({
        ...draft.entry,
        title,
        span: toSource(block.prose, { start, end: text.length }),
      })
      return
    }
    const page = pageAtEnd.exec(text)
    const end = page ? page.index : text.length
    const labelled = headingLabel(text.slice(0, end))
    const start = labelled?.at ?? 0
    if (end <= start) return
    entries.push({
      title: text.slice(start, end),
      label: labelled?.label ?? null,
      depth: Math.max(1, draft.level ?? 1),
      page: page?.[1] ?? null,
      span: toSource(block.prose, { start, end }),
    })
  })
  return entries
}
