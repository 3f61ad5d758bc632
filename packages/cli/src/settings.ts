import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  builtInPacks,
  type Pack,
  pickPack,
  readConfig,
  readPacks,
  resolveConfig,
  type Settings,
  withLevel,
} from '@reportlint/engine'
import { Failure } from '@reportlint/model'
import { shownPath } from './files/find-files.ts'
import { readText } from './files/read-file.ts'
import type { Reading } from './task.ts'

/** Name of the configuration, which is looked for in the working folder and those above it. */
export const configName = 'reportlint.yaml'

/** What the configuration and the command line say together. */
export interface Chosen {
  readonly settings: Settings
  /** The globs that the configuration names. */
  readonly reports: readonly string[]
  /** The folder that the globs start from: the configuration's. */
  readonly folder: string
}

/**
 * Reads the configuration and the packs that it names, and puts the command line over it.
 * @throws Failure `config-not-found`, `config-invalid`, `pack-invalid`, `pack-unknown`,
 * `rule-unknown`, or one of reading a file
 */
export async function chooseSettings(reading: Reading, cwd: string): Promise<Chosen> {
  const path = configPath(reading.config, cwd)
  const folder = path === null ? cwd : dirname(path)
  const raw = path === null ? {} : readConfig(await textOf(path, cwd), shownPath(path, cwd))
  let config = resolveConfig(raw)
  for (const { rule, level } of reading.rules) config = withLevel(config, rule, level)
  const own = config.packs.map(name => resolve(folder, name))
  const settings = {
    packs: await packsWith(own, cwd),
    pack: reading.pack ?? config.pack,
    config,
  }
  // Says at once that there is no such pack, and not for every document.
  pickPack('', settings)
  return { settings, reports: config.reports, folder }
}

/** The configuration that is named, or the nearest one; null where there is none. */
function configPath(wanted: string | null, cwd: string): string | null {
  if (wanted !== null) {
    const path = resolve(cwd, wanted)
    if (existsSync(path)) return path
    throw new Failure(
      'config-not-found',
      'The configuration file does not exist.',
      'Check its name, or write one with reportlint init.',
      { path: wanted },
    )
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = resolve(folder, configName)
    if (existsSync(path)) return path
    if (dirname(folder) === folder) return null
  }
}

/** The built-in packs and those of the given files; one of these may take the place of the former. */
async function packsWith(paths: readonly string[], cwd: string): Promise<readonly Pack[]> {
  const sources: { text: string; path: string }[] = []
  for (const path of paths) {
    sources.push({ text: await packText(path, cwd), path: shownPath(path, cwd) })
  }
  const own = readPacks(sources, builtInPacks)
  const ids = new Set(own.map(({ id }) => id))
  return [...builtInPacks.filter(({ id }) => !ids.has(id)), ...own]
}

const textOf = (path: string, cwd: string): Promise<string> => readText(path, shownPath(path, cwd))

async function packText(path: string, cwd: string): Promise<string> {
  if (existsSync(path)) return textOf(path, cwd)
  throw new Failure(
    'file-not-found',
    'The pack that the configuration names does not exist.',
    'Correct its path there, which starts from the folder of the configuration.',
    { path: shownPath(path, cwd) },
  )
}
