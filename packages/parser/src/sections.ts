import type { Section, SectionRole } from '@reportlint/model'
import type { DraftBlock, DraftHeading, DraftTable } from './draft.ts'
import type { RatingReader } from './rating.ts'
import type { RoleReader } from './roles.ts'

/** A section while it is built. `told`: whether a heading, its own or one above, told its role. */
interface Open {
  readonly section: { -readonly [Key in keyof Section]: Section[Key] }
  told: boolean
}

/** What tells the roles of sections. */
export interface SectionReader {
  readonly roleOf: RoleReader
  readonly isRating: RatingReader
}

/** The sections of a report, and the index of the one that each block stands in. */
export interface Sectioned {
  readonly sections: readonly Section[]
  readonly sectionOf: readonly number[]
}

/** Builds the sections that headings open, with their roles. */
export function sectionsOf(blocks: readonly DraftBlock[], reader: SectionReader): Sectioned {
  const front: Section = {
    index: 0,
    title: null,
    label: null,
    depth: 0,
    parent: null,
    role: 'front',
  }
  const open: Open[] = [{ section: front, told: true }]
  const sectionOf: number[] = []
  const title = titleHeading(blocks, reader.roleOf)
  for (const block of blocks) {
    if (block.kind === 'heading') openSection(open, block, reader.roleOf, block === title)
    else if (block.kind === 'table') markGrades(open, block, reader.isRating)
    sectionOf.push(open.length - 1)
  }
  fillUntold(open)
  return { sections: open.map(({ section }) => section), sectionOf }
}

/** The heading that is the report's own title: the first, the only one of its depth, of no role. */
function titleHeading(blocks: readonly DraftBlock[], roleOf: RoleReader): DraftHeading | null {
  const headings = blocks.filter(block => block.kind === 'heading')
  const [first, ...rest] = headings
  if (!first || first.depth > 1 || rest.length === 0) return null
  if (roleOf(first.prose.text, first.label) !== null) return null
  return rest.every(({ depth }) => depth > first.depth) ? first : null
}

const parentOf = (open: readonly Open[], { section }: Open): Open | null =>
  section.parent === null ? null : (open[section.parent] ?? null)

/** Whether a section stands at the top: under nothing, or under the report's title. */
const isTop = (parent: Open | null): boolean => parent === null || parent.section.role === 'front'

/** What a judged subject's own title does not take out of its section. */
const keepsMain = new Set<SectionRole>(['summary', 'recommendations', 'grades'])

function openSection(
  open: Open[],
  heading: DraftHeading,
  roleOf: RoleReader,
  isTitle: boolean,
): void {
  let parent: Open | null = open.at(-1) ?? null
  while (parent && (parent.section.depth >= heading.depth || parent.section.index === 0)) {
    parent = parentOf(open, parent)
  }
  const own = isTitle ? 'front' : roleOf(heading.prose.text, heading.label)
  const above = parent && !isTop(parent) ? parent : null
  const inAnnex = above?.section.role === 'annex' && own !== 'glossary'
  const keeps = inAnnex || (own === 'main' && keepsMain.has(above?.section.role ?? 'other'))
  const role = own === null || keeps ? (above?.section.role ?? 'other') : own
  open.push({
    section: {
      index: open.length,
      title: heading.prose.text,
      label: heading.label,
      depth: heading.depth,
      parent: parent?.section.index ?? null,
      role,
    },
    told: own !== null || (above?.told ?? false),
  })
}

const gradedTitle = /\b(?:judge?ments|evaluations|grades|ratings)\b/iu

/** A section that is called by its judgements and holds the table of them is that of the grades. */
function markGrades(open: readonly Open[], table: DraftTable, isRating: RatingReader): void {
  const here = open.at(-1)
  if (!here || !gradedTitle.test(here.section.title ?? '')) return
  if (here.told && here.section.role !== 'main') return
  const graded = table.rows.filter(({ cells }) =>
    cells.slice(1).some(({ prose }) => isRating(prose.text)),
  )
  if (graded.length < 2) return
  here.section.role = 'grades'
  here.told = true
}

/** Without a summary, the roles after which a top section that tells none is the main report. */
const leading: readonly SectionRole[] = ['introduction', 'context', 'grades', 'recommendations']

function leadOf(open: readonly Open[]): number {
  const summary = open.findIndex(({ section }) => section.role === 'summary')
  if (summary >= 0) return summary
  return open.findIndex(({ section, told }) => told && leading.includes(section.role))
}

/** Gives the top sections that tell no role theirs: main after the summary, annex after an annex. */
function fillUntold(open: readonly Open[]): void {
  const lead = leadOf(open)
  if (lead < 0) return
  let annexed = false
  const filled = new Map<number, 'main' | 'annex'>()
  for (const each of open.slice(lead + 1)) {
    const parent = parentOf(open, each)
    if (isTop(parent) && each.section.role === 'annex') annexed = true
    if (each.told) continue
    const above = parent ? filled.get(parent.section.index) : undefined
    const role = isTop(parent) ? (annexed ? 'annex' : 'main') : above
    if (role === undefined) continue
    each.section.role = role
    filled.set(each.section.index, role)
  }
}
