import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bin, reportlint } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'reportlint-process-'))
const draft = join(folder, 'draft.txt')

beforeAll(() => {
  const contradiction = (name: string) =>
    `The ${name} service is good.\n\nThe ${name} service is poor.\n`
  const names = Array.from({ length: 600 }, (_, index) => `harbour ${index}`)
  writeFileSync(draft, names.map(contradiction).join('\n'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a reader that closes the pipe hears no complaint', async () => {
  const child = spawn(process.execPath, [bin, 'ledger', draft, '--format', 'json'])
  let errors = ''
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise(resolve => child.on('close', resolve))
  expect({ status, errors }).toEqual({ status: 0, errors: '' })
})

test('every rule is explained, within the width of a terminal', async () => {
  const list = await reportlint(['explain'], { cwd: folder })
  const ids = list.stdout.match(/^\S+/gm) ?? []
  expect(ids).toContain('grade-mismatch')
  for (const id of ids) {
    const { status, stderr, stdout } = await reportlint(['explain', id], { cwd: folder })
    expect({ id, status, stderr }).toEqual({ id, status: 0, stderr: '' })
    expect(stdout).toMatch(new RegExp(`^${id} · (?:error|warning|info)\n`))
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  }
})

/** The files that are loaded at every start: the entry and what it imports at its top. */
function loadedAtStart(): string[] {
  const dist = fileURLToPath(new URL('../../packages/cli/dist/', import.meta.url))
  const files = new Set(['main.js'])
  for (const file of files) {
    const code = readFileSync(dist + file, 'utf8')
    for (const [, name] of code.matchAll(/^import [^"]*"\.\/([^"]+)";$/gm))
      if (name) files.add(name)
  }
  return [...files].map(file => readFileSync(dist + file, 'utf8'))
}

test('a start loads the argument parser and not the engine', () => {
  const bytes = loadedAtStart().reduce((sum, code) => sum + code.length, 0)
  expect(bytes).toBeLessThan(150_000)
})
