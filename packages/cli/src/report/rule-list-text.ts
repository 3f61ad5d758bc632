import type { Rule } from '@reportlint/model'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'

/** All rules for people: level, id and what each finds. */
export function ruleListText(
  rules: readonly Rule[],
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string {
  const ids = Math.max(0, ...rules.map(rule => rule.id.length))
  const indent = ids + 11
  const lines = rules.flatMap(({ id, level, summary }) =>
    wrap(summary, width - indent).map((line, index) =>
      index === 0
        ? `${paint('strong', id.padEnd(ids))}  ${paint(level, level.padEnd(7))}  ${line}`
        : ' '.repeat(indent) + line,
    ),
  )
  return `${lines.join('\n')}\n`
}
