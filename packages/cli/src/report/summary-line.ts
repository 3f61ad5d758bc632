import type { Level } from '@reportlint/model'
import type { Totals } from './outcome.ts'
import { listed, plural } from './plural.ts'

const nouns: readonly (readonly [Level, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
]

/**
 * The run in one or two sentences: "3 errors and 2 warnings in 1 report (draft.md), checked as
 * Ofsted joint area review. 1 more could not be checked."
 */
export function summaryLine({ counts, checked, failed }: Totals): string {
  const found = nouns
    .filter(([level]) => counts[level] > 0)
    .map(([level, noun]) => plural(counts[level], noun))
  const what = found.length === 0 ? 'Nothing found' : listed(found)
  const only = checked.length === 1 ? ` (${checked[0]?.path})` : ''
  const titles = [...new Set(checked.map(({ pack }) => pack.title))]
  const as = titles.length === 1 ? `, checked as ${titles[0]}` : ''
  const lost = failed === 0 ? '' : ` ${failed} more could not be checked.`
  return `${what} in ${plural(checked.length, 'report')}${only}${as}.${lost}`
}
