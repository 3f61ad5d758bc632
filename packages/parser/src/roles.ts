import { type SectionRole, sectionRoles } from '@reportlint/model'
import type { ParseHints } from './hints.ts'

/** What English reports call their parts; tried in this order. */
const general: readonly (readonly [SectionRole, RegExp])[] = [
  ['contents', /^(?:table of )?contents(?: page)?$/],
  ['annex', /^(?:annexe?s?|appendix|appendices)\b/],
  ['glossary', /^(?:glossary|(?:list of )?(?:abbreviations|acronyms)|definitions)\b/],
  [
    'other',
    /^(?:about (?:the|this|our) inspections?|information about (?:this|the|our)(?: \w+){0,3} inspections?)\b/,
  ],
  [
    'other',
    /^(?:inspection (?:team|details)|the inspection team|how (?:we|this) inspect|further information|what happens next|acknowledge?ments?)\b/,
  ],
  [
    'other',
    /^(?:what )?the (?:\w+ ){0,4}judge?ments? (?:and what they )?mean\b|^what (?:the |our )?(?:\w+ ){0,4}judge?ments? mean\b/,
  ],
  ['introduction', /^(?:introduction|foreword|preface)\b/],
  [
    'context',
    /^(?:context|background|contextual facts|service information|information about|about|(?:the|this) (?:\w+ ){1,2}and its (?:area|people|population|community))\b/,
  ],
  [
    'summary',
    /^(?:(?:executive |overall )?summary|overview|key findings|main messages|headlines?(?: findings)?|at a glance|inspection outcome)\b/,
  ],
  [
    'grades',
    /^(?:grades|ratings|judgements|judgments)(?: awarded| table| and grades)?\b|^(?:summary of|our|overall) (?:grades|judgements|judgments|ratings)$/,
  ],
  [
    'recommendations',
    /^(?:(?:key |summary of )?recommendations?|(?:priority )?areas? for (?:improvement|action|development|priority action)|priorit(?:y|ies) for (?:further )?improvement|next steps)\b/,
  ],
  [
    'recommendations',
    /^what (?:(?:does|do|did|must) )?(?:the )?(?:\w+ ){0,3}(?:needs?|has|have) to (?:do|improve|change)\b|^what needed to improve\b/,
  ],
  [
    'main',
    /^(?:(?:main|full) report|inspection judge?ments|(?:(?:main|inspection|detailed|the) )?findings|evidence and findings)\b/,
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

const roleNamed = (name: string): SectionRole => sectionRoles.find(role => role === name) ?? 'other'
