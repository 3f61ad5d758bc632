import type { AbbreviationClaim, Pack, Report } from '@reportlint/model'
import { genericKeys } from '../language/generic.ts'
import { bagOf, keysOfText } from '../language/keys.ts'
import { type Entry, indexPhrases, matchAt, type PhraseIndex } from '../language/phrases.ts'
import type { OwnRow, OwnSubjects } from './own-subjects.ts'
import type { Sites } from './sites.ts'

/** What a phrase of a subject means to this framework. */
export type Meaning =
  | { readonly kind: 'population'; readonly id: string }
  | { readonly kind: 'aspect'; readonly id: string }
  | { readonly kind: 'synonym'; readonly id: string }
  | { readonly kind: 'frame' }
  | { readonly kind: 'plain' }

/** A pack's words, ready to be looked up in the subjects of one report. */
export interface Vocabulary {
  readonly phrases: PhraseIndex<Meaning>
  /** Keys of a judged subject's name, sorted and joined → its id. */
  readonly judged: ReadonlyMap<string, string>
  /** Keys of a row's label → the rows of the report's own tables that have it. */
  readonly rows: ReadonlyMap<string, readonly OwnRow[]>
  /** Letters in lower case → keys of the expansion that the report gives. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>
  /** Populations that hold others and stand in none: everybody, as far as the report goes. */
  readonly everybody: ReadonlySet<string>
  /** What is left of a judged subject's name without frame and generic words → its id. */
  readonly cores: ReadonlyMap<string, string>
  readonly sites: Sites
  /** Keys of the report's own place and title: they tell no subject from another. */
  readonly own: ReadonlySet<string>
}

function meanings(pack: Pack): Entry<Meaning>[] {
  const entries: Entry<Meaning>[] = []
  const add = (names: readonly string[], value: Meaning): void => {
    for (const name of names) {
      const keys = keysOfText(name)
      // "those in care" leaves "care" alone, which says far less than the name.
      const whole = keys.length > 1 || !name.includes(' ') || value.kind === 'frame'
      if (whole) entries.push({ keys, value })
    }
  }
  for (const { id, names } of pack.populations) add(names, { kind: 'population', id })
  for (const { id, names } of pack.aspects) {
    // "support for X" and "provision for X" are X itself: no side of it.
    const plain = keysOfText(names[0] ?? '').every(key => genericKeys.has(key))
    add(names, plain ? { kind: 'plain' } : { kind: 'aspect', id })
  }
  for (const names of pack.synonyms) {
    add(names, { kind: 'synonym', id: bagOf(keysOfText(names[0] ?? '')) })
  }
  add(pack.frame, { kind: 'frame' })
  return entries
}

/** Rows by the keys of their labels, with frame words and without. */
function rowsByBag(
  rows: readonly OwnRow[],
  phrases: PhraseIndex<Meaning>,
): Map<string, readonly OwnRow[]> {
  const byBag = new Map<string, readonly OwnRow[]>()
  for (const row of rows) {
    const keys = keysOfText(row.label)
    for (const bag of new Set([bagOf(keys), bagOf(withoutFrame(keys, phrases))])) {
      if (bag !== '') byBag.set(bag, [...(byBag.get(bag) ?? []), row])
    }
  }
  return byBag
}

/** Keys without those of frame phrases: "the use of assessment" → "assessment". */
export function withoutFrame(keys: readonly string[], phrases: PhraseIndex<Meaning>): string[] {
  const kept: string[] = []
  for (let i = 0; i < keys.length; ) {
    const match = matchAt(phrases, keys, i)
    if (match?.value.kind !== 'frame') kept.push(...keys.slice(i, match?.to ?? i + 1))
    i = match?.to ?? i + 1
  }
  return kept
}

/**
 * What is left of a name without frame words, generic heads and everybody: "the work of local
 * services to help children enjoy their education and achieve" and "children and young people
 * enjoy their education and achieve well" are one. Empty where fewer than two things are left.
 */
export function coreOf(
  keys: readonly string[],
  { phrases, everybody }: Pick<Vocabulary, 'phrases' | 'everybody'>,
): string {
  const kept: string[] = []
  for (let i = 0; i < keys.length; ) {
    const match = matchAt(phrases, keys, i)
    const value = match?.value
    if (!value) kept.push(...[keys[i] ?? ''].filter(key => !genericKeys.has(key)))
    else if ('id' in value && !everybody.has(value.id)) kept.push(`${value.kind} ${value.id}`)
    i = match?.to ?? i + 1
  }
  // "achieving permanence for all looked after children" is a deed, not those children.
  return kept.length < 2 ? '' : `${kept[0]} first of ${bagOf(kept)}`
}

/** Populations that hold others and stand in none. */
function everybodyIn(pack: Pack): Set<string> {
  const holders = new Set(pack.populations.map(({ within }) => within))
  const tops = pack.populations.filter(({ id, within }) => within === null && holders.has(id))
  return new Set(tops.map(({ id }) => id))
}

/** Words of titles that are subjects as well: "pre-sentence reports", "reviews of care". */
const titleWords: ReadonlySet<string> = new Set(keysOfText('report review inspection assessment'))

function ownKeys(report: Report, judged: ReadonlySet<string>): Set<string> {
  const { place, title } = report.identity
  const keys = keysOfText([place, title].filter(text => text !== null).join(' '))
  const placed = new Set(keysOfText(place ?? ''))
  const tells = (key: string): boolean => !placed.has(key) && judged.has(key)
  return new Set(keys.filter(key => !genericKeys.has(key) && !titleWords.has(key) && !tells(key)))
}

/**
 * Compiles a pack for one report.
 * @param definitions abbreviations that the report itself defines
 * @param subjects what the report's own grades tables name
 */
export function buildVocabulary(
  report: Report,
  pack: Pack,
  definitions: readonly AbbreviationClaim[],
  subjects: OwnSubjects,
): Vocabulary {
  const abbreviations = new Map<string, readonly string[]>()
  for (const { letters, expansion } of definitions) {
    const lower = letters.toLowerCase()
    if (expansion !== null && !abbreviations.has(lower)) {
      abbreviations.set(lower, keysOfText(expansion))
    }
  }
  const phrases = indexPhrases(meanings(pack))
  const judged = new Map<string, string>()
  const rows = rowsByBag(subjects.rows, phrases)
  for (const [bag, same] of rows) if (same.length === 1 && same[0]) judged.set(bag, same[0].id)
  const everybody = everybodyIn(pack)
  const cores = new Map<string, string>()
  for (const { id, name, names } of pack.judged) {
    for (const each of [name, ...names]) {
      const keys = keysOfText(each)
      judged.set(bagOf(keys), id)
      const core = coreOf(keys, { phrases, everybody })
      if (core !== '' && !cores.has(core)) cores.set(core, id)
    }
  }
  return {
    phrases,
    judged,
    rows,
    abbreviations,
    everybody,
    cores,
    sites: subjects.sites,
    own: ownKeys(report, new Set(pack.judged.flatMap(({ name }) => keysOfText(name)))),
  }
}
