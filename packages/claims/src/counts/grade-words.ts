import type { Scale } from '@reportlint/model'
import { type Lexicon, phraseAt } from '../grades/lexicon.ts'
import type { Token } from '../language/tokens.ts'

/** Grade words of a report, and their order. */
export interface GradeWords {
  readonly lexicon: Lexicon
  /** Best first. */
  readonly scale: Scale
}

/** Names of grades that start at a token, and the index behind them. */
export interface GradesFound {
  readonly grades: readonly string[]
  readonly to: number
}

/** The grade of the scale that words mean; its last words are enough where only one ends so. */
function nameOf(name: string, rank: number | null, { grades }: Scale): string | null {
  if (rank !== null) return name
  const ending = grades.filter(grade => grade.name.endsWith(` ${name}`))
  return ending.length === 1 ? (ending[0]?.name ?? null) : null
}

/** A grade and all that are better. */
function orBetter(name: string, { grades }: Scale): string[] {
  const at = grades.findIndex(grade => grade.name === name)
  return grades.slice(0, at + 1).map(grade => grade.name)
}

/** Grades that start at a token: "good", "good or outstanding", "good or better". */
export function gradesAt(
  tokens: readonly Token[],
  at: number,
  { lexicon, scale }: GradeWords,
): GradesFound | null {
  const grades: string[] = []
  for (let i = at; ; ) {
    const phrase = phraseAt(lexicon, tokens, i)
    const name = phrase ? nameOf(phrase.meaning.name, phrase.meaning.rank, scale) : null
    if (!phrase || name === null) return null
    grades.push(name)
    const to = i + phrase.words.length
    if (tokens[to]?.lower !== 'or') return { grades, to }
    if (/^(?:better|above|higher)$/.test(tokens[to + 1]?.lower ?? '')) {
      return { grades: orBetter(name, scale), to: to + 2 }
    }
    i = to + 1
  }
}
