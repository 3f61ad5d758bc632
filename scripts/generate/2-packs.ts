import { readdirSync, readFileSync } from 'node:fs'
import { readPacks } from '../../packages/packs/src/index.ts'
import { banner, type GeneratedFile } from '../schema/generated-file.ts'

const folder = 'rules/packs'

/** Packs and their files by id, in an order that does not depend on the file system. */
const packFiles = (root: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => `${folder}/${name}`)

/** The built-in packs: validated, with what they extend, as data that nothing reads at start-up. */
export default function packs(root: string): GeneratedFile[] {
  const paths = packFiles(root)
  const sources = paths.map(path => ({ path, text: readFileSync(root + path, 'utf8') }))
  const read = readPacks(sources)
  const files = read.map((pack, index) => [pack.id, paths[index] ?? ''])
  const text = [
    banner(`${folder}/**/*.yaml`),
    "import type { Pack } from '@reportlint/model'\n\n",
    'function frozen<T>(value: T): T {\n',
    "  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)\n",
    '  return Object.freeze(value)\n',
    '}\n\n',
    '/** The packs that come with reportlint, by id. */\n',
    `export const builtInPacks: readonly Pack[] = frozen<Pack[]>(${JSON.stringify(read, null, 1)})\n\n`,
    '/** Where the file of each built-in pack stands in the repository, by its id. */\n',
    'export const packFiles: Readonly<Record<string, string>> =\n',
    `  frozen(${JSON.stringify(Object.fromEntries(files), null, 1)})\n`,
  ].join('')
  return [{ path: 'rules/src/generated/packs.ts', text }]
}
