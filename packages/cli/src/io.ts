/** Everything of the outside world that the command sees, apart from files. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** What the command exits with: nothing at error level, findings, or work not done. */
export type ExitStatus = 0 | 1 | 2

const narrowest = 40
const usual = 80

/**
 * How many columns text is set in: those of the terminal, within what reads well.
 * @param widest the most that is of use
 */
export function widthOf({ stdout, env }: Io, widest = 100): number {
  const columns = (stdout.isTTY && stdout.columns) || Number(env.COLUMNS) || usual
  return Math.min(widest, Math.max(narrowest, columns))
}
