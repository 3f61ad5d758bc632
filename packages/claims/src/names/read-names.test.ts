import { expect, test } from 'vitest'
import { noPack } from '../../test/no-pack.ts'
import { reportOf } from '../../test/report-of.ts'
import { readNames } from './read-names.ts'

/** Each other form of the lines' names, the form to keep, and how they differ. */
const variantsIn = (lines: readonly string[]): string[] =>
  readNames(reportOf(lines), noPack).topics.flatMap(({ name, difference, claims }) =>
    [
      ...new Set(claims.filter(claim => claim.form !== claim.preferred).map(({ form }) => form)),
    ].map(form => `${difference}: ${form} → ${name}`),
  )

test.each([
  ['a letter lost', 'We met Nuala Ferrisby.|Nuala Ferrisby leads.|We saw Nuala Ferisby.'],
  ['a letter doubled', 'We met Colm Talbot.|Colm Talbot leads.|We saw Colm Talbbot.'],
  ['a doubled letter moved', 'We saw Torrasay twice. On Torrasay it rained.|We saw Torassay.'],
  ['at the start of a sentence', 'We saw Kestrin twice. In Kestrin it rained.|Kestin was full.'],
  ['a short surname', 'We met Nuala Amody.|Nuala Amody leads.|We saw Nuala Amady.'],
  ['two slips in a surname', 'We met Nuala Ferrisby.|Nuala Ferrisby leads.|We saw Nuala Ferisbey.'],
  ['two letters swapped', 'We saw Calderfold twice. In Calderfold it rained.|We saw Cadlerfold.'],
])('a name misspelt: %s', (_, lines) => {
  expect(variantsIn(lines.split('|'))).toEqual([expect.stringMatching(/^spelling: /)])
})

test.each([
  ['other people', 'Ask Nuala Ferrisby.|Nuala Ferrisby leads.|Ask Colm Ferisby.'],
  ['plurals', 'A Traveller family came. Each Traveller helped.|Many Travellers came.'],
  ['common words', 'The county paid. In this country the County pays. The Country pays.'],
  ['figures and letters', 'See Annex A and Annex B, Year 1 and Year 2, level 2 and level 3.'],
  ['titles of people', 'Mr Harker came. Mrs Harker left. Miss Harker and Dr Harker stayed.'],
  ['points of the compass', 'The North Ward is poor. The South Ward is rich. North Ward again.'],
  ['in one sentence', 'The Ridley Ward and the Ripley Ward share a nurse. The Ridley Ward is new.'],
  ['one of each', 'We saw Kestrin. We saw Kestran.'],
])('names that differ rightly: %s', (_, line) => {
  expect(variantsIn(line.split('|'))).toEqual([])
})

test.each([
  ['multi-agency work|multiagency work', 'hyphen: multiagency → multi-agency'],
  ['post-16 courses|post 16 courses', 'hyphen: post 16 → post-16'],
  ['multi agency work|multi-agency work', 'hyphen: multi agency → multi-agency'],
  ['hard-to-reach groups|hard to reach groups', 'hyphen: hard to reach → hard-to-reach'],
  ['the life story books|life-story books', 'hyphen: life story → life-story'],
  ['co-ordination is weak|they coordinate it', 'hyphen: coordinate → co-ordination'],
  ['their well-being.|their well being.', 'hyphen: well being → well-being'],
  ['good take-up.|yet take up remains low', 'hyphen: take up → take-up'],
  ['provide health care for all|a healthcare plan', 'hyphen: health care → healthcare'],
  [
    'a focus on under performance.|underperformance',
    'hyphen: under performance → underperformance',
  ],
])('compounds in one position: %s', (lines, expected) => {
  expect(variantsIn(lines.split('|'))).toEqual([expected])
})

test.each([
  ['a well-established team|it is well established'],
  ['full-time posts|she works full time'],
  ['an up-to-date plan|it is up to date'],
  ['a follow-up visit|they follow up visits'],
  ['a drop-in centre|a drop in attendance'],
  ['long-term plans|in the long term children gain'],
  ['a two-hour drive|within two hours'],
  ['after-school clubs|after the school day'],
  ['children-in-care council|children in care say so'],
  ['first-time entrants|for the first time in years'],
  ['pre-sentence reports|at present reports'],
  ['it was re-formed|the reform'],
  ['every day|an everyday thing'],
  ['they feed back weekly|their feedback'],
  ['they were not able|a notable thing'],
  ['the house holds ten people|many households'],
  ['Health and Wellbeing Board met|their well-being.'],
  ['the team works with us|teamwork'],
])('compounds that differ rightly: %s', lines => {
  expect(variantsIn(lines.split('|'))).toEqual([])
})

test.each([
  ['The Port Safety Board met.|Ask the Port Safety Board.|The port safety board met.', 1],
  ['It went to the Port Safety Board.|A port safety board met.', 0],
  ['It went to the Port Safety Board.|# Port safety board', 0],
  ['At all Key Stages it is so.|At all key stages it is so.', 1],
  ['At Key Stage 1 it is so.|At each key stage it is so.', 0],
  ['Ask the Director of Port Services.|The port services directorate moved.', 0],
  ['The Local Port Authority Team (LPAT) met.|Ask the local port authority team.', 0],
  ['Services in Harne are busy.|They saw services in Harne.', 0],
])('capitals: %s', (lines, count) => {
  expect(variantsIn(lines.split('|'))).toHaveLength(count)
})

test.each([
  ['Ask the Charter for Young Learners.|The Young Learners Charter is read.', 1],
  ['The programme, Safe Streets, Safe Homes, ended.|They like Safe Homes, Safe Streets again.', 1],
  ['Buses link North Harne and Ridley Vale.|Buses link Ridley Vale and North Harne.', 0],
  ['Buses run from North Harne to Ridley Vale.|Or from Ridley Vale to North Harne.', 0],
  ['We met Graham Paul.|We met Paul Graham.', 0],
])('order of words: %s', (lines, count) => {
  expect(variantsIn(lines.split('|'))).toHaveLength(count)
})

test.each([
  ['They like Homes for Harne.|They praise Homes in Harne.', 'word'],
  ['We read the Rural Housing Plan.|We read the Rural Housing Action Plan.', 'word'],
  ['We read the Rural Housing Plan.|We read the Rural Housing and Transport Plan.', 'word'],
  ['We met the Schools and Families Team.|We met the School and Families Team.', 'spelling'],
  ['We met the Head of Port Services.|We met the Head of Port Service.', 'spelling'],
  ['The Local Port Watch Board (LPWB) met.|So did the local watch board.', 'word'],
])('titles in two wordings: %s', (lines, difference) => {
  expect(variantsIn(lines.split('|'))).toEqual([expect.stringContaining(`${difference}: `)])
})

test.each([
  ['The Rural Housing Plan and the Rural Housing Action Plan are new.'],
  ['We met the Port Schools Service.|We met both Port Schools Services.'],
  ['Services in North Harne are busy.|Services for North Harne are few.'],
  ['We met the Rural Housing Board.|We met the Rural Housing Action Board.'],
])('titles that differ rightly: %s', lines => {
  expect(variantsIn(lines.split('|'))).toEqual([])
})

test.each([
  ['meet young peoples’ needs.|young people’s views', 'apostrophe: peoples’ → people’s'],
  ['the Childrens Plan is new|the Children’s Plan is old', 'apostrophe: Childrens → Children’s'],
  ['ask the Parents Forum today|ask the Parents’ Forum', 'apostrophe: Parents → Parents’'],
])('apostrophes: %s', (lines, expected) => {
  expect(variantsIn(lines.split('|'))).toEqual([expected])
})

test('a minority use knows what it becomes, its capital kept', () => {
  const report = reportOf(['Coordination is weak.', 'They co-ordinate it.', 'A co-ordinator came.'])
  const [topic] = readNames(report, noPack).topics
  expect(topic?.claims.map(({ form, preferred }) => [form, preferred])).toEqual([
    ['Coordination', 'Co-ordination'],
    ['co-ordinate', 'co-ordinate'],
    ['co-ordinator', 'co-ordinator'],
  ])
  expect(topic?.joins).toHaveLength(2)
})

test('the claims point into the source', () => {
  const report = reportOf(['# Plan', '- Ask the multiagency team.', 'A multi-agency team met.'])
  const { claims } = readNames(report, noPack)
  expect(claims.map(({ at }) => report.text.slice(at.span.start, at.span.end))).toEqual([
    'multiagency',
    'multi-agency',
  ])
})

test('a report without words has no names', () => {
  expect(readNames(reportOf([]), noPack)).toEqual({ claims: [], topics: [] })
})

test('long words and endless repetition are read in linear time', () => {
  const letters = 'Ab'.repeat(50_000)
  const hyphens = 'a-'.repeat(50_000)
  const names = 'Aaaaab Aaaaac (AAAA) '.repeat(5_000)
  expect(() => readNames(reportOf([letters, hyphens, names]), noPack)).not.toThrow()
})
