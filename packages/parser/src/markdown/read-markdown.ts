import type { ParagraphStyle, Prose, Span } from '@reportlint/model'
import type { List, Paragraph, RootContent } from 'mdast'
import type { Draft, DraftBlock } from '../draft.ts'
import type { ParseHints } from '../hints.ts'
import { headingLabel, paragraphLabel } from '../label.ts'
import { cut, proseBuilder } from '../prose-builder.ts'
import { type RatingReader, ratingReader } from '../rating.ts'
import { roleReader } from '../roles.ts'
import { readBoldLines } from './bold-lines.ts'
import { htmlText } from './html-text.ts'
import { readInline, type Sources } from './inline.ts'
import { isNumberedText, printedNumbers } from './lists.ts'
import { readTable } from './table.ts'
import { tame } from './tame.ts'
import { treeOf } from './tree.ts'

/** Where a node stands. */
interface Setting {
  readonly style: ParagraphStyle
  /** Number of the paragraph that it belongs to. */
  readonly outer: string | null
  /** Number of the list item that it stands in. */
  readonly own: string | null
  /** How deep in lists, 0 for outside of them. */
  readonly level: number
}

interface Reader {
  readonly sources: Sources
  readonly isRating: RatingReader
  readonly blocks: DraftBlock[]
  /** Number of the paragraph before, which a list after it continues. */
  number: string | null
}

const outside: Setting = { style: 'plain', outer: null, own: null, level: 0 }

/** Reads CommonMark with GFM's tables and footnotes; front matter and comments are left out. */
export function readMarkdown(source: string, hints: ParseHints): Draft {
  const read = tame(source)
  const isRating = ratingReader(hints)
  const reader: Reader = { sources: { source, read }, isRating, blocks: [], number: null }
  readAll(reader, treeOf(read).children, outside)
  const blocks = readBoldLines(reader.blocks, { isRating, roleOf: roleReader(hints) })
  return { blocks, furniture: [] }
}

const spanOf = ({ position }: RootContent): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
})

function readAll(reader: Reader, nodes: readonly RootContent[], setting: Setting): void {
  for (const node of nodes) readNode(reader, node, setting)
}

function readNode(reader: Reader, node: RootContent, setting: Setting): void {
  switch (node.type) {
    case 'heading':
      addHeading(reader, readInline(reader.sources, node.children).prose, node.depth, spanOf(node))
      return
    case 'paragraph':
      addParagraph(reader, node, setting)
      return
    case 'blockquote':
      readAll(reader, node.children, { ...setting, style: 'quote' })
      return
    case 'footnoteDefinition':
      readAll(reader, node.children, { ...outside, style: 'footnote', own: node.label ?? null })
      return
    case 'list':
      readList(reader, node, setting)
      return
    case 'table':
      reader.number = null
      reader.blocks.push(readTable(reader.sources, node, reader.isRating))
      return
    case 'html':
      for (const span of htmlText(reader.sources.source, spanOf(node))) addPlain(reader, span)
      return
    case 'code':
      if (node.lang === null && isIndented(reader, spanOf(node))) addPlain(reader, spanOf(node))
      return
    default:
      return
  }
}

/** Code by indentation alone is text that was pasted with its margin. */
const isIndented = ({ sources }: Reader, { start }: Span): boolean =>
  !/[`~]/u.test(sources.read[start] ?? '')

function addHeading(reader: Reader, prose: Prose, depth: number, span: Span): void {
  if (prose.text === '') return
  const labelled = headingLabel(prose.text)
  reader.number = null
  reader.blocks.push({
    kind: 'heading',
    span,
    page: null,
    depth,
    label: labelled?.label ?? null,
    prose: labelled ? cut(prose, labelled.at, prose.text.length) : prose,
  })
}

function addPlain(reader: Reader, span: Span): void {
  const builder = proseBuilder(reader.sources.source)
  builder.copy(span.start, span.end)
  const prose = builder.build()
  if (prose.text === '') return
  reader.number = null
  reader.blocks.push({ kind: 'paragraph', span, page: null, style: 'plain', label: null, prose })
}

const task = /^\[[ xX]\] /u

function addParagraph(reader: Reader, node: Paragraph, setting: Setting): void {
  const { prose, breaks } = readInline(reader.sources, node.children)
  if (prose.text === '') return
  const { style, own, level } = setting
  const labelled = style === 'plain' && own === null ? paragraphLabel(prose.text) : null
  const checked = style === 'item' ? (task.exec(prose.text)?.[0].length ?? 0) : 0
  const at = labelled?.at ?? checked
  const label = labelled?.label ?? own ?? setting.outer
  if (level === 0 || style === 'plain') reader.number = style === 'plain' ? label : null
  reader.blocks.push({
    kind: 'paragraph',
    span: spanOf(node),
    page: null,
    style,
    label,
    prose: at > 0 ? cut(prose, at, prose.text.length) : prose,
    breaks: breaks.map(offset => offset - at),
    level,
  })
}

function readList(reader: Reader, list: List, setting: Setting): void {
  const style = setting.style === 'plain' && !isNumberedText(list) ? 'item' : setting.style
  const outer = setting.own ?? setting.outer ?? reader.number
  const numbers = printedNumbers(reader.sources.read, list)
  const level = setting.level + 1
  list.children.forEach((item, at) => {
    const own = numbers[at] ?? null
    readAll(reader, item.children, { style, outer, own, level })
  })
}
