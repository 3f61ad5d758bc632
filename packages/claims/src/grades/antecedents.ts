import { stem } from '../language/stem.ts'
import type { Token } from '../language/tokens.ts'
import { isCopula, isFiniteVerb } from '../language/verbs.ts'
import { functionWords } from '../language/words.ts'
import type { Named } from './reader.ts'
import { namesSomething, readSubject } from './subjects.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Nouns that point back when "this", "these", "the" or "its" stands before them. */
const pointingNouns = new Set(
  'service services area arrangements work part provision team aspect element'.split(' '),
)

const pointers = new Set(['it', 'they', 'this', 'these', 'that', 'those', 'its', 'their', 'which'])

/** Whether a subject only points back: "it", "these arrangements", "this part of the service". */
export function isPronominal(tokens: readonly Token[]): boolean {
  const words = tokens.filter(token => token.kind === 'word')
  if (words.length === 0 || words.length > 6) return false
  if (!words.some(token => pointers.has(token.lower))) return false
  // "those who do" names people of its own.
  if (words.some(token => token.lower === 'who')) return false
  return words.every(token => functionWords.has(token.lower) || pointingNouns.has(token.lower))
}

/**
 * What a pronoun in the next sentence most likely stands for: the subject of this one, and where
 * this one says what the subject is ("X is the council's Y"), that too.
 * @returns null where the sentence itself only points back, so that an earlier one keeps the place
 */
export function antecedentOf(
  tokens: readonly Token[],
  text: string,
  vocabulary: Vocabulary,
): Named | null {
  let verb = 0
  while (verb < Math.min(tokens.length, 30) && !isFiniteVerb(tokens, verb)) verb++
  if (verb === 0 || verb >= Math.min(tokens.length, 30)) return null
  const subject = tokens.slice(0, verb)
  const last = subject.at(-1)
  if (!last) return null
  if (isPronominal(subject)) {
    // "It is the planning in between that falls short": what comes behind is meant.
    const cleft =
      tokens[0]?.lower === 'it' && isCopula(tokens[verb]) && tokens[verb + 1]?.lower === 'the'
    return cleft ? antecedentOf(tokens.slice(verb + 1), text, vocabulary) : null
  }
  const own = readSubject(subject, vocabulary)
  if (!namesSomething(own)) return null
  const words = text.slice(tokens[0]?.start ?? 0, last.end)
  const isDefinition =
    isCopula(tokens[verb]) && /^(?:the|a|an)$/.test(tokens[verb + 1]?.lower ?? '')
  if (!isDefinition) return { readings: [own], words }
  const definition = readSubject(tokens.slice(verb + 1, verb + 14), vocabulary)
  return { readings: [own, definition], words }
}

/** How far back the words before a noun are taken to belong to it. */
const longestMention = 8

/**
 * The last mention of a noun with the words that belong to it: for "these assessments" behind
 * "replaced with a single child and family assessment", "single child and family assessment".
 */
export function mentionOf(noun: Token, previous: readonly Token[]): readonly Token[] {
  const key = stem(noun.lower)
  const at = previous.findLastIndex(token => stem(token.lower) === key)
  if (at < 0) return []
  let from = at
  while (from > 0 && at - from < longestMention) {
    const before = previous[from - 1]
    if (!before || before.kind === 'mark') break
    if (functionWords.has(before.lower) && before.lower !== 'and') break
    if (isFiniteVerb(previous, from - 1)) break
    from--
  }
  return previous.slice(from, at + 1)
}
