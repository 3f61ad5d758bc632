/** A paragraph number at the start of a line, as Markdown and text print it. */
const numbered = /^(\d{1,4})(?=\.? {1,3}\S)/gm

/** How many words a text has. */
export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0

function highestNumber(text: string): number {
  let highest = 0
  for (const [, number] of text.matchAll(numbered)) highest = Math.max(highest, Number(number))
  return highest
}

/**
 * A text so many times over, its paragraph numbers running on from one time to the next.
 * @param times at least 1
 */
export function lengthen(text: string, times: number): string {
  const step = highestNumber(text)
  const copies = Array.from({ length: times }, (_, copy) =>
    text.replace(numbered, number => String(Number(number) + copy * step)),
  )
  return copies.join('\n\n')
}

/** A text so many times over that it has at least so many words. */
export const lengthenTo = (text: string, words: number): string =>
  lengthen(text, Math.ceil(words / wordsIn(text)))
