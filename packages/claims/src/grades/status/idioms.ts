import type { Token } from '../../language/tokens.ts'
import type { Hit } from '../hit.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that make "good …" ordinary English: good practice, in good time, a good deal. */
const goodNouns = words(`
  practice practices example examples time deal number reason reasons cause order faith news will
  luck idea ideas gcse gcses grade grades pass passes level levels fortune sense manners causes
  measure friend friends intentions years
`)

/** "outstanding actions": not yet done. */
const outstandingNouns = words(`
  action actions issue issues debt debts warrant warrants suspect suspects matter matters item items
  recommendation recommendations task tasks repair repairs application applications payment payments
  referral referrals case cases check checks balance balances offender offenders requirement
  requirements query queries invoice invoices fine fines assessment-requests disclosure amounts sums
  maintenance appeals appeal complaint complaints vacancy vacancies enquiry enquiries loan loans
`)

/** "adequate notice": enough of it. */
const enoughNouns = words(`
  notice time warning means explanation explanations excuse cover evidence space room funds funding
  supply supplies number numbers ventilation lighting insurance sleep food rest
`)

/** "poor families", "poor weather": not a judgement of the work. */
const poorNouns = words(`
  family families people person countries country weather eyesight neighbourhoods neighbourhood
  households household background backgrounds relation condition
`)

const nounsFor: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['good', goodNouns],
  ['very good', words('friend friends time reason reasons deal')],
  ['excellent', words('example examples reason reasons idea')],
  ['outstanding', outstandingNouns],
  ['adequate', enoughNouns],
  ['satisfactory', words('explanation explanations reason conclusion evidence')],
  ['poor', poorNouns],
  ['weak', words('tea link spot point points')],
])

/**
 * Whether grade words are ordinary English in their place: "good practice", "adequate notice",
 * "as good as", "good at heart", "too good to".
 */
export function isIdiom(tokens: readonly Token[], hit: Hit): boolean {
  const next = tokens[hit.to]
  const second = tokens[hit.to + 1]
  const before = tokens[hit.from - 1]?.lower ?? ''
  if (nounsFor.get(hit.meaning.name)?.has(next?.lower ?? '')) return true
  // "good quality evidence" is judged, "good, clear reasons" is not looked through.
  if (next?.lower === 'in' && second?.lower === 'law') return true
  if (before === 'for' && next?.text === '.') return true
  if (hit.meaning.name === 'good' && next?.lower === 'as' && second?.lower === 'gold') return true
  if (isRewarded(tokens, hit)) return true
  return isName(tokens, hit)
}

/** "a prize for good attendance", "good behaviour was noticed": the thing, not a judgement of it. */
function isRewarded(tokens: readonly Token[], hit: Hit): boolean {
  const before = tokens.slice(Math.max(0, hit.from - 4), hit.from)
  if (
    before.some(token =>
      /^(?:prize|prizes|award|awards|reward|rewards|rewarded|certificates?)$/.test(token.lower),
    )
  ) {
    return true
  }
  const after = tokens.slice(hit.to, hit.to + 5)
  return after.some(
    (token, index) =>
      /^(?:noticed|rewarded|recognised|celebrated|praised|shared|spread)$/.test(token.lower) &&
      /^(?:is|are|was|were|been)$/.test(after[index - 1]?.lower ?? ''),
  )
}

/** A capital on the grade and on what follows, inside a sentence: a name ("Outstanding Futures"). */
function isName(tokens: readonly Token[], hit: Hit): boolean {
  const first = tokens[hit.from]
  const next = tokens[hit.to]
  if (!first || !/^\p{Lu}/u.test(first.text)) return false
  const nextIsName = next?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text)
  const before = tokens[hit.from - 1]
  const beforeIsName = before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text)
  return nextIsName || (hit.from > 1 && beforeIsName && next?.kind === 'word')
}

/** "as good as", "good compared with", "better than": a comparison, not a judgement. */
export function isComparison(tokens: readonly Token[], hit: Hit): boolean {
  const before = tokens[hit.from - 1]?.lower ?? ''
  const next = tokens[hit.to]?.lower ?? ''
  if (before === 'as' && next === 'as') return true
  if (before === 'than' || before === 'how') return true
  if (next === 'enough') return false
  if (next === 'by') return !/^(?:inspectors|us|the)$/.test(tokens[hit.to + 1]?.lower ?? '')
  return /^(?:compared|than)$/.test(next) && !hit.adverbial
}
