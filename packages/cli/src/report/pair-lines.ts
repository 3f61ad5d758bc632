import type { Judgement, Pair } from '@reportlint/engine'
import type { Thresholds } from '@reportlint/model'
import { clean } from '../terminal/clean.ts'
import { wrap } from '../terminal/wrap.ts'
import { sureness } from './confidence-words.ts'
import { type LineSettings, shortPrint } from './finding-lines.ts'
import { statusWords } from './status-words.ts'

/** One pair: what became of it as a headline, then why. */
export function pairLines(
  pair: Pair,
  thresholds: Thresholds,
  several: boolean,
  settings: LineSettings,
): string[] {
  const { paint, width } = settings
  const name = ({ claim, place }: Judgement) =>
    `line ${place.start.line} “${claim.grade.words}”${several && claim.subject.words !== '' ? ` (${claim.subject.words})` : ''}`
  const names = `${name(pair.a)} and ${name(pair.b)}`
  const head = `${names.charAt(0).toUpperCase()}${names.slice(1)}: ${verdictWords(pair)}`
  const said = reasonWords(pair, thresholds)
  if (pair.verdict !== 'not-compared') said.push(gradesWords(pair))
  return [
    ...wrap(clean(head), width).map(line => paint('strong', line)),
    ...said
      .flatMap(words => wrap(clean(words), width - 2))
      .map(line => `  ${paint('plain', line)}`),
  ]
}

function verdictWords({ verdict }: Pair): string {
  switch (verdict) {
    case 'joined':
      return 'one thing.'
    case 'joined-through-others':
      return 'one thing, through other places.'
    case 'forbidden':
    case 'unsure':
      return 'not one thing.'
    case 'not-compared':
      return 'not compared.'
    case 'not-looked-up':
      return 'never set side by side.'
  }
}

const throughOthers = 'each is joined with places that are joined with the other'

/** The score and its threshold, or what forbids the join; then what speaks for it. */
function reasonWords(pair: Pair, thresholds: Thresholds): string[] {
  const { verdict, confidence, reason } = pair
  if (verdict === 'not-compared') return asideWords(pair)
  if (confidence !== null) {
    const score = `Confidence ${sureness(confidence)}, ${passedWords(pair, confidence, thresholds)}.`
    return [score, `Why: ${reason}.`]
  }
  const apart = `Kept apart: ${reason}`
  return [verdict === 'forbidden' ? `${apart}.` : `${apart}; but ${throughOthers}.`]
}

/** Which of the two is no judgement of this inspection. */
const asideWords = ({ a, b }: Pair): string[] =>
  [a, b]
    .filter(({ claim }) => claim.status !== 'asserted')
    .map(({ claim, place }) => `Line ${place.start.line} is read as ${statusWords[claim.status]}.`)

/** Which thresholds a score passes. */
function passedWords({ verdict }: Pair, confidence: number, thresholds: Thresholds): string {
  const { joinFrom, errorFrom } = thresholds
  if (confidence < joinFrom) {
    const short = `short of ${sureness(joinFrom)}`
    return verdict === 'joined-through-others' ? `${short}; but ${throughOthers}` : short
  }
  const passed =
    confidence >= errorFrom
      ? `past ${sureness(errorFrom)}: sure`
      : `past ${sureness(joinFrom)}, but short of ${sureness(errorFrom)}, which an error needs`
  if (verdict !== 'not-looked-up') return passed
  return `${passed}; but places are looked up by the rarest words of their subject, where these two did not meet`
}

/** What the grades say of each other, and the findings that come of it. */
function gradesWords({ verdict, clash, findings }: Pair): string {
  const joined = verdict === 'joined' || verdict === 'joined-through-others'
  if (clash === null) return 'The grades agree.'
  if (!joined) return 'The grades differ, as those of two things may.'
  const differ = clash === 'wording' ? 'It is one grade in two words.' : 'The grades differ.'
  const names = findings.map(each => `${each.level} ${each.rule} ${shortPrint(each)}`)
  return names.length === 0
    ? `${differ} No finding shows both places.`
    : `${differ} Shown by: ${names.join(', ')}.`
}
