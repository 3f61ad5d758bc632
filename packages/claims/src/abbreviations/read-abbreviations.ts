import type { AbbreviationClaim, AbbreviationTopic, Join, Pack, Report } from '@reportlint/model'
import { functionWords } from '../language/words.ts'
import { groupBy } from '../names/group-by.ts'
import type { Passage, Word } from '../names/passages.ts'
import { placesOf, type Reading, readWords } from '../names/reading.ts'
import { textOf } from '../names/use.ts'
import type { Definition } from './definitions.ts'
import { knownAbbreviations } from './known.ts'
import { lettersOf } from './letters.ts'
import { clashOf, termOf } from './same-expansion.ts'

export interface Abbreviations {
  /** In the order of the text. */
  readonly claims: readonly AbbreviationClaim[]
  /** One for each abbreviation; the joins pair expansions that cannot both be right. */
  readonly topics: readonly AbbreviationTopic[]
}

const isUpper = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.text.length > 1 && word.text === word.text.toUpperCase()

/** Whether the word stands in a phrase that is set in capitals. */
function inCapitals(words: readonly Word[], index: number): boolean {
  let from = index
  let to = index + 1
  while (from > index - 3 && isUpper(words[from - 1])) from--
  while (to < index + 4 && isUpper(words[to])) to++
  return to - from > 2
}

/** Whether a figure or "&" beside the word makes it part of something else: "SI/24/07". */
function attached({ prose }: Passage, word: Word): boolean {
  const behind = prose.text.slice(word.end, word.end + 2)
  return /[\d&#@_]/.test(prose.text[word.start - 1] ?? '') || /^(?:[\d&#@_]|[/-]\d)/.test(behind)
}

const quotes = /^["'“”‘’]$/

interface Mention {
  readonly word: Word
  readonly claim: AbbreviationClaim
  readonly definition: Definition | null
}

function mentionsOf(reading: Reading): Mention[] {
  const { passages, locate } = reading
  const byWord = new Map<Word | undefined, Definition>()
  for (const definition of reading.definitions) {
    byWord.set(definition.use.passage.words[definition.use.from], definition)
  }
  const mentions: Mention[] = []
  for (const passage of passages) {
    for (const [index, word] of passage.words.entries()) {
      const found = word.capital ? lettersOf(word) : null
      if (!found) continue
      const definition = byWord.get(word) ?? null
      if (!definition && (attached(passage, word) || inCapitals(passage.words, index))) continue
      const place = definition?.expansion ?? { passage, from: index, to: index + 1 }
      const value = definition ? textOf(definition.expansion) : word.text
      mentions.push({
        word,
        definition,
        claim: {
          kind: 'abbreviation',
          at: locate(place, value),
          letters: found.letters,
          expansion: definition ? value : null,
          glossary: definition?.glossary ?? false,
        },
      })
    }
  }
  return mentions
}

/** Explanations of one abbreviation that later ones are compared with. */
const mostKept = 20

/** Each later expansion that differs from an earlier one, joined to that one. */
function clashes(mentions: readonly Mention[]): Join<AbbreviationClaim>[] {
  const joins: Join<AbbreviationClaim>[] = []
  const kept: (readonly [Definition, AbbreviationClaim])[] = []
  for (const { definition, claim } of mentions) {
    if (!definition?.fits) continue
    const against = kept.find(([other]) => clashOf(definition, other) !== null)
    const clash = against && clashOf(definition, against[0])
    if (against && clash) {
      const confidence = clash === 'words' ? 0.95 : 0.7
      const reason = clash === 'words' ? 'other words for the same letters' : 'singular and plural'
      joins.push({ a: claim, b: against[1], confidence, reason })
    }
    if (kept.length < mostKept) kept.push([definition, claim])
  }
  return joins
}

/** Whether it stands in quotation marks of its own at least every other time, as projects do. */
function namesProject(mentions: readonly Mention[]): boolean {
  const quoted = mentions.filter(({ word: { passage, index } }) =>
    [index - 1, index + 1].every(at => quotes.test(passage.words[at]?.text ?? '')),
  )
  return 2 * quoted.length >= mentions.length
}

/** Each explanation of a term that an earlier one shortens to other letters, joined to that one. */
function otherLetters(mentions: readonly Mention[]): Join<AbbreviationClaim>[] {
  const first = new Map<string, AbbreviationClaim>()
  const joins: Join<AbbreviationClaim>[] = []
  for (const { definition, claim } of mentions) {
    if (!definition?.fits) continue
    const earlier = first.get(termOf(definition))
    if (!earlier) first.set(termOf(definition), claim)
    else if (earlier.letters !== claim.letters) {
      joins.push({ a: claim, b: earlier, confidence: 0.95, reason: 'other letters for one term' })
    }
  }
  return joins
}

/** Longer words in capitals are words that somebody stressed. */
const longest = 6

/** Whether the letters are also a word of the report, so that capitals may only stress it. */
function stressed(letters: string, reading: Reading): boolean {
  const lower = letters.toLowerCase()
  if (letters.length > longest || functionWords.has(lower)) return true
  return placesOf(reading, lower).some(({ passage, index }) => !passage.words[index]?.capital)
}

/** Puts plurals that are all in capitals ("CCGS") with their singular, where the report has it. */
function withPlurals(groups: Map<string, Mention[]>): Map<string, Mention[]> {
  for (const [letters, mentions] of groups) {
    const singular = letters.endsWith('S') ? groups.get(letters.slice(0, -1)) : undefined
    if (!singular || mentions.some(({ definition }) => definition !== null)) continue
    singular.push(...mentions)
    groups.delete(letters)
  }
  return groups
}

/**
 * Reads the abbreviations of a report: where each is used, where it is defined and by what words.
 * Those that need no explanation are left out unless the report explains them.
 * @param pack whose abbreviations its readers know
 */
export function readAbbreviations(
  report: Report,
  pack: Pack,
  reading: Reading = readWords(report),
): Abbreviations {
  const all = mentionsOf(reading)
  const groups = withPlurals(groupBy(all, ({ claim }) => claim.letters))
  const others = groupBy(otherLetters(all), ({ a }) => a.letters)
  const known = new Set(pack.abbreviations)
  const claims: AbbreviationClaim[] = []
  const topics: AbbreviationTopic[] = []
  for (const [letters, mentions] of groups) {
    const defined = mentions.some(({ definition }) => definition !== null)
    const clear =
      known.has(letters) ||
      knownAbbreviations.has(letters) ||
      stressed(letters, reading) ||
      namesProject(mentions)
    if (!defined && clear) continue
    const own = mentions.map(({ claim }) => claim)
    claims.push(...own)
    const joins = [...clashes(mentions), ...(others.get(letters) ?? [])]
    topics.push({ kind: 'abbreviation', name: letters, claims: own, joins })
  }
  claims.sort((a, b) => a.at.span.start - b.at.span.start)
  return { claims, topics }
}
