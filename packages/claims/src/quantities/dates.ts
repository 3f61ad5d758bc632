import type { Amount } from '@reportlint/model'
import { nounPhraseStart } from '../language/noun-phrases.ts'
import type { Token } from '../language/tokens.ts'
import { isAuxiliary, isCopula } from '../language/verbs.ts'
import { prepositions } from '../language/words.ts'
import type { Hit } from './about.ts'
import { eventAt } from './events.ts'
import type { PeriodHit, Segment } from './segments.ts'

/** Words between an event and its date: "the launch of the new reading scheme in". */
const reach = 9

const closes = /^(?:[,;:()—–]|and|but|while|when|that)$/

/** The nearest event word before a date, in reach and in the clause; -1 where there is none. */
function eventBefore(tokens: readonly Token[], from: number, start: number): number {
  for (let i = from - 1; i >= Math.max(start, from - reach); i--) {
    const lower = tokens[i]?.lower ?? ''
    if (eventAt(tokens, i) !== null) return isOnce(tokens, i) ? i : -1
    if (closes.test(lower) && i < from - (lower === ',' ? 2 : 1)) return -1
  }
  return -1
}

/** The event verb of a clause that opens with a date: "In May 2021 the centre opened". */
function eventBehind(tokens: readonly Token[], to: number, end: number): number {
  for (let i = to; i < Math.min(end, to + reach); i++) {
    const lower = tokens[i]?.lower ?? ''
    const happens = isVerb(lower) || tokens[i + 1]?.lower === 'of'
    if (happens && eventAt(tokens, i) !== null) return isOnce(tokens, i) ? i : -1
    if (closes.test(lower) && i > to) return -1
  }
  return -1
}

/** "will be opened", "to be published": not yet. "cases opened", "closed cases": many. */
const isOnce = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:be|not|cases?|referrals?|to|those|files?|reports?|places?|children|all)$/.test(
    tokens[at - 1]?.lower ?? '',
  )

const dated = (words: string, { first, last }: PeriodHit): Amount => ({
  words,
  measure: 'date',
  unit: '',
  value: first,
  decimals: 0,
  low: first,
  high: last,
  plain: true,
  step: null,
  part: null,
})

const isVerb = (lower: string): boolean =>
  /(?:ed|began|founded|opens|starts|live|being|in|up|force)$/.test(lower)

/** Words at which the clause of an event begins. */
const clauseOpens = /^(?:[;:—–()]|but|while|that|because|although|when|since|where|so|after)$/

/** "Weir House, to which it moved": where the noun phrase before a relative starts. */
function antecedentStart(tokens: readonly Token[], relative: number): number {
  let end = relative
  if (prepositions.has(tokens[end - 1]?.lower ?? '')) end--
  if (tokens[end - 1]?.text === ',') end--
  const start = nounPhraseStart(tokens, end)
  const isAside = prepositions.has(tokens[start]?.lower ?? '') && tokens[start - 1]?.text === ','
  return isAside ? nounPhraseStart(tokens, start - 1) : start
}

/** Where the subject of an event verb starts; commas around what is said beside it are passed over. */
function subjectFrom(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 20); i--) {
    const lower = tokens[i]?.lower ?? ''
    if (/^(?:which|who)$/.test(lower)) return antecedentStart(tokens, i)
    const joinsNames = /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
    // "and was opened": who it is stands before.
    const elliptic = tokens.slice(i + 1, at).every(token => isAuxiliary(token) || isCopula(token))
    if (clauseOpens.test(lower) || (lower === 'and' && !joinsNames && !elliptic)) return i + 1
  }
  return Math.max(0, at - 20)
}

/** The words that say what it is that happened. */
function subjectWords(tokens: readonly Token[], at: number, period: PeriodHit): Token[] {
  const lower = tokens[at]?.lower ?? ''
  const of = tokens[at + 1]?.lower === 'of' && !isVerb(lower)
  if (of) return nounAfter(tokens, at + 2, at > period.from ? tokens.length : period.from)
  if (at >= period.to) return tokens.slice(period.to, at)
  const isOwned = /^(?:its|their|his|her)$/.test(tokens[at - 1]?.lower ?? '')
  // "since its opening in April 2021, the centre has": who it is comes behind.
  if (isOwned)
    return tokens.slice(period.to, Math.min(period.to + 6, subjectEnd(tokens, period.to)))
  if (!isVerb(lower)) return ownerBefore(tokens, at)
  return [...tokens.slice(subjectFrom(tokens, at), at), ...tokens.slice(at + 1, period.from)]
}

/** "the Harbour Centre's opening", "our last inspection": the words right before a noun. */
function ownerBefore(tokens: readonly Token[], at: number): Token[] {
  let from = at
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'word' &&
    !prepositions.has(tokens[from - 1]?.lower ?? '')
  )
    from--
  return tokens.slice(Math.max(from, at - 6), at)
}

/** The words of a noun phrase with its "of" and "for" phrases. */
function nounAfter(tokens: readonly Token[], from: number, end: number): Token[] {
  const to = tokens.findIndex(
    ({ text, lower }, index) =>
      index >= from &&
      (/^[,;:.()—–]$/.test(text) || /^(?:in|on|has|have|had|is|are|was|were|and)$/.test(lower)),
  )
  return tokens.slice(from, Math.min(end, to < 0 ? end : to))
}

/** Index of the verb behind a subject, as far as a form of "have" or "be" tells. */
function subjectEnd(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(
    ({ lower }, index) => index >= from && /^(?:has|have|had|is|are|was|were|it|they)$/.test(lower),
  )
  return at < 0 ? from : at
}

/** Other services that the report speaks of have inspections too. */
const isOwnInspection = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'inspection' &&
  /^(?:last|previous)$/.test(tokens[at - 1]?.lower ?? '') &&
  (tokens[at - 2]?.lower === 'our' || at < 4)

/** Dates of events in a segment: "opened in May 2021", "since its opening in April 2021". */
export function dateHits(
  { tokens, text }: { readonly tokens: readonly Token[]; readonly text: string },
  segment: Segment,
): Hit[] {
  return segment.periods.flatMap(period => {
    const before = tokens[period.from - 1]?.lower ?? ''
    if (!/^(?:in|on|since|from|of|early|late|mid|during|at|,)$/.test(before)) return []
    const opens = period.from <= segment.from + 2
    const behind = opens ? eventBehind(tokens, period.to, segment.to) : -1
    const at = behind >= 0 ? behind : eventBefore(tokens, period.from, segment.from)
    const event = eventAt(tokens, at)
    if (event === null || (event === 'inspect' && !isOwnInspection(tokens, at))) return []
    const start = tokens[period.from]?.start ?? 0
    const words = text.slice(start, tokens[period.to - 1]?.end ?? start)
    const about = subjectWords(tokens, at, period)
    return [
      { amount: dated(words, period), from: period.from, to: period.to, event, thing: [], about },
    ]
  })
}
