import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built command. */
export const bin = `${root}/packages/cli/bin/reportlint.js`

/** Packs the command as it would be published. @returns the archive's path */
export function packCommand(folder: string): string {
  const args = ['--dir', `${root}/packages/cli`, 'pack', '--json', '--pack-destination', folder]
  const packed = spawnSync('pnpm', args, { encoding: 'utf8', env: environment() })
  const archive = /"filename": "([^"]+)"/.exec(packed.stdout)?.[1]
  if (!archive) throw new Error(`The command was not packed.\n${packed.stdout}${packed.stderr}`)
  return archive
}

/** This process's environment, with the tools that the repository brings. */
export const environment = () => ({
  ...process.env,
  PATH: `${root}/node_modules/.bin:${process.env.PATH ?? ''}`,
})

/** What a process left behind. */
export interface Result {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

/** How a process is started. */
export interface Start {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Bytes on its standard input. */
  readonly stdin?: Uint8Array | null
}

/** Runs a program to its end, without what the environment says of terminals and colours. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env, stdin }: Start,
): Promise<Result> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(program, args, { cwd, env: { PATH, HOME, ...env } })
  const read = (stream: NodeJS.ReadableStream) => {
    const chunks: Buffer[] = []
    stream.on('data', chunk => chunks.push(chunk))
    return () => Buffer.concat(chunks).toString('utf8')
  }
  const stdout = read(child.stdout)
  const stderr = read(child.stderr)
  // The program may end before it has read everything.
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin ?? undefined)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve({ stdout: stdout(), stderr: stderr(), status }))
  })
}

/** Runs `reportlint` to its end. */
export const reportlint = (args: readonly string[], start: Start): Promise<Result> =>
  runProgram(process.execPath, [bin, ...args], start)
