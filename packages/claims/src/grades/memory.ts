import type { Cut } from '../language/sentences.ts'
import { type Antecedents, antecedentsIn } from './antecedents.ts'
import { nowhere } from './context.ts'
import type { Named } from './named.ts'
import { contextOf, type Reader } from './reader.ts'
import { type Site, sitesNamed } from './sites.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a reader has in mind before a sentence of a block. */
export interface Memory {
  /** What a pronoun stands for: "it", "its", "this" by one, "they", "these" by the other. */
  readonly it: Named
  readonly they: Named
  /** Whom the sentences before it are about. */
  readonly spokenOf: readonly string[]
  /** The sentence before it; undefined for the first of its block. */
  readonly previous: Cut | undefined
  /** Site that it speaks of where it names none. */
  readonly site: readonly Site[]
}

/** How many sentences back a pronoun reaches. */
const reach = 6

/** How many sentences back a place stays in mind. */
const placeReach = 20

/** The site that the sentences up to `index` speak of: none where the last to name any names two. */
function siteAt(reader: Reader, cuts: readonly Cut[], index: number): readonly Site[] | null {
  const { sites } = reader.vocabulary
  if (sites.size === 0) return []
  for (let i = index; i >= Math.max(0, index - placeReach); i--) {
    const all = sitesNamed(cuts[i]?.tokens ?? [], sites)
    const named = i === index ? all : all.filter(({ kind }) => kind === 'place')
    if (named.length > 0) return named.length === 1 ? named : []
  }
  return null
}

/** Reads what pronouns behind each sentence of a block stand for, each sentence once. */
export function antecedentsOf(
  cuts: readonly Cut[],
  vocabulary: Vocabulary,
): (index: number) => Antecedents {
  const known = new Map<number, Antecedents>()
  return index => {
    const cut = cuts[index]
    const found = known.get(index) ?? antecedentsIn(cut?.tokens ?? [], cut?.text ?? '', vocabulary)
    known.set(index, found)
    return found
  }
}

/**
 * What stands in mind before sentence `index` of a block, looked up backwards.
 * @param antecedents of the block's sentences
 */
export function memoryAt(
  reader: Reader,
  cuts: readonly Cut[],
  index: number,
  antecedents: (index: number) => Antecedents,
): Memory {
  const block = cuts[index]?.block
  const context = block ? contextOf(reader, block) : null
  let it: Named | null = null
  let they: Named | null = null
  let spokenOf: readonly string[] = []
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (it && they && spokenOf.length > 0) break
    const found = antecedents(i)
    it ??= found.it
    they ??= found.they
    if (spokenOf.length === 0) spokenOf = found.they?.readings[0].populations ?? []
  }
  const above: Named = { readings: [context ?? nowhere], words: context?.words ?? '' }
  return {
    it: it ?? above,
    they: they ?? above,
    spokenOf,
    previous: cuts[index - 1],
    site: siteAt(reader, cuts, index) ?? context?.sites ?? [],
  }
}
