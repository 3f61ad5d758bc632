import { keyOf } from '../language/stem.ts'
import type { Passage, Word } from './passages.ts'
import { type Position, positionOf } from './positions.ts'
import { type Form, textOf, type Use, type Variant, wordAfter } from './use.ts'
import { boundPrefixes, isNounish, isSmall, particles } from './word-classes.ts'

/** How the parts of a compound are joined. */
type Style = 'hyphen' | 'open' | 'closed'

interface Compound {
  readonly parts: readonly string[]
  readonly uses: Record<Style, Use[]>
}

/** Pairs that the hyphen keeps apart: "re-form" is to form anew. */
const distinct = new Set(
  `re-form re-formed re-forming re-sign re-signed re-signing re-cover re-covered re-present
  re-presented re-creation re-create re-sort re-mark re-marked re-count re-lay re-dress re-act
  re-store re-serve re-treat re-lease re-tire co-op`.split(/\s+/),
)

const alphabetic = /^\p{L}+(?:-\p{L}+){1,4}$/u

/** Whether a line ends within the word, so that its hyphen may only break the line. */
function brokenAcrossLines({ prose }: Passage, word: Word): boolean {
  return prose.pieces.some(
    piece => piece.at > word.start && piece.at < word.end && prose.text[piece.at - 1] === '-',
  )
}

const compoundIn = (passage: Passage, word: Word): boolean =>
  word.kind === 'word' &&
  !word.foreign &&
  alphabetic.test(word.lower) &&
  !distinct.has(word.lower) &&
  !brokenAcrossLines(passage, word)

/** Every hyphenated compound, by the key of its letters. */
function hyphenated(passages: readonly Passage[]): Map<string, Compound> {
  const found = new Map<string, Compound>()
  for (const passage of passages) {
    passage.words.forEach((word, index) => {
      if (!word.lower.includes('-') || !compoundIn(passage, word)) return
      const key = keyOf(word.lower)
      const compound = found.get(key) ?? {
        parts: word.lower.split('-'),
        uses: { hyphen: [], open: [], closed: [] },
      }
      compound.uses.hyphen.push({ passage, from: index, to: index + 1 })
      found.set(key, compound)
    })
  }
  return found
}
