import type { Span } from '@reportlint/model'
import type { Token } from '../../language/tokens.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Memory } from '../memory.ts'

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
  readonly memory: Pick<Memory, 'previous'>
}

/** The words of a sentence before and behind a grade. */
export interface Clause {
  readonly before: string
  /** The words before it without those that name what is judged: "the council's ambition". */
  readonly besideSubject: string
  readonly after: string
}

/** Characters looked at on either side: more is torn text, and would not be linear. */
const reach = { before: 400, after: 200 }

export function clauseAround({ tokens, text }: Surroundings, { hit, subject }: Judgement): Clause {
  const start = tokens[hit.from]?.start ?? 0
  const end = tokens[hit.to - 1]?.end ?? start
  const first = Math.max(0, start - reach.before)
  const named = subject && subject.to <= hit.from && subject.to > subject.from ? subject : null
  const from = Math.max(first, named ? (tokens[named.from]?.start ?? start) : start)
  const to = named ? (tokens[named.to - 1]?.end ?? start) : start
  return {
    before: text.slice(first, start),
    besideSubject: `${text.slice(first, from)} ${text.slice(Math.max(from, to), start)}`,
    after: text.slice(end, end + reach.after),
  }
}
