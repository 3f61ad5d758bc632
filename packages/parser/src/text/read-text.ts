import type { Row } from '@reportlint/model'
import type { Draft, DraftBlock } from '../draft.ts'
import type { ParseHints } from '../hints.ts'
import { headingLabel, paragraphLabel } from '../label.ts'
import { cut, proseBuilder } from '../prose-builder.ts'
import { roleReader } from '../roles.ts'
import { type Line, linesOf } from './lines.ts'

const bullet = /^(?:[•◼▪●■–*-]|o)\s+/u

/** Reads plain text. */
export function readText(source: string, hints: ParseHints): Draft {
  const lines = linesOf(source)
  const long = lines.filter(({ text }) => text.length > 120).length
  const wrapped = long < lines.filter(({ text }) => text !== '').length / 10
  const roleOf = roleReader(hints)
  const known = new Set((hints.headings ?? []).map(each => each.toLowerCase()))
  const blocks: DraftBlock[] = []
  let group: Line[] = []
  let number: string | null = null
  let contents = false
  const flush = (): void => {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) return
    const span = { start: first.start, end: last.end }
    const builder = proseBuilder(source)
    for (const line of group) {
      builder.join()
      builder.copy(line.start, line.end)
    }
    const prose = builder.build()
    const { text } = prose
    const labelled = headingLabel(text)
    const title = labelled ? text.slice(labelled.at) : text
    const role =
      text.length < 90 && !/[.;,:]$/.test(text) ? roleOf(title, labelled?.label ?? null) : null
    const short =
      text.length < 90 && !/[.;,:]$/.test(text) && !bullet.test(text) && /^\p{Lu}/u.test(title)
    if (contents && role === null && number !== 'x') {
      // stays in contents until a heading repeats
    }
    if (short && (role !== null || known.has(text.toLowerCase()) || /^\p{Lu}/u.test(title))) {
      blocks.push({
        kind: 'heading',
        span,
        page: null,
        depth: role ? 1 : 2,
        label: labelled?.label ?? null,
        prose: labelled ? cut(prose, labelled.at, text.length) : prose,
      })
      contents = role === 'contents'
      number = null
    } else {
      const mark = bullet.exec(text)
      const own = mark ? null : paragraphLabel(text)
      const at = mark?.[0].length ?? own?.at ?? 0
      if (!mark) number = own?.label ?? null
      blocks.push({
        kind: 'paragraph',
        style: mark ? 'item' : 'plain',
        span,
        page: null,
        label: own?.label ?? number,
        prose: cut(prose, at, text.length),
      })
    }
    group = []
  }
  let table: Line[] = []
  const flushTable = (): void => {
    if (table.length > 1) blocks.push(tableOf(source, table))
    else group.push(...table)
    table = []
  }
  for (const line of lines) {
    if (
      /\S\t|\S {3,}\S/.test(line.text) ||
      (table.length > 0 &&
        line.text !== '' &&
        /^\t/.test(source.slice(line.start - line.indent, line.start)))
    ) {
      flush()
      table.push(line)
      continue
    }
    flushTable()
    if (line.text === '') flush()
    else {
      if (!wrapped || bullet.test(line.text)) flush()
      group.push(line)
    }
  }
  flushTable()
  flush()
  return { blocks, furniture: [] }
}

function tableOf(source: string, lines: readonly Line[]): DraftBlock {
  const rows = lines.map((line): Row => {
    const cells: Row['cells'][number][] = []
    const pattern = /\t| {3,}/g
    let from = line.start
    const add = (to: number): void => {
      const builder = proseBuilder(source)
      builder.copy(from, to)
      cells.push({ span: { start: from, end: to }, prose: builder.build() })
    }
    for (const found of line.text.matchAll(pattern)) {
      add(line.start + found.index)
      from = line.start + found.index + found[0].length
    }
    add(line.end)
    return { span: { start: line.start, end: line.end }, cells }
  })
  return {
    kind: 'table',
    span: { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 },
    page: null,
    header: null,
    rows,
  }
}
