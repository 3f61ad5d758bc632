/**
 * Characters that a terminal may act on or that turn the reading direction: C0 and C1 controls,
 * DEL, line and paragraph separators, bidirectional controls, lone surrogates.
 */
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu

const spaces = new Set(['\t', '\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029'])

function harmless(character: string): string {
  if (spaces.has(character)) return ' '
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return '\ufffd'
}

/**
 * Makes text of a document or a file name safe to print: white space becomes a space, controls
 * their pictures (ESC "␛"), the rest "�". Every UTF-16 unit stays one unit, so offsets hold.
 */
export const clean = (text: string): string => text.replace(acting, harmless)

/** Escapes the same characters inside JSON text, where they can only stand within strings. */
export const cleanJson = (json: string): string =>
  json.replace(acting, character =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
