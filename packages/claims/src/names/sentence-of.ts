import type { Span } from '@reportlint/model'
import { rangeOf, type Use } from './use.ts'

/** Index of the last span that starts at or before an offset, by binary search. */
function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Indices of the sentences in which a use begins and ends. */
export function sentencesOf(use: Use): { readonly first: number; readonly last: number } {
  const { start, end } = rangeOf(use)
  const { sentences } = use.passage
  return { first: indexAt(sentences, start), last: indexAt(sentences, Math.max(start, end - 1)) }
}

/** Whether two uses stand in one sentence. */
export const inOneSentence = (a: Use, b: Use): boolean =>
  a.passage === b.passage && sentencesOf(a).first === sentencesOf(b).first
