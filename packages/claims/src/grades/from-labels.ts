import type { Block } from '@reportlint/model'
import { fold } from '../language/text.ts'
import { tokenize } from '../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import { namesSubject, readLabel } from './labels.ts'
import { contextOf, locusOf, type Reader, toCandidate } from './reader.ts'
import { readSubject } from './subjects.ts'

/** Labels of grades that an earlier inspection gave. */
export const earlierLabel = /\b(?:previous|last|earlier) inspections?\b/i

/**
 * The line above a grade that stands alone: a heading, or the name of a subject that the
 * framework or the report's table judges. Cells of a table torn apart name nothing.
 */
function labelAbove(reader: Reader, previous: Block | undefined): string {
  if (!previous || previous.kind === 'table' || !namesSubject(previous.prose.text)) return ''
  const { text } = previous.prose
  const known = readSubject(tokenize(text), reader.vocabulary).judged !== null
  return known || previous.kind === 'heading' ? text : ''
}

/** Whether a block is a grade and nothing else. */
const isBareGrade = (reader: Reader, block: Block | undefined): boolean =>
  block !== undefined &&
  block.kind !== 'table' &&
  readLabel(block.prose.text, reader.lexicon)?.label === ''

/**
 * A line that only labels a grade ("Caring: Good") or is one, under the line that names its
 * subject.
 * @param previous the block before it
 * @param next the block behind it: where it is a bare grade too, a table was torn into columns
 */
export function fromLabel(
  reader: Reader,
  block: Block,
  previous: Block | undefined,
  next: Block | undefined,
): Candidate | null {
  if (block.kind === 'table') return null
  const { text } = block.prose
  const label = readLabel(text, reader.lexicon)
  if (!label) return null
  const context = contextOf(reader, block)
  if (label.label === '' && [previous, next].some(each => isBareGrade(reader, each))) return null
  const words = label.label || labelAbove(reader, previous)
  const range = { start: label.start, end: label.end }
  return toCandidate(reader, block, {
    at: locusOf(block, block.prose, range, text, label.meaning.name),
    form: 'label',
    status: earlierLabel.test(words) ? 'past' : 'asserted',
    headline: true,
    subject: {
      readings: [words === '' ? context : readSubject(tokenize(words), reader.vocabulary)],
      words: words || context.words,
    },
    subjectSpan: block.span,
    meaning: label.meaning,
    standing: label.meaning.standing,
    degree: null,
    words: fold(text.slice(label.start)).toLowerCase(),
    number: label.number,
  })
}
