import { type GradeForm, type GradeStatus, type Span, toSource } from '@reportlint/model'
import type { TokenRange } from '../language/noun-phrases.ts'
import { quotations } from '../language/quotations.ts'
import type { Cut } from '../language/sentences.ts'
import { fold } from '../language/text.ts'
import { isPronominal } from './antecedents.ts'
import type { Candidate } from './candidate.ts'
import { findHits } from './hits.ts'
import { judge, judgeAgain } from './judge/judge.ts'
import type { Judgement } from './judge/judgement.ts'
import type { Judged } from './judged.ts'
import { antecedentsOf, memoryAt } from './memory.ts'
import { type Reader, toCandidate } from './reader.ts'
import { statusOf } from './status/status.ts'
import { subjectOf } from './subject-of.ts'

/**
 * Every sentence of a block that holds a grade.
 * @param cuts the block's sentences
 */
export function judgedSentences(reader: Reader, cuts: readonly Cut[]): Judged[] {
  const found: Judged[] = []
  const antecedents = antecedentsOf(cuts, reader.vocabulary)
  for (const [index, cut] of cuts.entries()) {
    const hits = findHits(cut.tokens, reader.lexicon)
    const last = found.at(-1)
    const before =
      last && last.range === cuts[index - 1]?.range ? last.judgements.at(-1) : undefined
    const again = hits.length === 0 && before ? judgeAgain(cut.tokens, before) : null
    if (hits.length === 0 && !again) continue
    found.push({
      ...cut,
      judgements: again ? [again] : judge(cut.tokens, hits),
      takesUp: again && last ? (last.takesUp ?? last) : null,
      opens: index === 0,
      memory: memoryAt(reader, cuts, index, antecedents),
      quotations: quotations(cut.text),
      sentence: fold(cut.text),
    })
  }
  return found
}

/** Whether a judgement is this inspection's own and present; one taken up is as it was. */
function statusIn(reader: Reader, judged: Judged, judgement: Judgement): GradeStatus {
  const own = statusOf({ ...reader, ...judged }, judgement)
  const { takesUp } = judged
  const source = takesUp?.judgements.at(-1)
  return own === 'asserted' && takesUp && source ? statusOf({ ...reader, ...takesUp }, source) : own
}

/** Source span of a range of tokens. */
function spanOf({ tokens, prose, range }: Judged, words: TokenRange): Span {
  const first = tokens[words.from]
  const last = tokens[words.to - 1]
  if (!first || !last) return toSource(prose, range)
  return toSource(prose, { start: range.start + first.start, end: range.start + last.end })
}

/** An adverb says most of how a grade is worded, then the heading it stands in, then a pronoun. */
function formOf({ block, tokens }: Judged, { hit, form, subject }: Judgement): GradeForm {
  if (hit.adverbial) return 'adverbial'
  if (block.kind === 'heading') return 'heading'
  return subject && isPronominal(tokens.slice(subject.from, subject.to)) ? 'pronoun' : form
}

/** Weighs a judgement: is it this inspection's own, and of what. */
export function fromJudgement(reader: Reader, judged: Judged, judgement: Judgement): Candidate {
  const { block, prose, range, text, tokens } = judged
  const { hit, subject } = judgement
  const start = tokens[hit.from]?.start ?? 0
  const end = tokens[hit.to - 1]?.end ?? start
  const words = fold(text.slice(start, end)).toLowerCase()
  const at = { start: range.start + start, end: range.start + end }
  return toCandidate(reader, block, {
    at: { span: toSource(prose, at), sentence: judged.sentence, block: block.index, value: words },
    form: formOf(judged, judgement),
    status: statusIn(reader, judged, judgement),
    headline: block.kind === 'heading' || judged.opens,
    subject: subjectOf(reader, judged, judgement),
    subjectSpan: spanOf(judged, subject ?? { from: hit.from, to: hit.to }),
    meaning: hit.meaning,
    standing: hit.standing,
    degree: hit.degree,
    words,
    number: hit.number,
    spokenOf: judged.memory.spokenOf,
  })
}
