import type { Prose, Span } from '@reportlint/model'
import { proseBuilder } from '../prose-builder.ts'

/** The words of a document, lower case: they tell whether a hyphen at a line's end belongs. */
export type Words = () => ReadonlySet<string>

/** Collects the words of a text when they are first asked for. */
export function wordsOf(source: string): Words {
  let words: Set<string> | null = null
  return () => {
    if (words) return words
    words = new Set()
    for (const word of source
      .toLowerCase()
      .match(/[a-z\d\u00df-\u017f]+(?:-[a-z\d\u00df-\u017f]+)*/g) ?? []) {
      words.add(word)
    }
    return words
  }
}

const lastPart = /(\p{L}+)-$/u
const firstPart = /^(\p{L}+)/u

/** Whether the hyphen at the end of `before` only cut a word in two. */
function hyphenCuts(before: string, after: string, words: Words): boolean {
  const head = lastPart.exec(before)?.[1]?.toLowerCase()
  const tail = firstPart.exec(after)?.[1]
  if (head === undefined || tail === undefined || /^\p{Lu}/u.test(tail)) return false
  const known = words()
  if (known.has(`${head}-${tail.toLowerCase()}`)) return false
  if (known.has(head + tail.toLowerCase())) return true
  return !(known.has(head) && known.has(tail.toLowerCase()))
}

/**
 * Joins stretches of the source as lines of one paragraph: by a space, or by nothing after a
 * hyphen, a dash or a slash.
 */
export function joinedProse(source: string, parts: readonly Span[], words: Words): Prose {
  const builder = proseBuilder(source)
  let before = ''
  for (const { start, end } of parts) {
    if (end <= start) continue
    const text = source.slice(start, Math.min(end, start + 80))
    if (/[\p{L}]-$/u.test(before) && /^[\p{L}]/u.test(text)) {
      if (hyphenCuts(before, text, words)) builder.dropHyphen()
    } else if (!/[\p{L}\p{N}][/–]$/u.test(before)) {
      builder.join()
    }
    builder.copy(start, end)
    before = source.slice(Math.max(start, end - 40), end)
  }
  return builder.build()
}
