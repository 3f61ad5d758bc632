import type { Furniture } from '@reportlint/model'

/** Line indexes of furniture. */
export type Taken = ReadonlyMap<number, Furniture['kind']>

/** Header and footer lines differ in numbers and spacing only. */
export const likeness = (text: string): string =>
  text
    .replace(/\d+/g, '#')
    .replace(/[\s\u200b]+/g, ' ')
    .toLowerCase()
