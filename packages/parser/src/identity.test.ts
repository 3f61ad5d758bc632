import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'

const rest = `\n\n# Summary\n\n${'Help in Saltfleet Bay is good, and Saltfleet Bay knows it. '.repeat(80)}`
const identity = (front: string, format: 'markdown' | 'text' = 'markdown') =>
  parse({ path: 'draft', text: front + rest, format }).identity

describe('readIdentity', () => {
  it.each([
    ['# Saltfleet Bay City Council', 'Saltfleet Bay'],
    ['# Royal Borough of Saltfleet Bay', 'Saltfleet Bay'],
    ['# Joint area review: Saltfleet Bay', 'Saltfleet Bay'],
    ['# An inspection of youth offending services in Saltfleet Bay', 'Saltfleet Bay'],
    ['# Inspection of Saltfleet Bay local authority children’s services', 'Saltfleet Bay'],
    ['# HMP Saltfleet Bay', 'Saltfleet Bay'],
    ['# Joint area review\n\nSaltfleet Bay', 'Saltfleet Bay'],
    ['# Inspection report', null],
    ['# Ridley Vale Council', null],
  ])('finds the place of %j', (front, place) => {
    expect(identity(front).place).toBe(place)
  })

  it.each([
    ['Inspection dates: 3 to 7 May 2021', '3 to 7 May 2021', null],
    ['Inspection date: 25 April – 18 May 2017', '25 April – 18 May 2017', null],
    ['Evidence gathered: May 2020 to June 2021', 'May 2020 to June 2021', null],
    [
      'Inspected: 3 and 4 June 2020\n\nReport published: 7 July 2020',
      '3 and 4 June 2020',
      '7 July 2020',
    ],
    ['| Audience | Published |\n|---|---|\n| All | 6 February 2007 |', null, '6 February 2007'],
    ['February 2020', null, 'February 2020'],
    ['The board met in May 2020.', null, null],
  ])('finds the dates of %j', (front, inspected, published) => {
    expect(identity(`# Saltfleet Bay\n\n${front}`)).toMatchObject({ inspected, published })
  })

  it('joins a title that goes on', () => {
    expect(identity('Report on a visit to\n\nSaltfleet Bay\n\n5 May 2020', 'text').title).toBe(
      'Report on a visit to Saltfleet Bay',
    )
  })
})
