import { titleKey } from '../title-key.ts'
import { type ContentsLine, readContentsLine, withoutPage } from './contents-line.ts'
import { startsLower } from './line-ends.ts'
import type { Line } from './lines.ts'
import { readMarker } from './marker.ts'

/** An entry of the contents, its wrapped lines and its page put together. */
export interface Entry {
  readonly lines: readonly ContentsLine[]
  readonly title: string
  readonly label: string | null
  readonly depth: number
  readonly page: string | null
}

/** The contents list of a text: lines `from` (its heading, if it has one) up to `to`. */
export interface ContentsList {
  readonly heading: Line | null
  readonly from: number
  readonly to: number
  readonly entries: readonly Entry[]
}

const headingWords = /^(?:table of )?contents(?: page)?(?: page)?:?$/iu
const longest = 150

/** Finds the contents list. */
export function findContents(lines: readonly Line[]): ContentsList | null {
  const at = lines.findIndex(({ text }) => text.length < 30 && headingWords.test(text))
  if (at < 0) return findUnheaded(lines)
  const to = regionEnd(lines, at + 1)
  const entries = entriesOf(lines.slice(at + 1, to))
  return entries.length < 2 ? null : { heading: lines[at] ?? null, from: at, to, entries }
}

/** Fewest lines of a contents list that has no heading. */
const fewest = 6

/** A line with words, what it is called as a title, and whether it is prose. */
interface Titled {
  readonly at: number
  readonly line: Line
  /** Null for prose. */
  readonly key: string | null
}

/** A run of different short lines near the start, most of which stand again, alone, further on. */
function findUnheaded(lines: readonly Line[]): ContentsList | null {
  const titled: Titled[] = []
  const lastPlace = new Map<string, number>()
  lines.forEach((line, at) => {
    if (line.text === '') return
    const key = isProse(line) ? null : keyOf(readContentsLine(line))
    if (key) lastPlace.set(key, titled.length)
    titled.push({ at, line, key })
  })
  const last = ({ key }: Titled): number => lastPlace.get(key ?? '') ?? -1
  let from = 0
  while (from < titled.length * 0.3) {
    const to = runEnd(titled, from, last)
    const again = titled.slice(from, to).filter(each => last(each) >= to).length
    const first = titled[from]?.at
    const end = titled[to - 1]?.at
    if (again >= fewest && again >= (to - from) * 0.6 && first !== undefined && end !== undefined) {
      const entries = entriesOf(lines.slice(first, end + 1))
      return { heading: null, from: first, to: end + 1, entries }
    }
    from = Math.max(to, from + 1)
  }
  return null
}

/**
 * The end of a run of short lines: prose, a line that the run holds already, or a page turn before
 * which few lines come again or after which prose follows.
 */
function runEnd(titled: readonly Titled[], from: number, last: (each: Titled) => number): number {
  const seen = new Set<string>()
  let again = 0
  for (let at = from; at < titled.length; at++) {
    const each = titled[at]
    if (!each || each.key === null || seen.has(each.key)) return at
    const turns = each.line.turn && at > from
    if (turns && (again < seen.size * 0.5 || isBody(titled, at))) return at
    seen.add(each.key)
    if (last(each) > at) again++
  }
  return titled.length
}

/** Whether prose follows within the next lines. */
function isBody(titled: readonly Titled[], from: number): boolean {
  return titled
    .slice(from, from + 3)
    .some(({ line, key }, at) => key === null || (line.text.length > 60 && at > 0))
}

const keyOf = (entry: ContentsLine): string => {
  const { line, title, label } = entry
  return titleKey(`${label ?? ''} ${line.text.slice(title.start, title.end)}`)
}

/** What the list's lines looked like so far. */
interface Seen {
  readonly keys: Set<string>
  first: string | null
  paged: number
  rows: number
}

/** Index of the first line that is no part of the list. */
function regionEnd(lines: readonly Line[], from: number): number {
  const seen: Seen = { keys: new Set(), first: null, paged: 0, rows: 0 }
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.text === '') continue
    const entry = readContentsLine(line)
    if (isProse(line) || bodyBegins(lines, at, entry, seen)) break
    note(seen, entry)
    end = at + 1
  }
  return end
}

function note(seen: Seen, entry: ContentsLine): void {
  if (entry.page !== null) seen.paged++
  if (entry.bare) return
  seen.rows++
  const key = keyOf(entry)
  seen.first ??= key
  seen.keys.add(key)
}

function isProse({ text }: Line): boolean {
  if (text.length > longest) return true
  const marker = readMarker(text)
  if (marker?.kind === 'bullet' && text.length > 90) return true
  return text.length > 60 && text.endsWith('.') && !text.endsWith('..')
}

/** Whether the report itself begins here: a title that the list has named comes again. */
function bodyBegins(lines: readonly Line[], at: number, entry: ContentsLine, seen: Seen): boolean {
  const line = lines[at]
  if (!line || seen.rows < 2) return false
  const next = nextFull(lines, at)
  const hasPage = entry.page !== null || (next !== null && readContentsLine(next).bare)
  const paged = seen.paged * 2 >= seen.rows
  if (paged && hasPage) return false
  const again = seen.keys.has(keyOf(entry))
  if (line.turn) return again || !nearPage(lines, at)
  if (again && keyOf(entry) === seen.first) return true
  if (next === null) return false
  const proseNext = isProse(next) || readMarker(next.text)?.kind === 'bullet'
  return again ? paged || proseNext : paged && isProse(next)
}

function nextFull(lines: readonly Line[], at: number): Line | null {
  for (let each = at + 1; each < lines.length && each <= at + 4; each++) {
    const line = lines[each]
    if (line && line.text !== '') return line
  }
  return null
}

/** Whether one of the next few lines ends in a page: the list goes on after a page turn. */
function nearPage(lines: readonly Line[], at: number): boolean {
  let full = 0
  for (let each = at; each < lines.length && full < 4; each++) {
    const line = lines[each]
    if (!line || line.text === '') continue
    full++
    const entry = readContentsLine(line)
    if (entry.page !== null && entry.apart) return true
  }
  return false
}

/** Puts the lines of a list together into entries. */
function entriesOf(lines: readonly Line[]): Entry[] {
  const rows = settlePages(lines.filter(({ text }) => text !== '').map(readContentsLine))
  const groups: ContentsLine[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const goesOn =
      row.bare || (last !== undefined && last.page === null && startsLower(row.line.text))
    if (group && goesOn) group.push(row)
    else if (!row.bare) groups.push([row])
  }
  const depthOf = depthsOf(groups)
  return groups.map(group => entryOf(group, depthOf(group))).filter(({ title }) => title !== '')
}

/** Figures after a single space are pages only where most lines have them and they go up. */
function settlePages(rows: readonly ContentsLine[]): readonly ContentsLine[] {
  const close = rows.filter(({ page, apart }) => page !== null && !apart)
  if (close.length === 0) return rows
  const titles = rows.filter(({ bare }) => !bare)
  const pages = close.map(({ page }) => Number(page))
  const rising = pages.every((page, at) => at === 0 || page >= (pages[at - 1] ?? 0))
  const apart = titles.filter(each => each.apart).length
  if (rising && (close.length >= titles.length * 0.6 || apart > titles.length * 0.3)) return rows
  return rows.map(row => (row.page !== null && !row.apart ? withoutPage(row) : row))
}

const dots = (label: string | null): number =>
  label !== null && /^\d/u.test(label) ? label.split('.').length : 1

/** Depth by indentation where the list is indented, else by numbers ("2.1" under "2"). */
function depthsOf(groups: readonly (readonly ContentsLine[])[]) {
  const indents = [...new Set(groups.map(([first]) => first?.line.indent ?? 0))].sort(
    (a, b) => a - b,
  )
  const steps = indents.filter((indent, at) => at === 0 || indent - (indents[at - 1] ?? 0) > 1)
  if (steps.length < 2) return ([first]: readonly ContentsLine[]) => dots(first?.label ?? null)
  return ([first]: readonly ContentsLine[]) => {
    const indent = first?.line.indent ?? 0
    const depth = steps.filter(step => step <= indent).length
    return first === groups[0]?.[0] ? 1 : Math.max(1, Math.min(depth, 6))
  }
}

function entryOf(lines: readonly ContentsLine[], depth: number): Entry {
  const titles = lines.filter(({ bare }) => !bare)
  const title = titles
    .map(({ line, title: { start, end } }) => line.text.slice(start, end))
    .join(' ')
  const page = lines.find(each => each.page !== null)?.page ?? null
  return { lines, title, label: titles[0]?.label ?? null, depth, page }
}
