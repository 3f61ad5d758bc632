import { describe, expect, test } from 'vitest'
import { lint } from '../lint.ts'
import type { SourceDocument } from '../settings.ts'
import { explainFinding } from './explain-finding.ts'

const settings = { pack: 'ofsted/joint-area-review' }

const document: SourceDocument = {
  path: 'saltfleet.md',
  format: 'markdown',
  text: [
    '# Joint area review: Saltfleet Bay',
    'Support for care leavers is good. Boats are checked by the BSU.',
    'Support for care leavers is good, as they told us.',
    'Support for care leavers is inadequate.',
    'The harbour radio is good.',
    'The harbour radio is inadequate.',
  ].join('\n\n'),
}

const { findings } = lint(document, settings)
const printOf = (rule: string): string =>
  findings.find(finding => finding.rule === rule)?.fingerprint ?? ''

describe('a finding explained', () => {
  const fingerprint = printOf('grade-mismatch')
  const explained = explainFinding(document, fingerprint.slice(0, 10), settings)

  test('is the one whose fingerprint starts so', () => {
    expect(explained.finding.fingerprint).toBe(fingerprint)
  })

  test('has its joins, those that disagree first', () => {
    expect(explained.joins.map(({ a, b, differs }) => [a.value, b.value, differs])).toEqual([
      ['inadequate', 'good', true],
      ['inadequate', 'good', true],
      ['good', 'good', false],
    ])
  })

  test('says why and how sure', () => {
    const [first] = explained.joins
    expect(first?.reason).toBe('both name “care leavers”')
    expect(first?.confidence).toBeGreaterThanOrEqual(explained.thresholds.joinFrom)
  })

  test('of one place has no join', () => {
    const alone = explainFinding(document, printOf('abbreviation-undefined'), settings)
    expect(alone.joins).toEqual([])
  })
})

describe('a fingerprint that names no finding', () => {
  test.each([
    ['ffffff', 'No finding has a fingerprint that starts with “ffffff”.'],
    ['', 'No finding has'],
    ['x', 'No finding has'],
  ])('“%s”', (start, message) => {
    expect(() => explainFinding(document, start, settings)).toThrow(message)
  })

  test('or several', () => {
    // A fingerprint of 53 bits starts with 0 or 1, so that two of three start alike.
    const starts = findings.map(each => each.fingerprint.charAt(0))
    const start = starts.find((each, index) => starts.indexOf(each) < index) ?? ''
    expect(() => explainFinding(document, start, settings)).toThrow(/^\d findings have/)
  })
})

describe('thresholds', () => {
  test('nothing is joined where joining wants more than there can be', () => {
    const thresholds = { joinFrom: 1.1, errorFrom: 1.1 }
    const found = lint(document, { ...settings, thresholds }).findings
    expect(found.map(({ rule }) => rule)).not.toContain('grade-mismatch')
  })

  test('a disagreement is a warning where errors want more than there can be', () => {
    const thresholds = { joinFrom: 0.6, errorFrom: 1.1 }
    const found = lint(document, { ...settings, thresholds }).findings
    const levels = found.filter(({ rule }) => rule === 'grade-mismatch').map(({ level }) => level)
    expect(new Set(levels)).toEqual(new Set(['warning']))
  })
})
