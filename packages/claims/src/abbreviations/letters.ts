import type { Word } from '../names/passages.ts'

/** An abbreviation as printed, in its singular. */
export interface Letters {
  /** "PEP" for "PEPs". */
  readonly letters: string
  readonly plural: boolean
}

const shape = /^\p{Lu}\p{Ll}?(?:\p{Lu}\p{Ll}?){1,8}$/u
const roman = /^[IVX]+$/

/**
 * Reads a word as an abbreviation: two capitals or more, small letters only one at a time ("DfES").
 * @returns null for another word
 */
export function lettersOf(word: Word | undefined): Letters | null {
  if (word?.kind !== 'word' || word.foreign || word.text.length > 12) return null
  const text = word.text.replace(/['’]s$/, '')
  const plural = /^\p{Lu}{2,}s$/u.test(text)
  const letters = plural ? text.slice(0, -1) : text
  return shape.test(letters) && !roman.test(letters) ? { letters, plural } : null
}
