import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, formatOf, lint } from '@reportlint/engine'
import { type GoldItem, readGold } from './gold.ts'
import { type Score, score } from './score.ts'

/** One labelled document, checked and scored. */
export interface Evaluated {
  /** The document's file name without its ending. */
  readonly name: string
  /** Id of the pack that it was read with. */
  readonly pack: string
  readonly items: readonly GoldItem[]
  readonly score: Score
}

const ending = '.gold.jsonl'

function documentOf(folder: string, name: string): string {
  const path = [`${name}.md`, `${name}.txt`]
    .map(file => join(folder, file))
    .find(file => existsSync(file))
  if (path === undefined)
    throw new Error(`${join(folder, name)}${ending} has no document beside it`)
  return path
}

function evaluate(folder: string, name: string): Evaluated {
  const path = documentOf(folder, name)
  const items = readGold(readFileSync(join(folder, name + ending), 'utf8'), name + ending)
  const text = decode(readFileSync(path), path)
  const result = lint({ path, text, format: formatOf(path) ?? 'text' })
  const [failure] = result.failures
  if (failure) throw failure
  return { name, pack: result.pack, items, score: score(result.findings, items) }
}

/**
 * Checks and scores every document of a folder that has labels beside it.
 * @param folder holds NAME.md or NAME.txt with NAME.gold.jsonl
 * @returns in the order of the names
 * @throws an error where labels have no document, or a rule fails
 */
export const evaluateFolder = (folder: string): Evaluated[] =>
  readdirSync(folder)
    .filter(file => file.endsWith(ending))
    .sort()
    .map(file => evaluate(folder, file.slice(0, -ending.length)))
