import { endsOpen } from './line-ends.ts'
import type { Line } from './lines.ts'

/** How wide words are: by characters, or by what a proportional typeface makes of them. */
export type Measure = (text: string) => number

/** Widths of ASCII characters, as shares of a usual small letter. */
const widths = Float64Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if ("ijl.,:;'|!".includes(character)) return 0.5
  if (' tfrI()[]{}-"/'.includes(character)) return 0.68
  if ('mwMW@%'.includes(character)) return 1.5
  return character >= 'A' && character <= 'Z' ? 1.2 : 1.03
})

const proportional: Measure = text => {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    width += code === 0x2019 || code === 0x2018 ? 0.5 : (widths[code] ?? 1.03)
  }
  return width
}

const byCharacter: Measure = text => text.length

/** The first word of a line. */
export function firstWord(text: string): string {
  const space = text.indexOf(' ')
  return space < 0 ? text : text.slice(0, space)
}

/** How well a measure explains where lines were broken: 1 where no next word would have fitted. */
function sharpness(pairs: readonly (readonly [Line, Line])[], measure: Measure): number {
  const widths = pairs.map(([line]) => measure(line.text)).sort((a, b) => a - b)
  const margin = widths[Math.floor(widths.length * 0.95)] ?? 0
  let full = 0
  for (const [line, next] of pairs) {
    if (measure(line.text) + measure(` ${firstWord(next.text)}`) > margin) full++
  }
  return pairs.length === 0 ? 0 : full / pairs.length
}

/** The measure that fits the text: its lines were typed to a column, or set in a typeface. */
export function measureOf(lines: readonly Line[]): Measure {
  const pairs: (readonly [Line, Line])[] = []
  for (let at = 1; at < lines.length && pairs.length < 2000; at++) {
    const line = lines[at - 1]
    const next = lines[at]
    if (!line || !next || line.text === '' || next.text === '') continue
    if (line.text.length > 40 && endsOpen(line.text) && /^\p{Ll}/u.test(next.text)) {
      pairs.push([line, next])
    }
  }
  return sharpness(pairs, byCharacter) > sharpness(pairs, proportional) ? byCharacter : proportional
}

/** Characters on a line from which on it was not wrapped by hand or by a page. */
const unwrapped = 140

/** Whether each line is a paragraph of its own: most of the text stands on long lines. */
export function isUnwrapped(lines: readonly Line[]): boolean {
  let total = 0
  let long = 0
  for (const { text } of lines) {
    if (text.length < 50) continue
    total += text.length
    if (text.length > unwrapped) long += text.length
  }
  return long > total * 0.5
}
