/** From this confidence on two claims are taken to be about the same thing. */
export const joinFrom = 0.6

/** From this confidence on a disagreement is an error; below it, a warning. */
export const errorFrom = 0.8
