import { stem } from '../language/stem.ts'
import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import type { Reading } from './reading.ts'
import { isConnector, type Run } from './runs.ts'
import type { Variant } from './use.ts'

/** Shorter names and longer runs of capitals are no titles. */
const shortest = 3
const longest = 10

const withoutPossessive = (word: string): string => word.replace(/'s?$/, '')

/**
 * Index of the word that may be singular or plural without being another name: the one before "of"
 * or "for", else the last.
 */
function headOf(words: readonly string[]): number {
  const at = words.findIndex(word => word === 'of' || word === 'for')
  return at > 0 ? at - 1 : words.length - 1
}

/** The words by which two prints are one title: stems, but the head as it is. */
function keyOf({ words }: Run): string {
  const head = headOf(words)
  return words
    .map((word, index) => {
      if (index === head) return withoutPossessive(word)
      return isConnector(word) ? word : stem(word)
    })
    .join(' ')
}

/** What is compared: the words without the possessive of the last. */
const printOf = ({ words }: Run): string => withoutPossessive(words.join(' '))

/** Prints that only an apostrophe parts are told elsewhere. */
const lettersOf = (run: Run): string => printOf(run).replaceAll("'", '')

function variantOf(group: readonly Run[]): Variant[] {
  if (new Set(group.map(lettersOf)).size < 2) return []
  return [
    {
      difference: 'spelling',
      forms: [...groupBy(group, printOf).values()].map(formOf),
      right: null,
      rewrite: (_, form) => form.words,
      confidence: 0.85,
      reason: 'one title but for the ending of a word',
    },
  ]
}

/** Titles of which an inner word is singular or plural by turns: "the Schools and Family Plan". */
export function titleInflectionVariants({ runs }: Reading): Variant[] {
  const titles = runs.filter(({ words }) => {
    const content = words.filter(word => !isConnector(word)).length
    return content >= shortest && words.length <= longest
  })
  return [...groupBy(titles, keyOf).values()].flatMap(variantOf)
}
