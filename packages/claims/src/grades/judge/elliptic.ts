import { nounPhraseAfter, type TokenRange } from '../../language/noun-phrases.ts'
import { isQuote, type Token } from '../../language/tokens.ts'
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
  while (
    from < hit.from &&
    /^(?:,|and|but|while|;|only|not|['"‘’“”])$/.test(tokens[from]?.lower ?? '')
  )
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
  const subject = { from, to: isQuote(tokens[hit.from - 1]) ? hit.from - 1 : hit.from }
  return { hit, form: previous.form, ...nothing, subject, verb: previous.verb, tail }
}

/** "supervision adequate and recruitment weak" behind "induction is good": verbs left out in a row. */
export function gapped(
  sentence: Sentence,
  hit: Hit,
  previous: Judgement | undefined,
): Judgement | null {
  const { tokens, starts } = sentence
  const behind = isQuote(tokens[hit.to]) ? hit.to + 1 : hit.to
  if (!coordinators.has(tokens[behind]?.lower ?? '') && tokens[behind]?.text !== ',') return null
  // Another noun and its grade must follow, without a verb.
  for (let i = behind + 1; i < behind + 9; i++) {
    if (isFiniteVerb(tokens, i)) return null
    if (starts.has(i)) return i > behind + 1 ? elliptic(sentence, hit, previous) : null
  }
  return null
}

/** Where the words of a judgement end, whatever it narrows it included. */
const endOf = ({ hit, tail, subject }: Judgement): number =>
  Math.max(hit.to, tail?.to ?? 0, subject && subject.from >= hit.to ? subject.to : 0)

/** A subject that is given the grade before it; `verb` is the index of the verb that does so. */
export interface Echo {
  readonly subject: TokenRange
  readonly verb: number
}

/** "so is", "as are", "and so does": index behind the words that take a grade up; null where none. */
const takenUp = (tokens: readonly Token[], i: number): number | null =>
  /^(?:so|as|nor)$/.test(tokens[i]?.lower ?? '') &&
  /^(?:is|are|was|were|does|do|did)$/.test(tokens[i + 1]?.lower ?? '')
    ? i + 2
    : null

/** "the same is true of", "the same can be said of", "the same applies to", "the same goes for". */
function sameAgain(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]?.lower !== 'the' || tokens[i + 1]?.lower !== 'same') return null
  const near = tokens.slice(i + 2, i + 7).map(({ lower }) => lower)
  const end = near.findIndex((lower, at) => at > 0 && /^(?:of|for|to|about)$/.test(lower))
  const said = near.slice(0, Math.max(0, end))
  return said.some(lower => /^(?:true|said|applies|apply|goes|holds)$/.test(lower))
    ? i + 2 + end + 1
    : null
}

/** Subjects of a sentence that are given the grade before them: "so is X", "the same is true of Y". */
export function echoes(sentence: Sentence): Echo[] {
  const { tokens, starts } = sentence
  const found: Echo[] = []
  for (let i = 0; i + 2 < tokens.length; i++) {
    const from = takenUp(tokens, i) ?? sameAgain(tokens, i)
    if (from === null) continue
    const subject = nounPhraseAfter(tokens, from, starts)
    if (subject.to > subject.from) found.push({ subject, verb: i + 1 })
  }
  return found
}
