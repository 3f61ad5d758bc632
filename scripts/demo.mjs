// Builds without a word, then checks an example draft with the built command.
import { spawnSync } from 'node:child_process'

const draft = 'examples/calderfold-joint-area-review.md'

const build = spawnSync(
  process.execPath,
  ['scripts/turbo.mjs', 'run', 'build', '--output-logs=errors-only'],
  { encoding: 'utf8' },
)
if (build.status !== 0) {
  console.error(build.stdout + build.stderr)
  process.exit(1)
}

console.log(`\n$ npx reportlint ${draft}\n`)
const check = spawnSync(process.execPath, ['packages/cli/bin/reportlint.js', draft], {
  stdio: 'inherit',
})
// Status 1 says that there are findings, and those are what the demo is for.
process.exitCode = check.status === 0 || check.status === 1 ? 0 : 2
