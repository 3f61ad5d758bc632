import type { Report } from '@reportlint/model'
import { determiners, finiteVerbs, functionWords, prepositions } from '../language/words.ts'
import { isWhole } from './compounds.ts'
import { formOf } from './form.ts'
import { restyle } from './hyphens.ts'
import { wrapColumn } from './line-breaks.ts'
import type { Word } from './passages.ts'
import { positionOf } from './positions.ts'
import { type Place, placesOf, type Reading } from './reading.ts'
import { inTitle } from './title-case.ts'
import { type Form, textOf, type Use, type Variant } from './use.ts'
import { numerals } from './word-classes.ts'

/** No compound is longer; longer runs of letters are not words. */
const longest = 30

const plain = /^\p{Lu}?\p{Ll}{2,}$/u

/** Prepositions that are a prefix where a noun phrase must begin: "on under performance". */
const prefixing = new Set(['under', 'over', 'after', 'out'])

const isPart = (word: Word | undefined): word is Word =>
  word?.kind === 'word' && !word.foreign && plain.test(word.text)

/** Whether the words at `index` and behind it can be one word written open. */
function pairAt(words: readonly Word[], index: number): boolean {
  const first = words[index]
  const second = words[index + 1]
  if (!isPart(first) || !isPart(second) || !second.joined || functionWords.has(second.lower))
    return false
  if (!functionWords.has(first.lower) || first.lower === 'well') return true
  const before = words[index - 1]?.lower ?? ''
  return prefixing.has(first.lower) && (prepositions.has(before) || determiners.has(before))
}

interface Pair {
  readonly parts: readonly [string, string]
  readonly open: Use[]
  readonly closed: Use[]
}

/** Ways to cut a word into two that the report writes too; each part has three letters or more. */
function cuts(lower: string, { places }: Reading): [string, string][] {
  const found: [string, string][] = []
  for (let at = 3; at <= lower.length - 3; at++) {
    const first = lower.slice(0, at)
    if (!places.has(first)) continue
    const second = lower.slice(at)
    if (places.has(second)) found.push([first, second])
  }
  return found
}

/** Whether the second word may be the verb of the first: "the house holds", "the team work with". */
function maybeClause({ passage, from, to }: Use, second: string): boolean {
  const before = passage.words[from - 1]
  const after = passage.words[to]
  const object = after !== undefined && (determiners.has(after.lower) || after.kind === 'number')
  if (second.endsWith('s') && (object || numerals.has(after?.lower ?? ''))) return true
  if (!finiteVerbs.has(second)) return false
  if (second.endsWith('s')) return true
  if (!after || after.lower === 'of' || (before && !determiners.has(before.lower))) return false
  return functionWords.has(after.lower) || after.lower.endsWith('ly')
}

/** Where the two words stand side by side, looked up by the rarer of them. */
function pairs([first, second]: readonly [string, string], reading: Reading): Use[] {
  const [heads, tails] = [placesOf(reading, first), placesOf(reading, second)]
  const starts =
    heads.length <= tails.length
      ? heads
      : tails.map(({ passage, index }) => ({ passage, index: index - 1 }))
  return starts
    .filter(({ passage: { words }, index }) => {
      return words[index]?.lower === first && words[index + 1]?.lower === second
    })
    .map(({ passage, index }) => ({ passage, from: index, to: index + 2 }))
}

function openUses(parts: readonly [string, string], reading: Reading): Use[] {
  const [, second] = parts
  return pairs(parts, reading).filter(use => {
    if (!pairAt(use.passage.words, use.from) || inTitle(use)) return false
    return !maybeClause(use, second) && positionOf(use, second, false) !== 'verbal'
  })
}

function closedUses(at: readonly Place[], report: Report, column: number | null): Use[] {
  return at
    .filter(place => isWhole(place, report, column))
    .map(({ passage, index }) => ({ passage, from: index, to: index + 1 }))
    .filter(use => !inTitle(use))
}

function variantOf({ parts, open, closed }: Pair): Variant | null {
  if (open.length === 0 || closed.length === 0) return null
  const forms: Form[] = [formOf(closed), formOf(open)]
  return {
    difference: 'hyphen',
    forms,
    right: null,
    rewrite: (use, form) => restyle(textOf(use), parts, form === forms[0] ? 'closed' : 'open'),
    confidence: 0.7,
    reason: 'the same letters, as one word and as two',
  }
}

/** Words written as one in one place and as two in another, and nowhere with a hyphen. */
export function splitWordVariants(reading: Reading): Variant[] {
  const column = wrapColumn(reading.report)
  const variants: Variant[] = []
  for (const [lower, at] of reading.places) {
    if (lower.length < 6 || lower.length > longest) continue
    for (const parts of cuts(lower, reading)) {
      const open = openUses(parts, reading)
      const closed = open.length > 0 ? closedUses(at, reading.report, column) : []
      const variant = variantOf({ parts, open, closed })
      if (variant) variants.push(variant)
    }
  }
  return variants
}
