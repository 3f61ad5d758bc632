import { stem } from '../language/stem.ts'
import { oneSlipApart } from './edit-distance.ts'
import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import type { Word } from './passages.ts'
import { placesOf, type Reading } from './reading.ts'
import { isConnector, type Run } from './runs.ts'
import { type Use, type Variant, wordsOf } from './use.ts'

/** Titles of fewer words are too often a word apart from another title. */
const shortest = 3
const longest = 8
/** Words that stand in more places tell little of a title. */
const rareEnough = 60

interface Title {
  readonly words: readonly string[]
  readonly uses: readonly Use[]
}

/** The two rarest content words: at most one of them is the misspelt one. */
function anchors({ words }: Title, reading: Reading): number[] {
  const count = (index: number): number => placesOf(reading, words[index] ?? '').length
  return words
    .flatMap((word, index) => (isConnector(word) ? [] : [index]))
    .sort((a, b) => count(a) - count(b))
    .slice(0, 2)
    .filter(index => count(index) <= rareEnough)
}

const letters = /^\p{L}{3,24}$/u

const isSlip = ({ lower, capital }: Word, wanted: string): boolean =>
  capital &&
  letters.test(lower) &&
  letters.test(wanted) &&
  lower[0] === wanted[0] &&
  oneSlipApart(lower, wanted) &&
  stem(lower) !== stem(wanted)

/** Whether the words are the title but for one that is misspelt, with a capital of its own. */
function isMisspelt(words: readonly Word[], title: Title): boolean {
  if (words.length !== title.words.length) return false
  let slips = 0
  for (const [index, word] of words.entries()) {
    const wanted = title.words[index] ?? ''
    if (word.kind !== 'word' || word.foreign || (index > 0 && !word.joined)) return false
    if (word.lower === wanted) continue
    if (++slips > 1 || isConnector(wanted) || !isSlip(word, wanted)) return false
  }
  return slips === 1 && words.some(word => word.capital && !word.opens)
}

function misspeltUses(title: Title, reading: Reading): Use[] {
  const found: Use[] = []
  const seen = new Set<Word>()
  for (const anchor of anchors(title, reading)) {
    for (const { passage, index } of placesOf(reading, title.words[anchor] ?? '')) {
      const from = index - anchor
      const use = { passage, from, to: from + title.words.length }
      const first = passage.words[from]
      if (from < 0 || !first || seen.has(first) || !isMisspelt(wordsOf(use), title)) continue
      seen.add(first)
      found.push(use)
    }
  }
  return found
}

const wordingOf = (use: Use): string =>
  wordsOf(use)
    .map(word => word.lower)
    .join(' ')

function variantOf(title: Title, wrong: readonly Use[]): Variant {
  const right = formOf(title.uses)
  return {
    difference: 'spelling',
    forms: [right, ...[...groupBy(wrong, wordingOf).values()].map(formOf)],
    right: null,
    rewrite: (_, form) => form.words,
    confidence: 0.9,
    reason: 'one title but for a letter',
  }
}

/** Titles of several words of which one word is misspelt somewhere: "Her by right". */
export function misspeltTitleVariants(reading: Reading): Variant[] {
  const long = (run: Run): boolean => run.words.length >= shortest && run.words.length <= longest
  const groups = groupBy(reading.runs.filter(long), run => run.words.join(' '))
  const titles = [...groups.values()].map(uses => ({ words: uses[0]?.words ?? [], uses }))
  const told = new Set<string>()
  // Commoner titles first: where the other form is a title too, the pair is met again.
  titles.sort((a, b) => b.uses.length - a.uses.length)
  return titles.flatMap(title => {
    if (told.has(title.words.join(' '))) return []
    const wrong = misspeltUses(title, reading)
    for (const use of wrong) told.add(wordingOf(use))
    return wrong.length > 0 && wrong.length <= title.uses.length ? variantOf(title, wrong) : []
  })
}
