import type { Amount } from '@reportlint/model'
import type { Token } from '../language/tokens.ts'

/** An amount in a run of tokens; `from` takes its hedge in. */
export interface AmountFound {
  readonly amount: Amount
  readonly from: number
  readonly to: number
}

/** Indices of tokens, half-open. */
export interface Bounds {
  readonly from: number
  readonly to: number
}

/** The words of a range, as the report writes them. */
export const textOf = (text: string, tokens: readonly Token[], { from, to }: Bounds): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
