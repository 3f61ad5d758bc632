import { commonest } from './form.ts'
import { groupBy } from './group-by.ts'
import type { Word } from './passages.ts'
import { placesOf, type Reading } from './reading.ts'
import { isConnector, type Run } from './runs.ts'
import { type Form, type Use, type Variant, wordBefore, wordBehind, wordsOf } from './use.ts'
import { isNounish } from './word-classes.ts'

/** Behind these the phrase is one of many, not the name of one. */
const indefinite = new Set(
  `a an each every any another other others no some many several all both most few such one two
  three four five these those more different`.split(/\s+/),
)

interface Phrase {
  readonly words: readonly string[]
  readonly capitals: readonly Use[]
  readonly small: readonly Use[]
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

/** Indices of words whose capital is not asked for by their place. */
function telling(use: Use): number[] {
  return wordsOf(use).flatMap((word, index) =>
    isConnector(word.lower) || (index === 0 && word.opens) ? [] : [index],
  )
}

function matches(words: readonly Word[], phrase: readonly string[]): boolean {
  return (
    words.length === phrase.length &&
    words.every(
      (word, index) =>
        word.lower === phrase[index] && !word.foreign && (index === 0 || word.joined),
    )
  )
}

/** Words of a name that the report never writes small say nothing about the others. */
function onlyTail(
  differing: readonly number[],
  words: readonly string[],
  reading: Reading,
): boolean {
  if (words.length !== 2 || differing.includes(0)) return false
  return placesOf(reading, words[0] ?? '').every(
    ({ passage, index }) => passage.words[index]?.capital,
  )
}

const isNumber = (word: Word | undefined): boolean => word?.kind === 'number'

/** Whether the phrase goes on in small letters; words in "-s" may be its verb. */
const goesOn = (use: Use): boolean =>
  isNounish(use.passage.words, use.to) && wordBehind(use)?.lower.endsWith('s') === false

/** Whether a use in small letters names the one thing that the capitals name. */
function meansTheOne(use: Use, capitals: readonly Use[]): boolean {
  const before = wordBefore(use)
  const behind = wordBehind(use)
  if (before?.capital && !before.opens && use.passage.words[use.from]?.joined) return false
  if (!capitals.some(other => isNumber(wordBehind(other)) === isNumber(behind))) return false
  if (before && (indefinite.has(before.lower) || before.kind === 'number')) {
    if (!capitals.some(other => wordBefore(other)?.lower === before.lower)) return false
  }
  if (!goesOn(use)) return true
  return capitals.some(other => wordBehind(other)?.lower === behind?.lower)
}

/** Uses written without some capital that the phrase has elsewhere. */
function smallUses(phrase: Omit<Phrase, 'small'>, reading: Reading): Use[] {
  const { words, capitals } = phrase
  return placesOf(reading, words[0] ?? '').flatMap(({ passage, index }) => {
    const use = { passage, from: index, to: index + words.length }
    if (passage.place !== 'text' || !matches(wordsOf(use), words)) return []
    const differing = telling(use).filter(at => !passage.words[index + at]?.capital)
    const told = capitals.some(other => telling(other).some(at => differing.includes(at)))
    return told && !onlyTail(differing, words, reading) && meansTheOne(use, capitals) ? use : []
  })
}

/** Without the capitals that qualify another noun, and with a last word that all uses share. */
function settled({ words, capitals, small }: Phrase): Phrase {
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
  const usable = (run: Run): boolean => !introduces(run) && !isPiece(run)
  const groups = groupBy(reading.runs.filter(usable), run => run.words.join(' '))
  const phrases = [...groups.values()].flatMap(capitals => {
    const phrase = { words: capitals[0]?.words ?? [], capitals }
    const small = smallUses(phrase, reading)
    return small.length > 0 ? settled({ ...phrase, small }) : []
  })
  return withoutOverlaps(phrases.filter(({ capitals }) => capitals.length > 0)).map(variantOf)
}
