import { nounPhraseAfter, type TokenRange } from '../../language/clauses.ts'
import { isFiniteVerb } from '../../language/verbs.ts'
import { coordinators, prepositions } from '../../language/words.ts'
import type { Hit } from '../hit.ts'
import { type Judgement, nothing } from './judgement.ts'
import { goodAt, tailOf } from './predicative.ts'
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
  const end = endOf(previous)
  let from = end
  while (from < hit.from && /^(?:,|and|but|while|;|only|not)$/.test(tokens[from]?.lower ?? ''))
    from++
  if (from === end || hit.from - from > longest) return null
  const tail = tailOf(sentence, hit)
  if (from >= hit.from) {
    // "good at preventing crime and adequate at …", "outstanding at one school, good at another".
    const again = { ...previous, hit, tail, echoed: true }
    const agent = previous.party ?? previous.subject
    return tail
      ? goodAt(sentence, hit, previous.doing ? { ...again, subject: agent } : again)
      : null
  }
  for (let i = from; i < hit.from; i++) if (isFiniteVerb(tokens, i)) return null
  const next = tokens[hit.to]
  const ends = next?.kind !== 'word' || coordinators.has(next.lower) || prepositions.has(next.lower)
  if (!ends) return null
  const subject = { from, to: hit.from }
  return { hit, form: previous.form, ...nothing, subject, verb: previous.verb, tail }
}

/** Where the words of a judgement end, whatever it narrows it included. */
const endOf = ({ hit, tail, subject }: Judgement): number =>
  Math.max(hit.to, tail?.to ?? 0, subject && subject.from >= hit.to ? subject.to : 0)

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
