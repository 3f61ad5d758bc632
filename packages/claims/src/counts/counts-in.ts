import type { Token } from '../language/tokens.ts'
import { type GradeWords, gradesAt } from './grade-words.ts'
import { partedAt, type Quantity, quantityAt, type Things } from './quantity.ts'

/** A count found in a sentence; offsets into its text. */
export interface Found {
  readonly count: number
  readonly of: number | null
  readonly thing: string
  readonly grades: readonly string[]
  readonly start: number
  readonly end: number
}

/** Verbs and small words between a quantity and its grade. */
const links = new Set(
  `is are was were has have been be judged rated graded found assessed considered as to now also
  remain remains all both each only now therefore overall`
    .trim()
    .split(/\s+/),
)

/** Words between a grade and the quantity behind it: "good in three of the five areas". */
const places = new Set('in for on across against under'.split(' '))

/** Words that may follow where the statement ends. */
const ends = new Set(
  'and but while whereas with because although though when this these which'.split(' '),
)

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && token.text !== '-') || ends.has(token.lower)

/** What a report on one place says its grades of: the place, or all of the grades. */
const wholeSubjects = new Set(
  `it we they this council authority service services school force prison provider trust partnership
  outcomes grades ratings judgements performance home college hospital board practice inspectors`
    .trim()
    .split(/\s+/),
)

/** Whether the words before a grade name the place, not one thing in it: "leadership is". */
function gradesWhole(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && links.has(tokens[before]?.lower ?? '')) before--
  const word = tokens[before]
  if (word === undefined || word.kind === 'mark' || /^(?:and|but)$/.test(word.lower)) return true
  return wholeSubjects.has(word.lower) || (before > 0 && /^\p{Lu}\p{Ll}/u.test(word.text))
}

/** The grade behind a quantity: "… are good", "… were judged to be good", "… good". */
function gradeBehind(tokens: readonly Token[], from: number, words: GradeWords) {
  let at = from
  while (at < from + 6 && links.has(tokens[at]?.lower ?? '')) at++
  const found = gradesAt(tokens, at, words)
  return found && isEnd(tokens[found.to]) ? found : null
}

/** The grade before a quantity: "good in", "rated good for", "as good in". */
function gradeBefore(tokens: readonly Token[], at: number, words: GradeWords) {
  const other = tokens[at - 1]?.lower === 'other' ? at - 1 : at
  const preposition = (tokens[other - 1]?.lower === 'the' ? other - 1 : other) - 1
  if (!places.has(tokens[preposition]?.lower ?? '')) return null
  for (let from = preposition - 1; from >= Math.max(0, preposition - 6); from--) {
    const found = gradesAt(tokens, from, words)
    if (found?.to !== preposition) continue
    const before = tokens[from - 1]?.lower ?? ''
    if (/^(?:not|or|nor|never|than|least|mostly|generally)$/.test(before)) return null
    const longer = from > 0 ? gradesAt(tokens, from - 1, words) : null
    const start = longer?.to === preposition ? from - 1 : from
    return gradesWhole(tokens, start)
      ? { ...(longer?.to === preposition ? longer : found), from }
      : null
  }
  return null
}

interface Whole {
  readonly of: number | null
  readonly thing: string
}

/** "and one requires improvement" takes over the whole and the thing; "the other two" as well. */
const completed = (quantity: Quantity, whole: Whole | null): Quantity =>
  quantity.thing === '' && whole ? { ...quantity, ...whole } : quantity

/** Every count of one sentence. */
export function countsIn(tokens: readonly Token[], words: GradeWords, things: Things): Found[] {
  const found: Found[] = []
  let whole: Whole | null = null
  for (let i = 0; i < tokens.length; i++) {
    const parted = partedAt(tokens, i, things)
    if (parted) {
      whole = { of: parted.of, thing: parted.thing }
      i = parted.to - 1
      continue
    }
    const read = quantityAt(tokens, i, things, whole !== null)
    if (!read) continue
    const quantity: Quantity = completed(read, whole)
    const behind = gradeBehind(tokens, quantity.to, words)
    // "Safeguarding is good in all three schools" grades one thing, not the schools.
    const known = things.sure.has(quantity.thing) && isEnd(tokens[quantity.to])
    const before = behind || !known ? null : gradeBefore(tokens, i, words)
    const grade = behind ?? before
    const first = tokens[before?.from ?? i]
    const last = tokens[(behind?.to ?? quantity.to) - 1]
    if (!grade || !first || !last) continue
    whole = { of: quantity.of, thing: quantity.thing }
    const { count, of, thing } = quantity
    found.push({ count, of, thing, grades: grade.grades, start: first.start, end: last.end })
    i = Math.max(i, quantity.to - 1)
  }
  return found
}
