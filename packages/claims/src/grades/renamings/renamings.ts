import { genericKeys } from '../../language/generic.ts'
import { keysOfText } from '../../language/keys.ts'
import type { TokenRange } from '../../language/noun-phrases.ts'
import type { Cut } from '../../language/sentences.ts'
import type { Token } from '../../language/tokens.ts'
import { isFiniteVerb } from '../../language/verbs.ts'
import { antecedentsIn } from '../antecedents.ts'
import { findHits } from '../hits.ts'
import type { Lexicon } from '../lexicon.ts'
import { combine, emptyReading, type Reading, readSubject } from '../subjects.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { pairsOf, spokenOfAs } from './pairs.ts'

/** Two names that the report gives to one thing. */
interface Renaming {
  readonly a: Reading
  readonly b: Reading
}

/** Key of a word of either name → the renamings that hold it, in the order of the text. */
export type Renamings = ReadonlyMap<string, readonly Renaming[]>

const telling = ({ keys }: Reading): string[] => keys.filter(key => !genericKeys.has(key))

/** Nouns that say what kind of thing a name stands for, and no more: "a scheme called Lodestar". */
const kinds: ReadonlySet<string> = new Set(
  keysOfText(`scheme initiative project team unit body panel group board council plan strategy
    policy club centre house building office new earlier own small local`),
)

/** Whether a side names something of its own. */
const namesIt = ({ keys, populations, names }: Reading): boolean =>
  names.length + populations.length > 0 ||
  keys.some(key => !genericKeys.has(key) && !kinds.has(key))

/** The subject that "its" and "their" point to within their sentence. */
function possessor(tokens: readonly Token[], before: number, vocabulary: Vocabulary): Reading {
  let verb = 0
  while (verb < before && !isFiniteVerb(tokens, verb)) verb++
  return verb < before ? readSubject(tokens.slice(0, verb), vocabulary) : emptyReading
}

/** Reads a name; "its own building" belongs to the subject of its sentence. */
function readNamed(tokens: readonly Token[], range: TokenRange, vocabulary: Vocabulary): Reading {
  const words = tokens.slice(range.from, range.to)
  // "a garden for 14 pupils": how many they are is no part of the name.
  const reading = readSubject(
    words.filter(token => token.kind !== 'number'),
    vocabulary,
  )
  const owned = /^(?:its|their)$/.test(words[0]?.lower ?? '')
  return owned ? combine(reading, possessor(tokens, range.from, vocabulary)) : reading
}

/** Words that the report writes without a capital somewhere. */
const commonWords = (cuts: readonly (readonly Cut[])[]): ReadonlySet<string> =>
  new Set(
    cuts
      .flat()
      .flatMap(({ tokens }) => tokens.filter(token => token.text === token.lower))
      .map(token => token.lower),
  )

/** "Key work … Officers speak of it as “one-to-ones”": the sentence before says what "it" is. */
function acrossSentences(
  { tokens }: Cut,
  before: Cut | undefined,
  vocabulary: Vocabulary,
): Renaming[] {
  const name = spokenOfAs(tokens)
  const meant = name && before ? antecedentsIn(before.tokens, before.text, vocabulary).they : null
  if (!name || !meant) return []
  return [{ a: readSubject(tokens.slice(name.from, name.to), vocabulary), b: meant.readings[0] }]
}

/** At most so many renamings are looked at for one word, which keeps the work linear. */
const bucketSize = 20

function indexed(renamings: readonly Renaming[]): Renamings {
  const index = new Map<string, Renaming[]>()
  for (const renaming of renamings) {
    for (const key of new Set([...telling(renaming.a), ...telling(renaming.b)])) {
      const bucket = index.get(key)
      if (!bucket) index.set(key, [renaming])
      else if (bucket.length < bucketSize) bucket.push(renaming)
    }
  }
  return index
}

/**
 * The renamings that a report states itself.
 * Sentences longer than 120 words rename nothing: they are torn text.
 */
export function readRenamings(
  cuts: readonly (readonly Cut[])[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Renamings {
  const found: Renaming[] = []
  const common = commonWords(cuts)
  for (const block of cuts) {
    for (const [index, cut] of block.entries()) {
      const { tokens } = cut
      if (cut.block.kind === 'heading' || tokens.length > 120) continue
      for (const [one, other] of pairsOf(tokens)) {
        if (findHits(tokens.slice(other.from, other.to), lexicon).length > 0) continue
        // "Participation is a strength": a word like any other, with the capital of its sentence.
        if (one.from === 0 && one.to === 1 && common.has(tokens[0]?.lower ?? '')) continue
        found.push({
          a: readNamed(tokens, one, vocabulary),
          b: readNamed(tokens, other, vocabulary),
        })
      }
      found.push(...acrossSentences(cut, block[index - 1], vocabulary))
    }
  }
  return indexed(found.filter(({ a, b }) => namesIt(a) && namesIt(b)))
}

const includesAll = (keys: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && part.every(key => keys.includes(key))

/** A name without the word for its kind, where it holds more: "the reablement team". */
function withoutKind(reading: Reading): Reading {
  const keys = reading.keys.filter(key => !kinds.has(key))
  return keys.some(key => !genericKeys.has(key)) ? { ...reading, keys } : reading
}

/** A reading with one name of a thing put in the place of the other. */
function replaced(reading: Reading, from: Reading, to: Reading): Reading {
  const rest = reading.keys.filter(key => !from.keys.includes(key))
  return {
    ...reading,
    keys: [...new Set([...to.keys, ...rest])],
    depths: new Map([...reading.depths, ...to.depths]),
    populations: to.populations.length > 0 ? to.populations : reading.populations,
    aspects: [...new Set([...reading.aspects, ...to.aspects])],
    names: to.names,
  }
}

/** Most readings that renamings may add to one subject. */
const mostAdded = 4

/** Whether the subject is the description, perhaps without its less telling modifiers. */
function isDescribedAs(own: readonly string[], description: Reading): boolean {
  const keys = telling(description)
  if (includesAll(own, keys)) return own.length === keys.length
  return own.length >= 2 && includesAll(keys, own)
}

/** What a subject may also be called, by the report's own words. */
export function renamed(reading: Reading, renamings: Renamings): Reading[] {
  const found: Reading[] = []
  const own = telling(reading)
  for (const { a, b } of new Set(own.flatMap(key => renamings.get(key) ?? []))) {
    if (includesAll(own, telling(withoutKind(a)))) found.push(replaced(reading, a, withoutKind(b)))
    // A description may stand in other sentences for other things: only where nothing is added.
    else if (isDescribedAs(own, withoutKind(b))) {
      found.push(replaced(reading, b, withoutKind(a)))
    }
    if (found.length >= mostAdded) break
  }
  return found
}
