import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import type { Reading } from './reading.ts'
import { isConnector, type Run } from './runs.ts'
import type { Variant } from './use.ts'

/** Small words that may stand for each other in a title by mistake; "and" and "to" join two names. */
const prepositions = new Set(['of', 'for', 'in', 'on', 'by', 'at', 'from', 'after'])

/** Whether the first word has its capital from the title and not from a sentence. */
const isTitle = ({ passage, from }: Run): boolean => passage.words[from]?.opens === false

const keyOf = ({ words }: Run): string =>
  words.map(word => (prepositions.has(word) ? '~' : word)).join(' ')

function variantOf(group: readonly Run[]): Variant[] {
  const prints = [...groupBy(group, ({ words }) => words.join(' ')).values()]
  if (prints.length < 2 || !prints.every(runs => runs.some(isTitle))) return []
  return [
    {
      difference: 'word',
      forms: prints.map(formOf),
      right: null,
      rewrite: (_, form) => form.words,
      confidence: 0.85,
      reason: 'one title but for a small word',
    },
  ]
}

/** Titles that have another preposition elsewhere: "Homes for Harne", "Homes in Harne". */
export function titlePrepositionVariants({ runs }: Reading): Variant[] {
  const titles = runs.filter(
    ({ words }) =>
      words.some(word => prepositions.has(word)) &&
      words.filter(word => !isConnector(word)).length > 1,
  )
  return [...groupBy(titles, keyOf).values()].flatMap(variantOf)
}
