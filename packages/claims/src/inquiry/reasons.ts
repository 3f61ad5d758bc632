import type { Veto } from '../topics/veto.ts'
import type { WordedReading } from './wording.ts'

const list = (words: readonly string[], none: string): string =>
  words.length === 0 ? none : words.map(word => `“${word}”`).join(', ')

/** Two readings side by side: "“a”, “b” and “c”". */
const against = (a: readonly string[], b: readonly string[], none: string): string =>
  `${list(a, none)} against ${list(b, none)}`

const wordsOf = ({ keys, owners }: WordedReading): readonly string[] => [...keys, ...owners]

const numbersOf = (reading: WordedReading): string[] =>
  wordsOf(reading).filter(word => /\d/.test(word))

const headingOf = ({ heading }: WordedReading): string[] => (heading === '' ? [] : [heading])

/** What forbids a join, in words for an editor; each sentence follows on "because". */
const vetoes: Readonly<Record<Veto, (a: WordedReading, b: WordedReading) => string>> = {
  adverb: () =>
    'one judges with an adverb (“well”) and the other with a grade; adverbs are compared with adverbs only',
  'one-place': () =>
    'both stand in one sentence or one table, where each grade has a subject of its own',
  words: (a, b) => `their subjects share no word: ${against(wordsOf(a), wordsOf(b), 'nothing')}`,
  site: (a, b) => `they are about different sites: ${against(a.sites, b.sites, 'none')}`,
  judged: (a, b) =>
    `they name two subjects that the framework judges apart: “${a.judged}” against “${b.judged}”`,
  name: (a, b) => `they name different things: ${against(a.names, b.names, 'none')}`,
  number: (a, b) => `their numbers differ: ${against(numbersOf(a), numbersOf(b), 'none')}`,
  population: (a, b) =>
    `they are about different groups of people: ${against(a.populations, b.populations, 'nobody in particular')}`,
  aspect: (a, b) => `they judge different sides: ${against(a.aspects, b.aspects, 'none')}`,
  nameless: () => 'what they say of their subject is too little to tell it from others',
  heading: (a, b) =>
    `their subjects are short, and they stand under headings about different things: ${against(headingOf(a), headingOf(b), 'none')}`,
}

/** Why two readings may not be joined. */
export const vetoReason = (veto: Veto, a: WordedReading, b: WordedReading): string =>
  vetoes[veto](a, b)

const inBoth = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter(each => b.includes(each))

const onlyIn = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter(each => !b.includes(each))

/** Everything that a reading names. */
const allOf = (reading: WordedReading): readonly string[] => [
  ...new Set([...wordsOf(reading), ...reading.populations, ...reading.aspects]),
]

/** What two readings have in common, and what only one of them says. */
export function likenessReason(a: WordedReading, b: WordedReading): string {
  if (a.judged !== null && a.judged === b.judged) return `both name “${a.judged}”`
  const shared = inBoth(allOf(a), allOf(b))
  const nameless = allOf(a).length + allOf(b).length === 0
  if (nameless) return 'neither names its subject, and their headings agree'
  const parts = [shared.length === 0 ? 'they share no word' : `both name ${list(shared, '')}`]
  const first = onlyIn(allOf(a), allOf(b))
  const second = onlyIn(allOf(b), allOf(a))
  if (first.length > 0) parts.push(`only the first says ${list(first, '')}`)
  if (second.length > 0) parts.push(`only the second says ${list(second, '')}`)
  return parts.join('; ')
}
