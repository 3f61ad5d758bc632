import { Failure } from '@reportlint/model'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]
const utf16 = (text: string, little: boolean): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap(unit =>
    little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
  )
const read = (bytes: readonly number[]): string => decode(Uint8Array.from(bytes), 'draft.md')
const failure = (bytes: readonly number[]): Failure => {
  try {
    read(bytes)
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('no failure')
}

const text = 'Café “Eastmere”\r\n😀 is good'

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(text)]],
    ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16('Good 😀é', true)]],
    ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16('Good 😀é', false)]],
    ['UTF-16 LE without', utf16('Good 😀é', true)],
    ['UTF-16 BE without', utf16('Good 😀é', false)],
  ])('reads %s, the mark left out', (name, bytes) => {
    expect(read(bytes)).toBe(name.startsWith('UTF-8') ? text : 'Good 😀é')
  })

  it('reads a long text', () => {
    const long = `${'é😀a'.repeat(30_000)}`
    expect(read(utf8(long))).toBe(long)
    expect(read([0xff, 0xfe, ...utf16(long, true)])).toBe(long)
  })

  it.each([
    ['a lone continuation', [0x47, 0x80], 1],
    ['a sequence cut short', [0x47, 0x6f, 0xe2, 0x82], 2],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['beyond Unicode', [0x61, 0x62, 0xf5, 0x80, 0x80, 0x80], 2],
    ['Windows-1252', [0x63, 0x61, 0x66, 0xe9, 0x20, 0x61], 3],
  ])('refuses %s with the offset of the byte', (_, bytes, offset) => {
    const { code, message, place } = failure(bytes)
    expect(code).toBe('bad-encoding')
    expect(message).toContain(`byte ${offset} `)
    expect(place).toEqual({ path: 'draft.md' })
  })

  it.each([
    ['half a unit of UTF-16', [0xff, 0xfe, 0x47, 0x00, 0x47], 'bad-encoding'],
    ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0, 0xff, 0xd8], 'not-text'],
    ['a PDF', [...utf8('%PDF-1.7\n'), 0x25, 0xe2, 0xe3], 'not-text'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'not-text'],
    ['zero bytes in text', [...utf8('Good'), 0, 0, 0, ...utf8('Good')], 'not-text'],
    ['nothing', [], 'file-empty'],
    ['a mark alone', [0xef, 0xbb, 0xbf], 'file-empty'],
    ['white space', utf8(' \r\n\t'), 'file-empty'],
  ])('refuses %s', (_, bytes, code) => {
    expect(failure(bytes).code).toBe(code)
  })
})
