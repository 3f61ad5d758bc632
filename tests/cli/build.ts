import { spawnSync } from 'node:child_process'
import { environment, root } from './command.ts'

/** Builds the command, once for all its tests, unless the task that runs them has done so. */
export default function build(): void {
  if (process.env.TURBO_HASH) return
  const script = ['scripts/turbo.mjs', 'run', 'build', '--filter=@reportlint/cli']
  const options = { cwd: root, encoding: 'utf8', env: environment() } as const
  const run = spawnSync(process.execPath, script, options)
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}${run.stderr}`)
}
