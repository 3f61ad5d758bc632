import { readSpecification } from './read-specification.ts'
import { type SpecificationSettings, testsOf, wordOutcome } from './run-specification.ts'

/** The two functions of a test runner that are used; vitest, jest and node:test have them. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown
  test(name: string, body: () => void): unknown
}

/** A page: its path, for messages, and its content. */
export interface Page {
  readonly path: string
  readonly markdown: string
}

/**
 * Makes a test of every example of a page.
 *
 * ```ts
 * import { describe, test } from 'vitest'
 * specify({ path, markdown: readFileSync(path, 'utf8') }, { describe, test })
 * ```
 */
export function specify(
  page: Page,
  runner: TestRunner,
  settings: SpecificationSettings = {},
): void {
  const specification = readSpecification(page.markdown, page.path)
  runner.describe(page.path, () => {
    for (const { name, line, run } of testsOf(specification, settings)) {
      runner.test(`${name} (line ${line})`, () => {
        const outcome = run()
        if (outcome.problems.length > 0) throw new Error(wordOutcome(outcome))
      })
    }
  })
}
