import { stemmer } from 'stemmer'

/**
 * Words whose stem the Porter rules miss: irregular plurals, nouns apart from their verbs, and people
 * and places apart from what they do ("communities" and "communication").
 */
const irregular = new Map([
  ['children', 'child'],
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['analysis', 'analys'],
  ['analyses', 'analys'],
  ['analyse', 'analys'],
  ['analysed', 'analys'],
  ['oversee', 'oversight'],
  ['oversees', 'oversight'],
  ['overseen', 'oversight'],
  ['safety', 'safe'],
  ['healthy', 'health'],
  ['governors', 'govern'],
  ['caring', 'caring'],
  ['community', 'community'],
  ['communities', 'community'],
  ['diversion', 'diversion'],
  ['investigator', 'investigator'],
  ['investigators', 'investigator'],
  ['manager', 'manager'],
  ['managers', 'manager'],
  ['teaching', 'teach'],
  ['taught', 'teach'],
  ['led', 'lead'],
  ['leadership', 'lead'],
  ['leaders', 'leader'],
  ['well-being', 'wellb'],
  ['wellbeing', 'wellb'],
])

/** Stems already worked out would be state; the rules are cheap enough to run again. */
export function stem(lower: string): string {
  const known = irregular.get(lower)
  if (known !== undefined) return known
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower.replace(/'$/, '')
  const root = irregular.get(bare) ?? stemmer(bare)
  // "identifi" (identify) and "identif" (identification) are one.
  return root.length > 5 && root.endsWith('i') ? root.slice(0, -1) : root
}

/**
 * The keys of one word: its stem, or the stems of its parts where a hyphen joins several words.
 * "pre-sentence" gives one key ("presentence"), so that both spellings meet.
 */
export const keyOf = (lower: string): string => stem(lower.replaceAll('-', ''))
