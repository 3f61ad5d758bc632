import { readdirSync } from 'node:fs'
import { banner, type GeneratedFile } from '../schema/generated-file.ts'

const folder = 'rules/src'

/** grade-mismatch → gradeMismatch */
const camel = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** The list of rules: every file of rules/src but its entry, by name. */
export default function ruleRegistry(root: string): GeneratedFile[] {
  const ids = readdirSync(`${root}${folder}`)
    .filter(file => /^[a-z0-9-]+\.ts$/.test(file) && file !== 'index.ts')
    .map(file => file.slice(0, -'.ts'.length))
    .sort()
  const lines = [
    banner(`the files of ${folder}`).trimEnd(),
    "import type { Rule } from '@reportlint/model'",
    ...ids.map(id => `import ${camel(id)} from '../${id}.ts'`),
    '',
    '/** Every rule, by id. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map(id => `  ${camel(id)},`),
    ']',
    '',
  ]
  return [{ path: `${folder}/generated/registry.ts`, text: lines.join('\n') }]
}
