import { ledger } from '@reportlint/engine'
import type { Console } from './console.ts'
import { type ExitStatus, widthOf } from './io.ts'
import { readOneDocument } from './one-document.ts'
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
  const document = await readOneDocument(task, io, {
    message: 'The ledger is made of one report.',
    advice: 'Name one file: reportlint ledger draft.md',
  })
  const found = ledger(document, settings)
  const text =
    task.format === 'json'
      ? `${cleanJson(JSON.stringify(found, null, 2))}\n`
      : ledgerText(found, document.text, { paint, width: widthOf(io, 140) })
  io.stdout.write(text)
  return 0
}
