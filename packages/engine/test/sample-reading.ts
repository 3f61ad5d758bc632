import {
  type AbbreviationClaim,
  type GradeClaim,
  type GradeStatus,
  type Locus,
  type Pack,
  type Paragraph,
  type Report,
  type Section,
  thresholds,
} from '@reportlint/model'
import type { Reading } from '../src/read-document.ts'

/** Readings made by hand, so that the engine's tests need no reader. */

const scale = {
  id: 'main',
  grades: ['good', 'adequate', 'poor'].map((name, rank) => ({
    name,
    rank,
    number: null,
    forms: [],
    aliases: [],
  })),
}

const samplePack: Pack = {
  id: 'sample/framework',
  title: 'A sample framework',
  body: 'the inspectorate',
  years: { from: null, to: null },
  recognise: [],
  scales: [scale],
  judged: [
    { id: 'care', name: 'Quality of care', names: ['care'] },
    { id: 'staffing', name: 'Staffing', names: [] },
  ],
  sections: {},
  populations: [],
  aspects: [],
  synonyms: [],
  frame: [],
  others: [],
  abbreviations: [],
}

const front: Section = {
  index: 0,
  title: null,
  label: null,
  depth: 0,
  parent: null,
  role: 'front',
}

/** Sections of two depths: a summary that holds "Care", and an annex with a label. */
const sections: readonly Section[] = [
  front,
  { index: 1, title: 'Summary', label: null, depth: 1, parent: 0, role: 'summary' },
  { index: 2, title: 'Care', label: null, depth: 2, parent: 1, role: 'summary' },
  { index: 3, title: 'The wards', label: 'Annex A', depth: 1, parent: 0, role: 'annex' },
]

/** A report whose blocks are the lines of a text; a line may start with its section as "2|". */
export function sampleReport(text: string): Report {
  const blocks: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const [, section = '0', label] = /^(?:(\d)\|)?(?:(\d+)\. )?/.exec(line) ?? []
    const span = { start, end: start + line.length }
    const prose = { text: line, pieces: [{ at: 0, source: start, length: line.length }], marks: [] }
    blocks.push({
      kind: 'paragraph',
      style: 'plain',
      index: blocks.length,
      section: Number(section),
      span,
      page: null,
      label: label ?? null,
      prose,
      sentences: [{ start: 0, end: line.length }],
    })
    start += line.length + 1
  }
  const identity = { title: null, place: null, inspected: null, published: null }
  const rest = { sections, contents: [], furniture: [], identity }
  return { path: 'sample.txt', format: 'text', text, blocks, ...rest }
}

/** The place of the `nth` occurrence of some words. */
export function locusOf(report: Report, words: string, nth = 0): Locus {
  let at = report.text.indexOf(words)
  for (let count = 0; count < nth; count++) at = report.text.indexOf(words, at + 1)
  if (at < 0) throw new Error(`the sample lacks "${words}"`)
  const block = report.blocks.findLast(({ span }) => span.start <= at)
  return {
    span: { start: at, end: at + words.length },
    sentence: block?.kind === 'paragraph' ? block.prose.text : '',
    block: block?.index ?? 0,
    value: words,
  }
}

/** Every run of capitals as a claim, so that rules have something to find. */
export const lettersIn = (report: Report): AbbreviationClaim[] =>
  [...report.text.matchAll(/[A-Z]{2,}/g)].map(({ 0: letters, index }) => {
    const nth = report.text.slice(0, index).split(letters).length - 1
    return {
      kind: 'abbreviation',
      at: locusOf(report, letters, nth),
      letters,
      expansion: null,
      glossary: false,
    }
  })

/** A judgement at the `nth` occurrence of its grade. */
export function gradeAt(
  report: Report,
  name: string,
  nth: number,
  subject: { words: string; judged?: string; keys?: readonly string[]; status?: GradeStatus },
): GradeClaim {
  const at = locusOf(report, name, nth)
  const rank = scale.grades.find(grade => grade.name === name)?.rank ?? null
  const standing = 4 - 2 * (rank ?? 0)
  return {
    kind: 'grade',
    at,
    subject: {
      span: at.span,
      words: subject.words,
      keys: subject.keys ?? [],
      populations: [],
      aspects: [],
      judged: subject.judged ?? null,
    },
    grade: {
      words: name,
      name,
      rank,
      ladder: { low: standing, high: standing },
      number: null,
      degree: null,
    },
    form: 'copular',
    status: subject.status ?? 'asserted',
    role: 'main',
    headline: false,
  }
}

/** An inquiry that knows of no judgement. */
const noInquiry = { reading: () => null, compare: () => null, gradeWords: () => [] }

/** A reading that states what is given. */
export const sampleReading = (
  report: Report,
  stated: Partial<Reading['statements']> = {},
): Reading => ({
  report,
  pack: samplePack,
  packReason: 'as set',
  statements: { scale, claims: [], topics: [], inquiry: noInquiry, ...stated },
  thresholds,
})
