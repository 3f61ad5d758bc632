const notWords = /[^\p{L}\p{N}]+/gu

/** The title without the number of a note at its end: "This area2". */
function withoutNote(title: string): string {
  const end = /\D\d{1,2}$/u.exec(title.slice(-3))?.[0]
  if (end === undefined) return title
  const words = title.slice(0, 1 - end.length)
  return /\p{L}{3}$/u.test(words.slice(-3)) ? words : title
}

/** Titles that differ in capitals, punctuation, quotation marks or a note's number are one. */
export const titleKey = (title: string): string =>
  withoutNote(title).toLowerCase().replaceAll('&', ' and ').replace(notWords, ' ').trim()
