import { ledger } from '@reportlint/engine'
import { Failure } from '@reportlint/model'
import type { Console } from './console.ts'
import { findFiles } from './files/find-files.ts'
import { type ExitStatus, widthOf } from './io.ts'
import { readDocumentFile, readDocumentStream } from './read-document.ts'
import { ledgerText } from './report/ledger-text.ts'
import { chooseSettings } from './settings.ts'
import type { LedgerTask } from './task.ts'
import { cleanJson } from './terminal/clean.ts'

/**
 * Prints every judgement of one report.
 * @throws Failure where the report cannot be read
 */
export async function printLedger(task: LedgerTask, console: Console): Promise<ExitStatus> {
  const { io, paint } = console
  const { settings } = await chooseSettings(task, io.cwd)
  const document =
    task.stdin === null
      ? await readDocumentFile(await onlyFile(task.paths, io.cwd), io.cwd)
      : await readDocumentStream(io.stdin, task.stdin)
  const found = ledger(document, settings)
  const text =
    task.format === 'json'
      ? `${cleanJson(JSON.stringify(found, null, 2))}\n`
      : ledgerText(found, document.text, { paint, width: widthOf(io, 140) })
  io.stdout.write(text)
  return 0
}

/** The one file that the arguments name. */
async function onlyFile(paths: readonly string[], cwd: string): Promise<string> {
  const [first, second] = await findFiles(paths, cwd, cwd)
  if (first?.failure) throw first.failure
  if (first && !second) return first.path
  throw new Failure(
    'option-unknown',
    'The ledger is made of one report.',
    'Name one file: reportlint ledger draft.md',
  )
}
