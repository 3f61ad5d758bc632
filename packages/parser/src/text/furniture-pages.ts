import type { Furniture } from '@reportlint/model'
import { likeness, type Taken } from './likeness.ts'
import type { Line } from './lines.ts'
import { readMarker } from './marker.ts'
import { readPageNumber } from './page-number.ts'

/** A bullet or a list number at a page's edge is the report's own. */
const isOwn = (text: string): boolean => !/\p{L}{2}/u.test(text) && readMarker(text) !== null

/** The end of a sentence that several pages happen to end with. */
const isSentence = (text: string): boolean => text.length > 30 && text.endsWith('.')

/** How many lines at the head and at the foot of a page can be furniture. */
const layers = 5

/** The outermost lines of one page that are not taken yet, as indexes; -1 where none is left. */
interface Page {
  readonly from: number
  readonly to: number
  head: number
  foot: number
  /** Whether the edge's page number is taken. */
  numbered: boolean
}

/** Finds headers, footers and page numbers at page edges, layer by layer from the outside. */
export function clearPages(lines: readonly Line[]): Taken {
  const pages = pagesOf(lines)
  const taken = new Map<number, Furniture['kind']>()
  const offset = numberOffset(lines, pages)
  const needed = pages.length < 4 ? 2 : pages.length < 14 ? 3 : 4
  for (let layer = 0; layer < layers; layer++) {
    const before = taken.size
    peel(lines, pages, 'head', { needed, offset, taken })
    peel(lines, pages, 'foot', { needed, offset, taken })
    if (taken.size === before) break
  }
  return taken
}

/** The next line with words from `at` on, by steps of `step`. */
function nextFull(lines: readonly Line[], at: number, step: 1 | -1, page: Page | [number, number]) {
  const [from, to] = Array.isArray(page) ? page : [page.from, page.to]
  for (let each = at; each >= from && each < to; each += step) {
    if (lines[each]?.text !== '') return each
  }
  return -1
}

function pagesOf(lines: readonly Line[]): Page[] {
  const pages: Page[] = []
  let from = 0
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && lines[at]?.page === lines[from]?.page) continue
    const range: [number, number] = [from, at]
    const head = nextFull(lines, from, 1, range)
    const foot = nextFull(lines, at - 1, -1, range)
    if (head >= 0) pages.push({ from, to: at, head, foot, numbered: false })
    from = at
  }
  return pages
}

/** What most page numbers at the edges differ by from the page that they stand on. */
function numberOffset(lines: readonly Line[], pages: readonly Page[]): number | null {
  const counts = new Map<number, number>()
  for (const page of pages) {
    const offsets = new Set<number>()
    for (const [edge, step] of [[page.head, 1] as const, [page.foot, -1] as const]) {
      let at = edge
      for (let layer = 0; layer < 3 && at >= 0; layer++) {
        const line = lines[at]
        const number = line ? readPageNumber(line.text) : null
        if (line && number !== null) offsets.add(number - line.page)
        at = nextFull(lines, at + step, step, page)
      }
    }
    for (const offset of offsets) counts.set(offset, (counts.get(offset) ?? 0) + 1)
  }
  let best: [number, number] | null = null
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry
  return best && best[1] >= 2 ? best[0] : null
}

interface Peeling {
  readonly needed: number
  readonly offset: number | null
  readonly taken: Map<number, Furniture['kind']>
}

function peel(
  lines: readonly Line[],
  pages: readonly Page[],
  edge: 'head' | 'foot',
  { needed, offset, taken }: Peeling,
): void {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const like = likeness(lines[page[edge]]?.text ?? '')
    counts.set(like, (counts.get(like) ?? 0) + 1)
  }
  for (const page of pages) {
    const at = page[edge]
    const line = lines[at]
    if (!line || taken.has(at)) continue
    const number = readPageNumber(line.text)
    if (number !== null) {
      if (page.numbered || offset === null || number - line.page !== offset) continue
      page.numbered = true
      taken.set(at, 'page-number')
    } else {
      if (isOwn(line.text) || isSentence(line.text)) continue
      if ((counts.get(likeness(line.text)) ?? 0) < needed) continue
      taken.set(at, edge === 'head' ? 'header' : 'footer')
    }
    const step = edge === 'head' ? 1 : -1
    page[edge] = nextFull(lines, at + step, step, page)
  }
}
