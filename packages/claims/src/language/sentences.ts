import type { Block, Prose, Report, Span } from '@reportlint/model'
import { type Token, tokenize } from './tokens.ts'

/** A sentence, or a whole heading, cut into tokens. */
export interface Cut {
  readonly block: Block
  readonly prose: Prose
  /** Offsets of the sentence into `prose.text`. */
  readonly range: Span
  readonly text: string
  /** Offsets of tokens are into `text`. */
  readonly tokens: readonly Token[]
}

/** Cuts every sentence and heading of a report, block by block; tables have none. */
export function cutSentences(report: Report): readonly (readonly Cut[])[] {
  return report.blocks.map(block => {
    if (block.kind === 'table') return []
    const { prose } = block
    const ranges =
      block.kind === 'heading' ? [{ start: 0, end: prose.text.length }] : block.sentences
    return ranges.map(range => {
      const text = prose.text.slice(range.start, range.end)
      return { block, prose, range, text, tokens: tokenize(text) }
    })
  })
}
