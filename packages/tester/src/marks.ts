import type { Mark, Problem } from './specification.ts'

/** The lines of a block, parted into what is checked and what is expected of it. */
export interface MarkedText {
  readonly text: string
  readonly pageLines: readonly number[]
  readonly marks: readonly Mark[]
  readonly problems: readonly Problem[]
}

/** A line of marks: spaces and "^" or "~", then what they stand for. */
const markLine = /^([ ^~]*[\^~])(?: +(\S.*))?$/
const named = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?::([A-Za-z0-9-]+))?$/
const run = /\^+|~+/g

interface Target {
  readonly rule: string | null
  readonly message: string | null
}

/** What the words behind marks stand for; a text where that is not to be understood. */
function targetOf(marks: string, words: string): Target | string {
  const points = marks.includes('^')
  if (points && marks.includes('~')) return '“^” and “~” cannot stand in one line of marks'
  if (!points)
    return words === 'related'
      ? { rule: null, message: null }
      : '“~” marks are followed by the word “related”'
  const [, rule, message] = named.exec(words) ?? []
  if (rule === undefined || rule === 'related') return '“^” marks are followed by the id of a rule'
  return { rule, message: message ?? null }
}

/**
 * Parts the lines of marks from the text of a block.
 * @param block the block's content
 * @param firstLine 1-based line of the page on which the content starts
 */
export function readMarks(block: string, firstLine: number): MarkedText {
  const lines: string[] = []
  const pageLines: number[] = []
  const marks: Mark[] = []
  const problems: Problem[] = []
  block.split('\n').forEach((content, index) => {
    const pageLine = firstLine + index
    const [, signs, words = ''] = markLine.exec(content.trimEnd()) ?? []
    if (signs === undefined) {
      lines.push(content)
      pageLines.push(pageLine)
      return
    }
    const target = targetOf(signs, words)
    if (typeof target === 'string') problems.push({ line: pageLine, text: `${target}.` })
    else if (lines.length === 0)
      problems.push({ line: pageLine, text: 'The marks have no line above.' })
    else {
      for (const { index: at, 0: found } of signs.matchAll(run)) {
        const columns = { start: at + 1, end: at + found.length + 1 }
        marks.push({ ...target, line: lines.length, ...columns, pageLine })
      }
    }
  })
  return { text: lines.join('\n'), pageLines, marks, problems }
}
