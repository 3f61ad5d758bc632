import { readFile, stat } from 'node:fs/promises'
import { Failure } from '@reportlint/model'

/** Bytes of the longest document that is read: a hundred times a long report's text. */
const largest = 20_000_000

/**
 * Reads a file as bytes.
 * @param path where it lies
 * @param shown its path in messages
 * @throws Failure `file-not-found`, `file-unreadable`, `file-too-large`
 */
export async function readBytes(path: string, shown: string): Promise<Uint8Array> {
  try {
    const stats = await stat(path)
    // Opening a pipe or a device could wait for ever.
    if (!stats.isFile()) throw notAFile(shown)
    if (stats.size > largest) throw tooLarge(shown)
    return await readFile(path)
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(shown, error)
  }
}

/**
 * Reads a file of one's own (a configuration, a pack) as text.
 * @throws Failure as `readBytes`
 */
export async function readText(path: string, shown: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, shown))
}

/**
 * Reads a stream to its end as bytes.
 * @throws Failure `file-too-large`
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  shown: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > largest) throw tooLarge(shown)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (path: string) =>
  new Failure(
    'file-too-large',
    `The file is larger than ${largest / 1_000_000} MB.`,
    'Check that it is a report; one that long must be split.',
    { path },
  )

const notAFile = (path: string) =>
  new Failure(
    'file-unreadable',
    'This is not a file that can be read to its end.',
    'Name a file, or hand the text over with --stdin.',
    { path },
  )

/** What the system says, in words; its code where it is a rare one. */
const reasons: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  EACCES: ['You may not read the file.', 'Ask for the right to read it, or copy it.'],
  EPERM: ['You may not read the file.', 'Ask for the right to read it, or copy it.'],
  EISDIR: ['This is a folder.', 'Name the files in it.'],
  ELOOP: ['The link leads round in a circle.', 'Name the file that it should lead to.'],
  EMFILE: ['Too many files are open.', 'Close other programs, or check fewer files at once.'],
}

function unreadable(path: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') {
    return new Failure('file-not-found', 'The file does not exist.', 'Check its name.', { path })
  }
  const [what, advice] = reasons[code] ?? [
    `The file could not be read (${code || String(error)}).`,
    'Check that it can be opened, then run again.',
  ]
  return new Failure('file-unreadable', what, advice, { path }, error)
}
