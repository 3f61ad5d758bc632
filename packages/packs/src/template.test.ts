import { readFileSync } from 'node:fs'
import { Failure } from '@reportlint/model'
import { expect, test } from 'vitest'
import { readPack } from './read-pack.ts'

const template = new URL('../../../scripts/templates/pack.yaml.txt', import.meta.url)
const text = readFileSync(template, 'utf8').replaceAll('{{id}}', 'board/care')

test('A new pack fails at its holes, each named with its place.', () => {
  const lines = text.split('\n')
  const holes = (key: string): number => lines.findIndex(line => line.trim() === key) + 1
  try {
    readPack(text, 'board/care.yaml')
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const told = error.message.split('\n')
    expect(told[0]).toBe(`board/care.yaml:${holes('title:')}:1: "title" is empty, but must be text`)
    expect(told[4]).toBe(
      `board/care.yaml:${holes('to:')}:3: "to" is empty, but must be a whole number`,
    )
    expect(told.at(-1)).toMatch(/^… and \d+ more$/)
    return
  }
  throw new Error('It was read.')
})

test('Every key of the schema stands in a new pack.', () => {
  const schema = new URL('../../../rules/schema/pack.schema.json', import.meta.url)
  const { properties } = JSON.parse(readFileSync(schema, 'utf8'))
  const keys = Object.keys(properties).filter(key => key !== '$schema')
  for (const key of keys) expect(text).toMatch(new RegExp(`^${key}:`, 'm'))
})
