const longest = 60

/** Characters that a terminal or an editor may act upon: controls, and marks that turn text round. */
const unsafe = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A value of a file as a message shows it: in quotation marks, cut short, nothing hidden in it. */
export function quote(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'a set of keys'
  if (typeof value !== 'string') return String(value)
  const short = value.length > longest ? `${value.slice(0, longest)}…` : value
  return JSON.stringify(short).replace(unsafe, escaped)
}
