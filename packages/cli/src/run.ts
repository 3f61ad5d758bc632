import { Failure } from '@reportlint/model'
import { readArguments } from './arguments.ts'
import { type Console, createConsole } from './console.ts'
import { faultText } from './failure-text.ts'
import type { ExitStatus, Io } from './io.ts'
import type { Task } from './task.ts'

/**
 * Runs the command.
 * @param argv the arguments after the command's own name
 * @returns the exit status; never throws
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let console = createConsole(io, undefined)
  try {
    const { task, printed, color } = readArguments(argv)
    io.stdout.write(printed)
    if (!task) return 0
    console = createConsole(io, color)
    return await perform(task, console)
  } catch (error) {
    if (error instanceof Failure) console.fail(error)
    else io.stderr.write(faultText(error))
    return 2
  }
}

/** Each task is loaded when it is asked for: the help must not wait for the engine. */
async function perform(task: Task, console: Console): Promise<ExitStatus> {
  switch (task.kind) {
    case 'check':
      return (await import('./check.ts')).check(task, console)
    case 'ledger':
      return (await import('./ledger.ts')).printLedger(task, console)
    case 'explain':
      return (await import('./explain.ts')).explain(task, console)
    case 'finding':
      return (await import('./explain-finding.ts')).printFinding(task, console)
    case 'why':
      return (await import('./why.ts')).printWhy(task, console)
    case 'init':
      return (await import('./init.ts')).init(console)
  }
}
