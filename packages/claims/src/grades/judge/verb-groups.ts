import type { Token } from '../../language/tokens.ts'
import { isAuxiliary, isCopula } from '../../language/verbs.ts'
import { adverbs } from '../../language/words.ts'

const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && adverbs.has(token.lower)

/** The index of the first word left of `index` that is no adverb, `index` itself included. */
export function beforeAdverbs(tokens: readonly Token[], index: number): number {
  let i = index
  while (i >= 0 && (isAdverb(tokens[i]) || (tokens[i]?.text === ',' && isAdverb(tokens[i - 1]))))
    i--
  return i
}

/** First word of the verb group that ends at `index`: "has been", "will not be". */
export function verbGroupStart(tokens: readonly Token[], index: number): number {
  const isVerb = (i: number): boolean => isAuxiliary(tokens[i]) || isCopula(tokens[i])
  let i = index
  while (i > 0 && (isVerb(i - 1) || (isAdverb(tokens[i - 1]) && i > 1 && isVerb(i - 2)))) i--
  return i
}
