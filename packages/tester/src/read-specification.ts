import type { Code, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { readInfo } from './info-string.ts'
import { readMarks } from './marks.ts'
import type { Example, Specification } from './specification.ts'

interface FoundBlock {
  readonly code: Code
  /** The heading over it. */
  readonly heading: string
}

/** Every `report` block below a node, in order. */
function reportBlocks(tree: Nodes, markdown: string): FoundBlock[] {
  const blocks: FoundBlock[] = []
  let heading = ''
  const walk = (node: Nodes): void => {
    const { start, end } = node.position ?? {}
    if (node.type === 'heading') {
      heading = markdown.slice(start?.offset, end?.offset).replace(/^#+\s*/, '')
    }
    if (node.type === 'code' && node.lang === 'report') blocks.push({ code: node, heading })
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return blocks
}

function exampleOf({ code, heading }: FoundBlock): Example {
  const line = code.position?.start.line ?? 1
  const { problems, name, ...info } = readInfo(code.meta ?? '')
  const marked = readMarks(code.value, line + 1)
  return {
    ...info,
    ...marked,
    name: name ?? (heading === '' ? 'example' : heading),
    line,
    problems: [...problems.map(text => ({ line, text })), ...marked.problems],
  }
}

/**
 * Reads the examples of a page.
 * @param markdown the page's content
 * @param path the page's path: messages name it, and a page that is called like a rule is that
 * rule's page
 */
export function readSpecification(markdown: string, path: string): Specification {
  const text = markdown.replace(/\r\n?/g, '\n')
  return { path, examples: reportBlocks(fromMarkdown(text), text).map(exampleOf) }
}
