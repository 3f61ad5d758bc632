import type { GradeClaim, GradeTopic } from '@reportlint/model'
import type { Reading } from './read-document.ts'

/** A judgement, and those that it is compared with: itself and those that a join names, in the order of the text. */
export interface LinkedClaim {
  readonly claim: GradeClaim
  readonly linked: readonly GradeClaim[]
}

/** A subject with every claim that judges it. */
export interface LedgerSubject {
  readonly name: string
  /** Id of the pack's judged subject; null for another subject. */
  readonly judged: string | null
  /** In the order of the text. */
  readonly claims: readonly LinkedClaim[]
}

interface Gathering {
  readonly name: string
  readonly judged: string | null
  /** Each claim with those that it is compared with. */
  readonly claims: Map<GradeClaim, readonly GradeClaim[]>
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

const inText = (a: GradeClaim, b: GradeClaim): number => a.at.span.start - b.at.span.start

/** The claims that a topic's joins put beside each of its claims, itself among them. */
function linksOf({ claims, joins }: GradeTopic): Map<GradeClaim, GradeClaim[]> {
  const links = new Map(claims.map(claim => [claim, [claim]]))
  for (const { a, b } of joins) {
    links.get(a)?.push(b)
    links.get(b)?.push(a)
  }
  for (const linked of links.values()) linked.sort(inText)
  return links
}

/** Puts the claims of a topic together, with those of other topics of the same judged subject. */
function gatherTopics(subjects: Map<string, Gathering>, topics: readonly GradeTopic[]): void {
  topics.forEach((topic, index) => {
    const id = topic.judged === null ? `topic ${index}` : `judged ${topic.judged}`
    const subject = subjects.get(id) ?? { ...topic, claims: new Map() }
    for (const [claim, linked] of linksOf(topic)) subject.claims.set(claim, linked)
    subjects.set(id, subject)
  })
}

/** Puts the other claims with the subject that they name, or under one of their own. */
function gatherSingles(subjects: Map<string, Gathering>, claims: readonly GradeClaim[]): void {
  const byKey = new Map<string, string>()
  const placed = new Set<GradeClaim>()
  for (const [id, subject] of subjects) {
    for (const claim of subject.claims.keys()) {
      placed.add(claim)
      if (!byKey.has(subjectKey(claim))) byKey.set(subjectKey(claim), id)
    }
  }
  for (const claim of claims) {
    if (placed.has(claim) || !isJudgement(claim)) continue
    const { judged, words } = claim.subject
    const key = subjectKey(claim)
    const id = judged === null ? (byKey.get(key) ?? `single ${key}`) : `judged ${judged}`
    const subject = subjects.get(id) ?? { name: words, judged, claims: new Map() }
    subject.claims.set(claim, [claim])
    subjects.set(id, subject)
  }
}

const asserted = ({ claims }: LedgerSubject): number =>
  claims.filter(({ claim }) => claim.status === 'asserted').length

const startOf = ({ claims }: LedgerSubject): number => claims[0]?.claim.at.span.start ?? 0

/**
 * Gathers the grade claims of a report by what they judge.
 * @returns the pack's subjects in its order, those that nothing judges too; then the others by
 * how many places assert a grade, then by their first place
 */
export function ledgerSubjects({ pack, statements }: Reading): readonly LedgerSubject[] {
  const subjects = new Map<string, Gathering>()
  for (const { id, name } of pack.judged) {
    subjects.set(`judged ${id}`, { name, judged: id, claims: new Map() })
  }
  gatherTopics(subjects, statements.topics.filter(isGradeTopic))
  gatherSingles(
    subjects,
    statements.claims.filter(claim => claim.kind === 'grade'),
  )
  const all = [...subjects.values()].map(({ name, judged, claims }) => ({
    name,
    judged,
    claims: [...claims]
      .map(([claim, linked]) => ({ claim, linked }))
      .sort((a, b) => inText(a.claim, b.claim)),
  }))
  const own = all.slice(0, pack.judged.length)
  const others = all.slice(pack.judged.length)
  others.sort((a, b) => asserted(b) - asserted(a) || startOf(a) - startOf(b))
  return [...own, ...others]
}
