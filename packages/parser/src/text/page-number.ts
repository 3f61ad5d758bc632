const bare = /^[-–—[(]?\s?(\d{1,4})\s?[-–—\])]?$/u
const worded = /^(?:page|p\.)\s*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?$/iu
const spaced = /^(\d{1,4})\s*\|\s*p\s?a\s?g\s?e$/iu
const ofTotal = /^(\d{1,4})\s*(?:of|\/)\s*\d{1,4}$/iu

/**
 * The number that a line prints as its page and nothing else: "12", "- 12 -", "Page 12 of 40".
 * @returns null for any other line
 */
export function readPageNumber(text: string): number | null {
  if (text.length > 24) return null
  const found = bare.exec(text) ?? worded.exec(text) ?? spaced.exec(text) ?? ofTotal.exec(text)
  return found ? Number(found[1]) : null
}

/** Whether the line says by itself that it is a page number, bare figures excepted. */
export const saysPage = (text: string): boolean =>
  text.length <= 24 && (worded.test(text) || spaced.test(text))
