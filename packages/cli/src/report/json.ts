import type { Failure } from '@reportlint/model'
import { cleanJson } from '../terminal/clean.ts'
import type { Outcome, Reporter } from './outcome.ts'

/** Output for programs: an array with one object a document. */
export function createJson(): Reporter {
  let count = 0
  return {
    document(outcome) {
      const lead = count++ === 0 ? '[\n' : ',\n'
      return lead + cleanJson(JSON.stringify(documentValue(outcome), null, 2))
    },
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  }
}

const documentValue = ({ path, pack, findings, failures }: Outcome) => ({
  path,
  pack: pack?.id ?? null,
  packReason: pack?.reason ?? null,
  findings,
  failures: failures.map(failureValue),
})

const failureValue = ({ code, message, advice, place }: Failure) => ({
  code,
  message,
  advice,
  line: place?.line ?? null,
  column: place?.column ?? null,
})
