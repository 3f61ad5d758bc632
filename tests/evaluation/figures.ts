import type { Level } from '@reportlint/model'
import type { Evaluated } from './evaluate.ts'
import { gradeKinds, ofLevel, precision, recall, type Score, type Share } from './score.ts'

/** "18 of 22 (82 %)"; a dash where there is nothing to count. */
export const worded = ({ count, of }: Share): string =>
  of === 0 ? '–' : `${count} of ${of} (${Math.round((100 * count) / of)} %)`

/** Several documents' scores as one. */
export const together = (documents: readonly Evaluated[]): Score => ({
  verdicts: documents.flatMap(({ score }) => score.verdicts),
  musts: documents.flatMap(({ score }) => score.musts),
  missed: documents.flatMap(({ score }) => score.missed),
})

/** Findings that report a hard negative, of the hard negatives there are. */
const negatives = (documents: readonly Evaluated[]): string => {
  const hit = together(documents).verdicts.filter(({ worth }) => worth === 'hard negative').length
  const all = documents.flatMap(({ items }) => items.filter(({ strength }) => strength === 'no'))
  return `${hit} of ${all.length}`
}

function row(name: string, pack: string, documents: readonly Evaluated[]): string[] {
  const score = together(documents)
  return [
    name,
    pack,
    worded(recall(score)),
    worded(recall(score, kind => gradeKinds.has(kind))),
    worded(precision(score)),
    worded(precision(score, ofLevel('error'))),
    negatives(documents),
  ]
}

const header = [
  'draft',
  'pack',
  'faults found',
  'of them grades',
  'findings right',
  'errors right',
  'traps sprung',
]

/** A header, one row a document, and one for all. */
export const byDocument = (documents: readonly Evaluated[]): string[][] => [
  header,
  ...documents.map(document => row(document.name, document.pack, [document])),
  row('all', '', documents),
]

/** A header and one row a kind of fault: how many of it were found. */
export function byKind(documents: readonly Evaluated[]): string[][] {
  const score = together(documents)
  const kinds = [...new Set(score.musts.map(item => item.kind))].sort()
  return [
    ['kind', 'faults found'],
    ...kinds.map(kind => [kind, worded(recall(score, each => each === kind))]),
  ]
}

const levels: readonly Level[] = ['error', 'warning']

/** A header and one row a rule: how many of its findings are right, by level. */
export function byRule(documents: readonly Evaluated[]): string[][] {
  const score = together(documents)
  const rules = [...new Set(score.verdicts.map(({ finding }) => finding.rule))].sort()
  const cells = (rule: string): string[] =>
    levels.map(level =>
      worded(precision(score, each => each.rule === rule && each.level === level)),
    )
  return [
    ['rule', ...levels.map(level => `${level}s right`)],
    ...rules.map(rule => [rule, ...cells(rule)]),
  ]
}
