import type { SectionRole } from '@reportlint/model'
import { headingLabel } from '../label.ts'
import type { RatingReader } from '../rating.ts'
import type { RoleReader } from '../roles.ts'
import { isColumnHead } from '../table-header.ts'
import { titleKey } from '../title-key.ts'
import { endsClosed, endsMidPhrase, startsUpper } from './line-ends.ts'
import { type Unit, wordsIn } from './units.ts'

/** A unit that has the looks of a heading. */
export interface Shape {
  readonly label: string | null
  readonly title: string
  /** Keys for comparing with contents entries. */
  readonly keys: { readonly full: string; readonly title: string }
  readonly role: SectionRole | null
  /** Whether it begins with the name of something that the framework judges. */
  readonly known: boolean
  /** "Lead inspector: A Name": a label and what it stands for, a grade excepted. */
  readonly statement: boolean
}

/** What tells a heading's shape. */
export interface ShapeReader {
  readonly isRating: RatingReader
  readonly roleOf: RoleReader
  /** First words of headings that the framework knows. */
  readonly isKnown: (title: string) => boolean
}

const longest = 220
const mostLines = 4
const address = /@|www\.|https?:/iu
const dateOnly = /^(?:\d{1,2}\s)?(?:\p{L}+\s)?\d{4}$/u
const labelled = /^(?:annexe?|appendix|section|part|chapter)\b/iu

/**
 * Reads a unit as a heading.
 * @returns null where it cannot be one
 */
export function readShape(unit: Unit, reader: ShapeReader): Shape | null {
  const { lines, marker } = unit
  if (lines.length > mostLines) return null
  if (marker && (marker.kind === 'bullet' || (marker.kind === 'letter' && marker.length < 2)))
    return null
  const words = wordsIn(unit)
  const text = marker ? `${lines[0]?.text.slice(0, marker.length).trimEnd() ?? ''} ${words}` : words
  if (words.length < 2 || text.length > longest || !/\p{L}{2}/u.test(words)) return null
  const found = headingLabel(text)
  const title = (found ? text.slice(found.at) : words).replace(/^#{1,6}\s+/u, '')
  if (!startsUpper(found ? text : title) || !isTitle(title)) return null
  if (reader.isRating(text) || isColumnHead(title)) return null
  if (marker && title.endsWith(':')) return null
  const label = found?.label ?? marker?.label ?? null
  const keys = { full: titleKey(`${label ?? ''} ${title}`), title: titleKey(title) }
  const value = /:\s(?=\S)/u.exec(title)
  const statement = value !== null && !reader.isRating(title.slice(value.index + 2))
  return {
    label,
    title,
    keys,
    role: reader.roleOf(title, label),
    known: reader.isKnown(title),
    statement,
  }
}

/** A grade and what it stands for, in a list of the grades. */
const definition = /^[\p{L} ]{3,40}\((?:grade )?\d\)\s+\S/iu

function isTitle(title: string): boolean {
  if (definition.test(title)) return false
  if (/[,;.]$/u.test(title) && !/(?:etc|Ltd|Inc)\.$/u.test(title)) return false
  if (endsMidPhrase(title) || address.test(title) || dateOnly.test(title)) return false
  return !endsClosed(title) || /[:?]$/u.test(title)
}

/** Whether the shape's label is a word, as in "Annex A" and "Section 3". */
export const hasWordLabel = ({ label }: Shape): boolean => label !== null && labelled.test(label)
