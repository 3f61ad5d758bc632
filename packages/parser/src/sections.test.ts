import type { Format, SectionRole } from '@reportlint/model'
import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'

const roles = (text: string, format: Format = 'markdown') =>
  parse({ path: 'draft', text, format })
    .sections.slice(1)
    .map(({ title, role }) => [title, role])

describe('roles of headings', () => {
  it.each<[string, SectionRole]>([
    ['Contents', 'contents'],
    ['Table of contents', 'contents'],
    ['Introduction', 'introduction'],
    ['Foreword', 'introduction'],
    ['Context and key facts', 'context'],
    ['Information about this school', 'context'],
    ['About HMP Brackwater', 'context'],
    ['The council and its area', 'context'],
    ['Summary', 'summary'],
    ['Executive summary', 'summary'],
    ['Summary of key findings', 'summary'],
    ['Overview', 'summary'],
    ['Headline findings', 'summary'],
    ['Grades', 'grades'],
    ['Our judgements', 'grades'],
    ['Recommendations', 'recommendations'],
    ['Areas for improvement', 'recommendations'],
    ['What needs to improve?', 'recommendations'],
    ['What does the council need to improve?', 'recommendations'],
    ['What the schools need to do to improve further', 'recommendations'],
    ['Main report', 'main'],
    ['Inspection findings', 'main'],
    ['Annex A: Data', 'annex'],
    ['Appendix II The survey', 'annex'],
    ['Glossary', 'glossary'],
    ['Annex B: Glossary', 'glossary'],
    ['Abbreviations', 'glossary'],
    ['About this inspection', 'other'],
    ['Information about this inspection', 'other'],
    ['What happens next', 'other'],
    ['What the judgements mean', 'other'],
    ['Staying safe', 'other'],
  ])('%s is %s', (title, role) => {
    expect(roles(`# Report\n\n## ${title}\n\nText.`)[1]).toEqual([
      title.replace(/^(?:Annex \w+: |Appendix II )/, ''),
      role,
    ])
  })

  it('asks the framework first', () => {
    const sections = { summary: ['staying safe'] }
    const report = parse(
      {
        path: 'draft',
        text: '# Staying safe in Eastmere\n\n# Staying safely\n',
        format: 'markdown',
      },
      { sections },
    )
    expect(report.sections.map(({ role }) => role)).toEqual(['front', 'summary', 'main'])
  })
})

describe('roles of a report', () => {
  it('come from the section above, and are main after the summary', () => {
    const text = `# Eastmere

## Introduction
### Scope
## Summary
### Staying safe
## Staying safe
### Early help
## Recommendations
### For the council
## Annex A: Data
### Summary
### Glossary
## Notes
`
    expect(roles(text)).toEqual([
      ['Eastmere', 'front'],
      ['Introduction', 'introduction'],
      ['Scope', 'introduction'],
      ['Summary', 'summary'],
      ['Staying safe', 'summary'],
      ['Staying safe', 'main'],
      ['Early help', 'main'],
      ['Recommendations', 'recommendations'],
      ['For the council', 'recommendations'],
      ['Data', 'annex'],
      ['Summary', 'annex'],
      ['Glossary', 'glossary'],
      ['Notes', 'annex'],
    ])
  })

  it('are grades where judgements head a table of them', () => {
    const text =
      '# Summary\n\nText.\n\n# Our evaluations\n\n| Area | Grade |\n|---|---|\n| Help | Good |\n| Care | Weak |\n'
    expect(roles(text)[1]).toEqual(['Our evaluations', 'grades'])
  })

  it('point at their parents', () => {
    const { sections } = parse({
      path: 'draft',
      text: '# A\n## B\n#### C\n## D\n# E\n',
      format: 'markdown',
    })
    expect(sections.map(({ parent, depth }) => [parent, depth])).toEqual([
      [null, 0],
      [null, 1],
      [1, 2],
      [2, 4],
      [1, 2],
      [null, 1],
    ])
  })
})
