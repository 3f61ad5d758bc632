import type { Report } from '@reportlint/model'
import { keysOf, keysOfText } from '../language/keys.ts'
import { tokenize } from '../language/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { type GradedCell, gradedCells } from './tables.ts'

/** What the report's own grades tables name: judged subjects by row, sites by column. */
export interface OwnSubjects {
  /** Row labels that stand once in their table. */
  readonly rows: readonly string[]
  /** Key of a site's name → the site. A report on one place has none. */
  readonly sites: ReadonlyMap<string, string>
}

/** A heading whose every word has a capital: a name, not a description. */
const isName = (header: string): boolean =>
  header.split(' ').every(word => /^\p{Lu}\p{Ll}/u.test(word))

/** Rows whose label another row of the table repeats stand for nothing alone. */
function uniqueLabels(cells: readonly GradedCell[]): string[] {
  const rows = new Map(cells.map(({ row, label }) => [row, label]))
  const labels = [...rows.values()]
  return labels.filter(label => labels.filter(other => other === label).length === 1)
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
  const rows: string[] = []
  const sites = new Map<string, string>()
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue
    const cells = gradedCells(block, lexicon)
    if (cells.length < 3) continue
    rows.push(...uniqueLabels(cells))
    for (const [key, site] of columnSites(cells)) if (!sites.has(key)) sites.set(key, site)
  }
  return { rows, sites }
}

/** The sites that a text names. */
export function sitesNamed(text: string, sites: ReadonlyMap<string, string>): string[] {
  if (sites.size === 0) return []
  const named = keysOf(tokenize(text).filter(token => /^\p{Lu}/u.test(token.text))).flatMap(
    ({ key }) => sites.get(key) ?? [],
  )
  return [...new Set(named)]
}
