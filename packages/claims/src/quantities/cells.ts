import type { Amount } from '@reportlint/model'
import { tokenize } from '../language/tokens.ts'
import { amountAt } from './amounts.ts'
import { numberAt } from './numbers.ts'
import { periodAt } from './periods.ts'

/** What the labels of a cell say of its unit. */
export interface Labels {
  readonly row: string
  readonly column: string
}

const isPercent = ({ row, column }: Labels): boolean =>
  /%|per ?cent|proportion/i.test(column) || /%|per ?cent(?:age)?\b/i.test(row)

/** Labels over numbers that count and measure nothing. */
const notFigures =
  /\b(?:urn|reference|telephone|phone|postcode|number of the|id|ref|page|inspection number|unique|fax|regulation|standard|version|score|rank(?:ing)?|grade|quintile|decile)\b/i

/** A bare number in a cell: "392", "14.2"; per cent where its labels say so. */
function bareNumber(text: string, labels: Labels): Amount | null {
  const tokens = tokenize(text)
  const number = numberAt(tokens, 0)
  if (!number || number.to !== tokens.length || !number.digits || number.percent) return null
  const { value, decimals } = number
  // Long numbers without commas name something; they count nothing.
  if (/^\d{6,}$/.test(text)) return null
  const share = isPercent(labels)
  const half = decimals > 0 || share ? 0.5 * 10 ** -decimals : 0
  return {
    words: text,
    measure: share ? 'share' : 'count',
    unit: share ? '%' : '',
    value,
    decimals,
    low: value - half,
    high: value + half,
    plain: true,
    step: null,
    part: null,
  }
}

/** The figure that is all that a cell says; null where it says another thing. */
export function amountInCell(text: string, labels: Labels): Amount | null {
  if (!/\d/.test(text) || text.length > 40 || notFigures.test(labels.row)) return null
  const tokens = tokenize(text)
  const period = periodAt(tokens, 0)
  if (period && period.to === tokens.length) {
    return /\b(?:date|opened|established|registered|since|when|last|previous|inspected)\b/i.test(
      labels.row,
    )
      ? {
          words: text,
          measure: 'date',
          unit: '',
          value: period.first,
          decimals: 0,
          low: period.first,
          high: period.last,
          plain: true,
          step: null,
          part: null,
        }
      : bareNumber(text, labels)
  }
  const bare = bareNumber(text, labels)
  if (bare) return bare
  const start = /^[£$€(]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const found = amountAt(text, tokens, start)
  const rest = tokens.slice(found?.to ?? 0)
  if (!found || found.from > start) return null
  // "81% (23)", "61 per cent*": a second number or a mark behind it.
  return rest.every(({ kind }) => kind !== 'word') && rest.length <= 3 ? found.amount : null
}
