import { nearest } from '../nearest.ts'
import type { Path } from './places.ts'
import { quote } from './quote.ts'
import type { SchemaError } from './schema-validator.ts'

/** A fault of a file in words, and the value that it is about. */
export interface WordedError {
  readonly path: Path
  readonly on: 'key' | 'value'
  readonly message: string
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a set of keys',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** "a, b or c" */
const alternatives = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`

/** The parts of a JSON pointer; list positions come as numbers. */
function pathOf(pointer: string): Path {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(part => (/^\d+$/.test(part) ? Number(part) : part))
}

/** Names a value as people would: `"weight"`, `item 2 of "names"`, `the file`. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  if (typeof last === 'string') return quote(last)
  const holder = path.slice(0, -1)
  return `item ${last + 1}${holder.length > 0 ? ` of ${nameOf(holder)}` : ''}`
}

/** `; did you mean "recognise"?`, or nothing. */
const suggestion = (word: unknown, known: readonly string[]): string => {
  const near = nearest(textOf(word), known)
  return near === null ? '' : `; did you mean ${quote(near)}?`
}

function unknownKey(error: SchemaError, path: Path): WordedError {
  const key = textOf(error.params.additionalProperty)
  const schema = isRecord(error.parentSchema) ? error.parentSchema : {}
  const known = isRecord(schema.properties) ? Object.keys(schema.properties) : []
  const allowed = known.length > 0 ? ` (allowed here: ${known.join(', ')})` : ''
  const message = `unknown key ${quote(key)}${suggestion(key, known)}${allowed}`
  return { path: [...path, key], on: 'key', message }
}

function mismatch(error: SchemaError): string {
  const { params, parentSchema } = error
  const schema = isRecord(parentSchema) ? parentSchema : {}
  const example = textOf(listOf(schema.examples)[0])
  if (error.keyword === 'pattern' && params.pattern === '\\S') return 'must not be empty'
  if (error.keyword === 'pattern') {
    return `must match ${textOf(params.pattern)}${example ? `, as ${quote(example)} does` : ''}`
  }
  const limit = String(params.limit)
  switch (error.keyword) {
    case 'type':
      return `must be ${alternatives([params.type].flat().map(type => typeNames[textOf(type)] ?? textOf(type)))}`
    case 'const':
      return `must be ${quote(params.allowedValue)}`
    case 'minimum':
      return `must be ${limit} or more`
    case 'maximum':
      return `must be ${limit} or less`
    case 'minItems':
      return `must have ${limit} ${limit === '1' ? 'item' : 'items'} or more`
    case 'maxItems':
      return `must have ${limit} items or fewer`
    case 'minLength':
      return `must have ${limit} characters or more`
    default:
      return error.message ?? `does not follow the schema (${error.keyword})`
  }
}

/**
 * Says what is wrong in one line without its place: what stands there, what may, and the nearest
 * word that would be right.
 */
export function wordError(error: SchemaError): WordedError {
  const path = pathOf(error.instancePath)
  if (error.keyword === 'additionalProperties') return unknownKey(error, path)
  if (error.keyword === 'required') {
    const message = `${nameOf(path)} lacks the key ${quote(error.params.missingProperty)}`
    return { path, on: 'value', message }
  }
  const found = `${nameOf(path)} is ${quote(error.data)}`
  if (error.keyword === 'enum') {
    const allowed = listOf(error.params.allowedValues).map(String)
    const message = `${found}, but must be ${alternatives(allowed)}${suggestion(error.data, allowed)}`
    return { path, on: 'value', message }
  }
  return { path, on: 'value', message: `${found}, but ${mismatch(error)}` }
}

/** The errors of each form of an "anyOf", by the form's position. */
function formsOf(whole: SchemaError, errors: readonly SchemaError[]): SchemaError[][] {
  const forms = new Map<string, SchemaError[]>()
  const prefix = `${whole.schemaPath}/`
  for (const error of errors) {
    if (!error.schemaPath.startsWith(prefix)) continue
    if (!error.instancePath.startsWith(whole.instancePath)) continue
    const form = error.schemaPath.slice(prefix.length).split('/')[0] ?? ''
    forms.set(form, [...(forms.get(form) ?? []), error])
  }
  return [...forms.values()]
}

/** Whether the value has not even the type of the form. */
function isOfOtherType({ keyword, params, data }: SchemaError): boolean {
  if (keyword !== 'enum') return keyword === 'type'
  return !listOf(params.allowedValues).some(value => typeof value === typeof data)
}

/** What a form asks for: its type, or its words. */
const wanted = ({ keyword, params }: SchemaError): unknown[] =>
  [keyword === 'enum' ? params.allowedValues : params.type].flat()

/**
 * Leaves the errors that help for a value that fits none of several forms ("anyOf", each with a
 * type or a list of words, written in place): those of the form whose type it has, else one that
 * names all that may stand there.
 */
export function settleForms(errors: readonly SchemaError[]): SchemaError[] {
  let settled = [...errors]
  for (const whole of errors.filter(error => error.keyword === 'anyOf')) {
    const forms = formsOf(whole, errors)
    const misses = (error: SchemaError): boolean =>
      error.instancePath === whole.instancePath && isOfOtherType(error)
    const fitting = forms.filter(form => !form.some(misses)).flat()
    const dropped = new Set([whole, ...forms.flat()])
    settled = settled.filter(error => !dropped.has(error))
    if (fitting.length > 0) settled.push(...fitting)
    else {
      const type = forms.flat().filter(misses).flatMap(wanted)
      settled.push({ ...whole, keyword: 'type', params: { type } })
    }
  }
  return settled
}
