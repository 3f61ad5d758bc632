import type { ExplainedJoin, FindingExplained } from '@reportlint/engine'
import type { Place } from '@reportlint/model'
import { clean } from '../terminal/clean.ts'
import { wrap } from '../terminal/wrap.ts'
import { sureness, thresholdWords } from './confidence-words.ts'
import { framed, type LineSettings, labelOf, messageLines, placeEntry } from './finding-lines.ts'
import { plural } from './plural.ts'

/** So many joins are shown; the further ones only hold the places of one side together. */
const most = 6

/**
 * A finding for people who ask why its places are compared.
 * @param text the document
 */
export function findingExplainedText(
  explained: FindingExplained,
  text: string,
  settings: LineSettings,
): string {
  const { paint, width } = settings
  const { path, finding, joins } = explained
  const shown = joins.slice(0, most)
  const lines = [paint('strong', path), '', ...messageLines(finding, settings)]
  for (const [index, join] of shown.entries()) {
    lines.push('', ...joinLines(join, `${index + 1}. `, explained, text, settings))
  }
  if (joins.length > most) {
    lines.push('', `${plural(joins.length - most, 'more pair')} of its places are joined.`)
  }
  lines.push('', ...wrap(clean(closingWords(explained)), width), ...furtherCommand(explained))
  return `${lines.join('\n')}\n`
}

/** How sure the join is and why, then both places. */
function joinLines(
  { a, b, confidence, reason, differs }: ExplainedJoin,
  number: string,
  { finding, thresholds }: FindingExplained,
  text: string,
  settings: LineSettings,
): string[] {
  const { paint, width } = settings
  const sure = confidence >= thresholds.errorFrom
  const passed = sure
    ? `past ${sureness(thresholds.errorFrom)}: sure.`
    : `past ${sureness(thresholds.joinFrom)}: joined, but short of ${sureness(thresholds.errorFrom)}, which an error needs.`
  const words = [
    `Confidence ${sureness(confidence)}, ${passed}`,
    `Why: ${reason}. ${differs ? 'They differ.' : 'They agree.'}`,
  ]
  const set = words
    .flatMap(each => wrap(clean(each), width - number.length))
    .map((line, index) =>
      index === 0
        ? paint('strong', number + line)
        : ' '.repeat(number.length) + paint('plain', line),
    )
  const entry = (place: Place, own: boolean) => {
    const style = own
      ? ({ look: finding.level, sign: '^' } as const)
      : ({ look: 'other', sign: '~' } as const)
    const label = { ...style, label: labelOf(place) }
    return placeEntry(place, `line ${place.start.line}`, label, text, settings)
  }
  return [...set, ...framed([entry(a, true), entry(b, !differs)], settings)]
}

function closingWords({ finding, joins, thresholds }: FindingExplained): string {
  if (joins.length > 0) return thresholdWords(thresholds)
  return finding.related.length === 0
    ? 'The finding is about one place: nothing was joined with it.'
    : 'The rule puts these places together by itself: nothing had to be joined.'
}

/** What shows how the places were read, which only judgements have to be. */
function furtherCommand({ path, finding, joins: [first] }: FindingExplained): string[] {
  if (!first || !finding.rule.startsWith('grade-')) return []
  const lines = `${first.a.start.line} ${first.b.start.line}`
  return ['', 'What was read there:', `  ${clean(`reportlint why ${path} ${lines}`)}`]
}
