// Made from the files of rules/src by `pnpm generate`; edit that instead.
import type { Rule } from '@reportlint/model'
import gradeMismatch from '../grade-mismatch.ts'
import gradeNumberMismatch from '../grade-number-mismatch.ts'
import gradeOffScale from '../grade-off-scale.ts'
import gradeTableMismatch from '../grade-table-mismatch.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  gradeMismatch,
  gradeNumberMismatch,
  gradeOffScale,
  gradeTableMismatch,
]
