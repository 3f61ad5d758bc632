// Packs every package as it would be published, and lets publint and "are the types wrong?" judge
// the archives. Prints what is wrong, and exits 1 where anything is.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { problemKindInfo } from '@arethetypeswrong/core/problems'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** What is wrong with an archive; a package that is only a command has no types to look at. */
async function faultsOf(archive: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: archive.buffer }, strict: true })
  const faults = messages.map(message => `publint: ${formatMessage(message, pkg) ?? message.code}`)
  return pkg.exports === undefined ? faults : [...faults, ...(await typeFaultsOf(archive))]
}

/** What is wrong with the types for those who import the package; every package is ESM only. */
async function typeFaultsOf(archive: Uint8Array): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(archive))
  if (!analysis.types) return ['attw: the package has no types']
  return analysis.problems
    .filter(problem => !('resolutionKind' in problem && elsewhere.has(problem.resolutionKind)))
    .map(problem => `attw: ${problemKindInfo[problem.kind].description}`)
}

/** Ways of importing that an ESM-only package does not serve. */
const elsewhere: ReadonlySet<string> = new Set(['node10', 'node16-cjs'])

async function main(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'reportlint-packed-'))
  try {
    const pack = ['--recursive', '--filter', '@reportlint/*', 'pack', '--pack-destination', folder]
    execFileSync('pnpm', pack, { stdio: ['ignore', 'ignore', 'inherit'] })
    const names = readdirSync(folder)
    let faults = 0
    for (const name of names) {
      for (const fault of await faultsOf(new Uint8Array(readFileSync(join(folder, name))))) {
        console.error(`${name}: ${fault}`)
        faults++
      }
    }
    console.log(`${names.length} packages packed, ${faults} faults found`)
    return names.length > 0 && faults === 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

process.exitCode = (await main()) ? 0 : 1
