import type { TokenRange } from '../../language/noun-phrases.ts'
import { isQuote, type Token } from '../../language/tokens.ts'
import { isFiniteVerb } from '../../language/verbs.ts'
import { determiners } from '../../language/words.ts'

/** Longest name or description that is taken for one. */
const longest = 12

/** Whether the word opens a clause within which nothing is named any more. */
const opensClause = (token: Token | undefined): boolean =>
  /^(?:which|who|that|where|whose)$/.test(token?.lower ?? '')

/** A run of words from `from` up to the next mark or finite verb, quotation marks passed over. */
export function phraseFrom(tokens: readonly Token[], from: number): TokenRange {
  const start = isQuote(tokens[from]) ? from + 1 : from
  let to = start
  while (
    to < Math.min(tokens.length, start + longest) &&
    tokens[to]?.kind !== 'mark' &&
    !isFiniteVerb(tokens, to) &&
    !opensClause(tokens[to])
  ) {
    to++
  }
  return { from: start, to }
}

/** Back over "(PRU)": the letters that stand for the phrase before them. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  const open = tokens.slice(0, end).findLastIndex(token => token.text === '(')
  return open >= 0 && end - open <= 4 ? open : end
}

/** The words before `end`, back to the last mark, verb or "by"; letters in brackets passed over. */
export function phraseBefore(tokens: readonly Token[], end: number): TokenRange {
  const to = beforeBrackets(tokens, end)
  let from = to
  while (
    from > Math.max(0, to - longest) &&
    tokens[from - 1]?.kind !== 'mark' &&
    !isFiniteVerb(tokens, from - 1) &&
    !opensClause(tokens[from - 1]) &&
    !/^(?:by|from)$/.test(tokens[from - 1]?.lower ?? '') &&
    // "quick to use the drop-in room": what is used is named.
    tokens[from - 2]?.lower !== 'to'
  ) {
    from--
  }
  // "Children play in the old wood": what is named begins with its article.
  const opens = tokens.slice(from, to).findIndex(token => determiners.has(token.lower))
  return { from: opens > 0 ? from + opens : from, to }
}

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** A phrase that is nothing but a proper name: "Firm Footing", "the Dingle". */
export function isName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).filter(token => !determiners.has(token.lower))
  return words.length > 0 && words.length <= 5 && words.every(isCapital)
}

/** The proper name that ends before `end`, its article with it; null where there is none. */
export function nameBefore(tokens: readonly Token[], end: number): TokenRange | null {
  let from = end
  while (from > 0 && end - from < 5 && isCapital(tokens[from - 1])) from--
  if (from === end) return null
  return determiners.has(tokens[from - 1]?.lower ?? '')
    ? { from: from - 1, to: end }
    : { from, to: end }
}
