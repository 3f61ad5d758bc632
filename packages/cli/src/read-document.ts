import { resolve } from 'node:path'
import { decode, formatOf, type SourceDocument } from '@reportlint/engine'
import { Failure, type Format } from '@reportlint/model'
import { endingsAdvice } from './files/find-files.ts'
import { readBytes, readStream } from './files/read-file.ts'

/** Characters of the longest line: three long reports without a single break. */
const longestLine = 250_000

/** What a document on standard input is called where it has no name. */
const unnamed = '<stdin>'

/**
 * Reads a document from a file.
 * @param path as it is shown, from the working folder
 * @throws Failure that says why it cannot be read
 */
export async function readDocumentFile(path: string, cwd: string): Promise<SourceDocument> {
  const format = knownFormat(path)
  return documentOf(path, format, await readBytes(resolve(cwd, path), path))
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
  return documentOf(path, format, await readStream(stream, path))
}

function documentOf(path: string, format: Format, bytes: Uint8Array): SourceDocument {
  const text = decode(bytes, path)
  checkLines(text, path)
  return { path, format, text }
}

function checkLines(text: string, path: string): void {
  let line = 1
  for (let start = 0; start < text.length; line++) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    if (end - start > longestLine) {
      throw new Failure(
        'line-too-long',
        `The line has ${(end - start).toLocaleString('en-GB')} characters, more than a report’s.`,
        'Check that it is a report; if so, put each paragraph on a line of its own.',
        { path, line },
      )
    }
    start = end + 1
  }
}

function knownFormat(path: string) {
  const format = formatOf(path)
  if (format) return format
  throw new Failure('format-unknown', 'This is a format that is not read.', endingsAdvice, { path })
}
