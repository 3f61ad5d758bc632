import type { Token } from '../language/tokens.ts'

/** A number found in a run of tokens. */
export interface NumberFound {
  readonly value: number
  /** Decimal places printed; negative where thousands or millions are meant. */
  readonly decimals: number
  /** Index behind its last token. */
  readonly to: number
  /** Whether a per cent sign stands in its last token. */
  readonly percent: boolean
  /** Whether it is written in digits. */
  readonly digits: boolean
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Number words up to 99 → their values. */
const worded: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens
    .slice(2)
    .flatMap((ten, index) => [
      [ten, (index + 2) * 10] as const,
      ...units
        .slice(1, 10)
        .map((unit, one) => [`${ten}-${unit}`, (index + 2) * 10 + one + 1] as const),
    ]),
])

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['m', 6],
  ['billion', 9],
  ['bn', 9],
])

const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?%?$|^\d+(?:\.\d+)?%?$/

const plainNumber = (text: string): number => Number(text.replace(/[,%]/g, ''))

const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0

/** The value of a number word, "twenty-six" included; null for another word. */
export const numberWord = (lower: string): number | null => worded.get(lower) ?? null

/** "4.5 million", "4.5m": takes the scale behind a number in. */
function scaled(tokens: readonly Token[], found: NumberFound): NumberFound {
  const scale = scales.get(tokens[found.to]?.lower ?? '')
  if (scale === undefined || found.percent) return found
  const value = Number((found.value * 10 ** scale).toPrecision(12))
  return { ...found, value, decimals: found.decimals - scale, to: found.to + 1 }
}

/** The number that starts at a token: "1,469", "twenty-six", "4.5 million"; null where none does. */
export function numberAt(tokens: readonly Token[], at: number): NumberFound | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    if (!digits.test(token.text)) return null
    const found = {
      value: plainNumber(token.text),
      decimals: decimalsOf(token.text),
      to: at + 1,
      percent: token.text.endsWith('%'),
      digits: true,
    }
    return scaled(tokens, found)
  }
  const value = worded.get(token.lower)
  if (value === undefined) return null
  return scaled(tokens, { value, decimals: 0, to: at + 1, percent: false, digits: false })
}
