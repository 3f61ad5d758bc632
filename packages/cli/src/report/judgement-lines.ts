import type { Judgement, WordedReading } from '@reportlint/engine'
import { clean } from '../terminal/clean.ts'
import { wrap } from '../terminal/wrap.ts'
import { type LineSettings, labelOf, placeEntry } from './finding-lines.ts'
import { statusWords } from './status-words.ts'

/** The sentence with its grade marked, then what was read of it. */
export function judgementLines(
  { claim, place, reading }: Judgement,
  text: string,
  settings: LineSettings,
): string[] {
  const { paint, width } = settings
  const own = claim.status === 'asserted'
  const style = { look: own ? 'other' : 'faint', sign: '~', label: labelOf(place) } as const
  const { title, body } = placeEntry(place, `Line ${place.start.line}`, style, text, settings)
  const { words, name } = claim.grade
  const facts: [string, string][] = [
    ['subject', claim.subject.words === '' ? 'not named' : claim.subject.words],
    ...(reading ? readingFacts(reading) : []),
    ['grade', words === name ? words : `${words}, that is ${name}`],
    ['read as', own ? statusWords.asserted : `${statusWords[claim.status]}: not compared`],
  ]
  const column = Math.max(...facts.map(([label]) => label.length)) + 2
  const lines = facts.flatMap(([label, value]) =>
    wrap(clean(value), width - column - 5).map(
      (line, row) => paint('faint', (row === 0 ? label : '').padEnd(column)) + paint('plain', line),
    ),
  )
  return [title, ...[...body, ...lines].map(line => `  ${line}`)]
}

/** What was read of a subject, the empty parts left out. */
function readingFacts(reading: WordedReading): [string, string][] {
  const { judged, keys, owners, populations, aspects, sites, names, heading } = reading
  const facts: [string, readonly string[]][] = [
    ['judged', judged === null ? [] : [judged]],
    ['words', keys],
    ['whose', owners],
    ['group', populations],
    ['side', aspects],
    ['site', sites],
    ['name', names],
    ['heading', heading === '' ? [] : [heading]],
  ]
  return facts
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => [label, values.join(', ')])
}
