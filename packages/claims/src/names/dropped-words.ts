import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import { placesOf, type Reading } from './reading.ts'
import { isConnector, type Run } from './runs.ts'
import type { Use, Variant } from './use.ts'
import { wordBefore } from './use.ts'
import { isNounish } from './word-classes.ts'

/** Heads of titles of documents: of these a report seldom names two that differ by a word. */
const documents = new Set(
  `plan strategy charter framework policy protocol programme agreement guide handbook code toolkit
  prospectus manifesto pledge standard standards report review`.split(/\s+/),
)

/** Longer runs of capitals are no titles. */
const longest = 10

const content = (words: readonly string[]): number =>
  words.filter(word => !isConnector(word)).length

/** A use of the longer title, without what stands before it in the same run. */
interface Longer {
  readonly use: Use
  readonly words: readonly string[]
  /** The words without one of those inside. */
  readonly shorter: string
}

/** A title without the word at `at`, and without the "and" that joins it. */
function without(title: readonly string[], at: number): (readonly string[])[] {
  if (isConnector(title[at] ?? '')) return []
  const joined = title[at - 1] === 'and' && at > 1 ? [title.toSpliced(at - 1, 2)] : []
  return [title.toSpliced(at, 1), ...joined]
}

/** Every way to take one inner word out of a title, or out of its end. */
function shortenings(run: Run): Longer[] {
  const { words } = run
  if (words.length > longest) return []
  const found: Longer[] = []
  for (let from = 0; from <= words.length - 4; from++) {
    const title = words.slice(from)
    if (isConnector(title[0] ?? '')) continue
    for (let at = 1; at < title.length - 1; at++) {
      for (const rest of without(title, at)) {
        if (content(rest) < 3) continue
        const use = { ...run, from: run.from + from }
        found.push({ use, words: title, shorter: rest.join(' ') })
      }
    }
  }
  return found
}

/** Two documents that one paragraph names side by side are two. */
const sideBySide = (a: readonly Use[], b: readonly Use[]): boolean =>
  a.some(one => b.some(other => one.passage === other.passage))

const variant = (long: readonly Use[], short: readonly Use[]): Variant => ({
  difference: 'word',
  forms: [formOf(long), formOf(short)],
  right: null,
  rewrite: (_, form) => form.words,
  confidence: 0.75,
  reason: 'the same title but for one word',
})

/** Titles of documents that have one word more elsewhere: "Housing Plan", "Housing Action Plan". */
function documentVariants(all: readonly Run[]): Variant[] {
  const runs = all.filter(({ words }) => documents.has(words.at(-1) ?? ''))
  const byWords = groupBy(runs, ({ words }) => words.join(' '))
  const groups = groupBy(
    runs.flatMap(shortenings).filter(({ shorter }) => byWords.has(shorter)),
    ({ words, shorter }) => `${words.join(' ')}\n${shorter}`,
  )
  return [...groups.values()].flatMap(longer => {
    const short = byWords.get(longer[0]?.shorter ?? '') ?? []
    const long = longer.map(({ use }) => use)
    return sideBySide(long, short) ? [] : variant(long, short)
  })
}

/** A name that the report explains an abbreviation by. */
export interface FullName {
  readonly words: readonly string[]
  readonly uses: readonly Use[]
}

/** A full name without one of its inner words. */
interface Shorter {
  readonly name: FullName
  readonly words: readonly string[]
}

function shorterNames(name: FullName): Shorter[] {
  if (content(name.words) < 4) return []
  return name.words.flatMap((word, at) =>
    at === 0 || at === name.words.length - 1 || isConnector(word)
      ? []
      : [{ name, words: name.words.toSpliced(at, 1) }],
  )
}

/** Definite uses without one of the inner words: "the local safeguarding board". */
function shortUses(names: readonly FullName[], reading: Reading): Map<FullName, Use[]> {
  const found = new Map<FullName, Use[]>()
  for (const [first, group] of groupBy(
    names.flatMap(shorterNames),
    ({ words }) => words[0] ?? '',
  )) {
    const bySecond = groupBy(group, ({ words }) => words[1])
    for (const { passage, index } of placesOf(reading, first)) {
      for (const { name, words } of bySecond.get(passage.words[index + 1]?.lower) ?? []) {
        const use = { passage, from: index, to: index + words.length }
        const same = words.every((one, offset) => passage.words[index + offset]?.lower === one)
        if (!same || !isDefinite(use)) continue
        const uses = found.get(name)
        if (uses) uses.push(use)
        else found.set(name, [use])
      }
    }
  }
  return found
}

const isDefinite = (use: Use): boolean =>
  wordBefore(use)?.lower === 'the' && !isNounish(use.passage.words, use.to)

/**
 * Titles that lack a word somewhere.
 * @param names the full names behind the report's abbreviations, lower case
 */
export function droppedWordVariants(reading: Reading, names: readonly FullName[]): Variant[] {
  const short = [...shortUses(names, reading)].map(([name, uses]) => variant(name.uses, uses))
  return [...documentVariants(reading.runs), ...short]
}
