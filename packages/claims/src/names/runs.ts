import { functionWords } from '../language/words.ts'
import type { Passage, Word } from './passages.ts'
import type { Use } from './use.ts'

/** Small words that a title may hold between its capitals. */
const connectors = new Set('of and for the in by to on with at after is a an from or &'.split(' '))

/** A name or title in capitals, as long as it goes. */
export interface Run extends Use {
  /** Its words, lower case, connectors included. */
  readonly words: readonly string[]
}

export const isConnector = (lower: string): boolean => connectors.has(lower)

const isTitleWord = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.capital && !word.foreign

/** A small word with a capital opens a sentence that the text before it does not show. */
const canStart = (word: Word | undefined): boolean =>
  isTitleWord(word) && !functionWords.has(word?.lower ?? '')

/**
 * Where the run that stands at `from` ends: capitals, joined by at most two connectors. "The" joins
 * behind another only: "Following the Port Plan" is no name.
 */
function runEnd(words: readonly Word[], from: number): number {
  let end = from + 1
  for (let i = end; i < words.length && words[i]?.joined; i++) {
    const word = words[i]
    if (isTitleWord(word)) end = i + 1
    else if (!word || !connectors.has(word.lower) || i - end > 1) break
    else if (word.lower === 'the' && i === end) break
  }
  return end
}

/** Whether a passage is set like a title: no full stop, and nearly every word with a capital. */
function shouts({ words }: Passage): boolean {
  if (/^[.?!;]$/.test(words.at(-1)?.text ?? '')) return false
  const content = words.filter(word => word.kind === 'word' && !functionWords.has(word.lower))
  if (content.length < 3) return true
  return content.filter(word => word.capital).length > 0.7 * content.length
}

/** The names and titles of running text: at least two capitals in a row. */
export function runsOf(passages: readonly Passage[]): Run[] {
  const runs: Run[] = []
  for (const passage of passages) {
    if (passage.place !== 'text' || shouts(passage)) continue
    const { words } = passage
    for (let from = 0; from < words.length; from++) {
      if (!canStart(words[from])) continue
      const to = runEnd(words, from)
      const inside = words.slice(from, to)
      if (inside.filter(word => word.capital).length > 1) {
        runs.push({ passage, from, to, words: inside.map(word => word.lower) })
      }
      from = to - 1
    }
  }
  return runs
}
