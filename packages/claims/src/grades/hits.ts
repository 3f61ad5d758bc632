import type { Token } from '../language/tokens.ts'
import { isCopula } from '../language/verbs.ts'
import { adverbHit } from './adverb-hits.ts'
import type { Hit } from './hit.ts'
import { type Lexicon, phraseAt } from './lexicon.ts'

/** Degree words that let a grade reach a step down. */
const softening = new Set([
  'mostly',
  'generally',
  'largely',
  'broadly',
  'mainly',
  'usually',
  'typically',
  'almost',
  'nearly',
  'often',
  'sometimes',
])
/** Degree words that let a grade reach a step up. */
const raising = new Set([
  'particularly',
  'especially',
  'extremely',
  'exceptionally',
  'really',
  'notably',
])

/** The longest grade phrase that starts at `index`, with the words and numbers beside it. */
function phraseHit(tokens: readonly Token[], index: number, lexicon: Lexicon): Hit | null {
  const phrase = phraseAt(lexicon, tokens, index)
  if (!phrase) return null
  const { words, meaning } = phrase
  const span = { from: index, to: index + words.length }
  const { standing } = meaning
  const hit = { ...span, meaning, standing, degree: null, number: null, adverbial: false }
  return widen(tokens, withNumber(tokens, hit, lexicon))
}

/** Takes in a number beside the word: "grade 2 (good)", "good (grade 2)". */
function withNumber(tokens: readonly Token[], hit: Hit, lexicon: Lexicon): Hit {
  const numberAt = (index: number): number | null => {
    const value = Number(tokens[index]?.text)
    return tokens[index]?.kind === 'number' && lexicon.numbers.has(value) ? value : null
  }
  const isGrade = (index: number): boolean => tokens[index]?.lower === 'grade'
  if (tokens[hit.from - 1]?.text === '(' && tokens[hit.to]?.text === ')') {
    const number = numberAt(hit.from - 2)
    const from = isGrade(hit.from - 3) ? hit.from - 3 : hit.from - 2
    return number === null ? hit : { ...hit, number, from, to: hit.to + 1 }
  }
  if (tokens[hit.to]?.text !== '(') return hit
  const at = isGrade(hit.to + 1) ? hit.to + 2 : hit.to + 1
  const number = tokens[at + 1]?.text === ')' ? numberAt(at) : null
  return number === null ? hit : { ...hit, number, to: at + 2 }
}

/** Takes in the words that soften, raise or open the range of a grade. */
function widen(tokens: readonly Token[], hit: Hit): Hit {
  const before = tokens[hit.from - 1]?.lower ?? ''
  const { low, high } = hit.standing
  if (softening.has(before)) {
    return { ...hit, degree: before, standing: { low: Math.max(0, low - 1), high } }
  }
  if (raising.has(before)) {
    return { ...hit, degree: before, standing: { low, high: Math.min(6, high + 1) } }
  }
  const two = `${tokens[hit.from - 2]?.lower ?? ''} ${before}`
  const after = `${tokens[hit.to]?.lower ?? ''} ${tokens[hit.to + 1]?.lower ?? ''}`
  if (two === 'at least' || after === 'or better' || after === 'or above') {
    const to = two === 'at least' ? hit.to : hit.to + 2
    return { ...hit, to, degree: two === 'at least' ? two : after, standing: { low, high: 6 } }
  }
  return hit
}

/** "good or outstanding", "excellent and good": one statement that leaves the grade open. */
function mergeRange(tokens: readonly Token[], a: Hit, b: Hit): Hit | null {
  const joint = tokens[a.to]?.lower ?? ''
  if (a.adverbial || b.adverbial || b.from !== a.to + 1 || !/^(?:or|and|to)$/.test(joint))
    return null
  if (joint === 'and' && isCopula(tokens[a.from - 1])) return null
  return {
    ...a,
    to: b.to,
    degree: joint,
    standing: {
      low: Math.min(a.standing.low, b.standing.low),
      high: Math.max(a.standing.high, b.standing.high),
    },
  }
}

/**
 * Every run of grade words in a sentence, in order; ranges ("good or outstanding") are one hit.
 */
export function findHits(tokens: readonly Token[], lexicon: Lexicon): Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < tokens.length; i++) {
    const hit = phraseHit(tokens, i, lexicon) ?? adverbHit(tokens, i)
    if (!hit) continue
    const last = hits.at(-1)
    const merged = last ? mergeRange(tokens, last, hit) : null
    if (merged) hits[hits.length - 1] = merged
    else hits.push(hit)
    i = hit.to - 1
  }
  return hits
}
