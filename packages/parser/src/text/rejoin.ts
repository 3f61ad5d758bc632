import type { Flow } from './headings.ts'
import { endsClosed, endsMidPhrase, endsOpen, startsLower, startsUpper } from './line-ends.ts'
import type { Unit } from './units.ts'
import { firstWord, type Measure } from './widths.ts'

/** Shortest text that a blank line or a page turn can have cut in two. */
const shortest = 25

/** A text this long is a paragraph: one that ends in "of" or "the" has been cut. */
const longBefore = 120

const lastLine = ({ lines }: Unit): string => lines.at(-1)?.text ?? ''

/** Adds the lines of the second half to the first. */
function extend(first: Unit, second: Unit): void {
  for (const line of second.lines) first.lines.push(line)
}

/** Whether a unit has at least so many characters. */
function isAsLongAs({ lines }: Unit, least: number): boolean {
  let length = 0
  for (const { text } of lines) {
    length += text.length
    if (length >= least) return true
  }
  return false
}

/**
 * Joins a paragraph that a page turn or a stray blank line has cut: what comes before has no end
 * mark and what comes after begins in lower case.
 * @param isTitle whether the unit's words are a title that the contents name
 */
export function rejoinCut(units: readonly Unit[], isTitle: (unit: Unit) => boolean): Unit[] {
  const result: Unit[] = []
  for (const unit of units) {
    const before = result.at(-1)
    if (before && !unit.marker && cutInSentence(before, unit) && !isTitle(before)) {
      extend(before, unit)
    } else {
      result.push(unit)
    }
  }
  return result
}

function cutInSentence(before: Unit, unit: Unit): boolean {
  const text = unit.lines[0]?.text ?? ''
  if (endsMidPhrase(lastLine(before)) && isAsLongAs(before, longBefore)) return true
  if (!startsLower(text) || !endsOpen(lastLine(before))) return false
  return (
    isAsLongAs(before, shortest) &&
    (text.includes(' ') || unit.lines.length > 1 || endsClosed(text))
  )
}

/**
 * Joins the halves of a paragraph around a page turn where the second begins with a capital or a
 * figure: the last line before the turn is full and ends in mid-sentence.
 * @param stays whether the member is a heading, and must stay alone
 */
export function rejoinTurns<F extends Flow>(
  flow: readonly F[],
  stays: readonly boolean[],
  measure: Measure,
): { readonly flow: readonly Flow[]; readonly kept: readonly number[] } {
  const result: Flow[] = []
  const kept: number[] = []
  flow.forEach((each, at) => {
    const before = result.at(-1)
    const free = !stays[at] && !stays[kept.at(-1) ?? -1]
    if (
      free &&
      before?.kind === 'unit' &&
      each.kind === 'unit' &&
      cutAtTurn(before.unit, each.unit, measure)
    ) {
      extend(before.unit, each.unit)
      return
    }
    result.push(each)
    kept.push(at)
  })
  return { flow: result, kept }
}

function cutAtTurn(before: Unit, unit: Unit, measure: Measure): boolean {
  if (!unit.turn || unit.marker || !endsOpen(lastLine(before))) return false
  const text = unit.lines[0]?.text ?? ''
  if (!startsUpper(text) || before.lines.length < 2) return false
  const widest = before.lines.reduce((most, line) => Math.max(most, measure(line.text)), 0)
  return measure(lastLine(before)) + measure(` ${firstWord(text)}`) > widest * 0.97
}
