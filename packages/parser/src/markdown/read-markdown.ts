import type { ParagraphStyle, Prose, Row } from '@reportlint/model'
import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Draft, DraftBlock } from '../draft.ts'
import { headingLabel, paragraphLabel } from '../label.ts'
import { cut } from '../prose-builder.ts'
import { readInline } from './inline.ts'

interface Setting {
  readonly style: ParagraphStyle
  /** Number of the paragraph that this belongs to. */
  readonly label: string | null
  /** Number that the first paragraph of a list item prints. */
  readonly own: string | null
  readonly level: number
}

interface Reader {
  readonly source: string
  readonly blocks: DraftBlock[]
  /** Depth of the section that is open. */
  depth: number
  /** The number of the last numbered paragraph, until something else follows it. */
  number: string | null
}

const plain: Setting = { style: 'plain', label: null, own: null, level: 0 }

/** Reads CommonMark with GFM's tables and footnotes; front matter and comments are left out. */
export function readMarkdown(source: string): Draft {
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
  })
  const reader: Reader = { source, blocks: [], depth: 0, number: null }
  readAll(reader, tree.children, plain)
  return { blocks: reader.blocks, furniture: [] }
}

function readAll(reader: Reader, nodes: readonly RootContent[], setting: Setting): void {
  for (const node of nodes) readNode(reader, node, setting)
}

const spanOf = (node: RootContent | ListItem) => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

function readNode(reader: Reader, node: RootContent, setting: Setting): void {
  switch (node.type) {
    case 'heading': {
      const { prose } = readInline(reader.source, node.children)
      addHeading(reader, prose, node.depth, spanOf(node))
      return
    }
    case 'paragraph':
      addParagraph(reader, node, setting)
      return
    case 'blockquote':
      readAll(reader, node.children, { ...setting, style: 'quote' })
      return
    case 'footnoteDefinition':
      readAll(reader, node.children, { ...plain, style: 'footnote' })
      return
    case 'list':
      readList(reader, node, setting)
      return
    case 'table':
      addTable(reader, node)
      return
    default:
      return
  }
}

function addHeading(
  reader: Reader,
  prose: Prose,
  depth: number,
  span: { start: number; end: number },
): void {
  if (prose.text === '') return
  const labelled = headingLabel(prose.text)
  reader.depth = depth
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

function addParagraph(reader: Reader, node: Paragraph, setting: Setting): void {
  const { prose, breaks } = readInline(reader.source, node.children)
  if (prose.text === '') return
  const own = setting.own ?? null
  const labelled = own === null && setting.style === 'plain' ? paragraphLabel(prose.text) : null
  const at = labelled?.at ?? 0
  if (labelled) reader.number = labelled.label
  else if (own !== null) reader.number = own
  else if (setting.style === 'plain') reader.number = null
  reader.blocks.push({
    kind: 'paragraph',
    span: spanOf(node),
    page: null,
    style: setting.style,
    label: labelled?.label ?? own ?? setting.label,
    prose: at > 0 ? cut(prose, at, prose.text.length) : prose,
    breaks: breaks.map(offset => offset - at),
    level: setting.level,
  })
}

const marker = /\d{1,9}/y

function printedNumber(reader: Reader, item: ListItem): string | null {
  marker.lastIndex = spanOf(item).start
  return marker.exec(reader.source)?.[0] ?? null
}

const longItem = 160

/** Whether an ordered list is a run of numbered paragraphs. */
function isNumberedText(list: List): boolean {
  if (!list.ordered) return false
  if (list.children.length === 1) return true
  const total = list.children.reduce((sum, item) => sum + spanOf(item).end - spanOf(item).start, 0)
  return total / list.children.length > longItem
}

function readList(reader: Reader, list: List, setting: Setting): void {
  const numbered = isNumberedText(list)
  const outer = setting.label ?? reader.number
  for (const item of list.children) {
    const own = list.ordered ? printedNumber(reader, item) : null
    const style = numbered && setting.style === 'plain' ? 'plain' : 'item'
    const [first, ...rest] = item.children
    const level = setting.level + 1
    if (first) readNode(reader, first, { style, label: outer, own, level })
    readAll(reader, rest, { style, label: own ?? outer, own: own, level })
  }
}

function addTable(reader: Reader, node: Table): void {
  const rows = node.children.map((row): Row => {
    const cells = row.children.map(cell => {
      const { prose } = readInline(reader.source, cell.children)
      const first = cell.children[0]?.position?.start.offset
      const last = cell.children.at(-1)?.position?.end.offset
      const edge = (cell.position?.start.offset ?? 0) + 1
      return { span: { start: first ?? edge, end: last ?? edge }, prose }
    })
    return {
      span: { start: row.position?.start.offset ?? 0, end: row.position?.end.offset ?? 0 },
      cells,
    }
  })
  const [header, ...body] = rows
  const named = header?.cells.some(({ prose }) => prose.text !== '') ?? false
  reader.number = null
  reader.blocks.push({
    kind: 'table',
    span: spanOf(node),
    page: null,
    header: named && header ? header : null,
    rows: body,
  })
}
