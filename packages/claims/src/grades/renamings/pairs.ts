import type { TokenRange } from '../../language/noun-phrases.ts'
import type { Token } from '../../language/tokens.ts'
import { isCopula, isFiniteVerb } from '../../language/verbs.ts'
import { determiners } from '../../language/words.ts'
import { isCapital, isName, nameBefore, phraseBefore, phraseFrom } from './phrases.ts'

/** Two names of one thing, as ranges of a sentence's tokens. */
export type Pair = readonly [TokenRange, TokenRange]

/** Index of the last word that the pattern matches in the `reach` words before `at`, or -1. */
function lastBefore(tokens: readonly Token[], at: number, reach: number, word: RegExp): number {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    if (word.test(tokens[i]?.lower ?? '')) return i
  }
  return -1
}

const beforeComma = (tokens: readonly Token[], end: number): number =>
  tokens[end - 1]?.text === ',' ? end - 1 : end

/** "X, which staff call the Y", "the service, whose staff call themselves the Y". */
function calledBy(tokens: readonly Token[], at: number): Pair | null {
  if (!/^(?:call|calls|called)$/.test(tokens[at]?.lower ?? '')) return null
  const relative = lastBefore(tokens, at, 6, /^(?:which|whose|whom)$/)
  if (relative < 1) return null
  const next = /^(?:themselves|itself|it)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return [phraseBefore(tokens, beforeComma(tokens, relative)), phraseFrom(tokens, next)]
}

/** Ends of verb groups that hand a name over: "known to the public as", "under the name of". */
function namingEnd(tokens: readonly Token[], at: number): number | null {
  const { lower = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]?.lower ?? ''
  if (/^(?:called|named|nicknamed|titled)$/.test(lower)) {
    return isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]) ? at + 1 : null
  }
  if (/^(?:known|referred|branded)$/.test(lower)) {
    const as = tokens.findIndex((token, index) => index > at && token.lower === 'as')
    return as > 0 && as - at <= 5 ? as + 1 : null
  }
  const byName = /^(?:under|by)$/.test(lower) && next === 'the' && tokens[at + 2]?.lower === 'name'
  return byName && tokens[at + 3]?.lower === 'of' ? at + 4 : null
}

/** "X (known as Y)", "a club called Y", "the team works under the name of Y". */
function namedAt(tokens: readonly Token[], at: number): Pair | null {
  const behind = namingEnd(tokens, at)
  if (behind === null) return null
  let end = at
  const links =
    /^(?:[,(]|is|are|was|were|now|also|locally|which|that|usually|commonly|works?|goes|go|operates?|runs?)$/
  while (links.test(tokens[end - 1]?.lower ?? '')) end--
  return [phraseBefore(tokens, end), phraseFrom(tokens, behind)]
}

/** "The teaching of reading, through a scheme called Y, is": the deed and its scheme. */
function throughAt(tokens: readonly Token[], at: number): Pair | null {
  const behind = namingEnd(tokens, at)
  if (behind === null || tokens[at - 2] === undefined) return null
  const through = lastBefore(tokens, at, 5, /^through$/)
  if (through < 2 || tokens[through - 1]?.text !== ',') return null
  const mark = tokens.slice(0, through - 1).findLastIndex(token => token.kind === 'mark')
  return [{ from: mark + 1, to: through - 1 }, phraseFrom(tokens, behind)]
}

/** "the sick bay, as the medical room is known". */
function asKnownAt(tokens: readonly Token[], at: number): Pair | null {
  if (tokens[at]?.lower !== 'known' || !isCopula(tokens[at - 1])) return null
  const as = lastBefore(tokens, at, 10, /^as$/)
  if (as < 2 || tokens[as - 1]?.text !== ',') return null
  return [phraseBefore(tokens, as - 1), { from: as + 1, to: at - 1 }]
}

/** "X (that is, Y)". */
function thatIsAt(tokens: readonly Token[], at: number): Pair | null {
  const opens = tokens[at - 1]?.text === '(' && tokens[at]?.lower === 'that'
  if (!opens || tokens[at + 1]?.lower !== 'is') return null
  const start = tokens[at + 2]?.text === ',' ? at + 3 : at + 2
  return [phraseBefore(tokens, at - 1), phraseFrom(tokens, start)]
}

/** Whether what is set between commas ends as an aside does, not as one of a list. */
const closesAside = (tokens: readonly Token[], { to }: TokenRange): boolean =>
  to >= tokens.length ||
  /^[,.;:()]$/.test(tokens[to]?.text ?? '') ||
  /^(?:which|who|that|where)$/.test(tokens[to]?.lower ?? '')

/** "The tenants' panel, Plain Speaking, is", "home to the Dingle, a garden for pupils". */
function appositionAt(tokens: readonly Token[], comma: number): Pair | null {
  if (tokens[comma]?.text !== ',') return null
  const inside = phraseFrom(tokens, comma + 1)
  if (!closesAside(tokens, inside) || isFiniteVerb(tokens, comma + 1)) return null
  const name = nameBefore(tokens, comma)
  if (name) {
    const described = /^(?:the|a|an|its|their|our)$/.test(tokens[inside.from]?.lower ?? '')
    return described && !isName(tokens, inside) ? [name, inside] : null
  }
  const before = phraseBefore(tokens, comma)
  const opens = determiners.has(tokens[before.from]?.lower ?? '')
  return isName(tokens, inside) && opens ? [before, inside] : null
}

const ranks = /^(?:first|second|third|only|largest|smallest|best|worst|most|main|next|last)$/

/** "Firm Footing is the council's service for tenants in arrears." */
function definitionAt(tokens: readonly Token[], verb: number): Pair | null {
  const name: TokenRange = { from: 0, to: verb }
  if (!/^(?:is|are|was|were)$/.test(tokens[verb]?.lower ?? '') || !isName(tokens, name)) return null
  if (!/^(?:the|a|an|its|their)$/.test(tokens[verb + 1]?.lower ?? '')) return null
  // "was the first to": a rank is no description.
  if (ranks.test(tokens[verb + 2]?.lower ?? '')) return null
  return [name, phraseFrom(tokens, verb + 1)]
}

/** "Officers speak of it as “one-to-ones”": what "it" stands for is left to the caller. */
export function spokenOfAs(tokens: readonly Token[]): TokenRange | null {
  const as = tokens.findIndex(
    (token, index) =>
      token.lower === 'as' &&
      /^(?:it|them)$/.test(tokens[index - 1]?.lower ?? '') &&
      /^(?:of|to|know|knew|describe|call)$/.test(tokens[index - 2]?.lower ?? ''),
  )
  return as < 0 ? null : phraseFrom(tokens, as + 1)
}

const patterns = [
  calledBy,
  throughAt,
  namedAt,
  asKnownAt,
  thatIsAt,
  appositionAt,
  definitionAt,
] as const

/** Every pair of names that a sentence gives to one thing. */
export function pairsOf(tokens: readonly Token[]): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (const pattern of patterns) {
      const pair = pattern(tokens, i)
      if (!pair) continue
      pairs.push(pair)
      break
    }
  }
  return pairs
}
