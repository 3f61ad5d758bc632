import type { Block, Figure, QuantityClaim, Report, SectionRole } from '@reportlint/model'
import { type Reading, readSubject } from '../grades/subjects.ts'
import type { Vocabulary } from '../grades/vocabulary.ts'
import type { Cut } from '../language/sentences.ts'
import { keyOf } from '../language/stem.ts'
import type { Token } from '../language/tokens.ts'
import { functionWords } from '../language/words.ts'
import { frameWords } from './frame.ts'
import { ownPlace } from './statement.ts'

/** What reading the figures of one report needs. */
export interface QuantityReader {
  readonly report: Report
  readonly vocabulary: Vocabulary
  /** The report's sentences, block by block. */
  readonly cuts: readonly (readonly Cut[])[]
  /** One a section: keys that its headings name. */
  readonly contexts: readonly ReadonlySet<string>[]
}

/** A clause's words as ids: keys of words, groups of people, sides. */
export interface Ids {
  readonly ids: ReadonlySet<string>
  /** Proper names: keys, and `ownPlace` for the place that the report is on. */
  readonly names: readonly string[]
  readonly reading: Reading
}

const hasDigit = /^[\p{N}]/u

/** The first word, where a capital behind it says that it belongs to a name. */
function leadingName([first, second]: readonly Token[]): string[] {
  const isName = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')
  return first && isName(first) && isName(second) && !functionWords.has(first.lower)
    ? [keyOf(first.lower)]
    : []
}

/** Reads what words are about, frame words and numbers left out. */
export function idsOf(tokens: readonly Token[], vocabulary: Vocabulary): Ids {
  const kept = tokens.filter(({ kind, lower }) => kind === 'word' && !frameWords.has(lower))
  const reading = readSubject(kept, vocabulary)
  const ids = [
    ...reading.keys.filter(key => !hasDigit.test(key)),
    ...reading.populations.map(id => `group ${id}`),
    ...reading.aspects.map(id => `side ${id}`),
  ]
  const isOwn = kept.some(
    ({ text, lower }) => /^\p{Lu}/u.test(text) && vocabulary.own.has(keyOf(lower)),
  )
  const named = [...leadingName(kept), ...reading.names].filter(key => !vocabulary.own.has(key))
  const names = isOwn ? [ownPlace, ...named] : named
  return { ids: new Set(ids), names, reading }
}

/** Keys of a word of each section's headings, its own and those above. */
export function headingKeys(report: Report): ReadonlySet<string>[] {
  const all: ReadonlySet<string>[] = []
  for (const { title, parent, depth } of report.sections) {
    const above = parent === null ? new Set<string>() : (all[parent] ?? new Set<string>())
    const own = depth === 0 || title === null ? [] : title.toLowerCase().match(/\p{L}{3,}/gu)
    all.push(new Set([...above, ...(own ?? []).map(keyOf)]))
  }
  return all
}

export const roleOf = (report: Report, block: Block): SectionRole =>
  report.sections[block.section]?.role ?? 'other'

export const claimOf = (
  figures: readonly [Figure, ...Figure[]],
  words: { readonly counted: string; readonly keys: Iterable<string> },
  form: QuantityClaim['form'],
  role: SectionRole,
): QuantityClaim => ({
  kind: 'quantity',
  at: figures[0].at,
  figures,
  counted: words.counted,
  keys: [...words.keys],
  form,
  role,
})
