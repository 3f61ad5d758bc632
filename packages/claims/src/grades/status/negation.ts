import type { Token } from '../../language/tokens.ts'
import type { Judgement } from '../judge/judgement.ts'

const negative = /^(?:not|no|never|neither|nor|hardly|scarcely|without|cannot|\p{L}+n't)$/u

/** Whether "not", "no longer", "far from", "less than" stands before a grade. */
export function isNegated(tokens: readonly Token[], { hit, verb }: Judgement): boolean {
  const carried = verb !== null && verb < hit.from
  const start = Math.max(0, hit.from - 7, carried ? verb - 2 : hit.from - 3)
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
