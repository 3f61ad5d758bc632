import {
  type Claim,
  joinFrom,
  type Pack,
  type Report,
  type Scale,
  type Topic,
} from '@reportlint/model'
import { readAbbreviations } from './abbreviations/read-abbreviations.ts'
import { readGradeCounts } from './counts/read-grade-counts.ts'
import { readGradeTables } from './grade-tables/read-grade-tables.ts'
import { scaleOf } from './grades/declared-scale.ts'
import { buildLexicon } from './grades/lexicon.ts'
import { readOwnSubjects } from './grades/own-subjects.ts'
import { readGrades } from './grades/read-grades.ts'
import { buildVocabulary } from './grades/vocabulary.ts'
import { readHeadings } from './headings/read-headings.ts'
import { type Inquiry, inquiryInto } from './inquiry/inquiry.ts'
import { cutSentences } from './language/sentences.ts'
import { readNames } from './names/read-names.ts'
import { readWords } from './names/reading.ts'
import { linkQuantities } from './quantities/link-quantities.ts'
import { readQuantities } from './quantities/read-quantities.ts'
import { linkGrades } from './topics/link-grades.ts'

export type { Comparison, Inquiry } from './inquiry/inquiry.ts'
export type { WordedReading } from './inquiry/wording.ts'

/** What a report states, and which statements are about the same thing. */
export interface Statements {
  /** The scale that its grades are read on. */
  readonly scale: Scale
  readonly claims: readonly Claim[]
  readonly topics: readonly Topic[]
  /** Why judgements were or were not taken to be about one subject. */
  readonly inquiry: Inquiry
}

/**
 * Reads every claim of a report and groups the claims into topics. Pure and linear in the
 * length of the report.
 * @param pack the framework that the report follows
 * @param from least confidence that takes two judgements for one subject's
 */
export function readClaims(report: Report, pack: Pack, from: number = joinFrom): Statements {
  const words = readWords(report)
  const abbreviations = readAbbreviations(report, pack, words)
  const names = readNames(report, pack, words)
  const headings = readHeadings(report)
  const scale = scaleOf(report, pack)
  const lexicon = buildLexicon(scale)
  const subjects = readOwnSubjects(report, pack, lexicon)
  const vocabulary = buildVocabulary(report, pack, abbreviations.claims, subjects)
  const cuts = cutSentences(report)
  const grades = readGrades(report, pack, lexicon, vocabulary, cuts)
  const gradeClaims = grades.map(({ claim }) => claim)
  const tables = readGradeTables(report, pack, vocabulary, gradeClaims)
  const quantities = readQuantities(report, vocabulary, cuts)
  return {
    scale,
    claims: [
      ...gradeClaims,
      ...tables,
      ...readGradeCounts(report, pack, { lexicon, scale }, tables),
      ...names.claims,
      ...abbreviations.claims,
      ...headings.claims,
      ...quantities.map(({ claim }) => claim),
    ],
    topics: [
      ...linkGrades(grades, from),
      ...names.topics,
      ...abbreviations.topics,
      ...headings.topics,
      ...linkQuantities(quantities, from),
    ],
    inquiry: inquiryInto(report, pack, grades, lexicon),
  }
}
