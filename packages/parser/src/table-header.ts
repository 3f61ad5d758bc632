import type { Row } from '@reportlint/model'
import type { RatingReader } from './rating.ts'

/** The words over a column of judged things, or of grades, that no section is called by. */
export const isColumnHead = (text: string): boolean =>
  /^(?:key )?(?:judgement|judgment|grade|rating|score|judgement grade|judgement area|area)$/iu.test(
    text,
  )

const headWords =
  /^(?:key )?(?:judgements?|judgments?|judgement (?:area|grade)|grades?|ratings?|scores?|outcomes?|areas?|standards?|severity|count|type|category|title|names?|descriptions?|status|results?|date|event|measure|test|subject|#|no\.?|id)\b/iu

/**
 * Takes the header off a table's rows.
 * @param rows all rows, from the top
 * @returns the header, null where the first row is a row like the others
 */
export function splitHeader(
  rows: readonly Row[],
  isRating: RatingReader,
): { readonly header: Row | null; readonly rows: readonly Row[] } {
  const [first, ...rest] = rows
  if (!first || rest.length === 0 || !isHeader(first, rest, isRating)) return { header: null, rows }
  return { header: first, rows: rest }
}

/**
 * Whether a row states grades behind its label. One grade word among several others is a title:
 * "Safe, Effective, Caring".
 */
export function statesGrades(texts: readonly string[], isRating: RatingReader): boolean {
  const filled = texts.slice(1).filter(text => text !== '')
  const ratings = filled.filter(isRating).length
  return ratings > 0 && ratings * 2 >= filled.length
}

const number = /^[£$€]?\d[\d.,/\s]*%?$/u

const isValue = (text: string, isRating: RatingReader): boolean =>
  isRating(text) || number.test(text)

/** Whether no cell of the row states a value where cells below it do. */
function isHeader(first: Row, rest: readonly Row[], isRating: RatingReader): boolean {
  const texts = first.cells.map(({ prose }) => prose.text)
  const [label = '', ...others] = texts
  if (others.every(text => text === '')) return false
  if (statesGrades(texts, isRating) || others.some(text => number.test(text))) return false
  if (label === '') return true
  const below = rest.flatMap(row => row.cells.slice(1).map(({ prose }) => prose.text))
  const filled = below.filter(text => text !== '')
  const values = filled.filter(text => isValue(text, isRating)).length
  if (values * 2 >= filled.length && values > 0) return true
  return headWords.test(label) || others.some(text => text !== '' && headWords.test(text))
}
