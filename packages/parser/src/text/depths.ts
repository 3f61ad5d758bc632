import type { Found } from './headings.ts'

/** A heading with what follows it. */
export interface Placed {
  readonly found: Found
  /** Depth of its contents entry; null where the contents do not name it. */
  readonly entryDepth: number | null
  /** Whether a list follows it at once. */
  readonly overList: boolean
}

const deepest = 6
const dotsOf = (label: string | null): number | null =>
  label !== null && /^\d/u.test(label) ? label.split('.').length : null
const isAnnex = (label: string | null): boolean => /^(?:annex|appendix)/iu.test(label ?? '')

/** The depth of each heading, 1 for the top. */
export function depthsOf(headings: readonly Placed[]): number[] {
  const matched = headings.filter(({ entryDepth }) => entryDepth !== null).length
  return matched >= 3 ? depthsByContents(headings) : depthsByWords(headings)
}

/** Where the contents name the main headings, the others stand one below the last named. */
function depthsByContents(headings: readonly Placed[]): number[] {
  let base = 0
  return headings.map(({ found, entryDepth }) => {
    const { label, role } = found.shape
    if (entryDepth !== null) base = entryDepth
    else if (isAnnex(label) || (base === 0 && role !== null)) base = 1
    else return Math.min(deepest, Math.max(base + 1, dotsOf(label) ?? 0))
    return base
  })
}

/** Without contents: numbers tell, else the roles that headings have. */
function depthsByWords(headings: readonly Placed[]): number[] {
  const numbered = headings.filter(({ found }) => dotsOf(found.shape.label) !== null).length
  const counts = new Map<string, number>()
  for (const { found } of headings) {
    const key = found.shape.keys.title
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const walk: Walk = { top: null, hasKnown: headings.some(({ found }) => found.shape.known) }
  return headings.map((heading, at) => {
    const { label, role, keys } = heading.found.shape
    const dots = dotsOf(label)
    if (dots !== null && numbered > 1) return Math.min(deepest, dots)
    const twins = counts.get(keys.title) ?? 1
    if (role !== null && !(twins > 2 && !isAnnex(label))) {
      walk.top = role
      return 1
    }
    if (isChild(headings, at, walk, twins)) return 2
    walk.top = null
    return 1
  })
}

interface Walk {
  /** Role of the open top heading; null where it has none. */
  top: string | null
  readonly hasKnown: boolean
}

/** Whether a heading that tells no role stands under the top heading that is open. */
function isChild(headings: readonly Placed[], at: number, walk: Walk, twins: number): boolean {
  const heading = headings[at]
  if (!heading) return false
  const { shape } = heading.found
  const later = (roles: readonly string[]): boolean =>
    headings.slice(at + 1, at + 200).some(({ found }) => roles.includes(found.shape.role ?? ''))
  switch (walk.top) {
    case 'summary':
      return twins > 1 || (later(['main']) && !shape.known) || shape.role !== null
    case 'main':
    case 'annex':
      return true
    case 'recommendations':
    case 'grades':
    case 'contents':
    case 'glossary':
      return heading.overList && !shape.known
    case 'introduction':
    case 'context':
    case 'other':
      return later(['summary', 'main'])
    default:
      return (walk.hasKnown && !shape.known && at > 0) || shape.role !== null
  }
}
