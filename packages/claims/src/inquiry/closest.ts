import type { Candidate } from '../grades/candidate.ts'
import type { Reading } from '../grades/subjects.ts'
import type { Weigh } from '../topics/rarity.ts'
import { compare, vetoOfPlaces } from '../topics/same-subject.ts'
import type { Veto } from '../topics/veto.ts'

/** The readings of two judgements that come nearest to one subject. */
export interface Closest {
  readonly one: Reading
  readonly other: Reading
  /** 0 to 1; null where something forbids the join. */
  readonly confidence: number | null
  readonly veto: Veto | null
}

/** Two readings that share no word tell less of why than any other pair. */
const tells = (veto: Veto): boolean => veto !== 'words'

/** Whether a pair tells more than the best one before it. */
const beats = ({ confidence, veto }: Closest, best: Closest): boolean => {
  if (confidence !== null) return confidence > (best.confidence ?? -1)
  if (best.veto === null || veto === null) return false
  return tells(veto) && !tells(best.veto)
}

/** The surest pair of readings; where all are forbidden, the first that tells why. */
export function closest(a: Candidate, b: Candidate, weigh: Weigh): Closest {
  const [one] = a.readings
  const [other] = b.readings
  const veto = vetoOfPlaces(a, b)
  if (veto !== null) return { one, other, confidence: null, veto }
  let best: Closest | null = null
  for (const one of a.readings) {
    for (const other of b.readings) {
      const found = compare(one, other, a, b, weigh)
      const pair =
        typeof found === 'string'
          ? { one, other, confidence: null, veto: found }
          : { one, other, confidence: found, veto: null }
      if (best === null || beats(pair, best)) best = pair
    }
  }
  return best ?? { one, other, confidence: null, veto: 'words' }
}
