/** Titles that differ in capitals, punctuation, quotation marks or a note's number are one. */
export const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/(?<=\p{L}{3})\d{1,2}$/u, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
