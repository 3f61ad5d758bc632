import { why } from '@reportlint/engine'
import type { Console } from './console.ts'
import type { ExitStatus } from './io.ts'
import { readOneDocument } from './one-document.ts'
import { whyText } from './report/why-text.ts'
import { chooseSettings } from './settings.ts'
import type { WhyTask } from './task.ts'

/**
 * Prints what was read on two lines of a report, and why they are compared or not.
 * @throws Failure `line-unknown`, or where the report cannot be read
 */
export async function printWhy(task: WhyTask, console: Console): Promise<ExitStatus> {
  const { io } = console
  const { settings } = await chooseSettings(task, io.cwd)
  const document = await readOneDocument(task, io, {
    message: 'The two lines are those of one report.',
    advice: 'Name one file: reportlint why draft.md 14 53',
  })
  io.stdout.write(whyText(why(document, task.lines, settings), document.text, console))
  return 0
}
