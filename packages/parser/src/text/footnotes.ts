import type { Line } from './lines.ts'

/** A note at the foot of a page; its lines leave out a number that stands alone. */
export interface Footnote {
  readonly label: string
  readonly lines: readonly Line[]
}

export interface Noted {
  readonly lines: readonly Line[]
  readonly notes: readonly Footnote[]
}

/** The longest note, in lines. */
const longest = 14

const loneNumber = /^\d{1,3}$/u
const leadingNumber = /^(\d{1,3})[ \t]+(?=[\p{L}“"‘'(])/u
const reference = /[\p{Ll}?!.,;:)’”'"](\d{1,3})(?![\d%]|[.,]\d|\p{L})/gu
const words = /\p{L}+[ ,]+\p{L}+[ ,]+\p{L}+/u

/** Takes the notes at page feet out of the flow; text without form feeds has none. */
export function takeFootnotes(lines: readonly Line[]): Noted {
  const notes: Footnote[] = []
  const taken = new Set<number>()
  if ((lines.at(-1)?.page ?? 1) === 1) return { lines, notes }
  let from = 0
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && lines[at]?.page === lines[from]?.page) continue
    const foot = footOf(lines, from, at)
    if (foot) addNotes(lines, foot, notes, taken)
    from = at
  }
  if (taken.size === 0) return { lines, notes }
  const rest = lines.map((line, at) =>
    taken.has(at) ? { ...line, text: '', end: line.start, turn: false } : line,
  )
  return { lines: rest, notes }
}

/** The part of a page that holds its notes, and the numbers that its text refers to. */
interface Foot {
  readonly from: number
  readonly to: number
  readonly referred: ReadonlySet<string>
}

function referredNumbers(lines: readonly Line[], from: number, to: number): Set<string> {
  const numbers = new Set<string>()
  for (let at = from; at < to; at++) {
    for (const [, number] of (lines[at]?.text ?? '').matchAll(reference)) {
      if (number !== undefined) numbers.add(number)
    }
  }
  return numbers
}

function footOf(lines: readonly Line[], from: number, to: number): Foot | null {
  let last = to - 1
  while (last > from && lines[last]?.text === '') last--
  const referred = referredNumbers(lines, from, last)
  if (referred.size === 0) return null
  for (let at = Math.max(from, last - longest * 3); at < last; at++) {
    const number = numberOf(lines, at)
    if (number === null || !referred.has(number)) continue
    if (isFoot(lines, at, last, referred)) return { from: at, to: last + 1, referred }
  }
  return footAbove(lines, from, last, referred)
}

/** The number that a note's first line carries, or that stands alone above it. */
function numberOf(lines: readonly Line[], at: number): string | null {
  const text = lines[at]?.text ?? ''
  if (loneNumber.test(text)) return text
  if (lines[at - 1]?.text !== '') return null
  return leadingNumber.exec(text)?.[1] ?? null
}

/** Whether all that stands from `at` to the page's last line reads as notes. */
function isFoot(
  lines: readonly Line[],
  at: number,
  last: number,
  referred: ReadonlySet<string>,
): boolean {
  let blanks = 0
  let inNote = 0
  for (let each = at; each <= last; each++) {
    const text = lines[each]?.text ?? ''
    if (text === '') {
      blanks++
      continue
    }
    const lone = loneNumber.test(text)
    if (lone && !referred.has(text)) return false
    const starts = each === at || lone || (blanks > 0 && leadingNumber.test(text))
    if (starts) inNote = 0
    else if (inNote === 0 && !words.test(text)) return false
    else if (blanks > 0 && inNote > 0) return false
    if (!lone) inNote++
    if (inNote > longest) return false
    blanks = 0
  }
  return inNote > 0
}

/** A number alone on the page's last line, below its note. */
function footAbove(
  lines: readonly Line[],
  from: number,
  last: number,
  referred: ReadonlySet<string>,
): Foot | null {
  const number = lines[last]?.text ?? ''
  if (!loneNumber.test(number) || !referred.has(number)) return null
  let start = last
  while (start > from && lines[start - 1]?.text !== '' && last - start <= longest) start--
  const text = lines[start]?.text ?? ''
  if (start === last || last - start > longest || !words.test(text)) return null
  return { from: start, to: last + 1, referred: new Set([number]) }
}

function addNotes(
  lines: readonly Line[],
  { from, to, referred }: Foot,
  notes: Footnote[],
  taken: Set<number>,
): void {
  let label: string | null = null
  let body: Line[] = []
  const flush = (): void => {
    if (label !== null && body.length > 0) notes.push({ label, lines: body })
    body = []
  }
  const closing = lines[to - 1]?.text ?? ''
  if (loneNumber.test(closing)) label = closing
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (!line || line.text === '') continue
    taken.add(at)
    const number = numberOf(lines, at)
    if (number !== null && referred.has(number)) {
      flush()
      label = number
    }
    if (!loneNumber.test(line.text)) body.push(line)
  }
  flush()
}
