import type { Amount } from '@reportlint/model'
import type { Token } from '../language/tokens.ts'
import { isFiniteVerb } from '../language/verbs.ts'
import { functionWords } from '../language/words.ts'

/** "the first", "one of the first", "the only" in a run of tokens. */
export interface OrderFound {
  readonly amount: Amount
  /** What it ranks by: "first", "largest". */
  readonly by: string
  readonly from: number
  readonly to: number
}

const superlatives =
  /^(?:first|only|few|largest|smallest|biggest|highest|lowest|oldest|youngest|fastest|longest)$/

/** Nouns that "the first" only counts in time: "the first time", "the first year". */
const times =
  /^(?:time|year|years|month|months|week|weeks|day|days|term|quarter|half|stage|phase|instance|place|point|step|steps|contact|language|aid|report|inspection|meeting|visit|part|section|floor|class|night|three|two|four|five|six|few|and|or|of|to|one|ones|week's|line|name|names|responders?|priority|chapter|paragraph|draft)$/

/** "the first day" is a time, "the first day service" is not. */
function isTime(tokens: readonly Token[], at: number): boolean {
  if (!times.test(tokens[at]?.lower ?? '')) return false
  const next = tokens[at + 1]
  return next?.kind !== 'word' || functionWords.has(next.lower) || isFiniteVerb(tokens, at + 1)
}

const amountOf = (words: string, value: number): Amount => ({
  words,
  measure: 'order',
  unit: '',
  value,
  decimals: 0,
  low: value,
  high: value,
  plain: true,
  step: null,
  part: null,
})

/**
 * Whether a limit follows within the phrase, without which "the first" ranks nothing: "in the country", "to".
 */
function hasLimit(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 10); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') return false
    if (/^(?:to|in|nationally|country)$/.test(token.lower) && i > from) return true
  }
  return false
}

/** How many words of "one of", "among" stand before "the"; 0 where none do. */
function leadAt(tokens: readonly Token[], at: number): number {
  const lower = tokens[at]?.lower
  if (lower === 'among' || lower === 'amongst') return 1
  return lower === 'one' && tokens[at + 1]?.lower === 'of' ? 2 : 0
}

/** "the first in the country" ranks; "the first three" and "the first year" do not. */
export function orderAt(text: string, tokens: readonly Token[], at: number): OrderFound | null {
  const lead = leadAt(tokens, at)
  const word = tokens[at + lead + 1]
  const next = tokens[at + lead + 2]
  if (tokens[at + lead]?.lower !== 'the' || !word || !superlatives.test(word.lower)) return null
  if (next?.kind !== 'word' || isTime(tokens, at + lead + 2)) return null
  if ((lead === 0 && word.lower === 'few') || !hasLimit(tokens, at + lead + 2)) return null
  const words = text.slice(tokens[at]?.start ?? 0, word.end)
  const by = word.lower === 'few' ? 'only' : word.lower
  return { amount: amountOf(words, lead > 0 ? 2 : 1), by, from: at, to: at + lead + 2 }
}
