import {
  checkReading,
  decode,
  formatOf,
  type LintFinding,
  type LintResult,
  lint,
  pickPack,
  readDocument,
  rules,
  type Settings,
  type SourceDocument,
} from '@reportlint/engine'
import type { Place } from '@reportlint/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { specifications } from './pages.ts'
import { filesUnder, read } from './structure/files.ts'

/** What holds for every rule and every document. */

interface Case {
  readonly name: string
  readonly document: SourceDocument
  readonly settings: Settings
}

/** The examples of every page: each rule finds something in some of them. */
const examples: readonly Case[] = specifications.flatMap(({ path, examples }) =>
  examples.map(({ line, text, format, pack }) => ({
    name: `${path}:${line}`,
    document: { path: 'example', text, format },
    settings: { pack },
  })),
)

/** Whole reports: the labelled drafts. */
const drafts: readonly Case[] = filesUnder('tests/evaluation/').flatMap(path => {
  const format = formatOf(path)
  if (format === null) return []
  const document = { path, text: read(path), format }
  const settings = { pack: pickPack(document.text, {}).pack }
  return [{ name: path, document, settings }]
})

/** Text that can stand in front and is no part of what a document says of itself. */
const fronts = { markdown: '<!-- For the editor. -->\n\n', text: '\n\n' } as const

const placesOf = ({ at, related }: LintFinding): readonly Place[] => [at, ...related]

/** A finding by what it says, positions left out; a message may name a line. */
const said = (finding: LintFinding) => ({
  rule: finding.rule,
  level: finding.level,
  message: finding.message.replace(/line \d+/g, 'line'),
  fingerprint: finding.fingerprint,
  places: placesOf(finding).map(({ start, end, quote, ...rest }) => ({
    ...rest,
    quote: quote.replace(/\s+/g, ' '),
  })),
})

const startsOf = (finding: LintFinding): number[] =>
  placesOf(finding).map(({ start }) => start.offset)

/** The value of a function, worked out in the first test that asks for it. */
function once<T>(make: () => T): () => T {
  const made: T[] = []
  return () => {
    const value = made[0] ?? make()
    made[0] = value
    return value
  }
}

/** Line and column of an offset, counted in the plainest way. */
function position(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset }
}

function expectSound({ text }: SourceDocument, { findings, failures }: LintResult): void {
  expect(failures.map(({ message }) => message)).toEqual([])
  for (const finding of findings) {
    for (const { start, end, quote, sentence } of placesOf(finding)) {
      expect(start.offset).toBeLessThan(end.offset)
      expect(quote).toBe(text.slice(start.offset, end.offset))
      expect(start).toEqual(position(text, start.offset))
      expect(end).toEqual(position(text, end.offset))
      expect(sentence.trim()).not.toBe('')
    }
    for (const { edits } of finding.fixes) {
      for (const { start, end } of edits) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }
    }
    expect(finding.message).not.toMatch(/\p{Cc}/u)
  }
  const fingerprints = findings.map(({ fingerprint }) => fingerprint)
  expect(new Set(fingerprints).size).toBe(fingerprints.length)
}

/** Milliseconds that every example of every page may take on a slow machine. */
const patience = 60_000

test(
  'the examples make every rule report',
  () => {
    const reporting = examples.flatMap(
      ({ document, settings }) => lint(document, settings).findings,
    )
    expect([...new Set(reporting.map(({ rule }) => rule))].sort()).toEqual(
      rules.map(({ id }) => id),
    )
  },
  patience,
)

describe.each([...examples, ...drafts])('$name', ({ document, settings }) => {
  const { text } = document
  const result = once(() => lint(document, settings))

  test('places lie in the text and quote it', () => {
    expectSound(document, result())
  })

  test('two runs are equal', () => {
    expect(lint(document, settings)).toEqual(result())
  })

  test('CRLF changes nothing but offsets', () => {
    const other = { ...document, text: text.replaceAll('\n', '\r\n') }
    const found = lint(other, settings)
    expectSound(other, found)
    expect(found.findings.map(said)).toEqual(result().findings.map(said))
  })

  test('a byte order mark changes nothing', () => {
    const bytes = new TextEncoder().encode(`\ufeff${text}`)
    expect(decode(bytes, 'example.md')).toBe(text)
  })

  test('text put in front shifts places and changes nothing else', () => {
    const front = fronts[document.format]
    const { findings } = lint({ ...document, text: front + text }, settings)
    expect(findings.map(said)).toEqual(result().findings.map(said))
    expect(findings.map(startsOf)).toEqual(
      result().findings.map(finding => startsOf(finding).map(start => start + front.length)),
    )
  })

  test('no claims, no findings', () => {
    const reading = readDocument(document, settings)
    const statements = { ...reading.statements, claims: [], topics: [] }
    const eager = rules.map(rule => ({ ...rule, needs: [] }))
    const { findings, failures } = checkReading({ ...reading, statements }, { rules: eager })
    expect({ findings, failures }).toEqual({ findings: [], failures: [] })
  })
})

/** Pieces of reports, of mark-up and of nonsense. */
const pieces = [
  ...[...examples, ...drafts].flatMap(({ document }) => document.text.split(/(?<=[\n.|])/)),
  ...['\n', '\n\n', '\r\n', '\f', '\t', ' ', '\u00a0', '\ufeff', '\u0000', '\u2028', '\ud83d'],
  ...['# ', '## ', '- ', '> ', '| ', '|---|\n', '12. ', '2.14 ', '**', '```\n', '<!--', '[^1]: '],
  ...['Summary\n', 'Contents\n', 'Annex A\n', '....... 12\n', '(LSCB)', 'good', 'is inadequate. '],
]

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 60,
  })
  .map(parts => parts.join(''))

test.each(['markdown', 'text'] as const)('no %s makes it throw', format => {
  const property = fc.property(hostile, text => {
    const document = { path: 'example', text, format }
    expectSound(document, lint(document))
  })
  fc.assert(property, { seed: 20, numRuns: 250 })
})
