import { type GradeClaim, joinFrom, type SectionRole } from '@reportlint/model'
import type { Candidate } from '../grades/candidate.ts'
import type { Context } from '../grades/context.ts'
import { ownerDepth, type Reading } from '../grades/subjects.ts'
import { genericKeys } from '../language/generic.ts'
import type { Weigh } from './rarity.ts'
import type { Veto } from './veto.ts'
import { groupWeight, headOf, likeness, mass, sideKey } from './weights.ts'

/** Why two judgements are taken to be about one subject. */
export interface Sameness {
  readonly confidence: number
  readonly reason: string
}

/** What the place of a judgement tells beyond its words. */
type Place = Pick<Candidate, 'context' | 'spokenOf'> & {
  readonly claim: Pick<GradeClaim, 'role'>
}

/** Below this weight the words alone do not name a subject: the section must complete it. */
const thin = 1.6

/** The same where one of the two sums up the other, and its headings are wide. */
const seldom = 0.75

/** Parts of a report that say in short what others say at length. */
const inShort: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'front',
  'introduction',
  'summary',
  'grades',
  'recommendations',
])

/** Whether one of two places stands in a part that sums up the part of the other. */
const sumsUp = (a: Place, b: Place): boolean =>
  inShort.has(a.claim.role) !== inShort.has(b.claim.role)

/** From this weight on a subject is known by its words, whether or not its place is named. */
const sure = 1.2

/** Below this weight nothing is named at all. */
const nothing = 0.45

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(each => b.includes(each))

const sameSet = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every(each => b.includes(each))

/** Who it may be about: what its own words say, else nobody in particular or whom its place says. */
const groupsOf = (reading: Reading, place: Place): (readonly string[])[] =>
  reading.populations.length > 0
    ? [reading.populations]
    : [reading.populations, place.spokenOf, place.context.populations]

/** Whether both may be about one group of people; an explicit group against none is not enough. */
function sameGroup(a: Reading, b: Reading, inA: Place, inB: Place): boolean {
  if (sameSet(a.populations, b.populations)) return true
  return groupsOf(a, inA).some(one => groupsOf(b, inB).some(other => sameSet(one, other)))
}

/** Whether the one names a site where the other names another of the same table. */
const sitesDiffer = (a: Reading, b: Reading): boolean =>
  a.sites.some(site => b.sites.some(({ table }) => table === site.table) && !b.sites.includes(site))

const ownersOf = (reading: Reading): string[] =>
  reading.keys.filter(key => reading.depths.get(key) === ownerDepth)

/** "Key Stage 2", "level 3", "post-16": what a number tells apart. */
const numbersOf = (reading: Reading): string[] => reading.keys.filter(key => /\d/.test(key))

/** What forbids a join whatever the words share: another group, side, site or judged subject. */
function vetoOf(a: Reading, b: Reading, inA: Place, inB: Place): Veto | null {
  if (sitesDiffer(a, b)) return 'site'
  if (a.judged && b.judged) return a.judged === b.judged ? null : 'judged'
  if (disjoint(a.names, b.names)) return 'name'
  if (disjoint(numbersOf(a), numbersOf(b))) return 'number'
  if (!sameGroup(a, b, inA, inB)) return 'population'
  return disjoint(a.aspects, b.aspects) ? 'aspect' : null
}

const lacks = (a: Context, b: Context): boolean => b.keys.some(key => !a.depths.has(key))

/** Short subjects ("Planning", "Support") are the same only under headings that agree. */
function contextsDisagree(a: Context, b: Context): boolean {
  if (a.judged && b.judged) return a.judged !== b.judged
  if (disjoint(a.populations, b.populations)) return true
  return a.keys.length > 0 && b.keys.length > 0 && lacks(a, b) && lacks(b, a)
}

/** Whether the headings over both name one subject. */
const contextsAgree = (a: Context, b: Context): boolean =>
  a.judged !== null && b.judged !== null
    ? a.judged === b.judged
    : a.keys.some(key => b.depths.has(key)) || a.aspects.some(aspect => b.aspects.includes(aspect))

/** What a side names, however often it is judged. */
const sideWeight = 0.5

/** How much both readings name: words by their weight, groups and sides as a good word each. */
const named = (a: Reading, b: Reading, weigh: Weigh): number =>
  Math.min(mass(a, weigh), mass(b, weigh)) +
  groupWeight * Math.min(a.populations.length, b.populations.length) +
  sideWeight * Math.min(a.aspects.length, b.aspects.length)

/** From this weight on a side is judged so seldom that its name alone tells it. */
const rareSide = 0.7

const namesNothing = ({ keys, judged, populations }: Context): boolean =>
  judged === null && keys.length + populations.length === 0

/** Whether a heading narrows what is judged to a group that nothing on the other side names. */
const narrowedBy = (heading: Context, own: Reading, other: Reading, beside: Context): boolean =>
  heading.populations.some(
    group => ![...own.populations, ...other.populations, ...beside.populations].includes(group),
  )

/** "Supervision is weak", once in the summary and once in the text, and hardly elsewhere. */
const namedRarely = (a: Reading, b: Reading, inA: Place, inB: Place, weigh: Weigh): boolean =>
  (namesNothing(inA.context) || namesNothing(inB.context) || sumsUp(inA, inB)) &&
  a.aspects.some(aspect => b.aspects.includes(aspect) && weigh(sideKey(aspect)) >= rareSide)

const headMissing = (a: Reading, b: Reading): boolean => {
  const head = headOf(a)
  return head.length > 0 && !head.some(key => b.depths.has(key))
}

/**
 * How sure it is that two readings name one subject.
 * @returns confidence, 0 to 1, or what forbids the join whatever the words share
 */
export function compare(
  a: Reading,
  b: Reading,
  placeA: Place,
  placeB: Place,
  weigh: Weigh,
): number | Veto {
  // Cheapest first: where both have words, one must be shared.
  const worded = a.keys.length > 0 && b.keys.length > 0
  if (
    worded &&
    a.judged === null &&
    !a.keys.some(key => b.depths.has(key) || genericKeys.has(key))
  ) {
    return 'words'
  }
  const veto = vetoOf(a, b, placeA, placeB)
  if (veto !== null) return veto
  const inA = placeA.context
  const inB = placeB.context
  const partly = !sameSet(a.sites, b.sites)
  if (a.judged !== null && a.judged === b.judged) {
    if (narrowedBy(inA, a, b, inB) || narrowedBy(inB, b, a, inA)) return 'population'
    return partly ? 'site' : 0.95
  }
  const bare = a.keys.length + b.keys.length + a.populations.length === 0
  // "Planning" and "planning for desistance": the side of a side is another one.
  if (bare && !sameSet(a.aspects, b.aspects)) return 'aspect'
  const summed = sumsUp(placeA, placeB)
  if (bare && !contextsAgree(inA, inB) && !namedRarely(a, b, placeA, placeB, weigh)) {
    return 'nameless'
  }
  const weight = named(a, b, weigh)
  if (weight < nothing) return 'nameless'
  if (weight < (summed ? seldom : thin) && contextsDisagree(inA, inB)) return 'heading'
  // Short subjects are the same only where both or neither names its place.
  if (partly && weight < sure) return 'site'
  let confidence = likeness(a, b, weigh) * (partly ? 0.9 : 1)
  if ((numbersOf(a).length === 0) !== (numbersOf(b).length === 0)) confidence *= 0.7
  if (!sameSet(a.aspects, b.aspects))
    confidence *= a.aspects.length * b.aspects.length > 0 ? 0.8 : 0.55
  if (disjoint(ownersOf(a), ownersOf(b))) confidence *= 0.8
  if ((a.judged === null) !== (b.judged === null)) confidence *= 0.85
  if ((a.names.length === 0) !== (b.names.length === 0)) confidence *= 0.85
  if (headMissing(a, b) || headMissing(b, a)) confidence *= 0.7
  return confidence
}

/** Two grades in one sentence, or in one table, are given to two subjects. */
const inOnePlace = (a: Candidate, b: Candidate): boolean =>
  a.claim.at.block === b.claim.at.block &&
  (a.claim.form === 'table' || a.claim.at.sentence === b.claim.at.sentence)

/** What forbids the join of two judgements before their subjects are looked at. */
export function vetoOfPlaces(a: Candidate, b: Candidate): Veto | null {
  // "well supported" is compared with its like only.
  const adverbs = [a, b].filter(({ claim }) => claim.form === 'adverbial').length
  if (adverbs === 1) return 'adverb'
  return inOnePlace(a, b) ? 'one-place' : null
}

/** Why two readings were taken for one, in words for an editor. */
function reasonOf(one: Reading, other: Reading): string {
  if (one.judged !== null && one.judged === other.judged) return `both name “${one.judged}”`
  const shared = one.keys.filter(key => other.depths.has(key))
  return `both name ${[...shared, ...one.populations].join(', ')}`
}

/**
 * Whether two judgements are about the same thing: the surest pair of their readings decides.
 * @param from least confidence that joins them
 * @returns null where they are not, or where it is in doubt
 */
export function sameSubject(
  a: Candidate,
  b: Candidate,
  weigh: Weigh,
  from: number = joinFrom,
): Sameness | null {
  if (vetoOfPlaces(a, b) !== null) return null
  let best: { confidence: number; one: Reading; other: Reading } | null = null
  for (const one of a.readings) {
    for (const other of b.readings) {
      const confidence = compare(one, other, a, b, weigh)
      if (typeof confidence === 'string') continue
      if (confidence >= from && confidence > (best?.confidence ?? 0)) {
        best = { confidence, one, other }
      }
    }
  }
  return best && { confidence: best.confidence, reason: reasonOf(best.one, best.other) }
}
