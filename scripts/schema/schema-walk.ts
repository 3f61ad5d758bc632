type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

function copied(schema: object): JsonObject {
  const copy: unknown = JSON.parse(JSON.stringify(schema))
  if (!isObject(copy)) throw new Error('A schema is an object.')
  return copy
}

/** The schema with what `#/$defs/…` points to in place; definitions do not point in circles. */
export function withoutRefs(schema: object): JsonObject {
  const { $defs, ...rest } = copied(schema)
  const definitions = asObject($defs)
  const inPlace = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(inPlace)
    if (!isObject(value)) return value
    const { $ref, ...own } = value
    const named = typeof $ref === 'string' ? definitions[$ref.replace('#/$defs/', '')] : {}
    const parts = Object.entries({ ...asObject(named), ...own })
    return Object.fromEntries(parts.map(([key, part]) => [key, inPlace(part)]))
  }
  return asObject(inPlace(rest))
}

/** The schema without the texts for readers; a key of the data that is called so stays. */
export function withoutTexts(schema: object): JsonObject {
  const bare = (value: Json, names: boolean): Json => {
    if (Array.isArray(value)) return value.map(item => bare(item, false))
    if (!isObject(value)) return value
    const parts = Object.entries(value).filter(
      ([key]) => names || !(key === 'title' || key === 'description'),
    )
    return Object.fromEntries(
      parts.map(([key, part]) => [key, bare(part, !names && key === 'properties')]),
    )
  }
  return asObject(bare(copied(schema), false))
}
