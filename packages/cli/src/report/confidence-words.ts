import type { Thresholds } from '@reportlint/model'

/** A confidence with two digits, cut off rather than rounded: 0.599 has not reached 0.60. */
export const sureness = (confidence: number): string =>
  (Math.floor(confidence * 100 + 1e-6) / 100).toFixed(2)

/** What the thresholds mean, in words. */
export const thresholdWords = ({ joinFrom, errorFrom }: Thresholds): string =>
  `Confidence goes from 0 to 1. From ${sureness(joinFrom)} on two places are taken to be about one thing; from ${sureness(errorFrom)} on a disagreement can be an error, below it is a warning.`
