import type { AbbreviationClaim, AbbreviationTopic } from '@reportlint/model'

const sorted = (letters: string): string => [...letters].sort().join('')

/** Uses up to which letters in another order are taken for a slip. */
const mostSlips = 2

/** Finds the definition that an undefined abbreviation is a slip of: "LCSB" for "LSCB". */
export function slipsAmong(
  topics: readonly AbbreviationTopic[],
): (topic: AbbreviationTopic) => AbbreviationClaim | null {
  const defined = new Map<string, AbbreviationTopic>()
  for (const topic of topics) {
    if (topic.claims.some(({ expansion }) => expansion !== null)) {
      defined.set(sorted(topic.name), topic)
    }
  }
  return ({ name, claims }) => {
    const other = defined.get(sorted(name))
    if (!other || name.length < 3 || claims.length > mostSlips) return null
    if (other.claims.length <= claims.length) return null
    return other.claims.find(({ expansion }) => expansion !== null) ?? null
  }
}
