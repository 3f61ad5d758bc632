import type { Pack } from '@reportlint/model'
import { checkPack } from './check-pack.ts'
import type { PackFile } from './generated/pack-file.ts'
import { validatePack } from './generated/validate-pack.ts'
import { nearest } from './nearest.ts'
import { resolvePack } from './resolve-pack.ts'
import { quote } from './yaml/quote.ts'
import { type Problem, problemsFailure, readYaml, type YamlFile } from './yaml/read-yaml.ts'

/** A pack file: its content, and the path that messages name. */
export interface PackSource {
  readonly text: string
  readonly path: string
}

interface OpenFile extends YamlFile<PackFile> {
  readonly path: string
}

const failure = {
  code: 'pack-invalid',
  advice: 'Correct the places named; the schema of packs describes every key.',
} as const

const open = ({ text, path }: PackSource): OpenFile => ({
  path,
  ...readYaml(text, path, validatePack, failure),
})

/** A set of packs in the making: files by id, and the packs that are ready. */
interface Shelf {
  readonly files: ReadonlyMap<string, OpenFile>
  readonly ready: Map<string, Pack>
}

/** The ids that a file extends but cannot: unknown, or extended by a way that leads back to it. */
function faultsOfExtends(file: OpenFile, shelf: Shelf, above: readonly string[]): Problem[] {
  const faults: Problem[] = []
  for (const [index, id] of (file.data.extends ?? []).entries()) {
    const place = file.place(['extends', index])
    if (above.includes(id)) {
      const circle = [...above.slice(above.indexOf(id)), id].join(' → ')
      faults.push({ ...place, message: `a pack cannot extend itself: ${circle}` })
    } else if (!shelf.ready.has(id) && !shelf.files.has(id)) {
      const near = nearest(id, [...shelf.ready.keys(), ...shelf.files.keys()])
      const hint = near === null ? '' : `; did you mean ${quote(near)}?`
      faults.push({ ...place, message: `no pack has the id ${quote(id)}${hint}` })
    }
  }
  return faults
}

/** Resolves a file and, before it, the files that it extends. */
function make(file: OpenFile, shelf: Shelf, above: readonly string[]): Pack {
  const { data, path } = file
  const line = [...above, data.id]
  const faults = faultsOfExtends(file, shelf, line)
  if (faults.length > 0) throw problemsFailure(path, faults, failure)
  const bases: Pack[] = []
  for (const id of data.extends ?? []) {
    const waiting = shelf.files.get(id)
    const base = shelf.ready.get(id) ?? (waiting && make(waiting, shelf, line))
    if (base) bases.push(base)
  }
  const problems = checkPack(data, path, bases).map(fault => ({
    ...file.place(fault.path),
    message: fault.message,
  }))
  if (problems.length > 0) throw problemsFailure(path, problems, failure)
  const pack = resolvePack(data, bases)
  shelf.ready.set(pack.id, pack)
  return pack
}

/**
 * Reads pack files that may extend each other.
 * @param sources the files, in any order
 * @param library packs that are ready, which the files may extend; a file with the id of one of
 * them takes its place
 * @returns the packs of the files, in the order of the files
 * @throws Failure `pack-invalid` for the first file at fault, naming each fault of it on a line of
 * its own as `path:line:column: what is wrong`
 */
export function readPacks(sources: readonly PackSource[], library: readonly Pack[] = []): Pack[] {
  const files = new Map<string, OpenFile>()
  for (const source of sources) {
    const file = open(source)
    const twin = files.get(file.data.id)
    if (twin) {
      const message = `the pack ${quote(file.data.id)} stands in ${twin.path} already`
      throw problemsFailure(source.path, [{ ...file.place(['id']), message }], failure)
    }
    files.set(file.data.id, file)
  }
  const ready = new Map(library.filter(({ id }) => !files.has(id)).map(pack => [pack.id, pack]))
  const shelf = { files, ready }
  return [...files.values()].map(file => ready.get(file.data.id) ?? make(file, shelf, []))
}

/**
 * Reads one pack file.
 * @param text the file's content, YAML
 * @param path the file's path, for messages; it must end with the pack's id
 * @param library packs that it may extend
 * @throws Failure `pack-invalid`, naming every fault at file:line:column
 */
export function readPack(text: string, path: string, library: readonly Pack[] = []): Pack {
  const file = open({ text, path })
  const ready = new Map(library.map(pack => [pack.id, pack]))
  ready.delete(file.data.id)
  return make(file, { files: new Map([[file.data.id, file]]), ready }, [])
}
