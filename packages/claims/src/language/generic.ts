import { keyOf } from './stem.ts'

/** Keys of heads that say little of what is judged: "the service", "arrangements for". */
export const genericKeys: ReadonlySet<string> = new Set(
  `service services provision arrangements work support help practice system process procedure
  approach response quality standard level range performance effectiveness impact area local
  council authority children young overall delivery activity contribution targeted
  intervention action programme current present`
    .trim()
    .split(/\s+/)
    .map(keyOf),
)
