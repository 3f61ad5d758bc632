import { Failure, type FailureCode } from '@reportlint/model'
import { LineCounter, parseDocument } from 'yaml'
import { type Path, placesIn, type YamlPlace } from './places.ts'
import { harmless } from './quote.ts'
import type { SchemaValidator } from './schema-validator.ts'
import { settleForms, wordError } from './wording.ts'

/** One fault of a file, in words. */
export interface Problem extends YamlPlace {
  readonly message: string
}

/** A file read and validated. */
export interface YamlFile<T> {
  readonly data: T
  /** Where the value with that path stands, or its key. */
  place(path: Path, on?: 'key' | 'value'): YamlPlace
}

/** How a kind of file fails: the permanent code, and what its author can do. */
export interface YamlFailure {
  readonly code: FailureCode
  readonly advice: string
}

const mostProblems = 10

/**
 * The failure for the faults of one file: each on a line of its own as `path:line:column: what is
 * wrong`, in the order of the file, ten at most and a count of the rest.
 */
export function problemsFailure(
  path: string,
  problems: readonly Problem[],
  { code, advice }: YamlFailure,
): Failure {
  const ordered = [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
  const lines = ordered
    .slice(0, mostProblems)
    .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)
  if (ordered.length > mostProblems) lines.push(`… and ${ordered.length - mostProblems} more`)
  const first = ordered[0] ?? { line: 1, column: 1 }
  return new Failure(code, lines.join('\n'), advice, {
    path,
    line: first.line,
    column: first.column,
  })
}

/** Values of a parsed file; a file that cannot be turned into values gives a problem instead. */
function valuesOf(document: ReturnType<typeof parseDocument>): { data: unknown } | Problem {
  try {
    return { data: document.toJS({ maxAliasCount: 100 }) }
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error
    return { line: 1, column: 1, message: 'aliases or nesting go too deep to be read' }
  }
}

function parse(text: string, lines: LineCounter): ReturnType<typeof parseDocument> | Problem {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: false })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { line: 1, column: 1, message: 'the nesting goes too deep to be read' }
  }
}

/**
 * Reads a YAML (or JSON) file and validates it.
 * @param text the file's content
 * @param path the file's path, for messages
 * @param validate a schema compiled ahead of time
 * @param failure how this kind of file fails
 * @returns the data with its places
 * @throws Failure with the given code, naming every fault at file:line:column: syntax first, and
 * only where that is right, what does not follow the schema
 */
export function readYaml<T>(
  text: string,
  path: string,
  validate: SchemaValidator<T>,
  failure: YamlFailure,
): YamlFile<T> {
  const lines = new LineCounter()
  const document = parse(text, lines)
  if ('message' in document) throw problemsFailure(path, [document], failure)
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => {
    const { line, col } = lines.linePos(pos[0])
    return { line: Math.max(1, line), column: Math.max(1, col), message: harmless(message) }
  })
  if (faults.length > 0) throw problemsFailure(path, faults, failure)
  const values = valuesOf(document)
  if ('message' in values) throw problemsFailure(path, [values], failure)
  const { data } = values
  const find = placesIn(document, lines)
  if (validate(data)) return { data, place: (where, on = 'value') => find(where, on) }
  const problems = settleForms(validate.errors ?? [])
    .map(wordError)
    .map(({ path: where, on, message }) => ({ ...find(where, on), message }))
  throw problemsFailure(path, problems, failure)
}
