const closers = '"\'’”)]*_'
const enders = '.!?:;…'

/** The last character that is no closing quotation mark, bracket or emphasis. */
function lastCharacter(text: string): string {
  let at = text.length - 1
  while (at > 0 && closers.includes(text[at] ?? '')) at--
  return text[at] ?? ''
}

/** Whether a sentence, a lead-in or a list item ends with the text. */
export function endsClosed(text: string): boolean {
  const last = lastCharacter(text)
  return last !== '' && enders.includes(last)
}

/** Whether the text must go on: it ends in a word, a comma or a hyphen. */
export const endsOpen = (text: string): boolean => !endsClosed(text)

/** Whether the text begins as only the rest of a sentence does. */
export const startsLower = (text: string): boolean => /^["'“‘(]?\p{Ll}/u.test(text)

/** Whether the text begins as a sentence, a heading or an item does. */
export const startsUpper = (text: string): boolean => /^["'“‘([]*[\p{Lu}\d]/u.test(text)

const midPhrase =
  /(?:^|\s)(?:and|or|of|the|to|for|with|in|on|at|by|from|a|an|as|is|are|was|were|that|which|who|but)$/iu

/** Whether the text ends in a word that no heading and no sentence ends in. */
export const endsMidPhrase = (text: string): boolean => midPhrase.test(text.slice(-12))
