import { subjectBefore } from '../../language/clauses.ts'
import { isCopula } from '../../language/verbs.ts'
import type { Hit } from '../hits.ts'
import { type Judgement, nothing } from './judgement.ts'
import type { Sentence } from './sentence.ts'
import { beforeAdverbs, verbGroupStart } from './verb-groups.ts'

const participle = /(?:ed|led|run|taught|kept|met|understood)$/
/** "well regarded": what others think, not how it is done. */
const thought = /^(?:regarded|received|liked|respected|valued|used|informed|attended|represented)$/
const doing = /^(?:achieves?|behaves?|attends?|progress|performs?|communicates?)$/

/** "foster carers are well supported", "children are protected well", "pupils behave well". */
export function adverbial(sentence: Sentence, hit: Hit): Judgement | null {
  const { tokens, ends } = sentence
  const carriedBy = (copula: number, deed: number): Judgement | null => {
    if (!isCopula(tokens[copula])) return null
    const verb = verbGroupStart(tokens, copula)
    const subject = subjectBefore(tokens, verb, ends)
    return { hit, form: 'adverbial', ...nothing, subject, deed, verb }
  }
  const next = tokens[hit.to]
  if (next && thought.test(next.lower)) return null
  if (next && participle.test(next.lower)) {
    return carriedBy(beforeAdverbs(tokens, hit.from - 1), hit.to)
  }
  const before = tokens[hit.from - 1]
  if (before === undefined) return null
  if (participle.test(before.lower)) {
    return carriedBy(beforeAdverbs(tokens, hit.from - 2), hit.from - 1)
  }
  if (!doing.test(before.lower)) return null
  const verb = hit.from - 1
  const subject = subjectBefore(tokens, verb, ends)
  return { hit, form: 'adverbial', ...nothing, subject, deed: verb, verb }
}
