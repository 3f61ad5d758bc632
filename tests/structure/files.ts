import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The repository's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folders that tools fill. */
const made = new Set(['node_modules', 'dist', '.git', '.turbo', '.cache', 'coverage'])

const pathOf = (folder: string, entry: Dirent): string => `${folder}${entry.name}`

/**
 * Every file under a folder that people write or that is committed, in a fixed order.
 * @param folder from the repository's folder, with a slash at the end; '' for all
 * @returns paths from the repository's folder
 */
export function filesUnder(folder: string): string[] {
  const entries = readdirSync(root + folder, { withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => pathOf(folder, entry))
  for (const entry of entries) {
    if (!entry.isDirectory() || made.has(entry.name)) continue
    files.push(...filesUnder(`${pathOf(folder, entry)}/`))
  }
  return files.sort()
}

/** The text of a file of the repository. */
export const read = (path: string): string => readFileSync(root + path, 'utf8')

/** Whether a file is made by `pnpm generate`. */
export const isGenerated = (path: string): boolean => path.includes('/generated/')

/** Whether a source file only tests others. */
export const isTest = (path: string): boolean => path.endsWith('.test.ts')
