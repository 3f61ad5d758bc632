import { endsClosed, startsUpper } from './line-ends.ts'
import type { Line } from './lines.ts'
import { readMarker } from './marker.ts'
import type { Measure } from './widths.ts'

/** What is known of the lines before they are grouped, by index. */
export interface Runs {
  /** The widest line of the run that a line stands in: lines between blank lines and markers. */
  readonly margins: readonly number[]
  /** Lines with which a heading must begin: what follows up to the run's end has no end mark. */
  readonly tails: ReadonlySet<number>
}

/** Most lines of a heading at the end of a run. */
const mostTail = 3

/** Looks at the runs of lines between blank lines, page turns and markers. */
export function readRuns(lines: readonly Line[], measure: Measure): Runs {
  const margins: number[] = []
  const tails = new Set<number>()
  const typical = typicalWidth(lines, measure)
  const most = typical * widestFactor
  let from = 0
  let widest = 0
  const close = (to: number): void => {
    if (isLoose(lines, from, to)) widest = Math.max(widest, typical * looseFactor)
    for (let at = from; at < to; at++) margins[at] = widest
    const tail = tailOf(lines, from, to)
    if (tail !== null) tails.add(tail)
    from = to
    widest = 0
  }
  lines.forEach((line, at) => {
    if (line.text === '' || line.turn || readMarker(line.text)) close(at)
    const width = line.text === '' ? 0 : measure(line.text)
    if (width <= most) widest = Math.max(widest, width)
  })
  close(lines.length)
  return { margins, tails }
}

/** Wider lines are two that a page reader ran together where it took a hyphen out. */
const widestFactor = 1.2
/** Titles in a larger typeface fill their line with fewer characters. */
const looseFactor = 0.8
/** Most lines of a run that holds titles and labels only. */
const mostLoose = 5

/** The width of a full line. */
function typicalWidth(lines: readonly Line[], measure: Measure): number {
  const long = lines.filter(({ text }) => text.length > 40)
  const widths = long.map(({ text }) => measure(text)).sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? Number.POSITIVE_INFINITY
}

/** Whether a run is short and no line of it ends a sentence. */
function isLoose(lines: readonly Line[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > mostLoose || readMarker(lines[from]?.text ?? '')) return false
  for (let at = from; at < to; at++) {
    const text = lines[at]?.text ?? ''
    if (text !== '' && endsClosed(text)) return false
  }
  return true
}

/**
 * The first of the lines after the run's last end mark, where they cannot be its last sentence: a
 * paragraph that no page turn cuts ends with an end mark.
 */
function tailOf(lines: readonly Line[], from: number, to: number): number | null {
  let closed = to - 1
  while (closed >= from && to - closed <= mostTail + 1 && !endsClosed(lines[closed]?.text ?? '.')) {
    closed--
  }
  const tail = closed + 1
  const first = lines[tail]
  if (closed < from || tail >= to || to - tail > mostTail || !first) return null
  return startsUpper(first.text) && !turnsNext(lines, to) ? tail : null
}

/** Whether the next line with words begins a page. */
function turnsNext(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < lines.length && at < from + 40; at++) {
    const line = lines[at]
    if (line && line.text !== '') return line.turn
  }
  return false
}
