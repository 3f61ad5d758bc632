import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { banner } from './generated-file.ts'
import { withoutTexts } from './schema-walk.ts'

/** Names of a validator module: what it exports, and the type that it guards. */
export interface ValidatorNames {
  /** Path of the schema from the repository's folder. */
  readonly schema: string
  /** The exported function: validatePack. */
  readonly validate: string
  /** The type of valid data, and the module that exports it: PackFile, ./pack-file.ts. */
  readonly type: string
  readonly typeFrom: string
  /** The module that exports the type SchemaValidator. */
  readonly validatorFrom: string
}

/**
 * Compiles a JSON schema (draft 2020-12) to a module that validates without ajv: nothing is
 * compiled at start-up, and no code is made from text in a browser.
 * @returns the text of a TypeScript module
 * @throws Error where the schema uses a keyword whose code needs ajv at run time (minLength,
 * maxLength, uniqueItems, format)
 */
export function validatorModule(schema: object, names: ValidatorNames): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  })
  const code = standaloneCode.default(ajv, ajv.compile(withoutTexts(schema)))
  if (code.includes('require(')) {
    throw new Error(`${names.schema}: a keyword of this schema needs ajv at run time`)
  }
  const exported = /export const validate = (\w+);\s*export default \w+;/
  const compiled = exported.exec(code)?.[1]
  if (compiled === undefined) throw new Error('ajv words its export in another way')
  const body = code.replace('"use strict";', '').replace(exported, '').trim()
  return [
    banner(names.schema),
    '// @ts-nocheck\n',
    `import type { SchemaValidator } from '${names.validatorFrom}'\n`,
    `import type { ${names.type} } from '${names.typeFrom}'\n\n`,
    `export const ${names.validate}: SchemaValidator<${names.type}> = ${compiled}\n`,
    body,
    '\n',
  ].join('')
}
