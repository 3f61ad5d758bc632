import type { Pack, Report } from '@reportlint/model'
import type { Cut } from '../language/sentences.ts'
import type { Candidate } from './candidate.ts'
import { sectionContexts } from './context.ts'
import { fromLabel } from './from-labels.ts'
import { fromJudgement, judgedSentences } from './from-sentences.ts'
import { fromTable } from './from-tables.ts'
import type { Judged } from './judged.ts'
import type { Lexicon } from './lexicon.ts'
import type { Reader } from './reader.ts'
import { readRenamings } from './renamings/renamings.ts'
import type { Vocabulary } from './vocabulary.ts'

const yearOf = (report: Report): number | null => {
  const printed = `${report.identity.published ?? ''} ${report.identity.inspected ?? ''}`
  const years = [...printed.matchAll(/\b(?:19|20)\d\d\b/g)].map(match => Number(match[0]))
  return years.length === 0 ? null : Math.min(...years)
}

/** Whether more judgements are made with "was" than with "is". */
function writesInPast(sentences: readonly Judged[]): boolean {
  let past = 0
  let present = 0
  for (const { tokens, judgements } of sentences) {
    for (const { verb } of judgements) {
      const lower = verb === null ? '' : (tokens[verb]?.lower ?? '')
      if (/^(?:was|were)$/.test(lower)) past++
      if (/^(?:is|are|remains?)$/.test(lower)) present++
    }
  }
  return past > present
}

function othersOf(pack: Pack): (words: string) => boolean {
  const names = pack.others.map(name => name.toLowerCase())
  return words => {
    const lower = words.toLowerCase()
    return names.some(name => lower.includes(name))
  }
}

/**
 * Every judgement of a report, whatever its status, in the order of the text. Contents lists and
 * glossaries judge nothing.
 * @param lexicon grade words of the scale that the report is read on
 * @param cuts the report's sentences, block by block
 */
export function readGrades(
  report: Report,
  pack: Pack,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  cuts: readonly (readonly Cut[])[],
): Candidate[] {
  const base: Reader = {
    report,
    lexicon,
    vocabulary,
    renamings: readRenamings(cuts, lexicon, vocabulary),
    contexts: sectionContexts(report, vocabulary, lexicon),
    year: yearOf(report),
    writesInPast: false,
    namesOthers: othersOf(pack),
  }
  const sentences = cuts.map(block => judgedSentences(base, block))
  const reader: Reader = { ...base, writesInPast: writesInPast(sentences.flat()) }
  return report.blocks.flatMap((block, index) => {
    const role = report.sections[block.section]?.role
    if (role === 'contents' || role === 'glossary') return []
    if (block.kind === 'table') return fromTable(reader, block)
    const label = fromLabel(reader, block, report.blocks[index - 1], report.blocks[index + 1])
    if (label) return [label]
    return (sentences[index] ?? []).flatMap(judged =>
      judged.judgements.map(judgement => fromJudgement(reader, judged, judgement)),
    )
  })
}
