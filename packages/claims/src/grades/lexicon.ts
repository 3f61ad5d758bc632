import type { Scale } from '@reportlint/model'
import { type Token, tokenize } from '../language/tokens.ts'
import { generalForms, ladderWords, type Standing, standingOf } from './ladder.ts'

/** What a run of grade words means. */
export interface Meaning {
  /** Name on the scale where it has one, else the ladder's word. */
  readonly name: string
  /** Position on the scale, 0 the best; null off the scale. */
  readonly rank: number | null
  readonly standing: Standing
}

/** Grade words and numbers of one report, ready to be looked up. */
export interface Lexicon {
  /** First word of a phrase → the phrases that start with it, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>
  /** Number of the scale → its meaning; empty where grades have no numbers. */
  readonly numbers: ReadonlyMap<number, Meaning>
}

interface Phrase {
  readonly words: readonly string[]
  readonly meaning: Meaning
}

/**
 * Builds the lexicon of a report.
 * @param scale the scale that the report is read on
 * @returns phrases of the scale and, behind them, those of the general ladder
 */
export function buildLexicon(scale: Scale): Lexicon {
  const meanings = new Map<string, Meaning>()
  const numbers = new Map<number, Meaning>()
  for (const grade of scale.grades) {
    const { name, rank } = grade
    const meaning = { name, rank, standing: standingOf(name) }
    if (grade.number !== null) numbers.set(grade.number, meaning)
    const forms = [...grade.forms, ...(generalForms.get(grade.name) ?? [])]
    for (const form of [grade.name, ...forms]) meanings.set(form.toLowerCase(), meaning)
  }
  for (const word of ladderWords) {
    const known = meanings.get(word)
    const meaning = known ?? { name: word, rank: null, standing: standingOf(word) }
    for (const form of [word, ...(generalForms.get(word) ?? [])]) {
      if (!meanings.has(form)) meanings.set(form, meaning)
    }
  }
  return { numbers, byFirstWord: indexPhrases(meanings) }
}

function indexPhrases(meanings: ReadonlyMap<string, Meaning>): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const [form, meaning] of meanings) {
    const words = form.split(' ')
    const first = words[0]
    if (first === undefined) continue
    const phrases = index.get(first) ?? []
    phrases.push({ words, meaning })
    index.set(first, phrases)
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest grade phrase that starts at `index`; undefined where none does. */
export const phraseAt = (
  { byFirstWord }: Lexicon,
  tokens: readonly Token[],
  index: number,
): Phrase | undefined =>
  byFirstWord
    .get(tokens[index]?.lower ?? '')
    ?.find(({ words }) => words.every((word, offset) => tokens[index + offset]?.lower === word))

/** The scale grade or ladder word that is written exactly so; null where there is none. */
export function meaningOf(lexicon: Lexicon, text: string): Meaning | null {
  const tokens = tokenize(text)
  const phrase = phraseAt(lexicon, tokens, 0)
  return phrase?.words.length === tokens.length ? phrase.meaning : null
}
