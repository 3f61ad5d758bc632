import { resolve } from 'node:path'
import { decode, formatOf, type SourceDocument } from '@reportlint/engine'
import { Failure } from '@reportlint/model'
import { endingsAdvice } from './files/find-files.ts'
import { readBytes, readStream } from './files/read-file.ts'

/** What a document on standard input is called where it has no name. */
const unnamed = '<stdin>'

/**
 * Reads a document from a file.
 * @param path as it is shown, from the working folder
 * @throws Failure that says why it cannot be read
 */
export async function readDocumentFile(path: string, cwd: string): Promise<SourceDocument> {
  const format = knownFormat(path)
  return { path, format, text: decode(await readBytes(resolve(cwd, path), path), path) }
}

/**
 * Reads a document from standard input; without a name it is taken for plain text.
 * @throws Failure that says why it cannot be read
 */
export async function readDocumentStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): Promise<SourceDocument> {
  const path = name || unnamed
  const format = name === '' ? 'text' : knownFormat(name)
  return { path, format, text: decode(await readStream(stream, path), path) }
}

function knownFormat(path: string) {
  const format = formatOf(path)
  if (format) return format
  throw new Failure('format-unknown', 'This is a format that is not read.', endingsAdvice, { path })
}
