import { stem } from '../language/stem.ts'
import { deletions, oneSlipApart } from './edit-distance.ts'
import { formOf } from './form.ts'
import type { Passage, Word } from './passages.ts'
import type { Place, Reading } from './reading.ts'
import { type Form, textOf, type Use, type Variant } from './use.ts'

/** Shorter names are too often one letter from another name. */
const shortest = 6
/** Longer runs of letters are no names; looking at each of their slips would take too long. */
const longest = 24

interface Name {
  /** Lower case, without a possessive ending. */
  readonly letters: string
  readonly uses: Use[]
  /** Names that stand beside it: a first name, "House". */
  readonly beside: Set<string>
}

const titles = new Set(
  `mr mrs ms miss dr sir dame lord lady professor prof councillor cllr inspector the`.split(' '),
)

const bare = (lower: string): string => lower.replace(/'s?$/, '')

/** Whether a form may be a name: letters only, a capital and no more. */
const shaped = (word: Word): boolean => /^\p{Lu}\p{Ll}+(?:['’]s?)?$/u.test(word.text)

function neighbours({ words }: Passage, index: number): string[] {
  return [index - 1, index + 1].flatMap(at => {
    const word = words[at]
    const joined = words[Math.max(at, index)]?.joined
    const name = word?.kind === 'word' && word.capital && joined && !titles.has(word.lower)
    return name && word ? [bare(word.lower)] : []
  })
}

/** Adds a word's places to its name; false where one of them has no capital. */
function addPlaces(name: Name, places: readonly Place[]): boolean {
  for (const { passage, index } of places) {
    const word = passage.words[index]
    if (!word?.capital) return false
    if (!shaped(word)) continue
    name.uses.push({ passage, from: index, to: index + 1 })
    for (const other of neighbours(passage, index)) name.beside.add(other)
  }
  return true
}

/** Words that always have a capital, and at least once where the place does not ask for one. */
function namesOf({ places }: Reading): Name[] {
  const names = new Map<string, Name>()
  const common = new Set<string>()
  for (const [lower, at] of places) {
    const letters = bare(lower)
    if (letters.length < shortest || letters.length > longest) continue
    const name = names.get(letters) ?? { letters, uses: [], beside: new Set() }
    if (!addPlaces(name, at)) common.add(letters)
    names.set(letters, name)
  }
  const isProper = ({ uses }: Name): boolean =>
    uses.some(({ passage, from }) => passage.words[from]?.opens === false)
  return [...names.values()].filter(name => !common.has(name.letters) && isProper(name))
}

/** Whether two words differ as a slip would make them, not as two words of one family do. */
export function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  return oneSlipApart(a, b) && stem(a) !== stem(b)
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some(item => b.has(item))

/** Whether the rarer of two names is the other one misspelt, and not somebody else's. */
function sameName(rare: Name, usual: Name): boolean {
  if (share(rare.beside, usual.beside)) return true
  if (rare.beside.size > 0 && usual.beside.size > 0) return false
  return usual.uses.length >= 2 * rare.uses.length
}

function replaced(text: string, from: string, to: string): string {
  const end = text.slice(from.length)
  return to + end
}

function variantOf(rare: Name, usual: Name): Variant {
  const forms: [Form, Form] = [formOf(usual.uses), formOf(rare.uses)]
  const plain = forms.map(({ words }) => words.replace(/['’]s?$/, ''))
  return {
    difference: 'spelling',
    forms,
    right: null,
    rewrite: (use, form) => {
      const [here, there] = form === forms[0] ? [plain[1], plain[0]] : [plain[0], plain[1]]
      return replaced(textOf(use), here ?? '', there ?? '')
    },
    confidence: share(rare.beside, usual.beside) ? 0.95 : 0.8,
    reason: 'one letter apart, and nowhere a common word',
  }
}

/** Proper names of one word of which the rarer form is one slip from the commoner. */
export function spellingVariants(reading: Reading): Variant[] {
  const byDeletion = new Map<string, Name[]>()
  const seen = new Set<string>()
  const variants: Variant[] = []
  for (const name of namesOf(reading)) {
    for (const key of deletions(name.letters)) {
      const near = byDeletion.get(key) ?? []
      for (const other of near) {
        const pair = `${other.letters} ${name.letters}`
        if (seen.has(pair) || !isSlip(name.letters, other.letters)) continue
        seen.add(pair)
        const [rare, usual] = name.uses.length < other.uses.length ? [name, other] : [other, name]
        if (sameName(rare, usual)) variants.push(variantOf(rare, usual))
      }
      byDeletion.set(key, [...near, name])
    }
  }
  return variants
}
