import { Failure } from '@reportlint/model'
import { describe, expect, test } from 'vitest'
import { readYaml } from './read-yaml.ts'
import type { SchemaError, SchemaValidator } from './schema-validator.ts'

interface Anything {
  readonly [key: string]: unknown
}

/** A validator that finds what it is told to find. */
function finding(...errors: SchemaError[]): SchemaValidator<Anything> {
  const validate: SchemaValidator<Anything> = (_): _ is Anything => {
    validate.errors = errors
    return errors.length === 0
  }
  return validate
}

const failure = { code: 'config-invalid', advice: 'Correct it.' } as const

function failureOf(text: string, validate = finding()): Failure {
  try {
    readYaml(text, 'reportlint.yaml', validate, failure)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('It was read.')
}

const error = (keyword: string, instancePath: string, more: Partial<SchemaError>): SchemaError => ({
  keyword,
  instancePath,
  schemaPath: '#',
  params: {},
  ...more,
})

test('A file that follows its schema is read, and knows where its values stand.', () => {
  const file = readYaml('a:\n  - b: 1\n  - c: [x, y]\n', 'f.yaml', finding(), failure)
  expect(file.data).toEqual({ a: [{ b: 1 }, { c: ['x', 'y'] }] })
  expect(file.place(['a'], 'key')).toEqual({ line: 1, column: 1 })
  expect(file.place(['a', 0, 'b'])).toEqual({ line: 2, column: 8 })
  expect(file.place(['a', 1, 'c', 1])).toEqual({ line: 3, column: 12 })
})

test('The place of what is not there is that of the nearest holder.', () => {
  const file = readYaml('a:\n  b: 1\nempty:\n', 'f.yaml', finding(), failure)
  expect(file.place(['a', 'c', 'd'])).toEqual({ line: 2, column: 3 })
  expect(file.place(['empty'])).toEqual({ line: 3, column: 1 })
  expect(file.place([])).toEqual({ line: 1, column: 1 })
})

test('An alias stands where its anchor is.', () => {
  const file = readYaml('a: &x\n  b: 1\nc: *x\n', 'f.yaml', finding(), failure)
  expect(file.place(['c', 'b'])).toEqual({ line: 2, column: 6 })
})

describe('Syntax', () => {
  test.each([
    [
      'a: [1, 2\n',
      'reportlint.yaml:2:1: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a: 1\na: 2\n', 'reportlint.yaml:2:1: Map keys must be unique'],
    ['a: "x\n', 'reportlint.yaml:2:1: Missing closing "quote'],
    ['\ta: 1\n', 'reportlint.yaml:1:1: Tabs are not allowed as indentation'],
    ['a: !!js/function x\n', 'reportlint.yaml:1:4: Unresolved tag: tag:yaml.org,2002:js/function'],
    [
      'a: 1\n---\nb: 2\n',
      'reportlint.yaml:2:1: Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
  ])('%j', (text, expected) => {
    expect(failureOf(text).message.split('\n')[0]).toBe(expected)
  })

  test('Schema and syntax do not mix: a file that cannot be read is not validated.', () => {
    const { message } = failureOf(
      'a: [1\n',
      finding(error('type', '', { params: { type: 'object' } })),
    )
    expect(message).not.toContain('the file')
  })
})

describe('What does not follow the schema', () => {
  const text = 'level: errror\nweight: 11\nlist: [a, 5]\nname:\n'
  test.each<[string, SchemaError, string]>([
    [
      'a word of a list',
      error('enum', '/level', { data: 'errror', params: { allowedValues: ['error', 'off'] } }),
      'reportlint.yaml:1:8: "level" is "errror", but must be error or off; did you mean "error"?',
    ],
    [
      'a number too large',
      error('maximum', '/weight', { data: 11, params: { limit: 10 } }),
      'reportlint.yaml:2:9: "weight" is 11, but must be 10 or less',
    ],
    [
      'a number too small',
      error('minimum', '/weight', { data: 11, params: { limit: 12 } }),
      'reportlint.yaml:2:9: "weight" is 11, but must be 12 or more',
    ],
    [
      'an item of another type',
      error('type', '/list/1', { data: 5, params: { type: 'string' } }),
      'reportlint.yaml:3:11: item 2 of "list" is 5, but must be text',
    ],
    [
      'a value left out',
      error('type', '/name', { data: null, params: { type: 'string' } }),
      'reportlint.yaml:4:1: "name" is empty, but must be text',
    ],
    [
      'a pattern, with an example',
      error('pattern', '/level', {
        data: 'errror',
        params: { pattern: '^[0-9]+$' },
        parentSchema: { examples: ['12'] },
      }),
      'reportlint.yaml:1:8: "level" is "errror", but must match ^[0-9]+$, as "12" does',
    ],
    [
      'too few items',
      error('minItems', '/list', { data: ['a', 5], params: { limit: 3 } }),
      'reportlint.yaml:3:7: "list" is a list of 2, but must have 3 items or more',
    ],
    [
      'a key that is missing',
      error('required', '', { params: { missingProperty: 'id' } }),
      'reportlint.yaml:1:1: the file lacks the key "id"',
    ],
    [
      'a key that is not known, with its neighbours',
      error('additionalProperties', '', {
        params: { additionalProperty: 'weight' },
        parentSchema: { properties: { weights: {}, level: {} } },
      }),
      'reportlint.yaml:2:1: unknown key "weight"; did you mean "weights"? (allowed here: weights, level)',
    ],
    [
      'a keyword that has no words here',
      error('multipleOf', '/weight', { data: 11, message: 'must be multiple of 2' }),
      'reportlint.yaml:2:9: "weight" is 11, but must be multiple of 2',
    ],
  ])('%s', (_, given, expected) => {
    expect(failureOf(text, finding(given)).message).toBe(expected)
  })

  test('A value with several forms: the form whose type it has explains.', () => {
    const whole = error('anyOf', '/rules/x', { schemaPath: '#/x/anyOf' })
    const words = error('enum', '/rules/x', {
      schemaPath: '#/x/anyOf/0/enum',
      params: { allowedValues: ['error', 'off'] },
    })
    const object = error('type', '/rules/x', {
      schemaPath: '#/x/anyOf/1/type',
      params: { type: 'object' },
    })
    const key = error('additionalProperties', '/rules/x', {
      schemaPath: '#/x/anyOf/1/additionalProperties',
      params: { additionalProperty: 'leve' },
      parentSchema: { properties: { level: {} } },
    })
    const of = (source: string, data: unknown, ...errors: SchemaError[]): string =>
      failureOf(source, finding(...[...errors, whole].map(each => ({ ...each, data })))).message
    expect(of('rules:\n  x: of\n', 'of', words, object)).toBe(
      'reportlint.yaml:2:6: "x" is "of", but must be error or off; did you mean "off"?',
    )
    expect(of('rules:\n  x: {leve: off}\n', { leve: 'off' }, words, key)).toBe(
      'reportlint.yaml:2:7: unknown key "leve"; did you mean "level"? (allowed here: level)',
    )
    expect(of('rules:\n  x: 5\n', 5, words, object)).toBe(
      'reportlint.yaml:2:6: "x" is 5, but must be error, off or a set of keys',
    )
  })

  test('All faults come at once in the order of the file, ten at most.', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `k${index}: 1`)
    const errors = lines
      .map((_, index) => error('type', `/k${index}`, { data: 1, params: { type: 'string' } }))
      .reverse()
    const { message, code, advice, place } = failureOf(lines.join('\n'), finding(...errors))
    const told = message.split('\n')
    expect(told).toHaveLength(11)
    expect(told[0]).toBe('reportlint.yaml:1:5: "k0" is 1, but must be text')
    expect(told[9]).toBe('reportlint.yaml:10:5: "k9" is 1, but must be text')
    expect(told[10]).toBe('… and 2 more')
    expect({ code, advice, place }).toEqual({
      code: 'config-invalid',
      advice: 'Correct it.',
      place: { path: 'reportlint.yaml', line: 1, column: 5 },
    })
  })
})

describe('Hostile files', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((name, index) => {
      const before = 'abcdefgh'[index]
      return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`
    }),
  ].join('\n')

  test.each([
    ['aliases that multiply', bomb],
    ['deep nesting', `a: ${'['.repeat(100_000)}`],
    ['deep nesting that closes', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('%s fail with a message', (_, text) => {
    expect(failureOf(text).code).toBe('config-invalid')
  })

  test('What a message repeats of the file cannot steer a terminal.', () => {
    const { message } = failureOf(`a: !\u001b[31m${'x'.repeat(1_000)} y\n`)
    expect(message).not.toMatch(/\p{Cc}/u)
    expect(message.length).toBeLessThan(260)
  })

  test('Names of the prototype are keys like others.', () => {
    const { data } = readYaml('__proto__: {polluted: true}\n', 'f.yaml', finding(), failure)
    expect(Object.keys(data)).toEqual(['__proto__'])
    expect({}).not.toHaveProperty('polluted')
  })

  test('Line ends, a byte order mark and characters beyond 16 bits do not move places.', () => {
    const marked = readYaml('\ufeffa: "😀"\r\nb: 1\r\n', 'f.yaml', finding(), failure)
    expect(marked.data).toEqual({ a: '😀', b: 1 })
    expect(marked.place(['b'])).toEqual({ line: 2, column: 4 })
  })
})
