import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, formatOf, lint, type SourceDocument } from '@reportlint/engine'
import type { Thresholds } from '@reportlint/model'
import { type GoldItem, readGold } from './gold.ts'
import { type Score, score } from './score.ts'

/** A document with its labels. */
export interface Draft {
  /** The document's file name without its ending. */
  readonly name: string
  readonly document: SourceDocument
  readonly items: readonly GoldItem[]
}

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

const documentEnding = /\.(?:md|txt)$/

function documentOf(folder: string, name: string): string {
  const path = [`${name}.md`, `${name}.txt`]
    .map(file => join(folder, file))
    .find(file => existsSync(file))
  if (path === undefined)
    throw new Error(`${join(folder, name)}${ending} has no document beside it`)
  return path
}

function readDraft(folder: string, name: string): Draft {
  const path = documentOf(folder, name)
  const items = readGold(readFileSync(join(folder, name + ending), 'utf8'), name + ending)
  const text = decode(readFileSync(path), path)
  return { name, items, document: { path, text, format: formatOf(path) ?? 'text' } }
}

/**
 * Reads every document of a folder that has labels beside it.
 * @param folder holds NAME.md or NAME.txt with NAME.gold.jsonl
 * @returns in the order of the names
 * @throws an error where labels have no document, or a line of them is no gold item
 */
export const readDrafts = (folder: string): Draft[] =>
  readdirSync(folder)
    .filter(file => file.endsWith(ending))
    .sort()
    .map(file => readDraft(folder, file.slice(0, -ending.length)))

/** Names of the documents of a folder that have no labels, which nothing can be measured on. */
export const unlabelled = (folder: string): string[] =>
  readdirSync(folder)
    .filter(file => documentEnding.test(file) && file !== 'README.md')
    .filter(file => !existsSync(join(folder, file.replace(documentEnding, ending))))

/**
 * Checks and scores one document.
 * @param thresholds how sure joins and errors have to be, where it is not as usual
 * @throws an error where a rule fails
 */
export function evaluate({ name, document, items }: Draft, thresholds?: Thresholds): Evaluated {
  const result = lint(document, thresholds ? { thresholds } : {})
  const [failure] = result.failures
  if (failure) throw failure
  return { name, pack: result.pack, items, score: score(result.findings, items) }
}

/** Checks and scores every document of a folder that has labels beside it. */
export const evaluateFolder = (folder: string): Evaluated[] =>
  readDrafts(folder).map(draft => evaluate(draft))
