import type { Span } from '@reportlint/model'
import { genericKeys } from '../language/generic.ts'
import type { Token } from '../language/tokens.ts'
import { determiners, prepositions, relatives } from '../language/words.ts'
import { type Reading, readNames, readSubject } from './subjects.ts'
import type { Vocabulary } from './vocabulary.ts'

const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && prepositions.has(token.lower)

/** Splits a phrase at an "and" into the two phrases that it stands for. */
function splitAt(tokens: readonly Token[], and: number): [Token[], Token[]] {
  const left = tokens.slice(0, and)
  const head = left.findLastIndex(isPreposition)
  const right = tokens.slice(and + 1)
  // "access to A and B": the head goes with both.
  if (head >= 0) return [left, [...tokens.slice(0, head + 1), ...right]]
  // "progression and participation in C": C goes with both, unless the second names itself anew.
  const tail = right.findIndex(isPreposition)
  const shares = tail >= 0 && !determiners.has(right[0]?.lower ?? '')
  return [shares ? [...left, ...right.slice(tail)] : left, right]
}

/** At most so many "and"s of a subject are tried. */
const mostJoints = 3

/** Whether a token stands inside a stretch that a known name covers. */
const inside = (names: readonly Span[], token: Token | undefined): boolean =>
  token !== undefined && names.some(({ start, end }) => start < token.start && token.end < end)

/**
 * "Meals, mealtimes, the laundry and the garden": the things of a list, each by itself; "support
 * for A, B and C": the head goes with each.
 */
function itemsOf(tokens: readonly Token[], names: readonly Span[]): Token[][] {
  if (!tokens.some(token => token.text === ',')) return []
  const items: Token[][] = [[]]
  for (const token of tokens) {
    const joint = token.text === ',' || token.lower === 'and'
    if (!joint || inside(names, token)) items.at(-1)?.push(token)
    else if ((items.at(-1)?.length ?? 0) > 0) items.push([])
  }
  const [first = [], ...rest] = items
  if (rest.length < 2) return []
  const head = first.slice(0, first.findLastIndex(isPreposition) + 1)
  return [first, ...rest.map(item => [...head, ...item])]
}

/**
 * Every reading of a subject: the whole, and, where commas or an "and" join subjects under one
 * grade, each of them.
 */
export function readVariants(tokens: readonly Token[], vocabulary: Vocabulary): Reading[] {
  const { reading, names } = readNames(tokens, vocabulary)
  const nested = tokens.some(token => relatives.has(token.lower))
  if (reading.judged !== null || nested || tokens.length > 40) return [reading]
  const joints = [...tokens.keys()].filter(
    index =>
      index > 0 &&
      index < tokens.length - 1 &&
      tokens[index]?.lower === 'and' &&
      !inside(names, tokens[index]),
  )
  const items = itemsOf(tokens, names)
  const parts = (
    items.length > 0 ? items : joints.slice(0, mostJoints).flatMap(joint => splitAt(tokens, joint))
  ).map(part => readSubject(part, vocabulary))
  return [reading, ...parts.filter(tells)]
}

/** Whether a part names something by itself. */
const tells = ({ keys, judged }: Reading): boolean =>
  judged !== null || keys.some(key => !genericKeys.has(key))
