import type { Prose } from '@reportlint/model'
import type { PhrasingContent } from 'mdast'
import { type ProseBuilder, proseBuilder } from '../prose-builder.ts'
import { copyText } from './copy-text.ts'

/** The words of inline content, and the offsets where a hard line break starts a new line. */
export interface InlineText {
  readonly prose: Prose
  readonly breaks: readonly number[]
}

/** Reads inline mark-up. */
export function readInline(source: string, nodes: readonly PhrasingContent[]): InlineText {
  const builder = proseBuilder(source)
  const breaks: number[] = []
  addAll(source, nodes, builder, breaks)
  return { prose: builder.build(), breaks }
}

function addAll(
  source: string,
  nodes: readonly PhrasingContent[],
  builder: ProseBuilder,
  breaks: number[],
): void {
  for (const node of nodes) addNode(source, node, builder, breaks)
}

const markOf = {
  strong: 'strong',
  emphasis: 'emphasis',
  link: 'link',
  linkReference: 'link',
} as const

function addNode(
  source: string,
  node: PhrasingContent,
  builder: ProseBuilder,
  breaks: number[],
): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const from = builder.length()
  switch (node.type) {
    case 'text':
      copyText(source, { start, end }, node.value, builder)
      return
    case 'inlineCode':
      copyText(source, { start: start + fence(source, start), end }, node.value, builder)
      builder.mark('code', from, builder.length())
      return
    case 'break':
      builder.join()
      breaks.push(builder.length())
      return
    case 'delete':
      addAll(source, node.children, builder, breaks)
      return
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'linkReference':
      addAll(source, node.children, builder, breaks)
      builder.mark(markOf[node.type], from, builder.length())
      return
    default:
      return
  }
}

function fence(source: string, start: number): number {
  let at = start
  while (source.charCodeAt(at) === 96) at++
  return at - start
}
