import type { Cut } from '../language/sentences.ts'
import type { Token } from '../language/tokens.ts'
import { bracketed, type Marks, marksOf } from './segments.ts'

/** A sentence with the figures in it. */
export interface Sentence extends Cut {
  readonly marks: Marks
  /** For each token whether it stands in brackets. */
  readonly inside: readonly boolean[]
  /** Words of the line that it goes on from: "The share of pupils who are absent:". */
  readonly lead: readonly Token[]
}

/** A cheap guard: only such sentences are looked through. */
const mayCount =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|all|every|most|majority|minority|half|thirds?|quarters?|fifths?|few|none|first|only|largest|smallest|highest|lowest|oldest)\b/i

/** Code, commands and addresses count nothing. */
const code = /[{}\\=<>_|]|::|\(\)|\$ |https?:|\w@\w/

/** Longer runs of words are torn text, or a list of data. */
const longest = 150

/** Looks a sentence through; null where it gives no figure, asks, is code or torn. */
export function sentenceOf(cut: Cut, lead: readonly Token[]): Sentence | null {
  const { text, tokens } = cut
  if (!mayCount.test(text) || text.endsWith('?') || code.test(text)) return null
  if (tokens.length > longest) return null
  const marks = marksOf(text, tokens)
  if (marks.amounts.length + marks.orders.length + marks.periods.length === 0) return null
  return { ...cut, marks, inside: bracketed(tokens), lead }
}
