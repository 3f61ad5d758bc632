import type { Finding, Place } from '@reportlint/model'

/** How many other places of a finding are shown, in all and of one value. */
const most = { all: 6, ofOneValue: 3 } as const

/** A place beside the one that a finding points at. */
interface OtherPlace {
  readonly place: Place
  /** Whether it says the same as the place that the finding points at. */
  readonly agrees: boolean
}

/** The other places of a finding that are worth the reader's time, and those that are counted. */
export interface ShownPlaces {
  readonly shown: readonly OtherPlace[]
  readonly more: readonly Place[]
}

/**
 * Chooses among a finding's other places, so that every value is shown before a third place of
 * one value takes up room; the order stays.
 */
export function shownPlaces(finding: Finding): ShownPlaces {
  const perValue = new Map<string, number>()
  const shown: OtherPlace[] = []
  const more: Place[] = []
  for (const place of finding.related) {
    const seen = perValue.get(place.value) ?? 0
    perValue.set(place.value, seen + 1)
    const agrees = place.value === finding.at.value
    if (seen < most.ofOneValue && shown.length < most.all) shown.push({ place, agrees })
    else more.push(place)
  }
  return { shown, more }
}
