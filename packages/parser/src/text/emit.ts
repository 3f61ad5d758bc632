import type { ParagraphStyle, Prose, Span } from '@reportlint/model'
import type { DraftBlock, DraftParagraph } from '../draft.ts'
import { headingLabel } from '../label.ts'
import { cut } from '../prose-builder.ts'
import { unstar } from '../unstar.ts'
import type { ContentsList, Entry } from './contents-list.ts'
import type { Footnote } from './footnotes.ts'
import type { Flow } from './headings.ts'
import { joinedProse, type Words } from './joined-prose.ts'
import type { Line } from './lines.ts'
import { markedStyles } from './numbered.ts'
import type { Unit } from './units.ts'

/** What blocks are written with. */
export interface Writer {
  readonly source: string
  readonly words: Words
  /** Whether the text has pages. */
  readonly paged: boolean
}

const spanOf = (lines: readonly Line[]): Span => ({
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
})

const pageOf = ({ paged }: Writer, lines: readonly Line[]): number | null =>
  paged ? (lines[0]?.page ?? null) : null

/** The words of lines, from an offset on. */
function proseOf({ source, words }: Writer, lines: readonly Line[], from: number): Prose {
  const parts = lines.map(({ start, end }) => ({
    start: Math.max(start, Math.min(from, end)),
    end,
  }))
  return unstar(joinedProse(source, parts, words))
}

/**
 * Writes the flow as blocks.
 * @param depthAt the depth of a member that is a heading, else null
 * @param readyAt the blocks of a member that is a table or the contents
 */
export function emit(
  writer: Writer,
  flow: readonly Flow[],
  depthAt: (at: number) => number | null,
  readyAt: (at: number) => readonly DraftBlock[],
): DraftBlock[] {
  const blocks: DraftBlock[] = []
  const styles = markedStyles(flow)
  let number: string | null = null
  flow.forEach((member, at) => {
    if (member.kind === 'table') {
      for (const block of readyAt(at)) blocks.push(writer.paged ? block : { ...block, page: null })
      number = null
      return
    }
    const depth = depthAt(at)
    if (depth !== null) {
      blocks.push(headingBlock(writer, member.unit, depth))
      number = null
      return
    }
    const block = paragraphBlock(writer, member.unit, styles.get(at) ?? 'plain', number)
    if (block.prose.text === '') return
    if (member.unit.marker === null || member.unit.marker.kind === 'number') number = block.label
    blocks.push(block)
  })
  return blocks
}

function headingBlock(writer: Writer, { lines }: Unit, depth: number): DraftBlock {
  const prose = proseOf(writer, lines, 0)
  const hashes = /^#{1,6} /u.exec(prose.text)?.[0].length ?? 0
  const found = headingLabel(prose.text.slice(hashes))
  const from = hashes + (found?.at ?? 0)
  return {
    kind: 'heading',
    span: spanOf(lines),
    page: pageOf(writer, lines),
    depth,
    label: found?.label ?? null,
    prose: cut(prose, from, prose.text.length),
  }
}

function paragraphBlock(
  writer: Writer,
  unit: Unit,
  style: ParagraphStyle,
  number: string | null,
): DraftParagraph {
  const { lines, marker } = unit
  const from = marker ? (lines[0]?.start ?? 0) + marker.length : 0
  const prose = proseOf(writer, lines, from)
  const own = marker?.label ?? null
  return {
    kind: 'paragraph',
    span: spanOf(lines),
    page: pageOf(writer, lines),
    style,
    label: own ?? (marker ? number : null),
    prose,
    entry: null,
  }
}

/** The contents list as blocks: its heading and a paragraph for each entry. */
export function contentsBlocks(writer: Writer, list: ContentsList): DraftBlock[] {
  const blocks = list.entries.map(entry => entryBlock(writer, entry))
  const { heading } = list
  if (!heading) return blocks
  const { start, end } = heading
  const prose = joinedProse(writer.source, [{ start, end }], writer.words)
  const page = pageOf(writer, [heading])
  return [{ kind: 'heading', span: { start, end }, page, depth: 1, label: null, prose }, ...blocks]
}

function entryBlock(writer: Writer, { lines, label, depth, page }: Entry): DraftBlock {
  const full = lines.map(({ line }) => line)
  const titles = lines.filter(({ bare }) => !bare)
  const parts = titles.map(({ line, title }) => ({
    start: line.start + title.start,
    end: line.start + title.end,
  }))
  const prose = joinedProse(writer.source, parts, writer.words)
  return {
    kind: 'paragraph',
    span: spanOf(full),
    page: pageOf(writer, full),
    style: 'plain',
    label: null,
    prose,
    entry: { label, depth, page },
  }
}

/** Notes as paragraphs of their own style. */
export function footnoteBlocks(writer: Writer, notes: readonly Footnote[]): DraftBlock[] {
  return notes.map(({ label, lines }): DraftBlock => {
    const first = lines[0]
    const own = first?.text.startsWith(`${label} `) ? first.start + label.length : 0
    return {
      kind: 'paragraph',
      span: spanOf(lines),
      page: pageOf(writer, lines),
      style: 'footnote',
      label,
      prose: proseOf(writer, lines, own),
    }
  })
}
