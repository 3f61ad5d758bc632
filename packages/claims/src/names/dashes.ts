import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import type { Passage, Word } from './passages.ts'
import type { Reading } from './reading.ts'
import { type Form, textOf, type Use, type Variant } from './use.ts'

const range = /^(\d{1,4})([-–])(\d{1,4})$/
const plain = /^\d{1,4}$/

interface Range {
  readonly use: Use
  /** What joins the numbers, spaces included. */
  readonly joint: string
  readonly numbers: string
}

/** "2014-15" goes on in two figures; other ranges rise. */
function rises(low: string, high: string): boolean {
  if (low.length === 4 && high.length === 2) return true
  return Number(low) < Number(high) && high.length - low.length <= 1
}

function spaced(passage: Passage, index: number, words: readonly Word[]): Range | null {
  const [low, dash, high] = [words[index], words[index + 1], words[index + 2]]
  if (!low || !dash || !high || !plain.test(low.text) || !plain.test(high.text)) return null
  // Days of dates stand apart like this: "2014 – 12 November".
  if (!/^[-–]$/.test(dash.text) || Number(low.text) >= Number(high.text)) return null
  const joint = passage.prose.text.slice(low.end, high.start)
  return joint.length === 3
    ? { use: { passage, from: index, to: index + 3 }, joint, numbers: `${low.text} ${high.text}` }
    : null
}

function rangeAt(passage: Passage, index: number): Range | null {
  const word = passage.words[index]
  if (word?.kind !== 'number' || word.foreign) return null
  const match = range.exec(word.text)
  if (!match) return spaced(passage, index, passage.words)
  const [, low = '', joint = '', high = ''] = match
  if (!rises(low, high)) return null
  return { use: { passage, from: index, to: index + 1 }, joint, numbers: `${low} ${high}` }
}

function ranges({ places }: Reading): Range[] {
  const found: Range[] = []
  for (const [text, at] of places) {
    if (!plain.test(text) && !range.test(text)) continue
    for (const { passage, index } of at) {
      const item = passage.place === 'text' ? rangeAt(passage, index) : null
      if (item) found.push(item)
    }
  }
  return found
}

/** Ranges of numbers whose dash is written in several ways; surer where one range has two. */
export function dashVariants(reading: Reading): Variant[] {
  const found = ranges(reading)
  const joints = groupBy(found, ({ joint }) => joint)
  if (joints.size < 2) return []
  const jointOf = new Map<Form, string>()
  for (const [joint, items] of joints) jointOf.set(formOf(items.map(({ use }) => use)), joint)
  const same = [...groupBy(found, ({ numbers }) => numbers).values()].some(
    group => new Set(group.map(({ joint }) => joint)).size > 1,
  )
  return [
    {
      difference: 'dash',
      forms: [...jointOf.keys()],
      right: null,
      rewrite: (use, form) => textOf(use).replace(/\s?[-–]\s?/, jointOf.get(form) ?? '–'),
      confidence: same ? 0.9 : 0.5,
      reason: same ? 'one range, two dashes' : 'ranges of numbers, their dashes differ',
    },
  ]
}
