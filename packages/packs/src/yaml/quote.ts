const longest = 60

/** Characters that a terminal or an editor may act upon: controls, and marks that turn text round. */
const unsafe = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Words that hold a piece of a file, made safe to print: one line, cut short, nothing hidden. */
export const harmless = (words: string): string =>
  (words.length > 200 ? `${words.slice(0, 200)}…` : words).replace(unsafe, escaped)

/** A value of a file as a message shows it: in quotation marks, cut short, nothing hidden in it. */
export function quote(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'a set of keys'
  if (typeof value !== 'string') return String(value)
  const short = value.length > longest ? `${value.slice(0, longest)}…` : value
  return JSON.stringify(short).replace(unsafe, escaped)
}
