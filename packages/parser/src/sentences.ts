import type { Sentence } from '@reportlint/model'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Ends that are no ends: the next segment goes on. */
const openEnd =
  /(?:^|[\s([“‘"'])(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Sir|Cllr|Hon|No|Nos|Art|Para|Sec|Fig|Vol|pp?|paras?|fig|cf|vs?|approx|e\.g|i\.e|ca?|[A-Z])\.[\s]*$/u
const abbreviated =
  /(?:\betc|\binc|\bLtd|\bCo|\bal|\ba\.m|\bp\.m|\b[A-Za-z](?:\.[A-Za-z])+)\.["')\]’”]*\s*$/u
const leadingLabel = /^[\p{L}\d][^.!?]{0,60}:\s*$/u
const closing = /^["'’”)\]]+(?:\s|$)/u
const lower = /^["'“‘([]*\p{Ll}/u

function goesOn(before: string, after: string): boolean {
  if (closing.test(after)) return true
  if (openEnd.test(before)) return true
  if (lower.test(after)) return true
  return abbreviated.test(before) && !/^\p{Lu}/u.test(after)
}

/**
 * The sentences of a prose text, without the white space between them.
 * @param breaks offsets where a sentence must begin
 */
export function sentencesOf(text: string, breaks: readonly number[] = []): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const to of [...breaks, text.length]) {
    if (to > from) addSentences(sentences, text, from, to)
    from = Math.max(from, to)
  }
  return sentences
}

function addSentences(into: Sentence[], text: string, from: number, to: number): void {
  let start = from
  let previous = ''
  for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
    const at = from + index
    if (
      previous !== '' &&
      !goesOn(previous, segment) &&
      !leadingLabel.test(text.slice(start, at))
    ) {
      push(into, text, start, at)
      start = at
    }
    previous = segment
  }
  push(into, text, start, to)
}

function push(into: Sentence[], text: string, start: number, end: number): void {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  const to = end - (part.length - part.trimEnd().length)
  if (to > from) into.push({ start: from, end: to })
}
