import type { MarkKind, Prose } from '@reportlint/model'
import type { PhrasingContent } from 'mdast'
import { type ProseBuilder, proseBuilder } from '../prose-builder.ts'
import { copyText } from './copy-text.ts'

/** A document as it is read: `read` has the length of `source`, with hostile mark-up tamed. */
export interface Sources {
  readonly source: string
  readonly read: string
}

/** The words of inline content. */
export interface InlineText {
  readonly prose: Prose
  /** Offsets into the prose where a hard line break starts a new line. */
  readonly breaks: readonly number[]
}

interface Walk {
  readonly read: string
  readonly builder: ProseBuilder
  readonly breaks: number[]
}

/** Reads inline mark-up. */
export function readInline(sources: Sources, nodes: readonly PhrasingContent[]): InlineText {
  const builder = proseBuilder(sources.source)
  const walk: Walk = { read: sources.read, builder, breaks: [] }
  for (const node of nodes) addNode(walk, node)
  return { prose: builder.build(), breaks: walk.breaks }
}

const marks: Readonly<Partial<Record<PhrasingContent['type'], MarkKind>>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  link: 'link',
  linkReference: 'link',
  inlineCode: 'code',
}

function addNode(walk: Walk, node: PhrasingContent): void {
  const { builder, read } = walk
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const from = builder.length()
  if (node.type === 'text') copyText(read, { start, end }, node.value, builder)
  else if (node.type === 'inlineCode') {
    copyText(read, { start: afterFence(read, start), end }, node.value, builder)
  } else if (node.type === 'break') {
    builder.join()
    walk.breaks.push(builder.length())
  } else if ('children' in node) {
    for (const child of node.children) addNode(walk, child)
  }
  const kind = marks[node.type]
  if (kind) builder.mark(kind, from, builder.length())
}

function afterFence(read: string, start: number): number {
  let at = start
  while (read[at] === '`') at++
  return at
}
