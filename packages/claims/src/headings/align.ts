import { groupBy } from '../names/group-by.ts'
import { likeness, type Title } from './titles.ts'

/** A line of the contents and the heading that it announces. */
export interface Pairing {
  readonly entry: number
  readonly heading: number
}

/** A title that stands more often than this leads nowhere. */
const mostTwins = 12
/** Share of words from which two titles in the same place are one; two words at least. */
const near = 0.5

interface Link extends Pairing {
  readonly before: Link | null
}

/** First index of `tails` whose heading is not before `heading`. */
function slotFor(tails: readonly Link[], heading: number): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tails[middle]?.heading ?? 0) < heading) low = middle + 1
    else high = middle
  }
  return low
}

/** The longest run of equal titles in both orders; a repeated title takes the place that fits. */
function exactPairs(entries: readonly Title[], headings: readonly Title[]): Pairing[] {
  const places = groupBy(headings.keys(), index => headings[index]?.letters ?? '')
  const tails: Link[] = []
  for (const [entry, { letters }] of entries.entries()) {
    const twins = (places.get(letters) ?? []).slice(0, mostTwins)
    // Backwards, so that one entry takes one heading only.
    for (const heading of twins.reverse()) {
      const slot = slotFor(tails, heading)
      tails[slot] = { entry, heading, before: tails[slot - 1] ?? null }
    }
  }
  const pairs: Pairing[] = []
  for (let link = tails.at(-1) ?? null; link; link = link.before) pairs.push(link)
  return pairs.reverse()
}

const sameLabel = (a: Title, b: Title): boolean =>
  a.label === null || b.label === null || a.label === b.label

/** "Annex B" in the contents is "Annex B" in the text, whatever its title. */
const sameLetter = (a: Title, b: Title): boolean =>
  a.label !== null && a.label === b.label && /\p{L}/u.test(a.label)

/** The headings most like the entries that stand between the same neighbours. */
function nearPairs(
  entries: readonly Title[],
  headings: readonly Title[],
  from: Pairing,
  to: Pairing,
): Pairing[] {
  const pairs: Pairing[] = []
  let next = from.heading + 1
  for (let entry = from.entry + 1; entry < to.entry; entry++) {
    const title = entries[entry]
    let best = -1
    let most = near
    for (let heading = next; heading < Math.min(to.heading, next + 40); heading++) {
      const other = headings[heading]
      if (!title || !other || !sameLabel(title, other)) continue
      const score = sameLetter(title, other) ? 1 : likeness(title, other)
      if (score * (title.stems.length + other.stems.length) < 4 && score < 1) continue
      if (score < most || (score === most && best >= 0)) continue
      best = heading
      most = score
    }
    if (best < 0) continue
    pairs.push({ entry, heading: best })
    next = best + 1
  }
  return pairs
}

/** Pairs the lines of the contents with the headings of the text, both orders kept. */
export function align(entries: readonly Title[], headings: readonly Title[]): Pairing[] {
  const exact = exactPairs(entries, headings)
  const stops = [...exact, { entry: entries.length, heading: headings.length }]
  const pairs: Pairing[] = []
  let last: Pairing = { entry: -1, heading: -1 }
  for (const stop of stops) {
    pairs.push(...nearPairs(entries, headings, last, stop))
    if (stop.entry < entries.length) pairs.push(stop)
    last = stop
  }
  return pairs
}
