/** Words that say only that something is counted, reported or found: they tell no fact from another. */
export const frameWords: ReadonlySet<string> = new Set(
  `number numbers total totals totalling proportion percentage percent cent per rate rates figure
  figures survey surveys surveyed respondents responding responded answered
  questionnaire said say says saying told reported report reports reporting stated felt feel feels
  thought think believe believed agreed agree inspectors inspection identified identify found find made make
  recorded recording data according show shows showed shown showing indicate indicates indicated
  evidence confirmed case cases occasion occasions instance instances approximately roughly circa
  exactly precisely respectively stood stands standing amounted amounts comprise comprises comprised
  consist consists consisted contain contains contained current present recent latest time date point
  overall also only just currently now there here our us we you your yes majority minority proportions
    up down out off again well still already once`
    .trim()
    .split(/\s+/),
)

/** What is counted in "81% of cases": no thing of its own. */
export const emptyThings: ReadonlySet<string> = new Set(
  'case occasion instanc time those them which whom these respond thing of'.split(' '),
)
