import type { Token } from '../language/tokens.ts'

/** A date or a period: first and last day, as `year * 372 + month * 31 + day`. */
export interface Period {
  readonly first: number
  readonly last: number
}

export interface PeriodFound extends Period {
  /** Index behind its last token. */
  readonly to: number
}

const months: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, month) => [
      [name, month] as const,
      ...(name === 'may' ? [] : [[name.slice(0, 3), month] as const]),
    ])
    .concat([['sept', 8]]),
)

const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['winter', 10],
])

const day = (year: number, month: number, date: number): number => year * 372 + month * 31 + date

const span = (year: number, from: number, to: number): Period => ({
  first: day(year, from, 1),
  last: day(year, to, 31),
})

/** A calendar year of four digits; null for another number. */
function yearAt(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return null
  return Number(token.text)
}

/** "2014-15", "2014/15", "2014–2015": from April to March. */
function financialYear(text: string): Period | null {
  const match = /^((?:19|20)\d\d)[–/-](\d\d|20\d\d)$/.exec(text)
  if (!match) return null
  const from = Number(match[1])
  const to =
    match[2]?.length === 2 ? Math.floor(from / 100) * 100 + Number(match[2]) : Number(match[2])
  if (to <= from) return null
  return to === from + 1
    ? { first: day(from, 3, 1), last: day(to, 2, 31) }
    : { first: day(from, 0, 1), last: day(to, 11, 31) }
}

/** "30 September 2015", "8–9 November 2016", "30th September 2015". */
function dayAt(tokens: readonly Token[], at: number): PeriodFound | null {
  const dates = /^(\d\d?)(?:[–-](\d\d?))?$/.exec(tokens[at]?.text ?? '')
  if (!dates) return null
  const ordinal = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0
  const month = months.get(tokens[at + 1 + ordinal]?.lower ?? '')
  const year = yearAt(tokens[at + 2 + ordinal])
  const from = Number(dates[1])
  if (month === undefined || year === null || from > 31) return null
  const first = day(year, month, from)
  return { first, last: day(year, month, Number(dates[2] ?? from)), to: at + 3 + ordinal }
}

/** "May 2021", "autumn 2012", "November 9, 2020". */
function monthAt(tokens: readonly Token[], at: number): PeriodFound | null {
  const lower = tokens[at]?.lower ?? ''
  const month = months.get(lower)
  const season = seasons.get(lower)
  const year = yearAt(tokens[at + 1])
  if (year !== null && month !== undefined) return { ...span(year, month, month), to: at + 2 }
  if (year !== null && season !== undefined)
    return { ...span(year, season, Math.min(11, season + 2)), to: at + 2 }
  const date = /^\d\d?$/.test(tokens[at + 1]?.text ?? '') ? Number(tokens[at + 1]?.text) : null
  const later = yearAt(tokens[at + 3])
  if (month === undefined || date === null || later === null || tokens[at + 2]?.text !== ',')
    return null
  return { first: day(later, month, date), last: day(later, month, date), to: at + 4 }
}

/** "the year ending 31 December 2022": the twelve months up to a day. */
function yearTo(tokens: readonly Token[], at: number): PeriodFound | null {
  if (tokens[at]?.lower !== 'year') return null
  const word = tokens[at + 1]?.lower ?? ''
  if (!/^(?:ending|ended|to)$/.test(word)) return null
  const end = periodAt(tokens, tokens[at + 2]?.lower === 'on' ? at + 3 : at + 2)
  return end && { first: end.last - 371, last: end.last, to: end.to }
}

/** The date or period that starts at a token: "30 September 2015", "May 2021", "2014-15", "2012". */
export function periodAt(tokens: readonly Token[], at: number): PeriodFound | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'word') return monthAt(tokens, at) ?? yearTo(tokens, at)
  if (token.kind !== 'number') return null
  const dated = dayAt(tokens, at)
  if (dated) return dated
  const financial = financialYear(token.text)
  if (financial) return { ...financial, to: at + 1 }
  const year = yearAt(token)
  if (year === null) return null
  // "2,000" has a comma; a bare 2000 before a plural noun may be a count, and is no date there.
  const next = tokens[at + 1]
  if (
    next?.kind === 'word' &&
    next.start > token.end &&
    /[^s]s$/.test(next.lower) &&
    !/^(?:was|is|has|this|its)$/.test(next.lower)
  ) {
    const before = tokens[at - 1]?.lower ?? ''
    if (!/^(?:in|since|during|from|by|of|to|the)$/.test(before)) return null
  }
  return { ...span(year, 0, 11), to: at + 1 }
}
