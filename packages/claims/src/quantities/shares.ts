import type { Token } from '../language/tokens.ts'

/** A word for a share: what it may stand for in per cent, and its step where it is no fraction. */
export interface ShareWord {
  readonly words: readonly string[]
  readonly low: number
  readonly high: number
  readonly step: number | null
}

const word = (text: string, step: number | null, low: number, high: number): ShareWord => ({
  words: text.split(' '),
  low,
  high,
  step,
})

const many = (texts: string, step: number | null, low: number, high: number): ShareWord[] =>
  texts.split(',').map(text => word(text.trim(), step, low, high))

/**
 * Words for shares. The ranges are wide on purpose: bodies draw the lines between them differently.
 * Words of one step are one: "most" and "the majority".
 */
const shareWords: readonly ShareWord[] = [
  ...many('almost all, nearly all, virtually all, almost every, nearly every', 7, 80, 100),
  ...many('vast majority, overwhelming majority, great majority', 7, 70, 100),
  ...many('large majority, considerable majority, substantial majority', 6, 55, 100),
  ...many('all, every', 8, 99.5, 100),
  ...many('most', 5, 50, 100),
  ...many('small majority, slight majority, slim majority', 5, 50, 70),
  ...many('majority', 5, 50, 100),
  ...many('large minority, significant minority, sizeable minority', 3, 15, 50),
  ...many('small minority, very small minority', 2, 0, 40),
  ...many('minority', 3, 0, 50),
  ...many('very few, hardly any', 1, 0, 20),
  ...many('few', 1, 0, 40),
  ...many('none', 0, 0, 0.5),
  ...many('two thirds, two-thirds', null, 61, 72),
  ...many('three quarters, three-quarters', null, 70, 80),
  ...many('a third, one third, one-third', null, 29, 38),
  ...many('a quarter, one quarter, one-quarter', null, 20, 30),
  ...many('four fifths, four-fifths', null, 76, 84),
  ...many('three fifths, three-fifths', null, 56, 64),
  ...many('two fifths, two-fifths', null, 36, 44),
  ...many('a fifth, one fifth, one-fifth', null, 16, 24),
  ...many('a tenth, one tenth', null, 6, 14),
  ...many('half', null, 45, 55),
].sort((a, b) => b.words.length - a.words.length)

const byFirst = new Map<string, ShareWord[]>()
for (const share of shareWords) {
  const first = share.words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), share])
}

/** The longest word for a share that starts at a token. */
export function shareWordAt(tokens: readonly Token[], at: number): ShareWord | null {
  const candidates = byFirst.get(tokens[at]?.lower ?? '')
  if (!candidates) return null
  return (
    candidates.find(({ words }) => words.every((each, i) => tokens[at + i]?.lower === each)) ?? null
  )
}
