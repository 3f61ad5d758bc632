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

/** Shorter texts cost less than a name for them. */
const shortest = 60

/** A list of a pack, and, where they are more than words, its entries. */
const partsOf = (list: unknown): readonly unknown[] =>
  Array.isArray(list) ? [list, ...list.filter(entry => typeof entry === 'object')] : []

/** Lists and entries that several packs have from one that they extend, by the name to write. */
function shared(packs: readonly object[]): Map<string, string> {
  const seen = new Set<string>()
  const names = new Map<string, string>()
  for (const text of packs.flatMap(Object.values).flatMap(partsOf).map(written)) {
    if (seen.has(text) && text.length >= shortest && !names.has(text)) {
      names.set(text, `s${names.size + 1}`)
    }
    seen.add(text)
  }
  return names
}

/** The built-in packs: validated, with what they extend, as data that nothing reads at start-up. */
export default function packs(root: string): GeneratedFile[] {
  const paths = pathsOfPacks(root)
  const read = readPacks(paths.map(path => ({ path, text: readFileSync(root + path, 'utf8') })))
  const names = shared(read)
  /** A value by its name, or its entries by theirs. */
  const literal = (value: unknown): string =>
    names.get(written(value)) ?? (Array.isArray(value) ? listed(value) : written(value))
  const listed = (list: readonly unknown[]): string => `[${list.map(literal).join(',\n')}]`
  const packLiteral = (pack: object): string => {
    const fields = Object.entries(pack).map(([key, value]) => `  ${key}: ${literal(value)},\n`)
    return ` {\n${fields.join('')} },\n`
  }
  // Entries come before the lists that hold them.
  const lists = [...names]
    .sort(([a], [b]) => a.length - b.length)
    .map(([text, name]) => {
      const value: unknown = JSON.parse(text)
      return `const ${name} = ${Array.isArray(value) ? listed(value) : text} as const\n\n`
    })
  const text = [
    banner(`${folder}/**/*.yaml`),
    "import type { Pack } from '@reportlint/model'\n\n",
    'function frozen<T>(value: T): T {\n',
    "  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value\n",
    '  Object.values(value).forEach(frozen)\n',
    '  return Object.freeze(value)\n',
    '}\n\n',
    ...lists,
    '/** The packs that come with reportlint, by id. */\n',
    `export const builtInPacks: readonly Pack[] = frozen<Pack[]>([\n${read.map(packLiteral).join('')}])\n`,
  ].join('')
  return [{ path: 'rules/src/generated/packs.ts', text }]
}
