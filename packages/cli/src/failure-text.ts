import type { Failure } from '@reportlint/model'
import { clean } from './terminal/clean.ts'
import type { Paint } from './terminal/paint.ts'
import { wrap } from './terminal/wrap.ts'

const label = 'failed: '

/**
 * A failure for people: where, what happened, what to do.
 * @returns lines of at most `width` columns, ended by a line break
 */
export function failureText(failure: Failure, paint: Paint, width: number): string {
  const sentences = failure.message.split('\n')
  sentences.push(`${sentences.pop()} [${failure.code}]`)
  const place = placeOf(failure)
  if (place !== '' && !failure.message.startsWith(place)) sentences[0] = `${place}: ${sentences[0]}`
  return [...sentences, failure.advice]
    .flatMap(sentence => wrap(clean(sentence), width - label.length))
    .map((line, index) =>
      index === 0 ? paint('error', label) + paint('plain', line) : ' '.repeat(label.length) + line,
    )
    .map(line => `${line}\n`)
    .join('')
}

function placeOf({ place }: Failure): string {
  if (!place) return ''
  return [place.path, place.line, place.column].filter(part => part !== undefined).join(':')
}

/** A fault of reportlint itself: the stack is what its authors need. */
export function faultText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [
    'failed: reportlint stopped for a fault of its own. Please report it with these lines:',
    ...stack.split('\n').map(clean),
    '',
  ].join('\n')
}
