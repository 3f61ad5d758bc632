import { clash, type GradeStatus, type Place } from '@reportlint/model'
import { leadingGrade } from './leading-grade.ts'
import { type LedgerSubject, type LinkedClaim, ledgerSubjects } from './ledger-subjects.ts'
import { type Placer, placer } from './place.ts'
import { type Reading, readDocument } from './read-document.ts'
import type { Settings, SourceDocument } from './settings.ts'

/** One place that judges a subject. */
export interface LedgerEntry extends Place {
  /** The grade in the words of its scale. */
  readonly grade: string
  /** The grade as worded. */
  readonly words: string
  readonly status: GradeStatus
  /** Whether it can be right beside the grade that most of the places give that it is compared with. */
  readonly agrees: boolean
}

/** Everything that the report says of one subject's grade. */
export interface LedgerRow {
  readonly subject: string
  /** Id of the pack's judged subject; null for another subject. */
  readonly judged: string | null
  /** The grade that most places give, in the words of its scale; null where none asserts one. */
  readonly grade: string | null
  /** The judgements of this inspection, then other ones; each in the order of the text. */
  readonly entries: readonly LedgerEntry[]
}

/** Every judged subject × every place that judges it. */
export interface Ledger {
  readonly path: string
  /** Id of the pack that the document was read with. */
  readonly pack: string
  readonly packTitle: string
  readonly packReason: string
  /** The grades of the report's scale, best first. */
  readonly scale: readonly string[]
  /** The pack's subjects in its order, judged or not; then the others, the most judged first. */
  readonly rows: readonly LedgerRow[]
}

const isAsserted = ({ claim }: LinkedClaim): boolean => claim.status === 'asserted'

/** Whether a judgement can be right beside the leading one of those that it is compared with. */
function agrees({ claim, linked }: LinkedClaim): boolean {
  const leading = leadingGrade(linked)
  return leading === null || clash(claim.grade, leading) !== 'differs'
}

function rowOf({ name, judged, claims }: LedgerSubject, places: Placer): LedgerRow {
  const asserted = claims.filter(isAsserted)
  const ordered = [...asserted, ...claims.filter(each => !isAsserted(each))]
  return {
    subject: name,
    judged,
    grade: leadingGrade(asserted.map(({ claim }) => claim))?.name ?? null,
    entries: ordered.map(each => {
      const { at, grade, status } = each.claim
      const judgement = { grade: grade.name, words: grade.words, status }
      return { ...places.place(at), ...judgement, agrees: agrees(each) }
    }),
  }
}

/** The ledger of a document that is read already. */
export function ledgerOf(reading: Reading): Ledger {
  const { report, pack, packReason, statements } = reading
  const places = placer(report)
  return {
    path: report.path,
    pack: pack.id,
    packTitle: pack.title,
    packReason,
    scale: statements.scale.grades.map(({ name }) => name),
    rows: ledgerSubjects(reading).map(subject => rowOf(subject, places)),
  }
}

/**
 * Lists every judgement of a document by what is judged.
 * @throws Failure "pack-unknown" where the settings name a pack that is not there
 */
export const ledger = (document: SourceDocument, settings: Settings = {}): Ledger =>
  ledgerOf(readDocument(document, settings))
