import { closestMatch } from 'leven'

/**
 * The known word that a misspelt one most likely stands for.
 * @param word as written
 * @param known the words that would be right
 * @returns null where none is near: more than two fifths of the letters differ
 */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 80) return null
  const maxDistance = Math.max(1, Math.floor(word.length * 0.4))
  return closestMatch(word.toLowerCase(), known, { maxDistance }) ?? null
}
