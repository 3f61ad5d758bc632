import type { Token } from '../language/tokens.ts'

/** How a figure is bounded or softened. */
export type Hedge =
  | 'about'
  | 'nearly'
  | 'just-over'
  | 'over'
  | 'under'
  | 'just-under'
  | 'least'
  | 'most'

/** Hedges by their words, the longest first. */
const hedges: readonly (readonly [readonly string[], Hedge])[] = (
  [
    ['no fewer than', 'least'],
    ['no less than', 'least'],
    ['not less than', 'least'],
    ['no more than', 'most'],
    ['not more than', 'most'],
    ['little more than', 'just-over'],
    ['slightly more than', 'just-over'],
    ['slightly less than', 'just-under'],
    ['slightly fewer than', 'just-under'],
    ['slightly over', 'just-over'],
    ['slightly under', 'just-under'],
    ['close to', 'about'],
    ['in the region of', 'about'],
    ['just over', 'just-over'],
    ['just under', 'just-under'],
    ['just above', 'just-over'],
    ['just below', 'just-under'],
    ['more than', 'over'],
    ['greater than', 'over'],
    ['well over', 'over'],
    ['fewer than', 'under'],
    ['less than', 'under'],
    ['at least', 'least'],
    ['at most', 'most'],
    ['up to', 'most'],
    ['around', 'about'],
    ['about', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['some', 'about'],
    ['circa', 'about'],
    ['nearly', 'nearly'],
    ['almost', 'nearly'],
    ['over', 'over'],
    ['above', 'over'],
    ['exceeding', 'over'],
    ['below', 'under'],
    ['under', 'under'],
    ['within', 'most'],
  ] as const
).map(([words, hedge]) => [words.split(' '), hedge] as const)

/** A hedge and the index of its first token. */
export interface HedgeFound {
  readonly hedge: Hedge
  readonly from: number
}

/** The hedge that ends right before a token; null where none does. */
export function hedgeBefore(tokens: readonly Token[], at: number): HedgeFound | null {
  const skip = /^(?:a|an|the)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0
  const end = at - skip
  for (const [words, hedge] of hedges) {
    const from = end - words.length
    if (from >= 0 && words.every((word, i) => tokens[from + i]?.lower === word)) {
      return { hedge, from }
    }
  }
  return null
}

/**
 * The range that a hedged figure may stand for.
 * @param slack how far "about" reaches, in the figure's own unit
 * @param half half of the last printed place
 */
export function rangeOf(
  value: number,
  hedge: Hedge | null,
  slack: number,
  half: number,
): readonly [number, number] {
  switch (hedge) {
    case 'about':
      return [value - slack, value + slack]
    case 'nearly':
      return [value - slack * 1.5, value]
    case 'just-over':
      return [value, value + slack]
    case 'just-under':
      return [value - slack, value]
    case 'over':
      return [value + half / 100, Number.POSITIVE_INFINITY]
    case 'least':
      return [value, Number.POSITIVE_INFINITY]
    case 'under':
      return [Number.NEGATIVE_INFINITY, value - half / 100]
    case 'most':
      return [Number.NEGATIVE_INFINITY, value]
    default:
      return [value - half, value + half]
  }
}
