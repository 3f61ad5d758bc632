/** Milliseconds of several runs of one thing. */
export interface Timing {
  readonly min: number
  readonly median: number
  readonly max: number
}

/**
 * Times something that has been run before, so that the engine has compiled it.
 * @param warm runs before the timed ones
 * @param runs timed runs, at least 1
 */
export function time(action: () => void, warm: number, runs: number): Timing {
  for (let run = 0; run < warm; run++) action()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    action()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (index: number): number => times[index] ?? Number.NaN
  return { min: at(0), median: at(runs >> 1), max: at(runs - 1) }
}
