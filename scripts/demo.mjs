// Sets up and builds without a word, then checks an example draft with the built command.
import { spawnSync } from 'node:child_process'

const draft = 'examples/calderfold-joint-area-review.md'

/**
 * Runs a step of the preparation; what it prints is shown only where it fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
function prepare(command, args) {
  const shell = process.platform === 'win32' // npm is a batch file there
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', shell })
  if (status === 0) return
  console.error(`${stdout ?? ''}${stderr ?? ''}`)
  process.exit(2)
}

console.log('Installing and building; this takes less than a minute the first time …')
prepare('npm', ['run', '--silent', 'setup'])
prepare('npm', ['run', '--silent', 'build'])

console.log(`\n$ npx reportlint ${draft}\n`)
const check = spawnSync(process.execPath, ['packages/cli/bin/reportlint.js', draft], {
  stdio: 'inherit',
})
// Status 1 says that there are findings, and those are what the demo is for.
process.exitCode = check.status === 0 || check.status === 1 ? 0 : 2
