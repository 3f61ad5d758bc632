import type { HeadingClaim, Report, Span } from '@reportlint/model'
import { stem } from '../language/stem.ts'
import { fold } from '../language/text.ts'
import { tokenize } from '../language/tokens.ts'
import { isSmall } from '../names/word-classes.ts'

/** A title with what it is compared by. */
export interface Title {
  readonly claim: HeadingClaim
  /** Number or label before it; null where there is none. */
  readonly label: string | null
  /** Its letters and figures only, lower case: "achievingeconomicwellbeing". */
  readonly letters: string
  /** Stems of its content words, in order. */
  readonly stems: readonly string[]
  /** Index of the section that it heads; null for a line of the contents. */
  readonly section: number | null
}

/** A figure glued to the last word is the mark of a footnote. */
const withoutNote = (text: string): string => text.replace(/(\p{Ll})\d{1,2}$/u, '$1')

/** The letters and figures of a title, lower case. */
export const lettersOf = (text: string): string =>
  withoutNote(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const stemsOf = (text: string): string[] =>
  tokenize(withoutNote(text))
    .filter(token => token.kind !== 'mark' && !isSmall(token.lower))
    .map(token => stem(token.lower.replaceAll('-', '')))

/** The source line around a span, white space folded. */
function lineOf(text: string, { start, end }: Span): string {
  const stop = text.indexOf('\n', end)
  return fold(text.slice(text.lastIndexOf('\n', start - 1) + 1, stop < 0 ? text.length : stop))
}

/** Index of the last block that starts at or before an offset. */
function blockAt(report: Report, offset: number): number {
  let found = 0
  for (const { index, span } of report.blocks) if (span.start <= offset) found = index
  return found
}

/** The heading over the contents, where the list holds itself. */
const own = /^(?:table of )?contents$/i

/** The lines of the contents, in order. */
export function contentsTitles(report: Report): Title[] {
  const block = blockAt(report, report.contents[0]?.span.start ?? 0)
  const entries = report.contents.filter(({ title }) => !own.test(title))
  return entries.map(({ title, label, depth, span }) => ({
    claim: {
      kind: 'heading',
      at: { span, sentence: lineOf(report.text, span), block, value: title },
      title,
      source: 'contents',
      depth,
    },
    label,
    letters: lettersOf(title),
    stems: stemsOf(title),
    section: null,
  }))
}

/** The headings of the text, in order; the one over the contents is left out. */
export function bodyTitles(report: Report): Title[] {
  return report.blocks.flatMap(block => {
    if (block.kind !== 'heading') return []
    const section = report.sections[block.section]
    if (section?.role === 'contents') return []
    const title = withoutNote(fold(block.prose.text))
    return {
      claim: {
        kind: 'heading' as const,
        at: { span: block.span, sentence: title, block: block.index, value: title },
        title,
        source: 'body' as const,
        depth: block.depth,
      },
      label: block.label,
      letters: lettersOf(title),
      stems: stemsOf(title),
      section: block.section,
    }
  })
}

/** Whether two stems come from one word family: "context", "contextu". */
const akin = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 4 && (a.startsWith(b) || b.startsWith(a)))

/** Share of content words that two titles have in common, 0 to 1. */
export function likeness(a: Title, b: Title): number {
  const rest = [...b.stems]
  let shared = 0
  for (const word of a.stems) {
    const at = rest.findIndex(other => akin(word, other))
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  const all = a.stems.length + b.stems.length
  return all === 0 ? 0 : (2 * shared) / all
}
