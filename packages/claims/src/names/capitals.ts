import { type CapitalPhrase, capitalPhrases } from './capital-phrases.ts'
import { commonest } from './form.ts'
import { groupBy } from './group-by.ts'
import type { Word } from './passages.ts'
import type { Reading } from './reading.ts'
import { goesOn, smallUses } from './small-uses.ts'
import { type Form, type Use, type Variant, wordBehind, wordsOf } from './use.ts'
import { isNounish } from './word-classes.ts'

interface Phrase {
  readonly words: readonly string[]
  readonly capitals: readonly Use[]
  readonly small: readonly Use[]
}

/** Without the capitals that qualify another noun, and with a last word that all uses share. */
function settled({ words, uses: capitals }: CapitalPhrase, small: readonly Use[]): Phrase {
  const followers = new Set(small.map(use => wordBehind(use)?.lower))
  const kept = capitals.filter(use => !goesOn(use) || followers.has(wordBehind(use)?.lower))
  const uses = [...kept, ...small]
  const shared =
    uses.every(use => isNounish(use.passage.words, use.to)) &&
    new Set(uses.map(use => wordBehind(use)?.lower)).size === 1
  if (!shared) return { words, capitals: kept, small }
  const longer = (use: Use): Use => ({ ...use, to: use.to + 1 })
  return { words, capitals: kept.map(longer), small: small.map(longer) }
}

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The words as their own place would have them elsewhere in a sentence. */
const pattern = (use: Use): string =>
  wordsOf(use)
    .map((word, index) => (word.capital && !(index === 0 && word.opens) ? 'A' : 'a'))
    .join('')

function formsOf({ capitals, small }: Phrase): Form[] {
  const groups = [...groupBy(small, pattern).values()]
  return [capitals, ...groups].map(uses => ({
    words: commonest(uses),
    uses,
  }))
}

function variantOf(phrase: Phrase): Variant {
  const forms = formsOf(phrase)
  return {
    difference: 'capitals',
    forms,
    right: null,
    rewrite: (use, { words }) => (use.passage.words[use.from]?.opens ? upper(words) : words),
    confidence: 0.7,
    reason: 'the same words but for capitals',
  }
}

/** Longer phrases first; a phrase is dropped where each of its small uses is told already. */
function withoutOverlaps(phrases: readonly Phrase[]): Phrase[] {
  const told = new Set<Word>()
  return [...phrases]
    .sort((a, b) => b.words.length - a.words.length)
    .filter(({ small }) => {
      const fresh = small.some(use => !wordsOf(use).some(word => told.has(word)))
      for (const use of small) for (const word of wordsOf(use)) told.add(word)
      return fresh
    })
}

/** Phrases that have capitals in one place and small letters in another, meaning one thing. */
export function capitalVariants(reading: Reading): Variant[] {
  const small = smallUses(capitalPhrases(reading), reading)
  const phrases = [...small].map(([phrase, uses]) => settled(phrase, uses))
  return withoutOverlaps(phrases.filter(({ capitals }) => capitals.length > 0)).map(variantOf)
}
