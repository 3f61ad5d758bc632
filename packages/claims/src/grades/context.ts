import type { Report, SectionRole } from '@reportlint/model'
import { genericKeys } from '../language/generic.ts'
import { keyOf } from '../language/stem.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import { findHits } from './hits.ts'
import { readLabel } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import { emptyReading, namesSomething, type Reading, readSubject } from './subjects.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words of headings that name a part of the report, not a subject. */
const partWords = new Set(
  `summary report main finding findings executive inspection key overview judgement judgements
  conclusion recommendations introduction context area areas grade grades annex appendix
  contents section part chapter corporate our we what inspector inspectors observations hm chief
  force about letter information detail background local services impact`
    .trim()
    .split(/\s+/)
    .map(keyOf),
)

/** Parts of a report whose own headings name a part, not a subject: "Headline findings". */
const partRoles: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>([
  'front',
  'contents',
  'introduction',
  'summary',
  'grades',
  'recommendations',
])

/** "The force is adequate at preventing crime": a heading without the grade that it gives. */
function withoutGrades(words: string, lexicon: Lexicon): Token[] {
  const tokens = tokenize(words)
  const graded = new Set<Token>()
  for (const { from, to } of findHits(tokens, lexicon)) {
    for (const token of tokens.slice(from, to)) graded.add(token)
  }
  return tokens.filter(token => !graded.has(token))
}

/** What the headings over a section say that it is about. */
export interface Context extends Reading {
  /** The nearest heading that names a subject, as written; empty where none does. */
  readonly words: string
  /** Whether the headings say that what stands below is not this inspection's finding. */
  readonly elsewhere: 'past' | 'conditional' | null
  /** Number of the nearest heading that has one: "2.3"; empty where none has. */
  readonly label: string
}

/** The context of what stands under no heading. */
export const nowhere: Context = { ...emptyReading, words: '', label: '', elsewhere: null }

/** "Previous inspections", "What the judgements mean": grades that are not given here. */
function moodOf(title: string): 'past' | 'conditional' | null {
  if (
    /\b(?:previous|earlier|last)\b[^.]{0,40}\b(?:inspections?|reports?|judge?ments?|grades?)\b/i.test(
      title,
    )
  )
    return 'past'
  if (
    /\b(?:judge?ments?|grades?|ratings?)\b.{0,20}\bmeans?\b|\b(?:grade|rating) descriptors?\b|\bgrades? given in\b/i.test(
      title,
    )
  ) {
    return /\bgiven in\b/i.test(title) ? 'past' : 'conditional'
  }
  return null
}

const join = (outer: Context, inner: Reading, words: string, label: string | null): Context => ({
  bag: inner.bag || outer.bag,
  label: label ?? outer.label,
  elsewhere: moodOf(words) ?? outer.elsewhere,
  keys: [...new Set([...inner.keys, ...outer.keys])],
  depths: new Map([...outer.depths, ...inner.depths]),
  populations: inner.populations.length > 0 ? inner.populations : outer.populations,
  aspects: inner.aspects,
  judged: inner.judged ?? outer.judged,
  sites: inner.sites.length > 0 ? inner.sites : outer.sites,
  names: [],
  words: namesSomething(inner) ? words : outer.words,
})

/**
 * The subject that the headings over each section name, outer ones completed by inner ones.
 * @returns one context a section, in the order of `report.sections`
 */
export function sectionContexts(
  report: Report,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Context[] {
  const contexts: Context[] = []
  for (const section of report.sections) {
    const outer = section.parent === null ? undefined : contexts[section.parent]
    const words = section.title ?? ''
    const isTitle = section.depth === 0 || words === report.identity.title
    const role = section.role === report.sections[section.parent ?? -1]?.role ? null : section.role
    const isLabel = readLabel(words, lexicon)?.label === ''
    const names = words !== '' && !isTitle && !isLabel && !partRoles.has(role)
    const read = names ? readSubject(withoutGrades(words, lexicon), vocabulary) : emptyReading
    // What is said of the whole is said of every part.
    const whole =
      /^overall\b/i.test(words) || section.role === 'recommendations'
        ? { ...emptyReading, sites: read.sites }
        : read
    const inner = {
      ...whole,
      keys: whole.keys.filter(key => !partWords.has(key) && !genericKeys.has(key)),
    }
    contexts.push(join(outer ?? nowhere, inner, words, section.label))
  }
  return contexts
}
