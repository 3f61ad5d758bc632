/**
 * How an item counts: `must` is a fault that has to be found, `query` is right to report but not
 * counted when missed, `either` is left out, `no` is a hard negative, wrong to report.
 */
export type Strength = 'must' | 'query' | 'either' | 'no'

/** One labelled place or pair of places of a document. */
export interface GoldItem {
  readonly id: string
  /** grade, table, scale, variant, abbreviation, quantity, heading, duplicate or structure. */
  readonly kind: string
  readonly strength: Strength
  readonly subject: string
  /** The places' words, verbatim from the document; at least one. */
  readonly quotes: readonly [string, ...string[]]
}

const strengths: ReadonlySet<unknown> = new Set(['must', 'query', 'either', 'no'])

const isStrength = (value: unknown): value is Strength => strengths.has(value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words of a place; null where the label has no such place. */
const quoteOf = (place: unknown): string | null =>
  isRecord(place) && typeof place.quote === 'string' && place.quote !== '' ? place.quote : null

function itemFrom(value: unknown): GoldItem | string {
  if (!isRecord(value)) return 'is not an object'
  const { id, kind, strength, subject = '', a, b, others = [] } = value
  if (typeof id !== 'string' || typeof kind !== 'string') return 'lacks an id or a kind'
  if (typeof subject !== 'string') return 'has a subject that is not text'
  if (!isStrength(strength)) return 'has a strength other than must, query, either or no'
  if (!Array.isArray(others)) return 'has others that are not a list'
  const [first, ...rest] = [a, b, ...others].map(quoteOf).filter(quote => quote !== null)
  if (first === undefined) return 'quotes no place'
  return { id, kind, strength, subject, quotes: [first, ...rest] }
}

/**
 * Reads a gold file: one JSON object a line.
 * @param text the file
 * @param path named in errors
 * @throws an error that names the line where a line is no gold item
 */
export function readGold(text: string, path: string): GoldItem[] {
  const items: GoldItem[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const item = itemFrom(JSON.parse(line))
    if (typeof item === 'string') throw new Error(`${path}:${index + 1}: the line ${item}`)
    items.push(item)
  }
  return items
}
