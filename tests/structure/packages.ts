import { existsSync, readdirSync } from 'node:fs'
import { filesUnder, read, root } from './files.ts'

/** What the tests need of a package's manifest. */
export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly version?: string
  readonly type?: string
  readonly license?: string
  readonly description?: string
  readonly files?: readonly string[]
  readonly engines?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export interface Package {
  /** The last part of its name: "engine". */
  readonly id: string
  /** From the repository's folder, with a slash at the end. */
  readonly folder: string
  readonly manifest: Manifest
  /** TypeScript files under `src/`, tests included. */
  readonly sources: readonly string[]
}

/** The manifest of a folder. */
export function manifestOf(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(read(`${folder}package.json`))
  return manifest
}

function packageAt(folder: string): Package {
  const manifest = manifestOf(folder)
  const sources = filesUnder(`${folder}src/`).filter(path => path.endsWith('.ts'))
  return { id: manifest.name.replace('@reportlint/', ''), folder, manifest, sources }
}

/** Every package of the workspace but the root. */
export const packages: readonly Package[] = [
  ...readdirSync(`${root}packages`).map(name => `packages/${name}/`),
  'rules/',
]
  .filter(folder => existsSync(`${root + folder}package.json`))
  .map(packageAt)
