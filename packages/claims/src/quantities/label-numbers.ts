import type { Token } from '../language/tokens.ts'

/** Words whose number is a label: "paragraph 12", "Key Stage 2", "section 47". */
const labels =
  /^(?:paragraphs?|pages?|tables?|figures?|sections?|annex|appendix|regulations?|standards?|articles?|parts?|chapters?|schedules?|recommendations?|stages?|levels?|years?|grades?|bands?|tiers?|phases?|category|quality|step|ks|version|act|ref|no|number|nos|chart|box|room|ward|unit|house|route|band|week|day|month|group|form|class|version|priority|outcome|question|criterion|objective|action|aged|age|ages|between|from|p|pp|para|paras|site|quarter|q|stage|wave|round|entitlement|type|model|finding|findings|issue|position|object)$/

const adjoins = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next !== undefined && next.start === token.end

/** "16-year-olds", "3rd", "9am", "1.2.3": digits that are a part of something longer. */
export function isPartOfWord(tokens: readonly Token[], at: number, to: number): boolean {
  const last = tokens[to - 1]
  const next = tokens[to]
  const before = tokens[at - 1]
  const clock = next?.lower === 'am' || next?.lower === 'pm'
  if (clock) return true
  if (adjoins(last, next) && (next?.kind !== 'mark' || /^[-–/°+&_#]$/.test(next.text))) return true
  return (
    adjoins(before, tokens[at]) && (before?.kind !== 'mark' || !/^[(£$€“‘"'[~—]$/.test(before.text))
  )
}

/** "between 16 and 25": the ends of a range are no figures of their own. */
export const isRangeEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'between' ||
  (/^(?:and|to)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:between|aged|ages|age)$/.test(tokens[at - 3]?.lower ?? ''))

/** Whether the word before a number makes it a label. */
export function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  if (/^(?:from|between)$/.test(before.lower)) return false
  if (labels.test(before.lower)) return true
  // "Ofsted 2", "Calderfold 12:": the number of a name.
  const next = tokens[at + 1]
  const counts = next?.kind === 'word' && /^\p{Ll}/u.test(next.text)
  return at > 1 && /^\p{Lu}/u.test(before.text) && tokens[at]?.kind === 'number' && !counts
}
