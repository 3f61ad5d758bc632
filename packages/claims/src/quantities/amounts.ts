import type { Amount, Measure } from '@reportlint/model'
import type { Token } from '../language/tokens.ts'
import { type Hedge, hedgeBefore, rangeOf } from './hedges.ts'
import { type NumberFound, numberAt, numberWord } from './numbers.ts'
import { type ShareWord, shareWordAt } from './shares.ts'

/** An amount in a run of tokens; `from` takes its hedge in. */
export interface AmountFound {
  readonly amount: Amount
  readonly from: number
  readonly to: number
}

/** Words whose number is a label: "paragraph 12", "Key Stage 2", "section 47". */
const labels =
  /^(?:paragraphs?|pages?|tables?|figures?|sections?|annex|appendix|regulations?|standards?|articles?|parts?|chapters?|schedules?|recommendations?|stages?|levels?|years?|grades?|bands?|tiers?|phases?|category|quality|step|ks|version|act|ref|no|number|nos|chart|box|room|ward|unit|house|route|band|week|day|month|group|form|class|version|priority|outcome|question|criterion|objective|action|aged|age|ages|between|from|p|pp|para|paras|site|quarter|q|stage|wave|round|entitlement|type|model|finding|findings|issue|position|object)$/

const durations =
  /^(?:working |calendar |school |consecutive )?(?:(?:minute|hour|day|week|month|year|night)s?|seconds)$/

const changes =
  /^(?:higher|lower|more|fewer|less|greater|above|below|better|worse|increase|rise|reduction|decrease|drop|fall|improvement|growth|cut|decline|points?|longer|shorter|faster|over)$/

const partial =
  /^(?:another|further|additional|other|others|remaining|extra|same|last|first|next|previous|these|those|past)$/

const adjoins = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next !== undefined && next.start === token.end

/** "16-year-olds", "3rd", "9am", "1.2.3": digits that are a part of something longer. */
function isPartOfWord(tokens: readonly Token[], at: number, to: number): boolean {
  const last = tokens[to - 1]
  const next = tokens[to]
  const before = tokens[at - 1]
  const clock = next?.lower === 'am' || next?.lower === 'pm'
  if (clock) return true
  if (adjoins(last, next) && (next?.kind !== 'mark' || /^[-–/°+&_#]$/.test(next.text))) return true
  return (
    adjoins(before, tokens[at]) && (before?.kind !== 'mark' || !/^[(£$€“‘"'[~—]$/.test(before.text))
  )
}

/** "between 16 and 25": the ends of a range are no figures of their own. */
const isRangeEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'between' ||
  (/^(?:and|to)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:between|aged|ages|age)$/.test(tokens[at - 3]?.lower ?? ''))

/** Whether the word before a number makes it a label. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  if (/^(?:from|between)$/.test(before.lower)) return false
  if (labels.test(before.lower)) return true
  // "Ofsted 2", "Calderfold 12:": the number of a name.
  const next = tokens[at + 1]
  const counts = next?.kind === 'word' && /^\p{Ll}/u.test(next.text)
  return at > 1 && /^\p{Lu}/u.test(before.text) && tokens[at]?.kind === 'number' && !counts
}

interface Bounds {
  readonly from: number
  readonly to: number
}

interface Shape {
  readonly measure: Measure
  readonly unit: string
  readonly value: number
  readonly decimals: number
  readonly slack: number
  readonly part: Amount['part']
}

const textOf = (text: string, tokens: readonly Token[], { from, to }: Bounds): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

function made(
  text: string,
  tokens: readonly Token[],
  bounds: Bounds,
  shape: Shape,
  hedge: Hedge | null,
): AmountFound {
  const exact = shape.measure === 'share' || shape.decimals !== 0
  const half = exact ? 0.5 * 10 ** -shape.decimals : 0.5
  const bare = shape.part !== null || (!exact && hedge === null)
  const [low, high] = bare
    ? [shape.value - (shape.part ? 0.6 : 0), shape.value + (shape.part ? 0.6 : 0)]
    : rangeOf(shape.value, hedge, shape.slack, half)
  const { measure, unit, value, decimals, part } = shape
  const plain = hedge === null
  const words = textOf(text, tokens, bounds)
  return {
    ...bounds,
    amount: { words, measure, unit, value, decimals, low, high, plain, step: null, part },
  }
}

/** "about half", "the majority of", "almost all": a word for a share that counts something. */
function shareFound(
  text: string,
  tokens: readonly Token[],
  at: number,
  share: ShareWord,
): AmountFound | null {
  const to = at + share.words.length
  if (!countsShare(tokens, at, to, share)) return null
  const hedge = hedgeBefore(tokens, at)
  const fraction = share.step === null
  const middle = (share.low + share.high) / 2
  // "over half": more than the fraction itself, not more than the least that it may stand for.
  const [low, high] =
    hedge && fraction ? rangeOf(middle, hedge.hedge, 8, 0.5) : [share.low, share.high]
  // "not all", "over most": no share of its own.
  if (hedge && !fraction) return null
  const article = /^(?:the|a|an)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0
  const from = hedge?.from ?? at - article
  return {
    from,
    to,
    amount: {
      words: textOf(text, tokens, { from, to }),
      measure: 'share',
      unit: '%',
      value: middle,
      decimals: 0,
      low,
      high,
      plain: false,
      step: share.step,
      part: null,
    },
  }
}

/** Words behind "most" and "all" that make them something else: "most recent", "all of a sudden". */
const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (/[^su]s$/.test(token.lower) || /^(?:children|people|men|women|staff|work)$/.test(token.lower))

/** Whether one of the next few words is a plural noun, with nothing but describing words before. */
function pluralSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (isPlural(token)) return true
  }
  return false
}

const spans =
  /^(?:hour|time|year|day|week|weekday|month|term|night|evening|morning|now|other|single|effort|opportunity)$/

function countsShare(
  tokens: readonly Token[],
  at: number,
  to: number,
  { step, words }: ShareWord,
): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const next = tokens[to]
  if (
    /^(?:not|at|second|first|latter|other|and|past|last|next|above|after|over|for)$/.test(before) &&
    !(before === 'and')
  )
    return false
  if (next?.text === '-' || next?.lower === 'party') return false
  const of = next?.lower === 'of'
  if (/^(?:time|year|day|week|month|term)$/.test(tokens[to + (of ? 2 : 1)]?.lower ?? '') && of)
    return false
  const head = words.at(-1) ?? ''
  if (/(?:majority|minority)$/.test(head)) return of || next?.text === '('
  if (head === 'none' || step === null) {
    return (
      of ||
      next?.text === '(' ||
      (head === 'half' && /^(?:the|its|their|all)$/.test(next?.lower ?? ''))
    )
  }
  if (head === 'every') return next?.kind === 'word' && before !== 'at' && !spans.test(next.lower)
  if (/^(?:few|all|most)$/.test(head) && next?.lower === 'the' && head !== 'most')
    return pluralSoon(tokens, to + 1)
  if (
    head === 'few' &&
    (before === 'a' || before === 'the' || before === 'too' || before === 'these')
  )
    return false
  if (head === 'most' && /^(?:the|its|their|our)$/.test(before)) return false
  return of || pluralSoon(tokens, to)
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

/** "a week", "per child", "each year" within the words behind an amount. */
function rateOf(tokens: readonly Token[], from: number): string {
  for (let i = from; i < from + 5; i++) {
    const { lower = '', kind } = tokens[i] ?? {}
    if (kind === 'mark' || kind === undefined) return ''
    const next = tokens[i + 1]?.lower ?? ''
    if (/^(?:per|each|every)$/.test(lower)) return ` per ${next}`
    if (/^(?:a|an)$/.test(lower) && /^(?:hour|day|week|month|year|night|term|session)$/.test(next))
      return ` per ${next}`
    if (/^(?:weekly|monthly|annually|daily|yearly)$/.test(lower)) return ` per ${lower}`
  }
  return ''
}

/** Whether the amount says by how much something changed or differs. */
function isChange(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  if (before === 'by') return true
  const second = tokens[from - 2]?.lower ?? ''
  if (before === 'of' && changes.test(second)) return true
  const next = tokens[to]?.lower ?? ''
  if (next === 'percentage') return true
  return changes.test(next) && next !== 'over'
}

const pronounOne = /^(?:of|or|and|another|to|in|that|who|which|for|on|where|by|is|was|has|such|\W)$/

function shapeOf(
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

/** "one" is mostly a pronoun or an example: it parts clauses, and states nothing. */
export const isLoneOne = ({ amount }: AmountFound): boolean =>
  amount.measure === 'count' && amount.value === 1 && !/\d/.test(amount.words)

/** Whether words before an amount make it one of several parts: "a further 12", "the other three". */
export const isPartial = (tokens: readonly Token[], from: number): boolean =>
  partial.test(tokens[from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'only' && tokens[from - 2]?.lower === 'the')

/** The amount that starts at a token, its hedge taken in from the tokens before it. */
export function amountAt(text: string, tokens: readonly Token[], at: number): AmountFound | null {
  const share = shareWordAt(tokens, at)
  if (share) {
    const found = shareFound(text, tokens, at, share)
    if (found) return found
  }
  const token = tokens[at]
  if (token?.kind === 'word' && numberWord(token.lower) === null) return null
  const number = numberAt(tokens, at)
  if (!number || isPartOfWord(tokens, at, number.to)) return null
  if (isLabelled(tokens, at) || isRangeEnd(tokens, at)) return null
  // "3 Children were seen": the mark of a footnote or an item.
  if (at === 0 && number.digits && /^\p{Lu}/u.test(tokens[number.to]?.text ?? '')) return null
  const shaped = shapeOf(tokens, at, number)
  if (!shaped) return null
  const start = shaped.shape.measure === 'money' ? at - 1 : at
  const hedge = hedgeBefore(tokens, start)
  const from = hedge?.from ?? start
  const change = isChange(tokens, from, shaped.to) ? ' change' : ''
  const unit = shaped.shape.unit + change + rateOf(tokens, shaped.to)
  const softened =
    hedge?.hedge === 'about' && hedge.from === start - 1 && tokens[hedge.from]?.lower === 'some'
  // "some 40 children", but "some two children" is none.
  if (softened && number.value < 5) return null
  return made(
    text,
    tokens,
    { from, to: shaped.to },
    { ...shaped.shape, unit },
    hedge?.hedge ?? null,
  )
}
