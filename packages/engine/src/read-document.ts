import { readClaims, type Statements } from '@reportlint/claims'
import { type Pack, type Report, type Thresholds, thresholds as usual } from '@reportlint/model'
import { parse } from '@reportlint/parser'
import { pickPack } from './pick-pack.ts'
import type { Settings, SourceDocument } from './settings.ts'

/** A document read: its structure and everything that it states. */
export interface Reading {
  readonly report: Report
  readonly pack: Pack
  /** Why this pack, in words that follow its title. */
  readonly packReason: string
  readonly statements: Statements
  readonly thresholds: Thresholds
}

/** The words by which the parser knows a framework's headings and grades. */
function hintsOf(pack: Pack) {
  const grades = pack.scales.flatMap(scale => scale.grades)
  return {
    sections: pack.sections,
    headings: pack.judged.flatMap(({ name, names }) => [name, ...names]),
    grades: [...new Set(grades.flatMap(({ name, forms }) => [name, ...forms]))],
  }
}

/**
 * Reads a document once, for the rules and for the ledger.
 * @throws Failure "pack-unknown" where the settings name a pack that is not there
 */
export function readDocument(document: SourceDocument, settings: Settings = {}): Reading {
  const { pack, reason } = pickPack(document.text, settings)
  const { path, text, format } = document
  const { thresholds = usual } = settings
  const report = parse({ path, text, format }, hintsOf(pack))
  const statements = readClaims(report, pack, thresholds.joinFrom)
  return { report, pack, packReason: reason, statements, thresholds }
}
