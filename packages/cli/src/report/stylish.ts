import type { Level } from '@reportlint/model'
import { clean } from '../terminal/clean.ts'
import type { Look, Paint } from '../terminal/paint.ts'
import { columnsOf, wrap } from '../terminal/wrap.ts'
import { findingLines } from './finding-lines.ts'
import type { Outcome, Reporter, Totals } from './outcome.ts'
import { summaryLine } from './summary-line.ts'

/** What the stylish output is made for. */
export interface StylishSettings {
  readonly paint: Paint
  /** Columns of the terminal. */
  readonly width: number
  /** Whether only errors are of interest: nothing is said of documents without any. */
  readonly quiet: boolean
}

/** Output for people: every finding with all its places, the words marked. */
export function createStylish(settings: StylishSettings): Reporter {
  // Documents with findings stand apart; those without are a list.
  let before: 'nothing' | 'list' | 'findings' = 'nothing'
  return {
    document(outcome) {
      const lines = documentLines(outcome, settings)
      if (lines.length === 0) return ''
      const now = outcome.findings.length > 0 ? 'findings' : 'list'
      const apart = before !== 'nothing' && (before === 'findings' || now === 'findings')
      before = now
      return `${apart ? '\n' : ''}${lines.join('\n')}\n`
    },
    end(totals) {
      const lines = summaryLines(totals, settings)
      if (lines.length === 0) return ''
      return `${before === 'nothing' ? '' : '\n'}${lines.join('\n')}\n`
    },
  }
}

function documentLines(outcome: Outcome, settings: StylishSettings): string[] {
  if (outcome.pack === null || (settings.quiet && outcome.findings.length === 0)) return []
  const lines = headerLines(outcome, settings)
  for (const finding of outcome.findings) {
    lines.push('', ...findingLines(finding, outcome, settings))
  }
  return lines
}

/** The document, what it was checked as, and why. */
function headerLines({ path, pack, findings }: Outcome, settings: StylishSettings): string[] {
  const { paint, width } = settings
  const name = clean(path)
  const lead = paint('strong', name) + (findings.length === 0 ? paint('success', ' ✓') : '')
  const about = pack ? `${clean(pack.title)} (${clean(pack.reason)})` : ''
  if (columnsOf(name) + columnsOf(about) + 5 <= width) return [lead + paint('faint', ` · ${about}`)]
  return [lead, ...wrap(about, width - 2).map(line => paint('faint', `  ${line}`))]
}

function summaryLines(totals: Totals, { paint, width, quiet }: StylishSettings): string[] {
  if (totals.checked.length === 0 || (quiet && totals.counts.error === 0)) return []
  const gravest: Look = gravestLevel(totals) ?? 'success'
  return wrap(clean(summaryLine(totals)), width).map(line => paint(gravest, line))
}

function gravestLevel({ counts }: Totals): Level | null {
  if (counts.error > 0) return 'error'
  if (counts.warning > 0) return 'warning'
  return counts.info > 0 ? 'info' : null
}
