import type { Pack, Report } from '@reportlint/model'
import { bagOf, keysOfText } from '../language/keys.ts'
import type { Lexicon } from './lexicon.ts'
import { addSites, type Site, type Sites } from './sites.ts'
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
  readonly sites: Sites
}

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

/** Reads the report's grades tables for the subjects and sites that they name. */
export function readOwnSubjects(report: Report, pack: Pack, lexicon: Lexicon): OwnSubjects {
  const judged = new Set(
    pack.judged.flatMap(({ name, names }) => [name, ...names].map(each => bagOf(keysOfText(each)))),
  )
  const rows = new Map<string, OwnRow>()
  const sites = new Map<string, Site>()
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue
    const cells = gradedCells(block, lexicon)
    if (cells.length < 3) continue
    for (const row of rowsOf(cells)) if (!rows.has(row.id)) rows.set(row.id, row)
    addSites(sites, block.index, cells, words => judged.has(bagOf(keysOfText(words))))
  }
  return { rows: [...rows.values()], sites }
}
