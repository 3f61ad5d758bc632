import type { Block, Prose, Span } from '@reportlint/model'
import { type Token, tokenize } from '../language/tokens.ts'
import { bracketed, type Marks, marksOf } from './segments.ts'

/** A sentence cut for its figures. */
export interface Sentence {
  readonly block: Block
  readonly prose: Prose
  /** Offsets into `prose.text`. */
  readonly range: Span
  readonly text: string
  readonly tokens: readonly Token[]
  readonly marks: Marks
  /** For each token whether it stands in brackets. */
  readonly inside: readonly boolean[]
  /** Words of the line that it goes on from: "The share of pupils who are absent:". */
  readonly lead: readonly Token[]
}

/** A cheap guard: only such sentences are cut into words. */
const mayCount =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|all|every|most|majority|minority|half|thirds?|quarters?|fifths?|few|none|first|only|largest|smallest|highest|lowest|oldest)\b/i

/** Code, commands and addresses count nothing. */
const code = /[{}\\=<>_|]|::|\(\)|\$ |https?:|\w@\w/

/** Longer runs of words are torn text, or a list of data. */
const longest = 150

/** Cuts a sentence; null where it gives no figure, asks, is code or torn. */
export function sentenceOf(
  block: Block,
  prose: Prose,
  range: Span,
  lead: readonly Token[],
): Sentence | null {
  const text = prose.text.slice(range.start, range.end)
  if (!mayCount.test(text) || text.endsWith('?') || code.test(text)) return null
  const tokens = tokenize(text)
  if (tokens.length > longest) return null
  const marks = marksOf(text, tokens)
  if (marks.amounts.length + marks.orders.length + marks.periods.length === 0) return null
  return { block, prose, range, text, tokens, marks, inside: bracketed(tokens), lead }
}
