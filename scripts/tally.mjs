// Prints "N passed, N failed" for a run of the check: the tests of vitest's result file and, where
// the check failed for another reason (lint, types, a stale generated file …), one failure for it.
// Exits 1 where anything failed or no test ran.
//   node scripts/tally.mjs STATUS
import { readFileSync } from 'node:fs'

/** @returns {{ passed: number, failed: number }} */
function tests() {
  try {
    const results = JSON.parse(readFileSync('.cache/test-results.json', 'utf8'))
    const files = results.testResults.filter(
      file => file.status === 'failed' && file.assertionResults.length === 0,
    )
    return { passed: results.numPassedTests, failed: results.numFailedTests + files.length }
  } catch {
    return { passed: 0, failed: 0 } // No test ran: the status tells that the check failed.
  }
}

const { passed, failed } = tests()
const other = failed === 0 && (process.argv[2] !== '0' || passed === 0) ? 1 : 0
console.log(`${passed} passed, ${failed + other} failed`)
process.exitCode = failed + other > 0 ? 1 : 0
