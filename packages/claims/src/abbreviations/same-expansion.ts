import { wordsOf } from '../names/use.ts'
import { isSmall } from '../names/word-classes.ts'
import type { Definition } from './definitions.ts'

/** How two expansions of one abbreviation differ; null where they are the same words. */
export type Clash = 'words' | 'number'

const irregular = new Map([
  ['children', 'child'],
  ['people', 'person'],
])

function singular(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (/(?:ss|us|is)$/.test(word)) return word
  return word.replace(/ies$/, 'y').replace(/s$/, '')
}

/** The words that count, hyphens and apostrophes left out. */
function contentOf({ expansion }: Definition): string[] {
  return wordsOf(expansion)
    .filter(word => word.kind === 'word')
    .flatMap(word => word.lower.replace(/'s?$/, '').split('-'))
    .filter(word => !isSmall(word))
}

/** The term that an explanation is of, whatever its number, hyphens and capitals. */
export const termOf = (definition: Definition): string =>
  contentOf(definition).map(singular).join('')

/**
 * Compares two expansions. "plans (PEPs)" and "plan (PEP)" are the same: the letters show the
 * number. "services (CAMHS)" and "service (CAMHS)" are not.
 */
export function clashOf(a: Definition, b: Definition): Clash | null {
  const [here, there] = [contentOf(a), contentOf(b)]
  if (here.join('') === there.join('')) return null
  if (termOf(a) !== termOf(b)) return 'words'
  return a.plural === b.plural ? 'number' : null
}
