import type { GradeClaim, GradeTableClaim } from '@reportlint/model'
import { labelOf, type TableReader } from './lines.ts'

/** Fewest lines that make a table. */
const fewest = 3

const isLabel = ({ form, status }: GradeClaim): boolean => form === 'label' && status === 'asserted'

/** Runs of labels whose blocks follow each other. */
function runsOf(labels: readonly GradeClaim[]): GradeClaim[][] {
  const runs: GradeClaim[][] = []
  for (const claim of labels) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && claim.at.block - last.at.block === 1) run.push(claim)
    else runs.push([claim])
  }
  return runs
}

/**
 * Lines such as "Safe: good" that stand together and grade judged subjects. A grade below its label
 * is left out: a table torn into columns reads so, and has lost lines.
 */
export function readLabelRuns(
  grades: readonly GradeClaim[],
  reader: TableReader,
): GradeTableClaim[] {
  const named = grades
    .filter(isLabel)
    .map(claim => ({ claim, label: labelOf(claim.subject.words, reader) }))
    .filter(({ label }) => label.judged !== null)
  const labelled = new Map(named.map(({ claim, label }) => [claim, label]))
  return runsOf([...labelled.keys()]).flatMap(run => {
    const first = run[0]
    if (!first || run.length < fewest) return []
    const entries = run.flatMap(claim => {
      const label = labelled.get(claim)
      if (!label) return []
      const { text, number, judged } = label
      return [{ at: claim.at, label: text, number, judged, grade: claim.grade, empty: false }]
    })
    return [{ kind: 'grade-table', at: first.at, things: [], series: [{ name: '', entries }] }]
  })
}
