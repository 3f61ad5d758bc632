import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './structure/files.ts'

let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'reportlint-new-'))
  cpSync(`${root}scripts`, join(copy, 'scripts'), { recursive: true })
  symlinkSync(`${root}node_modules`, join(copy, 'node_modules'))
})

afterAll(() => rmSync(copy, { recursive: true }))

const runNew = (words: readonly string[]) =>
  new Promise<{ status: unknown; stdout: string; stderr: string }>(resolve => {
    const command = ['--import', 'tsx', 'scripts/new.ts', ...words]
    execFile(process.execPath, command, { cwd: copy }, (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, stdout, stderr }),
    )
  })

test.concurrent.each([
  [
    ['rule', 'support-missing'],
    ['rules/src/support-missing.ts', 'rules/src/support-missing.md'],
  ],
  [
    ['pack', 'northern-inspectorate/school-review'],
    [
      'rules/packs/northern-inspectorate/school-review.yaml',
      'rules/packs/northern-inspectorate/school-review.md',
    ],
  ],
])('new %s writes files with holes, once', async (words, paths) => {
  const first = await runNew(words)
  expect(first).toMatchObject({ status: 0, stderr: '' })
  for (const path of paths) {
    expect(first.stdout).toContain(`wrote ${path}`)
    const text = readFileSync(join(copy, path), 'utf8')
    expect(text).toContain(words[1])
    expect(text).toContain('FILL IN')
    expect(text).not.toContain('{{')
  }
  expect(await runNew(words)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${paths[0]} is there already. Nothing was written.\n`,
  })
})

test.concurrent.each([
  [[], 'Usage: pnpm new rule NAME'],
  [['rule'], 'Usage: pnpm new rule NAME'],
  [['reader', 'docx'], 'Usage: pnpm new rule NAME'],
  [['rule', 'no-support'], '“no-support” is no name for a rule'],
  [['rule', 'Support Missing'], '“Support Missing” is no name for a rule'],
  [['rule', '../../escape'], '“../../escape” is no name for a rule'],
  [['pack', 'ofsted'], '“ofsted” is no name for a pack'],
  [['pack', '../packs/ofsted'], '“../packs/ofsted” is no name for a pack'],
])('new %s is refused', async (words, message) => {
  const { status, stderr } = await runNew(words)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
  expect(existsSync(join(copy, 'escape.ts'))).toBe(false)
})
