import type { Sentence } from '@reportlint/model'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Abbreviations that a sentence goes on after, whatever follows. */
const before =
  /(?:^|[\s([“‘"'/])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Revd|Hon|Sir|Cllr|Supt|Insp|Sgt|Gen|Col|Capt|Lt|St|No|Nos|Art|Para|Sec|Ch|Fig|Tab|Vol|Ref|pp?|paras?|fig|ref|vol|cf|vs?|approx|est|e\.g|i\.e|viz|ca?)\.\s*$/u
/** Abbreviations that end a sentence where a capital follows. */
const either = /(?:\betc|\bLtd|\bInc|\bCo|\bal|\ba\.m|\bp\.m|\b\p{L}(?:\.\p{L})+)\.["'’”)\]]*\s*$/u
/** A single initial: "J. Smith"; not "the plan B.", whose letter follows a small word. */
const initial = /(?:^|[\s(.])\p{Lu}\.\s*$/u
const afterNoun = /\p{Ll}{3,}\s\p{Lu}\.\s*$/u
const startsLower = /^["'“‘([]*\p{Ll}/u
const closesOnly = /^["'’”)\]]+(?:\s|$)/u
const leadingLabel = /^[\p{L}\d][^.!?]{0,60}:\s*$/u
const ellipsis = /(?:…|\.\.\.)["'’”)\]]*\s*$/u

/** How much of a segment's end can matter. */
const tail = 40
/** Longest label that stands before a sentence. */
const longestLabel = 80

/** Whether the segmenter parted what is one sentence. */
function goesOn(first: string, second: string): boolean {
  if (closesOnly.test(second) || startsLower.test(second) || before.test(first)) return true
  if (ellipsis.test(first)) return false
  if (initial.test(first)) return !afterNoun.test(first)
  return either.test(first) && !/^["'“‘([]*\p{Lu}/u.test(second)
}

/**
 * The sentences of a prose text, without the white space between them.
 * @param breaks offsets, in order, where a sentence must begin
 */
export function sentencesOf(text: string, breaks: readonly number[] = []): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const offset of [...breaks, text.length]) {
    const to = Math.min(offset, text.length)
    if (to <= from) continue
    addSentences(sentences, text, from, to)
    from = to
  }
  return sentences
}

function addSentences(into: Sentence[], text: string, from: number, to: number): void {
  let start = from
  let previous = from
  for (const at of boundaries(text, from, to)) {
    const first = text.slice(Math.max(previous, at - tail), at)
    if (!goesOn(first, text.slice(at, Math.min(to, at + tail)))) {
      const label = at - start <= longestLabel && leadingLabel.test(text.slice(start, at))
      if (!label) {
        push(into, text, start, at)
        start = at
      }
    }
    previous = at
  }
  push(into, text, start, to)
}

/** The segmenter looks ahead from each full stop: it is given so many characters at a time. */
const windowLength = 6000

/** Offsets at which the segmenter begins a sentence, the first left out. */
function* boundaries(text: string, from: number, to: number): Generator<number> {
  let start = from
  while (start < to) {
    const end = Math.min(to, start + windowLength)
    const found: number[] = []
    for (const { index } of segmenter.segment(text.slice(start, end))) {
      if (index > 0) found.push(start + index)
    }
    yield* found
    // The last segment can go on behind the window: it is read again, with what follows it.
    const last = found.at(-1)
    start = end === to || last === undefined ? end : last
  }
}

function push(into: Sentence[], text: string, start: number, end: number): void {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  const to = end - (part.length - part.trimEnd().length)
  if (to > from) into.push({ start: from, end: to })
}
