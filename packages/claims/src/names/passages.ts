import { type Block, overlaps, type Prose, type Report, type Span } from '@reportlint/model'
import { quotations } from '../language/quotations.ts'
import { type Token, tokenize } from '../language/tokens.ts'

/** A word of a passage, with what its place says about its form. */
export interface Word extends Token {
  /** Whether it stands where any word takes a capital: first in a sentence, an item or a cell. */
  readonly opens: boolean
  /** Whether it belongs to somebody else's words, to code or to an address. */
  readonly foreign: boolean
  /** Whether a single space parts it from the word before. */
  readonly joined: boolean
  readonly capital: boolean
  /** Where it stands: the passage, and the index among its words. */
  readonly passage: Passage
  readonly index: number
}

/** Running text, a heading or one table cell, cut into words. */
export interface Passage {
  readonly block: number
  /** Row of the table, -1 for its header; null outside tables. */
  readonly row: number | null
  readonly place: 'text' | 'heading' | 'cell'
  readonly prose: Prose
  /** Sentences of the text; a heading or a cell is one. */
  readonly sentences: readonly Span[]
  readonly words: readonly Word[]
  /** Offsets into the prose of the marks that close a quotation. */
  readonly quoteEnds: ReadonlySet<number>
}

/** Longer quotations are somebody's words; shorter ones may be a title. */
const titleWords = 5

const isSpace = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\u00a0'

/** Spans of addresses: what stands around "@", "://" or "www." up to the next white space. */
function addresses(text: string): Span[] {
  const spans: Span[] = []
  for (const sign of ['@', '://', 'www.']) {
    for (let at = text.indexOf(sign); at >= 0; ) {
      let end = at + sign.length
      let start = at
      while (end < text.length && !/\s/.test(text[end] ?? ' ')) end++
      while (start > 0 && !/\s/.test(text[start - 1] ?? ' ')) start--
      spans.push({ start, end })
      at = text.indexOf(sign, end)
    }
  }
  return spans
}

function foreignSpans(prose: Prose, quotes: readonly Span[]): Span[] {
  const spans: Span[] = addresses(prose.text)
  for (const mark of prose.marks) if (mark.kind === 'code') spans.push(mark)
  for (const quote of quotes) {
    const words = prose.text.slice(quote.start, quote.end).split(' ').length
    if (words > titleWords) spans.push(quote)
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** After these marks a capital says nothing. */
const restarts = new Set(['.', ':', '!', '?', '•', '|', '/', '…'])
const transparent = new Set(['“', '‘', '"', "'", '(', '['])

/** Whether a capital behind the word says nothing: behind a full stop, or a mark that opens. */
const opensBehind = ({ kind, text, opens }: Word): boolean =>
  kind === 'mark' && (restarts.has(text) || (opens && transparent.has(text)))

/** A passage before its words are cut. */
type Frame = Omit<Passage, 'words' | 'quoteEnds'>

function passageOf(frame: Frame): Passage {
  const { text } = frame.prose
  const words: Word[] = []
  const quotes = quotations(text)
  const quoteEnds = new Set(quotes.map(quote => quote.end))
  const passage: Passage = { ...frame, words, quoteEnds }
  const foreign = foreignSpans(frame.prose, quotes)
  const starts = new Set(frame.sentences.map(sentence => sentence.start))
  const tokens = tokenize(text)
  let at = 0
  let last: Word | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    while (at < foreign.length - 1 && (foreign[at]?.end ?? 0) <= token.start) at++
    const span = foreign[at]
    last = {
      text: token.text,
      lower: token.lower,
      kind: token.kind,
      start: token.start,
      end: token.end,
      opens: !last || starts.has(token.start) || opensBehind(last),
      foreign: span !== undefined && overlaps(span, token),
      joined: last?.end === token.start - 1 && isSpace(text, token.start - 1),
      capital: token.kind === 'word' && token.text.charCodeAt(0) !== token.lower.charCodeAt(0),
      passage,
      index,
    }
    words.push(last)
  }
  return passage
}

const whole = (prose: Prose): Span[] => [{ start: 0, end: prose.text.length }]

function passagesOfBlock(block: Block): Passage[] {
  if (block.kind !== 'table') {
    const { index, prose } = block
    const place = block.kind === 'heading' ? 'heading' : 'text'
    const sentences = block.kind === 'paragraph' ? block.sentences : whole(prose)
    return [passageOf({ block: index, row: null, place, prose, sentences })]
  }
  const rows = block.header ? [block.header, ...block.rows] : block.rows
  const first = block.header ? -1 : 0
  return rows.flatMap(({ cells }, index) =>
    cells.map(({ prose }) =>
      passageOf({
        block: block.index,
        row: first + index,
        place: 'cell',
        prose,
        sentences: whole(prose),
      }),
    ),
  )
}

/** The words of a report, passage by passage; the contents list is left out. */
export function readPassages(report: Report): Passage[] {
  return report.blocks.flatMap(block => {
    const role = report.sections[block.section]?.role
    if (role === 'contents' && block.kind !== 'heading') return []
    return passagesOfBlock(block)
  })
}
