import { subjectBefore } from '../../language/clauses.ts'
import { isCopula } from '../../language/verbs.ts'
import type { Hit } from '../hit.ts'
import { type Judgement, nothing } from './judgement.ts'
import type { Sentence } from './sentence.ts'
import { beforeAdverbs, verbGroupStart } from './verb-groups.ts'

const participle = /(?:ed|led|run|taught|kept|met|understood)$/
/** "well regarded": what others think, not how it is done. */
const thought = /^(?:regarded|received|liked|respected|valued|used|informed|attended|represented)$/
const doing = /^(?:achieves?|behaves?|attends?|progress|performs?|communicates?)$/

/** Verbs whose object is what is done well: "safeguards missing children well". */
const deeds =
  /^(?:safeguard|support|protect|manag|supervis|prepar|serv|train|plan|deliver|teach|assess|monitor|investigat|promot|coordinat|co-ordinat|organis|record|meet)(?:s|es|ed|e|ing)?$/

/** "The force safeguards missing children well": subject, verb, object, grade. */
function active(sentence: Sentence, hit: Hit): Judgement | null {
  const { tokens } = sentence
  for (let i = hit.from - 2; i >= Math.max(1, hit.from - 7); i--) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') return null
    if (!deeds.test(token.lower)) continue
    const subject = { from: i + 1, to: hit.from }
    return { hit, form: 'adverbial', ...nothing, subject, deed: i, verb: i }
  }
  return null
}

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
  if (!doing.test(before.lower)) return active(sentence, hit)
  const verb = hit.from - 1
  const subject = subjectBefore(tokens, verb, ends)
  return { hit, form: 'adverbial', ...nothing, subject, deed: verb, verb }
}
