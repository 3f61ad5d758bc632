import { expect, test } from 'vitest'
import { readPack } from './read-pack.ts'

const pack = (rule: string): string => `id: care
title: Care
body: Board
source: Handbook
scales:
  - id: grades
    source: Handbook
    grades: [{ name: good }, { name: weak }]
judged: [{ id: overall, name: Overall }, { id: safe, name: Safe }, { id: kind, name: Kind }]
aggregation:
  - ${rule}
`

const read = (rule: string) => readPack(pack(rule), 'care.yaml')

test('A rule of aggregation is read.', () => {
  const rule =
    '{ overall: overall, parts: [safe, kind], source: Handbook, steps: [{ overall: [weak], when: [{ of: [weak], at-least: 1 }] }, { overall: [good] }] }'
  expect(read(rule).aggregation).toEqual([
    {
      overall: 'overall',
      parts: ['safe', 'kind'],
      unless: [],
      steps: [
        { overall: ['weak'], when: [{ grades: ['weak'], atLeast: 1, atMost: null }] },
        { overall: ['good'], when: [] },
      ],
    },
  ])
})

test('It names subjects and grades that are there.', () => {
  const rule =
    '{ overall: whole, parts: [safe, brave], source: Handbook, steps: [{ overall: [poor] }] }'
  expect(() => read(rule)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/“brave”|"brave"/),
    }),
  )
  expect(() => read(rule)).toThrow(/no judged subject is called "whole"/)
  expect(() => read(rule)).toThrow(/no grade is called "poor"/)
})
