import { rules } from '@reportlint/engine'
import { runSpecification, specify } from '@reportlint/tester'
import { describe, expect, test } from 'vitest'
import { pages, specifications } from './pages.ts'

for (const page of pages) specify(page, { describe, test })

describe.each(rules)('the page of $id', ({ id, messages, options }) => {
  const page = specifications.filter(({ path }) => path === `rules/src/${id}.md`)

  test.each(Object.keys(messages))('shows the message %s', message => {
    const found = page.flatMap(each => runSpecification(each)).flatMap(({ findings }) => findings)
    const shown = found.filter(({ rule }) => rule === id)
    expect(shown.map(({ messageId }) => messageId)).toContain(message)
  })

  test.each(Object.keys(options))('shows the option %s', option => {
    const set = page.flatMap(({ examples }) => examples).flatMap(example => [...example.options])
    expect(set.map(([key]) => key)).toContain(`${id}.${option}`)
  })
})
