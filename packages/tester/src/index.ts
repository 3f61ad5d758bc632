export { readSpecification } from './read-specification.ts'
export {
  type Outcome,
  runSpecification,
  type SpecificationSettings,
  wordOutcome,
} from './run-specification.ts'
export type { Example, Mark, Problem, Specification } from './specification.ts'
export { type Page, specify, type TestRunner } from './specify.ts'
