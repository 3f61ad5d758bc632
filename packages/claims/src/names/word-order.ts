import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import type { Reading } from './reading.ts'
import { isConnector, type Run } from './runs.ts'
import type { Variant } from './use.ts'

const content = (words: readonly string[]): string[] =>
  words.filter(word => word !== ',' && !isConnector(word))

/**
 * Titles that hold a comma: "Safe Streets, Safe Homes". A list of names looks the same, but no name
 * of a list repeats a word of the one before.
 */
function withComma(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1]
    if (!next || next.passage !== run.passage || next.from !== run.to + 1) return []
    if (run.passage.words[run.to]?.text !== ',') return []
    if (!content(next.words).some(word => run.words.includes(word))) return []
    return { ...run, to: next.to, words: [...run.words, ',', ...next.words] }
  })
}

const listing = /^(?:and|to|with|&|,)$/

/** "Eastmere and Calderfold" and "Calderfold and Eastmere" name two things each. */
function onlyListed(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex(word => listing.test(word))
  if (at < 0) return false
  const swapped = [...a.slice(at + 1), ...a.slice(0, at)]
  return content(swapped).join(' ') === content(b).join(' ')
}

/** Two words alone may be two names; more, or a small word between them, make a title. */
function sameTitle(a: readonly string[], b: readonly string[]): boolean {
  if (onlyListed(a, b) && !a.includes(',')) return false
  return content(a).length > 2 || a.length !== b.length
}

function variantOf(group: readonly Run[]): Variant[] {
  const orders = [...groupBy(group, run => content(run.words).join(' ')).values()]
  const first = orders[0]?.[0]
  if (orders.length < 2 || !first) return []
  if (!orders.slice(1).every(runs => runs[0] && sameTitle(first.words, runs[0].words))) return []
  return [
    {
      difference: 'order',
      forms: orders.map(formOf),
      right: null,
      rewrite: (_, form) => form.words,
      confidence: 0.9,
      reason: 'the same words in another order',
    },
  ]
}

/** Titles whose words stand in another order elsewhere. */
export function wordOrderVariants({ runs }: Reading): Variant[] {
  const bag = ({ words }: Run): string => content(words).sort().join(' ')
  return [...groupBy([...runs, ...withComma(runs)], bag).values()].flatMap(variantOf)
}
