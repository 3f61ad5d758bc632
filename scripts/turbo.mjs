// Runs turbo with its telemetry off and the repository's own pnpm, whatever the shell has.
import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

const turbo = fileURLToPath(import.meta.resolve('turbo/bin/turbo'))
const commands = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))
const run = spawnSync(process.execPath, [turbo, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${commands}${delimiter}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
  },
})
if (run.error) throw run.error
process.exitCode = run.status ?? 1
