import type { Furniture } from '@reportlint/model'
import { clearPages } from './furniture-pages.ts'
import { findRepeats } from './furniture-repeats.ts'
import type { Taken } from './likeness.ts'
import type { Line } from './lines.ts'

/** The lines that are the report's own, and those that belong to its pages. */
export interface Cleared {
  readonly lines: readonly Line[]
  readonly furniture: readonly Furniture[]
}

/** Sets running headers, footers and page numbers aside; a blank line stays in their place. */
export function clearFurniture(lines: readonly Line[]): Cleared {
  const paged = (lines.at(-1)?.page ?? 1) > 1
  const taken: Taken = paged ? clearPages(lines) : findRepeats(lines)
  const furniture: Furniture[] = []
  const rest: Line[] = []
  let turn = false
  lines.forEach((line, at) => {
    const kind = taken.get(at)
    if (kind !== undefined) {
      const { start, end, text, page } = line
      furniture.push({ kind, text, span: { start, end }, page: paged ? page : null })
      rest.push({ ...line, text: '', end: start, turn: false })
      turn = true
      return
    }
    const turns = line.text !== '' && (turn || line.turn)
    if (line.text !== '') turn = false
    rest.push(turns === line.turn ? line : { ...line, turn: turns })
  })
  return { lines: rest, furniture }
}
