import {
  type Block,
  type Cell,
  type Figure,
  type Prose,
  type Row,
  type Table,
  toSource,
} from '@reportlint/model'
import { keyOf } from '../language/stem.ts'
import { fold } from '../language/text.ts'
import { tokenize } from '../language/tokens.ts'
import { amountInCell } from './cells.ts'
import { eventKeys, eventOf } from './events.ts'
import { type Period, periodAt } from './periods.ts'
import { claimOf, idsOf, type QuantityReader, roleOf } from './reader.ts'
import { isNegative, scopeOf } from './scope.ts'
import { marksOf } from './segments.ts'
import type { Statement } from './statement.ts'

/** Headers that say no more than that figures stand below. */
const plainHeader =
  /^(?:number|numbers|no|%|per ?cent|percentage|total|figure|figures|value|result|results|count|score|actual|current|current figure|this inspection|rate|all|n)?$/i

const plain = (text: string): string => fold(text.replace(/[*_†‡]/g, ''))

/** The period that a header names; null where it names none, or says more. */
function periodIn(text: string): Period | null {
  const tokens = tokenize(text)
  for (let i = 0; i < tokens.length; i++) {
    const period = periodAt(tokens, i)
    if (period) return { first: period.first, last: period.last }
  }
  return null
}

/** A row's label without its number and unit: "2.1 Attendance (%)". */
const labelOf = (text: string): string =>
  plain(text).replace(/^(?:\d+(?:\.\d+)*\.?|[a-z]\)|[–•-])\s+(?=\p{L})/u, '')

interface Labelled {
  readonly label: string
  readonly figures: readonly Figure[]
}

const isQuestion = (label: string): boolean =>
  /\?\s*$|^(?:do|does|did|is|are|was|were|have|has|can|i|my|we|our)\b/i.test(label)

/** Makes a statement of a row: its label, and a figure a column. */
export function rowStatement(
  reader: QuantityReader,
  block: Block,
  row: Labelled,
): Statement | null {
  const [first, ...rest] = row.figures
  if (!first) return null
  const all = tokenize(row.label)
  const { amounts } = marksOf(row.label, all)
  const tokens = all.filter((_, at) => !amounts.some(({ from, to }) => at >= from && at < to))
  const isDate = first.amount.measure === 'date'
  const { ids, names, reading } = idsOf(tokens, reader.vocabulary)
  const event = isDate
    ? (tokens.map(({ lower }) => eventOf(lower)).find(found => found !== null) ?? '')
    : ''
  const about = isDate ? new Set([...ids].filter(id => !eventKeys.has(id) && id !== 'date')) : ids
  if (about.size === 0 && event === '') return null
  const words = tokens.filter(({ kind }) => kind === 'word')
  return {
    claim: claimOf(
      [first, ...rest],
      { counted: row.label, keys: about },
      'row',
      roleOf(reader.report, block),
    ),
    ids: about,
    // A question is asked of people whom it does not name.
    thing: isQuestion(row.label) ? new Set() : about,
    head: keyOf(words.at(-1)?.lower ?? ''),
    populations: reading.populations,
    aspects: reading.aspects,
    sites: reading.sites,
    names,
    numbers: new Set([
      ...amounts.map(({ amount }) => String(amount.value)),
      ...tokens.filter(({ kind }) => kind === 'number').map(({ text }) => text),
    ]),
    definite: false,
    negated: isNegative(row.label),
    event,
    context: reader.contexts[block.section] ?? new Set(),
  }
}

function figureAt(
  block: Block,
  prose: Prose,
  sentence: string,
  labels: { readonly row: string; readonly column: string },
): Figure | null {
  const text = plain(prose.text)
  const amount = amountInCell(text, labels)
  if (!amount) return null
  const span = toSource(prose, { start: 0, end: prose.text.length })
  const when = periodIn(labels.column) ?? periodIn(labels.row)
  return {
    at: { span, sentence, block: block.index, value: text },
    amount,
    scope: scopeOf(`${labels.row} ${labels.column}`, amount.measure === 'date' ? null : when),
    of: [],
  }
}

/** A cell of words: what stands beside it is a grade's number, or a number of the words. */
const isWordy = ({ prose }: Cell): boolean =>
  /\p{L}{3}/u.test(prose.text) &&
  !/^(?:not |n\/a|none|nil|per ?cent|\d)|^\P{L}*\d/iu.test(prose.text)

function fromRow(
  reader: QuantityReader,
  table: Table,
  row: Row,
  headers: readonly string[],
): Statement | null {
  const own = labelOf(row.cells[0]?.prose.text ?? '')
  // "Does planning attend to:" over "risk?": the header opens what the rows end.
  const opens = /^\p{Ll}/u.test(own) && /[:…]$/.test(headers[0] ?? '')
  const label = opens ? `${headers[0]} ${own}` : own
  if (!/\p{L}{3}/u.test(label) || row.cells.slice(1).some(isWordy)) return null
  const sentence = fold(reader.report.text.slice(row.span.start, row.span.end))
  const figures: Figure[] = []
  row.cells.forEach((cell, index) => {
    if (index === 0) return
    const column = headers[index] ?? ''
    const figure = figureAt(table, cell.prose, sentence, { row: label, column })
    if (!figure) return
    const named = plainHeader.test(column) || periodIn(column) ? '' : column
    figures.push({ ...figure, of: [...idsOf(tokenize(named), reader.vocabulary).ids] })
  })
  return rowStatement(reader, table, { label, figures })
}

/** A header, or a first row of years without one. */
function headersOf({ header, rows }: Table): { headers: readonly string[]; rows: readonly Row[] } {
  if (header) return { headers: header.cells.map(({ prose }) => plain(prose.text)), rows }
  const [first, ...rest] = rows
  const texts = first?.cells.map(({ prose }) => plain(prose.text)) ?? []
  const years = texts.slice(1).filter(text => text !== '')
  return years.length > 0 && years.every(text => periodIn(text) !== null)
    ? { headers: texts, rows: rest }
    : { headers: [], rows }
}

/** Numbers of one digit all over a table are grades, unless the labels say that they count. */
function areGrades(rows: readonly Row[]): boolean {
  const texts = rows.flatMap(({ cells }) => cells.slice(1).map(({ prose }) => plain(prose.text)))
  const numbers = texts.filter(text => /^\d/.test(text))
  const counting = rows.some(({ cells }) =>
    /\b(?:number|total|how many)\b/i.test(cells[0]?.prose.text ?? ''),
  )
  return !counting && numbers.length >= 3 && numbers.every(text => /^\d$/.test(text))
}

/** One statement a row that holds figures. */
export function fromTable(reader: QuantityReader, table: Table): Statement[] {
  const { headers, rows } = headersOf(table)
  if (areGrades(rows)) return []
  return rows.flatMap(row => fromRow(reader, table, row, headers) ?? [])
}
