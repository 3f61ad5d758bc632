import { type CapitalPhrase, telling } from './capital-phrases.ts'
import { groupBy } from './group-by.ts'
import type { Word } from './passages.ts'
import { placesOf, type Reading } from './reading.ts'
import { type Use, wordBefore, wordBehind, wordsOf } from './use.ts'
import { isNounish } from './word-classes.ts'

/** Behind these the phrase is one of many, not the name of one. */
const indefinite = new Set(
  `a an each every any another other others no some many several all both most few such one two
  three four five these those more different`.split(/\s+/),
)

function matches(words: readonly Word[], phrase: readonly string[]): boolean {
  return (
    words.length === phrase.length &&
    words.every(
      (word, index) =>
        word.lower === phrase[index] && !word.foreign && (index === 0 || word.joined),
    )
  )
}

/** What a place is and what it is governed by have the same name. */
const places = new Set(
  'city town county borough district village parish area region ward'.split(' '),
)

/** "Eastmere City" is a council, "Eastmere city" a place. */
function isPlace(
  differing: readonly number[],
  words: readonly string[],
  reading: Reading,
): boolean {
  if (words.length !== 2 || differing.includes(0) || !places.has(words[1] ?? '')) return false
  return placesOf(reading, words[0] ?? '').every(
    ({ passage, index }) => passage.words[index]?.capital,
  )
}

/** Whether the phrase goes on in small letters; words in "-s" may be its verb. */
export const goesOn = (use: Use): boolean =>
  isNounish(use.passage.words, use.to) && wordBehind(use)?.lower.endsWith('s') === false

/** Whether a use in small letters names the one thing that the capitals name. */
function meansTheOne(use: Use, phrase: CapitalPhrase): boolean {
  const before = wordBefore(use)
  const behind = wordBehind(use)
  if (before?.capital && !before.opens && use.passage.words[use.from]?.joined) return false
  if (!phrase.numbered.has(behind?.kind === 'number')) return false
  if (before && (indefinite.has(before.lower) || before.kind === 'number')) {
    if (!phrase.before.has(before.lower)) return false
  }
  return !goesOn(use) || phrase.behind.has(behind?.lower ?? '')
}

function isSmall(use: Use, phrase: CapitalPhrase, reading: Reading): boolean {
  const words = wordsOf(use)
  if (!matches(words, phrase.words)) return false
  const differing = telling(use).filter(at => !words[at]?.capital)
  if (!differing.some(at => phrase.telling.has(at))) return false
  return !isPlace(differing, phrase.words, reading) && meansTheOne(use, phrase)
}

/** Uses of each phrase that lack some of its capitals, looked up by its first two words. */
export function smallUses(
  phrases: readonly CapitalPhrase[],
  reading: Reading,
): Map<CapitalPhrase, Use[]> {
  const byFirst = groupBy(phrases, ({ words }) => words[0] ?? '')
  const found = new Map<CapitalPhrase, Use[]>()
  for (const [first, group] of byFirst) {
    const bySecond = groupBy(group, ({ words }) => words[1] ?? '')
    for (const { passage, index } of placesOf(reading, first)) {
      if (passage.place !== 'text') continue
      for (const phrase of bySecond.get(passage.words[index + 1]?.lower ?? '') ?? []) {
        const use = { passage, from: index, to: index + phrase.words.length }
        if (!isSmall(use, phrase, reading)) continue
        const uses = found.get(phrase)
        if (uses) uses.push(use)
        else found.set(phrase, [use])
      }
    }
  }
  return found
}
