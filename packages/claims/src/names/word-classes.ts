import { isFiniteVerb } from '../language/verbs.ts'
import {
  auxiliaries,
  coordinators,
  copulas,
  determiners,
  finiteVerbs,
  functionWords,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../language/words.ts'
import type { Word } from './passages.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Small words that close off a phrase; adverbs and the like are not among them. */
export const isSmall = (lower: string): boolean =>
  determiners.has(lower) ||
  prepositions.has(lower) ||
  pronouns.has(lower) ||
  coordinators.has(lower) ||
  subordinators.has(lower) ||
  relatives.has(lower) ||
  copulas.has(lower) ||
  auxiliaries.has(lower)

/** Prefixes that are no words of their own: what follows them belongs to them wherever it stands. */
export const boundPrefixes = set(`
  anti bi co counter de ex extra hyper inter intra macro micro mid multi neo non para poly post pre
  pro pseudo re self semi socio sub super trans tri ultra under un vice
`)

/** Words that make a compound of a verb and are a preposition or adverb elsewhere. */
export const particles = set('up out off in on over down back away through by around to at after')

/** Adverbs that strengthen or join; no noun follows "well established very …". */
const loose = set('very also still now already not too so well then there here as than only just')

const adjectivesInLy = set(
  'early family daily weekly monthly yearly elderly friendly timely likely',
)

/** Whether a noun can start or continue a noun phrase at `index`: no verb, mark or small word. */
export function isNounish(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word?.kind !== 'word' || !word.joined) return false
  if (functionWords.has(word.lower) || loose.has(word.lower)) return false
  if (word.lower.endsWith('ly') && !adjectivesInLy.has(word.lower)) return false
  return !isFiniteVerb(words, index)
}

/** Whether the word may be a verb whose subject stands before it: "decision making supports". */
export const mayBeVerb = (lower: string): boolean => finiteVerbs.has(lower) && lower.endsWith('s')

/** Numbers in words: "two-hour drive", but "two hours". */
export const numerals = set(`
  one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
  hundred half quarter
`)
