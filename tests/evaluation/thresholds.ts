import { type Finding, type Thresholds, thresholds as usual } from '@reportlint/model'
import { type Draft, type Evaluated, evaluate } from './evaluate.ts'
import { together, worded } from './figures.ts'
import { gradeKinds, ofLevel, precision, recall, type Score, type Share } from './score.ts'

/** From 0.30 to 0.95; whole numbers, for sums of 0.05 are not exact. */
const steps = Array.from({ length: 14 }, (_, index) => (30 + 5 * index) / 100)

const isGrade = ({ rule }: Finding): boolean => rule.startsWith('grade-')

const share = ({ count, of }: Share): number => (of === 0 ? 0 : count / of)

/** The harmonic mean of recall and precision, which is high where both are; in per cent. */
function balance(found: Share, right: Share): string {
  const sum = share(found) + share(right)
  return sum === 0 ? '–' : String(Math.round((200 * share(found) * share(right)) / sum))
}

/** Findings about grades that report a hard negative. */
const sprung = ({ verdicts }: Score): number =>
  verdicts.filter(({ finding, worth }) => isGrade(finding) && worth === 'hard negative').length

/** A step, the one in use marked. */
const named = (step: number, inUse: number): string =>
  step.toFixed(2) + (step === inUse ? ' ←' : '')

const at = (drafts: readonly Draft[], thresholds: Thresholds): readonly Evaluated[] =>
  drafts.map(draft => evaluate(draft, thresholds))

/**
 * A header and one row a step of `joinFrom`: what is found and what is right of grades, errors and
 * warnings alike.
 */
export function byJoinFrom(drafts: readonly Draft[]): string[][] {
  const rows = steps.map(joinFrom => {
    const score = together(at(drafts, { ...usual, joinFrom }))
    const found = recall(score, kind => gradeKinds.has(kind))
    const right = precision(score, isGrade)
    return [
      named(joinFrom, usual.joinFrom),
      worded(found),
      worded(right),
      balance(found, right),
      String(sprung(score)),
    ]
  })
  return [['joinFrom', 'faults found', 'findings right', 'balance', 'traps sprung'], ...rows]
}

/**
 * A header and one row a step of `errorFrom`, joins as they are: how many errors there are and how
 * many of them are right, and the same of warnings.
 */
export function byErrorFrom(drafts: readonly Draft[]): string[][] {
  // Below it nothing is joined, so nothing would change.
  const from = steps.filter(step => step >= usual.joinFrom)
  const rows = from.map(errorFrom => {
    const score = together(at(drafts, { ...usual, errorFrom }))
    const right = (level: 'error' | 'warning'): string =>
      worded(precision(score, each => isGrade(each) && ofLevel(level)(each)))
    return [named(errorFrom, usual.errorFrom), right('error'), right('warning')]
  })
  return [['errorFrom', 'errors right', 'warnings right'], ...rows]
}
