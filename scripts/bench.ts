// Times each stage and the whole command on a report of about 13,000 words, and on ten times the
// text. Prints milliseconds; judges nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { decode, formatOf, type SourceDocument } from '@reportlint/engine'
import { lengthen, lengthenTo, wordsIn } from '../tests/benchmarks/lengthen.ts'
import { type Stage, warmStages, wholeProcess } from '../tests/benchmarks/stages.ts'
import { corpus } from '../tests/corpus.ts'
import { columns } from './columns.ts'

const times = 10

function documentAt(path: string): SourceDocument {
  const text = decode(readFileSync(path), path)
  return { path: basename(path), text, format: formatOf(path) ?? 'text' }
}

function longestIn(folder: string): SourceDocument {
  const files = readdirSync(folder).filter(file => formatOf(file) !== null)
  const [longest] = files
    .map(file => documentAt(join(folder, file)))
    .sort((a, b) => b.text.length - a.text.length)
  if (!longest) throw new Error(`${folder} holds no report.`)
  return longest
}

const stagesOf = (document: SourceDocument, runs: number): Stage[] => [
  ...warmStages(document, runs),
  wholeProcess(document, runs),
]

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0)

function bench(document: SourceDocument): void {
  const words = wordsIn(document.text).toLocaleString('en-GB')
  const once = stagesOf(document, 15)
  const long = stagesOf({ ...document, text: lengthen(document.text, times) }, 5)
  const header = [
    'milliseconds',
    'min',
    'median',
    'max',
    `${times} × min`,
    'median',
    'max',
    'ratio',
  ]
  const rows = once.map(([name, { min, median, max }], index) => {
    const [, far] = long[index] ?? [name, { min: 0, median: 0, max: 0 }]
    const ratio = (far.median / median).toFixed(1)
    return [name, ...[min, median, max, far.min, far.median, far.max].map(ms), ratio]
  })
  console.log(`${document.path}: ${words} words`)
  console.log(`${columns([header, ...rows])}\n`)
}

const draft = documentAt('tests/evaluation/saltfleet-bay.txt')
bench({ ...draft, text: lengthenTo(draft.text, 13_000) })
if (corpus !== null) bench(longestIn(corpus))
