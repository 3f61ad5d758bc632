import type { Report } from '@reportlint/model'
import { keysOf, keysOfText } from '../language/keys.ts'
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
  /** Key of a site's name → the site. A report on one place has none. */
  readonly sites: ReadonlyMap<string, string>
}

/** A heading whose every word has a capital: a name, not a description. */
const isName = (header: string): boolean =>
  header.split(' ').every(word => /^\p{Lu}\p{Ll}/u.test(word))

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

/** Keys that tell the columns of one table apart, where all of them are names. */
function columnSites(cells: readonly GradedCell[]): [string, string][] {
  const columns = [...new Set(cells.map(({ column }) => column))]
  if (columns.length < 2 || !columns.every(column => column !== '' && isName(column))) return []
  const keysOfColumn = columns.map(column => keysOfText(column))
  return columns.flatMap((column, index) =>
    (keysOfColumn[index] ?? [])
      .filter(key => keysOfColumn.filter(keys => keys.includes(key)).length === 1)
      .map((key): [string, string] => [key, keysOfColumn[index]?.[0] ?? column]),
  )
}

/** Reads the report's grades tables for the subjects and sites that they name. */
export function readOwnSubjects(report: Report, lexicon: Lexicon): OwnSubjects {
  const rows = new Map<string, OwnRow>()
  const sites = new Map<string, string>()
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue
    const cells = gradedCells(block, lexicon)
    if (cells.length < 3) continue
    for (const row of rowsOf(cells)) if (!rows.has(row.id)) rows.set(row.id, row)
    for (const [key, site] of columnSites(cells)) if (!sites.has(key)) sites.set(key, site)
  }
  return { rows: [...rows.values()], sites }
}

/** The sites that a sentence names. */
export function sitesNamed(tokens: readonly Token[], sites: ReadonlyMap<string, string>): string[] {
  const capitals = tokens.filter(token => /^\p{Lu}/u.test(token.text))
  return [...new Set(keysOf(capitals).flatMap(({ key }) => sites.get(key) ?? []))]
}
