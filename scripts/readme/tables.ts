import type { Pack } from '@reportlint/model'
import { builtInPacks, rules } from '@reportlint/rules'
import { evaluateFolder } from '../../tests/evaluation/evaluate.ts'
import { byDocument, byKind } from '../../tests/evaluation/figures.ts'
import { markdownTable } from '../columns.ts'

/** Every rule with its page, its level and what it finds. */
export const rulesTable = (): string =>
  markdownTable([
    ['rule', 'level', 'what it finds'],
    ...rules.map(({ id, level, summary }) => [`[${id}](rules/src/${id}.md)`, level, summary]),
  ])

function yearsOf({ years: { from, to } }: Pack): string {
  if (from === null) return to === null ? 'any' : `to ${to}`
  return to === null ? `from ${from}` : `${from}–${to}`
}

/** Whether reports follow the pack; others only lend their words to packs that extend them. */
const isFramework = ({ id, recognise }: Pack): boolean => id === 'general' || recognise.length > 0

/** Every pack with its page, the framework, its years and its scale, best grade first. */
export const packsTable = (): string =>
  markdownTable([
    ['pack', 'framework', 'years', 'grades, best first'],
    ...builtInPacks
      .filter(isFramework)
      .map(pack => [
        `[${pack.id}](rules/packs/${pack.id}.md)`,
        pack.title,
        yearsOf(pack),
        pack.scales[0].grades.map(({ name }) => name).join(' · '),
      ]),
  ])

/** How many faults of the labelled drafts are found, and how many findings are right. */
export function accuracyTables(folder: string): string {
  const documents = evaluateFolder(folder)
  return `${markdownTable(byDocument(documents))}\n\n${markdownTable(byKind(documents))}`
}
