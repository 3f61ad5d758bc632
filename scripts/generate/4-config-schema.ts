import { rules } from '../../rules/src/generated/registry.ts'
import { configSchema } from '../schema/config-schema.ts'
import type { GeneratedFile } from '../schema/generated-file.ts'
import { validatorModule } from '../schema/validator-module.ts'

const published = 'rules/schema/config.schema.json'

/** The schema of `reportlint.yaml` for editors and its validator, from what the rules say. */
export default function configSchemaFiles(): GeneratedFile[] {
  const schema = configSchema(rules)
  const validator = validatorModule(schema, {
    schema: published,
    validate: 'validateConfig',
    type: 'RawConfig',
    typeFrom: '../config.ts',
    validatorFrom: '@reportlint/packs',
  })
  return [
    { path: published, text: `${JSON.stringify(schema, null, 2)}\n` },
    { path: 'packages/engine/src/generated/validate-config.ts', text: validator },
  ]
}
