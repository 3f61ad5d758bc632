import type { Join, NameClaim, NameTopic, Pack, Report } from '@reportlint/model'
import { apostropheVariants } from './apostrophes.ts'
import { capitalVariants } from './capitals.ts'
import { compoundsOf } from './compounds.ts'
import { nearestUses } from './context.ts'
import { dashVariants } from './dashes.ts'
import { droppedWordVariants, type FullName } from './dropped-words.ts'
import { groupBy } from './group-by.ts'
import { hyphenVariants } from './hyphens.ts'
import { misspeltCompoundVariants } from './misspelt-compounds.ts'
import { misspeltTitleVariants } from './misspelt-titles.ts'
import type { Word } from './passages.ts'
import { type Known, knownTo, preferredForm } from './preferred.ts'
import { type Reading, readWords } from './reading.ts'
import { spellingVariants } from './spellings.ts'
import { splitWordVariants } from './split-words.ts'
import { titleInflectionVariants } from './title-inflections.ts'
import { titlePrepositionVariants } from './title-prepositions.ts'
import { type Form, textOf, type Use, type Variant, wordsOf } from './use.ts'
import { wordOrderVariants } from './word-order.ts'

export interface Names {
  /** Uses of names that have several forms, in the order of the text. */
  readonly claims: readonly NameClaim[]
  /** One for each name; `name` is the form to keep, joins pair each other use with a use of it. */
  readonly topics: readonly NameTopic[]
}

/** Uses of the kept form that each other use is joined to. */
const examples = 3

/** The names that the report explains abbreviations by. */
function fullNames(reading: Reading): FullName[] {
  const fitting = reading.definitions.filter(({ fits }) => fits)
  const uses = fitting.map(({ expansion }) => expansion)
  const groups = groupBy(uses, use =>
    wordsOf(use)
      .map(word => word.lower)
      .join(' '),
  )
  return [...groups].map(([words, same]) => ({ words: words.split(' '), uses: same }))
}

/** Every variant, those first that explain more of a difference. */
function variantsOf(reading: Reading): Variant[] {
  const compounds = compoundsOf(reading)
  return [
    ...misspeltTitleVariants(reading),
    ...titleInflectionVariants(reading),
    ...titlePrepositionVariants(reading),
    ...wordOrderVariants(reading),
    ...droppedWordVariants(reading, fullNames(reading)),
    ...spellingVariants(reading),
    ...misspeltCompoundVariants(reading, compounds),
    ...apostropheVariants(reading),
    ...hyphenVariants(compounds),
    ...splitWordVariants(reading),
    ...capitalVariants(reading),
    ...dashVariants(reading),
  ]
}

function topicOf({ locate }: Reading, variant: Variant, kept: Form): NameTopic {
  const claimOf = new Map<Use, NameClaim>()
  for (const form of variant.forms) {
    for (const use of form.uses) {
      const text = textOf(use)
      claimOf.set(use, {
        kind: 'name',
        at: locate(use, form.words),
        form: text,
        preferred: form === kept ? text : variant.rewrite(use, kept),
      })
    }
  }
  const odd = variant.forms.filter(form => form !== kept).flatMap(({ uses }) => uses)
  const joins = odd.flatMap(use =>
    nearestUses(use, kept.uses, examples).flatMap(other => {
      const [a, b] = [claimOf.get(use), claimOf.get(other)]
      const { confidence, reason } = variant
      return a && b ? [{ a, b, confidence, reason } satisfies Join<NameClaim>] : []
    }),
  )
  const claims = [...claimOf.values()].sort((a, b) => a.at.span.start - b.at.span.start)
  return { kind: 'name', name: kept.words, difference: variant.difference, claims, joins }
}

/** Turns variants into topics; one whose odd uses are all told by an earlier one is left out. */
function topicsOf(reading: Reading, variants: readonly Variant[], known: Known): NameTopic[] {
  const told = new Set<Word>()
  return variants.flatMap(variant => {
    const kept = preferredForm(variant, known)
    if (!kept) return []
    const odd = variant.forms.filter(form => form !== kept).flatMap(({ uses }) => uses)
    const fresh = odd.some(use => !wordsOf(use).some(word => told.has(word)))
    for (const use of odd) for (const word of wordsOf(use)) told.add(word)
    return fresh ? topicOf(reading, variant, kept) : []
  })
}

/**
 * Finds names, titles and terms that the report writes in several forms, without a list of names:
 * letters, words, their order, hyphens, apostrophes, capitals and the dashes of ranges.
 * @param pack whose names decide between forms that are used equally often
 */
export function readNames(report: Report, pack: Pack, reading: Reading = readWords(report)): Names {
  const topics = topicsOf(reading, variantsOf(reading), knownTo(pack))
  const claims = topics
    .flatMap(topic => topic.claims)
    .sort((a, b) => a.at.span.start - b.at.span.start)
  return { claims, topics }
}
