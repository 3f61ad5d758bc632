import { explainFinding } from '@reportlint/engine'
import type { Console } from './console.ts'
import type { ExitStatus } from './io.ts'
import { readOneDocument } from './one-document.ts'
import { findingExplainedText } from './report/finding-explained-text.ts'
import { chooseSettings } from './settings.ts'
import type { FindingTask } from './task.ts'

/**
 * Prints why the places of one finding are compared.
 * @throws Failure `finding-unknown`, or where the report cannot be read
 */
export async function printFinding(task: FindingTask, console: Console): Promise<ExitStatus> {
  const { io } = console
  const { settings } = await chooseSettings(task, io.cwd)
  const document = await readOneDocument(task, io, {
    message: 'A finding is one report’s.',
    advice: 'Name one file: reportlint explain --finding 0a1b2c3 draft.md',
  })
  const explained = explainFinding(document, task.fingerprint, settings)
  io.stdout.write(findingExplainedText(explained, document.text, console))
  return 0
}
