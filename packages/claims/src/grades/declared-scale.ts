import type { Block, Locus, Pack, Report, Scale, ScaleGrade } from '@reportlint/model'
import { type Token, tokenize } from '../language/tokens.ts'
import { ladderWords } from './ladder.ts'
import { buildLexicon, type Lexicon, phraseAt } from './lexicon.ts'

/** A step of a scale as a report declares it; number null where it gives none. */
interface Step {
  readonly name: string
  readonly number: number | null
}

/** Fewest steps that make a scale. */
const fewest = 3

/** Words of a sentence that declares a scale without numbers. */
const scaleWord =
  /\b(?:grades?|graded|ratings?|rated|judgements?|judged|evaluations?|evaluated|scale|point)\b/i

/** Marks and words that may stand between two steps of a declared scale. */
const between = /^(?:and|or|is|are|grade|means|as|to|very|[^\p{L}\p{N}])$/u

const digit = (token: Token | undefined): number | null =>
  token?.kind === 'number' && /^\d$/.test(token.text) ? Number(token.text) : null

/** The number beside a grade word: "4: outstanding", "grade 1 is good", "good (4)". */
function numberBeside(tokens: readonly Token[], from: number, to: number): number | null {
  if (tokens[to]?.text === '(') return digit(tokens[to + 1])
  const before = tokens[from - 1]
  const links = before !== undefined && /^(?:is|means|[:=–—(-])$/.test(before.lower)
  return links ? digit(tokens[from - 2]) : digit(before)
}

/** The longest run of grade words with nothing but marks, numbers and "and" between them. */
function longestRun(tokens: readonly Token[], lexicon: Lexicon): Step[] {
  let run: Step[] = []
  let best: Step[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    const phrase = phraseAt(lexicon, tokens, i)
    if (phrase) {
      const to = i + phrase.words.length
      const { name } = phrase.meaning
      if (!run.some(step => step.name === name)) {
        run.push({ name, number: numberBeside(tokens, i, to) })
      }
      if (run.length > best.length) best = run
      i = to - 1
    } else if (token.kind !== 'number' && !between.test(token.lower)) {
      run = []
    }
  }
  return best
}

/** The pack's grade of that name keeps its further forms; another has none. */
function gradeOf({ name, number }: Step, rank: number, pack: Pack): ScaleGrade {
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
function bestFirst(steps: readonly Step[], pack: Pack): Step[] {
  const ranks = pack.scales[0].grades.map(({ name }) => name)
  const falls = (words: readonly string[]): boolean => {
    const [first = -1, last = -1] = [steps[0], steps.at(-1)].map(step =>
      words.indexOf(step?.name ?? ''),
    )
    return first >= 0 && last >= 0 && first > last
  }
  return falls(ranks) || falls(ladderWords) ? [...steps].reverse() : [...steps]
}

/** The stretches of a block that may declare a scale: its sentences, a heading, table rows. */
function stretches(block: Block): { text: string; locus: Locus }[] {
  const parts =
    block.kind === 'table'
      ? block.rows.map(row => ({
          text: row.cells.map(cell => cell.prose.text).join(' | '),
          span: row.span,
        }))
      : block.kind === 'heading'
        ? [{ text: block.prose.text, span: block.span }]
        : block.sentences.map(({ start, end }) => ({
            text: block.prose.text.slice(start, end),
            span: block.span,
          }))
  return parts.map(({ text, span }) => ({
    text,
    locus: { span, sentence: text.replace(/\s+/g, ' ').trim(), block: block.index, value: 'scale' },
  }))
}

/** Every declaration of a scale in the report, in order. */
function declarations(report: Report, lexicon: Lexicon): { steps: Step[]; locus: Locus }[] {
  const found: { steps: Step[]; locus: Locus }[] = []
  for (const block of report.blocks) {
    for (const { text, locus } of stretches(block)) {
      // Only numbers or a word like "grades" make a scale of a list: the rest need not be cut.
      if (!/\d/.test(text) && !scaleWord.test(text)) continue
      const steps = longestRun(tokenize(text), lexicon)
      if (steps.length < fewest) continue
      if (steps.every(step => step.number !== null) || scaleWord.test(text)) {
        found.push({ steps, locus })
      }
    }
  }
  return found
}

/**
 * The scale that a report is read on: the one that it declares itself ("4: outstanding; 3: good;
 * …", "the four grades are …") where that has at least three known grades, else the pack's first.
 */
export function scaleOf(report: Report, pack: Pack): Scale {
  const declared = declarations(report, buildLexicon(pack.scales[0]))
  const first = declared[0]
  if (!first) return pack.scales[0]
  const numbered = declared
    .flatMap(({ steps }) => steps)
    .filter(step => step.number !== null && first.steps.some(({ name }) => name === step.name))
  const numberOf = new Map(numbered.reverse().map(({ name, number }) => [name, number]))
  const grades = bestFirst(first.steps, pack).map(({ name }, rank) =>
    gradeOf({ name, number: numberOf.get(name) ?? null }, rank, pack),
  )
  return { id: 'declared', grades, declared: first.locus }
}
