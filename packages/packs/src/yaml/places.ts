import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'

/** The way to a value: keys and 0-based list positions, from the root. */
export type Path = readonly (string | number)[]

/** Where a value stands; line and column are 1-based. */
export interface YamlPlace {
  readonly line: number
  readonly column: number
}

interface Step {
  readonly key: Node | null
  readonly value: Node | null
}

const keyName = (key: unknown): string => String(isScalar(key) ? key.value : key)

const nodeOf = (value: unknown): Node | null =>
  isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null

/** One step down; null where there is nothing of that name. */
function stepInto(from: Node | null, part: string | number, document: Document): Step | null {
  const node = isAlias(from) ? (from.resolve(document) ?? null) : from
  if (isSeq(node)) return { key: null, value: nodeOf(node.items[Number(part)]) }
  if (!isMap(node)) return null
  const pair = node.items.find(item => keyName(item.key) === String(part))
  return pair ? { key: nodeOf(pair.key), value: nodeOf(pair.value) } : null
}

/**
 * Finds places of a parsed file.
 * @returns a function from the path of a value to where it stands: its key where `on` is "key" or
 * the value is left empty; the nearest holder where the path leads nowhere
 */
export function placesIn(
  document: Document,
  lines: LineCounter,
): (path: Path, on: 'key' | 'value') => YamlPlace {
  return (path, on) => {
    let step: Step = { key: null, value: nodeOf(document.contents) }
    for (const part of path) {
      const next = stepInto(step.value, part, document)
      if (!next) break
      step = next
    }
    const empty = isScalar(step.value) && step.value.value === null
    const node = (on === 'key' || empty ? step.key : step.value) ?? step.value ?? step.key
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
}
