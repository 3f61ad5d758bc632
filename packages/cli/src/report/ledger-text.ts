import type { Ledger, LedgerEntry, LedgerRow } from '@reportlint/engine'
import { clean } from '../terminal/clean.ts'
import type { Look, Paint } from '../terminal/paint.ts'
import { columnsOf, wrap } from '../terminal/wrap.ts'
import { excerpt, markIn } from './mark.ts'
import { placeTitle, shorten } from './place-title.ts'
import { plural } from './plural.ts'

/** What the text is made for. */
interface TextSettings {
  readonly paint: Paint
  /** Columns of the terminal. */
  readonly width: number
}

/** Columns: the sign of a disagreement, the line, the grade, the place; the sentence has the rest. */
interface Columns {
  readonly grade: number
  readonly place: number
  readonly sentence: number
}

/**
 * The ledger for people: a block a subject, a line a judgement.
 * @param text the document
 */
export function ledgerText(ledger: Ledger, text: string, settings: TextSettings): string {
  const { paint, width } = settings
  const judged = ledger.rows.filter(row => row.judged !== null)
  const others = ledger.rows.filter(row => row.judged === null)
  const columns = columnsFor(ledger, width)
  const block = (row: LedgerRow) => ['', ...rowLines(row, text, columns, settings)]
  const lines = [...headerLines(ledger, settings)]
  for (const row of judged) if (row.entries.length > 0) lines.push(...block(row))
  const silent = judged.filter(row => row.entries.length === 0).map(row => row.subject)
  if (silent.length > 0) {
    lines.push('', ...wrap(clean(`Not judged: ${silent.join(' · ')}`), width))
  }
  if (judged.length > 0 && others.length > 0) lines.push('', paint('strong', 'Other subjects'))
  for (const row of others) lines.push(...block(row))
  return `${lines.join('\n')}\n`
}

function headerLines(ledger: Ledger, { paint, width }: TextSettings): string[] {
  const about = [
    `${ledger.packTitle} (${ledger.packReason})`,
    `Scale, best first: ${ledger.scale.join(' · ')}`,
  ]
  return [
    paint('strong', ledger.path),
    ...about.flatMap(line => wrap(clean(line), width - 2)).map(line => paint('faint', `  ${line}`)),
  ]
}

function columnsFor(ledger: Ledger, width: number): Columns {
  const grades = ledger.rows.flatMap(row => row.entries.map(entry => columnsOf(gradeOf(entry))))
  const grade = Math.min(22, Math.max(8, ...grades))
  const rest = width - 2 - 5 - 2 - grade - 2 - 2
  const place = Math.floor(rest * 0.42)
  return { grade, place, sentence: rest - place }
}

/** The grade as worded, and what keeps it from being compared: "good (past)". */
function gradeOf({ words, status }: LedgerEntry): string {
  return status === 'asserted' ? clean(words) : `${clean(words)} (${status})`
}

function rowLines(
  row: LedgerRow,
  text: string,
  columns: Columns,
  settings: TextSettings,
): string[] {
  const { paint, width } = settings
  const against = row.entries.filter(entry => !entry.agrees).length
  const note =
    against === 0 ? '' : `${plural(against, 'place')} disagree${against === 1 ? 's' : ''}`
  const grade = row.grade === null ? '' : `: ${clean(row.grade)}`
  const title = shorten(clean(row.subject), width - columnsOf(grade) - columnsOf(note) - 3)
  const head = paint('strong', title + grade) + (note && ` · ${paint('error', note)}`)
  return [head, ...row.entries.map(entry => entryLine(entry, text, columns, settings))]
}

function entryLine(
  entry: LedgerEntry,
  text: string,
  columns: Columns,
  { paint }: TextSettings,
): string {
  const own = entry.status === 'asserted'
  const look: Look = entry.agrees ? (own ? 'strong' : 'faint') : 'error'
  const line = String(entry.start.line).padStart(5)
  const place = placeTitle(entry, columns.place)
  return [
    paint(look, entry.agrees ? ' ' : '✗') + paint('faint', line),
    paint(look, fit(gradeOf(entry), columns.grade)),
    paint('faint', fit(place, columns.place)),
    sentence(entry, text, columns.sentence, { paint, look }),
  ].join('  ')
}

/** As much of the sentence as fits, around the marked words. */
function sentence(
  entry: LedgerEntry,
  text: string,
  width: number,
  { paint, look }: { readonly paint: Paint; readonly look: Look },
): string {
  const mark = markIn(entry.sentence, entry.quote, text.slice(0, entry.start.offset))
  const short = excerpt(entry.sentence, mark, width - 4)
  if (!short.mark) return paint('plain', shorten(clean(short.text), width))
  const { start, end } = short.mark
  const words = short.text.slice(start, end)
  return (
    paint('plain', short.text.slice(0, start)) +
    paint(look, words) +
    paint('plain', short.text.slice(end))
  )
}

/** The text made exactly as wide as its column. */
function fit(text: string, width: number): string {
  const short = shorten(text, width)
  return short + ' '.repeat(Math.max(0, width - columnsOf(short)))
}
