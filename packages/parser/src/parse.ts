import type { Report } from '@reportlint/model'
import { assemble, type Source } from './assemble.ts'
import type { ParseHints } from './hints.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readText } from './text/read-text.ts'

/**
 * Reads a document into its structure. Pure; linear in the length of the text; never throws.
 * @param source the text as `decode` gives it; every offset of the report is into it
 * @param hints what the framework knows of its reports' headings and grades
 */
export function parse(source: Source, hints: ParseHints = {}): Report {
  const draft =
    source.format === 'markdown' ? readMarkdown(source.text, hints) : readText(source.text, hints)
  return assemble(source, draft, hints)
}
