import { expect, test } from 'vitest'
import { createPaint } from '../terminal/paint.ts'
import { pageText } from './page-text.ts'

const page = `# grade-mismatch

A reader who finds **one** subject judged twice does not know \`which\` judgement
[holds](https://example.org).

- One is in the summary, and the other one stands in the main report.
- The other is not.

## In prose

\`\`\`report pack=general
Support is good. It helps schools to improve quickly in all of the wards of the town.
           ^^^^ grade-mismatch
Support is very good.
           ~~~~~~~~~ related
\`\`\`

\`\`\`report pack=general
Support is good.
\`\`\`
`

test('a page is set for a terminal', () => {
  expect(pageText(page, { paint: createPaint(false), width: 60 })).toBe(
    `A reader who finds one subject judged twice does not know
which judgement holds.

- One is in the summary, and the other one stands in the
  main report.

- The other is not.

In prose

  ╭─ general
  │  Support is good. It helps schools to improve quickly in
  │             ^^^^ grade-mismatch
  │  all of the wards of the town.
  │  Support is very good.
  │             ~~~~~~~~~ related

  ╭─ general · nothing found
  │  Support is good.`,
  )
})
