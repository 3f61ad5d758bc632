import type { Edit, Level, Locus, NameTopic } from '@reportlint/model'
import { counted } from './counted.ts'

/** Places of the kept form that a finding shows. */
const examples = 3

/** What a name's other forms amount to. */
export interface Minority {
  /** Both forms, and how often each is used. */
  readonly words: Readonly<Record<'here' | 'few' | 'there' | 'many', string>>
  readonly at: Locus
  readonly related: readonly Locus[]
  readonly edits: readonly Edit[]
}

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/**
 * The uses that differ from the form to keep.
 * @param allowed forms to let be
 * @returns null where none is letBe
 */
export function minorityOf(topic: NameTopic, allowed: readonly string[]): Minority | null {
  const letBe = new Set(allowed.map(fold))
  const odd = topic.claims.filter(
    ({ form, preferred }) => form !== preferred && !letBe.has(fold(form)),
  )
  const [first] = odd
  if (!first) return null
  const kept = topic.claims.filter(({ form, preferred }) => form === preferred)
  const near = topic.joins.filter(({ a }) => odd.includes(a)).map(({ b }) => b.at)
  const shown = [...new Set([...near, ...kept.map(({ at }) => at)])].slice(0, examples)
  const alike = odd.filter(({ at }) => at.value === first.at.value)
  return {
    words: {
      here: first.at.value,
      few: counted(alike.length),
      there: topic.name,
      many: counted(kept.length),
    },
    at: first.at,
    related: [...odd.slice(1).map(({ at }) => at), ...shown],
    edits: odd.map(({ at, preferred }) => ({ ...at.span, text: preferred })),
  }
}

const grave: ReadonlySet<NameTopic['difference']> = new Set([
  'spelling',
  'word',
  'order',
  'apostrophe',
])

/**
 * A name misspelt or changed is an error, a style that varies a warning, an unsure dash a trifle.
 * @param errorFrom confidence that an error needs
 */
export function levelOf({ difference, joins }: NameTopic, errorFrom: number): Level {
  const sure = joins.some(({ confidence }) => confidence >= errorFrom)
  if (difference === 'dash') return sure ? 'warning' : 'info'
  return sure && grave.has(difference) ? 'error' : 'warning'
}
