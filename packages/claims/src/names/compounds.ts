import { type Report, toSource } from '@reportlint/model'
import { keyOf, stem } from '../language/stem.ts'
import { groupBy } from './group-by.ts'
import { mayBeRejoined, wrapColumn } from './line-breaks.ts'
import { type Place, placesOf, type Reading } from './reading.ts'
import type { Use } from './use.ts'
import { boundPrefixes } from './word-classes.ts'

/** How the parts of a compound are joined: "take-up", "take up", "takeup". */
export type Style = 'hyphen' | 'open' | 'closed'

/** A compound that the report joins by a hyphen somewhere, with every use in every style. */
export interface Compound {
  /** As first met, lower case: "co", "ordinated". */
  readonly parts: readonly string[]
  readonly uses: Readonly<Record<Style, Use[]>>
}

/** Words that only the hyphen keeps apart: to re-form is to form anew. */
const distinct = new Set(
  `re-form re-forms re-formed re-forming re-sign re-signed re-signing re-cover re-covered re-present
  re-presented re-creation re-create re-created re-sort re-mark re-marked re-count re-lay re-dress
  re-act re-store re-serve re-treat re-lease co-op`.split(/\s+/),
)

const hyphenated = /^\p{L}+(?:-(?:\p{L}+|\d{1,4})){1,4}$/u
const plain = /^\p{Lu}?\p{Ll}{3,}$/u

/** No part is longer; longer runs of letters are not words. */
const longest = 30

/** Whether a line ends within the word, so that its hyphen may only break the line. */
function crossesLines({ passage, index }: Place): boolean {
  const word = passage.words[index]
  if (!word) return true
  const { start, end } = toSource(passage.prose, word)
  return end - start !== word.end - word.start
}

type Compounds = Map<string, Compound>

const asUse = ({ passage, index }: Place, length = 1): Use => ({
  passage,
  from: index,
  to: index + length,
})

function withHyphen({ places }: Reading): Compounds {
  const found: Compounds = new Map()
  for (const [lower, at] of places) {
    if (!lower.includes('-') || lower.length > 2 * longest) continue
    if (!hyphenated.test(lower) || distinct.has(lower)) continue
    const key = keyOf(lower)
    const parts = lower.split('-')
    const compound = found.get(key) ?? { parts, uses: { hyphen: [], open: [], closed: [] } }
    for (const place of at) if (!crossesLines(place)) compound.uses.hyphen.push(asUse(place))
    if (compound.uses.hyphen.length > 0) found.set(key, compound)
  }
  return found
}

/** Whether two spellings share enough of their letters to be inflections of one word. */
function akin(letters: string, other: string): boolean {
  let same = 0
  while (same < letters.length && letters[same] === other[same]) same++
  return same >= 0.7 * Math.max(letters.length, other.length)
}

/** Whether a place surely has the word in one piece on the page. */
export function isWhole({ passage, index }: Place, report: Report, column: number | null): boolean {
  const word = passage.words[index]
  if (!word || !plain.test(word.text)) return false
  return column === null || !mayBeRejoined(report.text, toSource(passage.prose, word), column)
}

/** Adds the uses as one word. */
function addClosed({ report, places }: Reading, compounds: Compounds): void {
  const column = wrapColumn(report)
  const heads = new Set([...compounds.keys()].map(key => key.slice(0, 3)))
  for (const [lower, at] of places) {
    if (lower.length > longest || !heads.has(lower.slice(0, 3)) || lower.includes('-')) continue
    const compound = compounds.get(stem(lower))
    if (!compound || !akin(lower, compound.parts.join(''))) continue
    for (const place of at) {
      if (isWhole(place, report, column)) compound.uses.closed.push(asUse(place))
    }
  }
}

/** A noun may be in the plural; a word behind a prefix may take any ending. */
const inflects = (word: string, part: string, parts: readonly string[]): boolean =>
  `${word}s` === part ||
  word === `${part}s` ||
  (parts.length === 2 && boundPrefixes.has(parts[0] ?? '') && stem(word) === stem(part))

/** Whether the words from a place on are the parts of a compound; the last may be inflected. */
function matchesParts({ passage, index }: Place, parts: readonly string[]): boolean {
  for (const [offset, part] of parts.entries()) {
    const word = passage.words[index + offset]
    if (!word || word.kind === 'mark' || word.foreign || (offset > 0 && !word.joined)) return false
    if (word.lower === part) continue
    if (offset < parts.length - 1 || !inflects(word.lower, part, parts)) return false
  }
  return true
}

/** Adds the uses as separate words, looked up by the first part and then by the second. */
function addOpen(reading: Reading, compounds: Compounds): void {
  const byFirst = groupBy(compounds.values(), ({ parts }) => parts[0] ?? '')
  for (const [first, group] of byFirst) {
    const bySecond = groupBy(group, ({ parts }) => stem(parts[1] ?? ''))
    for (const place of placesOf(reading, first)) {
      const second = place.passage.words[place.index + 1]
      if (!second || second.kind === 'mark' || second.lower.length > longest) continue
      for (const { parts, uses } of bySecond.get(stem(second.lower)) ?? []) {
        if (matchesParts(place, parts)) uses.open.push(asUse(place, parts.length))
      }
    }
  }
}

/** The compounds that a report hyphenates at least once, with their uses in all three styles. */
export function compoundsOf(reading: Reading): Compound[] {
  const compounds = withHyphen(reading)
  addClosed(reading, compounds)
  addOpen(reading, compounds)
  return [...compounds.values()]
}
