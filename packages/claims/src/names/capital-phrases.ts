import { groupBy } from './group-by.ts'
import type { Reading } from './reading.ts'
import { isConnector } from './runs.ts'
import { type Use, wordBefore, wordBehind, wordsOf } from './use.ts'

/** Longer runs of capitals are no names. */
const longest = 12

/** Words that the report writes with capitals, and what stands around them where it does. */
export interface CapitalPhrase {
  /** In small letters. */
  readonly words: readonly string[]
  readonly uses: readonly Use[]
  /** Indices of words that have a capital somewhere although their place does not ask for it. */
  readonly telling: ReadonlySet<number>
  /** Words before and behind the uses, in small letters. */
  readonly before: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
  /** Whether figures follow: always, never or both. */
  readonly numbered: ReadonlySet<boolean>
}

/** Whether a use only introduces its abbreviation, where capitals show the letters. */
function introduces({ passage, to }: Use): boolean {
  const next = passage.words[to]
  return passage.words[next?.text === ',' ? to + 1 : to]?.text === '('
}

/** Whether a use is a piece of something longer: "… in Education, Children's Services and Skills". */
function isPiece({ passage, from, to }: Use): boolean {
  const { words } = passage
  const before = words[from - 1]?.text === ',' && words[from - 2]?.capital === true
  const behind = /^[,:–—-]$/.test(words[to]?.text ?? '') && words[to + 1]?.capital === true
  return before || behind || (words[from]?.opens === true && /^[:–—-]$/.test(words[to]?.text ?? ''))
}

/** Indices of words whose place does not ask for a capital. */
export function telling(use: Use): number[] {
  return wordsOf(use).flatMap((word, index) =>
    isConnector(word.lower) || (index === 0 && word.opens) ? [] : [index],
  )
}

function phraseOf(words: readonly string[], uses: readonly Use[]): CapitalPhrase {
  return {
    words,
    uses,
    telling: new Set(uses.flatMap(telling)),
    before: new Set(uses.map(use => wordBefore(use)?.lower ?? '')),
    behind: new Set(uses.map(use => wordBehind(use)?.lower ?? '')),
    numbered: new Set(uses.map(use => wordBehind(use)?.kind === 'number')),
  }
}

/** The names and titles of a report by their words, without mere pieces of longer ones. */
export function capitalPhrases({ runs }: Reading): CapitalPhrase[] {
  const usable = runs.filter(
    run => run.words.length <= longest && !introduces(run) && !isPiece(run),
  )
  const groups = groupBy(usable, ({ words }) => words.join(' '))
  return [...groups.values()].map(uses => phraseOf(uses[0]?.words ?? [], uses))
}
