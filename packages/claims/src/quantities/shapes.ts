import type { Amount, Measure } from '@reportlint/model'
import type { Token } from '../language/tokens.ts'
import { isPartOfWord } from './label-numbers.ts'
import { type NumberFound, numberAt } from './numbers.ts'

const durations =
  /^(?:working |calendar |school |consecutive )?(?:(?:minute|hour|day|week|month|year|night)s?|seconds)$/

/** What a number measures, before its hedge. */
export interface Shape {
  readonly measure: Measure
  readonly unit: string
  readonly value: number
  readonly decimals: number
  readonly slack: number
  readonly part: Amount['part']
}

const skipArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:the|its|their|our|these|those|all|every|his|her)$/.test(tokens[at]?.lower ?? '')
    ? at + 1
    : at

/** "14 of the 16", "nine out of ten", "one in five"; null where the number stands alone. */
function partFound(tokens: readonly Token[], at: number, first: NumberFound) {
  if (first.percent || first.decimals !== 0) return null
  const joint = tokens[first.to]?.lower
  const out = joint === 'out' && tokens[first.to + 1]?.lower === 'of'
  if (joint !== 'of' && joint !== 'in' && !out) return null
  const second = numberAt(tokens, skipArticle(tokens, first.to + (out ? 2 : 1)))
  if (second?.decimals !== 0 || second.value < first.value || second.value === 0) return null
  const next = tokens[second.to]
  if (second.percent || isPartOfWord(tokens, second.to - 1, second.to)) return null
  // "one in 2015", "12 in two months": no part of anything.
  if (
    joint === 'in' &&
    (second.value > 20 || first.value > 10 || durations.test(next?.lower ?? ''))
  )
    return null
  const rate = joint === 'in' || (out && second.value === 10)
  return { count: first.value, of: second.value, to: second.to, rate, at }
}

/** Index behind a per cent word; null where none follows. */
function percentEnd(tokens: readonly Token[], { percent, to }: NumberFound): number | null {
  if (percent) return to
  const lower = tokens[to]?.lower
  if (lower === '%' || lower === 'percent') return to + 1
  return lower === 'per' && tokens[to + 1]?.lower === 'cent' ? to + 2 : null
}

/** "working days": the unit of a duration and the index behind it; null for another word. */
function durationAt(tokens: readonly Token[], at: number): { unit: string; to: number } | null {
  const next = tokens[at]?.lower ?? ''
  const second = tokens[at + 1]?.lower ?? ''
  const two = `${next} ${second}`
  if (/ /.test(two) && durations.test(two)) return { unit: two.replace(/s$/, ''), to: at + 2 }
  return durations.test(next) ? { unit: next.replace(/s$/, ''), to: at + 1 } : null
}

const pronounOne = /^(?:of|or|and|another|to|in|that|who|which|for|on|where|by|is|was|has|such|\W)$/

/** What a number measures, by the words around it, and the index behind them; null for a pronoun. */
export function shapeOf(
  tokens: readonly Token[],
  at: number,
  number: NumberFound,
): { shape: Shape; to: number } | null {
  const { value, decimals } = number
  const money = /^[£$€]$/.test(tokens[at - 1]?.text ?? '') ? (tokens[at - 1]?.text ?? '') : null
  const relative = Math.abs(value) * 0.1
  const base = { value, decimals, slack: Math.max(relative, 0.5), part: null }
  if (money) return { shape: { ...base, measure: 'money', unit: money }, to: number.to }
  const percent = percentEnd(tokens, number)
  if (percent !== null)
    return { shape: { ...base, slack: 5, measure: 'share', unit: '%' }, to: percent }
  const part = partFound(tokens, at, number)
  if (part) {
    const { count, of } = part
    const share = (count / of) * 100
    return {
      shape: {
        value: share,
        decimals: 0,
        slack: 6,
        measure: 'share',
        unit: '%',
        part: part.rate ? null : { count, of },
      },
      to: part.to,
    }
  }
  // "one of them", "one another": a pronoun.
  if (value === 1 && !number.digits && pronounOne.test(tokens[number.to]?.lower ?? '.')) return null
  const duration = durationAt(tokens, number.to)
  if (duration) {
    // "five months earlier" dates something.
    if (/^(?:earlier|ago|before|later|after|previously)$/.test(tokens[duration.to]?.lower ?? ''))
      return null
    if (/^(?:old|of)$/.test(tokens[duration.to]?.lower ?? '') && /year|month/.test(duration.unit))
      return null
    return { shape: { ...base, measure: 'duration', unit: duration.unit }, to: duration.to }
  }
  return { shape: { ...base, measure: 'count', unit: '' }, to: number.to }
}
