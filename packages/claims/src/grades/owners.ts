import { genericKeys } from '../language/generic.ts'
import { nounPhraseBefore, type TokenRange } from '../language/noun-phrases.ts'
import type { Token } from '../language/tokens.ts'
import { antecedentsIn, isPronominal, mentionOf } from './antecedents.ts'
import type { Judged } from './judged.ts'
import type { Named } from './named.ts'
import type { Reader } from './reader.ts'
import { emptyReading, type Reading, readSubject, wordsOf } from './subjects.ts'
import type { Vocabulary } from './vocabulary.ts'

const owners = /^(?:its|their|it|they|them|these|this|those|his|her)$/

const plurals = /^(?:they|their|them|these|those)$/

const namesOwner = (tokens: readonly Token[]): boolean =>
  tokens.some(token => owners.test(token.lower))

/** "the force runs Lodestar, and it": the name that ends the clause before a pronoun. */
function nameBefore(tokens: readonly Token[], before: number): Token[] {
  let to = before
  while (to > 0 && /^(?:,|and|but|;|because)$/.test(tokens[to - 1]?.lower ?? '')) to--
  let from = to
  while (from > 1 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--
  return to < before ? tokens.slice(from, to) : []
}

/**
 * What the pronouns of a judgement stand for: the subject before it in the sentence, else what
 * the sentences before are about.
 * @param range the words with the pronoun; null where the grade has no subject
 */
export function ownerOf(reader: Reader, judged: Judged, range: TokenRange | null): Named {
  const { tokens, text, memory } = judged
  const { vocabulary } = reader
  const { from: before, to } = range ?? { from: 0, to: 0 }
  const last = judged.judgements.findLast(({ subject }) => subject && subject.to <= before)
  const plural = tokens.slice(before, to).some(token => plurals.test(token.lower))
  const meant = plural ? memory.they : memory.it
  if (last?.subject) {
    const words = tokens.slice(last.subject.from, last.subject.to)
    if (words.length === 0 || namesOwner(words)) return meant
    return {
      readings: [readSubject(words, vocabulary)],
      words: wordsOf(text, tokens, last.subject),
    }
  }
  const name = nameBefore(tokens, before)
  if (name.length > 0) {
    const words = name.map(token => token.text).join(' ')
    return { readings: [readSubject(name, vocabulary)], words }
  }
  const inside = before > 2 ? antecedentsIn(tokens.slice(0, before), text, vocabulary) : null
  return (plural ? inside?.they : inside?.it) ?? meant
}

/** Whether a reading holds more than generic heads. */
const tells = ({ keys, populations, aspects }: Reading): boolean =>
  populations.length + aspects.length > 0 || keys.some(key => !genericKeys.has(key))

/** What "these assessments", "private fostering, where practice" and "its training" belong to. */
export function ownerReading(
  reader: Reader,
  judged: Judged,
  range: TokenRange,
  reading: Reading,
): Reading {
  const { tokens, memory } = judged
  const own = tokens.slice(range.from, range.to)
  if (tokens[range.from - 1]?.lower === 'where' && !tells(reading)) {
    return readSubject(nounPhraseBefore(tokens, range.from - 1), reader.vocabulary)
  }
  const pointing = own.findIndex(token => /^(?:these|this|those|such)$/.test(token.lower))
  const noun = pointing < 0 ? undefined : own[pointing + 1]
  if (noun) return readSubject(mentionOf(noun, memory.previous?.tokens ?? []), reader.vocabulary)
  return namesOwner(own) ? ownerOf(reader, judged, range).readings[0] : emptyReading
}

/** Who receives or provides what is judged. */
export function partyReading(reader: Reader, judged: Judged, party: TokenRange | null): Reading {
  if (party === null) return emptyReading
  const words = judged.tokens.slice(party.from, party.to)
  return isPronominal(words)
    ? ownerOf(reader, judged, party).readings[0]
    : readSubject(words, reader.vocabulary)
}

/** "On Torrasay, where posts are empty, care at home is": a named place that opens the sentence. */
export function leadingPlace(
  tokens: readonly Token[],
  subject: TokenRange | null,
  vocabulary: Vocabulary,
): Reading {
  const opens = /^(?:at|in|on|for|within)$/.test(tokens[0]?.lower ?? '')
  const named = /^\p{Lu}\p{Ll}/u.test(tokens[1]?.text ?? '')
  if (!opens || !named || subject === null || subject.from < 2) return emptyReading
  const end = tokens.findIndex((token, index) => index > 1 && !/^\p{Lu}/u.test(token.text))
  const { keys, depths, names } = readSubject(tokens.slice(0, end), vocabulary)
  return { ...emptyReading, keys, depths, names }
}
