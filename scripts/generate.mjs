// Writes every file that is made from another one: compiled schemas, built-in packs, lists, tables.
//   pnpm generate            writes what has changed
//   pnpm generate --check    writes nothing, and fails where something would change
// A step is a module in generate/; steps run in the order of their file names, so that one can read
// what those before it wrote. Its default export takes the repository's folder (with a slash at the
// end) and gives the files, each with the path from that folder and the whole text.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const check = process.argv.includes('--check')

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * The files of a step that are not as they should be; written unless only checked.
 * @param {string} name
 * @returns {Promise<string[]>}
 */
async function run(name) {
  const { default: step } = await import(new URL(`generate/${name}`, import.meta.url).href)
  const changed = []
  for (const { path, text } of await step(root)) {
    if (read(root + path) === text) continue
    changed.push(path)
    if (check) continue
    mkdirSync(dirname(root + path), { recursive: true })
    writeFileSync(root + path, text)
  }
  return changed
}

const changed = []
const steps = readdirSync(new URL('generate/', import.meta.url))
for (const name of steps.filter(file => /(?<!\.test)\.(?:mjs|ts)$/.test(file)).sort()) {
  try {
    changed.push(...(await run(name)))
  } catch (error) {
    // A Failure names the file, the line and what to do; where it was thrown helps nobody.
    if (!(error instanceof Error && error.name === 'Failure')) throw error
    console.error(`${error.message}\n${'advice' in error ? error.advice : ''}`)
    process.exit(1)
  }
}

if (!check) {
  for (const path of changed) console.log(`wrote ${path}`)
} else if (changed.length > 0) {
  console.error(`Not as generated: ${changed.join(', ')}\nRun: pnpm generate`)
  process.exitCode = 1
}
