import { type Report, toSource } from '@reportlint/model'
import { determiners, functionWords, prepositions } from '../language/words.ts'
import { formOf } from './form.ts'
import { restyle } from './hyphens.ts'
import { reachesColumn, wrapColumn } from './line-breaks.ts'
import type { Passage, Word } from './passages.ts'
import { positionOf } from './positions.ts'
import { inTitle } from './title-case.ts'
import { type Form, textOf, type Use, type Variant } from './use.ts'

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

function openPairs(passages: readonly Passage[], known: ReadonlySet<string>): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  for (const passage of passages) {
    for (const [index, { lower }] of passage.words.entries()) {
      const next = passage.words[index + 1]?.lower ?? ''
      const letters = lower + next
      if (!known.has(letters) || !pairAt(passage.words, index)) continue
      const use = { passage, from: index, to: index + 2 }
      if (inTitle(use) || positionOf(use, next, false) === 'verbal') continue
      const pair = pairs.get(letters) ?? { parts: [lower, next], open: [], closed: [] }
      pair.open.push(use)
      pairs.set(letters, pair)
    }
  }
  return pairs
}

function addClosed(passages: readonly Passage[], report: Report, pairs: Map<string, Pair>): void {
  const column = wrapColumn(report)
  for (const passage of passages) {
    for (const [index, word] of passage.words.entries()) {
      const pair = pairs.get(word.lower)
      if (!pair || word.foreign || !plain.test(word.text)) continue
      const place = toSource(passage.prose, word)
      if (column !== null && reachesColumn(report.text, place, column)) continue
      const use = { passage, from: index, to: index + 1 }
      if (!inTitle(use)) pair.closed.push(use)
    }
  }
}

function variantOf({ parts, open, closed }: Pair): Variant | null {
  if (open.length === 0 || closed.length === 0) return null
  const forms: Form[] = [formOf(open), formOf(closed)]
  return {
    difference: 'hyphen',
    forms,
    right: null,
    rewrite: (use, form) => restyle(textOf(use), parts, form === forms[0] ? 'open' : 'closed'),
    confidence: 0.7,
    reason: 'the same letters, as one word and as two',
  }
}

/** Words written as one in one place and as two in another, and nowhere with a hyphen. */
export function splitWordVariants(passages: readonly Passage[], report: Report): Variant[] {
  const known = new Set<string>()
  for (const { words } of passages) {
    for (const word of words) if (word.lower.length > 5) known.add(word.lower)
  }
  const pairs = openPairs(passages, known)
  addClosed(passages, report, pairs)
  return [...pairs.values()].flatMap(pair => variantOf(pair) ?? [])
}
