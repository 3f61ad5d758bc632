// Made from rules/packs/**/*.yaml by `pnpm generate`; edit that instead.
import type { Pack } from '@reportlint/model'

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

const aspects1: Pack['aspects'] = [
 {
  "id": "outcomes",
  "names": [
   "outcomes",
   "outcome"
  ]
 },
 {
  "id": "impact",
  "names": [
   "impact",
   "difference made"
  ]
 },
 {
  "id": "attainment",
  "names": [
   "attainment",
   "achievement",
   "attainment levels",
   "levels of attainment",
   "standards attained"
  ]
 },
 {
  "id": "progress",
  "names": [
   "progress"
  ]
 },
 {
  "id": "attendance",
  "names": [
   "attendance",
   "rates of attendance",
   "levels of attendance"
  ]
 },
 {
  "id": "behaviour",
  "names": [
   "behaviour",
   "conduct"
  ]
 },
 {
  "id": "access",
  "names": [
   "access",
   "accessibility",
   "availability",
   "ease of access"
  ]
 },
 {
  "id": "timeliness",
  "names": [
   "timeliness",
   "promptness",
   "speed"
  ]
 },
 {
  "id": "consistency",
  "names": [
   "consistency"
  ]
 },
 {
  "id": "take-up",
  "names": [
   "take-up",
   "uptake"
  ]
 },
 {
  "id": "provision",
  "names": [
   "provision",
   "range of provision",
   "range of services"
  ]
 },
 {
  "id": "support",
  "names": [
   "support",
   "help",
   "assistance",
   "support and help",
   "help and support"
  ]
 },
 {
  "id": "advice",
  "names": [
   "advice",
   "guidance",
   "advice and guidance",
   "information, advice and guidance",
   "support and guidance",
   "advice and support"
  ]
 },
 {
  "id": "information",
  "names": [
   "information"
  ]
 },
 {
  "id": "communication",
  "names": [
   "communication",
   "communications"
  ]
 },
 {
  "id": "awareness",
  "names": [
   "awareness",
   "understanding",
   "knowledge"
  ]
 },
 {
  "id": "participation",
  "names": [
   "participation",
   "involvement",
   "participation and involvement"
  ]
 },
 {
  "id": "leadership",
  "names": [
   "leadership",
   "strategic leadership",
   "leadership and direction"
  ]
 },
 {
  "id": "governance",
  "names": [
   "governance"
  ]
 },
 {
  "id": "management",
  "names": [
   "management"
  ]
 },
 {
  "id": "performance-management",
  "names": [
   "performance management",
   "performance monitoring",
   "management of performance"
  ]
 },
 {
  "id": "quality-assurance",
  "names": [
   "quality assurance",
   "audit",
   "auditing",
   "case auditing",
   "file auditing",
   "audit of cases"
  ]
 },
 {
  "id": "oversight",
  "names": [
   "oversight",
   "management oversight",
   "oversight by managers"
  ]
 },
 {
  "id": "scrutiny",
  "names": [
   "scrutiny",
   "overview and scrutiny",
   "challenge"
  ]
 },
 {
  "id": "supervision",
  "names": [
   "supervision",
   "professional supervision",
   "reflective supervision"
  ]
 },
 {
  "id": "monitoring",
  "names": [
   "monitoring",
   "tracking"
  ]
 },
 {
  "id": "analysis",
  "names": [
   "analysis",
   "analyses"
  ]
 },
 {
  "id": "recording",
  "names": [
   "recording",
   "records",
   "record keeping",
   "case recording",
   "case records"
  ]
 },
 {
  "id": "track-record",
  "names": [
   "track record",
   "record of achievement",
   "record of improvement"
  ]
 },
 {
  "id": "planning",
  "names": [
   "planning",
   "plans",
   "planning and review"
  ]
 },
 {
  "id": "review",
  "names": [
   "reviews",
   "reviewing",
   "review"
  ]
 },
 {
  "id": "assessment",
  "names": [
   "assessment",
   "assessments"
  ]
 },
 {
  "id": "decisions",
  "names": [
   "decision-making",
   "decisions"
  ]
 },
 {
  "id": "ambition",
  "names": [
   "ambition",
   "ambitions",
   "vision"
  ]
 },
 {
  "id": "priorities",
  "names": [
   "prioritisation",
   "priorities"
  ]
 },
 {
  "id": "partnership",
  "names": [
   "partnership",
   "partnerships",
   "partnership working",
   "partnership work",
   "partnership arrangements",
   "working in partnership",
   "joint working",
   "joint work",
   "working together",
   "collaboration",
   "collaborative working",
   "multi-agency working",
   "multi-agency work",
   "inter-agency working",
   "inter-agency work",
   "inter-agency collaboration",
   "agencies working together",
   "co-operation between agencies",
   "cooperation between agencies"
  ]
 },
 {
  "id": "commissioning",
  "names": [
   "commissioning",
   "joint commissioning",
   "service commissioning",
   "commissioning of services"
  ]
 },
 {
  "id": "capacity",
  "names": [
   "capacity"
  ]
 },
 {
  "id": "staffing",
  "names": [
   "staffing",
   "staffing capacity",
   "staffing levels"
  ]
 },
 {
  "id": "recruitment",
  "names": [
   "recruitment"
  ]
 },
 {
  "id": "retention",
  "names": [
   "retention"
  ]
 },
 {
  "id": "training",
  "names": [
   "training",
   "training and development",
   "professional development",
   "staff development",
   "training opportunities",
   "development opportunities"
  ]
 },
 {
  "id": "workforce-planning",
  "names": [
   "workforce planning",
   "workforce development",
   "workforce strategy"
  ]
 },
 {
  "id": "finance",
  "names": [
   "financial management",
   "budget management",
   "financial planning",
   "management of budgets"
  ]
 },
 {
  "id": "resources",
  "names": [
   "use of resources",
   "resource management",
   "management of resources"
  ]
 },
 {
  "id": "value-for-money",
  "names": [
   "value for money"
  ]
 }
]

const populations2: Pack['populations'] = [
 {
  "id": "parents",
  "names": [
   "parents",
   "parents and carers",
   "parents or carers",
   "parents, carers and families",
   "mothers and fathers"
  ],
  "within": null
 },
 {
  "id": "staff",
  "names": [
   "staff",
   "staff members",
   "members of staff",
   "frontline staff",
   "workforce",
   "employees",
   "practitioners",
   "frontline workers"
  ],
  "within": null
 },
 {
  "id": "volunteers",
  "names": [
   "volunteers"
  ],
  "within": null
 },
 {
  "id": "children",
  "names": [
   "children",
   "child",
   "children and young people",
   "children or young people",
   "young people",
   "young person",
   "pupils",
   "learners",
   "children and families",
   "children and their families",
   "children, young people and families",
   "children, young people and their families",
   "children and young people and their families"
  ],
  "within": null
 },
 {
  "id": "looked-after",
  "names": [
   "looked after",
   "looked after children",
   "looked after children and young people",
   "looked after young people",
   "children looked after",
   "children who are looked after",
   "children and young people looked after",
   "children and young people who are looked after",
   "young people who are looked after",
   "those who are looked after",
   "children in care",
   "children and young people in care",
   "young people in care",
   "children in public care",
   "those in care",
   "care population",
   "looked after population",
   "LAC",
   "CLA"
  ],
  "within": "children"
 },
 {
  "id": "placed-outside-the-area",
  "names": [
   "children placed outside the area",
   "children placed outside the local authority area",
   "children placed out of area",
   "children placed out of authority",
   "children placed out of borough",
   "children placed out of county",
   "children living out of area",
   "looked after children placed outside the area",
   "looked after children placed outside the local authority area",
   "looked after children placed out of area",
   "looked after children placed out of authority",
   "looked after children placed out of borough",
   "looked after children placed out of county",
   "looked after children who are placed outside the area",
   "looked after children living out of area",
   "children looked after placed outside the area",
   "children looked after placed out of area",
   "children in care placed outside the area",
   "children in care placed out of area",
   "children in care living out of area"
  ],
  "within": "looked-after"
 },
 {
  "id": "care-leavers",
  "names": [
   "care leavers",
   "care leaver",
   "leaving care",
   "children leaving care",
   "young people leaving care",
   "young people who are leaving care",
   "young people who have left care",
   "those leaving care",
   "those who have left care",
   "care-experienced young people",
   "care-experienced young adults",
   "former looked after children"
  ],
  "within": "children"
 },
 {
  "id": "disabled",
  "names": [
   "disabled children",
   "disabled children and young people",
   "disabled young people",
   "disabilities",
   "children with disabilities",
   "children with a disability",
   "children and young people with disabilities",
   "young people with disabilities",
   "learning difficulties and/or disabilities",
   "learning difficulties and disabilities",
   "learning difficulties or disabilities",
   "learning disabilities",
   "children with learning difficulties and/or disabilities",
   "children and young people with learning difficulties and/or disabilities",
   "young people with learning difficulties and/or disabilities",
   "pupils with learning difficulties and/or disabilities",
   "LDD"
  ],
  "within": "children"
 },
 {
  "id": "special-educational-needs",
  "names": [
   "special educational needs",
   "special educational needs and disabilities",
   "special educational needs and/or disabilities",
   "children with special educational needs",
   "children with special educational needs and/or disabilities",
   "children and young people with special educational needs",
   "children and young people with special educational needs and/or disabilities",
   "children and young people with SEND",
   "children with SEND",
   "pupils with special educational needs",
   "SEND"
  ],
  "within": "children"
 },
 {
  "id": "complex-needs",
  "names": [
   "complex needs",
   "children with complex needs",
   "children and young people with complex needs"
  ],
  "within": "children"
 },
 {
  "id": "young-carers",
  "names": [
   "young carers",
   "young carer",
   "children who are carers"
  ],
  "within": "children"
 },
 {
  "id": "black-and-minority-ethnic",
  "names": [
   "black and minority ethnic",
   "black and minority ethnic children",
   "black and minority ethnic children and young people",
   "black and minority ethnic communities",
   "black and minority ethnic groups",
   "black and minority ethnic families",
   "minority ethnic communities",
   "minority ethnic groups",
   "minority ethnic children",
   "children from black and minority ethnic communities",
   "children from black and minority ethnic groups",
   "children and young people from black and minority ethnic communities",
   "children and young people from black and minority ethnic groups",
   "children from minority ethnic groups",
   "BME",
   "BME children",
   "BME communities",
   "BME groups",
   "children from BME communities",
   "children and young people from BME communities"
  ],
  "within": "children"
 },
 {
  "id": "asylum-seeking",
  "names": [
   "asylum-seeking children",
   "asylum-seeking young people",
   "asylum-seeking children and young people",
   "unaccompanied asylum-seeking children",
   "unaccompanied asylum-seeking young people",
   "unaccompanied children",
   "unaccompanied minors",
   "asylum seekers",
   "asylum seekers and refugees",
   "refugees and asylum seekers",
   "UASC"
  ],
  "within": "children"
 },
 {
  "id": "travellers",
  "names": [
   "Traveller children",
   "Gypsy, Roma and Traveller children",
   "children from Gypsy, Roma and Traveller communities",
   "Traveller families"
  ],
  "within": "children"
 },
 {
  "id": "young-offenders",
  "names": [
   "young offenders",
   "young people who offend",
   "children and young people who offend",
   "children who offend",
   "young people who have offended",
   "young people in the youth justice system",
   "children in the youth justice system"
  ],
  "within": "children"
 },
 {
  "id": "teenage-parents",
  "names": [
   "teenage parents",
   "teenage mothers",
   "young mothers",
   "young parents",
   "young fathers"
  ],
  "within": "children"
 },
 {
  "id": "missing",
  "names": [
   "missing children",
   "children who go missing",
   "children missing",
   "children and young people who go missing",
   "young people who go missing",
   "children who go missing from home or care",
   "children who go missing from home and care",
   "children missing from home or care",
   "children missing from home and care",
   "children who are missing"
  ],
  "within": "children"
 },
 {
  "id": "missing-from-home",
  "names": [
   "missing from home",
   "children missing from home",
   "children who go missing from home",
   "young people who go missing from home",
   "children and young people who go missing from home"
  ],
  "within": "missing"
 },
 {
  "id": "missing-from-care",
  "names": [
   "missing from care",
   "children missing from care",
   "children who go missing from care",
   "young people who go missing from care",
   "children and young people who go missing from care",
   "looked after children who go missing",
   "children looked after who go missing",
   "children in care who go missing"
  ],
  "within": "missing"
 },
 {
  "id": "missing-from-education",
  "names": [
   "missing from education",
   "missing education",
   "children missing education",
   "children missing from education",
   "children who are missing education",
   "children who are missing from education"
  ],
  "within": "children"
 },
 {
  "id": "sexually-exploited",
  "names": [
   "at risk of sexual exploitation",
   "at risk of child sexual exploitation",
   "children at risk of sexual exploitation",
   "children at risk of child sexual exploitation",
   "children and young people at risk of sexual exploitation",
   "young people at risk of sexual exploitation",
   "children who are sexually exploited",
   "children who are at risk of sexual exploitation"
  ],
  "within": "children"
 },
 {
  "id": "privately-fostered",
  "names": [
   "privately fostered",
   "private fostering",
   "privately fostered children",
   "children who are privately fostered",
   "children and young people who are privately fostered",
   "children in private fostering arrangements"
  ],
  "within": "children"
 },
 {
  "id": "at-risk-of-harm",
  "names": [
   "children at risk",
   "children at risk of harm",
   "children at risk of significant harm",
   "children most at risk",
   "children who are at risk",
   "children who are most at risk",
   "children who are at risk of harm",
   "children and young people at risk",
   "children and young people most at risk",
   "children and young people who are most at risk",
   "risk of significant harm"
  ],
  "within": "children"
 },
 {
  "id": "need-help-and-protection",
  "names": [
   "children who need help and protection",
   "children in need of help and protection",
   "children and young people who need help and protection",
   "children and young people in need of help and protection",
   "children who need help or protection"
  ],
  "within": "children"
 },
 {
  "id": "children-in-need",
  "names": [
   "children in need",
   "child in need",
   "children and young people in need"
  ],
  "within": "children"
 },
 {
  "id": "child-protection-plans",
  "names": [
   "children subject to child protection plans",
   "children subject to a child protection plan",
   "children with child protection plans",
   "children on child protection plans",
   "children with a child protection plan",
   "children on the child protection register"
  ],
  "within": "children"
 },
 {
  "id": "edge-of-care",
  "names": [
   "edge of care",
   "on the edge of care",
   "children on the edge of care",
   "young people on the edge of care",
   "families on the edge of care"
  ],
  "within": "children"
 },
 {
  "id": "adopted",
  "names": [
   "adopted children",
   "children who are adopted",
   "children placed for adoption",
   "children waiting for adoption",
   "children with a plan for adoption",
   "children with a plan of adoption"
  ],
  "within": "children"
 },
 {
  "id": "excluded",
  "names": [
   "excluded pupils",
   "pupils who are excluded",
   "excluded children",
   "permanently excluded pupils",
   "children excluded from school"
  ],
  "within": "children"
 },
 {
  "id": "homeless",
  "names": [
   "homeless young people",
   "young people who are homeless",
   "young people who become homeless",
   "homeless 16- and 17-year-olds"
  ],
  "within": "children"
 },
 {
  "id": "not-in-education",
  "names": [
   "not in education, employment or training",
   "young people not in education, employment or training",
   "young people who are not in education, employment or training",
   "NEET"
  ],
  "within": "children"
 },
 {
  "id": "vulnerable",
  "names": [
   "vulnerable children",
   "vulnerable children and young people",
   "vulnerable young people",
   "vulnerable groups",
   "vulnerable groups of children",
   "vulnerable families",
   "vulnerable children and families",
   "the most vulnerable children"
  ],
  "within": "children"
 },
 {
  "id": "birth-parents",
  "names": [
   "birth parents",
   "birth families",
   "birth family"
  ],
  "within": null
 },
 {
  "id": "foster-carers",
  "names": [
   "foster carers",
   "foster carer",
   "foster parents",
   "foster families"
  ],
  "within": null
 },
 {
  "id": "adopters",
  "names": [
   "adopters",
   "prospective adopters",
   "adoptive parents",
   "adoptive families"
  ],
  "within": null
 },
 {
  "id": "special-guardians",
  "names": [
   "special guardians",
   "connected carers",
   "kinship carers"
  ],
  "within": null
 },
 {
  "id": "social-workers",
  "names": [
   "social workers",
   "social worker",
   "social work staff"
  ],
  "within": null
 },
 {
  "id": "newly-qualified",
  "names": [
   "newly qualified social workers",
   "newly qualified staff"
  ],
  "within": null
 },
 {
  "id": "teachers",
  "names": [
   "teachers",
   "teaching staff"
  ],
  "within": null
 }
]

const synonyms3: Pack['synonyms'] = [
 [
  "youth offending team",
  "youth offending service",
  "youth justice service",
  "youth justice team",
  "youth justice work",
  "youth offending work",
  "YOT",
  "YOS"
 ],
 [
  "Local Safeguarding Children Board",
  "Safeguarding Children Board",
  "Local Safeguarding Children's Board",
  "Safeguarding Children's Board",
  "local safeguarding board",
  "LSCB"
 ],
 [
  "child and adolescent mental health services",
  "child and adolescent mental health",
  "CAMHS"
 ],
 [
  "Children and Young People's Plan",
  "CYPP"
 ],
 [
  "post-16 education",
  "post-16 provision",
  "post-16 education and training",
  "16-19 education",
  "16–19 education",
  "16-19 provision",
  "16–19 provision",
  "16-19 education and training",
  "16–19 education and training"
 ],
 [
  "pathway planning",
  "pathway plans"
 ],
 [
  "personal education plans",
  "personal education planning",
  "PEPs"
 ],
 [
  "care planning",
  "care plans",
  "planning for care"
 ],
 [
  "child protection planning",
  "child protection plans"
 ],
 [
  "child in need plans",
  "child-in-need plans",
  "child in need planning",
  "children in need plans"
 ],
 [
  "review meetings",
  "statutory reviews",
  "care reviews",
  "looked after reviews",
  "looked after children reviews",
  "reviews of care plans",
  "reviews of their care"
 ],
 [
  "local authority designated officer",
  "designated officer",
  "LADO"
 ],
 [
  "independent reviewing officers",
  "independent reviewing officer service",
  "independent reviewing service",
  "IROs"
 ],
 [
  "multi-agency safeguarding hub",
  "MASH"
 ],
 [
  "emergency duty team",
  "emergency duty service",
  "out-of-hours service",
  "out-of-hours team",
  "out-of-hours help",
  "help outside office hours",
  "help out of hours",
  "EDT"
 ],
 [
  "director of children's services",
  "DCS"
 ],
 [
  "placement stability",
  "stability of placements"
 ],
 [
  "teenage pregnancy",
  "teenage pregnancies",
  "teenage conceptions",
  "teenage conception"
 ],
 [
  "domestic abuse",
  "domestic violence"
 ],
 [
  "substance misuse",
  "drug and alcohol misuse",
  "misuse of drugs and alcohol"
 ],
 [
  "early help",
  "early intervention"
 ],
 [
  "preventative services",
  "preventive services"
 ],
 [
  "short breaks",
  "short break services",
  "respite care"
 ],
 [
  "residential care",
  "residential provision",
  "residential placements"
 ],
 [
  "children's homes",
  "residential children's homes"
 ],
 [
  "children in care council",
  "children's care council",
  "looked after children council"
 ],
 [
  "virtual school",
  "virtual school for looked after children",
  "virtual school for children looked after"
 ],
 [
  "support after adoption",
  "post-adoption support",
  "adoption support"
 ],
 [
  "life-story work",
  "life story work",
  "life-story books"
 ],
 [
  "return home interviews",
  "return interviews",
  "interviews after children return"
 ],
 [
  "initial health assessments",
  "first health assessments"
 ],
 [
  "single assessments",
  "child and family assessments"
 ],
 [
  "speech and language therapy",
  "speech and language services",
  "speech therapy"
 ],
 [
  "education, employment or training",
  "employment, education or training",
  "education, training or employment",
  "training, education or employment",
  "EET"
 ],
 [
  "economic well-being",
  "economic well being",
  "economic wellbeing"
 ]
]

const frame4: Pack['frame'] = [
 "the quality of",
 "the overall quality of",
 "the general quality of",
 "the standard of",
 "the overall standard of",
 "the effectiveness of",
 "the overall effectiveness of",
 "the extent of",
 "the range of",
 "arrangements for",
 "arrangements to",
 "action taken to",
 "action to",
 "steps taken to",
 "efforts to",
 "work to",
 "work on",
 "the work of",
 "the approach to",
 "the delivery of",
 "the way in which",
 "the graded judgement for",
 "the graded judgement about",
 "the graded judgement on",
 "the judgement for",
 "the judgement about",
 "local authority",
 "local area",
 "the work of all local services in",
 "the combined work of all local services in",
 "the work of local services in",
 "the work of all services in",
 "the contribution of services to",
 "the contribution of services in",
 "the overall contribution of services to",
 "the overall contribution of services in",
 "the impact of all local services in",
 "the impact of local services on",
 "the council and its partners",
 "the council and partners",
 "the local authority and its partners",
 "the local authority and partners"
]

const others5: Pack['others'] = [
 "self-assessment",
 "self assessment",
 "self-evaluation",
 "self evaluation",
 "own assessment",
 "own evaluation",
 "survey",
 "questionnaire",
 "peer review",
 "peer challenge",
 "peer inspection",
 "external review",
 "independent review commissioned",
 "league table",
 "star rating",
 "by ofsted",
 "ofsted graded",
 "ofsted judged",
 "ofsted rated",
 "ofsted found",
 "ofsted has judged",
 "ofsted has graded",
 "recent ofsted inspection",
 "previous ofsted inspection",
 "last ofsted inspection",
 "inspected by ofsted",
 "school inspections",
 "inspections of schools",
 "regulatory inspection",
 "regulatory report",
 "annual performance assessment",
 "joint area review judged",
 "commission for social care inspection",
 "healthcare commission",
 "audit commission",
 "care quality commission",
 "inspectorate of probation",
 "hmi probation",
 "inspectorate of constabulary",
 "youth justice board",
 "tellus",
 "adoption scorecard"
]

const abbreviations6: Pack['abbreviations'] = [
 "CBE",
 "CCTV",
 "CEO",
 "COVID",
 "DVD",
 "EU",
 "GCSE",
 "GP",
 "HM",
 "HMI",
 "HMRC",
 "HR",
 "ICT",
 "ID",
 "IT",
 "LGBT",
 "MBE",
 "MMR",
 "MP",
 "NHS",
 "NSPCC",
 "NVQ",
 "OBE",
 "PDF",
 "QPM",
 "SMART",
 "TV",
 "UK",
 "UN",
 "US",
 "USA",
 "VAT",
 "YMCA",
 "AS",
 "BTEC",
 "HMIC",
 "PGCE",
 "SATs",
 "SEN",
 "VCE"
]

/** The packs that come with reportlint, by id. */
export const builtInPacks: readonly Pack[] = frozen<Pack[]>([
 {
  id: "fields/children-services",
  title: "Children's services in England",
  body: "The inspecting body",
  years: {
 "from": null,
 "to": null
},
  recognise: [],
  scales: [
 {
  "id": "since-2013",
  "grades": [
   {
    "name": "outstanding",
    "rank": 0,
    "number": null,
    "forms": [],
    "aliases": [
     "excellent",
     "exceptional"
    ]
   },
   {
    "name": "good",
    "rank": 1,
    "number": null,
    "forms": [],
    "aliases": []
   },
   {
    "name": "requires improvement",
    "rank": 2,
    "number": null,
    "forms": [
     "require improvement",
     "requiring improvement",
     "required improvement",
     "requires improvement to be good",
     "require improvement to be good",
     "requiring improvement to be good",
     "required improvement to be good"
    ],
    "aliases": [
     "needs improvement",
     "satisfactory",
     "adequate"
    ]
   },
   {
    "name": "inadequate",
    "rank": 3,
    "number": null,
    "forms": [],
    "aliases": [
     "unsatisfactory"
    ]
   }
  ]
 }
],
  judged: [],
  sections: {},
  populations: populations2,
  aspects: aspects1,
  synonyms: synonyms3,
  frame: frame4,
  others: others5,
  abbreviations: abbreviations6,
 },
 {
  id: "general",
  title: "Any report",
  body: "The inspecting body",
  years: {
 "from": null,
 "to": null
},
  recognise: [],
  scales: [
 {
  "id": "four-grades",
  "grades": [
   {
    "name": "outstanding",
    "rank": 0,
    "number": null,
    "forms": [],
    "aliases": [
     "excellent",
     "exceptional"
    ]
   },
   {
    "name": "good",
    "rank": 1,
    "number": null,
    "forms": [],
    "aliases": []
   },
   {
    "name": "requires improvement",
    "rank": 2,
    "number": null,
    "forms": [
     "require improvement",
     "requiring improvement",
     "required improvement",
     "requires improvement to be good",
     "require improvement to be good",
     "requiring improvement to be good",
     "required improvement to be good"
    ],
    "aliases": [
     "needs improvement",
     "satisfactory",
     "adequate"
    ]
   },
   {
    "name": "inadequate",
    "rank": 3,
    "number": null,
    "forms": [],
    "aliases": [
     "unsatisfactory"
    ]
   }
  ]
 }
],
  judged: [],
  sections: {},
  populations: [
 {
  "id": "parents",
  "names": [
   "parents",
   "parents and carers",
   "parents or carers",
   "parents, carers and families",
   "mothers and fathers"
  ],
  "within": null
 },
 {
  "id": "staff",
  "names": [
   "staff",
   "staff members",
   "members of staff",
   "frontline staff",
   "workforce",
   "employees",
   "practitioners",
   "frontline workers"
  ],
  "within": null
 },
 {
  "id": "volunteers",
  "names": [
   "volunteers"
  ],
  "within": null
 }
],
  aspects: aspects1,
  synonyms: [],
  frame: [
 "the quality of",
 "the overall quality of",
 "the general quality of",
 "the standard of",
 "the overall standard of",
 "the effectiveness of",
 "the overall effectiveness of",
 "the extent of",
 "the range of",
 "arrangements for",
 "arrangements to",
 "action taken to",
 "action to",
 "steps taken to",
 "efforts to",
 "work to",
 "work on",
 "the work of",
 "the approach to",
 "the delivery of",
 "the way in which",
 "the graded judgement for",
 "the graded judgement about",
 "the graded judgement on",
 "the judgement for",
 "the judgement about",
 "local authority",
 "local area"
],
  others: [
 "self-assessment",
 "self assessment",
 "self-evaluation",
 "self evaluation",
 "own assessment",
 "own evaluation",
 "survey",
 "questionnaire",
 "peer review",
 "peer challenge",
 "peer inspection",
 "external review",
 "independent review commissioned",
 "league table",
 "star rating"
],
  abbreviations: [
 "CBE",
 "CCTV",
 "CEO",
 "COVID",
 "DVD",
 "EU",
 "GCSE",
 "GP",
 "HM",
 "HMI",
 "HMRC",
 "HR",
 "ICT",
 "ID",
 "IT",
 "LGBT",
 "MBE",
 "MMR",
 "MP",
 "NHS",
 "NSPCC",
 "NVQ",
 "OBE",
 "PDF",
 "QPM",
 "SMART",
 "TV",
 "UK",
 "UN",
 "US",
 "USA",
 "VAT",
 "YMCA"
],
 },
 {
  id: "ofsted/children-services",
  title: "Inspection of local authority children's services (ILACS)",
  body: "Ofsted",
  years: {
 "from": 2018,
 "to": null
},
  recognise: [
 {
  "phrase": "impact of leaders on social work",
  "weight": 9
 },
 {
  "phrase": "inspection of local authority children's services",
  "weight": 10
 },
 {
  "phrase": "local authority children's services",
  "weight": 5
 },
 {
  "phrase": "inspection of children's social care services",
  "weight": 8
 },
 {
  "phrase": "ILACS",
  "weight": 5
 },
 {
  "phrase": "experiences and progress of children who need help and protection",
  "weight": 2
 }
],
  scales: [
 {
  "id": "grades",
  "grades": [
   {
    "name": "outstanding",
    "rank": 0,
    "number": null,
    "forms": [],
    "aliases": [
     "excellent",
     "exceptional"
    ]
   },
   {
    "name": "good",
    "rank": 1,
    "number": null,
    "forms": [],
    "aliases": []
   },
   {
    "name": "requires improvement to be good",
    "rank": 2,
    "number": null,
    "forms": [
     "require improvement to be good",
     "requiring improvement to be good",
     "required improvement to be good",
     "requires improvement",
     "require improvement",
     "requiring improvement",
     "required improvement"
    ],
    "aliases": [
     "adequate",
     "satisfactory",
     "needs improvement"
    ]
   },
   {
    "name": "inadequate",
    "rank": 3,
    "number": null,
    "forms": [],
    "aliases": [
     "unsatisfactory"
    ]
   }
  ]
 }
],
  judged: [
 {
  "id": "leaders",
  "name": "The impact of leaders on social work practice with children and families",
  "names": [
   "the impact of leaders on social work practice",
   "the impact of leaders"
  ]
 },
 {
  "id": "help-and-protection",
  "name": "The experiences and progress of children who need help and protection",
  "names": [
   "the experiences and progress of children in need of help and protection",
   "children who need help and protection",
   "children in need of help and protection",
   "services for children who need help and protection",
   "services for children in need of help and protection",
   "services for children and families who are in need of help and protection",
   "help and protection"
  ]
 },
 {
  "id": "children-in-care-and-care-leavers",
  "name": "The experiences and progress of children in care and care leavers",
  "names": [
   "children in care and care leavers",
   "services for children in care and care leavers"
  ]
 },
 {
  "id": "children-in-care",
  "name": "The experiences and progress of children in care",
  "names": [
   "children in care",
   "services for children in care"
  ]
 },
 {
  "id": "care-leavers",
  "name": "The experiences and progress of care leavers",
  "names": [
   "care leavers",
   "services for care leavers"
  ]
 },
 {
  "id": "overall-effectiveness",
  "name": "Overall effectiveness",
  "names": [
   "the overall judgement",
   "overall effectiveness of children's services",
   "children's services",
   "children's social care services",
   "the council's children's services",
   "services for children",
   "services for children and families"
  ]
 }
],
  sections: {
 "summary": [
  "headline findings"
 ],
 "recommendations": [
  "what needs to improve",
  "what does the local authority need to improve",
  "areas for priority action"
 ],
 "main": [
  "the experiences and progress of",
  "the impact of leaders",
  "main findings"
 ],
 "other": [
  "the office for standards in education",
  "about this inspection"
 ]
},
  populations: populations2,
  aspects: aspects1,
  synonyms: synonyms3,
  frame: frame4,
  others: others5,
  abbreviations: abbreviations6,
 },
 {
  id: "ofsted/joint-area-review",
  title: "Joint area review of children's services",
  body: "Ofsted",
  years: {
 "from": 2005,
 "to": 2008
},
  recognise: [
 {
  "phrase": "joint area review",
  "weight": 10
 },
 {
  "phrase": "children's services authority area",
  "weight": 6
 },
 {
  "phrase": "review of services for children and young people",
  "weight": 4
 },
 {
  "phrase": "framework for the inspection of children's services",
  "weight": 4
 },
 {
  "phrase": "making a positive contribution",
  "weight": 1
 },
 {
  "phrase": "achieving economic well-being",
  "weight": 1
 }
],
  scales: [
 {
  "id": "grades",
  "grades": [
   {
    "name": "outstanding",
    "rank": 0,
    "number": 4,
    "forms": [],
    "aliases": [
     "excellent",
     "exceptional"
    ]
   },
   {
    "name": "good",
    "rank": 1,
    "number": 3,
    "forms": [],
    "aliases": []
   },
   {
    "name": "adequate",
    "rank": 2,
    "number": 2,
    "forms": [],
    "aliases": [
     "satisfactory"
    ]
   },
   {
    "name": "inadequate",
    "rank": 3,
    "number": 1,
    "forms": [],
    "aliases": [
     "unsatisfactory"
    ]
   }
  ]
 },
 {
  "id": "minimum-requirements",
  "grades": [
   {
    "name": "well above minimum requirements",
    "rank": 0,
    "number": 4,
    "forms": [],
    "aliases": []
   },
   {
    "name": "consistently above minimum requirements",
    "rank": 1,
    "number": 3,
    "forms": [],
    "aliases": []
   },
   {
    "name": "only at minimum requirements",
    "rank": 2,
    "number": 2,
    "forms": [
     "at only minimum requirements"
    ],
    "aliases": []
   },
   {
    "name": "below minimum requirements",
    "rank": 3,
    "number": 1,
    "forms": [],
    "aliases": []
   }
  ]
 }
],
  judged: [
 {
  "id": "outcomes",
  "name": "Outcomes for children and young people",
  "names": [
   "overall outcomes for children and young people",
   "outcomes for local children and young people",
   "overall outcomes"
  ]
 },
 {
  "id": "being-healthy",
  "name": "Being healthy",
  "names": [
   "the health of children and young people",
   "securing the health of children and young people",
   "the contribution to securing the health of children and young people",
   "ensuring that children and young people are healthy"
  ]
 },
 {
  "id": "staying-safe",
  "name": "Staying safe",
  "names": [
   "keeping children and young people safe",
   "keeping children safe",
   "the contribution to keeping children and young people safe",
   "ensuring that children and young people stay safe"
  ]
 },
 {
  "id": "enjoying-and-achieving",
  "name": "Enjoying and achieving",
  "names": [
   "children and young people enjoy their education and recreation and achieve well",
   "children and young people enjoy their education and achieve well",
   "children and young people to enjoy and achieve",
   "the contribution to children and young people enjoying and achieving",
   "enjoy and achieve"
  ]
 },
 {
  "id": "making-a-positive-contribution",
  "name": "Making a positive contribution",
  "names": [
   "children and young people to contribute to society",
   "children and young people to make a positive contribution",
   "children and young people, including looked after children and children with learning difficulties and/or disabilities, to contribute to society",
   "positive contribution"
  ]
 },
 {
  "id": "achieving-economic-well-being",
  "name": "Achieving economic well-being",
  "names": [
   "achieving economic well being",
   "economic well-being",
   "economic well being",
   "children and young people achieve economic well-being",
   "the contribution to children and young people achieving economic well-being",
   "children and young people achieve economic well being",
   "children and young people to secure economic well-being",
   "services to promote economic well-being",
   "joint services to support economic well-being"
  ]
 },
 {
  "id": "safeguarding",
  "name": "Safeguarding",
  "names": [
   "children and young people at risk or requiring safeguarding",
   "outcomes for children and young people at risk or requiring safeguarding",
   "arrangements for safeguarding"
  ]
 },
 {
  "id": "looked-after-children",
  "name": "Looked after children and young people",
  "names": [
   "looked after children",
   "outcomes for looked after children and young people"
  ]
 },
 {
  "id": "learning-difficulties-and-disabilities",
  "name": "Children and young people with learning difficulties and/or disabilities",
  "names": [
   "learning difficulties and/or disabilities",
   "outcomes for children and young people with learning difficulties and/or disabilities"
  ]
 },
 {
  "id": "service-management",
  "name": "Service management",
  "names": [
   "the management of services for children and young people",
   "the management of children's services",
   "the management of services"
  ]
 },
 {
  "id": "capacity-to-improve",
  "name": "Capacity to improve",
  "names": [
   "capacity for improvement",
   "capacity for further improvement",
   "capacity to improve further",
   "capacity to improve services",
   "capacity to improve outcomes",
   "capacity to improve outcomes for children and young people",
   "capacity to deliver better outcomes",
   "capacity to deliver better outcomes for children and young people"
  ]
 },
 {
  "id": "council-capacity-to-improve",
  "name": "Capacity to improve: council services",
  "names": [
   "the council's capacity to improve",
   "the council's capacity for improvement",
   "the council's capacity to improve further",
   "the capacity of the council to improve",
   "the capacity of council services to improve"
  ]
 },
 {
  "id": "childrens-services",
  "name": "Children's services",
  "names": [
   "the overall effectiveness of the council's children's services",
   "the overall effectiveness of children's services",
   "the council's children's services",
   "council children's services"
  ]
 },
 {
  "id": "education-service",
  "name": "The education service",
  "names": [
   "education services",
   "the council's education services",
   "education services for children and young people"
  ]
 },
 {
  "id": "social-care-services",
  "name": "The social care services for children",
  "names": [
   "social care services",
   "children's social care services",
   "children's social care",
   "the council's social care services for children",
   "social care services for children and young people"
  ]
 },
 {
  "id": "health-service",
  "name": "The health service for children",
  "names": [
   "health services",
   "health services for children and young people",
   "health services for children, young people and families",
   "health services for children and families"
  ]
 }
],
  sections: {
 "introduction": [
  "introduction"
 ],
 "context": [
  "context"
 ],
 "summary": [
  "summary report",
  "main findings"
 ],
 "grades": [
  "grades"
 ],
 "recommendations": [
  "recommendations"
 ],
 "main": [
  "main report",
  "areas for investigation"
 ],
 "annex": [
  "annex"
 ]
},
  populations: populations2,
  aspects: aspects1,
  synonyms: synonyms3,
  frame: [
 "the quality of",
 "the overall quality of",
 "the general quality of",
 "the standard of",
 "the overall standard of",
 "the effectiveness of",
 "the overall effectiveness of",
 "the extent of",
 "the range of",
 "arrangements for",
 "arrangements to",
 "action taken to",
 "action to",
 "steps taken to",
 "efforts to",
 "work to",
 "work on",
 "the work of",
 "the approach to",
 "the delivery of",
 "the way in which",
 "the graded judgement for",
 "the graded judgement about",
 "the graded judgement on",
 "the judgement for",
 "the judgement about",
 "local authority",
 "local area",
 "the work of all local services in",
 "the combined work of all local services in",
 "the work of local services in",
 "the work of all services in",
 "the contribution of services to",
 "the contribution of services in",
 "the overall contribution of services to",
 "the overall contribution of services in",
 "the impact of all local services in",
 "the impact of local services on",
 "the council and its partners",
 "the council and partners",
 "the local authority and its partners",
 "the local authority and partners",
 "helping",
 "local services",
 "local services overall",
 "the contribution of local services to improving outcomes for",
 "the contribution of local services in ensuring that"
],
  others: others5,
  abbreviations: abbreviations6,
 },
 {
  id: "ofsted/single-inspection",
  title: "Single inspection of children's services",
  body: "Ofsted",
  years: {
 "from": 2013,
 "to": 2017
},
  recognise: [
 {
  "phrase": "inspection of services for children in need of help and protection, children looked after and care leavers",
  "weight": 10
 },
 {
  "phrase": "single inspection framework",
  "weight": 8
 },
 {
  "phrase": "review of the effectiveness of the local safeguarding children board",
  "weight": 6
 },
 {
  "phrase": "children looked after and achieving permanence",
  "weight": 5
 },
 {
  "phrase": "adoption performance",
  "weight": 2
 }
],
  scales: [
 {
  "id": "grades",
  "grades": [
   {
    "name": "outstanding",
    "rank": 0,
    "number": null,
    "forms": [],
    "aliases": [
     "excellent",
     "exceptional"
    ]
   },
   {
    "name": "good",
    "rank": 1,
    "number": null,
    "forms": [],
    "aliases": []
   },
   {
    "name": "requires improvement",
    "rank": 2,
    "number": null,
    "forms": [
     "require improvement",
     "requiring improvement",
     "required improvement",
     "requires improvement to be good",
     "require improvement to be good",
     "requiring improvement to be good",
     "required improvement to be good"
    ],
    "aliases": [
     "adequate",
     "satisfactory",
     "needs improvement"
    ]
   },
   {
    "name": "inadequate",
    "rank": 3,
    "number": null,
    "forms": [],
    "aliases": [
     "unsatisfactory"
    ]
   }
  ]
 }
],
  judged: [
 {
  "id": "overall-effectiveness",
  "name": "Overall effectiveness",
  "names": [
   "the overall judgement",
   "overall effectiveness of children's services",
   "overall effectiveness of the local authority",
   "children's services",
   "the council's children's services",
   "services for children",
   "services for children and young people",
   "services for children and families",
   "services for children, young people and families"
  ]
 },
 {
  "id": "help-and-protection",
  "name": "Children who need help and protection",
  "names": [
   "the experiences and progress of children who need help and protection",
   "the experiences and progress of children in need of help and protection",
   "children in need of help and protection",
   "services for children who need help and protection",
   "services for children in need of help and protection",
   "work with children in need of help and protection",
   "work with children who need help and protection",
   "services to help and protect children",
   "help and protection"
  ]
 },
 {
  "id": "looked-after-and-permanence",
  "name": "Children looked after and achieving permanence",
  "names": [
   "the experiences and progress of children looked after and achieving permanence",
   "the experiences and progress of children looked after",
   "the experiences and progress of looked after children",
   "children looked after",
   "services for children looked after",
   "services for children looked after and achieving permanence"
  ]
 },
 {
  "id": "adoption",
  "name": "Adoption performance",
  "names": [
   "adoption",
   "performance in adoption"
  ]
 },
 {
  "id": "care-leavers",
  "name": "Experiences and progress of care leavers",
  "names": [
   "the experience and progress of care leavers",
   "the experiences of care leavers",
   "care leavers",
   "services for care leavers"
  ]
 },
 {
  "id": "leadership-management-and-governance",
  "name": "Leadership, management and governance",
  "names": [
   "leadership, management and governance arrangements",
   "arrangements for leadership, management and governance",
   "the leadership, management and governance of children's services"
  ]
 },
 {
  "id": "lscb",
  "name": "The effectiveness of the Local Safeguarding Children Board",
  "names": [
   "the effectiveness of the Local Safeguarding Children Board (LSCB)",
   "the effectiveness of the LSCB",
   "the effectiveness of the board",
   "the Local Safeguarding Children Board",
   "the Local Safeguarding Children Board (LSCB)",
   "the Local Safeguarding Children's Board",
   "the Safeguarding Children Board",
   "the Safeguarding Children's Board",
   "the LSCB",
   "the board",
   "LSCB arrangements"
  ]
 }
],
  sections: {
 "context": [
  "information about this local authority area",
  "previous ofsted inspections",
  "other ofsted inspections",
  "children living in this area",
  "child protection in this area",
  "children looked after in this area",
  "other information about this area",
  "local leadership"
 ],
 "summary": [
  "executive summary",
  "summary of findings",
  "summary of key findings",
  "summary for children and young people",
  "the local authority's strengths",
  "progress since the last inspection"
 ],
 "recommendations": [
  "recommendations",
  "areas for improvement",
  "priority actions",
  "priority and immediate action",
  "what does the local authority need to improve",
  "what does the lscb need to improve"
 ],
 "main": [
  "inspection findings",
  "inspection judgements about the local authority",
  "inspection judgement about the lscb",
  "the local authority",
  "section 1",
  "section 2",
  "the experiences and progress of",
  "leadership, management and governance",
  "leadership, governance and management",
  "the graded judgement",
  "the local safeguarding children board"
 ],
 "other": [
  "information about this inspection",
  "information about the local authority inspection",
  "what the inspection judgements mean",
  "what the inspection judgments mean"
 ]
},
  populations: populations2,
  aspects: aspects1,
  synonyms: synonyms3,
  frame: frame4,
  others: others5,
  abbreviations: abbreviations6,
 },
])
