import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { nearest } from '@reportlint/engine'
import { Failure } from '@reportlint/model'
import { glob, isDynamicPattern } from 'tinyglobby'
import { listed } from '../report/plural.ts'

/** Endings of the files that a folder is searched for. */
const endings: readonly string[] = ['md', 'markdown', 'txt', 'text']

const dotted = endings.map(ending => `.${ending}`)

/** What to do about a file of another kind. */
export const endingsAdvice = `Reports are files that end in ${listed(dotted, 'or')}.`

/** Folders that hold no reports of one's own. */
const skipped = ['**/node_modules/**', '**/.git/**', '**/dist/**']

/** A document that was asked for, or what stands in its way. */
export interface FoundFile {
  /** As it is shown; the name that was given, where there is a failure. */
  readonly path: string
  readonly failure: Failure | null
}

/**
 * Finds the documents that files, folders and globs name, in that order and each once; those of
 * one folder or glob in the order of their names.
 * @param folder the folder that relative names start from
 * @param cwd the folder that paths are shown from
 */
export async function findFiles(
  wanted: readonly string[],
  folder: string,
  cwd: string,
): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>()
  for (const name of wanted) {
    const files = await filesOf(name, folder)
    if (files instanceof Failure) found.set(name, { path: name, failure: files })
    else {
      for (const file of files) {
        const path = shownPath(resolve(folder, file), cwd)
        found.set(path, { path, failure: null })
      }
    }
  }
  return [...found.values()]
}

/** A path as it is shown: from the working folder where that is shorter, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const from = relative(cwd, path)
  const shown = from !== '' && from.length < path.length ? from : path
  return sep === '/' ? shown : shown.replaceAll(sep, '/')
}

async function filesOf(name: string, folder: string): Promise<readonly string[] | Failure> {
  const kind = kindOf(resolve(folder, name))
  if (kind === 'folder') return filesBelow(name, folder)
  if (kind === 'file') return [name]
  if (!isDynamicPattern(name)) return missing(name, folder)
  const found = await glob(name, { cwd: folder, ignore: skipped, expandDirectories: false })
  const readable = found.filter(path => endings.some(ending => endsWith(path, ending)))
  if (readable.length > 0) return readable.sort()
  return found.length > 0
    ? new Failure('no-reports', `No file that matches ${name} is a report.`, endingsAdvice)
    : new Failure('no-reports', `No file matches ${name}.`, patternAdvice)
}

/** What lies at a path; whatever cannot be looked at is a file, which reading will say more of. */
function kindOf(path: string): 'folder' | 'file' | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats ? (stats.isDirectory() ? 'folder' : 'file') : null
  } catch {
    return 'file'
  }
}

async function filesBelow(name: string, folder: string): Promise<readonly string[] | Failure> {
  const options = { cwd: resolve(folder, name), ignore: skipped, absolute: true }
  const found = await glob(`**/*.{${endings.join(',')}}`, { ...options, caseSensitiveMatch: false })
  if (found.length > 0) return found.sort()
  return new Failure('no-reports', 'The folder holds no report.', endingsAdvice, { path: name })
}

const patternAdvice = 'Check the pattern: ** stands for any folders, * for any part of a name.'

const endsWith = (path: string, ending: string): boolean =>
  path.toLowerCase().endsWith(`.${ending}`)

function missing(name: string, folder: string): Failure {
  const near = nearest(basename(name), siblings(resolve(folder, name)))
  const advice =
    near === null
      ? 'Check its name and the folder that you are in.'
      : `Did you mean ${name.slice(0, name.length - basename(name).length)}${near}?`
  return new Failure('file-not-found', 'The file does not exist.', advice, { path: name })
}

function siblings(path: string): string[] {
  try {
    return readdirSync(dirname(path))
  } catch {
    return []
  }
}
