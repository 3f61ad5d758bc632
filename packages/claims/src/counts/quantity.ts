import { keyOf } from '../language/stem.ts'
import type { Token } from '../language/tokens.ts'

/** "four of the five key outcomes": what is counted and out of how many. */
export interface Quantity {
  readonly count: number
  /** Null where the words do not say. */
  readonly of: number | null
  /** Key of what is counted; empty where the words leave it out ("and one"). */
  readonly thing: string
  /** Index behind its last token. */
  readonly to: number
}

const numbers: ReadonlyMap<string, number> = new Map(
  'none one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
)

const numberAt = (token: Token | undefined): number | null => {
  if (token === undefined) return null
  const word = numbers.get(token.lower)
  if (word !== undefined) return word
  return /^\d\d?$/.test(token.text) ? Number(token.text) : null
}

const articles = new Set('the our its these those their'.split(' '))

/** Words that may stand between the number and what is counted. */
const modifiers = new Set(
  `key main judged graded rated inspected quality judgement inspection core overall evaluation
  outcome every child matters healthy prison other individual separate remaining`
    .trim()
    .split(/\s+/),
)

/** Words before a number that make it a bound or a part of another phrase. */
const bounds = new Set(
  'least most than over under nearly almost about to around up level'.split(' '),
)

/** Whether the number at `at` bounds another, or is what another counts from: "of the five". */
function isBound(tokens: readonly Token[], at: number): boolean {
  const article = articles.has(tokens[at - 1]?.lower ?? '')
  const before = tokens[article ? at - 2 : at - 1]?.lower ?? ''
  return before === 'of' || bounds.has(before)
}

/** Words behind the thing that narrow it: "outcomes for care leavers". */
const narrowing = new Set('of for in within at with from about on relating concerning'.split(' '))

/** Keys of what can be counted: the lines of a grades table, and places with grades of their own. */
export interface Things {
  readonly lines: ReadonlySet<string>
  /** Those of the lines that are nothing else: an area may be a part of a town. */
  readonly sure: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/** Skips modifiers; the thing is the last known word of the run. */
function thingFrom(tokens: readonly Token[], from: number, things: Things) {
  let found: { thing: string; to: number } | null = null
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') break
    const key = keyOf(token.lower)
    if (things.lines.has(key) || things.places.has(key)) found = { thing: key, to: i + 1 }
    else if (!modifiers.has(token.lower)) break
  }
  return found
}

const skipArticle = (tokens: readonly Token[], at: number): number =>
  articles.has(tokens[at]?.lower ?? '') ? at + 1 : at

/** "of the five", "out of five": out of how many, and the index behind it. */
function wholeAt(tokens: readonly Token[], at: number): { of: number | null; to: number } | null {
  const out = tokens[at]?.lower === 'out' ? at + 1 : at
  if (tokens[out]?.lower !== 'of') return null
  const number = skipArticle(tokens, out + 1)
  const of = numberAt(tokens[number])
  return { of, to: of === null ? number : number + 1 }
}

/** Words that only say that the things are this inspection's: "that we inspected". */
function skipInspected(tokens: readonly Token[], at: number): number {
  let to = at
  if (/^(?:that|which)$/.test(tokens[to]?.lower ?? '')) to++
  if (/^(?:we|inspectors)$/.test(tokens[to]?.lower ?? '')) to++
  const said = /^(?:inspected|judged|assessed|rated|graded|reviewed)$/.test(tokens[to]?.lower ?? '')
  return said && to > at ? to + 1 : at
}

/** Skips the name of a town or hospital: "services at North Harne". */
function skipName(tokens: readonly Token[], at: number): number {
  if (!/^(?:at|in)$/.test(tokens[at]?.lower ?? '')) return at
  let to = at + 1
  while (/^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '')) to++
  return to > at + 1 ? to : at
}

/** Where the words for what is counted end; null where more words narrow it. */
function endOf(
  tokens: readonly Token[],
  { thing, to }: { readonly thing: string; readonly to: number },
  { places }: Things,
): number | null {
  const named = places.has(thing) ? skipName(tokens, to) : to
  const end = skipInspected(tokens, named)
  return narrowing.has(tokens[end]?.lower ?? '') ? null : end
}

/** "Of the five outcomes, three …": what a later number counts from; null where nothing is said. */
export function partedAt(tokens: readonly Token[], at: number, things: Things): Quantity | null {
  const before = tokens[at - 1]
  if (tokens[at]?.lower !== 'of' || (before && before.kind !== 'mark')) return null
  const number = skipArticle(tokens, at + 1)
  const of = numberAt(tokens[number])
  const thing = of === null ? null : thingFrom(tokens, number + 1, things)
  const to = thing && endOf(tokens, thing, things)
  return of !== null && thing && to !== null ? { count: of, of, thing: thing.thing, to } : null
}

/**
 * Reads a quantity of judged subjects that starts at a token.
 * @param things keys of what can be counted
 * @param short whether the thing may be left out, as another quantity named it
 */
export function quantityAt(
  tokens: readonly Token[],
  at: number,
  things: Things,
  short: boolean,
): Quantity | null {
  const first = tokens[at]
  if (!first || isBound(tokens, at)) return null
  if (/^(?:all|both)$/.test(first.lower)) return allAt(tokens, at, things)
  const count = first.lower === 'no' ? 0 : numberAt(first)
  if (count === null) return null
  const whole = wholeAt(tokens, at + 1)
  const behind = whole?.to ?? at + 1
  const thing = thingFrom(tokens, behind, things)
  if (!thing) {
    const to = tokens[behind]?.lower === 'other' ? behind + 1 : behind
    return short && !whole ? { count, of: null, thing: '', to } : null
  }
  const to = endOf(tokens, thing, things)
  if (to === null) return null
  return { count, of: whole?.of ?? null, thing: thing.thing, to }
}

/** "all five areas", "all of the areas", "both judgements". */
function allAt(tokens: readonly Token[], at: number, things: Things): Quantity | null {
  const of = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const from = skipArticle(tokens, of)
  const number = tokens[at]?.lower === 'both' ? 2 : numberAt(tokens[from])
  if (number === null) return null
  const thing = thingFrom(tokens, numberAt(tokens[from]) === null ? from : from + 1, things)
  if (!thing) return null
  const to = endOf(tokens, thing, things)
  if (to === null) return null
  return { count: number, of: number, thing: thing.thing, to }
}
