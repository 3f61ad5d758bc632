import type { SourceFacts } from './source-facts.ts'

/**
 * Circles of files that import each other, types included.
 * @returns one line a circle, each found once: "a.ts → b.ts → a.ts"
 */
export function cyclesOf(files: readonly SourceFacts[]): string[] {
  const byPath = new Map(files.map(file => [file.path, file]))
  const done = new Set<string>()
  const trail: string[] = []
  const cycles: string[] = []

  const walk = (path: string): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(' → '))
      return
    }
    if (done.has(path)) return
    trail.push(path)
    for (const { path: next } of byPath.get(path)?.imports ?? []) {
      if (next !== null) walk(next)
    }
    trail.pop()
    done.add(path)
  }
  for (const { path } of files) walk(path)
  return cycles
}
