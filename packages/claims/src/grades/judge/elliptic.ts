import { nounPhraseAfter, type TokenRange } from '../../language/clauses.ts'
import { isFiniteVerb } from '../../language/verbs.ts'
import { coordinators, prepositions } from '../../language/words.ts'
import type { Hit } from '../hits.ts'
import { type Judgement, nothing } from './judgement.ts'
import { tailOf } from './predicative.ts'
import type { Sentence } from './sentence.ts'

/** Longest subject that is taken for one whose verb is left out. */
const longest = 14

/** "… is good and that of its use of force adequate": the verb is left out the second time. */
export function elliptic(
  sentence: Sentence,
  hit: Hit,
  previous: Judgement | undefined,
): Judgement | null {
  const { tokens } = sentence
  if (!previous || previous.verb === null) return null
  let from = previous.hit.to
  while (from < hit.from && /^(?:,|and|but|while|;)$/.test(tokens[from]?.lower ?? '')) from++
  if (from === previous.hit.to || hit.from - from > longest) return null
  const tail = tailOf(sentence, hit)
  // "outstanding at one school, satisfactory at another": the subject is left out too.
  if (from >= hit.from) return tail ? { ...previous, hit, tail, echoed: true } : null
  for (let i = from; i < hit.from; i++) if (isFiniteVerb(tokens, i)) return null
  const next = tokens[hit.to]
  const ends = next?.kind !== 'word' || coordinators.has(next.lower) || prepositions.has(next.lower)
  if (!ends) return null
  const subject = { from, to: hit.from }
  return { hit, form: previous.form, ...nothing, subject, verb: previous.verb, tail }
}

/**
 * "so is X", "as are Y", "and so does Z": subjects that are given the grade before them.
 * @returns each subject, with the index of its verb
 */
export function echoes(sentence: Sentence): { subject: TokenRange; verb: number }[] {
  const { tokens, starts } = sentence
  const found: { subject: TokenRange; verb: number }[] = []
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!/^(?:so|as|nor)$/.test(tokens[i]?.lower ?? '')) continue
    if (!/^(?:is|are|was|were|does|do|did)$/.test(tokens[i + 1]?.lower ?? '')) continue
    const subject = nounPhraseAfter(tokens, i + 2, starts)
    if (subject.to > subject.from) found.push({ subject, verb: i + 1 })
  }
  return found
}
