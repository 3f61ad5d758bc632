/** A file that a step of `pnpm generate` makes. */
export interface GeneratedFile {
  /** From the repository's folder, with forward slashes. */
  readonly path: string
  /** The whole text. */
  readonly text: string
}

/** First line of a generated TypeScript file. */
export const banner = (source: string): string =>
  `// Made from ${source} by \`pnpm generate\`; edit that instead.\n`
