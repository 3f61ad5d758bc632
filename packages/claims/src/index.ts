import type { AbbreviationClaim, Claim, Pack, Report, Scale, Topic } from '@reportlint/model'
import { scaleOf } from './grades/declared-scale.ts'
import { buildLexicon } from './grades/lexicon.ts'
import { readOwnSubjects } from './grades/own-subjects.ts'
import { readGrades } from './grades/read-grades.ts'
import { buildVocabulary } from './grades/vocabulary.ts'
import { linkGrades } from './topics/link-grades.ts'

/** What a report states, and which statements are about the same thing. */
export interface Statements {
  /** The scale that its grades are read on. */
  readonly scale: Scale
  readonly claims: readonly Claim[]
  readonly topics: readonly Topic[]
}

/**
 * Reads every claim of a report and groups the claims into topics. Pure and linear in the
 * length of the report.
 * @param pack the framework that the report follows
 */
export function readClaims(report: Report, pack: Pack): Statements {
  const abbreviations: readonly AbbreviationClaim[] = []
  const scale = scaleOf(report, pack)
  const lexicon = buildLexicon(scale)
  const subjects = readOwnSubjects(report, lexicon)
  const vocabulary = buildVocabulary(report, pack, abbreviations, subjects)
  const grades = readGrades(report, pack, lexicon, vocabulary)
  const claims: Claim[] = grades.map(({ claim }) => claim)
  return { scale, claims, topics: linkGrades(grades) }
}
