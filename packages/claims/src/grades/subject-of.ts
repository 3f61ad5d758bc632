import type { TokenRange } from '../language/noun-phrases.ts'
import type { Token } from '../language/tokens.ts'
import { prepositions } from '../language/words.ts'
import { isPronominal } from './antecedents.ts'
import type { Judgement } from './judge/judgement.ts'
import type { Judged } from './judged.ts'
import type { Named } from './named.ts'
import { leadingPlace, ownerOf, ownerReading, partyReading } from './owners.ts'
import type { Reader } from './reader.ts'
import { renamed } from './renamings/renamings.ts'
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

/** Completes a subject by who receives or provides it. */
function withParty(reading: Reading, party: Reading): Reading {
  const owned = ownedBy(reading, party)
  if (reading.keys.length > 0) return { ...owned, judged: reading.judged }
  return {
    ...owned,
    keys: party.keys,
    depths: party.depths,
    judged: reading.judged ?? party.judged,
  }
}

/** The words of a phrase before its first preposition. */
function headTokens(tokens: readonly Token[], range: TokenRange | null): readonly Token[] {
  if (range === null) return []
  const words = tokens.slice(range.from, range.to)
  const end = words.findIndex(token => prepositions.has(token.lower))
  return end < 0 ? words : words.slice(0, end)
}

/** Longest phrase that is taken for one that only opens a sentence. */
const longestLead = 9

/** Words that speak of some of a thing: "too many services are poor". */
const amounts = /^(?:some|few|several|many|most|too)$/

/** A part of a subject: what is said of it is not said of the whole. */
const partOf = (reading: Reading): Reading => ({
  ...reading,
  judged: null,
  keys: [...reading.keys, 'part'],
  depths: new Map([...reading.depths, ['part', 0]]),
})

/** "As a result, the service": index behind the phrase that opens the sentence; 0 where none does. */
function leadingPhrase(tokens: readonly Token[], subject: TokenRange | null): number {
  const first = tokens[0]?.lower ?? ''
  if (subject?.from !== 0 || !(prepositions.has(first) || first === 'as')) return 0
  const comma = tokens.findIndex(token => token.text === ',')
  return comma > 0 && comma <= longestLead && comma + 1 < subject.to ? comma + 1 : 0
}

/** What narrows the subject: words behind the grade, and the deed that an adverb grades. */
function narrowing({ tokens }: Judged, { tail, deed }: Judgement): Token[] {
  return [
    ...(tail ? tokens.slice(tail.from, tail.to) : []),
    ...(deed === null ? [] : tokens.slice(deed, deed + 1)),
  ]
}

/** A subject with what narrows it: a part or a deed of a judged subject is not the whole. */
const narrowed = (reading: Reading, more: Reading): Reading => ({
  ...combine(reading, more),
  judged: namesSomething(more) ? null : reading.judged,
})

/** The subject's own readings, or those of what its pronoun stands for. */
function ownReadings(reader: Reader, judged: Judged, judgement: Judgement): Named {
  const { tokens, text } = judged
  const { subject } = judgement
  const more = readSubject(narrowing(judged, judgement), reader.vocabulary)
  const lead = leadingPhrase(tokens, subject)
  const own = subject
    ? [...headTokens(tokens, judgement.like), ...tokens.slice(lead || subject.from, subject.to)]
    : []
  if (subject === null || own.length === 0 || isPronominal(own)) {
    const { readings, words } = ownerOf(reader, judged, subject)
    const [first, ...rest] = readings.map(each => narrowed(each, more))
    return { readings: [first ?? emptyReading, ...rest], words }
  }
  const [read = emptyReading, ...parts] = readVariants(own, reader.vocabulary)
  // "teaching there", "some teaching": in one place, not as a whole.
  const partly = own.some(token => token.lower === 'there')
  const some = amounts.test(own[0]?.lower ?? '')
  const whole = partly || some ? partOf(read) : read
  const owner = ownerReading(reader, judged, subject, whole)
  const by = partyReading(reader, judged, judgement.party)
  const { populations, sites } = readSubject(tokens.slice(0, lead), reader.vocabulary)
  const where = { ...emptyReading, populations, sites }
  const complete = (reading: Reading): Reading =>
    withParty(ownedBy(ownedBy(narrowed(reading, more), owner), where), by)
  return {
    readings: [complete(whole), ...parts.map(complete)],
    words: wordsOf(text, tokens, subject),
  }
}

/**
 * The subject of a judgement: its own words, its party, or what its pronoun stands for; behind
 * it its parts and what the report itself also calls it.
 */
export function subjectOf(reader: Reader, judged: Judged, judgement: Judgement): Named {
  const { readings, words } = ownReadings(reader, judged, judgement)
  const place = leadingPlace(judged.tokens, judgement.subject, reader.vocabulary)
  const placed = (reading: Reading): Reading => {
    const there = combine(reading, place)
    return there.sites.length > 0 ? there : { ...there, sites: judged.memory.site }
  }
  const [first, ...rest] = readings
  const more = readings.flatMap(reading => renamed(reading, reader.renamings))
  return { readings: [placed(first), ...[...rest, ...more].map(placed)], words }
}
