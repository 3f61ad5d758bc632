import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const beside = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const folder = process.env.REPORTLINT_CORPUS ?? beside

/**
 * The folder of other people's reports, which are not part of this repository; null where it is
 * not there. Tests that read it skip then.
 */
export const corpus: string | null = existsSync(folder) ? folder : null
