import { Failure } from '@reportlint/model'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const chunk = 8192

/** The encoding by the byte order mark, or by where the zero bytes stand. */
function encodingOf(bytes: Uint8Array): { encoding: Encoding; skip: number } {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 }
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const most = length * 0.3
  if (length >= 4 && odd > most && even === 0) return { encoding: 'utf-16le', skip: 0 }
  if (length >= 4 && even > most && odd === 0) return { encoding: 'utf-16be', skip: 0 }
  return { encoding: 'utf-8', skip: 0 }
}

function decodeUtf16(bytes: Uint8Array, skip: number, little: boolean, path: string): string {
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

const lowest = [0, 0, 0x80, 0x800, 0x10000]

/** Reads one code point; -1 where the bytes are not UTF-8. */
function codePoint(bytes: Uint8Array, at: number, size: number): number {
  const first = bytes[at] ?? 0
  let code = size === 2 ? first & 0x1f : size === 3 ? first & 0x0f : first & 0x07
  for (let next = at + 1; next < at + size; next++) {
    const byte = bytes[next]
    if (byte === undefined || (byte & 0xc0) !== 0x80) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  const surrogate = code >= 0xd800 && code <= 0xdfff
  return code < (lowest[size] ?? 0) || code > 0x10ffff || surrogate ? -1 : code
}

const sizeOf = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0

function decodeUtf8(bytes: Uint8Array, skip: number, path: string): string {
  const parts: string[] = []
  let units: number[] = []
  for (let at = skip; at < bytes.length; ) {
    const size = sizeOf(bytes[at] ?? 0)
    const code = size === 1 ? (bytes[at] ?? 0) : size === 0 ? -1 : codePoint(bytes, at, size)
    if (code < 0) throw badEncoding(path, 'UTF-8', at)
    if (code < 0x10000) units.push(code)
    else units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff))
    at += size
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

/**
 * The text of a file: UTF-8 or UTF-16, by the byte order mark or by the pattern of zero bytes.
 * The mark itself is no part of the text: offsets are those of an editor, which hides it.
 * @throws Failure "not-text" for a binary, "bad-encoding" with the byte's offset, "file-empty"
 */
export function decode(bytes: Uint8Array, path: string): string {
  const { encoding, skip } = encodingOf(bytes)
  const text =
    encoding === 'utf-8'
      ? decodeUtf8(bytes, skip, path)
      : decodeUtf16(bytes, skip, encoding === 'utf-16le', path)
  if (text.includes('\0')) {
    throw new Failure('not-text', 'The file is not text.', 'Name a Markdown or text file.', {
      path,
    })
  }
  if (text.trim() === '') {
    throw new Failure('file-empty', 'The file holds no text.', 'Check that it was saved.', { path })
  }
  return text
}
