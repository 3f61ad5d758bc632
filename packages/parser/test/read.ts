import type { Report } from '@reportlint/model'
import type { ParseHints } from '../src/hints.ts'
import { parse } from '../src/parse.ts'
import { outline } from './check-report.ts'

/** A plain text, read. */
export const report = (text: string, hints: ParseHints = {}): Report =>
  parse({ path: 'draft.txt', text, format: 'text' }, hints)

/** The outline of a plain text. */
export const read = (text: string, hints: ParseHints = {}): string[] => outline(report(text, hints))

/** Filler that tells the reader how wide a line of the page is. */
export const prose = `Inspectors met children, parents and staff in each of the four towns, and
they read the plans that the council had made for the year to come. They also
looked at what has been done since the last visit, in 2012.`

/** The same on one line. */
export const proseLine = prose.replaceAll('\n', ' ')
