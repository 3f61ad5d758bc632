import type { Pack } from '@reportlint/model'
import { checkAggregation } from './check-aggregation.ts'
import type { PackFile } from './generated/pack-file.ts'
import { nearest } from './nearest.ts'
import type { PackFault } from './pack-fault.ts'
import type { Path } from './yaml/places.ts'
import { quote } from './yaml/quote.ts'

interface Named {
  readonly path: Path
  readonly word: string
}

const folded = (word: string): string => word.trim().toLowerCase()

/** A fault for each word that stood before; `what` says of what there may be only one. */
function twice(words: readonly Named[], what: string): PackFault[] {
  const seen = new Set<string>()
  const faults: PackFault[] = []
  for (const { path, word } of words) {
    if (seen.has(folded(word)))
      faults.push({ path, message: `${what} ${quote(word)} stands twice` })
    seen.add(folded(word))
  }
  return faults
}

const ids = (list: readonly { readonly id: string }[] | undefined, path: Path): Named[] =>
  (list ?? []).map(({ id }, index) => ({ path: [...path, index, 'id'], word: id }))

const names = (list: readonly string[] | undefined, path: Path): Named[] =>
  (list ?? []).map((word, index) => ({ path: [...path, index], word }))

function checkScale(scale: PackFile['scales'][number], path: Path): PackFault[] {
  const words = scale.grades.flatMap((grade, index) => [
    { path: [...path, 'grades', index, 'name'], word: grade.name },
    ...names(grade.forms, [...path, 'grades', index, 'forms']),
    ...names(grade.aliases, [...path, 'grades', index, 'aliases']),
  ])
  return [...twice(words, 'the grade'), ...checkNumbers(scale, path)]
}

/** Numbers stand on all grades or on none, and go one way. */
function checkNumbers(scale: PackFile['scales'][number], path: Path): PackFault[] {
  const numbers = scale.grades.map(grade => grade.number)
  if (numbers.every(number => number === undefined)) return []
  const steps = numbers.map((number, index) => (number ?? 0) - (numbers[index - 1] ?? 0)).slice(1)
  const faults: PackFault[] = []
  for (const [index, number] of numbers.entries()) {
    const here = [...path, 'grades', index]
    if (number === undefined) {
      faults.push({ path: here, message: 'this grade lacks a number, though others have one' })
    }
  }
  if (faults.length > 0 || steps.every(step => step > 0) || steps.every(step => step < 0)) {
    return faults
  }
  const message = 'the numbers must all rise or all fall from the best grade to the worst'
  return [{ path: [...path, 'grades', 0, 'number'], message }]
}

function checkWithin(file: PackFile, bases: readonly Pack[]): PackFault[] {
  const parents = new Map<string, string | null>()
  for (const group of bases.flatMap(pack => pack.populations)) parents.set(group.id, group.within)
  for (const group of file.populations ?? []) {
    parents.set(group.id, group.within ?? parents.get(group.id) ?? null)
  }
  const faults: PackFault[] = []
  for (const [index, { id, within }] of (file.populations ?? []).entries()) {
    if (within === undefined) continue
    const path = ['populations', index, 'within']
    if (!parents.has(within)) {
      const near = nearest(within, [...parents.keys()])
      const hint = near === null ? '' : `; did you mean ${quote(near)}?`
      faults.push({ path, message: `no population has the id ${quote(within)}${hint}` })
    } else if (holdsItself(id, parents)) {
      faults.push({ path, message: `the population ${quote(id)} would be within itself` })
    }
  }
  return faults
}

function holdsItself(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  let up = parents.get(id) ?? null
  for (let steps = 0; up !== null && steps < parents.size; steps++) {
    if (up === id) return true
    up = parents.get(up) ?? null
  }
  return false
}

/** Whether the path ends with the id: packs/ofsted/joint-area-review.yaml. */
function isNamedAfter(path: string, id: string): boolean {
  const bare = path.replaceAll('\\', '/').replace(/\.ya?ml$/, '')
  return bare === id || bare.endsWith(`/${id}`)
}

/**
 * What is wrong with a pack file that follows the schema.
 * @param file the content
 * @param path where it stands; its end must be the pack's id
 * @param bases the packs that it extends
 */
export function checkPack(file: PackFile, path: string, bases: readonly Pack[]): PackFault[] {
  const { judged, scales, years } = file
  const faults = [
    ...twice(ids(scales, ['scales']), 'the scale'),
    ...scales.flatMap((scale, index) => checkScale(scale, ['scales', index])),
    ...twice(ids(judged, ['judged']), 'the judged subject'),
    ...twice(
      (judged ?? []).flatMap((subject, index) => [
        { path: ['judged', index, 'name'], word: subject.name },
        ...names(subject.names, ['judged', index, 'names']),
      ]),
      'the name',
    ),
    ...twice(ids(file.populations, ['populations']), 'the population'),
    ...twice(ids(file.aspects, ['aspects']), 'the aspect'),
    ...checkWithin(file, bases),
    ...checkAggregation(file),
  ]
  if (!isNamedAfter(path, file.id)) {
    const message = `the id is ${quote(file.id)}, so the file must be called ${file.id}.yaml`
    faults.push({ path: ['id'], message })
  }
  if (years?.to !== undefined && years.to < years.from) {
    const message = `the last year, ${years.to}, is before the first, ${years.from}`
    faults.push({ path: ['years', 'to'], message })
  }
  return faults
}
