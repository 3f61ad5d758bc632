import type { Mark, Prose } from '@reportlint/model'
import { cut, without } from './prose-builder.ts'

const bold = /\*\*(?=[^\s*])([^*]{1,400})\*\*/gu

/** Plain text that was written with asterisks for bold: they become marks. */
export function unstar(prose: Prose): Prose {
  if (!prose.text.includes('**')) return prose
  const stars: { start: number; end: number }[] = []
  const marks: Mark[] = []
  for (const found of prose.text.matchAll(bold)) {
    const end = found.index + found[0].length
    const removed = stars.length * 2
    marks.push({ kind: 'strong', start: found.index - removed, end: end - removed - 4 })
    stars.push({ start: found.index, end: found.index + 2 }, { start: end - 2, end })
  }
  if (stars.length === 0) return prose
  const rest = without(prose, stars)
  return cut({ ...rest, marks: [...rest.marks, ...marks] }, 0, rest.text.length)
}
