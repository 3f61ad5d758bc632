import { lint, type Settings, type SourceDocument } from '@reportlint/engine'
import { Failure, type Level } from '@reportlint/model'
import type { Console } from './console.ts'
import { findFiles } from './files/find-files.ts'
import type { ExitStatus } from './io.ts'
import { createProgress } from './progress.ts'
import { readDocumentFile, readDocumentStream } from './read-document.ts'
import type { ChosenPack, Outcome, Totals } from './report/outcome.ts'
import { plural } from './report/plural.ts'
import { reporterFor } from './report/reporter-for.ts'
import { type Chosen, chooseSettings } from './settings.ts'
import type { CheckTask } from './task.ts'

/** A document that is to be checked. */
interface Wanted {
  readonly path: string
  /** @throws Failure that says why it cannot be read */
  read(): Promise<SourceDocument>
}

/**
 * Checks documents and prints what comes of each. A document that cannot be checked is named on
 * standard error; the others are checked all the same.
 * @throws Failure where nothing can be checked: a broken configuration, an unknown pack or rule
 */
export async function check(task: CheckTask, console: Console): Promise<ExitStatus> {
  const { io } = console
  const chosen = await chooseSettings(task, io.cwd)
  const wanted = await wantedDocuments(task, chosen, console)
  const reporter = reporterFor(task, console)
  const tally = createTally()
  const progress = await createProgress(wanted.length, io.stderr)
  // What is printed must not run into the bar.
  const held: (() => void)[] = []
  for (const document of wanted) {
    const outcome = await outcomeOf(document, chosen.settings)
    tally.add(outcome)
    const text = reporter.document(task.quiet ? errorsOnly(outcome) : outcome)
    const print = () => {
      io.stdout.write(text)
      for (const failure of outcome.failures) console.fail(failure)
    }
    if (progress) held.push(print)
    else print()
    progress?.step()
  }
  progress?.stop()
  for (const print of held) print()
  const totals = tally.totals()
  io.stdout.write(reporter.end(task.quiet ? errorsCounted(totals) : totals))
  return statusOf(totals, tally.failed(), task.maxWarnings, console)
}

async function wantedDocuments(
  task: CheckTask,
  { reports, folder }: Chosen,
  { io }: Console,
): Promise<readonly Wanted[]> {
  const { stdin, paths } = task
  if (stdin !== null) {
    return [{ path: stdin, read: () => readDocumentStream(io.stdin, stdin) }]
  }
  if (paths.length + reports.length === 0) {
    throw new Failure(
      'no-reports',
      'No report is named.',
      'Name files, folders or globs, as in reportlint draft.md; or write a configuration that names them with reportlint init.',
    )
  }
  const found =
    paths.length > 0
      ? await findFiles(paths, io.cwd, io.cwd)
      : await findFiles(reports, folder, io.cwd)
  return found.map(({ path, failure }) => ({
    path,
    read: async () => {
      if (failure) throw failure
      return readDocumentFile(path, io.cwd)
    },
  }))
}

async function outcomeOf(wanted: Wanted, settings: Settings): Promise<Outcome> {
  try {
    const document = await wanted.read()
    const { path, pack, packTitle, packReason, findings, failures } = lint(document, settings)
    const chosen = { id: pack, title: packTitle, reason: packReason }
    return { path, text: document.text, pack: chosen, findings, failures }
  } catch (error) {
    const { path } = wanted
    const failure = error instanceof Failure ? error : fault(path, error)
    return { path, text: '', pack: null, findings: [], failures: [failure] }
  }
}

/** A fault of reportlint's own costs the document at hand, not the run. */
const fault = (path: string, error: unknown): Failure =>
  new Failure(
    'document-failed',
    `The report could not be checked for a fault of reportlint itself: ${
      error instanceof Error ? error.message : String(error)
    }`,
    'The other reports were checked. Please report this, with a document that shows it.',
    { path },
    error,
  )

const errorsOnly = (outcome: Outcome): Outcome => ({
  ...outcome,
  findings: outcome.findings.filter(({ level }) => level === 'error'),
})

const errorsCounted = (totals: Totals): Totals => ({
  ...totals,
  counts: { error: totals.counts.error, warning: 0, info: 0 },
})

function createTally() {
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 }
  const checked: { path: string; pack: ChosenPack }[] = []
  let unchecked = 0
  let failures = 0
  return {
    add(outcome: Outcome) {
      for (const { level } of outcome.findings) counts[level]++
      if (outcome.pack) checked.push({ path: outcome.path, pack: outcome.pack })
      else unchecked++
      failures += outcome.failures.length
    },
    totals: (): Totals => ({ counts, checked, failed: unchecked }),
    failed: () => failures > 0,
  }
}

function statusOf(
  { counts }: Totals,
  failed: boolean,
  maxWarnings: number | null,
  { io }: Console,
): ExitStatus {
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings
  if (tooMany) {
    const found = plural(counts.warning, 'warning')
    io.stderr.write(`${found} found, more than the ${maxWarnings} that --max-warnings allows.\n`)
  }
  if (failed) return 2
  return counts.error > 0 || tooMany ? 1 : 0
}
