import { keyOf } from '../language/stem.ts'
import type { Token } from '../language/tokens.ts'

/** Words of what happens once, by what they come to. */
const words: Readonly<Record<string, string>> = {
  start:
    'opens opened opening reopened reopening launch launched launching started began commenced established establishing establishment introduced introduction introducing founded creation created inception formed formation set-up',
  appoint: 'appointed appointment appointing',
  close: 'closed closure closing',
  register: 'registered registration',
  publish: 'published publication publishing issued',
  inspect: 'inspected inspection',
  merge: 'merged merger amalgamated amalgamation',
  move: 'moved relocated relocation',
  end: 'ended ceased abolished disbanded',
  adopt: 'adopted approved ratified signed agreed',
  complete: 'completed completion built refurbished rebuilt refurbishment',
  convert: 'converted conversion',
}

const byWord: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([event, forms]) =>
    forms.split(' ').map(form => [form, event] as const),
  ),
)

/** The event that a word names: "opening" → "open"; null for another word. */
export const eventOf = (lower: string): string | null => byWord.get(lower) ?? null

/** Words that name an event only behind others: "went live", "was brought in". */
const phrases: ReadonlyMap<string, RegExp> = new Map([
  ['live', /^(?:\S+ )?(?:went|gone|going)$/],
  ['in', /^(?:\S+ )?(?:brought|ushered)$/],
  ['being', /^(?:came|come|coming) into$/],
  ['force', /^(?:came|come|coming) into$/],
  ['up', /^(?:\S+ )?set$/],
])

/** The event that a word of a sentence names, by itself or with those before it. */
export function eventAt(tokens: readonly Token[], at: number): string | null {
  const lower = tokens[at]?.lower ?? ''
  const before = `${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`.trim()
  return phrases.get(lower)?.test(before) ? 'start' : eventOf(lower)
}

/** Keys of event words, which tell no subject from another once the event is known. */
export const eventKeys: ReadonlySet<string> = new Set(
  [...byWord.keys(), 'went', 'gone', 'live', 'brought', 'came', 'set', 'force'].map(keyOf),
)
