import { type Page, readSpecification, type Specification } from '@reportlint/tester'
import { filesUnder, read } from './structure/files.ts'

/** Every page that runs as a test: those of the rules, then those of the packs. */
export const pages: readonly Page[] = ['rules/src/', 'rules/packs/']
  .flatMap(filesUnder)
  .filter(path => path.endsWith('.md'))
  .map(path => ({ path, markdown: read(path) }))

/** The pages with their examples read. */
export const specifications: readonly Specification[] = pages.map(({ path, markdown }) =>
  readSpecification(markdown, path),
)
