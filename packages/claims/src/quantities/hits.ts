import { isVerbAt } from '../language/verbs.ts'
import type { Hit } from './about.ts'
import { isLoneOne, isPartial } from './amounts.ts'
import { countedAfter } from './counted.ts'
import { dateHits } from './dates.ts'
import type { Segment } from './segments.ts'
import type { Sentence } from './sentence.ts'

/** Words that refer to a number of the sentence before: the whole is not named here. */
const referring =
  /^(?:,\s*|and\s+|but\s+)*(?:(?:\S+\s+){0,2}of (?:these|those|them|which|whom)|these|those|they|them|this|compared|than|against|an? (?:increase|rise|decrease|fall|drop|reduction|improvement|decline|growth)|up from|down from|rising from|falling from)\b/i

/** Most words that may stand in brackets around a figure: "(57% in March 2017)". */
const insetWords = 6

/** Figures in brackets are read where next to nothing stands beside them: "most children (68%)". */
function isBareInset({ inside }: Sentence, segment: Segment, from: number): boolean {
  if (!inside[from]) return true
  let words = 0
  for (let i = from; i >= segment.from && inside[i]; i--) words++
  for (let i = from; i < segment.to && inside[i]; i++) words++
  return words <= insetWords
}

/** A torn line ("2 issues", "Fixed (14)") says too little. */
function saysEnough({ tokens, text, lead }: Sentence): boolean {
  const hasVerb = tokens.some((_, at) => isVerbAt(tokens, at))
  if (lead.length > 0) return hasVerb
  return tokens.length >= 5 && (hasVerb || /[.!;]$/.test(text))
}

/** The figures of a segment that state something of their own. */
export function hitsOf(sentence: Sentence, segment: Segment): Hit[] {
  const { tokens, text } = sentence
  if (!saysEnough(sentence)) return []
  const opening = text.slice(tokens[segment.from]?.start ?? 0)
  const dates = dateHits(sentence, segment)
  if (referring.test(opening) && segment.subject === segment.from) return dates
  // ", with 91% up to date": of what, the words before say.
  const dependent = /^,?\s*with\b/i.test(opening) && segment.from > 0
  const amounts = segment.amounts
    .filter(
      found =>
        !isLoneOne(found) &&
        !isPartial(tokens, found.from) &&
        isBareInset(sentence, segment, found.from),
    )
    .map(found => ({ ...found, event: '', thing: countedAfter(tokens, found.to, segment.to) }))
    // "two are good": what is counted is not said here.
    .filter(({ amount, thing }) => (amount.measure !== 'count' && !dependent) || thing.length > 0)
  const orders = segment.orders.map(({ amount, by, from, to }) => ({
    amount,
    from,
    to,
    event: by,
    thing: countedAfter(tokens, to, segment.to),
  }))
  return [...amounts, ...orders, ...dates]
}
