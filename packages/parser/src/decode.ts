import { Failure } from '@reportlint/model'

interface Encoding {
  readonly name: 'UTF-8' | 'UTF-16'
  /** Whether the lower byte of a unit comes first. */
  readonly little: boolean
  /** Bytes of the byte order mark. */
  readonly skip: number
}

/** Units that are put together at a time: as many as a call takes arguments. */
const chunk = 8192

/**
 * The text of a file: UTF-8 or UTF-16, by the byte order mark or by where the zero bytes stand. The
 * mark is no part of the text: offsets are those of an editor, which leaves it out too.
 * @param path what the failures name
 * @throws Failure "not-text" for a binary, "bad-encoding" with the byte's offset, "file-empty"
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw isEmpty(path)
  const encoding = encodingOf(bytes)
  if (isBinary(bytes, encoding)) throw notText(path)
  const text =
    encoding.name === 'UTF-8'
      ? decodeUtf8(bytes, encoding.skip, path)
      : decodeUtf16(bytes, encoding, path)
  if (text.includes('\0')) throw notText(path)
  if (text.trim() === '') throw isEmpty(path)
  return text
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'UTF-8', little: false, skip: 3 }
  if (a === 0xff && b === 0xfe) return { name: 'UTF-16', little: true, skip: 2 }
  if (a === 0xfe && b === 0xff) return { name: 'UTF-16', little: false, skip: 2 }
  const pairs = Math.min(bytes.length, 4096) >> 1
  let high = 0
  let low = 0
  for (let at = 0; at < pairs; at++) {
    if (bytes[at * 2] === 0) high++
    if (bytes[at * 2 + 1] === 0) low++
  }
  const most = pairs * 0.6
  if (low > most && high < low * 0.25) return { name: 'UTF-16', little: true, skip: 0 }
  if (high > most && low < high * 0.25) return { name: 'UTF-16', little: false, skip: 0 }
  return { name: 'UTF-8', little: false, skip: 0 }
}

const magic: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
]

/** PDF, ZIP (and DOCX), images, old Office files, gzip; and whatever holds control bytes. */
function isBinary(bytes: Uint8Array, { name }: Encoding): boolean {
  if (magic.some(start => start.every((byte, at) => bytes[at] === byte))) return true
  if (name === 'UTF-16') return false
  const end = Math.min(bytes.length, 4096)
  let controls = 0
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 9 || (byte > 13 && byte < 27)) controls++
  }
  return controls > end * 0.05
}

function decodeUtf16(bytes: Uint8Array, { little, skip }: Encoding, path: string): string {
  if ((bytes.length - skip) % 2 === 1) throw badEncoding(path, 'UTF-16', bytes.length - 1)
  const parts: string[] = []
  let units: number[] = []
  for (let at = skip; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    units.push(little ? first | (second << 8) : (first << 8) | second)
    if (units.length === chunk) {
      parts.push(String.fromCharCode(...units))
      units = []
    }
  }
  parts.push(String.fromCharCode(...units))
  return parts.join('')
}

/** Lowest code point of a sequence, by its length. */
const lowest = [0, 0, 0x80, 0x800, 0x10000]

/** Length of the sequence that a byte begins; 0 where it begins none. */
const lengthOf = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0

/** The code point of a sequence; -1 where it is not well formed. */
function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1))
  for (let next = at + 1; next < at + length; next++) {
    const byte = bytes[next]
    if (byte === undefined || (byte & 0xc0) !== 0x80) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  const surrogate = code >= 0xd800 && code <= 0xdfff
  return code < (lowest[length] ?? 0) || code > 0x10ffff || surrogate ? -1 : code
}

function decodeUtf8(bytes: Uint8Array, skip: number, path: string): string {
  const parts: string[] = []
  let units: number[] = []
  let at = skip
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0)
    const code = length === 1 ? (bytes[at] ?? 0) : length === 0 ? -1 : codePoint(bytes, at, length)
    if (code < 0) throw badEncoding(path, 'UTF-8', at)
    if (code < 0x10000) units.push(code)
    else units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff))
    at += length
    if (units.length >= chunk) {
      parts.push(String.fromCharCode(...units))
      units = []
    }
  }
  parts.push(String.fromCharCode(...units))
  return parts.join('')
}

const badEncoding = (path: string, encoding: string, offset: number): Failure =>
  new Failure(
    'bad-encoding',
    `The file is not valid ${encoding}: byte ${offset} cannot be read.`,
    'Save it as UTF-8 and try again.',
    { path },
  )

const notText = (path: string): Failure =>
  new Failure(
    'not-text',
    'The file holds binary data, not text.',
    'Name a Markdown file (.md) or a plain text file (.txt).',
    { path },
  )

const isEmpty = (path: string): Failure =>
  new Failure('file-empty', 'The file holds no text.', 'Check that it was saved.', { path })
