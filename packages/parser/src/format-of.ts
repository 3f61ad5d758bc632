import type { Format } from '@reportlint/model'

const formats: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
}

/** The format that a file's name tells; null for one that is not read. */
export function formatOf(path: string): Format | null {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()
  return extension === undefined ? null : (formats[extension] ?? null)
}
