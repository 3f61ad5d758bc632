import { isSpace } from './lines.ts'

/** What stands at the head of a list item or a numbered paragraph. */
export interface Marker {
  readonly kind: 'bullet' | 'number' | 'letter'
  /** The printed number or letter; null for a bullet. */
  readonly label: string | null
  /** Characters up to the words after it. */
  readonly length: number
}

/** Signs of every kind, and the places where PDF readers put those of symbol typefaces. */
const bullet = /^[\u0080-\u009f\u25a0-\u27bf\p{So}\p{Co}•‣⁃∙·]/u
const noBullet = /^[©®™°]/u
const dashes = new Set('-–—*o+')
const numbered = /^(?:\(?(\d{1,3})[.)]|\(?(\d{1,3}(?:\.\d{1,3}){1,3})[.)]?)(?=[\s\u200b]|$)/u
const lettered = /^(?:\(([a-z]|[ivx]{2,5})\)|([a-z]|[ivx]{2,5})[.)])(?=[\s\u200b]|$)/u

const spacesFrom = (text: string, at: number): number => {
  let end = at
  while (end < text.length && isSpace(text.charCodeAt(end))) end++
  return end - at
}

/** Whether a number of several parts is a figure in a sentence: "2.5 million people". */
const isFigure = (text: string, length: number): boolean =>
  /\d$/u.test(text.slice(0, length)) && /^\s+\p{Ll}/u.test(text.slice(length, length + 12))

/**
 * The marker at the head of a line's words.
 * @returns null where there is none
 */
export function readMarker(text: string): Marker | null {
  const first = text[0]
  if (first === undefined) return null
  if (bullet.test(text) && !noBullet.test(text)) {
    const size = first >= '\ud800' && first <= '\udbff' ? 2 : 1
    const spaces = spacesFrom(text, size)
    if (spaces > 0 || text.length === size)
      return { kind: 'bullet', label: null, length: size + spaces }
    return null
  }
  if (dashes.has(first)) {
    const spaces = spacesFrom(text, 1)
    return spaces > 0 && text.length > 2
      ? { kind: 'bullet', label: null, length: 1 + spaces }
      : null
  }
  const number = numbered.exec(text)
  if (number) {
    const length = number[0].length
    const label = number[1] ?? number[2] ?? null
    if (isFigure(text, length)) return null
    return { kind: 'number', label, length: length + spacesFrom(text, length) }
  }
  const letter = lettered.exec(text)
  if (!letter) return null
  const length = letter[0].length
  const label = letter[1] ?? letter[2] ?? null
  return { kind: 'letter', label, length: length + spacesFrom(text, length) }
}
