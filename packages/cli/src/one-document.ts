import type { SourceDocument } from '@reportlint/engine'
import { findFiles } from './files/find-files.ts'
import type { Io } from './io.ts'
import { readDocumentFile, readDocumentStream } from './read-document.ts'
import { badOption, type Reading } from './task.ts'

/** What to say where the arguments name no report or several. */
interface Complaint {
  readonly message: string
  readonly advice: string
}

/**
 * Reads the one document that a command is about.
 * @throws Failure where it is not one, or cannot be read
 */
export async function readOneDocument(
  { paths, stdin }: Reading,
  { cwd, stdin: stream }: Io,
  { message, advice }: Complaint,
): Promise<SourceDocument> {
  if (stdin !== null) return readDocumentStream(stream, stdin)
  const [first, second] = await findFiles(paths, cwd, cwd)
  if (first?.failure) throw first.failure
  if (first && !second) return readDocumentFile(first.path, cwd)
  throw badOption(message, advice)
}
