import type { NameTopic, Span } from '@reportlint/model'
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
