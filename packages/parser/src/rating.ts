import type { ParseHints } from './hints.ts'

/** Grade words that reports of any kind print alone, in a table or under a heading. */
const general = [
  'outstanding',
  'exceptional',
  'excellent',
  'very good',
  'good',
  'fair',
  'reasonably good',
  'not sufficiently good',
  'requires improvement',
  'require improvement',
  'requires improvement to be good',
  'require improvement to be good',
  'needs improvement',
  'requires significant improvement',
  'requires urgent improvement',
  'needs attention',
  'urgent improvement',
  'expected standard',
  'strong standard',
  'adequate',
  'satisfactory',
  'moderate',
  'unsatisfactory',
  'inadequate',
  'weak',
  'poor',
  'strong',
  'met',
  'not met',
  'partly met',
  'partially met',
  'effective',
  'ineffective',
  'high',
  'medium',
  'low',
  'informational',
  'undetermined',
  'pass',
  'passed',
  'fail',
  'failed',
]

const frame =
  /\b(?:grades?|judgements?|judgments?|ratings?|rated|outcome|overall|level|score|band|is|are|the|of)\b/g

/** Tells whether words are a grade and nothing else: "Good", "Grade 3 (adequate)", "4". */
export type RatingReader = (text: string) => boolean

/** @param hints the grade words of the framework, beside the general ones */
export function ratingReader(hints: ParseHints): RatingReader {
  const grades = new Set([...general, ...(hints.grades ?? []).map(each => each.toLowerCase())])
  return text => {
    if (text === '' || text.length > 60) return false
    const lower = text.toLowerCase()
    const words = lower
      .replace(frame, ' ')
      .replace(/[^\p{L}\s]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (words !== '') return grades.has(words)
    return /^\W*(?:[a-z]+\W+)?\d{1,2}(?:\s*\/\s*\d{1,2})?\W*$/.test(lower)
  }
}
