import type { Block, GradeClaim, Locus, Prose, Report, Span } from '@reportlint/model'
import { toSource } from '@reportlint/model'
import { fold } from '../language/text.ts'
import type { Candidate } from './candidate.ts'
import { type Context, nowhere } from './context.ts'
import type { Standing } from './ladder.ts'
import type { Lexicon, Meaning } from './lexicon.ts'
import type { Named } from './named.ts'
import type { Renamings } from './renamings/renamings.ts'
import type { Reading } from './subjects.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What reading the grades of one report needs. */
export interface Reader {
  readonly report: Report
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  /** Names that the report itself gives to one thing. */
  readonly renamings: Renamings
  /** One a section: what the headings over it name. */
  readonly contexts: readonly Context[]
  /** Year of the inspection; null where the report does not say. */
  readonly year: number | null
  /** Whether the report writes its judgements in the past tense. */
  readonly writesInPast: boolean
  /** Whether words name somebody whose grades are not this inspection's. */
  readonly namesOthers: (words: string) => boolean
}

/** A judgement found, before its subject's context is known. */
export interface Found {
  readonly at: Locus
  readonly form: GradeClaim['form']
  readonly status: GradeClaim['status']
  readonly headline: boolean
  readonly subject: Named
  readonly subjectSpan: Span
  readonly meaning: Meaning
  readonly standing: Standing
  readonly degree: string | null
  readonly spokenOf?: readonly string[]
  readonly words: string
  readonly number: number | null
}

export const contextOf = (reader: Reader, block: Block): Context =>
  reader.contexts[block.section] ?? nowhere

export const locusOf = (
  block: Block,
  prose: Prose,
  range: Span,
  sentence: string,
  value: string,
): Locus => ({ span: toSource(prose, range), sentence: fold(sentence), block: block.index, value })

/**
 * Which row of the report's own table a subject is, where several have its label: the one whose
 * number, or whose group of rows, the headings name.
 */
function settle(reading: Reading, context: Context, vocabulary: Vocabulary): Reading {
  const rows = reading.judged === null ? (vocabulary.rows.get(reading.bag) ?? []) : []
  if (rows.length < 2) return reading
  const fits = rows.filter(
    ({ number, group }) =>
      (context.label !== '' && number === context.label) ||
      (group.length > 0 && group.every(key => context.depths.has(key))),
  )
  return fits.length === 1 && fits[0] ? { ...reading, judged: fits[0].id } : reading
}

/** Completes a judgement with what its block tells. */
export function toCandidate(
  reader: Reader,
  block: Block,
  found: Found,
  context: Context = contextOf(reader, block),
): Candidate {
  const { words } = found.subject
  const [whole, ...parts] = found.subject.readings
  const settled = settle(whole, context, reader.vocabulary)
  const readings = [settled, ...parts] as const
  const { keys, populations, aspects, judged } = readings[0]
  const claim: GradeClaim = {
    kind: 'grade',
    at: found.at,
    subject: { span: found.subjectSpan, words: fold(words), keys, populations, aspects, judged },
    grade: {
      words: found.words,
      name: found.meaning.name,
      rank: found.degree === null ? found.meaning.rank : null,
      ladder: found.standing,
      number: found.number,
      degree: found.degree,
    },
    form: found.form,
    status: found.status === 'asserted' ? (context.elsewhere ?? 'asserted') : found.status,
    role: reader.report.sections[block.section]?.role ?? 'other',
    headline: found.headline,
  }
  return {
    claim,
    readings,
    context,
    spokenOf: found.spokenOf ?? [],
  }
}
