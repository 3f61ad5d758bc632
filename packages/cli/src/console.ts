import type { Failure } from '@reportlint/model'
import { failureText } from './failure-text.ts'
import { type Io, widthOf } from './io.ts'
import { createPaint, type Paint, wantsColour } from './terminal/paint.ts'

/** What a task prints with. */
export interface Console {
  readonly io: Io
  /** For standard output; colours follow what that is connected to. */
  readonly paint: Paint
  /** Columns that text is set in. */
  readonly width: number
  /** Prints a failure on standard error. */
  fail(failure: Failure): void
}

/**
 * A console over the streams.
 * @param color what `--color` and `--no-color` say; undefined where neither is given
 */
export function createConsole(io: Io, color: boolean | undefined): Console {
  const paintFor = (stream: NodeJS.WriteStream) =>
    createPaint(wantsColour({ option: color, env: io.env, isTTY: stream.isTTY }))
  const width = widthOf(io)
  return {
    io,
    paint: paintFor(io.stdout),
    width,
    fail: failure => io.stderr.write(failureText(failure, paintFor(io.stderr), width)),
  }
}
