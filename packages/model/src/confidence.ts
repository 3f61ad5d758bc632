/** From this confidence on two claims are taken to be about the same thing. */
export const joinFrom = 0.6

/** From this confidence on a disagreement is an error; below it, a warning. */
export const errorFrom = 0.8

/** How sure, 0 to 1, what is compared has to be. */
export interface Thresholds {
  /** From this confidence on two claims are taken to be about the same thing. */
  readonly joinFrom: number
  /** From this confidence on a disagreement is an error; below it, a warning. */
  readonly errorFrom: number
}

/** The thresholds that stand where nothing else is asked for. */
export const thresholds: Thresholds = { joinFrom, errorFrom }
