import { extname } from 'node:path'
import { type Pack, rules } from '@reportlint/engine'

/** A report that was found, and the pack that it calls for. */
export interface FoundReport {
  /** With forward slashes, from the configuration's folder. */
  readonly path: string
  readonly folder: string
  readonly pack: Pack
  /** Why this pack. */
  readonly reason: string
}

/** A commented configuration for the reports of a folder. */
export function configText(reports: readonly FoundReport[]): string {
  return `# What reportlint checks. Run it in this folder: reportlint
# Every rule and what it finds: reportlint explain

# The reports: paths and globs from this folder.
${reportLines(reports).join('\n')}

# The framework that they are checked against. "auto" finds it in each report's first pages;
# an id says it once for all.
${packLines(reports).join('\n')}

# Packs of your own: YAML files, from this folder.
# packs:
#   - packs/our-framework.yaml

# Levels: error, warning, info or off.
# rules:
${rules.map(({ id, level }) => `#   ${id}: ${level}`).join('\n')}
`
}

function reportLines(reports: readonly FoundReport[]): string[] {
  const globs = globsOf(reports)
  if (globs.length === 0) return ['# reports:', '#   - drafts/**/*.md']
  return ['reports:', ...globs.map(glob => `  - ${quoted(glob)}`)]
}

/** One glob for each folder and ending; at the top, where other documents lie, the files. */
function globsOf(reports: readonly FoundReport[]): string[] {
  const globs = new Set<string>()
  for (const { path, folder } of reports) {
    globs.add(folder === '.' ? path : `${folder}/*${extname(path)}`)
  }
  return [...globs]
}

/** A name as YAML reads it back, whatever signs it holds. */
const quoted = (text: string): string => (/^[\w./-]+$/.test(text) ? text : JSON.stringify(text))

function packLines(reports: readonly FoundReport[]): string[] {
  const [first] = reports
  const lines = reports
    .slice(0, 5)
    .map(({ path, pack, reason }) => comment(`${path}: ${pack.id} (${reason})`))
  const same = first && reports.every(({ pack }) => pack.id === first.pack.id)
  const sure = same && first.pack.id !== 'general'
  return [...lines, `pack: ${sure ? first.pack.id : 'auto'}`]
}

const comment = (text: string): string => `#   ${text.replace(/\s+/g, ' ')}`
