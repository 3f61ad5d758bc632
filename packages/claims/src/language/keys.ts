import { keyOf } from './stem.ts'
import type { Token } from './tokens.ts'
import { tokenize } from './tokens.ts'
import { functionWords } from './words.ts'

/** Prefixes that belong to the word behind their hyphen: "co-ordinated", "post-16". */
const prefixes = new Set(
  'co pre re multi inter intra post non sub anti under over self mid'.split(' '),
)

/** A content word as it is compared: its stem, and the token it comes from. */
export interface Keyed {
  readonly key: string
  readonly token: Token
}

/** Letters in capitals stand for a name, whatever word they also spell: "the CAN". */
const isFunctionWord = ({ text, lower }: Token): boolean =>
  functionWords.has(lower) && !(text.length > 1 && text === text.toUpperCase())

/** Splits "looked-after" into its words, but leaves "co-ordinated" and "out-of-court" whole. */
function parts(lower: string): string[] {
  if (!lower.includes('-')) return [lower]
  const [first = '', ...rest] = lower.split('-')
  if (functionWords.has(first) || rest.length > 1) return [[first, ...rest].join('')]
  return prefixes.has(first) && rest.length > 0
    ? [first + (rest[0] ?? ''), ...rest.slice(1)]
    : [first, ...rest]
}

/**
 * The content words of a run of tokens as keys, in order, function words dropped.
 * Numbers are keys too: "post-16", "level 3".
 */
export function keysOf(tokens: readonly Token[]): Keyed[] {
  const keyed: Keyed[] = []
  for (const token of tokens) {
    if (token.kind === 'mark' || isFunctionWord(token)) continue
    for (const part of parts(token.lower)) {
      if (part !== '' && !functionWords.has(part)) keyed.push({ key: keyOf(part), token })
    }
  }
  return keyed
}

/** Keys in an order of their own, so that "assessment of risk" and "risk assessment" meet. */
export const bagOf = (keys: readonly string[]): string => [...new Set(keys)].sort().join(' ')

/** The keys of a phrase, for lists of names. */
export const keysOfText = (text: string): string[] => keysOf(tokenize(text)).map(({ key }) => key)
