import type { GradeEntry } from '@reportlint/model'

const folded = ({ label, number }: GradeEntry): string => `${number} ${label.toLowerCase()}`

/** Pairs of lines of one series that grade the same judged subject under the same label. */
export function repeated(entries: readonly GradeEntry[]): [GradeEntry, GradeEntry][] {
  const first = new Map<string, GradeEntry>()
  const pairs: [GradeEntry, GradeEntry][] = []
  for (const entry of entries) {
    if (entry.judged === null || entry.grade === null) continue
    const key = folded(entry)
    const twin = first.get(key)
    if (twin) pairs.push([twin, entry])
    else first.set(key, entry)
  }
  // A table that repeats several lines grades several things under the same labels.
  return pairs.length === 1 ? pairs : []
}
