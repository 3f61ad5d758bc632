// Runs the commands of the example's own workflow against a copy of it, with the package installed
// from the archive that would be published.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { packCommand, type Result, runProgram } from './command.ts'

const example = fileURLToPath(new URL('../../examples/report-repository', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'report-repository-'))
const draft = join(copy, 'drafts/ridley-vale-joint-area-review.md')

/** The commands of the workflow's steps, in order. */
function commandsOf(workflow: string): string[] {
  const value: unknown = parse(readFileSync(workflow, 'utf8'))
  return [...scalars(value, 'run')]
}

/** Every text under a key of that name. */
function* scalars(value: unknown, key: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (name === key && typeof inner === 'string') yield inner
    else yield* scalars(inner, key)
  }
}

const [install = '', ...steps] = commandsOf(join(example, '.github/workflows/reports.yml'))

async function runSteps(): Promise<Result> {
  const [step = '', ...more] = steps
  expect(more).toEqual([])
  return runProgram('bash', ['-c', step], { cwd: copy, env: { GITHUB_WORKSPACE: copy } })
}

beforeAll(async () => {
  cpSync(example, copy, { recursive: true })
  const archive = packCommand(copy)
  expect(install).toContain('@reportlint/cli')
  const command = `${install.replace('@reportlint/cli', archive)} --offline --no-audit --no-fund`
  const { status, stderr } = await runProgram('bash', ['-c', command], { cwd: copy })
  expect(stderr).toBe('')
  expect(status).toBe(0)
}, 60_000)

afterAll(() => rmSync(copy, { recursive: true }))

test('the drafts pass as they stand', async () => {
  expect(await runSteps()).toEqual({
    status: 0,
    stderr: '',
    stdout: 'Nothing found in 2 reports.\n',
  })
})

test('a planted contradiction fails the workflow, with both places', async () => {
  const text = readFileSync(draft, 'utf8')
  const planted = text.replace(
    '12. Support for school improvement is good.',
    '12. Support for school improvement is adequate.',
  )
  expect(planted).not.toBe(text)
  writeFileSync(draft, planted)
  const { status, stderr, stdout } = await runSteps()
  writeFileSync(draft, text)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toMatch(
    /^::error file=drafts\/ridley-vale-joint-area-review\.md,line=\d+,.*title=grade-mismatch::/,
  )
  expect(stdout).toContain('“adequate”')
  expect(stdout).toContain('“good”')
})
