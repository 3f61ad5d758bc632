import type { List, ListItem } from 'mdast'

/** Average length, in characters, from which items of a numbered list are paragraphs. */
const paragraphLength = 120

const lengthOf = ({ position }: ListItem): number =>
  (position?.end.offset ?? 0) - (position?.start.offset ?? 0)

/** Whether an ordered list is a run of numbered paragraphs, which reports have rather than lists. */
export function isNumberedText(list: List): boolean {
  if (!list.ordered) return false
  if (list.children.length === 1) return true
  const total = list.children.reduce((sum, item) => sum + lengthOf(item), 0)
  return total > list.children.length * paragraphLength
}

const digits = /\d{1,9}/y

/**
 * The numbers that a list prints: as typed; counted up where all were typed alike ("1." throughout).
 * @returns for each item its number; null for a list of bullets
 */
export function printedNumbers(read: string, list: List): (string | null)[] {
  if (!list.ordered) return list.children.map(() => null)
  const typed = list.children.map(({ position }) => {
    digits.lastIndex = position?.start.offset ?? 0
    return digits.exec(read)?.[0] ?? null
  })
  const alike = typed.length > 1 && new Set(typed).size === 1
  if (!alike) return typed
  return typed.map((_, at) => String((list.start ?? 1) + at))
}
