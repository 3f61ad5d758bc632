import { genericKeys } from '../language/generic.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import { isVerbAt } from '../language/verbs.ts'
import type { Hit } from './about.ts'
import { eventKeys } from './events.ts'
import { type Ids, idsOf, type QuantityReader } from './reader.ts'
import type { Sentence } from './sentence.ts'

const pronouns = /^(?:this|that|these|it|they|he|she)$/

/** "it", "this team", "the service": what it stands for is said before. */
export function isPronominal({ about = [] }: Hit, ids: ReadonlySet<string>): boolean {
  if (pronouns.test(about[0]?.lower ?? '')) return true
  return [...ids].every(id => genericKeys.has(id) || eventKeys.has(id))
}

/** Sentences looked back over for what a pronoun stands for. */
const back = 3

/** The words before the first verb of a sentence; empty where there is none. */
function subjectOf(text: string): Token[] {
  const tokens = tokenize(text.slice(0, 200))
  const verb = tokens.findIndex((_, at) => at > 0 && isVerbAt(tokens, at))
  return verb < 0 ? [] : tokens.slice(0, verb)
}

/**
 * What the sentences before are about, as far as the paragraph goes; else what its heading names.
 * @returns null where neither names anything
 */
export function antecedent(
  { report, vocabulary }: QuantityReader,
  { block, prose, range }: Sentence,
): Ids | null {
  const before = block.kind === 'paragraph' ? block.sentences : []
  const earlier = before.filter(({ end }) => end <= range.start).slice(-back)
  for (const { start, end } of earlier.reverse()) {
    const subject = subjectOf(prose.text.slice(start, end))
    if (subject.length === 0 || pronouns.test(subject[0]?.lower ?? '')) continue
    const read = idsOf(subject, vocabulary)
    if ([...read.ids].some(id => !genericKeys.has(id))) return read
  }
  const read = idsOf(tokenize(report.sections[block.section]?.title ?? ''), vocabulary)
  return read.ids.size === 0 ? null : read
}
