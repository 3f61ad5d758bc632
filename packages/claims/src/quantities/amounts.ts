import type { Token } from '../language/tokens.ts'
import { type AmountFound, type Bounds, textOf } from './amount-found.ts'
import { type Hedge, hedgeBefore, rangeOf } from './hedges.ts'
import { isLabelled, isPartOfWord, isRangeEnd } from './label-numbers.ts'
import { numberAt, numberWord } from './numbers.ts'
import { isChange, rateOf } from './rates.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { shareFound } from './share-amounts.ts'
import { shareWordAt } from './shares.ts'

const partial =
  /^(?:another|further|additional|other|others|remaining|extra|same|last|first|next|previous|these|those|past)$/

function made(
  text: string,
  tokens: readonly Token[],
  bounds: Bounds,
  shape: Shape,
  hedge: Hedge | null,
): AmountFound {
  const exact = shape.measure === 'share' || shape.decimals !== 0
  const half = exact ? 0.5 * 10 ** -shape.decimals : 0.5
  const bare = shape.part !== null || (!exact && hedge === null)
  const [low, high] = bare
    ? [shape.value - (shape.part ? 0.6 : 0), shape.value + (shape.part ? 0.6 : 0)]
    : rangeOf(shape.value, hedge, shape.slack, half)
  const { measure, unit, value, decimals, part } = shape
  const plain = hedge === null
  const words = textOf(text, tokens, bounds)
  return {
    ...bounds,
    amount: { words, measure, unit, value, decimals, low, high, plain, step: null, part },
  }
}

/** "one" is mostly a pronoun or an example: it parts clauses, and states nothing. */
export const isLoneOne = ({ amount }: AmountFound): boolean =>
  amount.measure === 'count' && amount.value === 1 && !/\d/.test(amount.words)

/** Whether words before an amount make it one of several parts: "a further 12", "the other three". */
export const isPartial = (tokens: readonly Token[], from: number): boolean =>
  partial.test(tokens[from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'only' && tokens[from - 2]?.lower === 'the')

/** The amount that starts at a token, its hedge taken in from the tokens before it. */
export function amountAt(text: string, tokens: readonly Token[], at: number): AmountFound | null {
  const share = shareWordAt(tokens, at)
  if (share) {
    const found = shareFound(text, tokens, at, share)
    if (found) return found
  }
  const token = tokens[at]
  if (token?.kind === 'word' && numberWord(token.lower) === null) return null
  const number = numberAt(tokens, at)
  if (!number || isPartOfWord(tokens, at, number.to)) return null
  if (isLabelled(tokens, at) || isRangeEnd(tokens, at)) return null
  // "3 Children were seen": the mark of a footnote or an item.
  if (at === 0 && number.digits && /^\p{Lu}/u.test(tokens[number.to]?.text ?? '')) return null
  const shaped = shapeOf(tokens, at, number)
  if (!shaped) return null
  const start = shaped.shape.measure === 'money' ? at - 1 : at
  const hedge = hedgeBefore(tokens, start)
  const from = hedge?.from ?? start
  const change = isChange(tokens, from, shaped.to) ? ' change' : ''
  const unit = shaped.shape.unit + change + rateOf(tokens, shaped.to)
  const softened =
    hedge?.hedge === 'about' && hedge.from === start - 1 && tokens[hedge.from]?.lower === 'some'
  // "some 40 children", but "some two children" is none.
  if (softened && number.value < 5) return null
  return made(
    text,
    tokens,
    { from, to: shaped.to },
    { ...shaped.shape, unit },
    hedge?.hedge ?? null,
  )
}
