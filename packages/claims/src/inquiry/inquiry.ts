import type { Block, GradeClaim, Pack, Report } from '@reportlint/model'
import type { Candidate } from '../grades/candidate.ts'
import { findHits } from '../grades/hits.ts'
import type { Lexicon } from '../grades/lexicon.ts'
import { tokenize } from '../language/tokens.ts'
import { weighting } from '../topics/weights.ts'
import { closest } from './closest.ts'
import { likenessReason, vetoReason } from './reasons.ts'
import { type WordedReading, type Wording, worded, wordingOf } from './wording.ts'

/** Why two judgements are or are not taken to be about one subject. */
export interface Comparison {
  /** 0 to 1; null where something forbids the join. */
  readonly confidence: number | null
  /** In words for an editor, the start of a sentence left out: "both name “support”". */
  readonly reason: string
}

/** Answers people's questions about one report; works nothing out before it is asked. */
export interface Inquiry {
  /** What was read of a judgement's subject. */
  reading(claim: GradeClaim): WordedReading | null
  /** What speaks for and against taking two judgements for one subject's; the reason speaks of `a` as the first. */
  compare(a: GradeClaim, b: GradeClaim): Comparison | null
  /** The grade words of a block, whether or not they judge anything. */
  gradeWords(block: Block): string[]
}

function wordsIn(text: string, lexicon: Lexicon): string[] {
  const tokens = tokenize(text)
  return findHits(tokens, lexicon).map(({ from, to }) => {
    const start = tokens[from]?.start ?? 0
    return text.slice(start, tokens[to - 1]?.end ?? start)
  })
}

const proseOf = (block: Block): string[] =>
  block.kind === 'table'
    ? block.rows.flatMap(({ cells }) => cells.map(({ prose }) => prose.text))
    : [block.prose.text]

/**
 * Makes the inquiry into the judgements of a report.
 * @param candidates every judgement, as it was read
 * @param lexicon grade words of the scale that the report is read on
 */
export function inquiryInto(
  report: Report,
  pack: Pack,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): Inquiry {
  let made: Wording | null = null
  const wording = (): Wording => {
    made ??= wordingOf(report, pack)
    return made
  }
  const of = (claim: GradeClaim): Candidate | null =>
    candidates.find(candidate => candidate.claim === claim) ?? null
  const asserted = candidates.filter(({ claim }) => claim.status === 'asserted')
  return {
    reading(claim) {
      const candidate = of(claim)
      return candidate && worded(candidate.readings[0], candidate.context, wording())
    },
    compare(a, b) {
      const first = of(a)
      const second = of(b)
      if (!first || !second) return null
      // Linking compares an earlier judgement with a later one.
      const turned = candidates.indexOf(first) > candidates.indexOf(second)
      const found = closest(turned ? second : first, turned ? first : second, weighting(asserted))
      const { confidence, veto } = found
      const here = worded(turned ? found.other : found.one, first.context, wording())
      const there = worded(turned ? found.one : found.other, second.context, wording())
      const reason = veto === null ? likenessReason(here, there) : vetoReason(veto, here, there)
      return { confidence, reason }
    },
    gradeWords: block => proseOf(block).flatMap(text => wordsIn(text, lexicon)),
  }
}
