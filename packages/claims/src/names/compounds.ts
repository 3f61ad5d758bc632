import { type Report, toSource } from '@reportlint/model'
import { keyOf, stem } from '../language/stem.ts'
import { groupBy } from './group-by.ts'
import { reachesColumn, wrapColumn } from './line-breaks.ts'
import type { Passage, Word } from './passages.ts'
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

const hyphenated = /^\p{L}+(?:-\p{L}+){1,4}$/u
const plain = /^\p{Lu}?\p{Ll}{3,}$/u

/** Whether a line ends within the word, so that its hyphen may only break the line. */
function crossesLines({ prose }: Passage, word: Word): boolean {
  const { start, end } = toSource(prose, word)
  return end - start !== word.end - word.start
}

const isCompound = (passage: Passage, word: Word): boolean =>
  word.kind === 'word' &&
  !word.foreign &&
  hyphenated.test(word.lower) &&
  !distinct.has(word.lower) &&
  !crossesLines(passage, word)

type Compounds = Map<string, Compound>

function withHyphen(passages: readonly Passage[]): Compounds {
  const found: Compounds = new Map()
  for (const passage of passages) {
    for (const [index, word] of passage.words.entries()) {
      if (!word.lower.includes('-') || !isCompound(passage, word)) continue
      const key = keyOf(word.lower)
      const parts = word.lower.split('-')
      const compound = found.get(key) ?? { parts, uses: { hyphen: [], open: [], closed: [] } }
      compound.uses.hyphen.push({ passage, from: index, to: index + 1 })
      found.set(key, compound)
    }
  }
  return found
}

/** Whether two spellings share enough of their letters to be inflections of one word. */
function akin(letters: string, other: string): boolean {
  let same = 0
  while (same < letters.length && letters[same] === other[same]) same++
  return same >= 0.7 * Math.max(letters.length, other.length)
}

/** Adds the uses as one word. Each spelling is looked up once. */
function addClosed(passages: readonly Passage[], report: Report, compounds: Compounds): void {
  const column = wrapColumn(report)
  const heads = new Set([...compounds.keys()].map(key => key.slice(0, 3)))
  const known = new Map<string, Compound | null>()
  for (const passage of passages) {
    for (const [index, word] of passage.words.entries()) {
      if (word.foreign || !heads.has(word.lower.slice(0, 3)) || !plain.test(word.text)) continue
      let compound = known.get(word.lower)
      if (compound === undefined) {
        const found = compounds.get(stem(word.lower))
        compound = found && akin(word.lower, found.parts.join('')) ? found : null
        known.set(word.lower, compound)
      }
      if (!compound) continue
      const place = toSource(passage.prose, word)
      if (column !== null && reachesColumn(report.text, place, column)) continue
      compound.uses.closed.push({ passage, from: index, to: index + 1 })
    }
  }
}

/** A noun may be in the plural; a word behind a prefix may take any ending. */
const inflects = (word: string, part: string, parts: readonly string[]): boolean =>
  `${word}s` === part ||
  word === `${part}s` ||
  (parts.length === 2 && boundPrefixes.has(parts[0] ?? '') && stem(word) === stem(part))

/** Whether the words from `index` are the parts of a compound; the last may be inflected. */
export function matchesParts(
  words: readonly Word[],
  index: number,
  parts: readonly string[],
): boolean {
  for (const [offset, part] of parts.entries()) {
    const word = words[index + offset]
    if (word?.kind !== 'word' || word.foreign || (offset > 0 && !word.joined)) return false
    if (word.lower === part) continue
    if (offset < parts.length - 1 || !inflects(word.lower, part, parts)) return false
  }
  return true
}

/** Adds the uses as separate words. */
function addOpen(passages: readonly Passage[], compounds: Compounds): void {
  const byFirst = groupBy(compounds.values(), ({ parts }) => parts[0] ?? '')
  for (const passage of passages) {
    for (const [index, word] of passage.words.entries()) {
      for (const compound of byFirst.get(word.lower) ?? []) {
        const { parts, uses } = compound
        if (!matchesParts(passage.words, index, parts)) continue
        uses.open.push({ passage, from: index, to: index + parts.length })
      }
    }
  }
}

/** The compounds that a report hyphenates at least once, with their uses in all three styles. */
export function compoundsOf(passages: readonly Passage[], report: Report): Compound[] {
  const compounds = withHyphen(passages)
  addClosed(passages, report, compounds)
  addOpen(passages, compounds)
  return [...compounds.values()]
}
