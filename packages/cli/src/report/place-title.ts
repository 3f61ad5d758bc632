import type { Place } from '@reportlint/model'
import { clean } from '../terminal/clean.ts'
import { columnsOf } from '../terminal/wrap.ts'

/** What a section role is called where its heading does not say it. */
const roleNames: Readonly<Record<string, string>> = {
  front: 'Front page',
  contents: 'Contents',
  introduction: 'Introduction',
  context: 'Context',
  summary: 'Summary',
  grades: 'Grades',
  recommendations: 'Recommendations',
  main: 'Main report',
  annex: 'Annex',
  glossary: 'Glossary',
}

/** What the section of a place is called by its role; empty for one without. */
export const roleOf = (place: Place): string => roleNames[place.section] ?? ''

/** Role and heading of a place: "Summary › Being healthy", "Summary report", "". */
export function sectionOf(place: Place): string {
  const role = roleOf(place)
  if (place.heading === null) return role
  const heading = clean(place.heading)
  const firstWord = role.split(' ')[0]?.toLowerCase() ?? ''
  const said = firstWord === '' || heading.toLowerCase().includes(firstWord)
  return said ? heading : `${role} › ${heading}`
}

/**
 * Where a place stands within its document: "Summary › Being healthy · paragraph 19 · page 4",
 * the section shortened so that all fits `width` columns.
 */
export function placeTitle(place: Place, width: number): string {
  const tail: string[] = []
  if (place.paragraph !== null) tail.push(`paragraph ${clean(place.paragraph)}`)
  if (place.page !== null) tail.push(`page ${place.page}`)
  const taken = tail.reduce((sum, part) => sum + columnsOf(part) + 3, 0)
  const section = shorten(sectionOf(place), width - taken)
  return shorten([section, ...tail].filter(part => part !== '').join(' · '), width)
}

/** The text, its end cut off for "…" where it is wider; empty where hardly anything would stay. */
export function shorten(text: string, width: number): string {
  if (columnsOf(text) <= width) return text
  if (width < 8) return ''
  let end = Math.min(text.length, width - 1)
  while (end > 0 && columnsOf(text.slice(0, end)) > width - 1) end--
  return `${text.slice(0, end).trimEnd()}…`
}
