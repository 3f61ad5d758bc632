import type { Span } from '@reportlint/model'

/** A word, a number or a single mark; offsets into the text it was cut from. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
}

const pattern = /(\p{L}[\p{L}\p{N}]*(?:['’‑-][\p{L}\p{N}]+)*)|(\p{N}+(?:[.,:/–-]\p{N}+)*%?)|[^\s]/gu

/** Whether the token is a quotation mark, of any form. */
export const isQuote = (token: Token | undefined): boolean => /^['"‘’“”]$/.test(token?.text ?? '')

const typographic = /[’‑]/
const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('‑', '-')

/**
 * Cuts text into words, numbers and marks. Words keep inner hyphens and apostrophes; in `lower`
 * typographic apostrophes and hyphens are plain.
 * @param text any text
 * @returns tokens in order; white space belongs to none
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const folds = typographic.test(text)
  for (const match of text.matchAll(pattern)) {
    const word = match[0]
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark'
    tokens.push({
      text: word,
      lower: folds ? plain(word.toLowerCase()) : word.toLowerCase(),
      kind,
      start: match.index,
      end: match.index + word.length,
    })
  }
  return tokens
}
