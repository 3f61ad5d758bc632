/** A phrase of keys and what it stands for. */
export interface Entry<T> {
  readonly keys: readonly string[]
  readonly value: T
}

/** Phrases by their first key, longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>

/** A phrase found in a list of keys, from `from` to `to` (half-open). */
export interface PhraseMatch<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

/** Builds an index; entries without keys are left out. */
export function indexPhrases<T>(entries: Iterable<Entry<T>>): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>()
  for (const entry of entries) {
    const first = entry.keys[0]
    if (first === undefined) continue
    const list = index.get(first)
    if (list) list.push(entry)
    else index.set(first, [entry])
  }
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return index
}

/** The longest phrase that starts at `at`; null where none does. */
export function matchAt<T>(
  index: PhraseIndex<T>,
  keys: readonly string[],
  at: number,
): PhraseMatch<T> | null {
  for (const entry of index.get(keys[at] ?? '') ?? []) {
    if (entry.keys.every((key, offset) => keys[at + offset] === key)) {
      return { from: at, to: at + entry.keys.length, value: entry.value }
    }
  }
  return null
}
