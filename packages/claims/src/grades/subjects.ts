import type { Span } from '@reportlint/model'
import { bagOf, type Keyed, keysOf } from '../language/keys.ts'
import type { TokenRange } from '../language/noun-phrases.ts'
import { matchAt } from '../language/phrases.ts'
import type { Token } from '../language/tokens.ts'
import { prepositions } from '../language/words.ts'
import type { Site } from './sites.ts'
import { coreOf, type Vocabulary, withoutFrame } from './vocabulary.ts'

/** What a run of words names, in the terms that subjects are compared by. */
export interface Reading {
  /** Content keys, the report's own place, populations, aspects and frame words taken out. */
  readonly keys: readonly string[]
  /** Key → how many prepositions stand before it: 0 for the head of the phrase. */
  readonly depths: ReadonlyMap<string, number>
  readonly populations: readonly string[]
  readonly aspects: readonly string[]
  /** Id of the pack's judged subject that the words name as a whole; else null. */
  readonly judged: string | null
  /** Keys of the words as they stand, in an order of their own: they may label a row of a table. */
  readonly bag: string
  /** Sites of a report on several, as its grades table names them. */
  readonly sites: readonly Site[]
  /** Other proper names: a team, a scheme, a board. */
  readonly names: readonly string[]
}

export const emptyReading: Reading = {
  keys: [],
  depths: new Map(),
  populations: [],
  aspects: [],
  judged: null,
  bag: '',
  sites: [],
  names: [],
}

/** Both readings in one; the first has the say where they differ. */
export const combine = (a: Reading, b: Reading): Reading => ({
  keys: [...new Set([...a.keys, ...b.keys])],
  depths: new Map([...b.depths, ...a.depths]),
  populations: a.populations.length > 0 ? a.populations : b.populations,
  aspects: [...new Set([...a.aspects, ...b.aspects])],
  judged: a.judged ?? b.judged,
  bag: a.bag || b.bag,
  sites: a.sites.length > 0 ? a.sites : b.sites,
  names: [...new Set([...a.names, ...b.names])],
})

/** Depth of words that say whose it is: they tell much where both have them, else little. */
export const ownerDepth = 9

/** A subject and what it belongs to ("its training"): the owner's words tell less than its own. */
export const ownedBy = (own: Reading, owner: Reading): Reading => ({
  ...own,
  keys: [...new Set([...own.keys, ...owner.keys])],
  depths: new Map([...owner.keys.map(key => [key, ownerDepth] as const), ...own.depths]),
  populations: own.populations.length > 0 ? own.populations : owner.populations,
  sites: own.sites.length > 0 ? own.sites : owner.sites,
  names: [...new Set([...own.names, ...owner.names])],
})

/** Whether a reading names anything. */
export const namesSomething = (reading: Reading): boolean =>
  reading.keys.length + reading.populations.length + reading.aspects.length > 0

/** Leaves out "(…)", "including …" and what stands between commas before the verb. */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  let depth = 0
  let including = false
  for (const token of tokens) {
    if (token.text === '(') depth++
    if (token.lower === 'including') including = true
    if (token.text === ',' && including) including = false
    if (depth === 0 && !including) kept.push(token)
    if (token.text === ')') depth = Math.max(0, depth - 1)
  }
  if (kept.at(-1)?.text !== ',') return kept
  const open = kept.slice(0, -1).findLastIndex(token => token.text === ',')
  return kept.slice(0, open > 0 ? open : -1)
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

/** Capitalised words inside the sentence that are neither the report's own place nor a site. */
function namesOf(
  keyed: readonly Keyed[],
  first: Token | undefined,
  vocabulary: Vocabulary,
): string[] {
  const names = keyed
    .filter(
      ({ key, token }) =>
        isNameToken(token) &&
        token !== first &&
        !vocabulary.own.has(key) &&
        !vocabulary.sites.has(key),
    )
    .map(({ key }) => key)
  return [...new Set(names)]
}

/** The sites that a phrase names: by one name of theirs with a capital, or as a whole. */
function sitesIn(keyed: readonly Keyed[], { sites }: Vocabulary): Site[] {
  const whole = sites.get(bagOf(keyed.map(({ key }) => key)))
  if (whole !== undefined) return [whole]
  const named = keyed.filter(({ token }) => isNameToken(token))
  return [...new Set(named.flatMap(({ key }) => sites.get(key) ?? []))]
}

/** The short words within the names of sites: "na" in "Tigh na Dail". */
const smallKeysOf = (sites: readonly Site[]): ReadonlySet<string> =>
  new Set(sites.flatMap(({ keys }) => keys.filter(key => key.length < 4)))

/** Where "the contact centre's" ends: a single owner before what it owns; 0 where there is none. */
function possessorEnd(tokens: readonly Token[]): number {
  if (!/^(?:the|a|an|this|each)$/.test(tokens[0]?.lower ?? '')) return 0
  const at = tokens.slice(0, 7).findIndex(token => token.lower.endsWith("'s"))
  const people = /^(?:children|people|women|men|person|child)'s$/
  return at > 0 && at + 1 < tokens.length && !people.test(tokens[at]?.lower ?? '') ? at + 1 : 0
}

/** Offset of a token → prepositions before it, or `ownerDepth`. */
function depthsOf(tokens: readonly Token[]): Map<number, number> {
  const depths = new Map<number, number>()
  let depth = 0
  const owner = possessorEnd(tokens)
  for (const [index, token] of tokens.entries()) {
    if (index < owner) {
      depths.set(token.start, ownerDepth)
      continue
    }
    if (prepositions.has(token.lower) && depths.size > 0) depth++
    else if (!prepositions.has(token.lower)) depths.set(token.start, depth)
  }
  return depths
}

/** Everybody, named on purpose: "all children", "most pupils", "other children in the city". */
const wholePopulation = 'everybody'

/** Whether "all", "most" or "other" stands before the word. */
function isMarked(tokens: readonly Token[], at: Keyed | undefined): boolean {
  const index = at ? tokens.indexOf(at.token) : -1
  return /^(?:all|most|other|some|many|every|few)$/.test(tokens[index - 1]?.lower ?? '')
}

/** A subject read, with the stretches that a known name covers: no "and" in them joins two. */
export interface SubjectReading {
  readonly reading: Reading
  readonly names: readonly Span[]
}

/** Reads a run of tokens as the name of something judged. */
export function readNames(tokens: readonly Token[], vocabulary: Vocabulary): SubjectReading {
  const plain = withoutAsides(tokens)
  const depth = depthsOf(plain)
  const keyed = expand(keysOf(plain), vocabulary)
  const all = keyed.map(({ key }) => key)
  const populations = new Set<string>()
  const aspects = new Set<string>()
  const depths = new Map<string, number>()
  const names: Span[] = []
  const add = (key: string, at: Keyed | undefined): void => {
    if (at && isNameToken(at.token) && vocabulary.sites.has(key)) return
    if (!vocabulary.own.has(key) && !depths.has(key))
      depths.set(key, depth.get(at?.token.start ?? 0) ?? 0)
  }
  for (let i = 0; i < all.length; ) {
    const match = matchAt(vocabulary.phrases, all, i)
    if (!match) {
      add(all[i] ?? '', keyed[i])
      i++
      continue
    }
    const { value } = match
    // "Ridley Vale Junior School" names a place, not its juniors.
    const first = keyed[i]?.token
    const inSite =
      first !== undefined &&
      isNameToken(first) &&
      all.slice(i, match.to).some(key => vocabulary.sites.has(key))
    if (value.kind === 'population' && !inSite) {
      populations.add(
        vocabulary.everybody.has(value.id) && isMarked(plain, keyed[i])
          ? wholePopulation
          : value.id,
      )
    }
    if (value.kind === 'aspect') aspects.add(value.id)
    if (value.kind === 'synonym') add(value.id, keyed[i])
    names.push({ start: keyed[i]?.token.start ?? 0, end: keyed[match.to - 1]?.token.end ?? 0 })
    i = match.to
  }
  for (const id of vocabulary.everybody) populations.delete(id)
  const sites = sitesIn(keyed, vocabulary)
  const inSites = smallKeysOf(sites)
  const reading = {
    keys: [...depths.keys()].filter(key => !inSites.has(key)),
    depths,
    populations: [...populations],
    aspects: [...aspects],
    judged: judgedBy(all, vocabulary),
    bag: bagOf(all),
    sites,
    names: namesOf(keyed, tokens[0], vocabulary),
  }
  return { reading, names }
}

/** The reading of a run of tokens. */
export const readSubject = (tokens: readonly Token[], vocabulary: Vocabulary): Reading =>
  readNames(tokens, vocabulary).reading

/** The judged subject whose name is all that the keys say, the own place and frame aside. */
function judgedBy(keys: readonly string[], vocabulary: Vocabulary): string | null {
  const direct = vocabulary.judged.get(bagOf(keys))
  if (direct !== undefined) return direct
  const without = withoutFrame(keys, vocabulary.phrases).filter(
    key => !vocabulary.own.has(key) && !vocabulary.sites.has(key),
  )
  const whole = vocabulary.judged.get(bagOf(without))
  const core = coreOf(without, vocabulary)
  if (whole !== undefined || core === '') return whole ?? null
  const named = vocabulary.cores.get(core)
  if (named !== undefined || without.length < 5) return named ?? null
  // A long name may have one word before it: "Transform the experiences and progress of …".
  return vocabulary.judged.get(bagOf(without.slice(1))) ?? null
}

/** The words of a range, as the report writes them. */
export const wordsOf = (text: string, tokens: readonly Token[], range: TokenRange): string => {
  const first = tokens[range.from]
  const last = tokens[range.to - 1]
  return first && last ? text.slice(first.start, last.end) : ''
}
