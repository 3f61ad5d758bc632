/** The beginning of a report, folded so that phrases can be looked up in it. */
export interface FirstPages {
  /** Lower case, single spaces, plain quotation marks and hyphens, no mark-up. */
  readonly text: string
  /** Where the first page ends in `text`. */
  readonly firstPage: number
}

/** Characters looked at, after folding. */
const reach = 8_000
/** Characters taken for that; more where columns are set with spaces. */
const slices = [10_000, 40_000]
/** A first page without a page break: the title, the judgements in short, the contents. */
const pageLength = 2_000

const invisible = /[\u00ad\u200b-\u200d\ufeff]/g
const quotes = /[‘’‚`´]/g
const doubleQuotes = /[“”„«»]/g
const dashes = /[\u2010-\u2015\u2212]/g
const markup = /[*_#|>]+/g

/**
 * Folds text for the comparison of phrases: case, white space, mark-up and typographic marks do
 * not matter.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(invisible, '')
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(markup, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The first 8,000 characters of a report, folded; blind to the rest of the text. */
export function firstPagesOf(text: string): FirstPages {
  let raw = ''
  let folded = ''
  for (const length of slices) {
    raw = text.slice(0, length).trimStart()
    folded = fold(raw)
    if (folded.length >= reach || text.length <= length) break
  }
  const pageBreak = raw.indexOf('\f')
  const firstPage = pageBreak < 0 ? pageLength : fold(raw.slice(0, pageBreak)).length
  return { text: folded.slice(0, reach), firstPage: Math.min(firstPage, pageLength) }
}
