import type { Block, Prose, Report, Span } from '@reportlint/model'

/** A law that a report breaks, in words; `check` gives all of them. */
type Breach = string

function* breachesOfProse(report: Report, prose: Prose, where: string): Generator<Breach> {
  let end = 0
  for (const { at, source, length } of prose.pieces) {
    if (at < end || length <= 0) yield `${where}: pieces overlap at ${at}`
    end = at + length
    const there = report.text.slice(source, source + length)
    if (there !== prose.text.slice(at, end)) {
      yield `${where}: the piece at ${at} is ${JSON.stringify(there)} in the source`
    }
  }
  if (end > prose.text.length) yield `${where}: a piece ends behind the text`
  for (const { start, end: last } of prose.marks) {
    if (start < 0 || last > prose.text.length || last <= start)
      yield `${where}: a mark lies outside`
  }
  if (prose.text !== prose.text.trim()) yield `${where}: white space at an end`
}

function* breachesOfSpan({ text }: Report, { start, end }: Span, where: string): Generator<Breach> {
  if (!(start >= 0 && end >= start && end <= text.length)) yield `${where}: span ${start}–${end}`
}

function* breachesOfBlock(report: Report, block: Block): Generator<Breach> {
  const where = `block ${block.index}`
  yield* breachesOfSpan(report, block.span, where)
  if (!report.sections[block.section]) yield `${where}: no section ${block.section}`
  if (block.kind === 'table') {
    for (const row of block.header ? [block.header, ...block.rows] : block.rows) {
      yield* breachesOfSpan(report, row.span, where)
      for (const cell of row.cells) {
        yield* breachesOfSpan(report, cell.span, where)
        yield* breachesOfProse(report, cell.prose, where)
      }
    }
    return
  }
  if (block.prose.text === '') yield `${where}: no words`
  yield* breachesOfProse(report, block.prose, where)
  if (block.kind === 'heading') return
  let end = 0
  for (const sentence of block.sentences) {
    if (sentence.start < end || sentence.end <= sentence.start) yield `${where}: sentences overlap`
    end = sentence.end
  }
  if (end > block.prose.text.length) yield `${where}: a sentence lies outside`
}

/** Every way in which a report breaks the laws of `Report`; none for a sound one. */
export function check(report: Report): Breach[] {
  const breaches: Breach[] = []
  report.blocks.forEach((block, index) => {
    if (block.index !== index) breaches.push(`block ${index} says ${block.index}`)
    breaches.push(...breachesOfBlock(report, block))
  })
  report.sections.forEach(({ index, parent }, at) => {
    if (index !== at || (parent !== null && parent >= at)) breaches.push(`section ${at}`)
  })
  for (const { span, title } of report.contents) {
    breaches.push(...breachesOfSpan(report, span, `entry ${title}`))
  }
  for (const { span, text } of report.furniture) {
    if (report.text.slice(span.start, span.end) !== text) breaches.push(`furniture ${text}`)
  }
  return breaches
}

/** What a report says, without offsets: one line a block, for comparing two readings. */
export function outline(report: Report): string[] {
  return report.blocks.map(block => {
    const role = report.sections[block.section]?.role ?? ''
    if (block.kind === 'heading')
      return `${'#'.repeat(block.depth)} ${block.label ?? ''}|${block.prose.text} <${role}>`
    if (block.kind === 'paragraph') {
      return `${block.style} ${block.label ?? ''}|${block.prose.text}`
    }
    const rows = block.header ? [block.header, ...block.rows] : block.rows
    return rows.map(({ cells }) => cells.map(({ prose }) => prose.text).join(' | ')).join(' / ')
  })
}
