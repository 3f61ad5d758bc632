import { readFileSync } from 'node:fs'
import type { GeneratedFile } from '../schema/generated-file.ts'
import { typeModule } from '../schema/type-module.ts'
import { validatorModule } from '../schema/validator-module.ts'

const source = 'rules/schema/pack.schema.json'
const folder = 'packages/packs/src/generated'

/** The type of a pack file and its validator, from the schema. */
export default async function packSchema(root: string): Promise<GeneratedFile[]> {
  const schema = JSON.parse(readFileSync(root + source, 'utf8'))
  const validator = validatorModule(schema, {
    schema: source,
    validate: 'validatePack',
    type: 'PackFile',
    typeFrom: './pack-file.ts',
    validatorFrom: '../yaml/schema-validator.ts',
  })
  return [
    { path: `${folder}/pack-file.ts`, text: await typeModule(schema, 'PackFile', source) },
    { path: `${folder}/validate-pack.ts`, text: validator },
  ]
}
