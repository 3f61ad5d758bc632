import type { Token } from '../language/tokens.ts'
import { isCopula } from '../language/verbs.ts'
import type { Standing } from './ladder.ts'
import type { Lexicon, Meaning } from './lexicon.ts'

/** Grade words found in a sentence; indices into its tokens, half-open. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  /** Words that soften or widen the grade; null where there are none. */
  readonly degree: string | null
  /** What the grade may mean after its degree: "mostly outstanding" reaches one step down. */
  readonly standing: Standing
  /** The scale's number printed beside the word; null where there is none. */
  readonly number: number | null
  /** "well", "very well": grades what is done, not what is. */
  readonly adverbial: boolean
}

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

const wellLevels: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      ['well', 4],
      ['reasonably well', 3],
      ['fairly well', 3],
      ['very well', 5],
      ['extremely well', 5],
      ['exceptionally well', 6],
      ['outstandingly well', 6],
      ['adequately', 3],
      ['satisfactorily', 3],
      ['poorly', 1],
    ] as const
  ).map(([name, level]) => [
    name,
    { name, rank: null, standing: { low: level === 1 ? 0 : level, high: level } },
  ]),
)

/** "as well (as)", "well-being", "may well be", "well known": no grades. */
const wellIdioms = new Set(
  `as being known aware above below beyond over within into before after under placed advanced
  established publicised documented used nigh meaning worn attended then on off past short`
    .trim()
    .split(/\s+/),
)

/** Whether the word is an infinitive: behind "to", or joined to one ("to enjoy it and achieve"). */
function isInfinitive(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 14); i--) {
    const token = tokens[i]
    if (!token || isCopula(token) || /^[.;:]$/.test(token.text)) return false
    if (/^help(?:s|ed|ing)?$/.test(token.lower)) return true
    if (token.lower === 'to') return i === index - 1 || tokens[index - 1]?.lower === 'and'
  }
  return false
}

function wellHit(tokens: readonly Token[], index: number): Hit | null {
  const token = tokens[index]
  if (!token) return null
  const one = token.lower
  const two = `${one} ${tokens[index + 1]?.lower ?? ''}`
  const meaning = wellLevels.get(two) ?? wellLevels.get(one)
  if (!meaning) return null
  const to = index + (wellLevels.has(two) ? 2 : 1)
  const before = tokens[index - 1]?.lower ?? ''
  // "to achieve well": what somebody is helped to do, not how it is done.
  if (isInfinitive(tokens, index - 1)) return null
  if (before === 'as' || before === 'may' || before === 'might' || before === 'could') return null
  if (wellIdioms.has(tokens[to]?.lower ?? '')) return null
  return {
    from: index,
    to,
    meaning,
    degree: null,
    standing: meaning.standing,
    number: null,
    adverbial: true,
  }
}

function phraseHit(tokens: readonly Token[], index: number, lexicon: Lexicon): Hit | null {
  const phrases = lexicon.byFirstWord.get(tokens[index]?.lower ?? '') ?? []
  for (const { words, meaning } of phrases) {
    if (!words.every((word, offset) => tokens[index + offset]?.lower === word)) continue
    return widen(
      tokens,
      withNumber(
        tokens,
        {
          from: index,
          to: index + words.length,
          meaning,
          degree: null,
          standing: meaning.standing,
          number: null,
          adverbial: false,
        },
        lexicon,
      ),
    )
  }
  return null
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
    const hit = phraseHit(tokens, i, lexicon) ?? wellHit(tokens, i)
    if (!hit) continue
    const last = hits.at(-1)
    const merged = last ? mergeRange(tokens, last, hit) : null
    if (merged) hits[hits.length - 1] = merged
    else hits.push(hit)
    i = hit.to - 1
  }
  return hits
}
