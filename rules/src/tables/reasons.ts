import type { Report } from '@reportlint/model'

/** Words by which a report says that an overall grade departs from the rule, or was not made by it. */
const departures = [
  /\b(?:depart(?:ed|s|ing|ure)?|deviat(?:ed|es|ing|ion)) from\b[^.]{0,60}\b(?:principles?|rules?|aggregat\w+|ratings?|grades?)\b/i,
  /\b(?:did|do|does|have|has) not (?:\w+ ){0,2}(?:follow|followed|apply|applied|aggregate|aggregated|use|used)\b[^.]{0,60}\b(?:principles?|rules?|aggregat\w+|ratings?|grades?)\b/i,
  /\bnot (?:been )?re-?(?:rated|graded|aggregated)\b/i,
  /\b(?:limit(?:ed|s)?|capped|lowered|lowers|raised|moderated)\b[^.]{0,40}\b(?:overall|ratings?|grades?|judgement)\b/i,
  /\b(?:overall|ratings?|grades?|judgement)\b[^.]{0,40}\b(?:limit(?:ed|s)?|capped|lowered|lowers|raised|moderated|unchanged)\b/i,
  /\bprofessional judgement\b[^.]{0,80}\b(?:overall|ratings?|grades?)\b|\b(?:overall|ratings?|grades?)\b[^.]{0,80}\bprofessional judgement\b/i,
]

/** How the rule is explained in every report, which is no departure from it. */
const boilerplate =
  /\b(?:combination of|we use|we aggregate|our teams? use|are aggregated|is made by|are made by|normally)\b/i

/** A breach of the law limits an overall grade from above. */
const breach = /\bbreach(?:es)? of\b|\bin breach\b/i

/** What a report says of how its overall grade came about. */
export interface Reasons {
  /** It departs from the published rule. */
  readonly departs: boolean
  /** A breach may have lowered it. */
  readonly breach: boolean
}

/** Looks through the report for the reasons that it gives for an overall grade of its own. */
export function reasonsIn({ blocks }: Report): Reasons {
  const sentences = blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? block.sentences.map(({ start, end }) => block.prose.text.slice(start, end))
      : [],
  )
  const departs = (text: string): boolean =>
    !boilerplate.test(text) && departures.some(words => words.test(text))
  return { departs: sentences.some(departs), breach: sentences.some(text => breach.test(text)) }
}
