import type { Ledger, LedgerEntry, LedgerRow } from '@reportlint/engine'
import { clean } from '../terminal/clean.ts'
import type { Look, Paint } from '../terminal/paint.ts'
import { columnsOf, wrap } from '../terminal/wrap.ts'
import { excerpt, markIn } from './mark.ts'
import { roleOf, sectionOf, shorten } from './place-title.ts'
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
  let grade = 8
  let place = 8
  for (const { entries } of ledger.rows) {
    for (const entry of entries) {
      grade = Math.max(grade, columnsOf(gradeOf(entry)))
      place = Math.max(place, columnsOf(placeOf(entry)))
    }
  }
  grade = Math.min(grade, 16)
  place = Math.min(place, Math.floor(width / 4))
  return { grade, place, sentence: width - 1 - 5 - grade - place - 3 * 2 }
}

/** The grade as worded; a number with what it stands for. */
function gradeOf({ words, grade }: LedgerEntry): string {
  return clean(/^\d/.test(words) && grade !== words ? `${words} (${grade})` : words)
}

/** Section and paragraph, as short as they can be said: "Summary ¶4". */
function placeOf(entry: LedgerEntry): string {
  const { paragraph } = entry
  if (paragraph === null) return sectionOf({ ...entry, section: 'other' }) || roleOf(entry)
  return [roleOf(entry).split(' ')[0], `¶${clean(paragraph)}`].filter(Boolean).join(' ')
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
  const subject = clean(row.subject)
  const name = subject.charAt(0).toUpperCase() + subject.slice(1)
  const title = shorten(name, width - columnsOf(grade) - columnsOf(note) - 3)
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
  return [
    paint(look, entry.agrees ? ' ' : '✗') + paint('faint', line),
    paint(look, fit(gradeOf(entry), columns.grade)),
    paint('faint', fit(placeOf(entry), columns.place)),
    sentence(entry, text, columns.sentence, { paint, look }),
  ].join('  ')
}

/** As much of the sentence as fits, around the marked words; first what keeps it from counting. */
function sentence(
  entry: LedgerEntry,
  text: string,
  width: number,
  { paint, look }: { readonly paint: Paint; readonly look: Look },
): string {
  const lead = entry.status === 'asserted' ? '' : `${entry.status}: `
  const mark = markIn(entry.sentence, entry.quote, text.slice(0, entry.start.offset))
  const short = excerpt(entry.sentence, mark, width - lead.length - 4)
  const { start, end } = short.mark ?? { start: 0, end: 0 }
  return [
    paint('faint', lead),
    paint('plain', short.text.slice(0, start)),
    paint(look, short.text.slice(start, end)),
    paint('plain', short.text.slice(end)),
  ].join('')
}

/** The text made exactly as wide as its column. */
function fit(text: string, width: number): string {
  const short = shorten(text, width)
  return short + ' '.repeat(Math.max(0, width - columnsOf(short)))
}
