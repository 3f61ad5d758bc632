import { isFiniteVerb } from '../language/verbs.ts'
import {
  adverbs,
  auxiliaries,
  copulas,
  determiners,
  prepositions,
  pronouns,
} from '../language/words.ts'
import { firstWord, type Use, wordBefore, wordBehind } from './use.ts'
import { isNounish, isSmall, mayBeVerb, particles } from './word-classes.ts'

/**
 * Where a compound stands: before a noun ("hard-to-reach groups"), as a noun ("take-up is low"), as
 * a verb ("take up places") or after one ("is well established"). `unclear` is never compared.
 */
export type Position = 'attributive' | 'nominal' | 'verbal' | 'predicative' | 'unclear'

/** The last part of a compound decides how it behaves. */
type Ending = 'particle' | 'quality' | 'noun'

const qualities = new Set(
  `based wide free able long specific related led born worn made run known built held paid proof
  friendly ready rich poor old high deep reach date risk`.split(/\s+/),
)

/** What kind of word ends the compound. */
function endingOf(last: string): Ending {
  if (particles.has(last)) return 'particle'
  return qualities.has(last) || /(?:ed|ing|ent|ble|ive|ous|ful|al|ic)$/.test(last)
    ? 'quality'
    : 'noun'
}

/** "and", "or" and commas may go on to a noun or not. */
const joints = new Set(['and', 'or', ',', '/', '&'])

function verbWithParticle(use: Use): Position {
  const { passage, to } = use
  const before = wordBefore(use)
  const after = wordBehind(use)
  if (
    before?.lower === 'to' ||
    (before && (auxiliaries.has(before.lower) || pronouns.has(before.lower)))
  ) {
    return 'verbal'
  }
  const nounBefore =
    before !== undefined &&
    (determiners.has(before.lower) || prepositions.has(before.lower) || before.lower.endsWith("'s"))
  const verbAfter = isFiniteVerb(passage.words, to)
  if (verbAfter && !(firstWord(use)?.opens && firstWord(use)?.capital)) return 'nominal'
  if (nounBefore && (after === undefined || after.lower === 'of' || /[.,;:)]/.test(after.text)))
    return 'nominal'
  return 'verbal'
}

/** A noun may be the object of these: "children missing education". */
const loose = /ing$/

/** Verbs and participles that may follow a noun: "decision making supports", "work undertaken". */
const mayFollowNoun = (lower: string): boolean =>
  mayBeVerb(lower) || /(?:ed|taken|given|made|held|done|seen|shown|known)$/.test(lower)

/** Whether the phrase hangs on a preposition: "in the long term", "for first time". */
function afterPreposition(use: Use): boolean {
  const before = wordBefore(use)
  if (!before) return false
  if (prepositions.has(before.lower)) return true
  const second = use.passage.words[use.from - 2]
  return determiners.has(before.lower) && second !== undefined && prepositions.has(second.lower)
}

/**
 * Where an open or hyphenated compound stands.
 * @param last last part of the compound, lower case
 * @param inner whether a preposition stands inside it ("children in care")
 */
export function positionOf(use: Use, last: string, inner: boolean): Position {
  const { passage } = use
  const ending = endingOf(last)
  const open = use.to - use.from > 1
  const before = wordBefore(use)
  const after = wordBehind(use)
  if (ending === 'particle' && open) return verbWithParticle(use)
  if (after && joints.has(after.lower)) return 'unclear'
  if (isNounish(passage.words, use.to)) {
    if (loose.test(last) || mayFollowNoun(after?.lower ?? '')) return 'unclear'
    return inner || (ending === 'noun' && afterPreposition(use)) ? 'unclear' : 'attributive'
  }
  if (after?.kind === 'word' && !isSmall(after.lower)) return 'unclear'
  const behind = before !== undefined && (copulas.has(before.lower) || adverbs.has(before.lower))
  if (ending === 'quality' && behind) return 'predicative'
  if (ending === 'quality' && !loose.test(last)) return 'unclear'
  return after || passage.place === 'text' ? 'nominal' : 'unclear'
}
