import type { Word } from '../names/passages.ts'
import { isSmall } from '../names/word-classes.ts'

/** A piece of a word that can give a letter: "multi" and "agency" of "multi-agency". */
interface Part {
  readonly lower: string
  readonly word: number
  /** Whether it may be passed over: "of", "and", a comma. */
  readonly small: boolean
}

function partsOf(words: readonly Word[]): Part[] {
  return words.flatMap((word, index) =>
    word.lower
      .split('-')
      .map(lower => ({ lower, word: index, small: word.kind !== 'word' || isSmall(lower) })),
  )
}

/** Letters that one word may give: "coordinator" ends SENCO. */
const mostLetters = 3

/** Whether the parts give the letters, all of both used up but small parts. Polynomial. */
function gives(letters: string, parts: readonly Part[]): boolean {
  const failed = new Set<number>()
  const from = (letter: number, index: number): boolean => {
    const part = parts[index]
    if (!part) return letter === letters.length
    const state = letter * (parts.length + 1) + index
    if (failed.has(state)) return false
    for (let count = 1; count <= mostLetters && letter + count <= letters.length; count++) {
      if (!part.lower.startsWith(letters.slice(letter, letter + count))) break
      if (from(letter + count, index + 1)) return true
    }
    if (part.small && from(letter, index + 1)) return true
    failed.add(state)
    return false
  }
  return from(0, 0)
}

/** Words that an abbreviation of so many letters can stand for. */
const reach = (letters: string): number => 2 * letters.length + 4

/** Indices into the words, half-open; null where the letters do not fit. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The words that end at `to` and give the letters. */
export function expansionBefore(
  letters: string,
  words: readonly Word[],
  to: number,
): Range | null {
  const lower = letters.toLowerCase()
  for (let from = to - 1; from >= Math.max(0, to - reach(letters)); from--) {
    const word = words[from]
    if (!word || /^[.;:()]$/.test(word.text)) return null
    if (word.kind !== 'word' || word.lower[0] !== lower[0]) continue
    if (gives(lower, partsOf(words.slice(from, to)))) return { from, to }
  }
  return null
}

/** The words that start at `from` and give the letters. */
export function expansionAfter(
  letters: string,
  words: readonly Word[],
  from: number,
): Range | null {
  const lower = letters.toLowerCase()
  const limit = Math.min(words.length, from + reach(letters))
  for (let to = from + 1; to <= limit; to++) {
    const word = words[to - 1]
    if (!word || /^[.;()]$/.test(word.text)) return null
    if (word.kind === 'word' && gives(lower, partsOf(words.slice(from, to)))) return { from, to }
  }
  return null
}
