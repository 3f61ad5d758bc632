import { titleKey } from '../title-key.ts'
import type { TitleKeys } from './align.ts'

const longest = 200
/** So many characters tell that a line is no title, before its whole key is made. */
const shortStart = 6

/** The titles that the contents name. */
export interface KnownTitles {
  /** Whether the words are one of them, with or without its number. */
  has(words: string): boolean
  /** Whether the words are one of them as far as they go. */
  begins(words: string): boolean
}

/** @param entries the titles of the contents list; none where there is no list */
export function knownTitles(entries: readonly TitleKeys[]): KnownTitles {
  const whole = new Set<string>()
  const starts = new Set<string>()
  const first = new Set<string>()
  for (const { full, title } of entries) {
    for (const key of [full, title]) {
      if (key === '' || whole.has(key)) continue
      whole.add(key)
      first.add(key.slice(0, shortStart))
      for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
        starts.add(key.slice(0, at))
      }
    }
  }
  const possible = (words: string): boolean =>
    words.length < longest &&
    first.has(titleKey(words.slice(0, shortStart * 2)).slice(0, shortStart))
  return {
    has: words => possible(words) && whole.has(titleKey(words)),
    begins: words => {
      if (!possible(words)) return false
      const key = titleKey(words)
      return whole.has(key) || starts.has(key)
    },
  }
}
