import type { Block, Locus, Pack, Report, Scale, ScaleGrade } from '@reportlint/model'
import { tokenize } from '../language/tokens.ts'
import { ladderWords } from './ladder.ts'

const legend =
  /(?:^|[\s;,(])(?:grade )?(\d)\s*(?::|=|is|–|-)\s*(\p{L}[\p{L} ]{2,40}?)(?=[;,.)\n]|\s\d|\sand grade|$)/giu

const enumeration =
  /\b(?:grades|ratings|judgements|evaluations|point scale|scale)\b[^.:\n]{0,60}?(?:\bare\b|:)\s*([^.\n]{10,160})/giu

/** Whether a word is one that plain English or the pack knows as a grade. */
function knownGrades(pack: Pack): ReadonlySet<string> {
  const names = pack.scales.flatMap(scale => scale.grades.map(grade => grade.name.toLowerCase()))
  return new Set([...ladderWords, ...names])
}

interface Named {
  readonly name: string
  readonly number: number | null
}

function fromLegend(text: string, known: ReadonlySet<string>): Named[] {
  const found = new Map<number, string>()
  for (const match of text.matchAll(legend)) {
    const name = (match[2] ?? '').trim().toLowerCase()
    const number = Number(match[1])
    if (known.has(name) && !found.has(number)) found.set(number, name)
  }
  const grades = [...found].map(([number, name]) => ({ name, number }))
  return grades.length >= 3 ? grades.sort((a, b) => b.number - a.number) : []
}

function fromEnumeration(text: string, known: ReadonlySet<string>): Named[] {
  for (const match of text.matchAll(enumeration)) {
    const parts = (match[1] ?? '').split(/,|\band\b|\bor\b|·|;/)
    const names = parts.map(part =>
      tokenize(part)
        .filter(token => token.kind === 'word')
        .map(token => token.lower)
        .join(' '),
    )
    const grades = names.filter(name => known.has(name))
    if (grades.length >= 3 && new Set(grades).size === grades.length) {
      return grades.map(name => ({ name, number: null }))
    }
  }
  return []
}

/** The pack's grade of that name keeps its further forms; another has none. */
function gradeOf({ name, number }: Named, rank: number, pack: Pack): ScaleGrade {
  const same = pack.scales.flatMap(scale => scale.grades).find(grade => grade.name === name)
  return {
    name,
    rank,
    number: number ?? same?.number ?? null,
    forms: same?.forms ?? [],
    aliases: same?.aliases ?? [],
  }
}

/** Best first: a list that starts with a failing word is turned round. */
function bestFirst(grades: readonly Named[]): Named[] {
  const place = (grade: Named | undefined): number => ladderWords.indexOf(grade?.name ?? '')
  return place(grades[0]) > place(grades.at(-1)) ? [...grades].reverse() : [...grades]
}

/** The text of a block, or of a table row by row. */
function linesOf(block: Block): { text: string; locus: Locus }[] {
  const rows =
    block.kind === 'table'
      ? block.rows.map(row => ({
          text: row.cells.map(cell => cell.prose.text).join(' '),
          span: row.span,
        }))
      : [{ text: block.prose.text, span: block.span }]
  return rows.map(({ text, span }) => ({
    text,
    locus: { span, sentence: text.replace(/\s+/g, ' ').trim(), block: block.index, value: 'scale' },
  }))
}

/**
 * The scale that a report is read on: the one that it declares itself ("4: outstanding; 3: good;
 * …", "the four grades are …") where that has at least three known grades, else the pack's first.
 */
export function scaleOf(report: Report, pack: Pack): Scale {
  const known = knownGrades(pack)
  for (const block of report.blocks) {
    for (const { text, locus } of linesOf(block)) {
      const legend = fromLegend(text, known)
      const named = legend.length > 0 ? legend : fromEnumeration(text, known)
      if (named.length === 0) continue
      const grades = bestFirst(named).map((each, rank) => gradeOf(each, rank, pack))
      return { id: 'declared', grades, declared: locus }
    }
  }
  return pack.scales[0]
}
