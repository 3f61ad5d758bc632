import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpus } from '../corpus.ts'
import { filesUnder, read } from './files.ts'

const length = 12

/** What a framework has all its reports say; every report may. */
const fixed = [
  'area review of services for children and young people',
  'adult learning inspectorate audit commission',
  'work of all local services in',
  'securing the health of children and young people',
  'keeping children and young people safe',
  'helping children and young people to enjoy their education and',
  'social care services for children 4 the health service for children',
]

/** Every run of `length` words of a text, case and punctuation aside, that holds no fixed phrase. */
function* runsOf(text: string): Generator<string> {
  let words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
  for (const phrase of fixed) words = words.replaceAll(phrase, '\n')
  for (const part of words.split('\n')) {
    const list = part.trim().split(' ')
    for (let end = length; end <= list.length; end++) yield list.slice(end - length, end).join(' ')
  }
}

test.skipIf(corpus === null)('no sentence of other people’s reports stands here', () => {
  if (corpus === null) return
  const theirs = new Set<string>()
  for (const name of readdirSync(corpus)) {
    if (!/\.(?:md|txt)$/.test(name)) continue
    for (const run of runsOf(readFileSync(join(corpus, name), 'utf8'))) theirs.add(run)
  }
  const borrowed = filesUnder('')
    .filter(path => /\.(?:ts|mjs|js|md|yaml|json|jsonl|txt)$/.test(path))
    .flatMap(path =>
      [...runsOf(read(path))].filter(run => theirs.has(run)).map(run => `${path}: ${run}`),
    )
  expect(borrowed).toEqual([])
})
