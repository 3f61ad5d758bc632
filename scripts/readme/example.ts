import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const draft = 'examples/eastmere.md'

/**
 * The shortest draft, the command and what it prints, run from the sources.
 * @param root the repository's folder
 * @throws an error where the command finds nothing or fails
 */
export function example(root: string): string {
  const command = ['--import', 'tsx', '--conditions', 'source', 'packages/cli/src/main.ts']
  const run = spawnSync(process.execPath, [...command, '--no-color', draft], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status !== 1) throw new Error(`${draft} should have a finding.\n${run.stderr}`)
  const text = readFileSync(root + draft, 'utf8')
  const output = run.stdout.trim()
  return `\`\`\`markdown\n${text}\`\`\`\n\n\`\`\`console\n$ npx reportlint ${draft}\n${output}\n\`\`\``
}
