import type { Candidate } from '../grades/candidate.ts'
import { likeness, mass, type Weigh } from './weights.ts'

/** Why two judgements are taken to be about one subject. */
export interface Sameness {
  readonly confidence: number
  readonly reason: string
}

/** Below this weight the words alone do not name a subject: the section must complete it. */
const thin = 1.1

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(each => b.includes(each))

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(each => b.includes(each))

/** Who it is about: in the subject's own words, else in the headings over it. */
const populationsOf = ({ reading, context }: Candidate): readonly string[] =>
  reading.populations.length > 0 ? reading.populations : context.populations

/** What forbids a join whatever the words share: another group, side, site or judged subject. */
function vetoed(a: Candidate, b: Candidate): boolean {
  if (a.adverbial !== b.adverbial) return true
  if (a.reading.judged && b.reading.judged) return a.reading.judged !== b.reading.judged
  if (disjoint(a.reading.sites, b.reading.sites)) return true
  const own = sameSet(a.reading.populations, b.reading.populations)
  if (!own && !sameSet(populationsOf(a), populationsOf(b))) return true
  return disjoint(a.reading.aspects, b.reading.aspects)
}

/** Short subjects ("Planning", "Support") are the same only under headings that agree. */
function contextsDisagree(a: Candidate, b: Candidate): boolean {
  if (a.context.judged && b.context.judged) return a.context.judged !== b.context.judged
  return (
    disjoint(a.context.keys, b.context.keys) ||
    disjoint(a.context.populations, b.context.populations)
  )
}

/**
 * Whether two judgements are about the same thing.
 * @returns null where they are not, or where it is in doubt
 */
export function sameSubject(a: Candidate, b: Candidate, weigh: Weigh): Sameness | null {
  if (vetoed(a, b)) return null
  const { judged } = a.reading
  if (judged !== null && judged === b.reading.judged) {
    return { confidence: 0.95, reason: `both name “${a.claim.subject.words}”` }
  }
  const weight = Math.min(mass(a.reading.keys, weigh), mass(b.reading.keys, weigh))
  const named = weight + 0.6 * Math.min(a.reading.populations.length, b.reading.populations.length)
  if (named < 0.3) return null
  if (named < thin && contextsDisagree(a, b)) return null
  let confidence = likeness(a.reading.keys, b.reading.keys, weigh)
  if (!sameSet(a.reading.aspects, b.reading.aspects)) confidence *= 0.75
  const shared = a.reading.keys.filter(key => b.reading.keys.includes(key))
  return { confidence, reason: `both name ${shared.join(', ')}` }
}
