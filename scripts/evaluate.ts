// Checks labelled drafts and tells how many of their faults were found, and how many findings are
// right: by document, kind, rule and level; then what was missed and what was wrong.
//   pnpm evaluate [DIR]    DIR holds NAME.md or NAME.txt with NAME.gold.jsonl
import { existsSync } from 'node:fs'
import { type Evaluated, evaluateFolder } from '../tests/evaluation/evaluate.ts'
import { byDocument, byKind, byRule } from '../tests/evaluation/figures.ts'
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

// `pnpm evaluate | head` closes the pipe before everything is written.
process.stdout.on('error', () => process.exit(0))

const [folder = 'tests/evaluation'] = process.argv.slice(2)
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Name one that holds drafts and their gold files.`)
  process.exit(2)
}
const documents = evaluateFolder(folder)
if (documents.length === 0) {
  console.error(`${folder} holds no gold file (NAME.gold.jsonl beside NAME.md or NAME.txt).`)
  process.exit(2)
}
for (const table of [byDocument, byKind, byRule]) console.log(`${columns(table(documents))}\n`)
console.log('Missed')
for (const document of documents) printMissed(document)
console.log('\nWrong')
for (const document of documents) printWrong(document)
