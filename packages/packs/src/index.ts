export { type Candidate, type Choice, choosePack, type FoundPhrase } from './choose-pack.ts'
export { nearest } from './nearest.ts'
export { type PackSource, readPack, readPacks } from './read-pack.ts'
export type { Path, YamlPlace } from './yaml/places.ts'
export { quote } from './yaml/quote.ts'
export {
  type Problem,
  problemsFailure,
  readYaml,
  type YamlFailure,
  type YamlFile,
} from './yaml/read-yaml.ts'
export type { SchemaError, SchemaValidator } from './yaml/schema-validator.ts'
