import type { Pack } from '@reportlint/model'
import type { Form, Use, Variant } from './use.ts'

/** What tells whether the pack writes a form. */
export type Known = (words: string) => boolean

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** The names of a pack, for forms that the report uses equally often. */
export function knownTo(pack: Pack): Known {
  const lists = [
    ...pack.judged.map(({ name, names }) => [name, ...names]),
    ...pack.populations.map(({ names }) => names),
    ...pack.aspects.map(({ names }) => names),
    ...pack.synonyms,
    pack.others,
  ]
  const text = fold(`\n${lists.flat().join('\n')}\n`)
  return words => text.includes(fold(words))
}

const headings = (uses: readonly Use[]): number =>
  uses.filter(({ passage }) => passage.place !== 'text').length

/** The form to keep: the right one, else the commonest, the pack's, the headings', the first. */
export function preferredForm({ forms, right }: Variant, known: Known): Form | undefined {
  if (right) return right
  const rank = ({ words, uses }: Form): number[] => [
    uses.length,
    known(words) ? 1 : 0,
    headings(uses),
  ]
  let best: Form | undefined
  for (const form of forms) {
    if (!best) {
      best = form
      continue
    }
    const [a, b] = [rank(form), rank(best)]
    const at = a.findIndex((value, index) => value !== b[index])
    if (at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)) best = form
  }
  return best
}
