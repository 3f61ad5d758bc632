import { type Block, type Figure, toSource } from '@reportlint/model'
import { quotations } from '../language/quotations.ts'
import { keyOf } from '../language/stem.ts'
import { fold } from '../language/text.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import { aboutTokens, clauseText, countedWords, type Hit, numbersOf, whenOf } from './about.ts'
import { antecedent, isPronominal } from './antecedent.ts'
import { eventKeys } from './events.ts'
import { emptyThings } from './frame.ts'
import { hitsOf } from './hits.ts'
import { claimOf, idsOf, type QuantityReader, roleOf } from './reader.ts'
import { isNegative, scopeOf } from './scope.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { type Sentence, sentenceOf } from './sentence.ts'
import type { Statement } from './statement.ts'

function figureOf(sentence: Sentence, segment: Segment, hit: Hit): Figure {
  const { block, prose, range, tokens, text } = sentence
  const start = range.start + (tokens[hit.from]?.start ?? 0)
  const end = range.start + (tokens[hit.to - 1]?.end ?? 0)
  const when = hit.amount.measure === 'date' ? null : whenOf(sentence, segment)
  const span = toSource(prose, { start, end })
  return {
    at: { span, sentence: fold(text), block: block.index, value: hit.amount.words },
    amount: hit.amount,
    scope: scopeOf(hit.event === '' ? clauseText(sentence, segment) : '', when),
    of: [],
  }
}

const withoutEvents = (ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ids].filter(id => !eventKeys.has(id)))

/** Makes a statement of one figure; null where too little says what it is about. */
function statementOf(
  reader: QuantityReader,
  sentence: Sentence,
  segment: Segment,
  hit: Hit,
): Statement | null {
  const { vocabulary, contexts, report } = reader
  const figure = figureOf(sentence, segment, hit)
  // Other places' figures are given for comparison, and seldom say again of what.
  if (figure.scope.elsewhere && hit.event === '') return null
  const about = idsOf(aboutTokens(sentence, segment, hit), vocabulary)
  const isDate = hit.amount.measure === 'date'
  const meant = isDate && isPronominal(hit, about.ids) ? antecedent(reader, sentence) : null
  const { ids: all, names, reading } = meant ?? about
  const ids = isDate ? withoutEvents(all) : all
  if (ids.size === 0 && hit.event === '') return null
  const head = keyOf(hit.thing.at(-1)?.lower ?? '')
  const words = { counted: fold(countedWords(sentence, segment, hit)), keys: ids }
  return {
    claim: claimOf([figure], words, 'sentence', roleOf(report, sentence.block)),
    ids,
    thing: idsOf(hit.thing, vocabulary).ids,
    head: emptyThings.has(head) ? '' : head,
    populations: reading.populations,
    aspects: reading.aspects,
    sites: reading.sites,
    names,
    numbers: isDate ? new Set() : numbersOf(sentence, segment, hit),
    definite: /^(?:the|these|those|our|all|both)$/.test(sentence.tokens[hit.from - 1]?.lower ?? ''),
    negated: hit.event === '' && isNegative(clauseText(sentence, segment)),
    event: hit.event,
    context: contexts[sentence.block.section] ?? new Set(),
  }
}

function fromSentence(reader: QuantityReader, sentence: Sentence): Statement[] {
  const quoted = quotations(sentence.text)
  const isQuoted = (start: number): boolean =>
    quoted.some(span => span.start <= start && start < span.end)
  return segmentsOf(sentence).flatMap(segment =>
    hitsOf(sentence, segment).flatMap(hit =>
      isQuoted(sentence.tokens[hit.from]?.start ?? 0)
        ? []
        : (statementOf(reader, sentence, segment, hit) ?? []),
    ),
  )
}

/** The line that a paragraph goes on from: "The share of pupils who are absent:". */
function leadTokens(lead: Block | null): readonly Token[] {
  if (lead?.kind !== 'paragraph') return []
  const last = lead.sentences.at(-1)
  const text = last ? lead.prose.text.slice(last.start, last.end) : ''
  return /[.!?]$/.test(text) ? [] : tokenize(text)
}

/**
 * Every figure of a paragraph's running text.
 * @param lead the last paragraph before it that is no item; null where there is none
 */
export function fromParagraph(
  reader: QuantityReader,
  block: Block,
  lead: Block | null,
): Statement[] {
  if (block.kind !== 'paragraph') return []
  const goesOn = /^\p{Ll}/u.test(block.prose.text)
  const words = goesOn ? leadTokens(lead) : []
  // What goes on from nothing says only half of what it is about.
  if (goesOn && words.length === 0) return []
  return (reader.cuts[block.index] ?? []).flatMap((cut, index) => {
    const sentence = sentenceOf(cut, index === 0 ? words : [])
    return sentence ? fromSentence(reader, sentence) : []
  })
}
