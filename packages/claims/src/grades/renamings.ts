import type { TokenRange } from '../language/clauses.ts'
import { genericKeys } from '../language/generic.ts'
import type { Token } from '../language/tokens.ts'
import { isCopula, isFiniteVerb } from '../language/verbs.ts'
import { determiners } from '../language/words.ts'
import { findHits } from './hits.ts'
import type { Lexicon } from './lexicon.ts'
import type { Cut } from './sentences.ts'
import { type Reading, readSubject } from './subjects.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Two names that the report gives to one thing. */
export interface Renaming {
  readonly a: Reading
  readonly b: Reading
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Longest name or description that is taken for one. */
const longest = 12

/** A run of words up to the next mark or finite verb. */
function phraseFrom(tokens: readonly Token[], from: number): TokenRange {
  let to = from
  while (
    to < Math.min(tokens.length, from + longest) &&
    tokens[to]?.kind !== 'mark' &&
    !isFiniteVerb(tokens, to) &&
    !/^(?:which|who|that|where)$/.test(tokens[to]?.lower ?? '')
  ) {
    to++
  }
  return { from, to }
}

/** The words before `end`, back to the last mark, verb or "by". */
function phraseBefore(tokens: readonly Token[], end: number): TokenRange {
  let from = end
  while (
    from > Math.max(0, end - longest) &&
    tokens[from - 1]?.kind !== 'mark' &&
    !isFiniteVerb(tokens, from - 1) &&
    !/^(?:by|from|that|which)$/.test(tokens[from - 1]?.lower ?? '') &&
    // "quick to use the wellbeing hub": what is used is named.
    tokens[from - 2]?.lower !== 'to'
  ) {
    from--
  }
  return { from, to: end }
}

/** A phrase that is nothing but a proper name: "Tidewater", "the Front Door". */
function isName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).filter(token => !determiners.has(token.lower))
  return words.length > 0 && words.length <= 5 && words.every(isCapital)
}

type Pair = readonly [TokenRange, TokenRange]

/** "X, which staff call the Y", "X (known as Y)", "X, as Y is known", "X (that is, Y)". */
function calledAt(tokens: readonly Token[], at: number): Pair | null {
  const { lower } = tokens[at] ?? { lower: '' }
  const next = tokens[at + 1]?.lower ?? ''
  if (/^calls?$/.test(lower)) {
    const relative = tokens
      .slice(Math.max(0, at - 6), at)
      .findLastIndex(token => token.lower === 'which')
    if (relative < 0) return null
    const which = Math.max(0, at - 6) + relative
    const end = tokens[which - 1]?.text === ',' ? which - 1 : which
    return [phraseBefore(tokens, end), phraseFrom(tokens, at + 1)]
  }
  if ((lower === 'known' && next === 'as') || (lower === 'called' && isCapital(tokens[at + 1]))) {
    let end = at
    while (/^(?:[,(]|is|are|now|also|locally|which|usually)$/.test(tokens[end - 1]?.lower ?? ''))
      end--
    return [phraseBefore(tokens, end), phraseFrom(tokens, lower === 'known' ? at + 2 : at + 1)]
  }
  if (lower === 'known' && isCopula(tokens[at - 1])) {
    const as = tokens.slice(0, at).findLastIndex(token => token.lower === 'as')
    if (as < 2 || tokens[as - 1]?.text !== ',') return null
    return [phraseBefore(tokens, as - 1), { from: as + 1, to: at - 1 }]
  }
  if (lower === 'that' && next === 'is' && tokens[at - 1]?.text === '(') {
    const start = tokens[at + 2]?.text === ',' ? at + 3 : at + 2
    return [phraseBefore(tokens, at - 1), phraseFrom(tokens, start)]
  }
  return null
}

/** "The children in care council, Harbour Voices, is", "Tidewater, the council's service for …,". */
function appositionAt(tokens: readonly Token[], comma: number): Pair | null {
  const close = tokens.findIndex((token, index) => index > comma && token.kind === 'mark')
  if (tokens[comma]?.text !== ',' || (close > 0 && tokens[close]?.text !== ',')) return null
  const inside: TokenRange = { from: comma + 1, to: close < 0 ? tokens.length : close }
  const before = phraseBefore(tokens, comma)
  const described = determiners.has(tokens[inside.from]?.lower ?? '')
  if (inside.to - inside.from > longest) return null
  if (
    tokens
      .slice(inside.from, inside.to)
      .some((_, offset) => isFiniteVerb(tokens, inside.from + offset))
  )
    return null
  const one = isName(tokens, before) && described
  const other = isName(tokens, inside) && determiners.has(tokens[before.from]?.lower ?? '')
  return one || (other && !isName(tokens, before)) ? [before, inside] : null
}

/** "Tidewater is the council's service for families on the edge of care." */
function definitionAt(tokens: readonly Token[], verb: number): Pair | null {
  const name: TokenRange = { from: 0, to: verb }
  if (!/^(?:is|are)$/.test(tokens[verb]?.lower ?? '') || !isName(tokens, name)) return null
  if (!/^(?:the|a|an|its|their)$/.test(tokens[verb + 1]?.lower ?? '')) return null
  return [name, phraseFrom(tokens, verb + 1)]
}

function pairsOf(tokens: readonly Token[]): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0; i < tokens.length; i++) {
    const pair = calledAt(tokens, i) ?? appositionAt(tokens, i) ?? definitionAt(tokens, i)
    if (pair) pairs.push(pair)
  }
  return pairs
}

const telling = ({ keys }: Reading): string[] => keys.filter(key => !genericKeys.has(key))

/** Whether both sides name something of their own, and neither is praise ("is a good scheme"). */
const isUseful = (a: Reading, b: Reading): boolean =>
  telling(a).length > 0 && (telling(b).length > 0 || b.populations.length > 0)

/**
 * The renamings that a report states itself, in the order of the text.
 * Sentences longer than 120 words rename nothing: they are torn text.
 */
export function readRenamings(
  cuts: readonly (readonly Cut[])[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Renaming[] {
  const found: Renaming[] = []
  for (const { block, tokens } of cuts.flat()) {
    if (block.kind === 'heading' || tokens.length > 120) continue
    for (const [one, other] of pairsOf(tokens)) {
      const words = tokens.slice(other.from, other.to)
      const a = readSubject(tokens.slice(one.from, one.to), vocabulary)
      const b = readSubject(words, vocabulary)
      if (findHits(words, lexicon).length === 0 && isUseful(a, b)) found.push({ a, b })
    }
  }
  return found
}

const includesAll = (keys: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && part.every(key => keys.includes(key))

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

/** What a subject may also be called, by the report's own words. */
export function renamed(reading: Reading, renamings: readonly Renaming[]): Reading[] {
  const found: Reading[] = []
  const own = telling(reading)
  for (const { a, b } of renamings) {
    if (includesAll(own, telling(a))) found.push(replaced(reading, a, b))
    // A description may stand in other sentences for other things: only where nothing is added.
    else if (includesAll(own, telling(b)) && own.length === telling(b).length) {
      found.push(replaced(reading, b, a))
    }
    if (found.length >= mostAdded) break
  }
  return found
}
