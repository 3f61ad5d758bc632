import type { GradeStatus } from '@reportlint/model'

/** How a judgement's status is put to an editor; only the first is compared. */
export const statusWords: Readonly<Record<GradeStatus, string>> = {
  asserted: 'this inspection’s own judgement',
  negated: 'negated, so no grade is given',
  past: 'an earlier judgement',
  target: 'something aimed at',
  conditional: 'something that may be',
  attributed: 'somebody else’s judgement',
  quoted: 'quoted words',
  comparison: 'a comparison',
  idiom: 'a phrase that judges nothing',
}
