import type { Word } from '../names/passages.ts'
import { isSmall } from '../names/word-classes.ts'

/** A piece of a word that can give a letter: "multi" and "agency" of "multi-agency". */
interface Part {
  readonly lower: string
  /** Whether it is no word of weight: "of", "and", a comma. */
  readonly small: boolean
  /** Whether it may be passed over: what is small, and "agency" of "multi-agency". */
  readonly optional: boolean
}

function partsOf(words: readonly Word[]): Part[] {
  return words.flatMap(word =>
    word.lower.split('-').map((lower, index) => {
      const small = word.kind !== 'word' || isSmall(lower)
      return { lower, small, optional: small || index > 0 }
    }),
  )
}

/** How freely words may give letters; the strictest reading that fits is taken. */
interface Freedom {
  /** Letters that one word may give: "coordinator" ends SENCO. */
  readonly most: number
  /** Whether small words may give theirs: "or" in MOSOVO. */
  readonly small: boolean
}

const freedoms: readonly Freedom[] = [
  { most: 1, small: false },
  { most: 1, small: true },
  { most: 3, small: true },
]

/** Whether the parts give the letters, all of both used up but small parts. Polynomial. */
function gives(letters: string, parts: readonly Part[], freedom: Freedom): boolean {
  const failed = new Set<number>()
  const from = (letter: number, index: number): boolean => {
    const part = parts[index]
    if (!part) return letter === letters.length
    const state = letter * (parts.length + 1) + index
    if (failed.has(state)) return false
    const most = part.small && !freedom.small ? 0 : freedom.most
    for (let count = 1; count <= most && letter + count <= letters.length; count++) {
      if (!part.lower.startsWith(letters.slice(letter, letter + count))) break
      if (from(letter + count, index + 1)) return true
    }
    if (part.optional && from(letter, index + 1)) return true
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
export function expansionBefore(letters: string, words: readonly Word[], to: number): Range | null {
  const lower = letters.toLowerCase()
  let first = to
  while (first > Math.max(0, to - reach(letters)) && !ends.test(words[first - 1]?.text ?? ''))
    first--
  for (const freedom of freedoms) {
    for (let from = to - 1; from >= first; from--) {
      if (!startsName(words[from])) continue
      if (gives(lower, partsOf(words.slice(from, to)), freedom)) return { from, to }
    }
  }
  return null
}

/** The words that start at `from` and give the letters. */
export function expansionAfter(
  letters: string,
  words: readonly Word[],
  from: number,
): Range | null {
  if (!startsName(words[from])) return null
  const lower = letters.toLowerCase()
  let last = from
  while (last < from + reach(letters) && words[last] && !ends.test(words[last]?.text ?? '')) last++
  for (const freedom of freedoms) {
    for (let to = from + 1; to <= last; to++) {
      if (words[to - 1]?.kind !== 'word') continue
      if (gives(lower, partsOf(words.slice(from, to)), freedom)) return { from, to }
    }
  }
  return null
}

/** No expansion goes on over these. */
const ends = /^[.;:()]$/

const startsName = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !isSmall(word.lower)
