import type { Furniture } from '@reportlint/model'
import { likeness, type Taken } from './likeness.ts'
import type { Line } from './lines.ts'
import { readPageNumber, saysPage } from './page-number.ts'

/** Fewest turns that make a run of page numbers. */
const fewest = 3
/** Lines that a page holds at the least, on average. */
const shortestPage = 15

/** Finds page furniture in text without form feeds: lines that repeat while a number counts up. */
export function findRepeats(lines: readonly Line[]): Taken {
  const taken = new Map<number, Furniture['kind']>()
  const groups = new Map<string, number[]>()
  lines.forEach(({ text }, at) => {
    if (text === '' || text.length > 120) return
    const like = sidesAlike(likeness(text))
    const group = groups.get(like)
    if (group) group.push(at)
    else groups.set(like, [at])
  })
  for (const [like, group] of groups) {
    if (group.length < 2) continue
    const [first] = group
    const sample = first === undefined ? '' : (lines[first]?.text ?? '')
    if (saysPage(sample)) take(taken, group, 'page-number')
    else if (like.includes('#')) {
      const kind = readPageNumber(sample) === null ? 'footer' : 'page-number'
      take(taken, countingUp(lines, group), kind)
    }
  }
  for (const group of groups.values()) {
    if (group.length >= fewest && group.every(at => besideTaken(lines, taken, at))) {
      take(taken, group, 'header')
    }
  }
  return taken
}

/** Left pages number before their line, right pages behind it: both are one line. */
const sidesAlike = (like: string): string =>
  /^#\s+\S|\S\s+#$/.test(like) ? `# ${like.replace(/^#\s+|\s+#$/g, '')}` : like

function take(
  taken: Map<number, Furniture['kind']>,
  group: readonly number[],
  kind: Furniture['kind'],
): void {
  for (const at of group) taken.set(at, kind)
}

const lastNumber = (text: string): number => Number(/(\d{1,9})\D*$/.exec(text)?.[1] ?? Number.NaN)

/** The members whose last number goes up by one each time, or by two where sides differ, if they lie pages apart. */
function countingUp(lines: readonly Line[], group: readonly number[]): number[] {
  const chain: number[] = []
  let next = Number.NaN
  for (const at of group) {
    const number = lastNumber(lines[at]?.text ?? '')
    if (chain.length > 0 && number !== next && number !== next + 1) continue
    chain.push(at)
    next = number + 1
  }
  const [first] = chain
  const last = chain.at(-1)
  if (first === undefined || last === undefined || chain.length < fewest) return []
  return (last - first) / (chain.length - 1) >= shortestPage ? chain : []
}

/** Whether the nearest line with words, before or after, is furniture. */
function besideTaken(
  lines: readonly Line[],
  taken: ReadonlyMap<number, Furniture['kind']>,
  at: number,
): boolean {
  for (const step of [1, -1]) {
    for (let each = at + step; Math.abs(each - at) <= 3; each += step) {
      if (taken.has(each)) return true
      if (lines[each]?.text !== '') break
    }
  }
  return false
}
