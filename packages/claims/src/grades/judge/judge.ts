import type { Token } from '../../language/tokens.ts'
import type { Hit } from '../hit.ts'
import { adverbial } from './adverbial.ts'
import { attributive } from './attributive.ts'
import { type Echo, echoes, elliptic, gapped } from './elliptic.ts'
import { type Judgement, nothing } from './judgement.ts'
import { predicative } from './predicative.ts'
import { markGrades } from './sentence.ts'

/** Whether hits `i` to `i + 2` only list the steps of a scale: "outstanding, good, adequate". */
function listsScale(tokens: readonly Token[], hits: readonly Hit[]): boolean {
  let run = 1
  for (let i = 1; i < hits.length; i++) {
    const gap = tokens.slice(hits[i - 1]?.to, hits[i]?.from)
    run = gap.every(token => token.kind === 'mark' || /^(?:and|or|a|an)$/.test(token.lower))
      ? run + 1
      : 1
    if (run >= 3) return true
  }
  return false
}

/** "the handling of complaints is good and so is that of applications": the handling again. */
function likeBefore(
  tokens: readonly Token[],
  claim: Judgement,
  previous: Judgement | undefined,
): Judgement {
  const from = claim.subject?.from ?? 0
  const points =
    /^(?:that|those)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'of'
  return points && claim.subject && previous ? { ...claim, like: previous.subject } : claim
}

/** A judgement given to another subject. */
const takingUp = (before: Judgement, { subject }: Echo): Judgement => ({
  ...before,
  form: 'copular',
  subject,
  party: null,
  deed: null,
  tail: null,
  echoed: true,
})

/**
 * "The same is true of X", in a sentence without a grade of its own.
 * @param before the last judgement of the sentence before
 */
export function judgeAgain(tokens: readonly Token[], before: Judgement): Judgement | null {
  const [echo] = echoes(markGrades(tokens, []))
  if (!echo || echo.verb > 3) return null
  const hit = { ...before.hit, from: echo.verb - 1, to: echo.subject.from - 1, number: null }
  return { ...takingUp({ ...before, hit }, echo), verb: echo.verb + 1 }
}

/**
 * Reads what each grade of a sentence judges.
 * @returns one judgement a hit, in order, and one for every "so is X"; grades that judge nothing
 * are left out
 */
export function judge(tokens: readonly Token[], hits: readonly Hit[]): Judgement[] {
  if (listsScale(tokens, hits)) return []
  const sentence = markGrades(tokens, hits)
  const found: Judgement[] = []
  for (const hit of hits) {
    const claim = hit.adverbial
      ? adverbial(sentence, hit)
      : (gapped(sentence, hit, found.at(-1)) ??
        attributive(sentence, hit) ??
        predicative(sentence, hit) ??
        elliptic(sentence, hit, found.at(-1)))
    // A number beside the word can be checked whatever is judged.
    if (claim) found.push(claim)
    else if (hit.number !== null) found.push({ hit, form: 'copular', ...nothing })
  }
  const echoed = echoes(sentence).flatMap(echo => {
    const before = found.filter(({ hit }) => hit.to <= echo.verb).at(-1)
    return before ? [takingUp(before, echo)] : []
  })
  return [...found, ...echoed].map((claim, index, all) => likeBefore(tokens, claim, all[index - 1]))
}
