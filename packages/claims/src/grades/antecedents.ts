import { nounPhraseAfter } from '../language/noun-phrases.ts'
import { stem } from '../language/stem.ts'
import type { Token } from '../language/tokens.ts'
import { isCopula, isFiniteVerb } from '../language/verbs.ts'
import { functionWords, prepositions } from '../language/words.ts'
import type { Named } from './named.ts'
import { namesSomething, readSubject, wordsOf } from './subjects.ts'
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

/** What "it" and what "they" would stand for; null where a sentence leaves the question open. */
export interface Antecedents {
  readonly it: Named | null
  readonly they: Named | null
}

const none: Antecedents = { it: null, they: null }

/** "A good deal of the credit", "a larger share of people": an amount is nothing to point to. */
const amounts = /^(?:deal|share|number|part|amount|proportion|much|most|some|many|few|half)$/

/** Whether the head of a subject is a plural: "young carers", "officers on the wing". */
function isPlural(subject: readonly Token[]): boolean {
  const end = subject.findIndex(token => prepositions.has(token.lower) || token.kind === 'mark')
  const head = subject[(end < 1 ? subject.length : end) - 1]?.lower ?? ''
  return /^(?:children|people|men|women|they)$|[^s]s$/.test(head) && !/ics$|us$/.test(head)
}

/** Whether a subject is only an amount of something. */
const isAmount = (subject: readonly Token[]): boolean => {
  const of = subject.findIndex(token => token.lower === 'of')
  return of > 0 && amounts.test(subject[of - 1]?.lower ?? '')
}

/** What stands behind a verb: "Children use the Dingle in all weathers" → the Dingle. */
function objectAfter(
  tokens: readonly Token[],
  verb: number,
  text: string,
  vocabulary: Vocabulary,
): Named | null {
  let from = verb + 1
  while (
    isFiniteVerb(tokens, from) ||
    /^(?:to|with|on|for|in|from)$/.test(tokens[from]?.lower ?? '')
  )
    from++
  const range = nounPhraseAfter(tokens, from, noGrades)
  const reading = readSubject(tokens.slice(range.from, range.to), vocabulary)
  const names = reading.keys.length > 0 && range.to > range.from
  return names ? { readings: [reading], words: wordsOf(text, tokens, range) } : null
}

const noGrades: ReadonlySet<number> = new Set()

/** How far into a sentence its verb is looked for. */
const verbReach = 30

/**
 * What a pronoun in the next sentence most likely stands for: the subject of this one, and where
 * this one says what the subject is ("X is the council's Y"), that too; for "it" behind a plural
 * subject, what that subject deals with.
 */
export function antecedentsIn(
  tokens: readonly Token[],
  text: string,
  vocabulary: Vocabulary,
): Antecedents {
  let verb = 0
  const end = Math.min(tokens.length, verbReach)
  while (verb < end && !isFiniteVerb(tokens, verb)) verb++
  if (verb === 0 || verb >= end) return none
  const subject = tokens.slice(0, verb)
  if (isPronominal(subject)) {
    // "It is the planning in between that falls short": what comes behind is meant.
    const cleft =
      tokens[0]?.lower === 'it' && isCopula(tokens[verb]) && tokens[verb + 1]?.lower === 'the'
    return cleft ? antecedentsIn(tokens.slice(verb + 1), text, vocabulary) : none
  }
  const own = readSubject(subject, vocabulary)
  const range = { from: 0, to: verb }
  const they = namesSomething(own)
    ? withDefinition(
        { readings: [own], words: wordsOf(text, tokens, range) },
        tokens,
        verb,
        vocabulary,
      )
    : null
  if (they && !isPlural(subject) && !isAmount(subject)) return { it: they, they }
  return { it: objectAfter(tokens, verb, text, vocabulary), they }
}

/** A subject with what its sentence says that it is: "X is the council's Y". */
function withDefinition(
  subject: Named,
  tokens: readonly Token[],
  verb: number,
  vocabulary: Vocabulary,
): Named {
  const defines = isCopula(tokens[verb]) && /^(?:the|a|an)$/.test(tokens[verb + 1]?.lower ?? '')
  if (!defines) return subject
  const definition = readSubject(tokens.slice(verb + 1, verb + 14), vocabulary)
  return { ...subject, readings: [...subject.readings, definition] }
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
