import { readFileSync } from 'node:fs'
import { example } from '../readme/example.ts'
import { accuracyTables, packsTable, rulesTable } from '../readme/tables.ts'
import { withSection } from '../readme/with-section.ts'
import type { GeneratedFile } from '../schema/generated-file.ts'

const path = 'README.md'

/** The tables of the README; it reads what the steps before have made. */
export default function readme(root: string): GeneratedFile[] {
  let text = readFileSync(root + path, 'utf8')
  text = withSection(text, 'example', example(root))
  text = withSection(text, 'rules', rulesTable())
  text = withSection(text, 'packs', packsTable())
  text = withSection(text, 'accuracy', accuracyTables(`${root}tests/evaluation`))
  return [{ path, text }]
}
