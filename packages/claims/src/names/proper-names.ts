import type { Passage, Word } from './passages.ts'
import type { Place, Reading } from './reading.ts'
import type { Use } from './use.ts'

const shortest = 4
/** Longer runs of letters are no names; looking at each of their slips would take too long. */
const longest = 24

/** A word that the report always writes with a capital. */
export interface ProperName {
  /** Lower case, without a possessive ending. */
  readonly letters: string
  readonly uses: readonly Use[]
  /** Names that stand beside it: a first name, "House". */
  readonly beside: ReadonlySet<string>
  /** Names that stand before it. */
  readonly before: ReadonlySet<string>
  /** Whether some use has a capital that its place does not ask for. */
  readonly proper: boolean
}

/** Words that many names stand behind. */
const shared = new Set(
  `mr mrs ms miss dr sir dame lord lady professor prof councillor cllr inspector the st saint north
  south east west upper lower great little new old`.split(/\s+/),
)

const bare = (lower: string): string => lower.replace(/'s?$/, '')

/** Whether a form may be a name: letters only, a capital and no more. */
const shaped = (word: Word): boolean => /^\p{Lu}\p{Ll}+(?:['’]s?)?$/u.test(word.text)

interface Gathered {
  readonly letters: string
  readonly uses: Use[]
  readonly beside: Set<string>
  readonly before: Set<string>
}

/** The name at `index`, where it is parted by a space only from the word at `other`. */
function neighbour({ words }: Passage, index: number, other: number): string | null {
  const word = words[other]
  if (word?.kind !== 'word' || !word.capital || !words[Math.max(index, other)]?.joined) return null
  return shared.has(word.lower) ? null : bare(word.lower)
}

/** Adds a word's places to its name; false where one of them has no capital. */
function addPlaces(name: Gathered, places: readonly Place[]): boolean {
  for (const { passage, index } of places) {
    const word = passage.words[index]
    if (!word?.capital) return false
    if (!shaped(word)) continue
    name.uses.push({ passage, from: index, to: index + 1 })
    const before = neighbour(passage, index, index - 1)
    const behind = neighbour(passage, index, index + 1)
    if (before !== null) name.before.add(before)
    for (const other of [before, behind]) if (other !== null) name.beside.add(other)
  }
  return true
}

/** Words of four letters or more that always have a capital. */
export function properNames({ places }: Reading): ProperName[] {
  const names = new Map<string, Gathered>()
  const common = new Set<string>()
  for (const [lower, at] of places) {
    const letters = bare(lower)
    if (letters.length < shortest || letters.length > longest) continue
    const name = names.get(letters) ?? {
      letters,
      uses: [],
      beside: new Set<string>(),
      before: new Set<string>(),
    }
    if (!addPlaces(name, at)) common.add(letters)
    names.set(letters, name)
  }
  return [...names.values()]
    .filter(({ letters }) => !common.has(letters))
    .map(name => ({
      ...name,
      proper: name.uses.some(({ passage, from }) => passage.words[from]?.opens === false),
    }))
}
