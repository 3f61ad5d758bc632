import type { ParagraphStyle } from '@reportlint/model'
import type { Flow } from './headings.ts'
import { type Unit, wordsIn } from './units.ts'

/** Average characters from which the units of one numbering are paragraphs, not items of a list. */
const paragraphLength = 120

/** A run of units whose numbers go up by one, over headings and whatever else stands between. */
interface Numbering {
  readonly members: number[]
  length: number
  next: number
}

const numberOf = ({ marker }: Unit): number =>
  marker?.kind === 'number' && /^\d+$/u.test(marker.label ?? '') ? Number(marker.label) : Number.NaN

/**
 * Tells numbered paragraphs from numbered lists, by the length of all that one numbering counts.
 * @returns the style of each member of the flow that has a marker
 */
export function markedStyles(flow: readonly Flow[]): ReadonlyMap<number, ParagraphStyle> {
  const styles = new Map<number, ParagraphStyle>()
  let run: Numbering | null = null
  const close = (): void => {
    if (!run) return
    const style = run.length > run.members.length * paragraphLength ? 'plain' : 'item'
    for (const at of run.members) styles.set(at, style)
  }
  flow.forEach((member, at) => {
    if (member.kind === 'table' || !member.unit.marker) return
    const number = numberOf(member.unit)
    if (Number.isNaN(number)) {
      const dotted = member.unit.marker.kind === 'number'
      styles.set(at, dotted ? 'plain' : 'item')
      return
    }
    if (!run || number !== run.next) {
      close()
      run = { members: [], length: 0, next: number }
    }
    run.members.push(at)
    run.length += wordsIn(member.unit).length
    run.next = number + 1
  })
  close()
  return styles
}
