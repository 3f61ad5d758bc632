import { type Form, textOf, type Use } from './use.ts'

const opens = ({ passage, from }: Use): boolean => passage.words[from]?.opens === true

/**
 * The text that most of the uses print; the first of equals. Uses that open a sentence, and so
 * have a capital whatever the word, count only where there are no others.
 */
export function commonest(all: readonly Use[]): string {
  const inside = all.filter(use => !opens(use))
  const uses = inside.length > 0 ? inside : all
  const counts = new Map<string, number>()
  for (const use of uses) counts.set(textOf(use), (counts.get(textOf(use)) ?? 0) + 1)
  let best = ''
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text
  return best
}

/** One way of writing a name, named by its commonest print. */
export const formOf = (uses: readonly Use[]): Form => ({ words: commonest(uses), uses })
