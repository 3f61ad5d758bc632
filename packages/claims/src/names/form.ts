import { type Form, textOf, type Use } from './use.ts'

/** The text that most of the uses print; the first of equals. */
export function commonest(uses: readonly Use[]): string {
  const counts = new Map<string, number>()
  for (const use of uses) counts.set(textOf(use), (counts.get(textOf(use)) ?? 0) + 1)
  let best = ''
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text
  return best
}

/** One way of writing a name, named by its commonest print. */
export const formOf = (uses: readonly Use[]): Form => ({ words: commonest(uses), uses })
