import { Failure, type Pack } from '@reportlint/model'
import { type FirstPages, firstPagesOf, fold } from './first-pages.ts'
import { type ReportYear, yearOf } from './report-year.ts'

/** A phrase of a pack that stands in a report. */
export interface FoundPhrase {
  /** As the pack writes it. */
  readonly phrase: string
  readonly onFirstPage: boolean
  /** Its weight; half of it after the first page. */
  readonly points: number
}

/** A pack of which at least one phrase stands in the first pages. */
export interface Candidate {
  readonly pack: Pack
  /** Points of the phrases and of the year; null where the year rules the pack out. */
  readonly score: number | null
  /** The surest first. */
  readonly phrases: readonly FoundPhrase[]
}

/** Which pack fits a report, and why. */
export interface Choice {
  readonly pack: Pack
  /** For people: "“joint area review” on the first page, published 2007". */
  readonly reason: string
  /** Best first. */
  readonly candidates: readonly Candidate[]
}

/** Points that a pack needs: a full name on the first page, or several lesser signs. */
const enough = 8
/** A report may be published in the year after the last inspection of its framework. */
const grace = 1
const yearPoints = 3
const fallback = 'general'

function phrasesIn(pages: FirstPages, pack: Pack): FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (const { phrase, weight } of pack.recognise) {
    const at = pages.text.indexOf(fold(phrase))
    if (at < 0) continue
    const onFirstPage = at < pages.firstPage
    found.push({ phrase, onFirstPage, points: onFirstPage ? weight : weight / 2 })
  }
  return found.sort((a, b) => b.points - a.points)
}

/** Points for a year within the pack's span, none for the year after it, null for others. */
function pointsOfYear(pack: Pack, found: ReportYear | null): number | null {
  const { from, to } = pack.years
  if (!found || (from === null && to === null)) return 0
  if (from !== null && found.year < from) return null
  if (to === null || found.year <= to) return yearPoints
  return found.year <= to + grace ? 0 : null
}

function candidateOf(pack: Pack, pages: FirstPages, year: ReportYear | null): Candidate | null {
  const phrases = phrasesIn(pages, pack)
  if (phrases.length === 0) return null
  const ofYear = pointsOfYear(pack, year)
  const ofPhrases = phrases.reduce((sum, { points }) => sum + points, 0)
  return { pack, phrases, score: ofYear === null ? null : ofPhrases + ofYear }
}

const startOf = ({ pack }: Candidate): number => pack.years.from ?? 0

/** Higher score first; at equal scores the surer phrase, then the later framework, then the id. */
function better(a: Candidate, b: Candidate): number {
  return (
    (b.score ?? -1) - (a.score ?? -1) ||
    (b.phrases[0]?.points ?? 0) - (a.phrases[0]?.points ?? 0) ||
    startOf(b) - startOf(a) ||
    (a.pack.id < b.pack.id ? -1 : 1)
  )
}

const quoted = (found: FoundPhrase | undefined): string => `“${found?.phrase ?? ''}”`

const inWords = (year: ReportYear): string =>
  `${year.words === 'copyright' ? 'copyright' : year.words} ${year.year}`

const spanOf = ({ years: { from, to } }: Pack): string =>
  to === null ? `from ${from} on` : `${from ?? ''}–${to}`

/** Whether a reader might expect another pack: it has half the points, or only its years are others. */
const contends = ({ score }: Candidate, best: Candidate): boolean =>
  score === null || score * 2 >= (best.score ?? 0)

function lostBy({ pack, score, phrases }: Candidate, best: Candidate): string {
  if (score === null) return `used ${spanOf(pack)}`
  return score === best.score ? `${quoted(phrases[0])}, just as likely` : quoted(phrases[0])
}

function reasonFor(best: Candidate, rest: readonly Candidate[], year: ReportYear | null): string {
  const [surest] = best.phrases
  const parts = [
    `${quoted(surest)} ${surest?.onFirstPage ? 'on the first page' : 'near the start'}`,
  ]
  if (year) parts.push(inWords(year))
  const rival = rest.find(other => contends(other, best))
  if (rival) parts.push(`rather than ${rival.pack.id} (${lostBy(rival, best)})`)
  return parts.join(', ')
}

function reasonForNone(candidates: readonly Candidate[], year: ReportYear | null): string {
  const [best] = candidates
  if (!best) return 'no phrase of a known framework on the first pages'
  const sign = `${quoted(best.phrases[0])} points to ${best.pack.id}`
  if (best.score !== null || !year) return `${sign}, but that alone is too little to go by`
  return `${sign}, but that was used ${spanOf(best.pack)} and this report is ${inWords(year)}`
}

/**
 * Chooses the pack whose phrases stand in a report's first 8,000 characters; the year of
 * publication or inspection confirms a pack or rules it out.
 * @param packs the packs to choose from; the one called `general` is for all other reports
 * @param text the report's text
 * @throws Failure `pack-unknown` where no pack fits and none is called `general`
 */
export function choosePack(packs: readonly Pack[], text: string): Choice {
  const pages = firstPagesOf(text)
  const year = yearOf(pages.text)
  const candidates = packs.flatMap(pack => candidateOf(pack, pages, year) ?? []).sort(better)
  const [best, ...rest] = candidates
  if (best && (best.score ?? 0) >= enough) {
    return { pack: best.pack, reason: reasonFor(best, rest, year), candidates }
  }
  const general = packs.find(({ id }) => id === fallback)
  if (general) return { pack: general, reason: reasonForNone(candidates, year), candidates }
  throw new Failure(
    'pack-unknown',
    'No pack fits this report, and there is no pack called “general”.',
    'Name the pack of the report with --pack or in reportlint.yaml.',
  )
}
