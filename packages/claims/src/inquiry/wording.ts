import type { Pack, Report } from '@reportlint/model'
import type { Context } from '../grades/context.ts'
import { ownerDepth, type Reading } from '../grades/subjects.ts'
import { bagOf, keysOf, keysOfText } from '../language/keys.ts'
import { tokenize } from '../language/tokens.ts'

/** Says in people's words what keys and ids stand for. */
export interface Wording {
  key(key: string): string
  population(id: string): string
  aspect(id: string): string
  judged(id: string): string
}

/** The words of a report behind each key: the shortest form that it writes, in lower case. */
function wordsByKey(report: Report): Map<string, string> {
  const words = new Map<string, string>()
  const add = (text: string): void => {
    for (const { key, token } of keysOf(tokenize(text))) {
      const known = words.get(key)
      if (known === undefined || token.lower.length < known.length) words.set(key, token.lower)
    }
  }
  for (const block of report.blocks) {
    if (block.kind !== 'table') add(block.prose.text)
    else for (const row of block.rows) for (const cell of row.cells) add(cell.prose.text)
  }
  return words
}

const nameIn = (
  list: readonly { readonly id: string; readonly names: readonly string[] }[],
  id: string,
): string => list.find(each => each.id === id)?.names[0] ?? id.replaceAll('-', ' ')

/** @param pack names groups, sides and what the framework judges */
export function wordingOf(report: Report, pack: Pack): Wording {
  const words = wordsByKey(report)
  for (const [name = ''] of pack.synonyms) words.set(bagOf(keysOfText(name)), name)
  return {
    key: key => words.get(key) ?? key,
    population: id => nameIn(pack.populations, id),
    aspect: id => nameIn(pack.aspects, id),
    judged: id => pack.judged.find(each => each.id === id)?.name ?? id,
  }
}

/** A reading in words. */
export interface WordedReading {
  /** Words that tell this subject from others, the head of the phrase first. */
  readonly keys: readonly string[]
  /** Whose it is: "the contact centre's". */
  readonly owners: readonly string[]
  readonly populations: readonly string[]
  readonly aspects: readonly string[]
  readonly sites: readonly string[]
  readonly names: readonly string[]
  /** What the framework judges that the words name as a whole; null where they do not. */
  readonly judged: string | null
  /** The nearest heading that names a subject; empty where none does. */
  readonly heading: string
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Puts a reading into words. */
export function worded(reading: Reading, context: Context, wording: Wording): WordedReading {
  const { keys, depths, populations, aspects, sites, names, judged } = reading
  const isOwner = (key: string): boolean => depths.get(key) === ownerDepth
  return {
    keys: keys.filter(key => !isOwner(key)).map(wording.key),
    owners: keys.filter(isOwner).map(wording.key),
    populations: populations.map(wording.population),
    aspects: aspects.map(wording.aspect),
    sites: sites.map(site => site.keys.map(wording.key).map(capital).join(' ')),
    names: names.map(name => capital(wording.key(name))),
    judged: judged === null ? null : wording.judged(judged),
    heading: context.words,
  }
}
