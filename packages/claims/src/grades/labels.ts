import { keysOf } from '../language/keys.ts'
import { tokenize } from '../language/tokens.ts'
import { type Lexicon, type Meaning, meaningOf } from './lexicon.ts'

/** A line that names a subject and its grade, or a grade alone. */
export interface LabelledGrade {
  readonly meaning: Meaning
  /** Offsets of the grade's words in the line. */
  readonly start: number
  readonly end: number
  /** The label before the grade; empty where the grade stands alone. */
  readonly label: string
  /** Number printed beside the word; null where none is. */
  readonly number: number | null
}

/** Labels that only say that a grade follows. */
const plainLabel =
  /^(?:the )?(?:overall |inspection |inspectors' )?(?:judgement|judgements|grade|grading|rating|evaluation|outcome|assessment|quality)(?: grade)?$/i

const numbered = /^(?:grade\s+)?(\d)\s*[(:–-]\s*([\p{L} ]+?)\)?$/iu
const wordFirst = /^([\p{L} ]+?)\s*\(\s*(?:grade\s+)?(\d)\s*\)$/iu

function readGrade(
  text: string,
  lexicon: Lexicon,
): { meaning: Meaning; number: number | null } | null {
  // "Good ●": the mark is the rating's colour.
  const plain = text.replace(/[.*_●○•◉⬤■\s]+$/g, '').trim()
  const direct = meaningOf(lexicon, plain)
  if (direct) return { meaning: direct, number: null }
  const match = numbered.exec(plain)
  const word = match?.[2] ?? wordFirst.exec(plain)?.[1]
  const number = match?.[1] ?? wordFirst.exec(plain)?.[2]
  const meaning = word === undefined ? null : meaningOf(lexicon, word)
  if (meaning) return { meaning, number: Number(number) }
  const bare = /^grade\s+(\d)$/i.exec(plain)
  const byNumber = bare ? lexicon.numbers.get(Number(bare[1])) : undefined
  return byNumber ? { meaning: byNumber, number: Number(bare?.[1]) } : null
}

const unmarked = /^(.*\b(?:judgement|grade|rating|evaluation))\s+([\p{L} ]{4,40})$/iu

/** "Overall rating Good": a label and its grade with nothing between them. */
function readUnmarked(text: string, lexicon: Lexicon): LabelledGrade | null {
  const match = unmarked.exec(text)
  const grade = match ? readGrade(match[2] ?? '', lexicon) : null
  if (!match || !grade) return null
  const label = match[1] ?? ''
  const start = text.length - (match[2] ?? '').length
  return { ...grade, start, end: text.length, label: plainLabel.test(label) ? '' : label }
}

/**
 * Reads a line as a labelled grade: "Caring: Good", "Judgement: requires improvement",
 * "Grade 3 (Adequate)", "Good".
 * @param text a heading or a paragraph of one line
 * @returns null where the line is anything else
 */
export function readLabel(text: string, lexicon: Lexicon): LabelledGrade | null {
  if (text.length > 200) return null
  const split = Math.max(text.lastIndexOf(':'), text.lastIndexOf(' – '), text.lastIndexOf(' — '))
  const whole = readGrade(text, lexicon)
  if (whole) return { ...whole, start: 0, end: text.length, label: '' }
  if (split < 0) return readUnmarked(text, lexicon)
  const tail = text.slice(split + 1).replace(/^[\s–—]+/, '')
  const grade = readGrade(tail, lexicon)
  // "4: outstanding; 3: good; 1: inadequate" declares a scale.
  if (!grade || text.slice(0, split).includes(';')) return null
  const start = text.length - tail.length
  const label = text.slice(0, split).trim()
  return { ...grade, start, end: text.length, label: plainLabel.test(label) ? '' : label }
}

/** Whether a short line may name the subject of the grade below it. */
export const namesSubject = (text: string): boolean =>
  text.length < 160 && !/[.!?:;]$/.test(text) && keysOf(tokenize(text)).length > 0
