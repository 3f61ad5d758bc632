import type { GradeStatus, Span } from '@reportlint/model'
import { overlaps } from '@reportlint/model'
import type { Token } from '../language/tokens.ts'
import { isModal } from '../language/verbs.ts'
import { isComparison, isIdiom } from './idioms.ts'
import type { Judgement } from './judge/judgement.ts'
import type { Lexicon } from './lexicon.ts'
import { meaningOf } from './lexicon.ts'

/** What the status of a judgement depends on beyond its own words. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  /** Text that the tokens were cut from. */
  readonly text: string
  readonly quotations: readonly Span[]
  readonly lexicon: Lexicon
  /** Year of the inspection; null where the report does not say. */
  readonly year: number | null
  /** Whether this report writes its judgements in the past tense. */
  readonly writesInPast: boolean
  /** Whether the words name somebody whose grades are not this inspection's. */
  readonly namesOthers: (words: string) => boolean
}

const outsiders =
  /\b(?:self-assessments?|self-evaluations?|self assessment|surveys?|questionnaires?|peer reviews?|peer challenge|reviewers|rated (?:itself|themselves)|ratings? of (?:its|their) own|gave themselves|own ratings?|they (?:had )?(?:rated|graded|judged) (?:it|their|its)|(?:some|other|many|most) (?:forces|councils|schools|prisons|services|homes|trusts|providers|authorities|areas))\b/i

/** Verbs with which another body gives its grade. */
const judgingVerb =
  /\b(?:judged|rated|graded|found|finds|awarded|described|called|considered|concluded|reported|said|assessed|inspected|inspection|according|gave|given|report)\b/i

/** Behind a grade: who gave it, when it is not this inspection. */
const elsewhere =
  /^[^.;]{0,60}\b(?:by (?:Ofsted|HMI|another)|according to|in the (?:view|words|opinion) of)\b/

const speakers =
  /\b(?:parents|carers|pupils|students|children|young people|residents|people|staff|patients|prisoners|adopters|headteachers?|headteacher|governors|partners|couple|mother|father|man|woman|girl|boy|resident|relatives?|families|councillors|council|school|force|trust|managers|leaders)\b[^.;:]{0,60}\b(?:said|say|says|told|described|describe|describes|called (?:it|them|this|the)|rated|rate|felt|feel|thought|think|consider|considered|graded|judged|believe|believed)\b/i

const target =
  /\b(?:to become|becoming|aims?|aiming|ambitions?|aspires?|aspirations?|intends?|intended|would like|wants?|hopes?|plans? to|target|determined to|vision|on course|path to|journey|working towards|expected to|needs? to be|in order to be|on the way)\b/i

const conditional = /^(?:if|unless|were|had|would|could|might|should)$/

const earlier =
  /\b(?:when we (?:last|previously) \p{L}+|when (?:it|they) (?:was|were) last|last time|our last visit|previously|formerly|at that time|at the time of (?:the|its|their) (?:last|previous)|(?:last|previous|earlier) (?:inspection|review|report|year)|years? ago|last inspected|was then|in the past|used to be|since then had been)\b/iu

const negation =
  /^(?:not|n't|no|never|neither|nor|hardly|scarcely|isn't|aren't|wasn't|weren't|without|cannot)$/

/** The clause around a judgement: from its subject (or a few words back) to a few words behind. */
function clauseOf(around: Surroundings, judgement: Judgement): { before: string; after: string } {
  const { tokens, text } = around
  const first = tokens[0]
  const hitStart = tokens[judgement.hit.from]?.start ?? 0
  const hitEnd = tokens[judgement.hit.to - 1]?.end ?? hitStart
  const last = tokens.at(-1)
  return {
    before: text.slice(first?.start ?? 0, hitStart),
    after: text.slice(hitEnd, last?.end ?? hitEnd),
  }
}

function isNegated(tokens: readonly Token[], judgement: Judgement): boolean {
  const { from, to } = judgement.hit
  const start =
    judgement.verb !== null && judgement.verb < from ? judgement.verb : Math.max(0, from - 3)
  for (let i = Math.max(start, from - 7); i < from; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === 'only' || lower === 'just') return false
    if (negation.test(lower) || lower.endsWith("n't")) {
      return !/^(?:only|just|merely)$/.test(tokens[i + 1]?.lower ?? '')
    }
    if (lower === 'far' && tokens[i + 1]?.lower === 'from') return true
    if (lower === 'less' && tokens[i + 1]?.lower === 'than') return true
  }
  const before = tokens[from - 1]?.lower ?? ''
  return tokens[to]?.lower === 'enough' && before === 'not'
}

/** Whether the grade stands in quotation marks that hold more than a rating by name. */
function isQuoted(around: Surroundings, judgement: Judgement): 'rating' | 'words' | null {
  const first = around.tokens[judgement.hit.from]
  const last = around.tokens[judgement.hit.to - 1]
  if (!first || !last) return null
  const span = { start: first.start, end: last.end }
  const quotation = around.quotations.find(each => overlaps(each, span))
  if (!quotation) return null
  const words = around.text.slice(quotation.start, quotation.end)
  const meaning = meaningOf(around.lexicon, words)
  return meaning && meaning.rank !== null ? 'rating' : 'words'
}

function isTarget(tokens: readonly Token[], judgement: Judgement, before: string): boolean {
  const { from } = judgement.hit
  const window = before.slice(-110)
  const verb = judgement.verb === null ? '' : (tokens[judgement.verb]?.lower ?? '')
  if (/^becomes?$/.test(verb) || /^becomes?$/.test(tokens[from - 1]?.lower ?? '')) return true
  if (/\bso that\b/.test(before) && /^should|\bshould\b/.test(before)) return true
  if (target.test(window) && !/\bfound to be|judged to be|considered to be\b/.test(window))
    return true
  for (let i = Math.max(0, from - 5); i < from; i++) {
    if (
      tokens[i]?.lower === 'to' &&
      /^(?:be|make|become|remain)$/.test(tokens[i + 1]?.lower ?? '')
    ) {
      return !/\b(?:judged?|found|find|considered?|graded|rated|deemed|that|seen|said|known|continues?|continue)\b/.test(
        before.slice(-120),
      )
    }
  }
  return false
}

const pastVerb = /^(?:was|were|wasn't|weren't|became|had|been)$/
const judgedThen = /^(?:found|judged|graded|rated|called|considered|described|awarded|gave)$/
const thatYear = /\b(?:in|since|during|until|by) (?:our |the )?(?:\p{L}+ )?((?:19|20)\d\d)\b/giu

/** Whether the words before a grade name a year before the inspection's. */
function namesEarlierYear(before: string, year: number | null): boolean {
  const years = [...before.matchAll(thatYear)].map(match => Number(match[1]))
  return years.some(each => year === null || each < year)
}

function isPast(
  around: Surroundings,
  judgement: Judgement,
  before: string,
  after: string,
): boolean {
  const verb = judgement.verb === null ? '' : (around.tokens[judgement.verb]?.lower ?? '')
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), 0))
  if (/\bnow\b/i.test(clause)) return false
  const inPast = pastVerb.test(verb) || judgedThen.test(verb)
  if (earlier.test(`${clause} ${after}`) && (inPast || /\bpreviously\b/i.test(clause.slice(-40))))
    return true
  if (inPast && namesEarlierYear(`${clause} ${after}`, around.year)) return true
  return pastVerb.test(verb) && !around.writesInPast
}

/**
 * Whether a judgement is this inspection's own and present.
 * Only sentences are looked at, so the work is linear in their length.
 */
export function statusOf(around: Surroundings, judgement: Judgement): GradeStatus {
  const { tokens } = around
  if (isIdiom(tokens, judgement.hit)) return 'idiom'
  if (isComparison(tokens, judgement.hit)) return 'comparison'
  const { before, after } = clauseOf(around, judgement)
  const quoted = isQuoted(around, judgement)
  if (quoted === 'words') return 'quoted'
  if (outsiders.test(before)) return 'attributed'
  if (judgingVerb.test(before) && around.namesOthers(before)) return 'attributed'
  if (elsewhere.test(after)) return 'attributed'
  if (quoted !== 'rating' && speakers.test(before.slice(-140))) return 'attributed'
  if (isNegated(tokens, judgement)) return 'negated'
  for (let i = 0; i < judgement.hit.from; i++) {
    const token = tokens[i]
    if (!token || !conditional.test(token.lower)) continue
    const near = judgement.hit.from - i <= 5
    if (isModal(token) ? near && i >= (judgement.verb ?? 0) : token.lower === 'if' || i === 0)
      return 'conditional'
  }
  if (isTarget(tokens, judgement, before)) return 'target'
  if (isPast(around, judgement, before, after)) return 'past'
  return 'asserted'
}
