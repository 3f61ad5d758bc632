import type { Block, Prose, Span } from '@reportlint/model'
import { toSource } from '@reportlint/model'
import { nounPhraseBefore, type TokenRange } from '../language/clauses.ts'
import { genericKeys } from '../language/generic.ts'
import { quotations } from '../language/quotations.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import { prepositions } from '../language/words.ts'
import { antecedentOf, isPronominal, mentionOf } from './antecedents.ts'
import type { Candidate } from './candidate.ts'
import { findHits } from './hits.ts'
import { judge } from './judge/judge.ts'
import type { Judgement } from './judge/judgement.ts'
import { sitesNamed } from './own-subjects.ts'
import { contextOf, fold, locusOf, type Named, type Reader, toCandidate } from './reader.ts'
import { renamed } from './renamings.ts'
import { statusOf } from './status.ts'
import {
  combine,
  emptyReading,
  namesSomething,
  ownedBy,
  type Reading,
  readSubject,
  wordsOf,
} from './subjects.ts'
import { readVariants } from './variants.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A sentence that holds grades, read but not yet weighed. */
export interface Judged {
  readonly block: Block
  readonly prose: Prose
  /** Offsets of the sentence into `prose.text`. */
  readonly range: Span
  readonly tokens: readonly Token[]
  readonly judgements: readonly Judgement[]
  /** Whether it opens its block. */
  readonly opens: boolean
  /** What a pronoun in it stands for. */
  readonly antecedent: Named
  /** Words of the sentence before it in the block; empty for the first. */
  readonly previous: readonly Token[]
  /** Site that the sentence speaks of where its judgements name none. */
  readonly site: readonly string[]
  /** Whom the sentences before it in the block are about. */
  readonly spokenOf: readonly string[]
}

/** Every sentence of a block that holds a grade. */
export function judgedSentences(reader: Reader, block: Block): Judged[] {
  if (block.kind === 'table') return []
  const { prose } = block
  const ranges = block.kind === 'heading' ? [{ start: 0, end: prose.text.length }] : block.sentences
  const context = contextOf(reader, block)
  let antecedent: Named = { readings: [context], words: context.words }
  let previous: readonly Token[] = []
  let site: readonly string[] = context.sites
  let spokenOf: readonly string[] = []
  const found: Judged[] = []
  ranges.forEach((range, index) => {
    const text = prose.text.slice(range.start, range.end)
    const tokens = tokenize(text)
    const named = sitesNamed(text, reader.vocabulary.sites)
    if (named.length > 0) site = named.length === 1 ? named : []
    const hits = findHits(tokens, reader.lexicon)
    if (hits.length > 0) {
      const judgements = judge(tokens, hits)
      found.push({
        block,
        prose,
        range,
        tokens,
        judgements,
        opens: index === 0,
        antecedent,
        previous,
        site,
        spokenOf,
      })
    }
    antecedent = antecedentOf(tokens, text, reader.vocabulary) ?? antecedent
    const [group] = antecedent.readings
    if (group.populations.length > 0) spokenOf = group.populations
    previous = tokens
  })
  return found
}

/** Completes a subject by who receives or provides it. */
function withParty(reading: Reading, party: Reading): Reading {
  const owned = ownedBy(reading, party)
  return {
    ...owned,
    keys: reading.keys.length === 0 ? party.keys : owned.keys,
    depths: reading.keys.length === 0 ? party.depths : owned.depths,
    populations: reading.populations.length > 0 ? reading.populations : party.populations,
    judged: reading.judged ?? (reading.keys.length === 0 ? party.judged : null),
    sites: reading.sites.length > 0 ? reading.sites : party.sites,
    names: [...new Set([...reading.names, ...party.names])],
  }
}

const owners = /^(?:its|their|it|they|them|these|this|those|his|her)$/

/** "the force runs Lantern, and it": the name that ends the clause before a pronoun. */
function nameBefore(tokens: readonly Token[], before: number): Token[] {
  let to = before
  while (to > 0 && /^(?:,|and|but|;|because)$/.test(tokens[to - 1]?.lower ?? '')) to--
  let from = to
  while (from > 1 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--
  return to < before ? tokens.slice(from, to) : []
}

/** What the pronouns of a judgement stand for: the subject before it in the sentence, or before. */
function ownerOf(reader: Reader, judged: Judged, before: number): Named {
  const { tokens, prose, range } = judged
  const text = prose.text.slice(range.start, range.end)
  const judgedBefore = judged.judgements
    .filter(({ subject }) => subject && subject.to <= before)
    .at(-1)
  const subject = judgedBefore?.subject ?? null
  const last = subject ? tokens.slice(subject.from, subject.to) : []
  if (subject && last.length > 0 && !last.some(token => owners.test(token.lower))) {
    return {
      readings: [readSubject(last, reader.vocabulary)],
      words: wordsOf(text, tokens, subject),
    }
  }
  if (subject && last.length > 0) return judged.antecedent
  const name = nameBefore(tokens, before)
  if (name.length > 0)
    return {
      readings: [readSubject(name, reader.vocabulary)],
      words: name.map(({ text: word }) => word).join(' '),
    }
  const inside = before > 2 ? antecedentOf(tokens.slice(0, before), text, reader.vocabulary) : null
  return inside ?? judged.antecedent
}

/** What "these assessments", "practice, where" and "its training" belong to. */
function ownerReading(
  reader: Reader,
  judged: Judged,
  range: TokenRange,
  reading: Reading,
): Reading {
  const { tokens, previous } = judged
  const own = tokens.slice(range.from, range.to)
  if (tokens[range.from - 1]?.lower === 'where' && !namesSomething(telling(reading))) {
    return readSubject(nounPhraseBefore(tokens, range.from - 1), reader.vocabulary)
  }
  const pointing = own.findIndex(token => /^(?:these|this|those|such)$/.test(token.lower))
  const noun = pointing < 0 ? undefined : own[pointing + 1]
  if (noun) return readSubject(mentionOf(noun, previous), reader.vocabulary)
  return own.some(token => owners.test(token.lower))
    ? ownerOf(reader, judged, range.from).readings[0]
    : emptyReading
}

/** A reading without its generic keys. */
const telling = (reading: Reading): Reading => ({
  ...reading,
  keys: reading.keys.filter(key => !genericKeys.has(key)),
})

/** Who receives or provides what is judged. */
function partyReading(reader: Reader, judged: Judged, party: TokenRange | null): Reading {
  if (party === null) return emptyReading
  const words = judged.tokens.slice(party.from, party.to)
  return isPronominal(words) ? judged.antecedent.readings[0] : readSubject(words, reader.vocabulary)
}

/** "On Torrasay, where posts are empty, care at home is": a named place that opens the sentence. */
function leadingPlace(
  tokens: readonly Token[],
  subject: TokenRange,
  vocabulary: Vocabulary,
): Reading {
  const first = tokens[0]
  const name = tokens[1]
  const opens = first !== undefined && /^(?:at|in|on|for|within)$/.test(first.lower)
  if (!opens || subject.from < 2 || !/^\p{Lu}\p{Ll}/u.test(name?.text ?? '')) return emptyReading
  const end = tokens.findIndex((token, index) => index > 1 && !/^\p{Lu}/u.test(token.text))
  const { keys, depths, names } = readSubject(tokens.slice(0, end), vocabulary)
  return { ...emptyReading, keys, depths, names }
}

/** The words of a phrase before its first preposition. */
function headTokens(tokens: readonly Token[], range: TokenRange | null): readonly Token[] {
  if (range === null) return []
  const words = tokens.slice(range.from, range.to)
  const end = words.findIndex(token => prepositions.has(token.lower))
  return end < 0 ? words : words.slice(0, end)
}

/** The subject of a judgement: its own words, its party, or what its pronoun stands for. */
function subjectOf(reader: Reader, judged: Judged, judgement: Judgement): Named {
  const { tokens } = judged
  const { vocabulary } = reader
  const { subject, tail, deed } = judgement
  const own = subject
    ? [...headTokens(tokens, judgement.like), ...tokens.slice(subject.from, subject.to)]
    : []
  const extra = [
    ...(tail ? tokens.slice(tail.from, tail.to) : []),
    ...(deed === null ? [] : tokens.slice(deed, deed + 1)),
  ]
  const more = readSubject(extra, vocabulary)
  const narrowed = namesSomething(more)
  const place = subject === null ? emptyReading : leadingPlace(tokens, subject, vocabulary)
  const placed = (reading: Reading): Reading => {
    const there = {
      ...ownedBy(reading, place),
      names: [...new Set([...reading.names, ...place.names])],
    }
    return there.sites.length > 0 ? there : { ...there, sites: judged.site }
  }
  if (subject === null || own.length === 0 || isPronominal(own)) {
    const owner = ownerOf(reader, judged, subject?.from ?? 0)
    const [first, ...rest] = owner.readings.map(each => placed(combine(each, more)))
    return { ...owner, readings: [first ?? emptyReading, ...rest] }
  }
  const [whole, ...parts] = readVariants(own, vocabulary)
  const owner = ownerReading(reader, judged, subject, whole ?? emptyReading)
  const by = partyReading(reader, judged, judgement.party)
  const complete = (reading: Reading): Reading =>
    placed(
      withParty(
        ownedBy(combine(narrowed ? { ...reading, judged: null } : reading, more), owner),
        by,
      ),
    )
  const text = judged.prose.text.slice(judged.range.start, judged.range.end)
  return {
    readings: [complete(whole ?? emptyReading), ...parts.map(complete)],
    words: wordsOf(text, tokens, subject),
  }
}

/** A subject with what the report itself also calls it. */
function withRenamings(reader: Reader, { readings, words }: Named): Named {
  const [first, ...rest] = readings
  const more = readings.flatMap(reading => renamed(reading, reader.renamings))
  return { readings: [first, ...rest, ...more], words }
}

/** Source span of a range of tokens. */
function spanOf(judged: Judged, range: TokenRange): Span {
  const first = judged.tokens[range.from]
  const last = judged.tokens[range.to - 1]
  if (!first || !last) return toSource(judged.prose, judged.range)
  const { start } = judged.range
  return toSource(judged.prose, { start: start + first.start, end: start + last.end })
}

/** Weighs a judgement: is it this inspection's own, and of what. */
export function fromJudgement(reader: Reader, judged: Judged, judgement: Judgement): Candidate {
  const { block, prose, range, tokens } = judged
  const { hit, subject } = judgement
  const text = prose.text.slice(range.start, range.end)
  const first = tokens[hit.from]
  const last = tokens[hit.to - 1]
  const at = { start: range.start + (first?.start ?? 0), end: range.start + (last?.end ?? 0) }
  const words = fold(prose.text.slice(at.start, at.end)).toLowerCase()
  const pointing = subject !== null && isPronominal(tokens.slice(subject.from, subject.to))
  const status = statusOf({ ...reader, tokens, text, quotations: quotations(text) }, judgement)
  return toCandidate(reader, block, {
    at: locusOf(block, prose, at, text, words),
    form: block.kind === 'heading' ? 'heading' : pointing ? 'pronoun' : judgement.form,
    status,
    headline: block.kind === 'heading' || judged.opens,
    subject: withRenamings(reader, subjectOf(reader, judged, judgement)),
    subjectSpan: spanOf(judged, subject ?? { from: hit.from, to: hit.to }),
    meaning: hit.meaning,
    standing: hit.standing,
    degree: hit.degree,
    adverbial: hit.adverbial,
    words,
    number: hit.number,
    spokenOf: judged.spokenOf,
  })
}
