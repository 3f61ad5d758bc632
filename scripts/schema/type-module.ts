import { compile } from 'json-schema-to-typescript'
import { banner } from './generated-file.ts'
import { withoutRefs } from './schema-walk.ts'

/**
 * The type of data that follows a JSON schema.
 * @param schema the schema; it points only into its own `$defs`
 * @param name the exported type: PackFile
 * @param source path of the schema from the repository's folder
 * @returns the text of a TypeScript module
 */
export async function typeModule(schema: object, name: string, source: string): Promise<string> {
  const text = await compile({ ...withoutRefs(schema), title: name }, name, {
    additionalProperties: false,
    bannerComment: banner(source).trimEnd(),
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 100, arrowParens: 'avoid' },
  })
  return text
}
