import {
  type Block,
  type ContentsEntry,
  type Prose,
  type Section,
  toSource,
} from '@reportlint/model'
import type { DraftBlock } from './draft.ts'
import { headingLabel } from './label.ts'

/** A line of a contents list before it is known whether the figures at its end are a page. */
interface Candidate {
  readonly prose: Prose
  readonly start: number
  readonly end: number
  readonly depth: number
  /** Where the title ends if the figures are a page; null where no figures stand there. */
  readonly titleEnd: number | null
  readonly page: string | null
  /** Whether leaders part the page from the title. */
  readonly led: boolean
}

/** The entries of the report's contents list. */
export function readContents(
  source: string,
  drafts: readonly DraftBlock[],
  blocks: readonly Block[],
  sections: readonly Section[],
): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  const candidates: Candidate[] = []
  blocks.forEach((block, index) => {
    const draft = drafts[index]
    if (block.kind === 'heading' || !draft) return
    if (draft.kind === 'paragraph' && draft.entry !== undefined) {
      if (draft.entry !== null)
        entries.push({ ...draft.entry, ...titleOf(draft.prose, draft.entry.label) })
      return
    }
    if (sections[block.section]?.role !== 'contents') return
    for (const each of candidatesOf(source, block, draft)) candidates.push(each)
  })
  const paged = arePages(candidates)
  for (const candidate of candidates) {
    const entry = entryOf(candidate, paged)
    if (entry) entries.push(entry)
  }
  return entries
}

function titleOf(prose: Prose, label: string | null) {
  const start = label === null ? 0 : (headingLabel(prose.text)?.at ?? 0)
  const end = prose.text.length
  return { title: prose.text.slice(start), span: toSource(prose, { start, end }) }
}

/** A line this long that ends with a full stop is a sentence about the contents. */
const longest = 120

function candidatesOf(source: string, block: Block, draft: DraftBlock): Candidate[] {
  if (block.kind === 'table') {
    return block.rows.flatMap(({ cells }) => {
      const prose = cells.find(cell => cell.prose.text !== '')?.prose
      const page = cells.at(-1)?.prose.text ?? ''
      if (!prose || cells.at(-1)?.prose === prose) return []
      const end = prose.text.length
      return [{ prose, start: 0, end, depth: 1, titleEnd: end, page, led: true }]
    })
  }
  const depth = draft.kind === 'paragraph' ? Math.max(1, draft.level ?? 1) : 1
  const starts = lineStarts(source, block.prose)
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? block.prose.text.length
    const text = block.prose.text.slice(start, end).trimEnd()
    const sentence = text.length > longest || (text.length > 60 && /[^.]\.$/u.test(text))
    return sentence ? [] : [{ prose: block.prose, start, depth, ...pageOf(text, start) }]
  })
}

/** Offsets at which a line of the source begins. */
function lineStarts(source: string, { pieces }: Prose): number[] {
  const starts = [0]
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1]
    if (!before) continue
    if (source.slice(before.source + before.length, piece.source).includes('\n'))
      starts.push(piece.at)
  }
  return starts
}

const digits = /(?:^|[\s.…·_])(\d{1,3}|[ivxl]{1,6})$/u
const leaders = new Set(' \t.…·_')

function pageOf(text: string, start: number) {
  const page = digits.exec(text)?.[1] ?? null
  const end = start + text.length
  if (page === null) return { end, titleEnd: null, page, led: false }
  let at = text.length - page.length
  while (at > 0 && leaders.has(text[at - 1] ?? '')) at--
  const led = text.slice(at, text.length - page.length).trim().length > 1
  return { end, titleEnd: at > 0 ? start + at : null, page, led }
}

/** Whether figures at the ends of lines are pages: most lines have them, and they go up. */
function arePages(candidates: readonly Candidate[]): boolean {
  const pages = candidates.flatMap(({ page }) => (page === null ? [] : [Number(page)]))
  if (pages.length < candidates.length * 0.6) return false
  return pages.every((page, at) => Number.isNaN(page) || at === 0 || page >= (pages[at - 1] ?? 0))
}

function entryOf(candidate: Candidate, paged: boolean): ContentsEntry | null {
  const { prose, titleEnd, led, depth } = candidate
  const isPage = titleEnd !== null && (led || paged)
  const end = isPage ? titleEnd : candidate.end
  const text = prose.text.slice(candidate.start, end)
  const labelled = headingLabel(text)
  const start = candidate.start + (labelled?.at ?? 0)
  if (end <= start) return null
  return {
    title: prose.text.slice(start, end),
    label: labelled?.label ?? null,
    depth,
    page: isPage ? candidate.page : null,
    span: toSource(prose, { start, end }),
  }
}
