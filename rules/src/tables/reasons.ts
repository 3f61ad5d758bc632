import type { Report } from '@reportlint/model'

/** Words by which a report says that an overall grade departs from the rule, or was not made by it. */
const departs =
  /\b(?:depart(?:ed|s|ing|ure)?|deviat(?:ed|es|ing|ion)) from\b|\b(?:did|do|does|have|has) not (?:\w+ ){0,2}(?:follow|apply|aggregate|use)|\b(?:limited|limits|limiter|capped|lowered|raised|moderated)\b|\bprofessional judgement\b|\bbreach(?:es)? of\b|\bnot (?:been )?re-?(?:rated|aggregated)\b|\b(?:unchanged|remains? the same|did not change)\b/i

/** What such a sentence is about. */
const aboutOverall = /\b(?:overall|ratings?|grades?|aggregat\w+|principles?|regulations?)\b/i

/** How the rule is explained in every report, which is no departure from it. */
const boilerplate =
  /\b(?:combination of|we use|we aggregate|our teams? use|is made by|are made by)\b/i

/** Whether the report states a reason for an overall grade of its own. */
export function statesReason(report: Report): boolean {
  return report.blocks.some(block => {
    if (block.kind !== 'paragraph') return false
    return block.sentences.some(({ start, end }) => {
      const text = block.prose.text.slice(start, end)
      return departs.test(text) && aboutOverall.test(text) && !boilerplate.test(text)
    })
  })
}
