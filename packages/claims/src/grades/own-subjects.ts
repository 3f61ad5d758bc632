import type { Pack, Report } from '@reportlint/model'
import { bagOf, keysOf, keysOfText } from '../language/keys.ts'
import type { Token } from '../language/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { type GradedCell, gradedCells } from './tables.ts'

/** A row of the report's own grades table, which judges one subject. */
export interface OwnRow {
  /** Label, with its number where it has one: no two rows share it. */
  readonly id: string
  readonly label: string
  /** "2.1"; empty where the label has no number. */
  readonly number: string
  /** Keys of the label of the group of rows that it stands in. */
  readonly group: readonly string[]
}

/** What the report's own grades tables name: judged subjects by row, sites by column. */
export interface OwnSubjects {
  readonly rows: readonly OwnRow[]
  /**
   * Key that tells a site's name, or the bag of all its keys → the site: the kind of site (the table
   * that tells them apart), a stroke, and its name.
   */
  readonly sites: ReadonlyMap<string, string>
}

/** A heading whose every word has a capital, small ones aside: a name, not a description. */
const isName = (header: string): boolean =>
  header !== '' &&
  header.split(' ').every(word => /^\p{Lu}\p{Ll}/u.test(word) || /^\p{Ll}{1,3}$/u.test(word))

/** The rows of one table, each once. */
function rowsOf(cells: readonly GradedCell[]): OwnRow[] {
  const rows = new Map(cells.map(cell => [cell.row, cell]))
  return [...rows.values()].map(({ label, number, group }) => ({
    id: [number, group, label].filter(part => part !== '').join(' '),
    label,
    number,
    group: keysOfText(group),
  }))
}

/** The keys that tell each label from the others, its keys as a whole first. */
function toldApart(labels: readonly string[]): string[][] {
  const keysOfLabel = labels.map(label => keysOfText(label))
  return keysOfLabel.map(keys => [
    bagOf(keys),
    ...keys.filter(key => keysOfLabel.filter(others => others.includes(key)).length === 1),
  ])
}

/** Rows that sum up the others: the hospital, the trust. */
const wholes = /\b(?:overall|hospital|trust|provider|location)\b/i

/** Columns that name judged subjects: a table with so many grades one unit a row. */
const judgedColumns = 3

/** What a table tells apart: places where all columns are names, services where columns are judged. */
interface Apart {
  readonly kind: 'place' | 'service'
  /** The keys of each. */
  readonly keys: readonly (readonly string[])[]
}

function apartIn(cells: readonly GradedCell[], isJudged: (words: string) => boolean): Apart | null {
  const columns = [...new Set(cells.map(({ column }) => column))]
  if (columns.filter(isJudged).length >= judgedColumns) {
    const rows = [...new Set(cells.map(({ label }) => label))]
    return { kind: 'service', keys: toldApart(rows.filter(label => !wholes.test(label))) }
  }
  const named = columns.every(column => isName(column) && !isJudged(column))
  return named && columns.length > 1 ? { kind: 'place', keys: toldApart(columns) } : null
}

/** Reads the report's grades tables for the subjects and sites that they name. */
export function readOwnSubjects(report: Report, pack: Pack, lexicon: Lexicon): OwnSubjects {
  const judged = new Set(
    pack.judged.flatMap(({ name, names }) => [name, ...names].map(each => bagOf(keysOfText(each)))),
  )
  const rows = new Map<string, OwnRow>()
  const sites = new Map<string, string>()
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue
    const cells = gradedCells(block, lexicon)
    if (cells.length < 3) continue
    for (const row of rowsOf(cells)) if (!rows.has(row.id)) rows.set(row.id, row)
    const apart = apartIn(cells, words => judged.has(bagOf(keysOfText(words))))
    for (const keys of apart?.keys ?? []) {
      // "Larkhill Infant School" in one table is "Larkhill" in the next.
      const known = keys.find(key => sites.has(key))
      const site = sites.get(known ?? '') ?? `${apart?.kind}${block.index}/${keys[0] ?? ''}`
      for (const key of keys) if (!sites.has(key)) sites.set(key, site)
    }
  }
  return { rows: [...rows.values()], sites }
}

/** Whether a site is a place, which stays in mind from sentence to sentence; a service does not. */
export const isPlace = (site: string): boolean => site.startsWith('place')

/** The sites that a sentence names. */
export function sitesNamed(tokens: readonly Token[], sites: ReadonlyMap<string, string>): string[] {
  const capitals = tokens.filter(token => /^\p{Lu}/u.test(token.text))
  return [...new Set(keysOf(capitals).flatMap(({ key }) => sites.get(key) ?? []))]
}
