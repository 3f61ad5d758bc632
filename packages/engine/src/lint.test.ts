import { defineRule, type Locus, type Rule } from '@reportlint/model'
import { expect, test } from 'vitest'
import { lettersIn, locusOf, sampleReading, sampleReport } from '../test/sample-reading.ts'
import { resolveConfig } from './config.ts'
import { checkReading } from './lint.ts'

/** Reports every run of capitals, with what the test wants of it. */
const letters = (
  id: string,
  draft: (
    at: Locus,
    all: readonly Locus[],
  ) => { related?: readonly Locus[]; level?: 'info' } = () => ({}),
): Rule =>
  defineRule({
    id,
    summary: 'Letters are there.',
    level: 'warning',
    needs: ['abbreviation'],
    messages: { there: '“{letters}” is in {place}.' },
    options: { ignore: { type: 'list', default: [], description: 'Letters to let be.' } },
    *run({ claims, options, where }) {
      const all = claims('abbreviation').map(({ at }) => at)
      for (const at of all) {
        if (options.ignore.includes(at.value)) continue
        const data = { letters: at.value, place: where(at) }
        yield { message: 'there' as const, data, at, ...draft(at, all) }
      }
    },
  })

const failing = (id: string, fail: () => Iterable<never>): Rule =>
  defineRule({
    id,
    summary: 'It fails.',
    level: 'error',
    needs: [],
    messages: { never: 'Never.' },
    options: {},
    run: fail,
  })

function check(text: string, rules: readonly Rule[], raw = {}) {
  const report = sampleReport(text)
  const reading = sampleReading(report, { claims: lettersIn(report) })
  return checkReading(reading, { rules, config: resolveConfig(raw, rules) })
}

const text = 'The first line.\n1|12. The LSCB met.\n2|The LSCB and the PCT met.\n3|4. The PCT met.'

test('a finding has the shape of the contract', () => {
  const { findings, failures, ...rest } = check(text, [
    letters('a-rule', (at, all) => ({ related: all.filter(each => each.value === at.value) })),
  ])
  expect(rest).toEqual({
    path: 'sample.txt',
    pack: 'sample/framework',
    packTitle: 'A sample framework',
    packReason: 'as set',
  })
  expect(failures).toEqual([])
  expect(findings[0]).toEqual({
    rule: 'a-rule',
    level: 'warning',
    messageId: 'there',
    message: '“LSCB” is in Summary, paragraph 12.',
    fingerprint: expect.stringMatching(/^[0-9a-f]{14}$/),
    at: {
      start: { line: 2, column: 11, offset: 26 },
      end: { line: 2, column: 15, offset: 30 },
      quote: 'LSCB',
      sentence: '1|12. The LSCB met.',
      paragraph: '12',
      section: 'summary',
      heading: 'Summary',
      page: null,
      value: 'LSCB',
    },
    related: [expect.objectContaining({ paragraph: null, heading: 'Care', quote: 'LSCB' })],
    fixes: [],
  })
})

test('places are named by part and paragraph, heading or line', () => {
  const { findings } = check(`The YOT met.\n${text}`, [letters('a-rule')])
  expect(findings.map(({ message }) => message)).toEqual([
    '“YOT” is in line 1.',
    '“LSCB” is in Summary, paragraph 12.',
    '“LSCB” is in Summary, Care.',
    '“PCT” is in Summary, Care.',
    '“PCT” is in Annex A The wards, paragraph 4.',
  ])
})

test('findings come in the order of the text, then of the rules', () => {
  const { findings } = check('LSCB\nPCT', [letters('b-rule'), letters('a-rule')])
  expect(findings.map(({ rule, at }) => `${at.quote} ${rule}`)).toEqual([
    'LSCB a-rule',
    'LSCB b-rule',
    'PCT a-rule',
    'PCT b-rule',
  ])
})

test.each([
  ['the rule', {}, false, 'warning'],
  ['the draft', {}, true, 'info'],
  ['the configuration', { rules: { 'a-rule': 'error' } }, true, 'error'],
])('%s gives the level', (_, raw, lighter, level) => {
  const rule = letters('a-rule', () => (lighter ? { level: 'info' } : {}))
  expect(check('LSCB', [rule], raw).findings.map(finding => finding.level)).toEqual([level])
})

test('a rule that is off does not run', () => {
  const rules = [
    letters('a-rule'),
    failing('b-rule', () => {
      throw new Error('it ran')
    }),
  ]
  const { findings, failures } = check('LSCB', rules, {
    rules: { 'a-rule': { level: 'off' }, 'b-rule': 'off' },
  })
  expect({ findings, failures }).toEqual({ findings: [], failures: [] })
})

test('a rule that needs what the report lacks does not run', () => {
  const rule: Rule = {
    ...failing('a-rule', () => {
      throw new Error('it ran')
    }),
    needs: ['grade'],
  }
  expect(check('LSCB', [rule]).failures).toEqual([])
})

test('options reach the rule', () => {
  const raw = { rules: { 'a-rule': { ignore: ['PCT'] } } }
  expect(check(text, [letters('a-rule')], raw).findings).toHaveLength(2)
})

test('related places are each there once, in their order, and never the place itself', () => {
  const rule = letters('a-rule', (at, all) => ({ related: [at, ...[...all].reverse(), ...all] }))
  const [first] = check('LSCB PCT YOT', [rule]).findings
  expect(first?.related.map(({ quote }) => quote)).toEqual(['YOT', 'PCT'])
})

test('a rule that throws becomes a failure and the others run', () => {
  const rules = [
    failing('at-once', () => {
      throw new Error('bad\u001b[2Jnews')
    }),
    failing('later', function* () {
      yield* []
      throw new RangeError('too deep')
    }),
    failing('oddly', () => {
      throw 'a text'
    }),
    letters('a-rule'),
  ]
  const { findings, failures } = check('LSCB', rules)
  expect(findings).toHaveLength(1)
  expect(failures.map(({ code, message, place }) => ({ code, message, place }))).toEqual([
    {
      code: 'rule-failed',
      message: 'The rule “at-once” failed: bad[2Jnews',
      place: { path: 'sample.txt' },
    },
    {
      code: 'rule-failed',
      message: 'The rule “later” failed: too deep',
      place: { path: 'sample.txt' },
    },
    {
      code: 'rule-failed',
      message: 'The rule “oddly” failed: a text',
      place: { path: 'sample.txt' },
    },
  ])
})

test('a message that lacks a value is a failure of its rule; what it found before stays', () => {
  const rule: Rule = {
    ...letters('a-rule'),
    *run({ claims }) {
      for (const { at, letters: found } of claims('abbreviation')) {
        const data: Record<string, string> = found === 'PCT' ? {} : { letters: found, place: '' }
        yield { message: 'there', data, at }
      }
    },
  }
  const { findings, failures } = check('LSCB\nPCT', [rule])
  expect(findings.map(({ at }) => at.quote)).toEqual(['LSCB'])
  expect(failures[0]?.message).toContain('lacks a value for “letters”')
})

test('a message that the rule does not have is a failure', () => {
  const rule: Rule = {
    ...letters('a-rule'),
    run: ({ report }) => [{ message: 'gone', data: {}, at: locusOf(report, 'LSCB') }],
  }
  expect(check('LSCB', [rule]).failures[0]?.message).toContain('no message “gone”')
})

const prints = (of: string) =>
  check(of, [letters('a-rule'), letters('b-rule')]).findings.map(({ fingerprint }) => fingerprint)

test('fingerprints tell findings apart and stay when lines move', () => {
  const before = prints('LSCB met.\nPCT met.\nLSCB met.')
  expect(new Set(before).size).toBe(6)
  expect(prints('Another line.\nLSCB met.\n\nPCT met.\nLSCB met.')).toEqual(before)
  expect(prints('PCT met.\nLSCB met.\nLSCB met.').toSorted()).toEqual(before.toSorted())
})

test('the context of a rule has everything that the report states', () => {
  const report = sampleReport('LSCB')
  const reading = sampleReading(report, { claims: lettersIn(report) })
  const seen: unknown[] = []
  const rule: Rule = {
    ...letters('a-rule'),
    run(context) {
      seen.push(context.pack.id, context.scale.id, context.report === report)
      seen.push(context.claims('grade').length, context.topics('name').length)
      return []
    },
  }
  checkReading(reading, { rules: [rule] })
  expect(seen).toEqual(['sample/framework', 'main', true, 0, 0])
})
