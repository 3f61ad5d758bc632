// Each folder in cases/ is a run of the command: command.json says how it is started, input/ is the
// folder that it runs in, and stdout.txt, stderr.txt, exit.txt and leaves.txt are what it must leave
// behind (a text that is empty has no file). UPDATE_CASES=1 writes them.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Result, reportlint } from './command.ts'
import { makeInput } from './inputs.ts'

/** What `command.json` may say. */
interface CommandFile {
  readonly arguments: readonly string[]
  /** "{input}" stands for the folder that holds a copy of input/. */
  readonly env?: Readonly<Record<string, string>>
  /** Folder of input/ that the command is started in. */
  readonly folder?: string
  /** File of `input/` that is handed over on standard input. */
  readonly stdin?: string
  /** Files that are made for the run: their path, and the name of the input. */
  readonly made?: Readonly<Record<string, string>>
  /** Files that the run writes; leaves.txt has what they hold. */
  readonly leaves?: readonly string[]
}

/** What a run leaves behind. */
interface Trace extends Result {
  readonly leaves: string
}

const cases = fileURLToPath(new URL('cases/', import.meta.url))

function isCommandFile(value: unknown): value is CommandFile {
  return typeof value === 'object' && value !== null && 'arguments' in value
}

function commandOf(name: string): CommandFile {
  const value: unknown = JSON.parse(readFileSync(join(cases, name, 'command.json'), 'utf8'))
  if (!isCommandFile(value)) throw new Error(`${name}/command.json has no arguments.`)
  return value
}

async function runCase(name: string): Promise<Trace> {
  const { arguments: args, env = {}, folder = '.', stdin, made, leaves = [] } = commandOf(name)
  const copy = mkdtempSync(join(tmpdir(), 'reportlint-case-'))
  try {
    const input = join(cases, name, 'input')
    if (existsSync(input)) cpSync(input, copy, { recursive: true })
    for (const [path, kind] of Object.entries(made ?? {})) makeInput(join(copy, path), kind)
    const result = await reportlint(args, {
      cwd: join(copy, folder),
      env: mapValues(env, value => value.replace('{input}', copy)),
      stdin: stdin === undefined ? null : readFileSync(join(copy, stdin)),
    })
    return {
      ...result,
      leaves: leaves.map(path => readFileSync(join(copy, path), 'utf8')).join(''),
    }
  } finally {
    rmSync(copy, { recursive: true })
  }
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

function expected(name: string): Trace {
  const read = (file: string) => {
    const path = join(cases, name, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  return {
    stdout: read('stdout.txt'),
    stderr: read('stderr.txt'),
    leaves: read('leaves.txt'),
    status: Number(read('exit.txt')),
  }
}

function update(name: string, { stdout, stderr, leaves, status }: Trace): void {
  const write = (file: string, text: string) => {
    const path = join(cases, name, file)
    if (text === '') rmSync(path, { force: true })
    else writeFileSync(path, text)
  }
  write('stdout.txt', stdout)
  write('stderr.txt', stderr)
  write('leaves.txt', leaves)
  write('exit.txt', `${status}\n`)
}

test.concurrent.each(readdirSync(cases))('%s', { timeout: 30_000 }, async name => {
  const result = await runCase(name)
  if (process.env.UPDATE_CASES) update(name, result)
  expect(result).toEqual(expected(name))
})
