import type { SectionRole } from '@reportlint/model'
import type { ParseHints } from './hints.ts'

const general: readonly (readonly [SectionRole, RegExp])[] = [
  ['contents', /^(?:table of )?contents(?: page)?$/],
  ['annex', /^(?:annexe?s?|appendix|appendices)\b/],
  ['glossary', /^(?:glossary|abbreviations|list of abbreviations|acronyms|definitions)\b/],
  ['glossary', /^(?:annexe?|appendix)\b.*\bglossary$/],
  ['introduction', /^(?:introduction|foreword|preface)\b/],
  [
    'context',
    /^(?:context|background|contextual facts|information about (?!this inspection)|about (?:this|the) (?:area|council|service|school|provider|prison|force))/,
  ],
  [
    'summary',
    /^(?:summary|executive summary|overview|overall summary|key findings|summary report|main messages|headlines|at a glance)\b/,
  ],
  [
    'grades',
    /^(?:grades|judgements?|ratings|summary of (?:grades|judgements|ratings)|our (?:judgements|ratings)|overall ratings?|the judgements|inspection judgements)\b/,
  ],
  [
    'recommendations',
    /^(?:recommendations?|areas? for (?:improvement|action|development)|what (?:needs|need|has) to improve|priorities for improvement|next steps|key recommendations|summary of recommendations)\b/,
  ],
  [
    'main',
    /^(?:main report|findings|main findings|inspection findings|detailed findings|the findings|full report|evidence and findings)\b/,
  ],
  [
    'other',
    /^(?:about (?:the|this|our) inspections?|information about this inspection|inspection details|how we inspect|further information|what happens next|acknowledgements?)\b/,
  ],
]

const fold = (text: string): string =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim()

/** Tells the role of a heading by its words; null where they tell none. */
export type RoleReader = (title: string, label: string | null) => SectionRole | null

/** @param hints the headings that the framework knows come before the general ones */
export function roleReader(hints: ParseHints): RoleReader {
  const known: [string, SectionRole][] = []
  for (const [role, starts] of Object.entries(hints.sections ?? {})) {
    for (const start of starts) known.push([fold(start), roleNamed(role)])
  }
  known.sort(([a], [b]) => b.length - a.length)
  return (title, label) => {
    const words = fold(title)
    const full = label === null ? words : `${fold(label)} ${words}`
    const hinted = known.find(
      ([start]) => startsWithWords(words, start) || startsWithWords(full, start),
    )
    if (hinted) return hinted[1]
    if (/\bglossary$/.test(words)) return 'glossary'
    return general.find(([, pattern]) => pattern.test(full) || pattern.test(words))?.[0] ?? null
  }
}

const startsWithWords = (text: string, start: string): boolean =>
  text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length))

const roles: readonly SectionRole[] = [
  'front',
  'contents',
  'introduction',
  'context',
  'summary',
  'grades',
  'recommendations',
  'main',
  'annex',
  'glossary',
]

const roleNamed = (name: string): SectionRole => roles.find(role => role === name) ?? 'other'
