import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readClaims } from '@reportlint/claims'
import { checkReading, lint, readDocument, type SourceDocument } from '@reportlint/engine'
import { parse } from '@reportlint/parser'
import { type Timing, time } from './timing.ts'

/** A stage's name and its times. */
export type Stage = readonly [name: string, timing: Timing]

const command = fileURLToPath(new URL('../../packages/cli/bin/reportlint.js', import.meta.url))

/** The stages within a process that has done the same before. */
export function warmStages(document: SourceDocument, runs: number): Stage[] {
  const reading = readDocument(document)
  const { report, pack } = reading
  const stage = (name: string, action: () => void): Stage => [name, time(action, 3, runs)]
  return [
    stage('parse', () => parse(document)),
    stage('claims and topics', () => readClaims(report, pack)),
    stage('rules', () => checkReading(reading)),
    stage('all, warm', () => lint(document)),
  ]
}

/**
 * The built command as a whole process, from its start to its end.
 * @throws an error where the command could not do its work
 */
export function wholeProcess({ path, text }: SourceDocument, runs: number): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'reportlint-bench-'))
  try {
    const file = join(folder, basename(path))
    writeFileSync(file, text)
    const action = (): void => {
      const run = spawnSync(process.execPath, [command, '--format', 'json', file])
      if (run.status !== 0 && run.status !== 1) throw new Error(String(run.stderr))
    }
    return ['whole process', time(action, 1, runs)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
