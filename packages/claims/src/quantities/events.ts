import { keyOf } from '../language/stem.ts'

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

/** Keys of event words, which tell no subject from another once the event is known. */
export const eventKeys: ReadonlySet<string> = new Set([...byWord.keys()].map(keyOf))
