import { stem } from '../language/stem.ts'
import { deletions, oneSlipApart, slipsBetween } from './edit-distance.ts'
import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import { type ProperName, properNames } from './proper-names.ts'
import type { Reading } from './reading.ts'
import { inOneSentence } from './sentence-of.ts'
import { type Form, textOf, type Variant } from './use.ts'

/** Shorter names are too often one letter from another name, but behind one first name. */
const shortest = 6
/** From this length on, two slips behind one first name are still the same surname. */
const long = 7

/** Whether two words differ as a slip would make them, not as two words of one family do. */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  const alike = oneSlipApart(a, b) || (a !== b && withoutDoubles(a) === withoutDoubles(b))
  return alike && stem(a) !== stem(b)
}

/** A doubled letter moves easily: "Callderfold" for "Calderffold". */
const withoutDoubles = (letters: string): string => letters.replace(/(.)\1+/gu, '$1')

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some(item => b.has(item))

/** Two names in one sentence are two names. */
const sideBySide = (rare: ProperName, usual: ProperName): boolean =>
  rare.uses.slice(0, 3).some(use => usual.uses.some(other => inOneSentence(use, other)))

/** Whether the rarer of two names is the other one misspelt, and not somebody else's. */
function sameName(rare: ProperName, usual: ProperName): boolean {
  if (!usual.proper || sideBySide(rare, usual)) return false
  if (share(rare.beside, usual.beside)) return true
  if (rare.beside.size > 0 && usual.beside.size > 0) return false
  return usual.uses.length >= 2 * rare.uses.length
}

function variantOf(a: ProperName, b: ProperName): Variant {
  const [rare, usual] = a.uses.length < b.uses.length ? [a, b] : [b, a]
  const forms: [Form, Form] = [formOf(usual.uses), formOf(rare.uses)]
  const [right = '', wrong = ''] = forms.map(({ words }) => words.replace(/['’]s?$/, ''))
  return {
    difference: 'spelling',
    forms,
    right: null,
    rewrite: (use, form) => {
      const [here, there] = form === forms[0] ? [wrong, right] : [right, wrong]
      return there + textOf(use).slice(here.length)
    },
    confidence: share(rare.beside, usual.beside) ? 0.95 : 0.8,
    reason: 'one letter apart, and nowhere a common word',
  }
}

type Pair = readonly [ProperName, ProperName]

/** Names one slip from each other, met by the letters that are left when one is lost. */
function slips(names: readonly ProperName[]): Pair[] {
  const byDeletion = new Map<string, ProperName[]>()
  const pairs: Pair[] = []
  for (const name of names) {
    if (name.letters.length < shortest) continue
    for (const key of [...deletions(name.letters), `${withoutDoubles(name.letters)} `]) {
      const near = byDeletion.get(key) ?? []
      for (const other of near) {
        if (!isSlip(name.letters, other.letters)) continue
        const [rare, usual] = name.uses.length < other.uses.length ? [name, other] : [other, name]
        if (sameName(rare, usual)) pairs.push([other, name])
      }
      byDeletion.set(key, [...near, name])
    }
  }
  return pairs
}

/** The two surnames that stand behind one first name, where they are nearly the same. */
function surnames(names: readonly ProperName[]): Pair[] {
  const known = new Set(names.map(({ letters }) => letters))
  const byFirst = groupBy(
    names.flatMap(name => [...name.before].map(first => ({ first, name }))),
    ({ first }) => first,
  )
  return [...byFirst].flatMap(([first, group]): Pair[] => {
    const [a, b, third] = group
    if (!a || !b || third || !known.has(first) || !a.name.proper || !b.name.proper) return []
    const [one, other] = [a.name.letters, b.name.letters]
    const length = Math.min(one.length, other.length)
    if (stem(one) === stem(other) || (length < shortest && one[0] !== other[0])) return []
    if (slipsBetween(one, other) > (length >= long ? 2 : 1)) return []
    return [[a.name, b.name]]
  })
}

/** Proper names of one word of which the rarer form is the commoner misspelt. */
export function spellingVariants(reading: Reading): Variant[] {
  const names = properNames(reading)
  const seen = new Set<string>()
  return [...slips(names), ...surnames(names)].flatMap(([a, b]) => {
    const pair = [a.letters, b.letters].sort().join(' ')
    if (seen.has(pair)) return []
    seen.add(pair)
    return variantOf(a, b)
  })
}
