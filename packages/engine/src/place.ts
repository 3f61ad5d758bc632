import type { Locus, Place, Report, Section } from '@reportlint/model'
import { lineIndex } from './line-index.ts'

/** The nearest section at or above `section` that has a heading. */
function titled(report: Report, section: Section | undefined): Section | undefined {
  let found = section
  while (found && found.title === null) {
    found = found.parent === null ? undefined : report.sections[found.parent]
  }
  return found
}

/** Gives positions, section and paragraph to the places of one report. */
export interface Placer {
  place(locus: Locus): Place
  /** In words for a message: "Summary, paragraph 13". */
  where(locus: Locus): string
}

const longestTitle = 60

const short = (title: string): string =>
  title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title

const nameOf = ({ label, title }: Section): string =>
  short([label, title].filter(part => part !== null).join(' '))

/** The section whose heading gives `section` its role: the summary that holds "Being healthy". */
function roleSection(report: Report, section: Section): Section {
  let found = section
  while (found.parent !== null) {
    const parent = report.sections[found.parent]
    if (!parent || parent.title === null || parent.role !== section.role) break
    found = parent
  }
  return found
}

/**
 * Names a place as people find it: the part of the report, then its paragraph number, or where
 * there is none the nearest heading, or its line.
 */
function wordPlace(report: Report, locus: Locus, line: number): string {
  const block = report.blocks[locus.block]
  const near = titled(report, report.sections[block?.section ?? 0])
  const label = block?.kind === 'paragraph' ? block.label : null
  const part = near && roleSection(report, near)
  const names = part && near ? [nameOf(part)] : []
  if (label !== null) return [...names, `paragraph ${label}`].join(', ')
  // A heading's words stand in the message already.
  if (near && near !== part && block?.kind !== 'heading') return [...names, nameOf(near)].join(', ')
  return [...names, `line ${line}`].join(', ')
}

/** @returns a placer that counts the report's lines once */
export function placer(report: Report): Placer {
  const position = lineIndex(report.text)
  return {
    place(locus) {
      const block = report.blocks[locus.block]
      const section = report.sections[block?.section ?? 0]
      const { start, end } = locus.span
      return {
        start: position(start),
        end: position(end),
        quote: report.text.slice(start, end),
        sentence: locus.sentence,
        paragraph: block?.kind === 'paragraph' ? block.label : null,
        section: section?.role ?? 'other',
        heading: titled(report, section)?.title ?? null,
        page: block?.page ?? null,
        value: locus.value,
      }
    },
    where: locus => wordPlace(report, locus, position(locus.span.start).line),
  }
}
