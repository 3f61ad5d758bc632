import { nounPhraseAfter, subjectBefore, type TokenRange } from '../language/clauses.ts'
import type { Token } from '../language/tokens.ts'
import { isAuxiliary, isCopula, isFiniteVerb } from '../language/verbs.ts'
import {
  adverbs,
  coordinators,
  determiners,
  judgingVerbs,
  prepositions,
  pronouns,
  receivingVerbs,
  relatives,
  subordinators,
} from '../language/words.ts'
import type { Hit } from './hits.ts'
import type { Judgement } from './judgement.ts'

interface Sentence {
  readonly tokens: readonly Token[]
  readonly hits: readonly Hit[]
  /** First and last words of the grade phrases. */
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

const nothing = { subject: null, party: null, deed: null, verb: null } as const

/** Skips adverbs and "not" leftwards from `index`; returns the first other word's index. */
function beforeAdverbs(tokens: readonly Token[], index: number): number {
  let i = index
  while (
    i >= 0 &&
    (adverbs.has(tokens[i]?.lower ?? '') || /^(?:,|consistently)$/.test(tokens[i]?.text ?? ''))
  ) {
    if (tokens[i]?.text === ',' && !adverbs.has(tokens[i - 1]?.lower ?? '')) break
    i--
  }
  return i
}

/** First word of the verb group that ends at `index`: "has been", "will not be". */
function verbGroupStart(tokens: readonly Token[], index: number): number {
  let i = index
  while (
    i > 0 &&
    (isAuxiliary(tokens[i - 1]) ||
      isCopula(tokens[i - 1]) ||
      (adverbs.has(tokens[i - 1]?.lower ?? '') &&
        (isAuxiliary(tokens[i - 2]) || isCopula(tokens[i - 2]))))
  ) {
    i--
  }
  return i
}

/** Whether the word can head or open a noun phrase behind a grade. */
function opensNounPhrase(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.kind === 'mark') return false
  return !(
    prepositions.has(token.lower) ||
    coordinators.has(token.lower) ||
    subordinators.has(token.lower) ||
    relatives.has(token.lower) ||
    determiners.has(token.lower) ||
    pronouns.has(token.lower) ||
    adverbs.has(token.lower) ||
    token.lower === 'enough' ||
    isFiniteVerb(tokens, index)
  )
}

/** "is good", "has been judged to be good", "requires improvement", "remains good". */
function predicative(sentence: Sentence, hit: Hit): Judgement | null {
  const { tokens, ends } = sentence
  if (/^requir|^need/.test(tokens[hit.from]?.lower ?? '')) {
    const verb = verbGroupStart(tokens, hit.from)
    return { hit, form: 'copular', ...nothing, subject: subjectBefore(tokens, verb, ends), verb }
  }
  let i = beforeAdverbs(tokens, hit.from - 1)
  i = overAdjectives(tokens, i)
  const linked = linkedByJudging(tokens, i)
  if (linked !== null) return objectOf(sentence, hit, linked)
  if (!isCopula(tokens[i])) return null
  if (tokens[i]?.lower === 'be' && tokens[i - 1]?.lower === 'to') {
    const judging = judgingBefore(tokens, i - 1)
    if (judging !== null) return objectOf(sentence, hit, judging)
  }
  const verb = verbGroupStart(tokens, i)
  return { hit, form: 'copular', ...nothing, subject: subjectBefore(tokens, verb, ends), verb }
}

/** "is prompt and good": back over coordinated adjectives to the verb. */
function overAdjectives(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.lower !== 'and' && tokens[index]?.lower !== 'but') return index
  for (let i = index - 1; i > index - 5 && i >= 0; i--) {
    const token = tokens[i]
    if (!token || token.kind === 'mark' || prepositions.has(token.lower)) break
    if (isCopula(token)) return i
    if (determiners.has(token.lower) || pronouns.has(token.lower)) break
  }
  return index
}

/** Index of a judging verb that ends at `index`, over "as", "to be", an opening quote; or null. */
function linkedByJudging(tokens: readonly Token[], index: number): number | null {
  let i = index
  if (tokens[i]?.lower === 'as') i--
  if (/^['"‘“*]$/.test(tokens[i]?.text ?? '')) i--
  if (tokens[i]?.lower === 'as' || tokens[i]?.text === ':') i--
  return judgingVerbs.has(tokens[i]?.lower ?? '') ? i : judgingBefore(tokens, i, 'as', index)
}

/** A judging verb left of "to be" or "as" with its object between: "judged early help to be". */
function judgingBefore(
  tokens: readonly Token[],
  index: number,
  link = 'to',
  last = index,
): number | null {
  if (link === 'as' && tokens[last]?.lower !== 'as') return null
  for (let i = index - 1; i >= Math.max(0, index - 20); i--) {
    const token = tokens[i]
    if (!token || /^[.;:]$/.test(token.text)) return null
    if (judgingVerbs.has(token.lower)) return i
    if (isFiniteVerb(tokens, i)) return null
  }
  return null
}

/** What a judging verb judges: its object, or in the passive its subject. */
function objectOf(sentence: Sentence, hit: Hit, judging: number): Judgement {
  const { tokens, ends } = sentence
  const passive = isCopula(tokens[beforeAdverbs(tokens, judging - 1)])
  if (passive) {
    const verb = verbGroupStart(tokens, beforeAdverbs(tokens, judging - 1))
    return { hit, form: 'passive', ...nothing, subject: subjectBefore(tokens, verb, ends), verb }
  }
  let to = hit.from
  while (to > judging + 1 && /^(?:as|to|be|being|['"‘“])$/.test(tokens[to - 1]?.lower ?? '')) to--
  const object: TokenRange = { from: judging + 1, to }
  if (object.to > object.from) {
    return {
      hit,
      form: 'passive',
      ...nothing,
      subject: object,
      party: subjectBefore(tokens, judging, ends),
      verb: judging,
    }
  }
  return {
    hit,
    form: 'passive',
    ...nothing,
    subject: subjectBefore(tokens, judging, ends),
    verb: judging,
  }
}

/** "excellent support for schools", "receive very good advice", "is a good school". */
function attributive(sentence: Sentence, hit: Hit): Judgement | null {
  const { tokens, starts, ends } = sentence
  let noun = hit.to
  while (
    tokens[noun]?.text === ',' ||
    (coordinators.has(tokens[noun]?.lower ?? '') && !starts.has(noun + 1))
  ) {
    // "good, well-run services": one adjective more before the noun.
    if (!opensNounPhrase(tokens, noun + 1)) return null
    noun++
  }
  if (!opensNounPhrase(tokens, noun)) return null
  const object = nounPhraseAfter(tokens, noun, starts)
  const start = phraseStart(tokens, hit.from)
  const verb = verbBefore(tokens, start)
  if (verb === null) return { hit, form: 'attributive', ...nothing, subject: object }
  const group = verbGroupStart(tokens, verb)
  const there = /^(?:there|it)$/.test(tokens[group - 1]?.lower ?? '')
  const party = there ? null : subjectBefore(tokens, group, ends)
  if (isCopula(tokens[verb]) && party && isPlainNoun(tokens, object)) {
    return { hit, form: 'copular', ...nothing, subject: party, party: object, verb: group }
  }
  return { hit, form: 'attributive', ...nothing, subject: object, party, verb: group }
}

/** Whether the noun phrase is a bare class word: "is a good school", "is an outstanding service". */
function isPlainNoun(tokens: readonly Token[], range: TokenRange): boolean {
  const first = tokens[range.from]?.lower ?? ''
  return (
    range.to - range.from === 1 &&
    /^(?:school|schools|service|services|place|authority|council|force|prison|home|hospital|provider|college|setting|academy|team)$/.test(
      first,
    )
  )
}

/** Where the noun phrase begins whose grade starts at `index`: over determiners and adverbs. */
function phraseStart(tokens: readonly Token[], index: number): number {
  let i = index
  while (
    i > 0 &&
    (determiners.has(tokens[i - 1]?.lower ?? '') || adverbs.has(tokens[i - 1]?.lower ?? ''))
  )
    i--
  return i
}

/** A verb directly left of a noun phrase, over "with", "from", "of", "to"; null where none. */
function verbBefore(tokens: readonly Token[], index: number): number | null {
  const i = /^(?:from|with|to|of|in)$/.test(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1
  const token = tokens[i]
  if (!token) return null
  if (receivingVerbs.has(token.lower) || isCopula(token) || isFiniteVerb(tokens, i)) return i
  return /(?:s|ed|e)$/.test(token.lower) &&
    /^(?:provid|offer|give|deliver|mak|show|develop|achiev|us|demonstrat|secur|maintain|tak|do|exercis)/.test(
      token.lower,
    )
    ? i
    : null
}

/** "foster carers are well supported", "children are protected well", "behave well". */
function adverbial(sentence: Sentence, hit: Hit): Judgement | null {
  const { tokens, ends } = sentence
  const next = tokens[hit.to]
  const deed =
    next && /(?:ed|led|run|taught|kept|met|understood|thought|looked|cared|used)$/.test(next.lower)
      ? hit.to
      : null
  if (deed !== null) {
    const i = beforeAdverbs(tokens, hit.from - 1)
    if (!isCopula(tokens[i])) return null
    const verb = verbGroupStart(tokens, i)
    return {
      hit,
      form: 'adverbial',
      ...nothing,
      subject: subjectBefore(tokens, verb, ends),
      deed,
      verb,
    }
  }
  const before = tokens[hit.from - 1]
  if (!before || before.kind !== 'word') return null
  if (/ed$/.test(before.lower) && isCopula(tokens[beforeAdverbs(tokens, hit.from - 2)])) {
    const verb = verbGroupStart(tokens, beforeAdverbs(tokens, hit.from - 2))
    return {
      hit,
      form: 'adverbial',
      ...nothing,
      subject: subjectBefore(tokens, verb, ends),
      deed: hit.from - 1,
      verb,
    }
  }
  if (
    /^(?:achieve|achieves|behave|behaves|attend|progress|perform|performs|communicate)$/.test(
      before.lower,
    )
  ) {
    return {
      hit,
      form: 'adverbial',
      ...nothing,
      subject: subjectBefore(tokens, hit.from - 1, ends),
      deed: hit.from - 1,
      verb: hit.from - 1,
    }
  }
  return null
}

/** "good at preventing crime": what somebody is good at is judged. */
function goodAt(sentence: Sentence, hit: Hit, claim: Judgement): Judgement {
  const { tokens, starts } = sentence
  if (!/^(?:at|in)$/.test(tokens[hit.to]?.lower ?? '') || !claim.subject) return claim
  if (!/ing$/.test(tokens[hit.to + 1]?.lower ?? '') && tokens[hit.to]?.lower !== 'at') return claim
  const deed = nounPhraseAfter(tokens, hit.to + 1, starts)
  if (deed.to <= deed.from) return claim
  return { ...claim, subject: deed, party: claim.subject }
}

/** "and that of its use of force adequate": the verb is left out the second time. */
function elliptic(sentence: Sentence, hit: Hit, previous: Judgement | undefined): Judgement | null {
  const { tokens } = sentence
  if (!previous || previous.verb === null || hit.from - previous.hit.to < 2) return null
  let from = previous.hit.to
  while (from < hit.from && /^(?:,|and|but|while|;)$/.test(tokens[from]?.lower ?? '')) from++
  if (from === previous.hit.to || from >= hit.from || hit.from - from > 14) return null
  for (let i = from; i < hit.from; i++) if (isFiniteVerb(tokens, i)) return null
  const next = tokens[hit.to]
  if (
    next &&
    next.kind === 'word' &&
    !coordinators.has(next.lower) &&
    !prepositions.has(next.lower)
  )
    return null
  return {
    hit,
    form: previous.form,
    ...nothing,
    subject: { from, to: hit.from },
    verb: previous.verb,
  }
}

/** "so is X", "as are Y", "and so does Z": the grade just given is given to another subject. */
export function echoes(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
): { range: TokenRange; verb: number }[] {
  const found: { range: TokenRange; verb: number }[] = []
  for (let i = 0; i + 2 < tokens.length; i++) {
    const word = tokens[i]?.lower
    if (word !== 'so' && word !== 'as' && word !== 'nor') continue
    if (!/^(?:is|are|was|were|does|do|did)$/.test(tokens[i + 1]?.lower ?? '')) continue
    const range = nounPhraseAfter(tokens, i + 2, starts)
    if (range.to > range.from) found.push({ range, verb: i + 1 })
  }
  return found
}

/**
 * Reads what each grade of a sentence judges.
 * @returns one judgement a hit, in order; hits that judge nothing are left out
 */
export function judge(tokens: readonly Token[], hits: readonly Hit[]): Judgement[] {
  const sentence: Sentence = {
    tokens,
    hits,
    starts: new Set(hits.map(hit => hit.from)),
    ends: new Set(hits.map(hit => hit.to - 1)),
  }
  const found: Judgement[] = []
  for (const hit of hits) {
    const claim = hit.adverbial
      ? adverbial(sentence, hit)
      : (attributive(sentence, hit) ??
        predicative(sentence, hit) ??
        elliptic(sentence, hit, found.at(-1)))
    if (claim) found.push(hit.adverbial ? claim : goodAt(sentence, hit, claim))
  }
  return found
}
