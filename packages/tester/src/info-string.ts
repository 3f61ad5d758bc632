import type { Format } from '@reportlint/model'

/** What the info string of a block says. */
export interface Info {
  readonly pack: string
  readonly format: Format
  readonly name: string | null
  readonly options: ReadonlyMap<string, string>
  /** Sentences on what is not understood. */
  readonly problems: readonly string[]
}

const pair = /([A-Za-z0-9.-]+)=(?:"([^"]*)"|([^\s"]+))/g

/**
 * Reads what follows the word `report` of a block: `pack=`, `format=`, `name=` and options of
 * rules as `rule-id.option=`.
 */
export function readInfo(meta: string): Info {
  const problems: string[] = []
  const options = new Map<string, string>()
  let pack = 'general'
  let format: Format = 'markdown'
  let name: string | null = null
  for (const [, key = '', quoted, bare] of meta.matchAll(pair)) {
    const value = quoted ?? bare ?? ''
    if (key === 'pack') pack = value
    else if (key === 'name') name = value
    else if (key === 'format' && (value === 'text' || value === 'markdown')) format = value
    else if (key === 'format') problems.push(`The format is “markdown” or “text”, not “${value}”.`)
    else if (key.includes('.')) options.set(key, value)
    else problems.push(`A block has “pack”, “format”, “name” and “rule.option”, not “${key}”.`)
  }
  const rest = meta.replace(pair, '').trim()
  if (rest !== '') problems.push(`“${rest}” is not understood; write key=value or key="a value".`)
  return { pack, format, name, options, problems }
}
