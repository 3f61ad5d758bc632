import type { Span } from '@reportlint/model'
import type { ProseBuilder } from '../prose-builder.ts'

/** The text as it was read: same length as the source, hostile mark-up tamed. */
type Read = string

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy
const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t'
const isBreak = (character: string | undefined): boolean => character === '\n' || character === '\r'

/**
 * Adds the value of a text node: stretches that the source spells alike are copied, backslashes and
 * the markers at the head of a line left out, character references put in as what they stand for.
 * @param span the node's offsets in the source
 */
export function copyText(read: Read, span: Span, value: string, builder: ProseBuilder): void {
  if (read.slice(span.start, span.end) === value && !value.includes('\n')) {
    builder.copy(span.start, span.end)
    return
  }
  let at = span.start
  let seen = 0
  let from = at
  const skipTo = (next: number): void => {
    builder.copy(from, at)
    at = next
    from = next
  }
  while (seen < value.length && at < span.end) {
    const here = read[at]
    const wanted = value[seen]
    if (isBreak(here) || isBreak(wanted)) {
      skipTo(afterBreak(read, at, span.end))
      builder.join()
      while (isBreak(value[seen]) || (isBlank(value[seen]) && !isBlank(read[at]))) seen++
    } else if (here === '&' && referenceAt(read, at, span.end) > 0) {
      const next = at + referenceAt(read, at, span.end)
      const length = standsFor(value, seen, read[next])
      skipTo(next)
      builder.insert(value.slice(seen, seen + length))
      seen += length
    } else if (here === wanted) {
      at++
      seen++
    } else if (here === '\\' || isBlank(here)) {
      skipTo(at + 1)
    } else {
      skipTo(at + 1)
      builder.insert(wanted ?? '')
      seen++
    }
  }
  skipTo(at)
}

/** Where the words of the next line begin: after the break, white space and quote markers. */
function afterBreak(read: Read, from: number, end: number): number {
  let at = from
  while (at < end && (isBreak(read[at]) || isBlank(read[at]) || read[at] === '>')) at++
  return at
}

/** Length of the character reference that begins here; 0 where none does. */
function referenceAt(read: Read, at: number, end: number): number {
  reference.lastIndex = at
  const found = reference.exec(read)
  return found && at + found[0].length <= end ? found[0].length : 0
}

/** UTF-16 units of the value that one reference stands for. */
function standsFor(value: string, seen: number, following: string | undefined): number {
  const one = (value.codePointAt(seen) ?? 0) > 0xffff ? 2 : 1
  const next = value[seen + one]
  const combines = next !== undefined && next !== following && /\p{M}/u.test(next)
  return combines ? one + 1 : one
}
