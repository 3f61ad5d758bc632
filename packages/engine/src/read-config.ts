import { readYaml } from '@reportlint/packs'
import type { RawConfig } from './config.ts'
import { validateConfig } from './generated/validate-config.ts'

/** Whether a file holds comments only, as one does in which every setting is commented out. */
const isBare = (text: string): boolean =>
  text.split('\n').every(line => /^\ufeff?\s*(?:#|$)/.test(line))

/**
 * Reads and validates a `reportlint.yaml`.
 * @param text the file's content
 * @param path the file's path, for messages
 * @throws Failure "config-invalid" that names every fault at file:line:column, with what would be
 * allowed there and the nearest known word
 */
export function readConfig(text: string, path: string): RawConfig {
  if (isBare(text)) return {}
  const { data } = readYaml(text, path, validateConfig, {
    code: 'config-invalid',
    advice: 'Correct the configuration; `reportlint explain RULE` shows the options of a rule.',
  })
  return data
}
