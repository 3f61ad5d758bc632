import type { AbbreviationClaim, AbbreviationTopic } from '@reportlint/model'

const sorted = (letters: string): string => [...letters].sort().join('')

/** Uses up to which letters in another order are taken for a slip. */
const mostSlips = 2

/** The definition that an undefined abbreviation is a slip of: "LCSB" for "LSCB". */
export function meantBy(
  topic: AbbreviationTopic,
  topics: readonly AbbreviationTopic[],
): AbbreviationClaim | null {
  if (topic.claims.length > mostSlips || topic.name.length < 3) return null
  for (const { name, claims } of topics) {
    if (name === topic.name || sorted(name) !== sorted(topic.name)) continue
    const definition = claims.find(({ expansion }) => expansion !== null)
    if (definition && claims.length > topic.claims.length) return definition
  }
  return null
}
