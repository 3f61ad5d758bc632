import { stem } from '../language/stem.ts'
import { auxiliaries, pronouns } from '../language/words.ts'
import type { Compound, Style } from './compounds.ts'
import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import { type Position, positionOf } from './positions.ts'
import { inTitle } from './title-case.ts'
import { type Form, textOf, type Use, type Variant, wordBefore, wordBehind } from './use.ts'
import { boundPrefixes, isNounish, isSmall, numerals, particles } from './word-classes.ts'

const styles = ['hyphen', 'open', 'closed'] as const
const glue: Readonly<Record<Style, string>> = { hyphen: '-', open: ' ', closed: '' }

/** The same word, its parts joined in another style; capitals stay. */
export function restyle(text: string, parts: readonly string[], style: Style): string {
  const letters = text.replace(/[-‑\s]/g, '')
  const pieces: string[] = []
  let at = 0
  for (const [index, part] of parts.entries()) {
    const end = index === parts.length - 1 ? letters.length : at + part.length
    const piece = letters.slice(at, end)
    pieces.push(style === 'closed' && index > 0 ? piece.toLowerCase() : piece)
    at = end
  }
  return pieces.join(glue[style])
}

/** The noun that a use modifies, as a stem; null where there is none. */
function modified(use: Use): string | null {
  const after = wordBehind(use)
  return after && isNounish(use.passage.words, use.to) ? stem(after.lower) : null
}

/** What a verb may stand behind. */
const subjects: ReadonlySet<string> = new Set([...pronouns, ...auxiliaries])

const compared: readonly Position[] = ['attributive', 'nominal', 'predicative']

type Kept = Record<Style, readonly Use[]>

/** "They follow up visits": a verb with its particle, whatever noun comes behind it. */
function mayBeVerbal(use: Use, last: string): boolean {
  if (use.to - use.from < 2 || !particles.has(last)) return false
  const before = wordBefore(use)
  if (!before || before.kind === 'mark') return true
  return subjects.has(before.lower) || before.lower === 'to' || before.lower.endsWith('s')
}

/** The uses that stand in one position in more than one style; verbs and unclear ones are left. */
function comparable({ parts, uses }: Compound): Kept {
  if (parts.length === 2 && boundPrefixes.has(parts[0] ?? '')) return uses
  const last = parts.at(-1) ?? ''
  const inner = parts.slice(1, -1).some(isSmall) && !isSmall(parts[0] ?? '')
  const nouns = new Set(uses.hyphen.map(modified))
  nouns.delete(null)
  const counted = numerals.has(parts[0] ?? '')
  const place = (use: Use): Position => {
    if (nouns.has(modified(use)) && !mayBeVerbal(use, last)) return 'attributive'
    return counted ? 'unclear' : positionOf(use, last, inner)
  }
  const hyphen = groupBy(uses.hyphen, place)
  const open = groupBy(uses.open, place)
  const shared = compared.filter(position => hyphen.has(position) && open.has(position))
  const nominal = uses.closed.length > 0 ? [...(open.get('nominal') ?? [])] : []
  if (shared.length === 0) return { hyphen: uses.hyphen, open: nominal, closed: uses.closed }
  return {
    hyphen:
      uses.closed.length > 0 ? uses.hyphen : shared.flatMap(position => hyphen.get(position) ?? []),
    open: shared.flatMap(position => open.get(position) ?? []),
    closed: uses.closed,
  }
}

function ofTitles({ parts, uses }: Compound, titles: boolean): Compound {
  const wanted = (use: Use): boolean => inTitle(use) === titles
  return {
    parts,
    uses: {
      hyphen: uses.hyphen.filter(wanted),
      open: uses.open.filter(wanted),
      closed: uses.closed.filter(wanted),
    },
  }
}

function variantOf(compound: Compound, titles: boolean): Variant | null {
  const kept = comparable(ofTitles(compound, titles))
  const styleOf = new Map<Form, Style>()
  for (const style of styles) {
    if (kept[style].length > 0) styleOf.set(formOf(kept[style]), style)
  }
  if (styleOf.size < 2) return null
  return {
    difference: 'hyphen',
    forms: [...styleOf.keys()],
    right: null,
    rewrite: (use, form) => restyle(textOf(use), compound.parts, styleOf.get(form) ?? 'hyphen'),
    confidence: 0.8,
    reason: 'the same letters, joined differently in the same position',
  }
}

/** Compounds written with a hyphen, open or closed where the same rule of writing applies. */
export const hyphenVariants = (compounds: readonly Compound[]): Variant[] =>
  compounds.flatMap(compound => [false, true].flatMap(titles => variantOf(compound, titles) ?? []))
