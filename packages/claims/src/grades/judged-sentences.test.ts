import { expect, test } from 'vitest'
import { noPack } from '../../test/no-pack.ts'
import { reportOf } from '../../test/report-of.ts'
import { readClaims } from '../index.ts'

/** Each judgement of a line: its status where it is not asserted, its grade and its subject. */
const judgementsIn = (line: string): string[] =>
  readClaims(reportOf(line.split('|')), noPack).claims.flatMap(claim =>
    claim.kind === 'grade'
      ? [
          [
            ...(claim.status === 'asserted' ? [] : [claim.status]),
            claim.grade.words,
            claim.subject.words,
          ].join(' · '),
        ]
      : [],
  )

test.each([
  ['Discharge planning is adequate.', ['adequate · Discharge planning']],
  ['Induction was judged to be good.', ['good · Induction']],
  ['Transition planning was evaluated as weak.', ['weak · Transition planning']],
  ['The ambitions of the council are outstanding.', ['outstanding · The ambitions of the council']],
  ['Men who are subject to court orders receive a good service.', ['good · service']],
  ['Girls whose home language is not Welsh make good progress.', ['good · progress']],
  [
    'The council should reform its housing advice, which is inadequate.',
    ['inadequate · its housing advice'],
  ],
  [
    'Raise the impact of services on unpaid carers, which we have evaluated as weak.',
    ['weak · the impact of services on unpaid carers'],
  ],
  [
    'Care at home is good, reablement very good and telecare excellent.',
    ['good · Care at home', 'very good · reablement', 'excellent · telecare'],
  ],
  [
    'Induction is good, supervision adequate and recruitment weak.',
    ['good · Induction', 'adequate · supervision', 'weak · recruitment'],
  ],
  [
    'The handling of complaints was good and so was that of applications.',
    ['good · The handling of complaints', 'good · that of applications'],
  ],
  [
    'Discharge planning is adequate. The same is true of meals.',
    ['adequate · Discharge planning', 'the same is true · meals'],
  ],
  [
    'Action taken to ensure that tenants have decent homes is good.',
    ['good · Action taken to ensure that tenants have decent homes'],
  ],
  [
    'The reports that the team prepares are outstanding.',
    ['outstanding · The reports that the team prepares'],
  ],
  [
    'The prevention of falls is good at the end of their lives.',
    ['good · The prevention of falls'],
  ],
  ['We rated nursing as requires improvement.', ['requires improvement · nursing']],
  ['Nursing is rated requires improvement.', ['requires improvement · Nursing']],
])('%s', (line, judgements) => {
  expect(judgementsIn(line)).toEqual(judgements)
})

test.each([
  ['The council aims to become good at planning.'],
  ['Planning was weak in 2012.'],
  ['It rated its planning as good.'],
  ['The plan is not good.'],
  ['The weak point is the rota.'],
  ['Planning would be good if the rota were kept.'],
])('not this inspection’s present judgement: %s', line => {
  expect(judgementsIn(line).filter(each => /^(?:good|weak) · /.test(each))).toEqual([])
})

/** Whether a pair of lines is taken for judgements of one subject. */
const joined = (lines: string): boolean =>
  readClaims(reportOf(lines.split('|')), noPack).topics.some(({ kind }) => kind === 'grade')

test.each([
  [
    'an alias',
    'Children play in the old wood, the Dingle.|The old wood is good.|The Dingle is weak.',
  ],
  [
    'a name that the public knows',
    'People ring the contact team, which is known to the public as Ferrow Direct.|The contact team is good.|Ferrow Direct is weak.',
  ],
  [
    'a name under which it works',
    'The reablement team works under the name of Firm Footing.|Reablement is good.|Firm Footing is weak.',
  ],
  [
    '“it” behind a plural',
    'Meals in the orchard are good.|Children use the Dingle. It is weak.|The Dingle is good.',
  ],
  ['a list', 'Meals, the laundry and the garden are all good.|The laundry is weak.'],
])('one subject by %s', (_, lines) => {
  expect(joined(lines)).toBe(true)
})

test.each([
  ['a part', 'Too many lessons in chemistry are weak.|Chemistry lessons are good.'],
  ['a place', 'Teaching in chemistry is good.|Teaching there is weak.'],
])('two subjects: %s', (_, lines) => {
  expect(joined(lines)).toBe(false)
})

test('A grade taken up thousands of times in a row is read to the end.', () => {
  const lines = `Meals are good. ${'The same is true of the garden. '.repeat(5000)}`
  const judgements = judgementsIn(lines)
  expect(judgements.length).toBe(5001)
  expect(judgements.at(-1)).toBe('the same is true · the garden')
})
