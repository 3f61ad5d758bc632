/** Standing of a grade word on the general ladder: 0 (worst) to 6 (best), a closed range. */
export interface Standing {
  readonly low: number
  readonly high: number
}

const at = (low: number, high = low): Standing => ({ low, high })

/**
 * The general ladder: how readers of English reports order grade words that no scale orders.
 * Steps: 0–1 fails, 2 needs work, 3 will do, 4 good, 5 above good, 6 the best. Words that bodies
 * order differently ("weak", "poor", "inadequate") share a range, so that they never clash.
 */
const ladder: ReadonlyMap<string, Standing> = new Map([
  ['outstanding', at(6)],
  ['excellent', at(6)],
  ['exceptional', at(6)],
  ['exemplary', at(6)],
  ['very good', at(5)],
  ['good', at(4)],
  ['reasonably good', at(3, 4)],
  ['fairly good', at(3, 4)],
  ['quite good', at(3, 4)],
  ['satisfactory', at(3)],
  ['adequate', at(3)],
  ['requires improvement', at(2)],
  ['requires improvement to be good', at(2)],
  ['needs improvement', at(2)],
  ['not sufficiently good', at(1, 2)],
  ['weak', at(0, 1)],
  ['very weak', at(0)],
  ['poor', at(0, 1)],
  ['very poor', at(0)],
  ['inadequate', at(0, 1)],
  ['unsatisfactory', at(0, 1)],
])

/** Words that clash with no other, for grades that only a scale of their own can order. */
const unordered: Standing = at(0, 6)

/** The standing of a grade word in plain English. */
export const standingOf = (words: string): Standing => ladder.get(words) ?? unordered

/** Further forms of ladder words, by the word that they stand for. */
export const generalForms: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'requires improvement',
    [
      'require improvement',
      'requiring improvement',
      'required improvement',
      'requires improvement to be good',
      'require improvement to be good',
      'requiring improvement to be good',
      'required improvement to be good',
    ],
  ],
  ['needs improvement', ['need improvement', 'needing improvement']],
])

/** Every word of the ladder, best first. */
export const ladderWords: readonly string[] = [...ladder.keys()]
