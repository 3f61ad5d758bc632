import type { WordedReading } from '@reportlint/claims'
import { type Block, Failure, type GradeClaim, type Place } from '@reportlint/model'
import { lineStarts } from '../line-index.ts'
import { type Placer, placer } from '../place.ts'
import type { Reading } from '../read-document.ts'

/** A judgement, with what was read of its subject. */
export interface Judgement {
  readonly claim: GradeClaim
  readonly place: Place
  /** null where nothing was read of its subject. */
  readonly reading: WordedReading | null
}

/** Why a line has no judgement. */
export type Silence =
  | 'blank'
  /** A running header or footer, a page number, or mark-up without words. */
  | 'set-aside'
  /** A line of the contents or the glossary, where nothing is judged. */
  | 'lists'
  /** A row of a table that was not read as one of grades. */
  | 'row'
  | 'no-grade-word'
  /** It has a grade word, but nothing was read as judged by it. */
  | 'no-judgement'

/** What was read on one line. */
export interface LineRead {
  /** 1-based. */
  readonly line: number
  /** The line without white space around it. */
  readonly text: string
  readonly judgements: readonly Judgement[]
  /** First and last line of the paragraph whose judgements stand in for the line's; else null. */
  readonly paragraph: { readonly from: number; readonly to: number } | null
  /** null where the line has judgements. */
  readonly silence: Silence | null
  /** Grade words of the line's paragraph. */
  readonly gradeWords: readonly string[]
}

/** Offsets of one line, half-open, its line break left out. */
interface LineSpan {
  readonly start: number
  readonly end: number
}

function lineSpan({ report }: Reading, starts: readonly number[], line: number): LineSpan {
  const start = starts[line - 1]
  // A line break at the end ends the last line and starts none.
  const count = starts.at(-1) === report.text.length ? starts.length - 1 : starts.length
  if (start === undefined || line > count) {
    throw new Failure(
      'line-unknown',
      `There is no line ${line}; the last is line ${count}.`,
      'Write the numbers of two lines of the report, as findings and the ledger show them.',
      { path: report.path },
    )
  }
  const next = starts[line] ?? report.text.length + 1
  return { start, end: Math.max(start, next - 1) }
}

const meets = (a: LineSpan, b: LineSpan): boolean => a.start <= b.end && b.start <= a.end

/** Why there is nothing; `words` are the grade words of the block. */
function silenceOf(
  { report }: Reading,
  text: string,
  block: Block | undefined,
  words: readonly string[],
): Silence {
  if (text === '') return 'blank'
  if (!block) return 'set-aside'
  const role = report.sections[block.section]?.role
  if (role === 'contents' || role === 'glossary') return 'lists'
  if (block.kind === 'table') return 'row'
  return words.length === 0 ? 'no-grade-word' : 'no-judgement'
}

/** The judgements whose grade stands on the line, else whose subject does, else its paragraph's. */
function judgementsOn(claims: readonly GradeClaim[], span: LineSpan, block: Block | undefined) {
  const onLine = claims.filter(({ at }) => meets(at.span, span))
  if (onLine.length > 0) return { claims: onLine, wider: false }
  const near = claims.filter(
    ({ at, subject }) => at.block === block?.index && meets(subject.span, span),
  )
  if (near.length > 0 || !block || block.kind === 'table') return { claims: near, wider: false }
  const inBlock = claims.filter(({ at }) => at.block === block.index)
  return { claims: inBlock, wider: inBlock.length > 0 }
}

function paragraphOf(block: Block, places: Placer) {
  const at = (offset: number): number =>
    places.place({
      span: { start: offset, end: offset },
      sentence: '',
      block: block.index,
      value: '',
    }).start.line
  return { from: at(block.span.start), to: at(block.span.end) }
}

/**
 * Makes a reader of single lines of a document.
 * @returns a function from a line's number, 1-based; it throws Failure "line-unknown"
 */
export function lineReader(reading: Reading): (line: number) => LineRead {
  const { report, statements } = reading
  const { inquiry } = statements
  const starts = lineStarts(report.text)
  const places = placer(report)
  const grades = statements.claims.filter(claim => claim.kind === 'grade')
  return line => {
    const span = lineSpan(reading, starts, line)
    const text = report.text.slice(span.start, span.end).trim()
    const block = report.blocks.find(each => text !== '' && meets(each.span, span))
    const { claims, wider } = judgementsOn(grades, span, block)
    const gradeWords = block ? inquiry.gradeWords(block) : []
    return {
      line,
      text,
      judgements: claims.map(claim => ({
        claim,
        place: places.place(claim.at),
        reading: inquiry.reading(claim),
      })),
      paragraph: wider && block ? paragraphOf(block, places) : null,
      silence: claims.length > 0 ? null : silenceOf(reading, text, block, gradeWords),
      gradeWords,
    }
  }
}
