import { type Use, wordsOf } from './use.ts'
import { isSmall } from './word-classes.ts'

/** Whether a use is part of a proper name, which keeps a spelling of its own. */
export function inTitle(use: Use): boolean {
  const { words } = use.passage
  if (wordsOf(use).some(word => !word.capital && !isSmall(word.lower))) return false
  const before = words[use.from - 1]
  const far = before && isSmall(before.lower) ? words[use.from - 2] : before
  const behind = words[use.to]
  return (
    (behind?.capital === true && behind.joined) ||
    (far?.capital === true && !far.opens && words[use.from]?.joined === true)
  )
}
