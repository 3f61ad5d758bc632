import type { Token } from '../language/tokens.ts'
import { isCopula } from '../language/verbs.ts'
import type { Hit } from './hit.ts'
import type { Meaning } from './lexicon.ts'

const wellLevels: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      ['well', 4],
      ['reasonably well', 3],
      ['fairly well', 3],
      ['very well', 5],
      ['extremely well', 5],
      ['exceptionally well', 6],
      ['outstandingly well', 6],
      ['adequately', 3],
      ['satisfactorily', 3],
      ['poorly', 1],
    ] as const
  ).map(([name, level]) => [
    name,
    { name, rank: null, standing: { low: level === 1 ? 0 : level, high: level } },
  ]),
)

/** "as well (as)", "well-being", "may well be", "well known": no grades. */
const wellIdioms = new Set(
  `as being known aware above below beyond over within into before after under placed advanced
  established publicised documented used nigh meaning worn attended then on off past short`
    .trim()
    .split(/\s+/),
)

/** Whether the word is an infinitive: behind "to", or joined to one ("to enjoy it and achieve"). */
function isInfinitive(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 14); i--) {
    const token = tokens[i]
    if (!token || isCopula(token) || /^[.;:]$/.test(token.text)) return false
    if (/^help(?:s|ed|ing)?$/.test(token.lower)) return true
    if (token.lower === 'to') return i === index - 1 || tokens[index - 1]?.lower === 'and'
  }
  return false
}

/** An adverb that grades a deed ("well", "very well") at `index`; null where it only says "as well". */
export function adverbHit(tokens: readonly Token[], index: number): Hit | null {
  const token = tokens[index]
  if (!token) return null
  const one = token.lower
  const two = `${one} ${tokens[index + 1]?.lower ?? ''}`
  const meaning = wellLevels.get(two) ?? wellLevels.get(one)
  if (!meaning) return null
  const to = index + (wellLevels.has(two) ? 2 : 1)
  const before = tokens[index - 1]?.lower ?? ''
  // "to achieve well": what somebody is helped to do, not how it is done.
  if (isInfinitive(tokens, index - 1)) return null
  if (before === 'as' || before === 'may' || before === 'might' || before === 'could') return null
  if (wellIdioms.has(tokens[to]?.lower ?? '')) return null
  return {
    from: index,
    to,
    meaning,
    degree: null,
    standing: meaning.standing,
    number: null,
    adverbial: true,
  }
}
