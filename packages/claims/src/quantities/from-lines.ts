import { type Block, type Figure, type Paragraph, toSource } from '@reportlint/model'
import { fold } from '../language/text.ts'
import { amountInCell } from './cells.ts'
import { rowStatement } from './from-tables.ts'
import type { QuantityReader } from './reader.ts'
import { scopeOf } from './scope.ts'
import type { Statement } from './statement.ts'

/** A line of a table that has lost its columns: a label, then one to four numbers. */
const line = /^(\p{Lu}[^.\n]{6,150}?[\p{L})?:])\s+(£?\d[\d,.]*%?(?:\s+£?\d[\d,.]*%?){0,3})$/u

/** Words that make a label of words before a single number. */
const countingLabel =
  /^(?:total |overall )?(?:number|percentage|proportion|rate|total|average)\b|:$|%\)?$/i

/** Words after which a number at the end of a line is no figure of its own. */
const labelled =
  /\b(?:annex|appendix|page|paragraph|chapter|section|table|figure|part|stage|level|year|grade|standard|in|of|to|at|by|from|and|for|regulation|article|ks|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** "Last inspection. February 2016.": a label with the date of an event. */
const dateLine =
  /^(\p{Lu}[\p{L}’' -]{3,60}?)[.:]?\s+((?:\d\d?(?:[–-]\d\d?)? )?\p{Lu}\p{Ll}{2,8} (?:19|20)\d\d)\.?$/u

function fromDateLine(reader: QuantityReader, block: Paragraph): Statement | null {
  const { prose } = block
  const match = prose.text.length > 100 ? null : dateLine.exec(prose.text)
  const [, label = '', words = ''] = match ?? []
  const amount = label === '' ? null : amountInCell(words, { row: label, column: '' })
  if (amount?.measure !== 'date') return null
  const start = prose.text.lastIndexOf(words)
  const span = toSource(prose, { start, end: start + words.length })
  const at = { span, sentence: fold(prose.text), block: block.index, value: words }
  const figure: Figure = { at, amount, scope: scopeOf('', null), of: [] }
  return rowStatement(reader, block, { label, figures: [figure] })
}

/**
 * A row of a table that the text gives as one line: "Do staff treat you with respect? 61% 67%".
 * What each number is of is not known: any of them may be meant.
 */
export function fromLine(reader: QuantityReader, block: Block): Statement | null {
  if (block.kind !== 'paragraph') return null
  const dated = fromDateLine(reader, block)
  if (dated) return dated
  const { prose } = block
  const match = prose.text.length > 220 ? null : line.exec(prose.text)
  const label = match?.[1] ?? ''
  const tail = match?.[2] ?? ''
  if (label === '' || labelled.test(label)) return null
  const numbers = [...tail.matchAll(/\S+/g)]
  if (numbers.length === 1 && !countingLabel.test(label) && !tail.endsWith('%')) return null
  const start = prose.text.length - tail.length
  const figures = numbers.flatMap((number): Figure[] => {
    const amount = amountInCell(number[0], { row: label, column: '' })
    const at = { start: start + number.index, end: start + number.index + number[0].length }
    if (!amount) return []
    const span = toSource(prose, at)
    const place = { span, sentence: fold(prose.text), block: block.index, value: number[0] }
    return [{ at: place, amount, scope: scopeOf(label, null), of: [] }]
  })
  if (figures.length < numbers.length) return null
  return rowStatement(reader, block, { label: label.replace(/:$/, ''), figures })
}
