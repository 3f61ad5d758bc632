import type { Token } from '../language/tokens.ts'

const changes =
  /^(?:higher|lower|more|fewer|less|greater|above|below|better|worse|increase|rise|reduction|decrease|drop|fall|improvement|growth|cut|decline|points?|longer|shorter|faster|over)$/

/** "a week", "per child", "each year" within the words behind an amount. */
export function rateOf(tokens: readonly Token[], from: number): string {
  for (let i = from; i < from + 5; i++) {
    const { lower = '', kind } = tokens[i] ?? {}
    if (kind === 'mark' || kind === undefined) return ''
    const next = tokens[i + 1]?.lower ?? ''
    if (/^(?:per|each|every)$/.test(lower)) return ` per ${next}`
    if (/^(?:a|an)$/.test(lower) && /^(?:hour|day|week|month|year|night|term|session)$/.test(next))
      return ` per ${next}`
    if (/^(?:weekly|monthly|annually|daily|yearly)$/.test(lower)) return ` per ${lower}`
  }
  return ''
}

/** Whether the amount says by how much something changed or differs. */
export function isChange(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  if (before === 'by') return true
  const second = tokens[from - 2]?.lower ?? ''
  if (before === 'of' && changes.test(second)) return true
  const next = tokens[to]?.lower ?? ''
  if (next === 'percentage') return true
  return changes.test(next) && next !== 'over'
}
