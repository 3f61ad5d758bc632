// Writes what a contributor fills in.
//   pnpm new rule NAME                NAME names the fault: support-missing
//   pnpm new pack BODY/FRAMEWORK      northern-inspectorate/school-review
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Something that can be made from templates; `{{id}}` in them stands for its name. */
interface Kind {
  /** What its name looks like, and that in words. */
  readonly name: RegExp
  readonly nameInWords: string
  /** Template by the ending of the file that it becomes. */
  readonly templates: Readonly<Record<string, string>>
  /** Folder of the files, from the repository's folder. */
  readonly folder: string
  /** What to do next. */
  readonly next: readonly string[]
}

const kinds: Readonly<Record<string, Kind>> = {
  rule: {
    name: /^(?!no-)[a-z]+(?:-[a-z]+)*$/,
    nameInWords:
      'lower-case words joined by hyphens that name the fault and read after “ignore”, without “no-” and numbers: grade-mismatch',
    templates: { '.ts': 'rule.ts.txt', '.md': 'rule.md.txt' },
    folder: 'rules/src',
    next: [
      'Write the examples of the page first: they are the tests.',
      'Write the rule until they pass: npx vitest run tests/specifications.test.ts',
      'pnpm generate registers the rule; npm run check tells what is missing.',
    ],
  },
  pack: {
    name: /^[a-z]+(?:-[a-z0-9]+)*\/[a-z]+(?:-[a-z0-9]+)*$/,
    nameInWords:
      'the inspecting body and its framework in lower case, joined by a slash: ofsted/single-inspection',
    templates: { '.yaml': 'pack.yaml.txt', '.md': 'pack.md.txt' },
    folder: 'rules/packs',
    next: [
      'Give the scale, the judged subjects and the source that you have seen for each.',
      'Write the examples of the page: they are the tests.',
      'pnpm generate builds the pack in; npm run check tells what is missing.',
    ],
  },
}

const root = fileURLToPath(new URL('../', import.meta.url))

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

function write(kind: Kind, id: string): string[] {
  const files = Object.entries(kind.templates).map(([ending, template]) => ({
    path: join(kind.folder, id + ending),
    template,
  }))
  for (const { path } of files) {
    if (existsSync(root + path)) fail(`${path} is there already. Nothing was written.`)
  }
  for (const { path, template } of files) {
    const text = readFileSync(`${root}scripts/templates/${template}`, 'utf8')
    mkdirSync(dirname(root + path), { recursive: true })
    writeFileSync(root + path, text.replaceAll('{{id}}', id))
  }
  return files.map(({ path }) => path)
}

const [what = '', id = '', ...rest] = process.argv.slice(2)
const kind = kinds[what]
if (!kind || id === '' || rest.length > 0) {
  fail('Usage: pnpm new rule NAME\n       pnpm new pack BODY/FRAMEWORK')
}
if (!kind.name.test(id)) fail(`“${id}” is no name for a ${what}: it is ${kind.nameInWords}.`)
for (const path of write(kind, id)) console.log(`wrote ${path}`)
console.log('\nFill in each “FILL IN”. Then:')
for (const [index, step] of kind.next.entries()) console.log(`${index + 1}. ${step}`)
