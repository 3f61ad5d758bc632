import type { Strip } from './columns.ts'
import { startsLower } from './line-ends.ts'
import { type Line, lineOf } from './lines.ts'
import { readMarker } from './marker.ts'
import { cellsOf } from './table-rows.ts'

/** Fewest lines of text set in two columns. */
const fewest = 6
/** Average characters of a line in a column of running text. */
const running = 20

/**
 * Parts text that is set in two columns, as a newspaper is.
 * @returns the lines of the left column, then those of the right; null where the columns make a table
 */
export function unzip(
  source: string,
  lines: readonly Line[],
  strips: readonly Strip[],
): Line[] | null {
  if (strips.length !== 1) return null
  const left: Line[] = []
  const right: Line[] = []
  let both = 0
  let full = 0
  for (const line of lines) {
    const [first, second] = cellsOf(source, line, strips)
    if (line.text !== '') full++
    if (first && second) both++
    left.push(part(source, line, first ?? null))
    right.push(part(source, line, second ?? null))
  }
  if (full < fewest || both < full * 0.2 || !isRunning(left) || !isRunning(right)) return null
  return [...left, ...right]
}

function part(source: string, line: Line, span: { start: number; end: number } | null): Line {
  const { start, end } = span ?? { start: line.start, end: line.start }
  return lineOf(source, start, end, { page: line.page, turn: line.turn })
}

/** Whether a column holds sentences that run on from line to line. */
function isRunning(lines: readonly Line[]): boolean {
  const full = lines.filter(({ text }) => text !== '')
  const length = full.reduce((sum, { text }) => sum + text.length, 0)
  if (full.length < fewest * 0.5 || length < full.length * running) return false
  const flowing = full.filter(({ text }) => startsLower(text) || readMarker(text) !== null)
  return flowing.length >= full.length * 0.5
}
