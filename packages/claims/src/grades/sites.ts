import { countsOf } from '../language/counts.ts'
import { bagOf, keysOf, keysOfText } from '../language/keys.ts'
import type { Token } from '../language/tokens.ts'
import type { GradedCell } from './tables.ts'

/** A place or a service that one of the report's tables tells from its like. */
export interface Site {
  /** A place stays in mind from sentence to sentence, a service does not. */
  readonly kind: 'place' | 'service'
  /** Index of the table's block: sites of one table exclude each other. */
  readonly table: number
  /** Keys of its name, in its order. */
  readonly keys: readonly string[]
}

/**
 * Key that tells a site from the others of its table, or the bag of all keys of its name → the site.
 * A report on one place has none. One name is one and the same object.
 */
export type Sites = ReadonlyMap<string, Site>

/** A heading whose every word has a capital, small ones aside: a name, not a description. */
export const isName = (header: string): boolean =>
  header !== '' &&
  header.split(' ').every(word => /^\p{Lu}\p{Ll}/u.test(word) || /^\p{Ll}{1,3}$/u.test(word))

/** Rows that sum up the others: the hospital, the trust. */
const wholes = /\b(?:overall|hospital|trust|provider|location)\b/i

/** Columns that name judged subjects: a table with so many grades one unit a row. */
const judgedColumns = 3

/** What a table tells apart: services where its columns are judged, places where they are names. */
function labelsIn(
  cells: readonly GradedCell[],
  isJudged: (words: string) => boolean,
): { readonly kind: Site['kind']; readonly labels: readonly string[] } {
  const columns = [...new Set(cells.map(({ column }) => column))]
  if (columns.filter(isJudged).length >= judgedColumns) {
    const rows = [...new Set(cells.map(({ label }) => label))]
    return { kind: 'service', labels: rows.filter(label => !wholes.test(label)) }
  }
  const named = columns.every(column => isName(column) && !isJudged(column))
  return { kind: 'place', labels: named && columns.length > 1 ? columns : [] }
}

/**
 * Adds the sites that a table tells apart.
 * @param table index of its block
 */
export function addSites(
  sites: Map<string, Site>,
  table: number,
  cells: readonly GradedCell[],
  isJudged: (words: string) => boolean,
): void {
  const { kind, labels } = labelsIn(cells, isJudged)
  const named = labels.map(label => keysOfText(label))
  const counts = countsOf(named.flatMap(keys => [...new Set(keys)]))
  for (const keys of named) {
    const own = [bagOf(keys), ...keys.filter(key => counts.get(key) === 1)]
    // "Calderfold Infant School" in one table is "Calderfold" in the next.
    const known = own.find(key => sites.has(key))
    const site = sites.get(known ?? '') ?? { kind, table, keys }
    for (const key of own) if (!sites.has(key)) sites.set(key, site)
  }
}

/** The site whose whole name the words are; undefined where they are no site's. */
export const siteCalled = (words: string, sites: Sites): Site | undefined =>
  sites.get(bagOf(keysOfText(words)))

/** The sites that a sentence names. */
export function sitesNamed(tokens: readonly Token[], sites: Sites): Site[] {
  const capitals = tokens.filter(token => /^\p{Lu}/u.test(token.text))
  return [...new Set(keysOf(capitals).flatMap(({ key }) => sites.get(key) ?? []))]
}
