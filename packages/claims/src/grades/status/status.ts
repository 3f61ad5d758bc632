import type { GradeStatus } from '@reportlint/model'
import type { Judgement } from '../judge/judgement.ts'
import { isConditional, isTarget } from './aims.ts'
import { isAttributed, quotedAs } from './attribution.ts'
import { isEarlier } from './earlier.ts'
import { isComparison, isIdiom } from './idioms.ts'
import { isNegated } from './negation.ts'
import { clauseAround, type Surroundings } from './surroundings.ts'

/**
 * Whether a judgement is this inspection's own and present. Only the words near it are looked at.
 */
export function statusOf(around: Surroundings, judgement: Judgement): GradeStatus {
  const { tokens } = around
  if (isIdiom(tokens, judgement.hit)) return 'idiom'
  if (isComparison(tokens, judgement.hit)) return 'comparison'
  const clause = clauseAround(around, judgement)
  const quoted = quotedAs(around, judgement)
  if (quoted === 'words') return 'quoted'
  if (isAttributed(around, clause, quoted)) return 'attributed'
  if (isNegated(tokens, judgement)) return 'negated'
  if (isConditional(tokens, judgement, clause)) return 'conditional'
  if (isTarget(tokens, judgement, clause)) return 'target'
  return isEarlier(around, judgement, clause) ? 'past' : 'asserted'
}
