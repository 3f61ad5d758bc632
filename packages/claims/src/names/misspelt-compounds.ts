import { stem } from '../language/stem.ts'
import type { Compound } from './compounds.ts'
import { oneSlipApart } from './edit-distance.ts'
import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import type { Passage } from './passages.ts'
import { type Use, type Variant, wordBehind } from './use.ts'
import { isNounish } from './word-classes.ts'

/** Shorter parts are too often one letter from another word. */
const shortest = 6

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

/** Compounds of two words of which the second lacks a letter somewhere, hyphenated or not. */
export function misspeltCompoundVariants(
  passages: readonly Passage[],
  compounds: readonly Compound[],
): Variant[] {
  const pairs = compounds.filter(
    ({ parts }) => parts.length === 2 && (parts[1]?.length ?? 0) >= shortest,
  )
  const byFirst = groupBy(pairs, ({ parts }) => parts[0])
  const wrong = new Map<Compound, Use[]>()
  for (const passage of passages) {
    for (const [from, word] of passage.words.entries()) {
      const [first = '', inner] = word.lower.split('-')
      const near = byFirst.get(first)
      if (!near || word.foreign) continue
      const second = inner ?? passage.words[from + 1]?.lower ?? ''
      const use = { passage, from, to: inner === undefined ? from + 2 : from + 1 }
      for (const compound of near) {
        if (!isMisspelt(use, second, compound)) continue
        wrong.set(compound, [...(wrong.get(compound) ?? []), use])
      }
    }
  }
  return [...wrong].flatMap(([{ uses }, found]) => {
    if (found.length > uses.hyphen.length) return []
    const right = formOf(uses.hyphen)
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
