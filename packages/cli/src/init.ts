import { writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { pickPack } from '@reportlint/engine'
import { Failure } from '@reportlint/model'
import { configText, type FoundReport } from './config-text.ts'
import type { Console } from './console.ts'
import { findFiles } from './files/find-files.ts'
import type { ExitStatus } from './io.ts'
import { readDocumentFile } from './read-document.ts'
import { listed, plural } from './report/plural.ts'
import { configName } from './settings.ts'
import { clean } from './terminal/clean.ts'
import { wrap } from './terminal/wrap.ts'

/** How many documents are looked into. */
const most = 200

/** Documents of a repository that are no reports. */
const companions = /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|security|notes)\b/i

/**
 * Writes a commented configuration that names the reports below the working folder.
 * @throws Failure `file-exists` where there is one already
 */
export async function init(console: Console): Promise<ExitStatus> {
  const { io, paint, width } = console
  const reports = await reportsBelow(io.cwd)
  const text = configText(reports)
  write(resolve(io.cwd, configName), text)
  const packs = [...new Set(reports.map(report => report.pack.title))]
  const found =
    reports.length === 0
      ? 'No report was found here yet: say in it where they will be.'
      : `It names ${plural(reports.length, 'report')} found here (${listed(packs)}).`
  const lines = wrap(clean(found), width).map(line => paint('plain', line))
  const wrote = paint('success', `Wrote ${configName}.`)
  io.stdout.write(`${[wrote, ...lines, 'Now run: reportlint'].join('\n')}\n`)
  return 0
}

async function reportsBelow(cwd: string): Promise<FoundReport[]> {
  const reports: FoundReport[] = []
  for (const { path, failure } of (await findFiles(['.'], cwd, cwd)).slice(0, most)) {
    if (failure || companions.test(basename(path))) continue
    const report = await reportAt(path, cwd)
    if (report) reports.push(report)
  }
  const known = reports.filter(({ pack }) => pack.id !== 'general')
  return known.length > 0 ? known : reports
}

/** The document with the pack that it calls for; null where it cannot be read. */
async function reportAt(path: string, cwd: string): Promise<FoundReport | null> {
  try {
    const { text } = await readDocumentFile(path, cwd)
    return { path, folder: dirname(path), ...pickPack(text, {}) }
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST') {
      throw new Failure(
        'file-exists',
        'There is a configuration already; it stays as it is.',
        'Change it by hand, or move it away and run reportlint init again.',
        { path: configName },
      )
    }
    throw new Failure(
      'file-unwritable',
      `The file could not be written (${String(code)}).`,
      'Check that you may write in this folder.',
      { path: configName },
      error,
    )
  }
}
