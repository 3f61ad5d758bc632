import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const schema: unknown = JSON.parse(
  readFileSync(new URL('./pack.schema.json', import.meta.url), 'utf8'),
)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every key that a pack may have, as "judged.names", with its description. */
function propertiesOf(part: unknown, path: readonly string[]): [string, unknown][] {
  if (!isObject(part)) return []
  const own = isObject(part.properties) ? Object.entries(part.properties) : []
  return [
    ...own.flatMap(([key, value]): [string, unknown][] => [
      [[...path, key].join('.'), isObject(value) ? value.description : undefined],
      ...propertiesOf(value, [...path, key]),
    ]),
    ...propertiesOf(part.items, path),
  ]
}

const properties = propertiesOf(schema, [])

test('The schema has keys.', () => {
  expect(properties.length).toBeGreaterThan(40)
})

test.each(properties)('%s is described in a sentence', (_, description) => {
  expect(description).toMatch(/^(?:[A-Z"]|body\/).{8,}\.$/)
})
