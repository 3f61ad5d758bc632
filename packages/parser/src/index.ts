export { decode } from './decode.ts'
export { formatOf } from './format-of.ts'
export type { ParseHints } from './hints.ts'
export { parse } from './parse.ts'
