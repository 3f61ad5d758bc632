import type { Span } from '@reportlint/model'

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
])

const letter = /[\p{L}\p{N}]/u

/** A single mark inside or after a word is an apostrophe, not a quotation mark. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  return (
    (before === undefined || /[\s([{—–-]/.test(before)) && after !== undefined && !/\s/.test(after)
  )
}

function closesAt(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + 1]
  return !/\s/.test(before) && (after === undefined || !letter.test(after))
}

/**
 * What stands in quotation marks, marks not included. A mark without a partner within 600
 * characters quotes nothing.
 * @returns spans into `text`, in order
 */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  for (let i = 0; i < text.length; i++) {
    const close = pairs.get(text[i] ?? '')
    if (close === undefined || !opens(text, i)) continue
    const limit = Math.min(text.length, i + 600)
    for (let j = i + 1; j < limit; j++) {
      if (text[j] !== close || !closesAt(text, j)) continue
      // A possessive plural inside single quotes ("the boys' club") closes nothing there.
      found.push({ start: i + 1, end: j })
      i = j
      break
    }
  }
  return found
}
