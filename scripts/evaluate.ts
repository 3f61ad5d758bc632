// Checks labelled drafts and tells how many of their faults were found, and how many findings are
// right: by document, kind, rule and level; then what was missed and what was wrong.
//   pnpm evaluate [DIR]                 DIR holds NAME.md or NAME.txt with NAME.gold.jsonl
//   pnpm evaluate --thresholds [DIR]    grades found and right over the thresholds of confidence
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type Draft,
  type Evaluated,
  evaluate,
  readDrafts,
  unlabelled,
} from '../tests/evaluation/evaluate.ts'
import { byDocument, byKind, byRule } from '../tests/evaluation/figures.ts'
import { byErrorFrom, byJoinFrom } from '../tests/evaluation/thresholds.ts'
import { columns } from './columns.ts'

const folded = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160)

function printMissed({ name, score }: Evaluated): void {
  for (const { id, kind, subject, quotes } of score.missed) {
    console.log(`\n${name} ${id} ${kind}: ${subject}`)
    for (const quote of quotes) console.log(`    ${folded(quote)}`)
  }
}

function printWrong({ name, score }: Evaluated): void {
  for (const { finding, worth, met } of score.verdicts) {
    if (worth !== 'hard negative' && worth !== 'unmatched') continue
    const trap = met.length > 0 ? ` (trap ${met.join(', ')})` : ''
    console.log(`\n${name}:${finding.at.start.line} ${finding.level} ${finding.rule}${trap}`)
    console.log(`    ${finding.message}`)
    for (const place of [finding.at, ...finding.related]) {
      console.log(`    ${place.start.line}: ${folded(place.sentence)}`)
    }
  }
}

/** Figures by document, kind and rule, then what was missed and what was wrong. */
function printFigures(drafts: readonly Draft[]): void {
  const documents = drafts.map(draft => evaluate(draft))
  for (const table of [byDocument, byKind, byRule]) console.log(`${columns(table(documents))}\n`)
  console.log('Missed')
  for (const document of documents) printMissed(document)
  console.log('\nWrong')
  for (const document of documents) printWrong(document)
}

/** What other thresholds would find, so that they can be chosen again. */
function printThresholds(drafts: readonly Draft[]): void {
  const names = drafts.map(({ name }) => name).join(', ')
  console.log(`Grades in ${plural(drafts.length, 'draft')} (${names}); ← is in use.\n`)
  console.log(`${columns(byJoinFrom(drafts))}\n`)
  console.log(columns(byErrorFrom(drafts)))
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

// `pnpm evaluate | head` closes the pipe before everything is written.
process.stdout.on('error', () => process.exit(0))

const { values, positionals } = parseArgs({
  options: { thresholds: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder = 'tests/evaluation'] = positionals
if (!existsSync(folder)) {
  fail(`There is no folder ${folder}. Name one that holds drafts and their gold files.`)
}
const drafts = readDrafts(folder)
if (drafts.length === 0) {
  fail(`${folder} holds no gold file (NAME.gold.jsonl beside NAME.md or NAME.txt).`)
}
for (const name of unlabelled(folder)) console.error(`${name} has no gold file and is left out.`)
if (values.thresholds) printThresholds(drafts)
else printFigures(drafts)
