import type { DraftTable } from '../draft.ts'
import type { RatingReader } from '../rating.ts'
import { isColumnHead, splitHeader } from '../table-header.ts'
import type { Words } from './joined-prose.ts'
import { endsClosed } from './line-ends.ts'
import { type Line, lineOf } from './lines.ts'
import { separatorOf, tabRows } from './tab-tables.ts'
import { findRegions, type Region } from './table-regions.ts'
import { groupRows, rowsOf } from './table-rows.ts'
import { unzip } from './two-columns.ts'

/** Lines that run on, or a table between them. */
export type Item =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly table: DraftTable }

/** What tables are read with. */
export interface TableReader {
  readonly source: string
  readonly words: Words
  readonly isRating: RatingReader
}

/** Parts tables from running lines; text in two columns is put one column after the other. */
export function itemsOf(lines: readonly Line[], reader: TableReader): Item[] {
  const items: Item[] = []
  for (const item of tabItems(lines, reader)) {
    if (item.kind === 'table') items.push(item)
    else append(items, spaceItems(item.lines, reader))
  }
  return items
}

/** Adds one by one: a call with as many arguments as a long text has lines would overflow. */
function append<T>(into: T[], more: readonly T[]): void {
  for (const each of more) into.push(each)
}

function addLines(items: Item[], lines: readonly Line[]): void {
  if (lines.length > 0) items.push({ kind: 'lines', lines })
}

function tableOf(rows: DraftTable['rows'], lines: readonly Line[], reader: TableReader): Item {
  const full = lines.filter(({ text }) => text !== '')
  const { header, rows: body } = splitHeader(rows, reader.isRating)
  const span = { start: full[0]?.start ?? 0, end: full.at(-1)?.end ?? 0 }
  return {
    kind: 'table',
    table: { kind: 'table', span, page: full[0]?.page ?? null, header, rows: body },
  }
}

/** Takes out the tables whose cells are parted by tabs or bars. */
function tabItems(lines: readonly Line[], reader: TableReader): Item[] {
  const items: Item[] = []
  let rest: Line[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    const separator = line ? separatorOf(reader.source, line) : null
    if (!line || separator === null) {
      if (line) rest.push(line)
      at++
      continue
    }
    const to = tabEnd(lines, at, separator, reader.source)
    const table = lines.slice(at, to)
    const rows = tabRows(reader.source, table, separator, reader.words)
    if (rows.length > 1 || separator === '|' || isPair(rows, reader)) {
      addLines(items, rest)
      rest = []
      items.push(tableOf(rows, table, reader))
    } else {
      append(rest, table)
    }
    at = to
  }
  addLines(items, rest)
  return items
}

/** Whether a single row is a label and its grade. */
const isPair = (rows: DraftTable['rows'], { isRating }: TableReader): boolean =>
  rows.some(({ cells }) => cells.length > 1 && isRating(cells.at(-1)?.prose.text ?? ''))

function tabEnd(lines: readonly Line[], from: number, separator: string, source: string): number {
  let to = from + 1
  let blanks = 0
  for (let at = from + 1; at < lines.length && blanks < 2; at++) {
    const line = lines[at]
    if (!line) break
    if (line.text === '') blanks++
    else if (separatorOf(source, line) !== separator) break
    else {
      to = at + 1
      blanks = 0
    }
  }
  return to
}

/** Takes out the tables whose columns are made of spaces. */
function spaceItems(lines: readonly Line[], reader: TableReader): Item[] {
  const items: Item[] = []
  let rest: Line[] = []
  let at = 0
  for (const region of findRegions(reader.source, lines, reader.isRating)) {
    append(rest, lines.slice(at, region.from))
    at = region.to
    const inside = lines.slice(region.from, region.to)
    const table = regionTable(inside, region, reader)
    if (table) {
      addLines(items, rest)
      rest = []
      items.push(table)
    } else {
      append(rest, runningLines(inside, region, reader))
    }
  }
  append(rest, lines.slice(at))
  addLines(items, rest)
  return items
}

function regionTable(inside: readonly Line[], region: Region, reader: TableReader): Item | null {
  if (region.rows < 2 || labelAndGrade(inside, region, reader)) return null
  if (unzip(reader.source, inside, region.strips)) return null
  const rows = rowsOf(reader.source, inside, region.strips, reader.words)
  return rows.length > 1 ? tableOf(rows, inside, reader) : null
}

/** The lines of a region that is no table: two columns one after the other, a label and its grade. */
function runningLines(inside: readonly Line[], region: Region, reader: TableReader): Line[] {
  const columns = region.rows > 1 ? unzip(reader.source, inside, region.strips) : null
  return columns ?? labelAndGrade(inside, region, reader) ?? [...inside]
}

/** Most lines of a label with its grade beside it, the head of the columns with them. */
const mostLabelLines = 8

/**
 * A title with its grade beside it, each on one line or more, with or without a head over them:
 * the title's lines, then those of the grade.
 */
function labelAndGrade(
  inside: readonly Line[],
  { strips }: Region,
  reader: TableReader,
): Line[] | null {
  const { source, isRating } = reader
  const gap = (strips[0]?.right ?? 0) - (strips[0]?.left ?? 0)
  if (strips.length !== 1 || gap < 3 || inside.length > mostLabelLines) return null
  const rows = splitRows(inside, strips, source)
  const last = rows.at(-1)
  if (!last || rows.length > 2 || !isRating(textOf(last.right)) || last.left.length === 0)
    return null
  if (endsClosed(last.left.at(-1)?.text ?? '') || isRating(textOf(last.left))) return null
  const head = rows.length === 2 ? rows[0] : null
  if (head && !(isColumnHead(textOf(head.left)) && isColumnHead(textOf(head.right)))) return null
  const first = inside.find(({ text }) => text !== '')
  if (!first) return null
  const blank = { ...first, text: '', end: first.start, turn: false }
  const parts = [head?.left ?? [], head?.right ?? [], last.left, last.right]
  return [blank, ...parts.flatMap(part => (part.length > 0 ? [...part, blank] : []))]
}

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' ')

/** Rows of two columns, as lines: a first row that is a head, and all the rest as one. */
function splitRows(inside: readonly Line[], strips: Region['strips'], source: string) {
  const rows = groupRows(source, inside, strips)
  const full = inside.filter(({ text }) => text !== '')
  let at = 0
  const split = rows.map(row => {
    const left: Line[] = []
    const right: Line[] = []
    for (const [label, value] of row) {
      const place = { page: full[at]?.page ?? 1, turn: full[at]?.turn ?? false }
      if (label) left.push(lineOf(source, label.start, label.end, place))
      if (value) right.push(lineOf(source, value.start, value.end, { ...place, turn: false }))
      at++
    }
    return { left, right }
  })
  const [head, ...rest] = split
  if (!head || !isColumnHead(textOf(head.left))) return [merge(split)]
  return rest.length === 0 ? [head] : [head, merge(rest)]
}

const merge = (rows: readonly { readonly left: Line[]; readonly right: Line[] }[]) => ({
  left: rows.flatMap(({ left }) => left),
  right: rows.flatMap(({ right }) => right),
})
