import { rules } from '@reportlint/engine'
import { runSpecification, specify } from '@reportlint/tester'
import { describe, expect, test } from 'vitest'
import { pages, specifications } from './pages.ts'

for (const page of pages) specify(page, { describe, test })

describe.each(rules)('the page of $id', ({ id, messages, options }) => {
  const outcomes = specifications
    .filter(({ path }) => path === `rules/src/${id}.md`)
    .flatMap(specification => runSpecification(specification))

  test.each(Object.keys(messages))('shows the message %s', message => {
    const shown = outcomes.flatMap(({ findings }) => findings).filter(({ rule }) => rule === id)
    expect(shown.map(({ messageId }) => messageId)).toContain(message)
  })

  test.each(Object.keys(options))('shows the option %s', option => {
    expect(outcomes.flatMap(outcome => outcome.options)).toContain(`${id}.${option}`)
  })
})
