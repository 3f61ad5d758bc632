import type { Token } from '../../language/tokens.ts'
import { isAuxiliary, isCopula } from '../../language/verbs.ts'
import { adverbs } from '../../language/words.ts'
import type { Judgement } from '../judge/judgement.ts'

const negative = /^(?:not|no|never|neither|nor|hardly|scarcely|without|cannot|\p{L}+n't)$/u

const isWord = (token: Token | undefined): boolean => token?.kind === 'word'

/** Whether a negation before the word reaches over it: "never been", "no child", "nobody". */
const isCarried = (token: Token | undefined): boolean =>
  token !== undefined &&
  (adverbs.has(token.lower) || isAuxiliary(token) || isCopula(token) || negative.test(token.lower))

/** Whether "not", "no longer", "far from", "less than" stands before a grade. */
export function isNegated(tokens: readonly Token[], { hit, verb }: Judgement): boolean {
  const carried = verb !== null && verb < hit.from
  // "whose language is not English make good progress": the word between belongs to another clause.
  const wide = carried && (verb < 2 || !isWord(tokens[verb - 1]) || isCarried(tokens[verb - 1]))
  const start = Math.max(0, hit.from - 7, carried ? verb - (wide ? 2 : 1) : hit.from - 3)
  for (let i = start; i < hit.from; i++) {
    const lower = tokens[i]?.lower ?? ''
    const next = tokens[i + 1]?.lower ?? ''
    if (lower === 'only' || lower === 'just') return false
    if (negative.test(lower)) return !/^(?:only|just|merely)$/.test(next)
    if (lower === 'far' && next === 'from') return true
    if (lower === 'less' && next === 'than') return true
  }
  return false
}
