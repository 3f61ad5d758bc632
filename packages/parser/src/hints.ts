import type { SectionRole } from '@reportlint/model'

/** What a framework knows of its reports' build, beyond what English headings tell by themselves. */
export interface ParseHints {
  /** First words of headings, by the role that they give to their section. */
  readonly sections?: Readonly<Partial<Record<SectionRole, readonly string[]>>>
  /** Other headings that reports carry: the names of judged subjects. */
  readonly headings?: readonly string[]
  /** Words of the scale: they tell a table of grades, and a rating on a line of its own. */
  readonly grades?: readonly string[]
}
