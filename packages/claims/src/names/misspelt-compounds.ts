import { stem } from '../language/stem.ts'
import type { Compound } from './compounds.ts'
import { oneSlipApart } from './edit-distance.ts'
import { formOf } from './form.ts'
import type { Reading } from './reading.ts'
import { type Use, type Variant, wordBehind } from './use.ts'
import { isNounish } from './word-classes.ts'

/** Shorter parts are too often one letter from another word. */
const shortest = 6
/** Compounds with one first part that are looked at. */
const mostCompounds = 40

const nounBehind = (use: Use): string | null =>
  isNounish(use.passage.words, use.to) ? stem(wordBehind(use)?.lower ?? '') : null

/** "extra curricula" before the noun that "extra-curricular" stands before elsewhere. */
function isMisspelt(use: Use, second: string, compound: Compound): boolean {
  const wanted = compound.parts[1] ?? ''
  if (second.length < shortest || !oneSlipApart(second, wanted) || stem(second) === stem(wanted)) {
    return false
  }
  const noun = nounBehind(use)
  return noun !== null && compound.uses.hyphen.some(right => nounBehind(right) === noun)
}

/** The word and what follows its first part: "extra curricula", "extra-curricula". */
function usesOf(first: string, { places }: Reading): { use: Use; second: string }[] {
  const open = (places.get(first) ?? []).map(({ passage, index }) => ({
    use: { passage, from: index, to: index + 2 },
    second: passage.words[index + 1]?.lower ?? '',
  }))
  return open.filter(({ second }) => second.length >= shortest)
}

/** Compounds of two words of which the second lacks a letter where it stands apart. */
export function misspeltCompoundVariants(
  reading: Reading,
  compounds: readonly Compound[],
): Variant[] {
  const seen = new Map<string, number>()
  return compounds.flatMap(compound => {
    const [first = '', second = '', third] = compound.parts
    if (third !== undefined || second.length < shortest) return []
    seen.set(first, (seen.get(first) ?? 0) + 1)
    if ((seen.get(first) ?? 0) > mostCompounds) return []
    const found = usesOf(first, reading)
      .filter(({ use, second: other }) => isMisspelt(use, other, compound))
      .map(({ use }) => use)
    if (found.length === 0 || found.length > compound.uses.hyphen.length) return []
    const right = formOf(compound.uses.hyphen)
    return {
      difference: 'spelling',
      forms: [right, formOf(found)],
      right,
      rewrite: (_, form) => form.words,
      confidence: 0.85,
      reason: 'one compound but for a letter, before the same noun',
    }
  })
}
