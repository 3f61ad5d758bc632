import { clashingFigures } from '@reportlint/model'
import { expect, test } from 'vitest'
import { noPack } from '../../test/no-pack.ts'
import { reportOf } from '../../test/report-of.ts'
import { buildVocabulary } from '../grades/vocabulary.ts'
import { cutSentences } from '../language/sentences.ts'
import { linkQuantities } from './link-quantities.ts'
import { readQuantities } from './read-quantities.ts'

/** The pairs of figures that cannot both be right, in the order of the text. */
function clashes(lines: readonly string[]): string[][] {
  const report = reportOf(lines)
  const none = { rows: [], sites: new Map() }
  const statements = readQuantities(
    report,
    buildVocabulary(report, noPack, [], none),
    cutSentences(report),
  )
  return linkQuantities(statements, 0.6).flatMap(({ joins }) =>
    joins.flatMap(({ a, b }) => {
      const pair = clashingFigures(a, b)
      return pair ? [[pair.a.amount.words, pair.b.amount.words]] : []
    }),
  )
}

/** Rows of a table: cells parted by "|", lines that start with "#" left out. */
const rows = (table: string): string[][] =>
  table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('|').map(cell => cell.trim()))

const differing = `
  # Shares in figures
  In 2014-15, 81% of review meetings were held within 15 working days. | In 2014-15, 84% of review meetings were held within 15 working days. | 81% | 84%
  Attendance at the harbour school stood at 94.2%. | Attendance at the harbour school was 92.4%. | 94.2% | 92.4%
  Staff turnover in the library service is 14%. | The library service has staff turnover of 41 per cent. | 14% | 41 per cent
  Some 62% of tenants were satisfied with repairs to their homes. | 26% of tenants were satisfied with repairs to their homes. | Some 62% | 26%
  Nearly three quarters of visits to the archive are made by local people. | 49% of visits to the archive are made by local people. | Nearly three quarters | 49%
  About half of ferry crossings to the islands were late. | Figures show that 74% of ferry crossings to the islands were late. | About half | 74%
  A third of volunteers in the museums had completed safety training. | Half of volunteers in the museums had completed safety training. | A third | Half
  Fourteen of the 16 care plans that we read were up to date. | Twelve of the 16 care plans that we read were up to date. | Fourteen of the 16 | Twelve of the 16
  We read 16 repair files, and 12 of the 16 repair files had photographs. | Of the repair files, 12 of the 18 repair files had photographs. | 12 of the 16 | 12 of the 18
  Four out of five lenders renew their library tickets every year. | Only 40% of lenders renew their library tickets every year. | Four out of five | 40%
  One in five bus drivers has passed the first aid course. | Half of bus drivers have passed the first aid course. | One in five | Half
  Most lenders (68%) live within a mile of a branch library. | Most lenders (86%) live within a mile of a branch library. | 68% | 86%
  # Words for shares
  Almost all lenders are content with the opening hours of the branch libraries. | Most lenders are content with the opening hours of the branch libraries. | Almost all | Most
  The vast majority of allotments have access to clean water. | The majority of allotments have access to clean water. | The vast majority | The majority
  All wardens have been trained in moving and handling. | Almost all wardens have been trained in moving and handling. | All | Almost all
  Most wardens carry a radio on patrol. | A minority of wardens carry a radio on patrol. | Most | A minority
  None of the boats has been inspected for leaks. | All of the boats have been inspected for leaks. | None | All
  The majority of wardens carry a radio on patrol. | Some 32% of wardens carry a radio on patrol. | The majority | Some 32%
  Very few ferries carry a trained nurse. | Most ferries carry a trained nurse. | Very few | Most
  # Counts
  The harbour school has 392 pupils on its roll. | There are 329 pupils on the roll of the harbour school. | 392 | 329
  The library service employs 48 lending assistants in its branches. | In its branches the library service employs 84 lending assistants. | 48 | 84
  The ferry company runs seven crossings a day to Saltfleet Bay. | Nine crossings a day to Saltfleet Bay are run by the ferry company. | seven | Nine
  The council received 1,469 complaints about street lighting. | The council received 1,649 complaints about street lighting. | 1,469 | 1,649
  More than 300 lamp posts in the harbour were repaired. | In the harbour 240 lamp posts were repaired. | More than 300 | 240
  Fewer than 20 allotments in Eastmere stand empty. | In Eastmere 34 allotments stand empty. | Fewer than 20 | 34
  Twenty-six foster carers were recruited for Calderfold. | For Calderfold 62 foster carers were recruited. | Twenty-six | 62
  # Money and durations
  The harbour dredging cost £4.5 million. | The cost of harbour dredging was £5.4m. | £4.5 million | £5.4m
  The grant for sea wall repairs is £120,000. | A grant of £210,000 for sea wall repairs was given. | £120,000 | £210,000
  Tenants wait an average of six weeks for boiler repairs. | Tenants wait an average of nine weeks for boiler repairs. | six weeks | nine weeks
  Night patrols of the marina take 12 hours. | Night patrols of the marina take ten hours. | 12 hours | ten hours
  # Dates of one event
  The Harbour Advice Centre opened in May 2021. | Since its opening in April 2021 the Harbour Advice Centre has helped many. | May 2021 | April 2021
  The reading scheme was launched in September 2012. | Since the launch of the reading scheme in October 2012, loans have risen. | September 2012 | October 2012
  The new harbour master was appointed in March 2015. | Since the appointment of the new harbour master in June 2015, berths are clean. | March 2015 | June 2015
  The swimming pool closed on 14 June 2014. | The closure of the swimming pool on 15 June 2014 was sudden. | 14 June 2014 | 15 June 2014
  The home, which was registered in 2009, has a garden. | The home was registered in 2010. | 2009 | 2010
  # The first
  Calderfold was the first council in the country to lend electric boats. | Calderfold was one of the first councils in the country to lend electric boats. | the first | one of the first
  The archive is the only library in the north to open on Sundays. | The archive is one of the few libraries in the north to open on Sundays. | the only | one of the few
`

const agreeing = `
  # Rounding and bounds
  About half of ferry crossings to the islands were late. | Figures show that 49% of ferry crossings to the islands were late.
  Nearly three quarters of visits to the archive are made by local people. | 74% of visits to the archive are made by local people.
  Attendance at the harbour school stood at 94.2%. | Attendance at the harbour school was 94%.
  Attendance at the harbour school stood at 94.6%. | Attendance at the harbour school was 95%.
  Over 90% of tenants were satisfied with repairs. | 94% of tenants were satisfied with repairs.
  The harbour dredging cost £4.5 million. | The cost of harbour dredging was £4,500,000.
  Twelve of the 16 care plans that we read were up to date. | We found that 75% of care plans that we read were up to date.
  Most wardens carry a radio on patrol. | The majority of wardens carry a radio on patrol.
  Most wardens carry a radio on patrol. | We found that 62% of wardens carry a radio on patrol.
  # Another part of the whole
  Most lenders are content with opening hours. | Almost all older lenders are content with opening hours.
  81% of boys read well at seven. | 89% of girls read well at seven.
  The service employs 48 lending assistants. | The service employs 12 cataloguing assistants.
  The council received 1,469 complaints about street lighting. | The council received 1,232 complaints about refuse.
  Fourteen of the 16 care plans were up to date. | Three of the 16 care plans had no photograph.
  The school has 392 pupils on its roll. | Of these, 46 pupils on its roll have a hearing aid.
  There were 12 visits to the archive. | A further 14 visits to the archive were cancelled.
  # Another time
  In 2013, 45% of pupils reached the level expected in reading. | In 2014, 52% of pupils reached the level expected in reading.
  At the previous inspection 45% of tenants were satisfied with repairs. | Now 67% of tenants are satisfied with repairs.
  Satisfaction with repairs rose from 45% in 2012 to 67% in 2014. | In 2014, 67% of tenants had satisfaction with repairs.
  In the year to March 2014 the archive had 1,200 visitors. | The archive had 2,100 visitors in 2012.
  # Another place, other people
  In Eastmere 34 allotments stand empty. | In Calderfold 43 allotments stand empty.
  Nationally 81% of reviews of foster carers are on time. | 76% of reviews of foster carers are on time.
  Attendance at the school was 92%, compared with 94% in similar schools. | Attendance at the school was 92%.
  The share of late ferries was 12% (the national average is 21%). | The share of late ferries was 12%.
  # Targets, conditions and quotations
  The target is that 95% of reviews of foster carers are on time. | 76% of reviews of foster carers are on time.
  By 2026 all wardens should carry a radio on patrol. | Most wardens carry a radio on patrol.
  One lender said, “almost all of us are content with the opening hours”. | Most of us are content with the opening hours.
  # Differences and changes
  Complaints about street lighting increased by 25%. | Complaints about street lighting were 12% of the total.
  Loans of talking books rose by 14%. | Loans of talking books are 5% higher than in similar services.
  # Not so, and so
  12% of tenants were not satisfied with repairs to homes. | 88% of tenants were satisfied with repairs to homes.
  # Numbers that are names
  See paragraph 12 for the ferry timetable. | See paragraph 21 for the ferry timetable.
  Pupils in Year 6 read well at the harbour school. | Pupils in Year 9 read well at the harbour school.
  The duty under section 17 applies to the ferry. | The duty under section 47 applies to the ferry.
  Young people aged 16 to 18 sail free. | Young people aged 14 to 18 sail free.
  Sailing for 16-year-olds is free at the marina. | Sailing for 14-year-olds is free at the marina.
  The ferry leaves at 9.30am from Saltfleet Bay. | The ferry leaves at 8.15am from Saltfleet Bay.
  # Limits that tell two facts apart
  81% of repairs were finished within 15 working days. | 97% of repairs were finished within 40 working days.
  # Dates that agree, and dates of two events
  The Harbour Advice Centre opened in May 2021. | The Harbour Advice Centre opened in 2021.
  The Harbour Advice Centre opened in May 2021. | The Marina Play Group opened in June 2020.
  The swimming pool closed in May 2014. | The swimming pool opened in June 2012.
  # Small numbers that give examples
  In two cases files had no record of a visit. | In three cases files had no record of a plan.
  Two lenders told us that staff are kind. | Three lenders told us that staff are busy.
  # The first of another kind
  The first step is to mend the sea wall. | One of the first steps in the plan is to mend the pier.
  Calderfold was the first council in the north to lend boats. | Eastmere was one of the first councils in the north to lend bicycles.
  # Superlatives and other uses
  The most recent visits to lenders were late. | All visits to lenders were late.
  Not all wardens carry a radio on patrol. | Most wardens carry a radio on patrol.
`

test.each(rows(differing))('differs: %s / %s', (one = '', other = '', here = '', there = '') => {
  expect(clashes([one, 'The wind was strong.', other])).toEqual([[here, there]])
})

test.each(rows(agreeing))('agrees: %s / %s', (one = '', other = '') => {
  expect(clashes([one, 'The wind was strong.', other])).toEqual([])
})
