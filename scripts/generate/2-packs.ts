import { readdirSync, readFileSync } from 'node:fs'
import { readPacks } from '../../packages/packs/src/index.ts'
import { banner, type GeneratedFile } from '../schema/generated-file.ts'

const folder = 'rules/packs'

/** The pack files, in an order that does not depend on the file system. */
const pathsOfPacks = (root: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => `${folder}/${name}`)

const written = (value: unknown): string => JSON.stringify(value, null, 1)

/** Lists that several packs have from one that they extend; each is written once. */
function sharedLists(packs: readonly object[]): Map<string, string> {
  const seen = new Set<string>()
  const shared = new Map<string, string>()
  for (const [key, value] of packs.flatMap(pack => Object.entries(pack))) {
    const text = written(value)
    if (seen.has(text) && Array.isArray(value) && value.length > 3 && !shared.has(text)) {
      shared.set(text, `${key}${shared.size + 1}`)
    }
    seen.add(text)
  }
  return shared
}

/** The built-in packs: validated, with what they extend, as data that nothing reads at start-up. */
export default function packs(root: string): GeneratedFile[] {
  const paths = pathsOfPacks(root)
  const read = readPacks(paths.map(path => ({ path, text: readFileSync(root + path, 'utf8') })))
  const shared = sharedLists(read)
  const literal = (pack: object): string => {
    const fields = Object.entries(pack).map(([key, value]) => {
      const text = written(value)
      return `  ${key}: ${shared.get(text) ?? text},\n`
    })
    return ` {\n${fields.join('')} },\n`
  }
  const lists = [...shared].map(([text, name]) => {
    const type = `Pack['${name.replace(/\d+$/, '')}']`
    return `const ${name}: ${type} = ${text}\n\n`
  })
  const text = [
    banner(`${folder}/**/*.yaml`),
    "import type { Pack } from '@reportlint/model'\n\n",
    'function frozen<T>(value: T): T {\n',
    "  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)\n",
    '  return Object.freeze(value)\n',
    '}\n\n',
    ...lists,
    '/** The packs that come with reportlint, by id. */\n',
    `export const builtInPacks: readonly Pack[] = frozen<Pack[]>([\n${read.map(literal).join('')}])\n`,
  ].join('')
  return [{ path: 'rules/src/generated/packs.ts', text }]
}
