import type { TokenRange } from '../language/clauses.ts'
import { type Keyed, keysOf } from '../language/keys.ts'
import { matchAt } from '../language/phrases.ts'
import type { Token } from '../language/tokens.ts'
import { bagOf, type Vocabulary } from './vocabulary.ts'

/** What a run of words names, in the terms that subjects are compared by. */
export interface Reading {
  /** Content keys, the report's own place, populations, aspects and frame words taken out. */
  readonly keys: readonly string[]
  readonly populations: readonly string[]
  readonly aspects: readonly string[]
  /** Id of the pack's judged subject that the words name as a whole; else null. */
  readonly judged: string | null
  /** Proper names other than the report's own place: a site, a team, a school. */
  readonly sites: readonly string[]
}

export const emptyReading: Reading = {
  keys: [],
  populations: [],
  aspects: [],
  judged: null,
  sites: [],
}

/** Leaves out "(…)" and what stands between commas before the verb: "X, led by Y, is". */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  let depth = 0
  for (const token of tokens) {
    if (token.text === '(') depth++
    if (depth === 0) kept.push(token)
    if (token.text === ')') depth = Math.max(0, depth - 1)
  }
  if (kept.at(-1)?.text !== ',') return kept
  const open = kept.slice(0, -1).findLastIndex(token => token.text === ',')
  return open > 0 ? kept.slice(0, open) : kept
}

/** Replaces abbreviations by the words that the report says they stand for. */
function expand(keyed: readonly Keyed[], vocabulary: Vocabulary): Keyed[] {
  return keyed.flatMap(each => {
    const lower = each.token.lower.replace(/'s$|s$/, '')
    const full =
      vocabulary.abbreviations.get(each.token.lower) ?? vocabulary.abbreviations.get(lower)
    return full && /^\p{Lu}/u.test(each.token.text)
      ? full.map(key => ({ key, token: each.token }))
      : [each]
  })
}

const isNameToken = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.text)

/** Capitalised words inside the sentence that are not the report's own place. */
function sitesOf(
  keyed: readonly Keyed[],
  first: Token | undefined,
  own: ReadonlySet<string>,
): string[] {
  const sites = keyed
    .filter(({ key, token }) => isNameToken(token) && token !== first && !own.has(key))
    .map(({ key }) => key)
  return [...new Set(sites)]
}

/** Reads a run of tokens as the name of something judged. */
export function readSubject(tokens: readonly Token[], vocabulary: Vocabulary): Reading {
  const keyed = expand(keysOf(withoutAsides(tokens)), vocabulary)
  const all = keyed.map(({ key }) => key)
  const populations = new Set<string>()
  const aspects = new Set<string>()
  const keys: string[] = []
  for (let i = 0; i < all.length; ) {
    const match = matchAt(vocabulary.phrases, all, i)
    if (!match) {
      const key = all[i] ?? ''
      if (!vocabulary.own.has(key)) keys.push(key)
      i++
      continue
    }
    if (match.value.kind === 'population') populations.add(match.value.id)
    if (match.value.kind === 'aspect') aspects.add(match.value.id)
    if (match.value.kind === 'synonym') keys.push(match.value.id)
    i = match.to
  }
  for (const id of vocabulary.everybody) populations.delete(id)
  return {
    keys: [...new Set(keys)],
    populations: [...populations],
    aspects: [...aspects],
    judged: judgedBy(all, vocabulary),
    sites: sitesOf(keyed, tokens[0], vocabulary.own),
  }
}

/** The judged subject whose name is all that the keys say, the own place and frame aside. */
function judgedBy(keys: readonly string[], vocabulary: Vocabulary): string | null {
  const direct = vocabulary.judged.get(bagOf(keys))
  if (direct !== undefined) return direct
  const without: string[] = []
  for (let i = 0; i < keys.length; ) {
    const match = matchAt(vocabulary.phrases, keys, i)
    if (match?.value.kind === 'frame') {
      i = match.to
      continue
    }
    const key = keys[i] ?? ''
    if (!vocabulary.own.has(key)) without.push(key)
    i++
  }
  return vocabulary.judged.get(bagOf(without)) ?? null
}

/** The words of a range, as the report writes them. */
export const wordsOf = (text: string, tokens: readonly Token[], range: TokenRange): string => {
  const first = tokens[range.from]
  const last = tokens[range.to - 1]
  return first && last ? text.slice(first.start, last.end) : ''
}
