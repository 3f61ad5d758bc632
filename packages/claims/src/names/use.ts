import { type Locus, type NameTopic, type Report, type Span, toSource } from '@reportlint/model'
import type { Passage, Word } from './passages.ts'

/** A run of words of one passage; indices into its words, half-open. */
export interface Use {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

/** One way of writing a name, and where it is written so. */
export interface Form {
  /** What stands for the form in messages. */
  readonly words: string
  readonly uses: readonly Use[]
}

/** A name written in several forms; each use is an instance of exactly one. */
export interface Variant {
  readonly difference: NameTopic['difference']
  readonly forms: readonly Form[]
  /** The form to keep, where usage alone does not tell; else null. */
  readonly right: Form | null
  /** What the words of a use become in another form. */
  rewrite(use: Use, form: Form): string
  /** 0 to 1: how sure it is that all forms mean one thing. */
  readonly confidence: number
  /** Why the forms are taken for one name, in words for an editor. */
  readonly reason: string
}

export const wordsOf = ({ passage, from, to }: Use): readonly Word[] =>
  passage.words.slice(from, to)

export const firstWord = (use: Use): Word | undefined => use.passage.words[use.from]
export const wordBefore = (use: Use): Word | undefined => use.passage.words[use.from - 1]
export const wordBehind = (use: Use): Word | undefined => use.passage.words[use.to]

/** Offsets of a use into its passage's prose. */
export function rangeOf({ passage, from, to }: Use): Span {
  return { start: passage.words[from]?.start ?? 0, end: passage.words[to - 1]?.end ?? 0 }
}

/** The words of a use as printed. */
export function textOf(use: Use): string {
  const { start, end } = rangeOf(use)
  return use.passage.prose.text.slice(start, end)
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The sentence, row or heading that holds a use, white space folded. */
function sentenceOf(report: Report, use: Use): string {
  const { passage } = use
  const block = report.blocks[passage.block]
  if (block?.kind === 'table' && passage.row !== null) {
    const row = passage.row < 0 ? block.header : block.rows[passage.row]
    return row ? fold(row.cells.map(cell => cell.prose.text).join(' | ')) : ''
  }
  const { start, end } = rangeOf(use)
  const sentence = passage.sentences.find(span => span.start <= start && start < span.end)
  const last = passage.sentences.find(span => span.start < end && end <= span.end)
  if (!sentence) return fold(passage.prose.text)
  return fold(passage.prose.text.slice(sentence.start, (last ?? sentence).end))
}

/** The place of a use in its report. */
export function locusOf(report: Report, use: Use, value: string): Locus {
  return {
    span: toSource(use.passage.prose, rangeOf(use)),
    sentence: sentenceOf(report, use),
    block: use.passage.block,
    value,
  }
}
