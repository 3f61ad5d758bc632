import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInPacks } from '@reportlint/rules'
import { expect, test } from 'vitest'
import { corpus } from '../corpus.ts'
import { filesUnder, read } from './files.ts'

const length = 14

const worded = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Every text within a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What frameworks have all their reports say, and every report may: the longest first. */
const fixed = [...new Set(textsIn(builtInPacks).map(worded))]
  .filter(phrase => phrase.split(' ').length > 3)
  .sort((a, b) => b.length - a.length)

/** A scale or a table of grades says the same in every report: "4 outstanding 3 good 2 adequate". */
const isLegend = (run: string): boolean => (run.match(/\b\d\b/g)?.length ?? 0) > 1

/** Every run of `length` words of a text that no framework prescribes; case and marks aside. */
function* runsOf(text: string): Generator<string> {
  let words = worded(text)
  for (const phrase of fixed) words = words.replaceAll(phrase, '\n')
  for (const part of words.split('\n')) {
    const list = part.trim().split(' ')
    for (let end = length; end <= list.length; end++) {
      const run = list.slice(end - length, end).join(' ')
      if (!isLegend(run)) yield run
    }
  }
}

/** Fewest words of a whole sentence that is nobody's common property. */
const shortest = 8

/** Whole sentences of a text that no framework prescribes; case and marks aside. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/[.!?](?=\s)|\n\s*\n|\|/)
    .map(worded)
    .filter(words => words.split(' ').length >= shortest)
    .filter(words => !isLegend(words) && !fixed.some(phrase => words.includes(phrase)))

/** Every file is read against every sentence: milliseconds that a slow machine may take. */
const patience = 60_000

test.skipIf(corpus === null)(
  'no sentence of other people’s reports stands here',
  () => {
    if (corpus === null) return
    const theirs = new Set<string>()
    for (const name of readdirSync(corpus)) {
      if (!/\.(?:md|txt)$/.test(name)) continue
      const text = readFileSync(join(corpus, name), 'utf8')
      for (const run of [...runsOf(text), ...sentencesOf(text)]) theirs.add(run)
    }
    const borrowed = filesUnder('')
      .filter(path => /\.(?:ts|mjs|js|md|yaml|json|jsonl|txt)$/.test(path))
      .filter(path => !path.includes('/generated/'))
      .flatMap(path =>
        [...runsOf(read(path)), ...sentencesOf(read(path))]
          .filter(run => theirs.has(run))
          .map(run => `${path}: ${run}`),
      )
    expect(borrowed).toEqual([])
  },
  patience,
)
