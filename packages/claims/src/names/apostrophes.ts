import { finiteVerbs } from '../language/words.ts'
import { formOf } from './form.ts'
import { groupBy } from './group-by.ts'
import type { Passage, Word } from './passages.ts'
import type { Reading } from './reading.ts'
import { type Form, firstWord, textOf, type Use, type Variant, wordBehind } from './use.ts'
import { isNounish } from './word-classes.ts'

/** Where the apostrophe stands: "people's", "peoples'", "peoples". */
type Style = 'inner' | 'outer' | 'bare'

interface Possessive {
  /** The letters, lower case. */
  readonly letters: string
  readonly style: Style
  readonly use: Use
}

/** Plurals without an "s" of their own: their possessive has one form. */
const irregular = new Set(['peoples', 'childrens', 'mens', 'womens'])

const apostrophe = /['’]/
const ending = /^\p{L}{3,}s$/u

/** The possessive or plural that the word at `index` is; null for another word. */
function possessiveAt(passage: Passage, index: number): Possessive | null {
  const word = passage.words[index]
  if (word?.kind !== 'word' || word.foreign) return null
  const letters = word.lower.replace("'", '')
  if (!ending.test(letters)) return null
  const next = passage.words[index + 1]
  if (word.lower.endsWith("'s")) {
    return { letters, style: 'inner', use: { passage, from: index, to: index + 1 } }
  }
  if (word.lower !== letters) return null
  const marked =
    next?.start === word.end && apostrophe.test(next.text) && !passage.quoteEnds.has(next.start)
  const to = marked ? index + 2 : index + 1
  return { letters, style: marked ? 'outer' : 'bare', use: { passage, from: index, to } }
}

function possessives({ places }: Reading): Possessive[] {
  const found: Possessive[] = []
  for (const [lower, at] of places) {
    if (!lower.endsWith('s')) continue
    for (const { passage, index } of at) {
      const possessive = possessiveAt(passage, index)
      if (possessive) found.push(possessive)
    }
  }
  return found
}

/** The same letters with the apostrophe of another style. */
function restyle(text: string, style: Style, mark: string): string {
  const letters = text.replace(apostrophe, '')
  if (style === 'bare') return letters
  return style === 'outer'
    ? `${letters}${mark}`
    : `${letters.slice(0, -1)}${mark}${letters.slice(-1)}`
}

function variantOf(forms: ReadonlyMap<Style, readonly Use[]>, right: Style | null): Variant {
  const styleOf = new Map<Form, Style>()
  for (const style of ['inner', 'outer', 'bare'] as const) {
    const uses = forms.get(style)
    if (uses) styleOf.set(formOf(uses), style)
  }
  const marked = [...styleOf.keys()].find(form => apostrophe.test(form.words))
  const mark = apostrophe.exec(marked?.words ?? '')?.[0] ?? '’'
  return {
    difference: 'apostrophe',
    forms: [...styleOf.keys()],
    right: [...styleOf].find(([, style]) => style === right)?.[0] ?? null,
    rewrite: (use, form) => restyle(textOf(use), styleOf.get(form) ?? 'inner', mark),
    confidence: 0.9,
    reason: 'the same letters, the apostrophe elsewhere',
  }
}

/** "young peoples' needs" beside "young people's needs": one topic for each wrong form. */
function irregularVariants(group: readonly Possessive[]): Variant[] {
  const right = group.filter(({ style }) => style === 'inner').map(({ use }) => use)
  if (right.length === 0) return []
  const wrong = (style: Style): Use[] =>
    group
      .filter(item => item.style === style)
      .map(({ use }) => use)
      .filter(use => style === 'outer' || isNounish(use.passage.words, use.to))
  return (['outer', 'bare'] as const).flatMap(style => {
    const uses = wrong(style)
    if (uses.length === 0) return []
    return variantOf(
      new Map<Style, readonly Use[]>([
        [style, uses],
        ['inner', right],
      ]),
      'inner',
    )
  })
}

/** A noun that no verb is spelled like, so that "carers plans" cannot be a sentence. */
const plainNoun = (word: Word): boolean =>
  !finiteVerbs.has(word.lower) &&
  !finiteVerbs.has(`${word.lower}s`) &&
  !/(?:ed|ing)$/.test(word.lower)

/** The possessive with the noun that it belongs to; null where no noun follows. */
function phraseOf({ letters, use }: Possessive): string | null {
  const behind = wordBehind(use)
  if (!behind || !isNounish(use.passage.words, use.to)) return null
  const title = behind.capital && firstWord(use)?.capital === true
  if (title) return `${letters} ${behind.lower} title`
  return plainNoun(behind) ? `${letters} ${behind.lower}` : null
}

function phraseVariants(phrase: string, group: readonly Possessive[]): Variant[] {
  const styles = new Map<Style, readonly Use[]>(
    [...groupBy(group, ({ style }) => style)].map(([style, items]) => [
      style,
      items.map(({ use }) => use),
    ]),
  )
  if (styles.size < 2) return []
  if (phrase.endsWith(' title')) return [variantOf(styles, null)]
  // Singular and plural owners may both be meant: only the missing apostrophe is a fault.
  const bare = styles.get('bare')
  const marked =
    (styles.get('outer')?.length ?? 0) >= (styles.get('inner')?.length ?? 0) ? 'outer' : 'inner'
  if (!bare) return []
  return [
    variantOf(
      new Map([
        ['bare', bare],
        [marked, styles.get(marked) ?? []],
      ]),
      marked,
    ),
  ]
}

/** Possessives whose apostrophe stands in one place and is missing or elsewhere in another. */
export function apostropheVariants(reading: Reading): Variant[] {
  const found = possessives(reading)
  const [odd, regular] = [true, false].map(is =>
    found.filter(({ letters }) => irregular.has(letters) === is),
  )
  const phrases = groupBy(regular ?? [], phraseOf)
  phrases.delete(null)
  return [
    ...[...groupBy(odd ?? [], ({ letters }) => letters).values()].flatMap(irregularVariants),
    ...[...phrases].flatMap(([phrase, group]) => phraseVariants(phrase ?? '', group)),
  ]
}
