import type { QuantityScope } from '@reportlint/model'
import type { Period } from './periods.ts'

/** Somebody else's figure: the country's, similar places'. */
const elsewhere =
  /\b(?:nationally|national|england|wales|scotland|uk|(?:statistical )?neighbou?rs?|neighbouring|comparators?|similar (?:areas?|authorities|councils|prisons|schools|services|forces|establishments|homes|places)|elsewhere|country|region|regional|other (?:local )?(?:authorities|councils|prisons|schools|forces)|(?:^|the) averages?|average for|benchmarks?|peers?)\b/

/** What should be, will be, or would be. */
const target =
  /\b(?:targets?|should|would|could|might|aims?|aiming|aimed|plans? to|planned|planning to|expects?|expected|expectation|will|intends?|intended|hopes?|hoped|must|is to|are to|required to|statutory|recommended|proposed|proposals?|forecasts?|predicted|projected|limit|threshold|maximum|minimum|if|unless|ambition|goal|for example|example|such as)\b/

/** An earlier time that has no date. */
const earlier =
  /\b(?:previous|previously|formerly|earlier|(?:last|prior) (?:inspection|year|time|report|term|review|visit)|used to|had been|(?:a|one|two|three|five|\d+) years? (?:ago|earlier|before)|months? (?:ago|earlier|before)|ago|in the past|prior to|historically|initially|originally)\b/

/** Words that say that something did not happen; "not only" and "not all" are none. */
const negative =
  /\b(?:not(?! only| all)|no(?! longer only| fewer| less| more)|never|neither|nor|without|lack(?:s|ed)?|fail(?:s|ed)?|cannot|unable|absence|missing|unless|nobody|n['’]t)\b|n['’]t\b/

/** The time of the inspection, which has no date here. */
const now = { first: 0, last: 0 }

const atInspection =
  /\b(?:at the (?:time|point) of (?:the |this |our )?(?:inspection|visit|review)|currently|at present|during (?:the|this|our) inspection|when we (?:visited|inspected))\b/

/** Reads whose and which time's figure a clause gives. */
export const scopeOf = (clause: string, when: Period | null): QuantityScope => {
  const lower = clause.toLowerCase()
  return {
    when: when ? { first: when.first, last: when.last } : atInspection.test(lower) ? now : null,
    elsewhere: elsewhere.test(lower),
    target: target.test(lower),
    earlier: earlier.test(lower),
  }
}

export const isNegative = (clause: string): boolean => negative.test(clause.toLowerCase())
