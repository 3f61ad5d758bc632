import type { Draft, DraftBlock } from '../draft.ts'
import type { ParseHints } from '../hints.ts'
import { ratingReader } from '../rating.ts'
import { roleReader } from '../roles.ts'
import { titleKey } from '../title-key.ts'
import type { TitleKeys } from './align.ts'
import { type ContentsList, findContents } from './contents-list.ts'
import { depthsOf, type Placed } from './depths.ts'
import { contentsBlocks, emit, footnoteBlocks, type Writer } from './emit.ts'
import { takeFootnotes } from './footnotes.ts'
import { clearFurniture } from './furniture.ts'
import type { ShapeReader } from './heading-shape.ts'
import { type Flow, type Found, findHeadings } from './headings.ts'
import { type Item, itemsOf, type TableReader } from './items.ts'
import { wordsOf } from './joined-prose.ts'
import { knownTitles } from './known-titles.ts'
import { type Line, linesOf } from './lines.ts'
import { rejoinCut, rejoinTurns } from './rejoin.ts'
import { type Unit, unitsOf, type Wrapping, wordsIn } from './units.ts'
import { isUnwrapped, measureOf } from './widths.ts'

/** Members of the flow: a table, or the list of contents, keeps its blocks. */
type Member = Flow & { readonly blocks?: readonly DraftBlock[] }

/** Reads plain text, as a page reader or an e-mail gives it. */
export function readText(source: string, hints: ParseHints): Draft {
  const { lines: cleared, furniture } = clearFurniture(withoutRules(linesOf(source)))
  const { lines, notes } = takeFootnotes(cleared)
  const paged = (lines.at(-1)?.page ?? 1) > 1
  const words = wordsOf(source)
  const writer: Writer = { source, words, paged }
  const reader: TableReader = { source, words, isRating: ratingReader(hints) }
  const contents = findContents(lines)
  const keys = contents ? keysOf(contents) : []
  const titles = knownTitles(keys)
  const wrapping: Wrapping = {
    unwrapped: isUnwrapped(lines),
    measure: measureOf(lines),
    titles,
    isRating: reader.isRating,
  }
  const read = (from: number, to: number): Member[] =>
    membersOf(itemsOf(lines.slice(from, to), reader), wrapping)
  const list: Member[] = contents
    ? [{ kind: 'table', contents: true, blocks: contentsBlocks(writer, contents) }]
    : []
  const before = contents ? read(0, contents.from) : []
  const members = [...before, ...list, ...read(contents?.to ?? 0, lines.length)]
  const found = findHeadings(members, keys, shapeReader(hints, reader))
  const depths = contents?.entries.map(({ depth }) => depth) ?? []
  const blocks = emitAll(writer, members, found, wrapping, depths)
  return { blocks: placeNotes(blocks, footnoteBlocks(writer, notes)), furniture }
}

const keysOf = ({ entries }: ContentsList): TitleKeys[] =>
  entries.map(({ title, label }) => ({
    full: titleKey(`${label ?? ''} ${title}`),
    title: titleKey(title),
  }))

function shapeReader(hints: ParseHints, { isRating }: TableReader): ShapeReader {
  const starts = [...(hints.headings ?? []), ...Object.values(hints.sections ?? {}).flat()]
  const known = starts.map(titleKey)
  return {
    isRating,
    roleOf: roleReader(hints),
    isKnown: title => {
      const key = titleKey(title)
      return known.some(start => start !== '' && `${key} `.startsWith(`${start} `))
    },
  }
}

function membersOf(items: readonly Item[], wrapping: Wrapping): Member[] {
  const isTitle = (unit: Unit): boolean => wrapping.titles.has(wordsIn(unit))
  return items.flatMap((item): Member[] => {
    if (item.kind === 'table') return [{ kind: 'table', blocks: [item.table] }]
    const units = rejoinCut(unitsOf(item.lines, wrapping), isTitle)
    return units.map(unit => ({ kind: 'unit', unit }))
  })
}

function emitAll(
  writer: Writer,
  members: readonly Member[],
  found: readonly (Found | null)[],
  wrapping: Wrapping,
  entryDepths: readonly number[],
): DraftBlock[] {
  const stays = found.map(each => each !== null)
  const { flow, kept } = rejoinTurns(members, stays, wrapping.measure)
  const headings: { readonly at: number; readonly placed: Placed }[] = []
  kept.forEach((from, at) => {
    const heading = found[from]
    if (!heading) return
    const next = flow[at + 1]
    headings.push({
      at,
      placed: {
        found: heading,
        entryDepth: heading.entry === null ? null : (entryDepths[heading.entry] ?? 1),
        overList: next?.kind === 'unit' && next.unit.marker !== null,
      },
    })
  })
  const depths = depthsOf(headings.map(({ placed }) => placed))
  const depthAt = new Map(headings.map(({ at }, index) => [at, depths[index] ?? 1]))
  const ready = kept.map(from => members[from]?.blocks ?? [])
  return emit(
    writer,
    flow,
    at => depthAt.get(at) ?? null,
    at => ready[at] ?? [],
  )
}

/** Puts the notes where their page's text ends; the other blocks keep their order. */
function placeNotes(blocks: readonly DraftBlock[], notes: readonly DraftBlock[]): DraftBlock[] {
  const placed: DraftBlock[] = []
  let next = 0
  for (const block of blocks) {
    for (let note = notes[next]; note && note.span.start < block.span.start; note = notes[next]) {
      placed.push(note)
      next++
    }
    placed.push(block)
  }
  return [...placed, ...notes.slice(next)]
}

const rule = /^[=_*~-]{3,}$/u

/** A line drawn under a heading or between parts says no more than a blank one. */
function withoutRules(lines: readonly Line[]): Line[] {
  let turn = false
  return lines.map(line => {
    const drawn = rule.test(line.text)
    const turns = turn || line.turn
    if (line.text !== '') turn = drawn && turns
    if (drawn) return { ...line, text: '', end: line.start, turn: false }
    return line.text !== '' && turns && !line.turn ? { ...line, turn: true } : line
  })
}
