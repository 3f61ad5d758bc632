/** A count with its noun: "1 report", "3 reports". */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`

/** Words joined as in a sentence: "171, 180 and 203". */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const end = words.at(-1) ?? ''
  if (words.length < 2) return end
  return `${words.slice(0, -1).join(', ')} ${last} ${end}`
}
