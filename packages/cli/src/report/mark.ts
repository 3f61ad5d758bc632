import type { Span } from '@reportlint/model'

/** How much of the text before a place is compared; more than a sentence is never needed. */
const reach = 400

/** How many occurrences are compared; a sentence that people wrote has fewer. */
const compared = 200

const isWord = /[\p{L}\p{N}]/u

interface Letters {
  readonly text: string
  /** Offset of every letter in the text that it was taken from. */
  readonly at: readonly number[]
}

/** The letters and digits of a text: what mark-up, wrapped lines and page turns leave alone. */
function lettersOf(text: string): Letters {
  const letters: string[] = []
  const at: number[] = []
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (!isWord.test(character)) continue
    letters.push(character)
    at.push(index)
  }
  return { text: letters.join(''), at }
}

function* occurrences(text: string, part: string): Generator<number> {
  if (part === '') return
  let at = text.indexOf(part)
  for (let count = 0; at >= 0 && count < compared; count++) {
    yield at
    at = text.indexOf(part, at + 1)
  }
}

/**
 * How well the letters before `at` agree with the end of `before`: how many are the same, and
 * more than that where the sentence has no others.
 */
function agreement(letters: string, at: number, before: string): number {
  let shared = 0
  while (shared < at && shared < before.length) {
    if (letters.charAt(at - 1 - shared) !== before.charAt(before.length - 1 - shared)) break
    shared++
  }
  return shared === at ? reach + shared : shared
}

/**
 * Finds the quoted words in their sentence, which has its white space folded and may have lost
 * its mark-up. Of several occurrences it takes the one that follows the same words as in the text.
 * @param before the document's text up to the quotation
 * @returns offsets into `sentence`, half-open; null where the sentence does not hold the words
 */
export function markIn(sentence: string, quote: string, before: string): Span | null {
  const only = onlyOccurrence(sentence, quote)
  if (only !== null) return { start: only, end: only + quote.length }
  const letters = lettersOf(sentence)
  const wanted = lettersOf(quote).text
  const context = lettersOf(before.slice(-reach)).text
  let best: number | null = null
  let most = -1
  for (const at of occurrences(letters.text, wanted)) {
    const shared = agreement(letters.text, at, context)
    if (shared <= most) continue
    most = shared
    best = at
  }
  const start = best === null ? undefined : letters.at[best]
  const last = best === null ? undefined : letters.at[best + wanted.length - 1]
  return start === undefined || last === undefined ? null : grow(sentence, quote, start, last + 1)
}

/** Where the quotation stands letter by letter; null where it does not, or more than once. */
function onlyOccurrence(sentence: string, quote: string): number | null {
  const at = quote === '' ? -1 : sentence.indexOf(quote)
  return at < 0 || sentence.includes(quote, at + 1) ? null : at
}

/** Takes in the signs at the ends of the quotation: "50%", "(LSCB)". */
function grow(sentence: string, quote: string, start: number, end: number): Span {
  const words = quote.trim()
  const lead = words.search(isWord)
  const tail = words.length - 1 - [...words].reverse().join('').search(isWord)
  const before = words.slice(0, lead)
  const after = words.slice(tail + 1)
  return {
    start: sentence.slice(0, start).endsWith(before) ? start - before.length : start,
    end: sentence.startsWith(after, end) ? end + after.length : end,
  }
}

/** A sentence, shortened around its mark. */
export interface Excerpt {
  readonly text: string
  /** Offsets into `text`; null where nothing is marked. */
  readonly mark: Span | null
}

/**
 * Shortens a sentence to about `most` characters, keeping the marked words whole and leaving
 * out whole words on either side, for which "…" stands.
 */
export function excerpt(sentence: string, mark: Span | null, most: number): Excerpt {
  if (sentence.length <= most) return { text: sentence, mark }
  const kept = mark ?? { start: 0, end: 0 }
  const spare = Math.max(0, most - (kept.end - kept.start))
  const wish = kept.start - Math.floor(spare * 0.6)
  const from = wordStart(sentence, Math.max(0, Math.min(wish, sentence.length - most)), kept.start)
  const to = wordEnd(sentence, Math.min(sentence.length, from + most), kept.end)
  const head = from > 0 ? '… ' : ''
  const tail = to < sentence.length ? ' …' : ''
  const shift = head.length - from
  return {
    text: head + sentence.slice(from, to) + tail,
    mark: mark && { start: mark.start + shift, end: mark.end + shift },
  }
}

/** The first start of a word at or after `at`, `limit` where there is none before it. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at - 1)
  return space < 0 || space >= limit ? limit : space + 1
}

/** The last end of a word at or before `at`, `limit` where there is none after it. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at <= limit) return limit
  if (at === text.length) return at
  const space = text.lastIndexOf(' ', at)
  return Math.max(space, limit)
}
