import { rules } from '@reportlint/engine'
import { runSpecification, specify } from '@reportlint/tester'
import { beforeAll, describe, expect, test } from 'vitest'
import { pages, specifications } from './pages.ts'

for (const page of pages) specify(page, { describe, test })

describe.each(rules)('the page of $id', ({ id, messages, options }) => {
  const page = specifications.filter(({ path }) => path === `rules/src/${id}.md`)

  const shown = new Set<string>()
  beforeAll(() => {
    const found = page.flatMap(each => runSpecification(each)).flatMap(({ findings }) => findings)
    for (const { rule, messageId } of found) if (rule === id) shown.add(messageId)
  })

  test.each(Object.keys(messages))('shows the message %s', message => {
    expect([...shown]).toContain(message)
  })

  test.each(Object.keys(options))('shows the option %s', option => {
    const set = page.flatMap(({ examples }) => examples).flatMap(example => [...example.options])
    expect(set.map(([key]) => key)).toContain(`${id}.${option}`)
  })
})
