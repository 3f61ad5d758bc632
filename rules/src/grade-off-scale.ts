import { defineRule, type GradeClaim, type Scale } from '@reportlint/model'

export default defineRule({
  id: 'grade-off-scale',
  summary: 'A judgement uses a word that the report’s scale lacks.',
  level: 'error',
  needs: ['grade'],
  messages: {
    headline: '“{word}” grades {subject} here, but the scale is {scale}.',
    alias: '“{word}” stands here for what the scale calls “{grade}”.',
  },
  options: {},
  *run({ claims, scale, pack }) {
    // A report of an unknown framework that declares no scale has none to leave.
    if (!scale.declared && pack.judged.length === 0) return
    const asserted = claims('grade').filter(({ status }) => status === 'asserted')
    for (const [word, uses] of offScale(asserted, scale)) {
      const headlines = uses.filter(use => use.headline && use.subject.judged !== null)
      const grade = isPraise(uses)
        ? undefined
        : scale.grades.find(({ aliases }) => aliases.includes(word))
      const usual = asserted.filter(claim => claim.grade.name === grade?.name)
      const said = uses.some(use => use.form !== 'attributive')
      const at = headlines[0] ?? (usual.length > 0 && said ? uses[0] : undefined)
      if (!at || (!grade && headlines.length === 0)) continue
      const places = [scale.declared, ...uses.filter(use => use !== at).map(use => use.at)]
      const related = places.filter(place => place !== undefined)
      const names = scale.grades.map(({ name }) => name).join(', ')
      yield headlines.length > 0
        ? {
            message: 'headline',
            data: { word, subject: at.subject.words, scale: names },
            at: at.at,
            related,
          }
        : {
            message: 'alias',
            data: { word, grade: grade?.name ?? '' },
            at: at.at,
            related,
            level: 'warning',
          }
    }
  },
})

/** "excellent": ordinary praise in running text, a fault only in a headline. */
const isPraise = (uses: readonly GradeClaim[]): boolean => uses[0]?.grade.ladder.low === 6

/** Uses of each word off the scale; words that the report declares beside its scale are its own. */
function offScale(claims: readonly GradeClaim[], scale: Scale): Map<string, GradeClaim[]> {
  const own = scale.declared?.sentence.toLowerCase() ?? ''
  const uses = new Map<string, GradeClaim[]>()
  for (const claim of claims) {
    const { name, rank, degree } = claim.grade
    if (rank !== null || degree !== null || claim.form === 'adverbial' || own.includes(name))
      continue
    if (scale.grades.some(grade => grade.name === name)) continue
    uses.set(name, [...(uses.get(name) ?? []), claim])
  }
  return uses
}
