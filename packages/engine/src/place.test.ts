import type { Heading, Report } from '@reportlint/model'
import { expect, test } from 'vitest'
import { locusOf, sampleReport } from '../test/sample-reading.ts'
import { placer } from './place.ts'

const report = sampleReport('1|Care is good.\n2|Care is poor.')

test('a heading is found by its part and line, not by its own words', () => {
  const blocks = report.blocks.map((block): Report['blocks'][number] => {
    if (block.kind !== 'paragraph') return block
    const { index, section, span, page, prose } = block
    return {
      kind: 'heading',
      index,
      section,
      span,
      page,
      prose,
      depth: 2,
      label: null,
    } satisfies Heading
  })
  const { place, where } = placer({ ...report, blocks })
  expect(where(locusOf(report, 'good'))).toBe('Summary, line 1')
  expect(where(locusOf(report, 'poor'))).toBe('Summary, line 2')
  expect(place(locusOf(report, 'poor'))).toMatchObject({ heading: 'Care', paragraph: null })
})

test('a long heading is cut', () => {
  const sections = report.sections.map(section => ({
    ...section,
    title: 'Word '.repeat(30).trim(),
  }))
  const { where } = placer({ ...report, sections })
  const [part = ''] = where(locusOf(report, 'good')).split(', ')
  expect(part).toMatch(/^Word .*Word…$/)
  expect(part.length).toBeLessThanOrEqual(60)
})

test('a place outside of every block belongs to no part', () => {
  const { place, where } = placer(report)
  const locus = { ...locusOf(report, 'good'), block: 99 }
  expect(place(locus)).toMatchObject({ quote: 'good', section: 'front', heading: null, page: null })
  expect(where(locus)).toBe('line 1')
})
