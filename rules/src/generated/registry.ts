// Made from the files of rules/src by `pnpm generate`; edit that instead.
import type { Rule } from '@reportlint/model'
import abbreviationRedefined from '../abbreviation-redefined.ts'
import abbreviationUndefined from '../abbreviation-undefined.ts'
import contentsMismatch from '../contents-mismatch.ts'
import gradeAggregate from '../grade-aggregate.ts'
import gradeCountMismatch from '../grade-count-mismatch.ts'
import gradeMismatch from '../grade-mismatch.ts'
import gradeMissing from '../grade-missing.ts'
import gradeNumberMismatch from '../grade-number-mismatch.ts'
import gradeOffScale from '../grade-off-scale.ts'
import gradeTableMismatch from '../grade-table-mismatch.ts'
import nameVariant from '../name-variant.ts'
import quantityMismatch from '../quantity-mismatch.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  abbreviationRedefined,
  abbreviationUndefined,
  contentsMismatch,
  gradeAggregate,
  gradeCountMismatch,
  gradeMismatch,
  gradeMissing,
  gradeNumberMismatch,
  gradeOffScale,
  gradeTableMismatch,
  nameVariant,
  quantityMismatch,
]
