import type { Place } from '@reportlint/model'

/**
 * cyrb53 (public domain, by bryc): a 53-bit hash of UTF-16 units. Not for secrets; its values are
 * written into baselines, so it must never change.
 * @returns 14 hexadecimal digits
 */
export function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}

/** What reflow, typographic quotation marks and capitals leave alone. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

/** Folds and hashes each sentence once, however many places it holds. */
function sentenceHasher(): (sentence: string) => string {
  const known = new Map<string, string>()
  return sentence => {
    const found = known.get(sentence) ?? hash(fold(sentence))
    known.set(sentence, found)
    return found
  }
}

/**
 * Names findings by what they say, not by where it stands: the rule, and value and sentence of
 * every place. Equal findings are numbered in the order in which they come.
 * @returns a function that gives each finding of one document its fingerprint
 */
export function fingerprinter(): (rule: string, at: Place, related: readonly Place[]) => string {
  const seen = new Map<string, number>()
  const ofSentence = sentenceHasher()
  const say = ({ value, sentence }: Place): string => `${ofSentence(sentence)} ${fold(value)}`
  return (rule, at, related) => {
    const content = [rule, say(at), ...related.map(say).sort()].join('\n')
    const occurrence = seen.get(content) ?? 0
    seen.set(content, occurrence + 1)
    return hash(occurrence === 0 ? content : `${content}\n${occurrence}`)
  }
}
