import { clash, type Grade, type GradeClaim, type SectionRole } from '@reportlint/model'

/** How much a place says where others disagree, least first. */
const authorities: readonly SectionRole[] = ['annex', 'main', 'summary', 'grades']

const authorityOf = ({ role, headline }: GradeClaim): number =>
  2 * authorities.indexOf(role) + (headline ? 1 : 0)

/**
 * The grade that most of the judgements agree with; of several, the one given in the place of
 * most authority, the grades table before the summary, the main report and the annexes.
 * @returns null where there is no judgement
 */
export function leadingGrade(claims: readonly GradeClaim[]): Grade | null {
  let best: { votes: number; authority: number; grade: Grade } | null = null
  for (const { name, claim } of firstOfEachGrade(claims)) {
    const votes = claims.filter(other => clash(claim.grade, other.grade) !== 'differs').length
    const same = claims.filter(other => other.grade.name === name)
    const authority = Math.max(...same.map(authorityOf))
    if (best && (votes < best.votes || (votes === best.votes && authority <= best.authority)))
      continue
    best = { votes, authority, grade: claim.grade }
  }
  return best?.grade ?? null
}

function firstOfEachGrade(claims: readonly GradeClaim[]): { name: string; claim: GradeClaim }[] {
  const first = new Map<string, GradeClaim>()
  for (const claim of claims) {
    const known = first.get(claim.grade.name)
    if (!known || (known.grade.degree !== null && claim.grade.degree === null)) {
      first.set(claim.grade.name, claim)
    }
  }
  return [...first].map(([name, claim]) => ({ name, claim }))
}
