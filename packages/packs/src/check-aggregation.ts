import type { PackFile } from './generated/pack-file.ts'
import type { PackFault } from './pack-fault.ts'
import type { Path } from './yaml/places.ts'
import { quote } from './yaml/quote.ts'

/** The names in rules of aggregation that the pack lacks: judged subjects, grades of its scale. */
export function checkAggregation(file: PackFile): PackFault[] {
  const subjects = new Set((file.judged ?? []).map(({ id }) => id))
  const grades = new Set(file.scales[0]?.grades.map(({ name }) => name))
  const lacking = (
    known: ReadonlySet<string>,
    what: string,
    words: readonly string[],
    path: Path,
  ): PackFault[] =>
    words.flatMap((word, index) =>
      known.has(word)
        ? []
        : [{ path: [...path, index], message: `no ${what} is called ${quote(word)}` }],
    )
  return (file.aggregation ?? []).flatMap((rule, index) => {
    const path = ['aggregation', index]
    return [
      ...lacking(subjects, 'judged subject', rule.parts, [...path, 'parts']),
      ...lacking(subjects, 'judged subject', rule.unless ?? [], [...path, 'unless']),
      ...lacking(subjects, 'judged subject', [rule.overall], path).map(fault => ({
        ...fault,
        path: [...path, 'overall'],
      })),
      ...rule.steps.flatMap((step, at) => [
        ...lacking(grades, 'grade', step.overall, [...path, 'steps', at, 'overall']),
        ...(step.when ?? []).flatMap((tally, nth) =>
          lacking(grades, 'grade', tally.of, [...path, 'steps', at, 'when', nth, 'of']),
        ),
      ]),
    ]
  })
}
