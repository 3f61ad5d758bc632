/**
 * Limits on what one stretch of Markdown can nest or repeat. Reading is quadratic or recursive in
 * these numbers; no report comes near them.
 */
const mostMarkers = 24
const deepestIndent = 48
const mostUnderlines = 40
const most: Readonly<Record<string, number>> = {
  '*': 1500,
  _: 1500,
  '~': 500,
  '[': 400,
  ']': 400,
  '`': 300,
  '<': 1500,
  '|': 400,
  '&': 4000,
}

/** What a tamed character becomes: a letter that marks nothing. */
const harmless = 'a'

const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const signs = /[*_~[\]`<|&]/
const runs = /([*_~`])\1{12,}/
const opening = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){24}/

/**
 * Takes the meaning from mark-up that is repeated or nested beyond all use, so that reading stays
 * linear. The text keeps its length; all offsets stay.
 */
export function tame(source: string): string {
  const lines = source.split('\n')
  const counts = new Map<string, number>()
  let changed = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') counts.clear()
    const tamed = underline.test(line) ? tameUnderline(line, counts) : tameLine(line, counts)
    if (tamed === line) continue
    lines[at] = tamed
    changed = true
  }
  return changed ? lines.join('\n') : source
}

/** The line under a heading; a stretch without blank lines has few of them. */
function tameUnderline(line: string, counts: Map<string, number>): string {
  const count = (counts.get('=') ?? 0) + 1
  counts.set('=', count)
  return count > mostUnderlines ? line.replace(/[=-]/g, harmless) : line
}

function tameLine(line: string, counts: Map<string, number>): string {
  let result = line
  if (opening.test(result)) result = tameOpening(result)
  if (indentOf(result) > deepestIndent) result = tameIndented(result)
  if (runs.test(result) && !/^[\s*_-]*$/u.test(result)) {
    result = result.replace(/([*_~`])\1{12,}/g, run => harmless.repeat(run.length))
  }
  return signs.test(result) ? tameSigns(result, counts) : result
}

/** Markers of block quotes and lists at the head of a line, beyond the first few. */
function tameOpening(line: string): string {
  let markers = 0
  let at = 0
  const characters = [...line]
  while (at < characters.length && /[\s>*+\-\d.)]/u.test(characters[at] ?? '')) {
    if (!/\s/u.test(characters[at] ?? '')) {
      markers++
      if (markers > mostMarkers) characters[at] = harmless
    }
    at++
  }
  return characters.join('')
}

function indentOf(line: string): number {
  let columns = 0
  for (let at = 0; at < line.length && columns <= deepestIndent; at++) {
    if (line[at] === ' ') columns++
    else if (line[at] === '\t') columns += 4
    else break
  }
  return columns
}

/** A list marker that stands too deep. */
function tameIndented(line: string): string {
  const words = line.trimStart()
  const marker = /^(?:[>*+-]|\d{1,9}[.)])/u.exec(words)?.[0].length ?? 0
  const at = line.length - words.length
  return line.slice(0, at) + harmless.repeat(marker) + words.slice(marker)
}

function tameSigns(line: string, counts: Map<string, number>): string {
  let over = false
  for (const sign of line) {
    const limit = most[sign]
    if (limit === undefined) continue
    const count = (counts.get(sign) ?? 0) + 1
    counts.set(sign, count)
    if (count > limit) over = true
  }
  if (!over) return line
  return line.replace(/[*_~[\]`<|&]/g, sign =>
    (counts.get(sign) ?? 0) > (most[sign] ?? 0) ? harmless : sign,
  )
}
