import type { Finding, Place } from '@reportlint/model'
import { clean } from '../terminal/clean.ts'
import type { Paint } from '../terminal/paint.ts'
import { columnsOf, wrap } from '../terminal/wrap.ts'
import { excerpt, markIn } from './mark.ts'
import type { Outcome } from './outcome.ts'
import { type MarkStyle, placeLines } from './place-lines.ts'
import { placeTitle } from './place-title.ts'
import { listed, plural } from './plural.ts'
import { shownPlaces } from './shown-places.ts'

/** What the lines are made for: how they are dressed and how many columns there are. */
export interface LineSettings {
  readonly paint: Paint
  readonly width: number
}

/** Columns that the frame takes before a sentence. */
const frame = 5

/** A piece of the frame: what stands at its corner, and the lines under it. */
export interface Entry {
  readonly title: string
  readonly body: readonly string[]
}

/** A finding for people: its message, then every place with its words marked. */
export function findingLines(
  finding: Finding,
  outcome: Pick<Outcome, 'path' | 'text'>,
  settings: LineSettings,
): string[] {
  const { at } = finding
  const own = { look: finding.level, sign: '^' } as const
  const other = { look: 'other', sign: '~' } as const
  const { shown, more } = shownPlaces(finding)
  const lead = `${outcome.path}:${at.start.line}:${at.start.column}`
  const entries = [placeEntry(at, lead, { ...own, label: labelOf(at) }, outcome.text, settings)]
  for (const { place, agrees } of shown) {
    const style = { ...(agrees ? own : other), label: labelOf(place) }
    entries.push(placeEntry(place, `line ${place.start.line}`, style, outcome.text, settings))
  }
  entries.push(...closingEntries(finding, more, settings))
  return [...messageLines(finding, settings), ...framed(entries, settings)]
}

/** Digits of a fingerprint that are shown: enough to tell a report's findings apart. */
const shownDigits = 7

/** The start of a finding's fingerprint. */
export const shortPrint = ({ fingerprint }: Pick<Finding, 'fingerprint'>): string =>
  clean(fingerprint.slice(0, shownDigits))

/** Keeps rule and fingerprint on one line. */
const hardSpace = '\u00a0'

/** "error: the message [rule 0a1b2c3]", wrapped under the message's first word. */
export function messageLines(finding: Finding, { paint, width }: LineSettings): string[] {
  const level = `${finding.level}: `
  const tag = `[${[clean(finding.rule), shortPrint(finding)].filter(Boolean).join(hardSpace)}]`
  const lines = wrap(`${clean(finding.message)} ${tag}`, width - level.length)
  return lines.map((line, index) => {
    const lead = index === 0 ? paint(finding.level, level) : ' '.repeat(level.length)
    if (!line.endsWith(tag)) return lead + paint('strong', line)
    const end = paint('faint', tag.replace(hardSpace, ' '))
    return lead + paint('strong', line.slice(0, -tag.length)) + end
  })
}

/** What the marked words mean, where they do not say it themselves: "4" is "outstanding". */
export function labelOf(place: Place): string | null {
  const quote = place.quote.replace(/\s+/g, ' ').trim().toLowerCase()
  return quote.includes(place.value.toLowerCase()) ? null : place.value
}

/** Where the place is, then its sentence with the words marked. */
export function placeEntry(
  place: Place,
  lead: string,
  style: MarkStyle,
  text: string,
  { paint, width }: LineSettings,
): Entry {
  const inner = width - frame
  const lines = style.sign === '^' ? 3 : 2
  const mark = markIn(place.sentence, place.quote, text.slice(0, place.start.offset))
  const short = excerpt(place.sentence, mark, (inner - 4) * lines)
  const section = placeTitle(place, inner)
  const together = columnsOf(`${clean(lead)} · ${section}`) <= inner
  const beside = together && section !== '' ? paint('faint', ` · ${section}`) : ''
  const below = together ? [] : [paint('faint', section)]
  return {
    title: paint('plain', lead) + beside,
    body: [...below, ...placeLines(short, style, inner, paint)],
  }
}

/** The places that are only counted, and what may be done. */
function closingEntries(finding: Finding, more: readonly Place[], settings: LineSettings): Entry[] {
  const entries: Entry[] = []
  if (more.length > 0) {
    const numbers = more.slice(0, 8).map(place => String(place.start.line))
    const where = more.length > 8 ? `${numbers.join(', ')}, …` : listed(numbers)
    const noun = more.length === 1 ? 'line' : 'lines'
    entries.push(wordsEntry(`and ${plural(more.length, 'more place')}: ${noun} ${where}`, settings))
  }
  for (const fix of finding.fixes) entries.push(wordsEntry(`fix: ${fix.title}`, settings))
  return entries
}

function wordsEntry(words: string, { paint, width }: LineSettings): Entry {
  const [title = '', ...rest] = wrap(clean(words), width - frame)
  return { title: paint('plain', title), body: rest.map(line => paint('plain', line)) }
}

/** Draws the frame that holds the entries of a finding together. */
export function framed(entries: readonly Entry[], { paint }: LineSettings): string[] {
  const lines: string[] = []
  for (const [index, { title, body }] of entries.entries()) {
    const last = index === entries.length - 1
    const corner = last ? '╰─' : index === 0 ? '╭─' : '├─'
    lines.push(`  ${paint('faint', corner)} ${title}`)
    const bar = last ? ' ' : paint('faint', '│')
    for (const line of body) lines.push(`  ${bar}  ${line}`.trimEnd())
  }
  return lines
}
