import type {
  Block,
  Cell,
  ContentsEntry,
  Prose,
  Report,
  Row,
  Section,
  Span,
} from '@reportlint/model'

const proseAt = (source: string, { start, end }: Span): Prose => ({
  text: source.slice(start, end),
  pieces: [{ at: 0, source: start, length: end - start }],
  marks: [],
})

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/(?:[^.?!]|\.(?=\d))+[.?!]*['’”]?/g)].map(({ index, 0: sentence }) => {
    const start = index + sentence.length - sentence.trimStart().length
    return { start, end: index + sentence.trimEnd().length }
  })
}

function rowAt(source: string, span: Span): Row {
  const cells: Cell[] = []
  let at = span.start
  for (const part of source.slice(span.start, span.end).split('|')) {
    const start = at + part.length - part.trimStart().length
    const cell = { start, end: start + part.trim().length }
    if (part.trim() !== '') cells.push({ span: cell, prose: proseAt(source, cell) })
    at += part.length + 1
  }
  return { span, cells }
}

/**
 * A report for tests, each line a block: "# Title" a heading, "| a | b |" a row, "- item" an item,
 * any other a paragraph. A heading named Glossary opens a glossary.
 * @param contents titles of the contents, which stand before the text
 */
export function reportOf(lines: readonly string[], contents: readonly string[] = []): Report {
  const text = [...contents, ...lines].join('\n')
  const sections: Section[] = [
    { index: 0, title: null, label: null, depth: 0, parent: null, role: 'front' },
  ]
  const blocks: Block[] = []
  let start = contents.join('\n').length + (contents.length > 0 ? 1 : 0)
  for (const line of lines) {
    const [, signs = '', bullet = ''] = /^(?:(#+) |(- ))?/.exec(line) ?? []
    const head = signs === '' ? bullet.length : signs.length + 1
    const span = { start, end: start + line.length }
    const inner = { start: start + head, end: span.end }
    const base = { index: blocks.length, section: sections.length - 1, span, page: null }
    const prose = proseAt(text, inner)
    if (signs !== '') {
      const depth = signs.length
      const parent = sections.findLast(section => section.depth < depth)?.index ?? null
      const role = prose.text === 'Glossary' ? 'glossary' : 'main'
      sections.push({ index: sections.length, title: prose.text, label: null, depth, parent, role })
      blocks.push({
        ...base,
        kind: 'heading',
        section: sections.length - 1,
        depth,
        label: null,
        prose,
      })
    } else if (line.startsWith('|')) {
      blocks.push({ ...base, kind: 'table', header: null, rows: [rowAt(text, span)] })
    } else {
      const style = bullet === '' ? 'plain' : 'item'
      const sentences = sentencesOf(prose.text)
      blocks.push({ ...base, kind: 'paragraph', style, label: null, prose, sentences })
    }
    start = span.end + 1
  }
  return {
    path: 'draft.md',
    format: 'markdown',
    text,
    blocks,
    sections,
    contents: contents.map((title, index): ContentsEntry => {
      const at = contents.slice(0, index).join('\n').length + (index > 0 ? 1 : 0)
      return {
        title,
        label: null,
        depth: 1,
        page: null,
        span: { start: at, end: at + title.length },
      }
    }),
    furniture: [],
    identity: { title: null, place: null, inspected: null, published: null },
  }
}
