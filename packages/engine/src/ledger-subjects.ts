import type { GradeClaim, GradeTopic } from '@reportlint/model'
import type { Reading } from './read-document.ts'

/** A subject with every claim that judges it. */
export interface LedgerSubject {
  readonly name: string
  /** Id of the pack's judged subject; null for another subject. */
  readonly judged: string | null
  /** In the order of the text. */
  readonly claims: readonly GradeClaim[]
}

interface Gathering {
  readonly name: string
  readonly judged: string | null
  readonly claims: Set<GradeClaim>
}

/** What tells the subjects of single claims apart: their keys, or without any their words. */
function subjectKey({ subject }: GradeClaim): string {
  const { keys, populations, aspects, words } = subject
  if (keys.length + populations.length + aspects.length === 0) return words.toLowerCase()
  return [keys, populations, aspects].map(ids => [...ids].sort().join(' ')).join('|')
}

const isGradeTopic = (topic: { readonly kind: string }): topic is GradeTopic =>
  topic.kind === 'grade'

/** Claims that say how a grade is meant, not that something has it, are no judgements. */
const isJudgement = ({ status }: GradeClaim): boolean =>
  status !== 'idiom' && status !== 'comparison'

/** Puts the claims of a topic together, with those of other topics of the same judged subject. */
function gatherTopics(subjects: Map<string, Gathering>, topics: readonly GradeTopic[]): void {
  topics.forEach((topic, index) => {
    const id = topic.judged === null ? `topic ${index}` : `judged ${topic.judged}`
    const subject = subjects.get(id) ?? { ...topic, claims: new Set() }
    for (const claim of topic.claims) subject.claims.add(claim)
    subjects.set(id, subject)
  })
}

/** Puts the other claims with the subject that they name, or under one of their own. */
function gatherSingles(subjects: Map<string, Gathering>, claims: readonly GradeClaim[]): void {
  const byKey = new Map<string, string>()
  const placed = new Set<GradeClaim>()
  for (const [id, subject] of subjects) {
    for (const claim of subject.claims) {
      placed.add(claim)
      if (!byKey.has(subjectKey(claim))) byKey.set(subjectKey(claim), id)
    }
  }
  for (const claim of claims) {
    if (placed.has(claim) || !isJudgement(claim)) continue
    const { judged, words } = claim.subject
    const key = subjectKey(claim)
    const id = judged === null ? (byKey.get(key) ?? `single ${key}`) : `judged ${judged}`
    const subject = subjects.get(id) ?? { name: words, judged, claims: new Set() }
    subject.claims.add(claim)
    subjects.set(id, subject)
  }
}

const inText = (a: GradeClaim, b: GradeClaim): number => a.at.span.start - b.at.span.start

const asserted = ({ claims }: LedgerSubject): number =>
  claims.filter(({ status }) => status === 'asserted').length

const startOf = ({ claims }: LedgerSubject): number => claims[0]?.at.span.start ?? 0

/**
 * Gathers the grade claims of a report by what they judge.
 * @returns the pack's subjects in its order, those that nothing judges too; then the others by
 * how many places assert a grade, then by their first place
 */
export function ledgerSubjects({ pack, statements }: Reading): readonly LedgerSubject[] {
  const subjects = new Map<string, Gathering>()
  for (const { id, name } of pack.judged) {
    subjects.set(`judged ${id}`, { name, judged: id, claims: new Set() })
  }
  gatherTopics(subjects, statements.topics.filter(isGradeTopic))
  gatherSingles(
    subjects,
    statements.claims.filter(claim => claim.kind === 'grade'),
  )
  const all = [...subjects.values()].map(({ name, judged, claims }) => ({
    name,
    judged,
    claims: [...claims].sort(inText),
  }))
  const own = all.slice(0, pack.judged.length)
  const others = all.slice(pack.judged.length)
  others.sort((a, b) => asserted(b) - asserted(a) || startOf(a) - startOf(b))
  return [...own, ...others]
}
