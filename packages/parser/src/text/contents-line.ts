import { headingLabel } from '../label.ts'
import type { Line } from './lines.ts'
import { readMarker } from './marker.ts'

/** A line inside a contents list. */
export interface ContentsLine {
  readonly line: Line
  /** Offsets into `line.text` of the title, number and page left out. */
  readonly title: { readonly start: number; readonly end: number }
  readonly label: string | null
  /** Page at the end of the line; null where there is none. */
  readonly page: string | null
  /** Whether the page stands apart from the title: leaders, a tab or a wide gap. */
  readonly apart: boolean
  /** Whether the line is a page and nothing else. */
  readonly bare: boolean
}

const pageText = /^(?:\d{1,3}|[ivxl]{1,6})$/u
const leader = new Set('.…·_-')

/** Reads a line as a line of a contents list. */
export function readContentsLine(line: Line): ContentsLine {
  const { text } = line
  const space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'), text.lastIndexOf('.'))
  const tail = text.slice(space + 1)
  if (pageText.test(text)) {
    return { line, title: { start: 0, end: 0 }, label: null, page: text, apart: true, bare: true }
  }
  let end = text.length
  let page: string | null = null
  let apart = false
  if (space > 0 && pageText.test(tail)) {
    end = titleEnd(text, space + 1)
    const between = text.slice(end, space + 1)
    apart = between.length > 1 || between === '\t'
    page = tail
  }
  if (page !== null && /^[ivxl]/u.test(page) && !apart) {
    page = null
    end = text.length
  }
  const marker = readMarker(text)
  const bullet = marker?.kind === 'bullet' ? marker.length : 0
  const labelled = headingLabel(text.slice(bullet, end))
  const start = bullet + (labelled?.at ?? 0)
  return { line, title: { start, end }, label: labelled?.label ?? null, page, apart, bare: false }
}

/** Where the title ends: before the spaces and leaders that lead to the page. */
function titleEnd(text: string, from: number): number {
  let end = from
  while (end > 0 && (leader.has(text[end - 1] ?? '') || /\s/u.test(text[end - 1] ?? ''))) end--
  const dots = text.slice(end, from).replace(/\s/gu, '')
  return dots.length === 1 && dots !== '…' ? end + 1 : end
}

/** The line read as a title without a page: the figures at its end are its own. */
export const withoutPage = (entry: ContentsLine): ContentsLine => ({
  ...entry,
  title: { start: entry.title.start, end: entry.line.text.length },
  page: null,
  apart: false,
})
