import type { Token } from '../language/tokens.ts'
import { type AmountFound, textOf } from './amount-found.ts'
import { hedgeBefore, rangeOf } from './hedges.ts'
import type { ShareWord } from './shares.ts'

/** "about half", "the majority of", "almost all": a word for a share that counts something. */
export function shareFound(
  text: string,
  tokens: readonly Token[],
  at: number,
  share: ShareWord,
): AmountFound | null {
  const to = at + share.words.length
  if (!countsShare(tokens, at, to, share)) return null
  const hedge = hedgeBefore(tokens, at)
  const fraction = share.step === null
  const middle = (share.low + share.high) / 2
  // "over half": more than the fraction itself, not more than the least that it may stand for.
  const [low, high] =
    hedge && fraction ? rangeOf(middle, hedge.hedge, 8, 0.5) : [share.low, share.high]
  // "not all", "over most": no share of its own.
  if (hedge && !fraction) return null
  const article = /^(?:the|a|an)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0
  const from = hedge?.from ?? at - article
  return {
    from,
    to,
    amount: {
      words: textOf(text, tokens, { from, to }),
      measure: 'share',
      unit: '%',
      value: middle,
      decimals: 0,
      low,
      high,
      plain: false,
      step: share.step,
      part: null,
    },
  }
}

/** Whether the word is a plural, or a noun that counts as one: "staff". */
const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (/[^su]s$/.test(token.lower) || /^(?:children|people|men|women|staff|work)$/.test(token.lower))

/** Whether one of the next few words is a plural noun, with nothing but describing words before. */
function pluralSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (isPlural(token)) return true
  }
  return false
}

const spans =
  /^(?:hour|time|year|day|week|weekday|month|term|night|evening|morning|now|other|single|effort|opportunity)$/

/** Words before a share that make another thing of it: "not all", "the second half", "at most". */
const otherwise = /^(?:not|at|second|first|latter|other|past|last|next|above|after|over|for)$/

/** "most of the time", "half of the year": no share of things. */
const isOfTime = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === 'of' &&
  /^(?:time|year|day|week|month|term)$/.test(tokens[to + 2]?.lower ?? '')

/** Whether a word for a share counts something: "most of the", "all children", "half (12)". */
function countsShare(
  tokens: readonly Token[],
  at: number,
  to: number,
  { step, words }: ShareWord,
): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const next = tokens[to]
  const lower = next?.lower ?? ''
  if (otherwise.test(before) || next?.text === '-' || lower === 'party') return false
  if (isOfTime(tokens, to)) return false
  const head = words.at(-1) ?? ''
  const parted = lower === 'of' || next?.text === '('
  if (/(?:majority|minority)$/.test(head)) return parted
  if (head === 'half') return parted || /^(?:the|its|their|all)$/.test(lower)
  if (head === 'none' || step === null) return parted
  if (head === 'every') return next?.kind === 'word' && !spans.test(lower)
  if (/^(?:few|all)$/.test(head) && lower === 'the') return pluralSoon(tokens, to + 1)
  if (head === 'few' && /^(?:a|the|too|these)$/.test(before)) return false
  if (head === 'most' && /^(?:the|its|their|our)$/.test(before)) return false
  return lower === 'of' || pluralSoon(tokens, to)
}
