import type { Report } from '@reportlint/model'
import type { Passage, Word } from '../names/passages.ts'
import { isConnector } from '../names/runs.ts'
import type { Use } from '../names/use.ts'
import { isSmall } from '../names/word-classes.ts'
import { expansionAfter, expansionBefore, type Range } from './expansion.ts'
import { type Letters, lettersOf } from './letters.ts'

/** A place that says what an abbreviation stands for. */
export interface Definition extends Letters {
  /** The abbreviation itself. */
  readonly use: Use
  /** The words that it stands for. */
  readonly expansion: Use
  /** Whether the letters are the initials of the words. */
  readonly fits: boolean
  /** Whether the place is an entry of a glossary or a list. */
  readonly glossary: boolean
}

const quote = /^["'“”‘’]$/
const dash = /^[:–—=-]$/

/** Index of the first word at or behind `index` that is no quotation mark and no article. */
function skipForward(words: readonly Word[], index: number): number {
  let at = index
  while (quote.test(words[at]?.text ?? '') || words[at]?.lower === 'the') at++
  return at
}

/** The same backwards, and over "CASS/" before "MASH". */
function skipBackward(words: readonly Word[], index: number): number {
  let at = index
  while (at >= 0) {
    const word = words[at]
    if (word?.text === '/' && lettersOf(words[at - 1])) at -= 2
    else if (quote.test(word?.text ?? '') || word?.lower === 'the') at--
    else break
  }
  return at
}

/** The capitals that end at `to`, for names whose letters do not fit: "Healthcare Commission". */
function capitalsBefore(words: readonly Word[], to: number): Range | null {
  let from = to
  for (let at = to - 1; at >= 0; at--) {
    const word = words[at]
    if (word?.kind === 'word' && word.capital && !isSmall(word.lower)) from = at
    else if (!word || !isConnector(word.lower)) break
  }
  return to - from > 1 ? { from, to } : null
}

type Found = Range & { readonly fits: boolean }

const fitting = (range: Range | null): Found | null => range && { ...range, fits: true }

/** "Local Safeguarding Children Board (LSCB)", "…, (the ‘LSCB’)". */
function inBrackets(words: readonly Word[], index: number, letters: string): Found | null {
  const open = skipBackward(words, index - 1)
  if (words[open]?.text !== '(') return null
  const close = words[skipForward(words, index + 1)]
  if (!close || !/^(?:[),;/]|or|and)$/.test(close.text)) return null
  const last = words[open - 1]
  const to = last && (last.text === ',' || quote.test(last.text)) ? open - 1 : open
  const exact = fitting(expansionBefore(letters, words, to))
  if (exact) return exact
  // "Team around the family panels (TAFs)": explained, if not word for word.
  const loose = expansionBefore(letters, words, to - 1) ?? capitalsBefore(words, to)
  return loose && { ...loose, fits: false }
}

/** "LSCB (Local Safeguarding Children Board)". */
function beforeBrackets(words: readonly Word[], index: number, letters: string): Found | null {
  if (words[index + 1]?.text !== '(') return null
  const range = expansionAfter(letters, words, skipForward(words, index + 2))
  return range && /^[),;:]$/.test(words[range.to]?.text ?? '') ? fitting(range) : null
}

/** Words up to the first mark, for entries whose letters do not fit. */
function upToMark(words: readonly Word[], from: number): Range | null {
  let to = from
  while (words[to] && !/^[,.;:()]$/.test(words[to]?.text ?? '')) to++
  return to > from ? { from, to } : null
}

/** "LSCB: Local Safeguarding Children Board", or the same as an entry of a glossary. */
function asEntry(
  words: readonly Word[],
  index: number,
  letters: string,
  inGlossary: boolean,
): Found | null {
  if (skipForward(words, 0) !== index) return null
  const next = words[index + 1]
  const parted = next !== undefined && dash.test(next.text)
  if (!parted && !inGlossary) return null
  const from = skipForward(words, parted ? index + 2 : index + 1)
  const exact = fitting(expansionAfter(letters, words, from))
  if (exact || !inGlossary) return exact
  const rest = upToMark(words, from)
  return rest && { ...rest, fits: false }
}

/** A row of two cells, the abbreviation alone in the first. */
function asRow(cell: Passage, next: Passage | undefined, found: Letters): Definition | null {
  if (cell.words.length !== 1 || !next || next.block !== cell.block || next.row !== cell.row) {
    return null
  }
  const range = expansionAfter(found.letters, next.words, skipForward(next.words, 0))
  if (!range) return null
  return {
    ...found,
    use: { passage: cell, from: 0, to: 1 },
    expansion: { passage: next, ...range },
    fits: true,
    glossary: true,
  }
}

/** Every place of a report that defines an abbreviation, in the order of the text. */
export function definitionsOf(report: Report, passages: readonly Passage[]): Definition[] {
  const definitions: Definition[] = []
  for (const [order, passage] of passages.entries()) {
    const section = report.sections[report.blocks[passage.block]?.section ?? 0]
    const inGlossary = section?.role === 'glossary' && passage.place === 'text'
    const { words } = passage
    for (const [index, word] of words.entries()) {
      const found = word.capital ? lettersOf(word) : null
      if (!found) continue
      const row = passage.place === 'cell' ? asRow(passage, passages[order + 1], found) : null
      const entry = row ? null : asEntry(words, index, found.letters, inGlossary)
      const range =
        entry ??
        inBrackets(words, index, found.letters) ??
        beforeBrackets(words, index, found.letters)
      if (row) definitions.push(row)
      else if (range) {
        const { from, to, fits } = range
        const use = { passage, from: index, to: index + 1 }
        const expansion = { passage, from, to }
        definitions.push({ ...found, use, expansion, fits, glossary: entry !== null })
      }
    }
  }
  return definitions
}
