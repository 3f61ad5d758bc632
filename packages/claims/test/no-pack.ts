import type { Pack } from '@reportlint/model'

/** A pack that knows nothing, for tests of what the report alone tells. */
export const noPack: Pack = {
  id: 'none',
  title: 'None',
  body: 'None',
  years: { from: null, to: null },
  recognise: [],
  scales: [{ id: 'none', grades: [] }],
  judged: [],
  sections: {},
  populations: [],
  aspects: [],
  synonyms: [],
  frame: [],
  others: [],
  abbreviations: [],
}
