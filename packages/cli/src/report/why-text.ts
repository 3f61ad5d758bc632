import type { LineRead, Silence, Why } from '@reportlint/engine'
import { clean } from '../terminal/clean.ts'
import { wrap } from '../terminal/wrap.ts'
import { thresholdWords } from './confidence-words.ts'
import type { LineSettings } from './finding-lines.ts'
import { judgementLines } from './judgement-lines.ts'
import { pairLines } from './pair-lines.ts'
import { listed, plural } from './plural.ts'

/** So many pairs are shown. */
const most = 12

/**
 * What was read on two lines, and why they are compared or not, for people.
 * @param text the document
 */
export function whyText(why: Why, text: string, settings: LineSettings): string {
  const { paint, width } = settings
  const [first, second] = why.lines
  const lines = [
    paint('strong', why.path),
    ...wrap(clean(`${why.packTitle} (${why.packReason})`), width - 2).map(line =>
      paint('faint', `  ${line}`),
    ),
  ]
  for (const each of first.line === second.line ? [first] : [first, second]) {
    lines.push('', ...lineLines(each, text, settings))
  }
  lines.push('', ...pairsLines(why, settings))
  return `${lines.join('\n')}\n`
}

function lineLines(read: LineRead, text: string, settings: LineSettings): string[] {
  const { paint, width } = settings
  const say = (words: string) => wrap(clean(words), width)
  if (read.silence !== null) {
    const [head = '', ...rest] = say(
      `Line ${read.line} has no judgement: ${silenceWords(read.silence, read)}`,
    )
    return [paint('strong', head), ...rest.map(line => paint('plain', line))]
  }
  const lines: string[] = []
  const { paragraph } = read
  if (paragraph) {
    const { from, to } = paragraph
    const where = from === to ? `line ${from}` : `lines ${from} to ${to}`
    const has = plural(read.judgements.length, 'judgement')
    lines.push(
      ...say(`Line ${read.line} has no judgement of its own; its paragraph (${where}) has ${has}.`),
    )
  }
  for (const judgement of read.judgements) {
    if (lines.length > 0) lines.push('')
    lines.push(...judgementLines(judgement, text, settings))
  }
  return lines
}

/** Why a line has no judgement. */
function silenceWords(silence: Silence, { gradeWords }: LineRead): string {
  switch (silence) {
    case 'blank':
      return 'it is empty.'
    case 'set-aside':
      return 'it is mark-up, or a page number, running header or footer that was set aside.'
    case 'lists':
      return 'contents and glossary judge nothing.'
    case 'row':
      return 'it is a row of a table that was not read as grades.'
    case 'no-grade-word':
      return 'there is no grade word in it.'
    case 'no-judgement': {
      const words = [...new Set(gradeWords)].map(word => `“${word}”`)
      return `${listed(words)} stands there, but nothing that it would judge.`
    }
  }
}

function pairsLines(
  { lines: [first, second], pairs, thresholds }: Why,
  settings: LineSettings,
): string[] {
  const { paint, width } = settings
  const say = (words: string) => wrap(clean(words), width).map(line => paint('plain', line))
  if (pairs.length === 0) {
    return first.silence === null && second.silence === null
      ? say('The line has one judgement, and nothing to compare it with: name another line.')
      : say('So there is nothing to compare.')
  }
  const lines: string[] = []
  const several = pairs.length > 1
  for (const pair of pairs.slice(0, most))
    lines.push(...pairLines(pair, thresholds, several, settings), '')
  if (pairs.length > most)
    lines.push(
      ...say(`Left out: ${plural(pairs.length - most, 'pair')} that are no nearer to each other.`),
      '',
    )
  return [...lines, ...say(thresholdWords(thresholds)).map(line => paint('faint', line))]
}
