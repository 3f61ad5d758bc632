import { overlaps } from '@reportlint/model'
import type { Judgement } from '../judge/judgement.ts'
import { meaningOf } from '../lexicon.ts'
import type { Clause, Surroundings } from './surroundings.ts'

/** Papers and bodies whose grades are never the inspection's own. */
const outsiders =
  /\b(?:self[- ](?:assessments?|evaluations?)|surveys?|questionnaires?|peer (?:reviews?|challenge)|reviewers|rated (?:itself|themselves)|ratings? of (?:its|their) own|told (?:us|inspectors|the inspectors)|gave themselves|own ratings?|(?:it|they|he|she) (?:had |has |have )?(?:rated|graded|judged|scored)|(?:some|other|many|most) (?:forces|councils|schools|prisons|services|homes|trusts|providers|authorities|areas))\b/i

/** Verbs with which another body gives its grade. */
const judgingVerb =
  /\b(?:judged|rated|graded|found|finds|awarded|described|called|considered|concluded|reported|said|assessed|inspected|inspection|according|gave|given|report)\b/i

/** Behind a grade: who gave it, when it is not this inspection. */
const elsewhere =
  /^[^.;]{0,60}\b(?:by (?:Ofsted|HMI|another)|according to|in the (?:view|words|opinion) of)\b/

/** People who say, feel or rate: theirs is no finding. */
const speakers =
  /\b(?:parents|carers|pupils|students|children|young people|residents|people|staff|patients|prisoners|adopters|headteachers?|governors|partners|couple|mother|father|man|woman|girl|boy|resident|relatives?|families|councillors|council|school|force|trust|managers|leaders)\b[^.;:]{0,60}\b(?:said|says?|told|described?|describes|called (?:it|them|this|the)|rated?|felt|feel|thought|think|consider(?:ed)?|graded|judged|believed?)\b/i

/**
 * Whether a grade stands in quotation marks.
 * @returns "rating" where the quotation is a grade of the scale and nothing else
 */
export function quotedAs(around: Surroundings, { hit }: Judgement): 'rating' | 'words' | null {
  const first = around.tokens[hit.from]
  const last = around.tokens[hit.to - 1]
  if (!first || !last) return null
  const span = { start: first.start, end: last.end }
  const quotation = around.quotations.find(each => overlaps(each, span))
  if (!quotation) return null
  const meaning = meaningOf(around.lexicon, around.text.slice(quotation.start, quotation.end))
  return meaning !== null && meaning.rank !== null ? 'rating' : 'words'
}

/** Whether somebody else gives the grade: another body, a survey, people who were asked. */
export function isAttributed(
  around: Surroundings,
  { before, besideSubject, after }: Clause,
  quoted: 'rating' | null,
): boolean {
  // "Self-evaluation is good": what is judged here, not who judges.
  if (outsiders.test(besideSubject) || elsewhere.test(after)) return true
  if (judgingVerb.test(before) && around.namesOthers(before)) return true
  return quoted === null && speakers.test(before.slice(-140))
}
