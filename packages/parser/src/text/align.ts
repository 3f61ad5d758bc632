/** A title in two forms: with its number or label, and without. */
export interface TitleKeys {
  readonly full: string
  readonly title: string
}

/** Most twins of one title that are weighed; more make no contents list. */
const mostTwins = 12

/**
 * Finds which heading each contents entry stands for: the longest run of pairs that keeps the
 * order of both.
 * @returns the entry's index for each heading; null where the contents do not name it
 */
export function alignTitles(
  entries: readonly TitleKeys[],
  headings: readonly TitleKeys[],
): (number | null)[] {
  const found: (number | null)[] = headings.map(() => null)
  pairUp(found, entries, headings, ({ full }) => full)
  fillGaps(found, entries, headings)
  return found
}

/** Longest increasing run over equal keys, by patience sorting. */
function pairUp(
  found: (number | null)[],
  entries: readonly TitleKeys[],
  headings: readonly TitleKeys[],
  keyOf: (keys: TitleKeys) => string,
): void {
  const places = new Map<string, number[]>()
  entries.forEach((entry, at) => {
    const twins = places.get(keyOf(entry)) ?? []
    if (twins.length < mostTwins) twins.push(at)
    places.set(keyOf(entry), twins)
  })
  interface Link {
    readonly entry: number
    readonly heading: number
    readonly before: Link | null
  }
  const piles: Link[] = []
  headings.forEach((heading, at) => {
    const twins = keyOf(heading) === '' ? [] : (places.get(keyOf(heading)) ?? [])
    for (const entry of twins.toReversed()) {
      let low = 0
      let high = piles.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((piles[middle]?.entry ?? 0) < entry) low = middle + 1
        else high = middle
      }
      piles[low] = { entry, heading: at, before: piles[low - 1] ?? null }
    }
  })
  for (let link = piles.at(-1) ?? null; link; link = link.before) found[link.heading] = link.entry
}

/** Between two pairs, titles that are alike but for a number or a few words are paired too. */
function fillGaps(
  found: (number | null)[],
  entries: readonly TitleKeys[],
  headings: readonly TitleKeys[],
): void {
  let next = 0
  for (let at = 0; at < headings.length; at++) {
    const paired = found[at]
    if (paired !== null && paired !== undefined) {
      next = paired + 1
      continue
    }
    const heading = headings[at]
    const limit = found.slice(at + 1, at + 60).find(each => each !== null) ?? entries.length
    for (let entry = next; heading && entry < Math.min(limit, next + 20); entry++) {
      const other = entries[entry]
      if (!other || !alike(other.title, heading.title)) continue
      found[at] = entry
      next = entry + 1
      break
    }
  }
}

/** Whether two titles share most of their words. */
function alike(a: string, b: string): boolean {
  if (a === b) return a !== ''
  const first = new Set(a.split(' '))
  const second = new Set(b.split(' '))
  if (first.size < 3 || second.size < 3) return false
  let shared = 0
  for (const word of first) if (second.has(word)) shared++
  return shared / (first.size + second.size - shared) >= 0.7
}
