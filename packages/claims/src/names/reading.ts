import type { Report } from '@reportlint/model'
import { type Definition, definitionsOf } from '../abbreviations/definitions.ts'
import { type Locate, locator } from './locate.ts'
import { type Passage, readPassages, type Word } from './passages.ts'
import { type Run, runsOf } from './runs.ts'

/** Where a word stands. */
export type Place = Pick<Word, 'passage' | 'index'>

/** A report's words, and where each of them stands. */
export interface Reading {
  readonly report: Report
  readonly passages: readonly Passage[]
  /** By the word in small letters; foreign words are left out. */
  readonly places: ReadonlyMap<string, readonly Place[]>
  /** Names and titles in capitals. */
  readonly runs: readonly Run[]
  /** Where abbreviations are explained, in the order of the text. */
  readonly definitions: readonly Definition[]
  /** The place of a use in the report. */
  readonly locate: Locate
}

/** Reads the words of a report once, for every reader of names and abbreviations. */
export function readWords(report: Report): Reading {
  const passages = readPassages(report)
  const places = new Map<string, Word[]>()
  for (const passage of passages) {
    for (const word of passage.words) {
      if (word.foreign || word.kind === 'mark') continue
      const known = places.get(word.lower)
      if (known) known.push(word)
      else places.set(word.lower, [word])
    }
  }
  return {
    report,
    passages,
    places,
    runs: runsOf(passages),
    definitions: definitionsOf(report, passages),
    locate: locator(report),
  }
}

const none: readonly Place[] = []

/** Where a word stands, in the order of the text. */
export const placesOf = ({ places }: Reading, lower: string): readonly Place[] =>
  places.get(lower) ?? none
