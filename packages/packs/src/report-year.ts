/** The year that a report tells of itself, and in what words. */
export interface ReportYear {
  readonly year: number
  readonly words: 'published' | 'inspected' | 'copyright' | 'dated'
}

/** Labels by how surely the year after them is the report's own. */
const labels: readonly (readonly [ReportYear['words'], RegExp])[] = [
  ['published', /\b(?:published|publication date|date of publication|report date)\b/g],
  [
    'inspected',
    /\b(?:inspection dates?|dates? of inspection|dates? inspected|evidence gathered|fieldwork)\b/g,
  ],
  ['copyright', /(?:\bcopyright|©)/g],
]

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december'
const year = /\b(?:19|20)\d\d\b/
const dated = new RegExp(`\\b(?:${months}) (?:\\d{1,2}(?:st|nd|rd|th)?,? )?((?:19|20)\\d\\d)\\b`)

/** How far behind its label a date may stand: a table's header row comes between. */
const distance = 80

/** Labels of another inspection's date. */
const earlier = /\b(?:previous|last)(?: \w+)? $/

/**
 * The year in which a report was published, else inspected, else copyrighted, else the first date
 * in words.
 * @param text the first pages, folded: lower case and single spaces
 * @returns null where no date stands there
 */
export function yearOf(text: string): ReportYear | null {
  for (const [words, label] of labels) {
    for (const match of text.matchAll(label)) {
      if (earlier.test(text.slice(Math.max(0, match.index - 24), match.index))) continue
      const from = match.index + match[0].length
      const found = year.exec(text.slice(from, from + distance))
      if (found) return { year: Number(found[0]), words }
    }
  }
  const date = dated.exec(text)?.[1]
  return date === undefined ? null : { year: Number(date), words: 'dated' }
}
