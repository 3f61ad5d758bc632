export type { WordedReading } from '@reportlint/claims'
export type { Pack } from '@reportlint/model'
export { nearest, readPack, readPacks } from '@reportlint/packs'
export { decode, formatOf } from '@reportlint/parser'
export { builtInPacks, rules } from '@reportlint/rules'
export * from './config.ts'
export {
  type ExplainedJoin,
  explainFinding,
  type FindingExplained,
} from './inquiry/explain-finding.ts'
export type { Judgement, LineRead, Silence } from './inquiry/line-read.ts'
export { type Pair, type Verdict, type Why, why } from './inquiry/why.ts'
export { type Ledger, type LedgerEntry, type LedgerRow, ledger, ledgerOf } from './ledger.ts'
export { checkReading, type LintFinding, type LintResult, lint } from './lint.ts'
export { type PickedPack, pickPack } from './pick-pack.ts'
export { readConfig } from './read-config.ts'
export { type Reading, readDocument } from './read-document.ts'
export type { Settings, SourceDocument } from './settings.ts'
