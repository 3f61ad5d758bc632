import type {
  Block,
  GradeCountClaim,
  GradeTableClaim,
  Pack,
  Report,
  Scale,
} from '@reportlint/model'
import { toSource } from '@reportlint/model'
import { keyOf } from '../language/stem.ts'
import { fold } from '../language/text.ts'
import { tokenize } from '../language/tokens.ts'
import { countsIn } from './counts-in.ts'
import type { GradeWords } from './grade-words.ts'

/** What frameworks call the things that they judge. */
const sureThings = 'outcome judgement judgment question test domain criterion criteria'
  .split(' ')
  .map(keyOf)

/** Further words for them, which may name other things as well. */
const looseThings = 'area standard theme indicator element rating grade'.split(' ').map(keyOf)

/** What bodies call the places and services that have grades of their own. */
const placeThings = `service hospital school site location home prison force practice ward team unit
  college setting pathway`
  .trim()
  .split(/\s+/)
  .map(keyOf)

/** Cheap guards: only sentences that pass them are cut into words. */
const mayCount =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|both|none|no|\d\d?)\b/i

/** Tells whether a text holds a word that starts as one of the keys; "y" may stand for a final "i". */
const mayName = (keys: Iterable<string>): RegExp => {
  const starts = [...keys].map(key => key.replace(/[^\p{L}\p{N}]/gu, '').replace(/i$/, ''))
  return new RegExp(`\\b(?:${starts.filter(start => start.length > 1).join('|')})`, 'i')
}

/** Sentences about another time, somebody else's view or a rule of the framework. */
const elsewhere =
  /\b(?:previous|previously|last|earlier|former|self-(?:evaluation|assessment)|survey|would|could|should|if|normally|unless|target|aims?)\b|\b(?:19|20)\d\d\b|\?$/i

/** Headings over grades that are not this inspection's. */
const elsewhereTitle = /\b(?:previous|earlier|last|means?|descriptors?|how we)\b/i

function isElsewhere(report: Report, block: Block): boolean {
  const section = report.sections[block.section]
  if (section?.role === 'contents' || section?.role === 'glossary') return true
  return elsewhereTitle.test(section?.title ?? '')
}

/** The pack's scale where the report's own has no other grades: its order is known. */
function orderOf(scale: Scale, { scales: [first] }: Pack): Scale {
  const known = new Set(first.grades.map(({ name }) => name))
  return scale.grades.every(({ name }) => known.has(name)) ? first : scale
}

/**
 * Every statement of how many of the judged subjects have a grade, in the order of the text.
 * Without a grades table there is nothing to count, and nothing is read.
 * @param tables the report's grades tables: what their headers count may be counted in prose
 */
export function readGradeCounts(
  report: Report,
  pack: Pack,
  words: GradeWords,
  tables: readonly GradeTableClaim[],
): GradeCountClaim[] {
  if (tables.length === 0) return []
  const ordered = { ...words, scale: orderOf(words.scale, pack) }
  const sure = new Set([...sureThings, ...tables.flatMap(table => table.things)])
  const lines = new Set([...sure, ...looseThings])
  const things = { sure, lines, places: new Set(placeThings) }
  const named = mayName([...things.lines, ...things.places])
  const others = pack.others.map(name => name.toLowerCase())
  return report.blocks.flatMap(block => {
    if (block.kind !== 'paragraph' || isElsewhere(report, block)) return []
    const { prose } = block
    return block.sentences.flatMap(({ start, end }) => {
      const text = prose.text.slice(start, end)
      if (!named.test(text) || !mayCount.test(text) || elsewhere.test(text)) return []
      const lower = text.toLowerCase()
      if (others.some(name => lower.includes(name))) return []
      return countsIn(tokenize(text), ordered, things).map((found): GradeCountClaim => {
        const range = { start: start + found.start, end: start + found.end }
        const value = `${found.count}${found.of === null ? '' : ` of ${found.of}`}`
        const span = toSource(prose, range)
        return {
          kind: 'grade-count',
          at: { span, sentence: fold(text), block: block.index, value },
          count: found.count,
          of: found.of,
          thing: found.thing,
          places: things.places.has(found.thing),
          grades: found.grades,
        }
      })
    })
  })
}
