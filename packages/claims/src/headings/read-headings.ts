import type { Block, HeadingClaim, HeadingTopic, Join, Report } from '@reportlint/model'
import { groupBy } from '../names/group-by.ts'
import { align, type Pairing } from './align.ts'
import { bodyTitles, contentsTitles, lettersOf, likeness, type Title } from './titles.ts'

export interface Headings {
  /** The contents first, then the headings of the text. */
  readonly claims: readonly HeadingClaim[]
  /**
   * A line of the contents with its headings; a line or a heading that lacks the other, alone; two
   * headings with the same words under one parent. Joins pair what disagrees.
   */
  readonly topics: readonly HeadingTopic[]
}

/** Where more of the contents than this has no heading, the headings were not recognised. */
const mostMissing = 0.25
/** A depth is listed in the contents where this share of its headings is. */
const listedFrom = 0.85
/** Headings of a depth before that share tells anything. */
const enough = 5

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('‘', "'")
    .replace(/[.:\s]+/g, ' ')
    .trim()

function join(a: Title, b: Title, reason: string, confidence: number): Join<HeadingClaim> {
  return { a: a.claim, b: b.claim, reason, confidence }
}

/** Whether a heading of plain text has a gap in it, and so words of two columns. */
const isTorn = ({ text }: Report, { claim }: Title): boolean =>
  /\S(?:\t| {3})/.test(text.slice(claim.at.span.start, claim.at.span.end))

/** Whether a title leaves out only what another has behind a dash, a colon or in brackets. */
const isShortened = ({ claim: short }: Title, { claim: long }: Title): boolean =>
  plain(long.title).startsWith(plain(short.title)) &&
  /^\s*[–—:(-]/.test(long.title.slice(short.title.length))

/** A pair whose words differ; null where only capitals or full stops do. */
function clash(report: Report, heading: Title, entry: Title): Join<HeadingClaim> | null {
  if (plain(heading.claim.title) === plain(entry.claim.title)) return null
  if (heading.letters === entry.letters) {
    return join(heading, entry, 'the same letters', 0.7)
  }
  if (report.format === 'text' && isTorn(report, heading)) return null
  if (isShortened(heading, entry) || isShortened(entry, heading)) return null
  const score = likeness(heading, entry)
  return join(heading, entry, score === 1 ? 'the same words' : 'the same place', 0.9)
}

const topic = (
  name: string,
  titles: readonly Title[],
  joins: readonly Join<HeadingClaim>[] = [],
): HeadingTopic => ({ kind: 'heading', name, claims: titles.map(({ claim }) => claim), joins })

/** An entry with its heading, and every other heading that spells the same words. */
function pairTopics(
  report: Report,
  entries: readonly Title[],
  headings: readonly Title[],
  pairs: readonly Pairing[],
): HeadingTopic[] {
  const byLetters = groupBy(headings, ({ letters }) => letters)
  return pairs.flatMap(pair => {
    const entry = entries[pair.entry]
    const own = headings[pair.heading]
    if (!entry || !own) return []
    const twins = (byLetters.get(entry.letters) ?? []).filter(other => other !== own)
    const all = [own, ...twins]
    const joins = all.flatMap(heading => clash(report, heading, entry) ?? [])
    return topic(entry.claim.title, [entry, ...all], joins)
  })
}

/** The letters that a paragraph begins with, for titles that were not recognised as headings. */
function openingOf(report: Report, block: Block): string {
  if (block.kind !== 'paragraph' || report.sections[block.section]?.role === 'contents') return ''
  return lettersOf(block.prose.text.slice(0, 200))
}

/** Whether a paragraph of plain text begins with a title that no sentence goes on from. */
function opensWith(block: Block, title: string): boolean {
  if (block.kind !== 'paragraph') return false
  const { text } = block.prose
  if (!text.toLowerCase().startsWith(title.toLowerCase())) return false
  return !/^\s*\p{Ll}/u.test(text.slice(title.length))
}

/**
 * Leaves out pairs of titles that are only alike where the very title of the contents opens a
 * paragraph in the same stretch of plain text.
 */
function withoutUnrecognised(
  report: Report,
  entries: readonly Title[],
  headings: readonly Title[],
  pairs: readonly Pairing[],
): Pairing[] {
  if (report.format !== 'text') return [...pairs]
  const blockOf = (pair: Pairing | undefined): number | undefined =>
    pair && headings[pair.heading]?.claim.at.block
  return pairs.filter((pair, index) => {
    const entry = entries[pair.entry]
    if (!entry || entry.letters === headings[pair.heading]?.letters) return true
    const from = blockOf(pairs[index - 1]) ?? 0
    const to = blockOf(pairs[index + 1]) ?? report.blocks.length
    return !report.blocks.slice(from, to).some(block => opensWith(block, entry.claim.title))
  })
}

/** The first half of a title's words, as letters: a heading may be torn by the cell beside it. */
function firstHalf({ claim }: Title): string {
  const words = claim.title.split(' ')
  return lettersOf(words.slice(0, Math.max(2, Math.ceil(words.length / 2) - 1)).join(' '))
}

/**
 * Whether a title stands in the text although no heading has it: where a paragraph begins, or, as
 * plain text does not always show its headings, anywhere behind the contents.
 */
function standsInText(report: Report): (title: Title) => boolean {
  if (report.format === 'text') {
    const behind = lettersOf(report.text.slice(report.contents.at(-1)?.span.end ?? 0))
    return title => behind.includes(firstHalf(title))
  }
  const openings = report.blocks.map(block => openingOf(report, block))
  return ({ letters }) => openings.some(opening => opening.startsWith(letters))
}

/** Whether one title is the beginning of the other. */
const begins = (a: Title, b: Title): boolean =>
  Math.min(a.stems.length, b.stems.length) > 1 &&
  (a.letters.startsWith(b.letters) || b.letters.startsWith(a.letters))

/** Lines of the contents that no heading and no other text bears out. */
function missingTopics(
  report: Report,
  entries: readonly Title[],
  headings: readonly Title[],
  paired: ReadonlySet<number>,
): HeadingTopic[] {
  const missing = entries.filter(
    (entry, index) => !paired.has(index) && !headings.some(heading => begins(entry, heading)),
  )
  if (missing.length === 0 || missing.length > mostMissing * entries.length) return []
  const stands = standsInText(report)
  return missing.filter(entry => !stands(entry)).map(entry => topic(entry.claim.title, [entry]))
}

/**
 * Headings that the contents pass over although they list their equals. Plain text does not tell
 * how deep a heading is.
 */
function unlistedTopics(
  report: Report,
  headings: readonly Title[],
  paired: ReadonlySet<number>,
): HeadingTopic[] {
  if (report.format === 'text') return []
  const first = Math.min(...paired)
  const groups = groupBy(headings.keys(), index => headings[index]?.claim.depth ?? 0)
  return [...groups.values()].flatMap(all => {
    const group = all.filter(index => index >= first)
    const listed = group.filter(index => paired.has(index))
    if (group.length < enough || listed.length < listedFrom * group.length) return []
    return group.flatMap(index => {
      const title = headings[index]
      return !title || paired.has(index) ? [] : topic(title.claim.title, [title])
    })
  })
}

/**
 * Two headings with the same words under one heading; more of them are a pattern. Plain text does
 * not tell what stands under what.
 */
function twinTopics(report: Report, headings: readonly Title[]): HeadingTopic[] {
  if (report.format === 'text') return []
  const groups = groupBy(headings, ({ section, letters, label }) => {
    const parent = report.sections[section ?? 0]?.parent ?? null
    return parent === null || label !== null || letters === '' ? null : `${parent} ${letters}`
  })
  groups.delete(null)
  return [...groups.values()].flatMap(([first, second, third]) => {
    if (!first || !second || third || first.claim.depth !== second.claim.depth) return []
    return topic(first.claim.title, [first, second], [join(second, first, 'the same heading', 1)])
  })
}

/** Reads the contents and the headings of a report, and pairs them. */
export function readHeadings(report: Report): Headings {
  const entries = contentsTitles(report)
  const headings = bodyTitles(report)
  const claims = [...entries, ...headings].map(({ claim }) => claim)
  const twins = twinTopics(report, headings)
  if (entries.length === 0) return { claims, topics: twins }
  const pairs = withoutUnrecognised(report, entries, headings, align(entries, headings))
  const topics = [
    ...pairTopics(report, entries, headings, pairs),
    ...missingTopics(report, entries, headings, new Set(pairs.map(({ entry }) => entry))),
    ...unlistedTopics(report, headings, new Set(pairs.map(({ heading }) => heading))),
    ...twins,
  ]
  return { claims, topics }
}
