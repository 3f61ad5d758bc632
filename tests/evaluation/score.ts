import type { Finding, Level } from '@reportlint/model'
import type { GoldItem, Strength } from './gold.ts'

/** What a finding is worth; only `right` and the two wrong ones count for precision. */
type Worth = 'right' | 'left out' | 'hard negative' | 'unmatched'

interface Verdict {
  readonly finding: Finding
  readonly worth: Worth
  /** Ids of the items that the finding meets. */
  readonly met: readonly string[]
}

/** A part of a whole, in counts. */
export interface Share {
  readonly count: number
  readonly of: number
}

/** How the findings on one document, or on several, compare with the labels. */
export interface Score {
  /** One verdict a finding of level error or warning, in the findings' order. */
  readonly verdicts: readonly Verdict[]
  /** Items that have to be found. */
  readonly musts: readonly GoldItem[]
  readonly missed: readonly GoldItem[]
}

/** Kinds of item that one place suffices for. */
const singlePlace: ReadonlySet<string> = new Set(['abbreviation', 'structure'])

/** Kinds that state a grade. */
export const gradeKinds: ReadonlySet<string> = new Set(['grade', 'table', 'scale'])

/** Text as it is compared: quotation marks, dashes, mark-up, labels, case and white space alike. */
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[*_`]/g, '')
    .replace(/^\s*(#+|\d+(\.\d+)*\.?|[-•◼])\s+/, '')
    .replace(/[|\s]+/g, ' ')
    .trim()
    .toLowerCase()

const sentencesOf = (finding: Finding): string[] =>
  [finding.at, ...finding.related].map(place => normal(place.sentence || place.quote))

/** Whether a sentence holds the quoted words, or is a good part of them. */
const inPlace = (sentence: string, quote: string): boolean =>
  sentence.includes(quote) || (sentence.length > 18 && quote.includes(sentence))

/** Whether a rule's findings can meet an item for which a single place suffices. */
function suits(rule: string, kind: string): boolean {
  const abbreviation = rule.includes('abbreviation')
  if (kind === 'abbreviation') return abbreviation
  if (kind === 'structure') return !abbreviation && !/grade|term|quantity/.test(rule)
  return true
}

/** An item with its places' words ready to compare, each once. */
interface Target {
  readonly item: GoldItem
  readonly quotes: readonly string[]
}

const targetOf = (item: GoldItem): Target => ({
  item,
  quotes: [...new Set(item.quotes.map(normal))],
})

/** A finding meets an item when two of its places lie in two of the item's places. */
function meets(rule: string, sentences: readonly string[], { item, quotes }: Target): boolean {
  const holds = (quote: string): boolean => sentences.some(sentence => inPlace(sentence, quote))
  const met = quotes.filter(holds)
  if (singlePlace.has(item.kind) || quotes.length < 2) {
    return met.length >= 1 && suits(rule, item.kind)
  }
  if (met.length < 2) return false
  const by = sentences.filter(sentence => met.some(quote => inPlace(sentence, quote)))
  return by.length >= 2 || sentences.length === 1
}

function worthOf(met: readonly GoldItem[]): Worth {
  const strengths = new Set<Strength>(met.map(item => item.strength))
  if (strengths.has('must') || strengths.has('query')) return 'right'
  if (strengths.has('either')) return 'left out'
  return strengths.has('no') ? 'hard negative' : 'unmatched'
}

/**
 * Compares a document's findings with its labels. Findings of level info do not count.
 * @param findings every finding on the document
 * @param items every label of the document
 */
export function score(findings: readonly Finding[], items: readonly GoldItem[]): Score {
  const targets = items.map(targetOf)
  const found = new Set<string>()
  const verdicts: Verdict[] = []
  for (const finding of findings) {
    if (finding.level === 'info') continue
    const sentences = sentencesOf(finding)
    const met = targets
      .filter(target => meets(finding.rule, sentences, target))
      .map(({ item }) => item)
    for (const item of met) found.add(item.id)
    verdicts.push({ finding, worth: worthOf(met), met: met.map(item => item.id) })
  }
  const musts = items.filter(item => item.strength === 'must')
  return { verdicts, musts, missed: musts.filter(item => !found.has(item.id)) }
}

/** How many of the musts were found; all kinds, or those that pass. */
export function recall(
  { musts, missed }: Score,
  passes: (kind: string) => boolean = () => true,
): Share {
  const of = musts.filter(item => passes(item.kind)).length
  return { count: of - missed.filter(item => passes(item.kind)).length, of }
}

/** How many of the findings that count are right; all levels and rules, or those that pass. */
export function precision(
  { verdicts }: Score,
  passes: (finding: Finding) => boolean = () => true,
): Share {
  const judged = verdicts.filter(({ worth, finding }) => worth !== 'left out' && passes(finding))
  return { count: judged.filter(({ worth }) => worth === 'right').length, of: judged.length }
}

/** Those of one level. */
export const ofLevel =
  (level: Level) =>
  (finding: Finding): boolean =>
    finding.level === level
