import type { Span } from '@reportlint/model'
import type { ProseBuilder } from '../prose-builder.ts'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy
const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\n' || character === '\r'

/**
 * Adds the value of a text node: stretches that the source spells alike are copied, backslashes
 * left out, character references put in as what they stand for.
 * @param span the node's offsets in the source
 */
export function copyText(source: string, span: Span, value: string, builder: ProseBuilder): void {
  if (source.slice(span.start, span.end) === value) {
    builder.copy(span.start, span.end)
    return
  }
  let at = span.start
  let seen = 0
  let from = at
  const flush = (): void => builder.copy(from, at)
  while (seen < value.length && at < span.end) {
    const here = source[at]
    const wanted = value[seen]
    if (here === '&' && isReference(source, at, span.end)) {
      flush()
      const length = referenceLength(source, at)
      const following = source[at + length]
      const taken = takenBy(value, seen, following)
      builder.insert(value.slice(seen, seen + taken))
      at += length
      seen += taken
      from = at
    } else if (here === wanted) {
      at++
      seen++
    } else if (here === '\\' && source[at + 1] === wanted) {
      flush()
      at++
      from = at
    } else if (isSpace(here)) {
      at++
    } else if (isSpace(wanted)) {
      seen++
    } else {
      flush()
      builder.insert(wanted ?? '')
      at++
      seen++
      from = at
    }
  }
  flush()
}

function isReference(source: string, at: number, end: number): boolean {
  reference.lastIndex = at
  return reference.test(source) && reference.lastIndex <= end
}

function referenceLength(source: string, at: number): number {
  reference.lastIndex = at
  return reference.exec(source)?.[0].length ?? 1
}

/** UTF-16 units of the value that one reference stands for. */
function takenBy(value: string, seen: number, following: string | undefined): number {
  const code = value.codePointAt(seen) ?? 0
  const one = code > 0xffff ? 2 : 1
  const next = value[seen + one]
  const combines = next !== undefined && next !== following && /\p{M}/u.test(next)
  return combines ? one + 1 : one
}
