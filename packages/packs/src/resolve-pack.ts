import {
  type Aggregation,
  type Aspect,
  type JudgedSubject,
  type Pack,
  type Population,
  type Scale,
  type SectionRole,
  sectionRoles,
} from '@reportlint/model'
import type { PackFile } from './generated/pack-file.ts'

type ScaleFile = PackFile['scales'][number]

const folded = (phrase: string): string => phrase.trim().toLowerCase()

/** All phrases in order, each once whatever its capitals. */
function joined(lists: readonly (readonly string[])[]): string[] {
  const phrases = new Map<string, string>()
  for (const phrase of lists.flat()) {
    if (!phrases.has(folded(phrase))) phrases.set(folded(phrase), phrase.trim())
  }
  return [...phrases.values()]
}

/** Groups with their names; a later group of the same id adds its names to the first. */
function joinedGroups(groups: readonly Population[]): Population[] {
  const byId = new Map<string, Population>()
  for (const group of groups) {
    const first = byId.get(group.id)
    byId.set(group.id, {
      id: group.id,
      names: joined([first?.names ?? [], group.names]),
      within: group.within ?? first?.within ?? null,
    })
  }
  return [...byId.values()]
}

function joinedAspects(aspects: readonly Aspect[]): Aspect[] {
  const groups = joinedGroups(aspects.map(aspect => ({ ...aspect, within: null })))
  return groups.map(({ id, names }) => ({ id, names }))
}

function joinedSections(all: readonly Pack['sections'][]): Pack['sections'] {
  const roles = new Map<SectionRole, string[]>()
  for (const sections of all) {
    for (const role of sectionRoles) {
      const phrases = sections[role]
      if (phrases) roles.set(role, joined([roles.get(role) ?? [], phrases]))
    }
  }
  return Object.fromEntries(roles)
}

function scaleOf(scale: ScaleFile): Scale {
  const grades = scale.grades.map((grade, rank) => ({
    name: grade.name,
    rank,
    number: grade.number ?? null,
    forms: grade.forms ?? [],
    aliases: grade.aliases ?? [],
  }))
  return { id: scale.id, grades }
}

type SubjectFile = NonNullable<PackFile['judged']>[number]

const subjectOf = ({ id, name, names, always }: SubjectFile): JudgedSubject => ({
  id,
  name,
  names: names ?? [],
  ...(always ? { always } : {}),
})

type AggregationFile = NonNullable<PackFile['aggregation']>[number]

const aggregationOf = ({ overall, parts, steps, unless }: AggregationFile): Aggregation => ({
  overall,
  parts,
  unless: unless ?? [],
  steps: steps.map(step => ({
    overall: step.overall,
    when: (step.when ?? []).map(tally => ({
      grades: tally.of,
      atLeast: tally['at-least'] ?? null,
      atMost: tally['at-most'] ?? null,
    })),
  })),
})

/**
 * The pack that a file describes, what it extends merged in.
 * @param file a valid pack file
 * @param bases the packs that it extends, in its order
 */
export function resolvePack(file: PackFile, bases: readonly Pack[]): Pack {
  const [first, ...rest] = file.scales
  if (!first) throw new TypeError('A valid pack file has a scale.')
  const populations = (file.populations ?? []).map(group => ({
    ...group,
    within: group.within ?? null,
  }))
  const all = <T>(own: readonly T[], of: (pack: Pack) => readonly T[]): T[] => [
    ...bases.flatMap(of),
    ...own,
  ]
  return {
    id: file.id,
    title: file.title,
    body: file.body,
    years: { from: file.years?.from ?? null, to: file.years?.to ?? null },
    recognise: file.recognise ?? [],
    scales: [scaleOf(first), ...rest.map(scaleOf)],
    judged: (file.judged ?? []).map(subjectOf),
    ...(file.aggregation ? { aggregation: file.aggregation.map(aggregationOf) } : {}),
    sections: joinedSections([...bases.map(pack => pack.sections), file.sections ?? {}]),
    populations: joinedGroups(all(populations, pack => pack.populations)),
    aspects: joinedAspects(all(file.aspects ?? [], pack => pack.aspects)),
    synonyms: all(file.synonyms ?? [], pack => pack.synonyms),
    frame: joined([all(file.frame ?? [], pack => pack.frame)]),
    others: joined([all(file.others ?? [], pack => pack.others)]),
    abbreviations: joined([all(file.abbreviations ?? [], pack => pack.abbreviations)]),
  }
}
