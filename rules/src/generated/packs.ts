// Made from rules/packs/**/*.yaml by `pnpm generate`; edit that instead.
import type { Pack } from '@reportlint/model'

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

const populations1: Pack['populations'] = [
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
  "id": "residents",
  "names": [
   "residents",
   "resident",
   "local people",
   "local residents",
   "people",
   "citizens",
   "customers",
   "service users",
   "the public",
   "the community",
   "communities",
   "local communities"
  ],
  "within": null
 },
 {
  "id": "older-people",
  "names": [
   "older people",
   "older residents",
   "elderly people"
  ],
  "within": "residents"
 },
 {
  "id": "children",
  "names": [
   "children",
   "children and young people",
   "young people",
   "young people and families"
  ],
  "within": "residents"
 },
 {
  "id": "looked-after",
  "names": [
   "looked after children",
   "children in care"
  ],
  "within": "children"
 },
 {
  "id": "tenants",
  "names": [
   "tenants",
   "council tenants",
   "leaseholders",
   "tenants and leaseholders"
  ],
  "within": "residents"
 },
 {
  "id": "homeless",
  "names": [
   "homeless people",
   "homeless households",
   "people who are homeless"
  ],
  "within": "residents"
 },
 {
  "id": "disabled-people",
  "names": [
   "disabled people",
   "people with disabilities",
   "people with a disability"
  ],
  "within": "residents"
 },
 {
  "id": "minority-ethnic",
  "names": [
   "black and minority ethnic communities",
   "black and minority ethnic residents",
   "black and minority ethnic groups",
   "minority ethnic communities",
   "BME communities"
  ],
  "within": "residents"
 },
 {
  "id": "hard-to-reach",
  "names": [
   "hard-to-reach groups",
   "hard to reach groups",
   "vulnerable people",
   "vulnerable groups"
  ],
  "within": "residents"
 },
 {
  "id": "rural",
  "names": [
   "rural communities",
   "people in rural areas",
   "rural residents"
  ],
  "within": "residents"
 },
 {
  "id": "councillors",
  "names": [
   "councillors",
   "councillor",
   "members",
   "elected members"
  ],
  "within": null
 },
 {
  "id": "senior-officers",
  "names": [
   "senior officers",
   "senior managers",
   "corporate management team"
  ],
  "within": null
 },
 {
  "id": "businesses",
  "names": [
   "businesses",
   "local businesses"
  ],
  "within": null
 }
]

const aspects2: Pack['aspects'] = [
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
   "priorities",
   "prioritising",
   "setting of priorities"
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
 },
 {
  "id": "customer-focus",
  "names": [
   "customer focus",
   "user focus",
   "focus on customers"
  ]
 },
 {
  "id": "consultation",
  "names": [
   "consultation",
   "consultation with residents",
   "community consultation",
   "engagement"
  ]
 }
]

const synonyms3: Pack['synonyms'] = [
 [
  "community safety",
  "crime and disorder",
  "safer communities"
 ],
 [
  "street cleansing",
  "street cleaning",
  "cleanliness of streets",
  "clean streets"
 ],
 [
  "waste management",
  "waste collection",
  "refuse collection",
  "waste collection and recycling"
 ],
 [
  "recycling",
  "recycling service",
  "household recycling"
 ],
 [
  "planning service",
  "development control",
  "planning applications",
  "determination of planning applications"
 ],
 [
  "benefits service",
  "housing benefits",
  "housing benefit",
  "benefits administration",
  "housing and council tax benefit"
 ],
 [
  "housing management",
  "management of council housing",
  "management of housing stock"
 ],
 [
  "homelessness service",
  "homelessness",
  "homelessness prevention"
 ],
 [
  "affordable housing",
  "supply of affordable homes",
  "affordable homes"
 ],
 [
  "decent homes",
  "decent homes standard"
 ],
 [
  "leisure services",
  "leisure",
  "leisure and culture",
  "cultural services",
  "sport and leisure"
 ],
 [
  "environmental services",
  "the environment",
  "environment"
 ],
 [
  "customer services",
  "customer service",
  "customer contact centre"
 ],
 [
  "local strategic partnership",
  "LSP"
 ],
 [
  "community strategy",
  "sustainable community strategy"
 ],
 [
  "value for money",
  "VFM"
 ],
 [
  "asset management",
  "management of assets"
 ],
 [
  "risk management",
  "management of risk",
  "management of risks"
 ],
 [
  "internal control",
  "system of internal control"
 ],
 [
  "procurement",
  "procurement strategy"
 ],
 [
  "equality and diversity",
  "equalities and diversity",
  "equalities",
  "diversity"
 ],
 [
  "e-government",
  "electronic government"
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
 "local area"
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
 "ofsted rated",
 "ofsted judged",
 "commission for social care inspection",
 "CSCI",
 "benefit fraud inspectorate",
 "housing inspectorate",
 "annual performance assessment",
 "joint area review",
 "best value inspection",
 "mori",
 "residents rated",
 "residents' panel",
 "citizens' panel"
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
 "BVPI",
 "CPA"
]

const populations7: Pack['populations'] = [
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
   "frontline workers",
   "care staff",
   "care workers",
   "support workers",
   "support staff",
   "staff teams",
   "colleagues"
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
  "id": "people",
  "names": [
   "people",
   "person",
   "people who use the service",
   "people who use services",
   "people using the service",
   "people using services",
   "people who use this service",
   "people receiving care",
   "people who receive care",
   "people receiving care and support",
   "people receiving support",
   "people who receive support",
   "people supported",
   "people supported by the service",
   "people experiencing care",
   "people who experience care",
   "people living at the home",
   "people living in the home",
   "people who live at the home",
   "people who live in the home",
   "people living here",
   "people who live here",
   "everyone who uses the service",
   "service users",
   "service user",
   "users of the service",
   "patients",
   "patient",
   "residents",
   "resident",
   "tenants",
   "clients",
   "individuals"
  ],
  "within": null
 },
 {
  "id": "older-people",
  "names": [
   "older people",
   "older person",
   "older adults",
   "older patients",
   "older residents",
   "elderly people",
   "elderly patients",
   "frail people",
   "frail patients",
   "frail older people",
   "people who are frail",
   "people living with frailty",
   "frailty"
  ],
  "within": "people"
 },
 {
  "id": "working-age",
  "names": [
   "adults of working age",
   "working age adults",
   "working age people",
   "people of working age",
   "younger adults"
  ],
  "within": "people"
 },
 {
  "id": "adults",
  "names": [
   "adults",
   "adult patients",
   "adult service users"
  ],
  "within": "people"
 },
 {
  "id": "dementia",
  "names": [
   "dementia",
   "people living with dementia",
   "people who live with dementia",
   "people with dementia",
   "people who have dementia",
   "patients living with dementia",
   "patients with dementia",
   "residents living with dementia",
   "residents with dementia",
   "those living with dementia",
   "dementia needs"
  ],
  "within": "people"
 },
 {
  "id": "learning-disability-or-autism",
  "names": [
   "people with a learning disability and autistic people",
   "people with a learning disability or autism",
   "people with a learning disability and autism",
   "people with a learning disability or autistic people",
   "people with learning disabilities or autism",
   "people with learning disabilities and autism",
   "people with learning disabilities and autistic people",
   "autistic people and people with a learning disability",
   "patients with a learning disability or autism",
   "patients with a learning disability and autistic patients"
  ],
  "within": "people"
 },
 {
  "id": "learning-disability",
  "names": [
   "learning disability",
   "learning disabilities",
   "people with a learning disability",
   "people with learning disabilities",
   "people who have a learning disability",
   "people living with a learning disability",
   "patients with a learning disability",
   "patients with learning disabilities",
   "residents with a learning disability"
  ],
  "within": "learning-disability-or-autism"
 },
 {
  "id": "autistic-people",
  "names": [
   "autistic people",
   "autistic person",
   "autistic patients",
   "autism",
   "people with autism",
   "people on the autism spectrum",
   "people who have autism"
  ],
  "within": "learning-disability-or-autism"
 },
 {
  "id": "mental-health-needs",
  "names": [
   "people with mental health needs",
   "people with mental health problems",
   "people with mental health conditions",
   "people with a mental health condition",
   "people with mental ill health",
   "people experiencing mental ill health",
   "people experiencing poor mental health",
   "people with poor mental health",
   "people who are mentally ill",
   "patients with mental health needs",
   "patients with mental health problems",
   "patients with mental ill health",
   "patients experiencing poor mental health"
  ],
  "within": "people"
 },
 {
  "id": "in-crisis",
  "names": [
   "people in crisis",
   "people in mental health crisis",
   "people in a mental health crisis",
   "people experiencing a mental health crisis",
   "people experiencing a crisis",
   "patients in crisis",
   "patients in mental health crisis"
  ],
  "within": "people"
 },
 {
  "id": "detained",
  "names": [
   "detained patients",
   "detained people",
   "people who are detained",
   "patients who are detained",
   "people detained under the Mental Health Act",
   "patients detained under the Mental Health Act",
   "patients detained",
   "people detained"
  ],
  "within": "people"
 },
 {
  "id": "informal-patients",
  "names": [
   "informal patients",
   "voluntary patients"
  ],
  "within": "people"
 },
 {
  "id": "long-term-conditions",
  "names": [
   "long-term conditions",
   "people with long-term conditions",
   "people with a long-term condition",
   "people who have long-term conditions",
   "people living with long-term conditions",
   "patients with long-term conditions"
  ],
  "within": "people"
 },
 {
  "id": "physical-disability",
  "names": [
   "physical disability",
   "physical disabilities",
   "people with a physical disability",
   "people with physical disabilities",
   "people with mobility needs",
   "physically disabled people"
  ],
  "within": "people"
 },
 {
  "id": "disabled-people",
  "names": [
   "disabled people",
   "disabled patients",
   "people with disabilities",
   "people with a disability",
   "patients with a disability",
   "patients with disabilities"
  ],
  "within": "people"
 },
 {
  "id": "sensory-loss",
  "names": [
   "sensory loss",
   "sensory impairment",
   "sensory impairments",
   "people with a sensory impairment",
   "people with sensory impairments",
   "people with sensory loss",
   "people with sight loss",
   "people with hearing loss",
   "Deaf people",
   "blind and partially sighted people"
  ],
  "within": "people"
 },
 {
  "id": "communication-needs",
  "names": [
   "people with communication needs",
   "people who communicate without words",
   "people who do not communicate verbally",
   "people whose first language is not English",
   "people who do not speak English"
  ],
  "within": "people"
 },
 {
  "id": "end-of-life",
  "names": [
   "end of life",
   "end-of-life",
   "people at the end of life",
   "people at the end of their life",
   "people at the end of their lives",
   "people nearing the end of life",
   "people nearing the end of their life",
   "people nearing the end of their lives",
   "people approaching the end of life",
   "people approaching the end of their life",
   "people approaching the end of their lives",
   "people receiving end of life care",
   "people who are dying",
   "patients at the end of life",
   "patients at the end of their life",
   "patients at the end of their lives",
   "patients nearing the end of life",
   "patients approaching the end of life",
   "patients receiving end of life care",
   "patients who are dying",
   "residents at the end of life",
   "residents at the end of their lives",
   "residents approaching the end of life",
   "dying patients",
   "dying people",
   "end of life patients",
   "those who are dying",
   "palliative",
   "palliative patients",
   "palliative and end of life",
   "end of life and palliative"
  ],
  "within": "people"
 },
 {
  "id": "whose-care-ends",
  "names": [
   "people whose care ends",
   "people whose care is ending",
   "people leaving the service",
   "people who leave the service",
   "people moving on from the service",
   "people leaving hospital",
   "people who leave hospital",
   "people being discharged",
   "people discharged from hospital",
   "people ready to leave hospital",
   "patients leaving hospital",
   "patients being discharged",
   "patients ready for discharge",
   "patients ready to leave hospital",
   "patients discharged from hospital",
   "discharged patients"
  ],
  "within": "people"
 },
 {
  "id": "newly-arrived",
  "names": [
   "people new to the service",
   "people moving in",
   "people who move in",
   "people moving into the home",
   "people who have recently moved in",
   "new residents",
   "newly admitted patients",
   "newly admitted people"
  ],
  "within": "people"
 },
 {
  "id": "supported-at-home",
  "names": [
   "people living in their own homes",
   "people who live in their own homes",
   "people in their own homes",
   "people living at home",
   "people supported at home",
   "people cared for at home"
  ],
  "within": "people"
 },
 {
  "id": "stay-in-bed",
  "names": [
   "people cared for in bed",
   "people who are cared for in bed",
   "people who stay in bed",
   "people nursed in bed",
   "patients nursed in bed"
  ],
  "within": "people"
 },
 {
  "id": "at-risk-of-falls",
  "names": [
   "people at risk of falls",
   "people at risk of falling",
   "patients at risk of falls",
   "patients at risk of falling",
   "residents at risk of falls",
   "residents at risk of falling"
  ],
  "within": "people"
 },
 {
  "id": "at-risk-of-harm",
  "names": [
   "adults at risk",
   "adults at risk of harm",
   "people at risk of harm",
   "people at risk of abuse",
   "adults at risk of abuse"
  ],
  "within": "people"
 },
 {
  "id": "vulnerable",
  "names": [
   "vulnerable people",
   "vulnerable adults",
   "vulnerable patients",
   "people in vulnerable circumstances",
   "people whose circumstances make them vulnerable",
   "people whose circumstances may make them vulnerable"
  ],
  "within": "people"
 },
 {
  "id": "homeless",
  "names": [
   "homeless people",
   "homeless patients",
   "people who are homeless",
   "people experiencing homelessness"
  ],
  "within": "people"
 },
 {
  "id": "substance-use",
  "names": [
   "people who misuse substances",
   "people who use substances",
   "people with drug and alcohol problems",
   "people with substance misuse problems",
   "people who use drugs and alcohol",
   "people with an addiction"
  ],
  "within": "people"
 },
 {
  "id": "women",
  "names": [
   "women",
   "women and birthing people",
   "women and people",
   "birthing people",
   "mothers"
  ],
  "within": "people"
 },
 {
  "id": "pregnant",
  "names": [
   "pregnant women",
   "pregnant women and people",
   "pregnant people",
   "expectant mothers",
   "women in early pregnancy"
  ],
  "within": "women"
 },
 {
  "id": "new-mothers",
  "names": [
   "new mothers",
   "postnatal women",
   "women after birth",
   "women who have given birth"
  ],
  "within": "women"
 },
 {
  "id": "men",
  "names": [
   "men",
   "male patients"
  ],
  "within": "people"
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
   "children, young people and families",
   "children, young people and their families",
   "children and families",
   "children and their families",
   "families, children and young people",
   "young patients",
   "child patients",
   "paediatric",
   "paediatric patients"
  ],
  "within": "people"
 },
 {
  "id": "babies",
  "names": [
   "babies",
   "baby",
   "newborn babies",
   "newborns",
   "neonatal",
   "premature babies"
  ],
  "within": "children"
 },
 {
  "id": "moving-to-adult-services",
  "names": [
   "young people moving to adult services",
   "young people moving on to adult services",
   "young people in transition",
   "young people who move to adult services"
  ],
  "within": "children"
 },
 {
  "id": "minority-ethnic",
  "names": [
   "people from ethnic minority groups",
   "people from minority ethnic groups",
   "people from ethnic minorities",
   "patients from minority ethnic groups",
   "patients from ethnic minority groups",
   "ethnic minority people",
   "minority ethnic communities",
   "ethnic minority communities",
   "minority ethnic groups"
  ],
  "within": "people"
 },
 {
  "id": "relatives",
  "names": [
   "relatives",
   "relative",
   "families",
   "family members",
   "people's families",
   "people's relatives",
   "relatives and friends",
   "families and friends",
   "relatives and carers",
   "families and carers",
   "family and friends",
   "loved ones",
   "those close to them",
   "those close to patients",
   "bereaved families",
   "bereaved relatives"
  ],
  "within": null
 },
 {
  "id": "carers",
  "names": [
   "carers",
   "unpaid carers",
   "family carers",
   "informal carers"
  ],
  "within": null
 },
 {
  "id": "agency-staff",
  "names": [
   "agency staff",
   "agency workers",
   "temporary staff",
   "temporary workers",
   "bank staff",
   "bank and agency staff",
   "agency and bank staff",
   "locum staff",
   "locums"
  ],
  "within": null
 },
 {
  "id": "permanent-staff",
  "names": [
   "permanent staff",
   "substantive staff"
  ],
  "within": null
 },
 {
  "id": "new-staff",
  "names": [
   "new staff",
   "new starters",
   "newly recruited staff",
   "newly appointed staff"
  ],
  "within": null
 },
 {
  "id": "night-staff",
  "names": [
   "night staff",
   "staff at night",
   "staff working at night"
  ],
  "within": null
 },
 {
  "id": "nurses",
  "names": [
   "nurses",
   "nurse",
   "nursing staff",
   "nursing",
   "registered nurses",
   "qualified nurses",
   "nursing workforce"
  ],
  "within": null
 },
 {
  "id": "medical-staff",
  "names": [
   "medical staff",
   "doctors",
   "doctor",
   "medical workforce",
   "consultants",
   "consultant"
  ],
  "within": null
 },
 {
  "id": "doctors-in-training",
  "names": [
   "junior doctors",
   "doctors in training",
   "resident doctors",
   "trainee doctors"
  ],
  "within": null
 },
 {
  "id": "midwives",
  "names": [
   "midwives",
   "midwifery",
   "midwifery staff",
   "maternity staff"
  ],
  "within": null
 },
 {
  "id": "allied-health-professionals",
  "names": [
   "allied health professionals",
   "therapists",
   "therapy staff",
   "AHPs"
  ],
  "within": null
 },
 {
  "id": "healthcare-assistants",
  "names": [
   "healthcare assistants",
   "healthcare support workers",
   "nursing assistants"
  ],
  "within": null
 }
]

const aspects8: Pack['aspects'] = [
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
   "participation and involvement",
   "involvement of people",
   "people's involvement",
   "patient involvement",
   "co-production",
   "engagement"
  ]
 },
 {
  "id": "leadership",
  "names": [
   "leadership",
   "strategic leadership",
   "leadership and direction",
   "local leadership",
   "clinical leadership",
   "service leadership",
   "leadership team"
  ]
 },
 {
  "id": "governance",
  "names": [
   "governance",
   "clinical governance",
   "governance systems",
   "governance processes",
   "governance and assurance",
   "governance framework"
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
   "audit of cases",
   "audits",
   "clinical audit",
   "clinical audits",
   "audit programme",
   "quality audits",
   "quality monitoring",
   "quality checks"
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
   "reflective supervision",
   "staff supervision",
   "supervision of staff",
   "clinical supervision",
   "supervision sessions",
   "one-to-one supervision"
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
   "case records",
   "care records",
   "patient records",
   "patients' records",
   "clinical records",
   "medical records",
   "nursing records",
   "documentation",
   "clinical documentation",
   "care notes",
   "daily notes",
   "daily records",
   "written records"
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
   "staffing levels",
   "staffing numbers",
   "staff numbers",
   "numbers of staff",
   "number of staff",
   "staffing ratios",
   "safe staffing",
   "staff deployment",
   "deployment of staff"
  ]
 },
 {
  "id": "recruitment",
  "names": [
   "recruitment",
   "staff recruitment",
   "recruitment of staff"
  ]
 },
 {
  "id": "retention",
  "names": [
   "retention",
   "staff retention",
   "retention of staff"
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

const frame9: Pack['frame'] = [
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
 "people's experience of",
 "people's experiences of",
 "patients' experience of",
 "patients' experiences of",
 "residents' experience of",
 "the experience of",
 "systems for",
 "systems and processes for",
 "processes for"
]

const abbreviations10: Pack['abbreviations'] = [
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
 "AIDS",
 "CPR",
 "CT",
 "DBS",
 "ECG",
 "HIV",
 "IV",
 "MRI",
 "MRSA",
 "PPE"
]

const aspects11: Pack['aspects'] = [
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

const frame12: Pack['frame'] = [
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

const others13: Pack['others'] = [
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

const populations14: Pack['populations'] = [
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

const synonyms15: Pack['synonyms'] = [
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

const abbreviations16: Pack['abbreviations'] = [
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
  id: "audit-commission/comprehensive-area",
  title: "Use of resources, comprehensive area assessment",
  body: "Audit Commission",
  years: {
 "from": 2009,
 "to": 2010
},
  recognise: [
 {
  "phrase": "comprehensive area assessment",
  "weight": 10
 },
 {
  "phrase": "organisational assessment",
  "weight": 5
 },
 {
  "phrase": "audit commission",
  "weight": 3
 },
 {
  "phrase": "use of resources",
  "weight": 4
 },
 {
  "phrase": "governing the business",
  "weight": 2
 }
],
  scales: [
 {
  "id": "levels",
  "grades": [
   {
    "name": "level 4",
    "rank": 0,
    "number": 4,
    "forms": [],
    "aliases": []
   },
   {
    "name": "performs well",
    "rank": 1,
    "number": 3,
    "forms": [
     "performing well",
     "perform well",
     "level 3"
    ],
    "aliases": []
   },
   {
    "name": "adequate",
    "rank": 2,
    "number": 2,
    "forms": [
     "adequate performance",
     "level 2"
    ],
    "aliases": [
     "satisfactory",
     "fair"
    ]
   },
   {
    "name": "level 1",
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
  "id": "managing-finances",
  "name": "Managing finances",
  "names": [
   "managing finance",
   "management of finances"
  ]
 },
 {
  "id": "governing-the-business",
  "name": "Governing the business",
  "names": []
 },
 {
  "id": "managing-resources",
  "name": "Managing resources",
  "names": [
   "management of resources"
  ]
 },
 {
  "id": "use-of-resources",
  "name": "Use of resources overall",
  "names": [
   "use of resources"
  ]
 },
 {
  "id": "managing-performance",
  "name": "Managing performance",
  "names": []
 }
],
  sections: {
 "introduction": [
  "how this assessment was",
  "framework for comprehensive performance assessment"
 ],
 "context": [
  "context",
  "the locality",
  "the council"
 ],
 "summary": [
  "summary",
  "executive summary",
  "summary of comprehensive performance assessment judgements"
 ],
 "grades": [
  "summary of scores",
  "summary of assessment scores",
  "scores"
 ],
 "main": [
  "what is the council trying to achieve",
  "how has the council set about delivering",
  "what has the council achieved",
  "in the light of what the council has learned"
 ],
 "annex": [
  "appendix"
 ]
},
  populations: populations1,
  aspects: aspects2,
  synonyms: synonyms3,
  frame: frame4,
  others: others5,
  abbreviations: abbreviations6,
 },
 {
  id: "audit-commission/comprehensive-performance",
  title: "Comprehensive performance assessment, categories",
  body: "Audit Commission",
  years: {
 "from": 2002,
 "to": 2009
},
  recognise: [
 {
  "phrase": "comprehensive performance assessment",
  "weight": 7
 },
 {
  "phrase": "audit commission",
  "weight": 3
 },
 {
  "phrase": "corporate assessment",
  "weight": 2
 },
 {
  "phrase": "CPA",
  "weight": 2
 }
],
  scales: [
 {
  "id": "categories",
  "grades": [
   {
    "name": "excellent",
    "rank": 0,
    "number": null,
    "forms": [],
    "aliases": [
     "outstanding",
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
    "name": "fair",
    "rank": 2,
    "number": null,
    "forms": [],
    "aliases": [
     "adequate",
     "satisfactory"
    ]
   },
   {
    "name": "weak",
    "rank": 3,
    "number": null,
    "forms": [],
    "aliases": []
   },
   {
    "name": "poor",
    "rank": 4,
    "number": null,
    "forms": [],
    "aliases": [
     "inadequate",
     "unsatisfactory"
    ]
   }
  ]
 }
],
  judged: [
 {
  "id": "council",
  "name": "The council",
  "names": [
   "the council overall",
   "the council's overall performance",
   "overall performance of the council",
   "the council's overall category",
   "overall CPA category",
   "overall CPA rating"
  ]
 },
 {
  "id": "ambition",
  "name": "Ambition",
  "names": []
 },
 {
  "id": "prioritisation",
  "name": "Prioritisation",
  "names": []
 },
 {
  "id": "focus",
  "name": "Focus",
  "names": []
 },
 {
  "id": "capacity",
  "name": "Capacity",
  "names": []
 },
 {
  "id": "performance-management",
  "name": "Performance management",
  "names": []
 },
 {
  "id": "achievement-of-quality",
  "name": "Achievement in quality of service",
  "names": [
   "achievement on quality of service",
   "quality of service"
  ]
 },
 {
  "id": "achievement-of-improvement",
  "name": "Achievement of improvement",
  "names": [
   "improvement achieved"
  ]
 },
 {
  "id": "investment",
  "name": "Investment",
  "names": []
 },
 {
  "id": "learning",
  "name": "Learning",
  "names": []
 },
 {
  "id": "future-plans",
  "name": "Future plans",
  "names": []
 }
],
  sections: {
 "introduction": [
  "how this assessment was",
  "framework for comprehensive performance assessment"
 ],
 "context": [
  "context",
  "the locality",
  "the council"
 ],
 "summary": [
  "summary",
  "executive summary",
  "summary of comprehensive performance assessment judgements"
 ],
 "grades": [
  "summary of scores",
  "summary of assessment scores",
  "scores"
 ],
 "main": [
  "what is the council trying to achieve",
  "how has the council set about delivering",
  "what has the council achieved",
  "in the light of what the council has learned"
 ],
 "annex": [
  "appendix"
 ]
},
  populations: populations1,
  aspects: aspects2,
  synonyms: synonyms3,
  frame: frame4,
  others: others5,
  abbreviations: abbreviations6,
 },
 {
  id: "audit-commission/corporate-assessment",
  title: "Corporate assessment, comprehensive performance assessment from 2005",
  body: "Audit Commission",
  years: {
 "from": 2005,
 "to": 2009
},
  recognise: [
 {
  "phrase": "corporate assessment",
  "weight": 7
 },
 {
  "phrase": "comprehensive performance assessment",
  "weight": 4
 },
 {
  "phrase": "audit commission",
  "weight": 3
 },
 {
  "phrase": "the harder test",
  "weight": 5
 },
 {
  "phrase": "use of resources",
  "weight": 2
 }
],
  scales: [
 {
  "id": "standard-scale",
  "grades": [
   {
    "name": "performing strongly",
    "rank": 0,
    "number": 4,
    "forms": [
     "well above minimum requirements",
     "perform strongly",
     "performs strongly"
    ],
    "aliases": []
   },
   {
    "name": "performing well",
    "rank": 1,
    "number": 3,
    "forms": [
     "consistently above minimum requirements",
     "perform well",
     "performs well"
    ],
    "aliases": []
   },
   {
    "name": "adequate",
    "rank": 2,
    "number": 2,
    "forms": [
     "at only minimum requirements",
     "only at minimum requirements",
     "adequate performance"
    ],
    "aliases": [
     "satisfactory",
     "fair"
    ]
   },
   {
    "name": "inadequate",
    "rank": 3,
    "number": 1,
    "forms": [
     "below minimum requirements",
     "inadequate performance"
    ],
    "aliases": [
     "unsatisfactory",
     "poor",
     "weak"
    ]
   }
  ]
 },
 {
  "id": "stars",
  "grades": [
   {
    "name": "four stars",
    "rank": 0,
    "number": null,
    "forms": [
     "four-star",
     "4-star",
     "4 stars"
    ],
    "aliases": []
   },
   {
    "name": "three stars",
    "rank": 1,
    "number": null,
    "forms": [
     "three-star",
     "3-star",
     "3 stars"
    ],
    "aliases": []
   },
   {
    "name": "two stars",
    "rank": 2,
    "number": null,
    "forms": [
     "two-star",
     "2-star",
     "2 stars"
    ],
    "aliases": []
   },
   {
    "name": "one star",
    "rank": 3,
    "number": null,
    "forms": [
     "one-star",
     "1-star",
     "1 star"
    ],
    "aliases": []
   },
   {
    "name": "no stars",
    "rank": 4,
    "number": null,
    "forms": [
     "zero stars",
     "zero-star",
     "0-star",
     "0 stars"
    ],
    "aliases": []
   }
  ]
 },
 {
  "id": "direction-of-travel",
  "grades": [
   {
    "name": "improving strongly",
    "rank": 0,
    "number": null,
    "forms": [],
    "aliases": []
   },
   {
    "name": "improving well",
    "rank": 1,
    "number": null,
    "forms": [],
    "aliases": []
   },
   {
    "name": "improving adequately",
    "rank": 2,
    "number": null,
    "forms": [],
    "aliases": []
   },
   {
    "name": "not improving adequately",
    "rank": 3,
    "number": null,
    "forms": [],
    "aliases": []
   }
  ]
 }
],
  judged: [
 {
  "id": "overall",
  "name": "Overall corporate assessment score",
  "names": [
   "overall corporate assessment",
   "corporate assessment",
   "overall corporate assessment judgement"
  ]
 },
 {
  "id": "ambition",
  "name": "Ambition",
  "names": [
   "ambition for the community",
   "the council's ambition"
  ]
 },
 {
  "id": "prioritisation",
  "name": "Prioritisation",
  "names": [
   "the council's prioritisation"
  ]
 },
 {
  "id": "capacity",
  "name": "Capacity",
  "names": [
   "the council's capacity"
  ]
 },
 {
  "id": "performance-management",
  "name": "Performance management",
  "names": [
   "the council's performance management"
  ]
 },
 {
  "id": "achievement",
  "name": "Achievement",
  "names": [
   "the council's achievement"
  ]
 },
 {
  "id": "sustainable-communities",
  "name": "Sustainable communities and transport",
  "names": []
 },
 {
  "id": "safer-communities",
  "name": "Safer and stronger communities",
  "names": []
 },
 {
  "id": "healthier-communities",
  "name": "Healthier communities",
  "names": []
 },
 {
  "id": "older-people",
  "name": "Older people",
  "names": []
 },
 {
  "id": "children-and-young-people",
  "name": "Children and young people",
  "names": []
 },
 {
  "id": "use-of-resources",
  "name": "Use of resources",
  "names": [
   "use of resources overall"
  ]
 },
 {
  "id": "financial-reporting",
  "name": "Financial reporting",
  "names": []
 },
 {
  "id": "financial-management",
  "name": "Financial management",
  "names": []
 },
 {
  "id": "financial-standing",
  "name": "Financial standing",
  "names": []
 },
 {
  "id": "internal-control",
  "name": "Internal control",
  "names": []
 },
 {
  "id": "value-for-money",
  "name": "Value for money",
  "names": []
 }
],
  sections: {
 "introduction": [
  "how this assessment was",
  "framework for comprehensive performance assessment"
 ],
 "context": [
  "context",
  "the locality",
  "the council"
 ],
 "summary": [
  "summary",
  "executive summary",
  "summary of comprehensive performance assessment judgements"
 ],
 "grades": [
  "summary of scores",
  "summary of assessment scores",
  "scores"
 ],
 "main": [
  "what is the council trying to achieve",
  "how has the council set about delivering",
  "what has the council achieved",
  "in the light of what the council has learned",
  "what is the council, together with its partners, trying to achieve",
  "what is the capacity of the council",
  "what has been achieved"
 ],
 "annex": [
  "appendix"
 ]
},
  populations: populations1,
  aspects: aspects2,
  synonyms: synonyms3,
  frame: frame4,
  others: others5,
  abbreviations: abbreviations6,
 },
 {
  id: "care-inspectorate/services",
  title: "Inspection of a care service in Scotland",
  body: "Care Inspectorate",
  years: {
 "from": 2011,
 "to": null
},
  recognise: [
 {
  "phrase": "how well do we support people's wellbeing",
  "weight": 9
 },
 {
  "phrase": "how well do we support children and young people's wellbeing",
  "weight": 9
 },
 {
  "phrase": "how good is our care, play and learning",
  "weight": 8
 },
 {
  "phrase": "how well is our care and support planned",
  "weight": 6
 },
 {
  "phrase": "how good is our staff team",
  "weight": 4
 },
 {
  "phrase": "quality of care and support",
  "weight": 5
 },
 {
  "phrase": "quality of management and leadership",
  "weight": 5
 },
 {
  "phrase": "care service inspection report",
  "weight": 5
 },
 {
  "phrase": "social care and social work improvement scotland",
  "weight": 7
 },
 {
  "phrase": "care inspectorate",
  "weight": 6
 }
],
  scales: [
 {
  "id": "quality-grades",
  "grades": [
   {
    "name": "excellent",
    "rank": 0,
    "number": 6,
    "forms": [],
    "aliases": [
     "outstanding",
     "exceptional"
    ]
   },
   {
    "name": "very good",
    "rank": 1,
    "number": 5,
    "forms": [],
    "aliases": []
   },
   {
    "name": "good",
    "rank": 2,
    "number": 4,
    "forms": [],
    "aliases": []
   },
   {
    "name": "adequate",
    "rank": 3,
    "number": 3,
    "forms": [],
    "aliases": [
     "satisfactory"
    ]
   },
   {
    "name": "weak",
    "rank": 4,
    "number": 2,
    "forms": [],
    "aliases": [
     "requires improvement",
     "needs improvement"
    ]
   },
   {
    "name": "unsatisfactory",
    "rank": 5,
    "number": 1,
    "forms": [],
    "aliases": [
     "inadequate"
    ]
   }
  ]
 }
],
  judged: [
 {
  "id": "wellbeing",
  "name": "How well do we support people's wellbeing?",
  "names": [
   "people's wellbeing",
   "support for people's wellbeing",
   "supporting people's wellbeing",
   "how well people's wellbeing is supported",
   "how well do we support children and young people's wellbeing?",
   "children and young people's wellbeing"
  ]
 },
 {
  "id": "leadership",
  "name": "How good is our leadership?",
  "names": [
   "leadership",
   "leadership of the service",
   "our leadership"
  ]
 },
 {
  "id": "staff-team",
  "name": "How good is our staff team?",
  "names": [
   "the staff team",
   "our staff team"
  ]
 },
 {
  "id": "setting",
  "name": "How good is our setting?",
  "names": [
   "the setting",
   "our setting"
  ]
 },
 {
  "id": "planning",
  "name": "How well is our care and support planned?",
  "names": [
   "how well is care and support planned?",
   "planning of care and support",
   "care and support planning"
  ]
 },
 {
  "id": "care-play-and-learning",
  "name": "How good is our care, play and learning?",
  "names": [
   "care, play and learning"
  ]
 },
 {
  "id": "care-and-support",
  "name": "Quality of care and support",
  "names": [
   "care and support"
  ]
 },
 {
  "id": "environment",
  "name": "Quality of environment",
  "names": [
   "quality of the environment",
   "the environment"
  ]
 },
 {
  "id": "staffing",
  "name": "Quality of staffing",
  "names": [
   "staffing"
  ]
 },
 {
  "id": "management-and-leadership",
  "name": "Quality of management and leadership",
  "names": [
   "management and leadership",
   "leadership and management"
  ]
 }
],
  sections: {
 "introduction": [
  "about the inspection",
  "how we inspected",
  "what we did during the inspection"
 ],
 "context": [
  "about the service",
  "about this service",
  "service information"
 ],
 "summary": [
  "key messages",
  "summary",
  "conclusion"
 ],
 "grades": [
  "from this inspection we evaluated this service as",
  "from this inspection we graded this service as",
  "detailed evaluations",
  "evaluations",
  "grading"
 ],
 "recommendations": [
  "requirements",
  "areas for improvement",
  "what the service has done to meet",
  "what the service could do better"
 ],
 "main": [
  "what the service does well"
 ],
 "other": [
  "complaints",
  "how we evaluate",
  "enforcement"
 ]
},
  populations: populations7,
  aspects: aspects8,
  synonyms: [
 [
  "safeguarding",
  "safeguarding adults",
  "adult safeguarding",
  "safeguarding from abuse",
  "safeguarding people from abuse",
  "protection from abuse",
  "protecting people from abuse",
  "adult support and protection",
  "adult protection"
 ],
 [
  "medicines management",
  "management of medicines",
  "medicine management",
  "managing medicines",
  "medicines optimisation",
  "medication management",
  "management of medication",
  "handling of medicines",
  "handling of medication",
  "medicines handling",
  "safe use of medicines",
  "use of medicines"
 ],
 [
  "medicines administration",
  "administration of medicines",
  "administering medicines",
  "giving of medicines",
  "administration of medication",
  "medication administration"
 ],
 [
  "medicines storage",
  "storage of medicines",
  "storage of medication",
  "medication storage"
 ],
 [
  "infection prevention and control",
  "infection prevention",
  "infection control",
  "control of infection",
  "prevention and control of infection",
  "preventing and controlling infection",
  "infection control and prevention",
  "cleanliness, infection control and hygiene",
  "infection control and hygiene",
  "hygiene and infection control",
  "IPC"
 ],
 [
  "cleanliness",
  "cleaning",
  "hygiene"
 ],
 [
  "care planning",
  "care plans",
  "care plan",
  "planning of care",
  "planning people's care",
  "planning for care",
  "care and treatment plans",
  "care and support plans",
  "care and support planning",
  "support plans",
  "support planning",
  "personal plans",
  "personal planning"
 ],
 [
  "mental capacity",
  "Mental Capacity Act",
  "Mental Capacity Act 2005",
  "MCA"
 ],
 [
  "capacity assessments",
  "mental capacity assessments",
  "assessments of capacity",
  "assessment of capacity",
  "assessments of mental capacity",
  "assessment of mental capacity"
 ],
 [
  "consent",
  "consent to care",
  "consent to treatment",
  "consent to care and treatment",
  "seeking consent",
  "seeking of consent",
  "obtaining consent"
 ],
 [
  "deprivation of liberty safeguards",
  "deprivation of liberty",
  "DoLS"
 ],
 [
  "nutrition and hydration",
  "hydration and nutrition",
  "eating and drinking",
  "food and drink",
  "eating and drinking well",
  "nutritional needs",
  "nutrition",
  "nutritional care"
 ],
 [
  "meals",
  "meal",
  "food",
  "catering",
  "menus"
 ],
 [
  "mealtimes",
  "mealtime",
  "mealtime experience",
  "dining experience"
 ],
 [
  "privacy and dignity",
  "dignity and privacy",
  "dignity and respect",
  "respect and dignity",
  "dignity"
 ],
 [
  "kindness",
  "compassion",
  "kindness and compassion",
  "compassion and kindness",
  "compassionate care"
 ],
 [
  "complaints handling",
  "handling of complaints",
  "complaint handling",
  "handling complaints",
  "management of complaints",
  "complaints management",
  "dealing with complaints",
  "complaints",
  "complaints and concerns",
  "concerns and complaints",
  "listening to concerns and complaints",
  "response to complaints",
  "responses to complaints",
  "responding to complaints",
  "complaints procedure",
  "complaints process"
 ],
 [
  "learning from complaints",
  "lessons from complaints",
  "lessons learned from complaints",
  "learning lessons from complaints"
 ],
 [
  "incident reporting",
  "reporting of incidents",
  "reporting incidents",
  "incidents reporting"
 ],
 [
  "incident management",
  "management of incidents",
  "managing incidents",
  "handling of incidents",
  "investigation of incidents",
  "incident investigation",
  "incident investigations"
 ],
 [
  "learning from incidents",
  "lessons from incidents",
  "lessons learned from incidents",
  "learning lessons from incidents",
  "learning when things go wrong",
  "learning lessons when things go wrong",
  "learning from safety incidents"
 ],
 [
  "mandatory training",
  "statutory and mandatory training",
  "mandatory and statutory training",
  "compulsory training",
  "essential training"
 ],
 [
  "induction",
  "staff induction",
  "induction programme"
 ],
 [
  "appraisals",
  "appraisal",
  "staff appraisal",
  "staff appraisals",
  "appraisal of staff",
  "appraisals of staff",
  "appraisals for staff",
  "annual appraisal",
  "annual appraisals"
 ],
 [
  "safe recruitment",
  "recruitment checks",
  "pre-employment checks",
  "safer recruitment",
  "safe recruitment of staff"
 ],
 [
  "physical environment",
  "environment",
  "environments",
  "care environment",
  "ward environment",
  "safe environments",
  "premises",
  "building",
  "buildings"
 ],
 [
  "environment and equipment",
  "premises and equipment"
 ],
 [
  "social activities",
  "activities",
  "activities programme",
  "programme of activities",
  "activity programme",
  "meaningful activities",
  "meaningful activity",
  "leisure activities",
  "range of activities",
  "activities and interests",
  "hobbies and interests"
 ],
 [
  "multidisciplinary working",
  "multidisciplinary work",
  "multidisciplinary team working",
  "multidisciplinary teamwork",
  "multidisciplinary teams",
  "MDT working",
  "working between disciplines"
 ],
 [
  "teamwork",
  "team working",
  "working as a team"
 ],
 [
  "person-centred care",
  "personalised care",
  "individualised care",
  "care tailored to individuals"
 ],
 [
  "staff morale",
  "morale",
  "morale of staff"
 ],
 [
  "freedom to speak up",
  "speaking up",
  "whistleblowing",
  "raising concerns"
 ],
 [
  "duty of candour",
  "candour"
 ],
 [
  "culture",
  "workplace culture",
  "staff culture",
  "organisational culture"
 ],
 [
  "vision and strategy",
  "strategy and vision"
 ],
 [
  "quality improvement",
  "service improvement",
  "continuous improvement",
  "learning, improvement and innovation",
  "learning, continuous improvement and innovation"
 ],
 [
  "risk management",
  "management of risk",
  "management of risks",
  "managing risk",
  "managing risks"
 ],
 [
  "fire safety",
  "fire precautions",
  "fire safety arrangements"
 ],
 [
  "equality and diversity",
  "equality",
  "diversity and inclusion",
  "diversity and inclusion"
 ],
 [
  "pain relief",
  "pain management",
  "management of pain",
  "pain control",
  "relief of pain"
 ],
 [
  "wound care",
  "wound management",
  "management of wounds",
  "care of wounds"
 ],
 [
  "pressure area care",
  "pressure care",
  "prevention of pressure ulcers",
  "pressure ulcer prevention",
  "prevention of pressure sores",
  "pressure ulcer care",
  "pressure ulcers",
  "pressure sores",
  "skin integrity",
  "skin care"
 ],
 [
  "falls prevention",
  "prevention of falls",
  "falls management",
  "management of falls",
  "preventing falls"
 ],
 [
  "oral care",
  "mouth care",
  "oral health care",
  "oral health",
  "oral hygiene"
 ],
 [
  "moving and handling",
  "manual handling",
  "moving and repositioning"
 ],
 [
  "call bells",
  "call bell response",
  "response to call bells",
  "answering of call bells",
  "nurse call"
 ],
 [
  "visiting",
  "visiting arrangements",
  "visits by relatives"
 ],
 [
  "advance care planning",
  "advance care plans",
  "anticipatory care planning",
  "anticipatory care plans",
  "future care planning",
  "planning for end of life"
 ],
 [
  "resuscitation decisions",
  "DNACPR",
  "DNACPR decisions",
  "DNACPR forms",
  "do not attempt cardiopulmonary resuscitation decisions"
 ],
 [
  "restrictive practice",
  "restrictive practices",
  "restrictive interventions",
  "use of restraint",
  "restraint"
 ],
 [
  "sepsis",
  "sepsis care",
  "management of sepsis",
  "sepsis management",
  "treatment of sepsis"
 ],
 [
  "deteriorating patients",
  "deteriorating patient",
  "recognition of deterioration",
  "recognising deterioration",
  "response to deterioration",
  "patients whose condition deteriorates",
  "patients who deteriorate"
 ],
 [
  "surgical safety checklist",
  "WHO checklist",
  "WHO surgical safety checklist"
 ],
 [
  "triage",
  "initial assessment",
  "first assessment",
  "triage of patients"
 ],
 [
  "handover",
  "handovers",
  "clinical handover",
  "shift handovers",
  "shift handover"
 ],
 [
  "bereavement support",
  "bereavement care",
  "bereavement services",
  "support for the bereaved"
 ],
 [
  "health promotion",
  "supporting people to live healthier lives",
  "promotion of health"
 ],
 [
  "evidence-based care",
  "evidence-based care and treatment",
  "evidence-based practice"
 ],
 [
  "waiting times",
  "waiting time",
  "waiting",
  "waits",
  "waits for treatment",
  "length of wait",
  "length of waits",
  "waiting lists"
 ],
 [
  "access and flow",
  "patient flow",
  "flow of patients",
  "flow through the hospital",
  "flow"
 ],
 [
  "discharge planning",
  "discharge",
  "planning of discharge",
  "planning for discharge",
  "discharge arrangements",
  "discharge from hospital",
  "transfer home"
 ],
 [
  "discharge summaries",
  "discharge letters"
 ],
 [
  "appointments",
  "appointment system",
  "access to appointments",
  "booking of appointments"
 ],
 [
  "urgent and emergency services",
  "urgent and emergency care",
  "urgent and emergency care services",
  "emergency department",
  "emergency departments",
  "emergency care",
  "emergency services",
  "accident and emergency",
  "accident and emergency department",
  "A&E department",
  "A&E services",
  "ED"
 ],
 [
  "urgent care centre",
  "urgent treatment centre",
  "minor injuries unit",
  "minor injury unit",
  "walk-in centre",
  "MIU",
  "UTC"
 ],
 [
  "medical care",
  "medical services",
  "general medicine",
  "medical wards",
  "medical care and older people's care",
  "medicine wards"
 ],
 [
  "surgery",
  "surgical services",
  "surgery services",
  "surgical care",
  "surgical wards"
 ],
 [
  "critical care",
  "critical care unit",
  "intensive care",
  "intensive care unit",
  "intensive therapy unit",
  "ICU",
  "ITU",
  "CCU"
 ],
 [
  "maternity",
  "maternity services",
  "maternity care",
  "maternity unit",
  "maternity and gynaecology"
 ],
 [
  "gynaecology",
  "gynaecological services",
  "gynaecology services"
 ],
 [
  "outpatients",
  "outpatient services",
  "outpatient department",
  "outpatients department",
  "outpatient clinics",
  "outpatient care"
 ],
 [
  "diagnostic imaging",
  "imaging",
  "imaging services",
  "imaging department",
  "radiology",
  "radiology department",
  "X-ray department"
 ],
 [
  "theatres",
  "operating theatres",
  "theatre"
 ],
 [
  "outpatients and diagnostic imaging",
  "outpatients and diagnostics",
  "outpatient and diagnostic imaging services"
 ],
 [
  "district nursing",
  "community nursing",
  "district nurses",
  "community nurses"
 ],
 [
  "child and adolescent mental health services",
  "child and adolescent mental health",
  "CAMHS",
  "mental health services for children and young people",
  "specialist community mental health services for children and young people"
 ],
 [
  "acute wards",
  "acute wards for adults of working age",
  "acute mental health wards",
  "acute inpatient wards",
  "acute admission wards"
 ],
 [
  "psychiatric intensive care unit",
  "psychiatric intensive care units",
  "PICU",
  "PICUs"
 ],
 [
  "forensic inpatient or secure wards",
  "forensic inpatient wards",
  "forensic wards",
  "secure wards",
  "forensic inpatient services"
 ],
 [
  "health-based places of safety",
  "health-based place of safety",
  "place of safety",
  "section 136 suite"
 ],
 [
  "emergency operations centre",
  "control room",
  "999 call centre",
  "EOC"
 ],
 [
  "patient transport services",
  "patient transport",
  "non-emergency patient transport",
  "PTS"
 ],
 [
  "home care",
  "care at home",
  "domiciliary care",
  "homecare"
 ],
 [
  "day care",
  "day services",
  "day centre",
  "day opportunities"
 ],
 [
  "respite care",
  "respite",
  "short breaks",
  "short stays"
 ],
 [
  "personal plans",
  "personal plan",
  "personal planning",
  "care plans",
  "care planning"
 ],
 [
  "health and social care standards",
  "national care standards"
 ],
 [
  "key workers",
  "key worker",
  "keyworkers",
  "keyworker system"
 ],
 [
  "childcare",
  "daycare of children",
  "daycare"
 ]
],
  frame: frame9,
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
 "star rating",
 "friends and family test",
 "healthwatch",
 "ofsted",
 "environmental health",
 "food hygiene",
 "food standards agency",
 "fire and rescue service",
 "fire authority",
 "health and safety executive",
 "royal college",
 "accreditation",
 "investors in people",
 "review website",
 "quality award",
 "patient-led assessment",
 "national clinical audit",
 "national audit",
 "health education england",
 "clinical commissioning group rated",
 "integrated care board rated",
 "commissioners rated",
 "local authority rated",
 "education scotland",
 "care quality commission",
 "healthcare improvement scotland",
 "mental welfare commission",
 "care commission"
],
  abbreviations: abbreviations10,
 },
 {
  id: "cqc/provider",
  title: "Rated inspection of a health or social care provider",
  body: "Care Quality Commission",
  years: {
 "from": 2014,
 "to": null
},
  recognise: [
 {
  "phrase": "this report describes our judgement of the quality of care",
  "weight": 8
 },
 {
  "phrase": "chief inspector of hospitals",
  "weight": 6
 },
 {
  "phrase": "chief inspector of general practice",
  "weight": 6
 },
 {
  "phrase": "chief inspector of adult social care",
  "weight": 6
 },
 {
  "phrase": "overall rating for this",
  "weight": 6
 },
 {
  "phrase": "are services safe",
  "weight": 5
 },
 {
  "phrase": "are services at this trust safe",
  "weight": 6
 },
 {
  "phrase": "is the service safe",
  "weight": 5
 },
 {
  "phrase": "our rating of this service",
  "weight": 4
 },
 {
  "phrase": "our rating of the trust",
  "weight": 4
 },
 {
  "phrase": "care quality commission",
  "weight": 4
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
  "id": "safe",
  "name": "Safe",
  "names": [
   "are services safe?",
   "is the service safe?",
   "are services at this trust safe?",
   "are services at this hospital safe?",
   "is the practice safe?",
   "safety of the service",
   "the safe key question",
   "the safe domain",
   "the rating for safe",
   "our rating of safe"
  ]
 },
 {
  "id": "effective",
  "name": "Effective",
  "names": [
   "are services effective?",
   "is the service effective?",
   "are services at this trust effective?",
   "are services at this hospital effective?",
   "is the practice effective?",
   "the effective key question",
   "the effective domain",
   "the rating for effective",
   "our rating of effective"
  ]
 },
 {
  "id": "caring",
  "name": "Caring",
  "names": [
   "are services caring?",
   "is the service caring?",
   "are services at this trust caring?",
   "are services at this hospital caring?",
   "is the practice caring?",
   "the caring key question",
   "the caring domain",
   "the rating for caring",
   "our rating of caring"
  ]
 },
 {
  "id": "responsive",
  "name": "Responsive",
  "names": [
   "are services responsive?",
   "is the service responsive?",
   "are services responsive to people's needs?",
   "is the service responsive to people's needs?",
   "are services at this trust responsive?",
   "are services at this hospital responsive?",
   "is the practice responsive?",
   "responsiveness",
   "responsive to people's needs",
   "the responsive key question",
   "the responsive domain",
   "the rating for responsive",
   "our rating of responsive"
  ]
 },
 {
  "id": "well-led",
  "name": "Well-led",
  "names": [
   "are services well-led?",
   "is the service well-led?",
   "are services at this trust well-led?",
   "are services at this hospital well-led?",
   "is the practice well-led?",
   "the well-led key question",
   "the well-led domain",
   "the rating for well-led",
   "our rating of well-led"
  ]
 },
 {
  "id": "overall",
  "name": "Overall rating for this service",
  "names": [
   "overall rating for the service",
   "overall rating for this location",
   "overall rating for this hospital",
   "overall rating for this practice",
   "overall rating for this trust",
   "overall rating for the trust",
   "overall rating for this provider",
   "our rating of this service",
   "our rating of the service",
   "our rating of the trust",
   "our rating of this hospital",
   "our rating of the provider",
   "the trust",
   "the provider",
   "the practice",
   "the home",
   "the care home"
  ]
 },
 {
  "id": "use-of-resources",
  "name": "Use of resources",
  "names": [
   "how well the trust uses its resources"
  ]
 },
 {
  "id": "combined",
  "name": "Combined rating",
  "names": [
   "combined quality and resource rating"
  ]
 }
],
  sections: {
 "introduction": [
  "how we carried out",
  "how we inspect",
  "why we carried out this",
  "why we did this inspection",
  "the inspection",
  "our inspection team",
  "background to this inspection",
  "about this inspection"
 ],
 "context": [
  "background to",
  "about the service",
  "about this service",
  "our current view of the service"
 ],
 "summary": [
  "overall summary",
  "letter from the chief inspector",
  "summary of this",
  "summary of findings",
  "the five questions we ask",
  "our judgements about each of the main services"
 ],
 "grades": [
  "overview of ratings",
  "our ratings",
  "ratings for",
  "ratings tables"
 ],
 "recommendations": [
  "areas for improvement",
  "outstanding practice and areas for improvement",
  "action the",
  "action we have told the provider to take",
  "requirement notices",
  "enforcement actions",
  "action the provider must take",
  "action the trust must take",
  "action the service must take",
  "action the service should take"
 ],
 "main": [
  "our findings",
  "detailed findings"
 ],
 "other": [
  "what the ratings mean",
  "key to tables",
  "our inspection methodology",
  "how we rate"
 ]
},
  populations: populations7,
  aspects: aspects8,
  synonyms: [
 [
  "safeguarding",
  "safeguarding adults",
  "adult safeguarding",
  "safeguarding from abuse",
  "safeguarding people from abuse",
  "protection from abuse",
  "protecting people from abuse",
  "adult support and protection",
  "adult protection"
 ],
 [
  "medicines management",
  "management of medicines",
  "medicine management",
  "managing medicines",
  "medicines optimisation",
  "medication management",
  "management of medication",
  "handling of medicines",
  "handling of medication",
  "medicines handling",
  "safe use of medicines",
  "use of medicines"
 ],
 [
  "medicines administration",
  "administration of medicines",
  "administering medicines",
  "giving of medicines",
  "administration of medication",
  "medication administration"
 ],
 [
  "medicines storage",
  "storage of medicines",
  "storage of medication",
  "medication storage"
 ],
 [
  "infection prevention and control",
  "infection prevention",
  "infection control",
  "control of infection",
  "prevention and control of infection",
  "preventing and controlling infection",
  "infection control and prevention",
  "cleanliness, infection control and hygiene",
  "infection control and hygiene",
  "hygiene and infection control",
  "IPC"
 ],
 [
  "cleanliness",
  "cleaning",
  "hygiene"
 ],
 [
  "care planning",
  "care plans",
  "care plan",
  "planning of care",
  "planning people's care",
  "planning for care",
  "care and treatment plans",
  "care and support plans",
  "care and support planning",
  "support plans",
  "support planning",
  "personal plans",
  "personal planning"
 ],
 [
  "mental capacity",
  "Mental Capacity Act",
  "Mental Capacity Act 2005",
  "MCA"
 ],
 [
  "capacity assessments",
  "mental capacity assessments",
  "assessments of capacity",
  "assessment of capacity",
  "assessments of mental capacity",
  "assessment of mental capacity"
 ],
 [
  "consent",
  "consent to care",
  "consent to treatment",
  "consent to care and treatment",
  "seeking consent",
  "seeking of consent",
  "obtaining consent"
 ],
 [
  "deprivation of liberty safeguards",
  "deprivation of liberty",
  "DoLS"
 ],
 [
  "nutrition and hydration",
  "hydration and nutrition",
  "eating and drinking",
  "food and drink",
  "eating and drinking well",
  "nutritional needs",
  "nutrition",
  "nutritional care"
 ],
 [
  "meals",
  "meal",
  "food",
  "catering",
  "menus"
 ],
 [
  "mealtimes",
  "mealtime",
  "mealtime experience",
  "dining experience"
 ],
 [
  "privacy and dignity",
  "dignity and privacy",
  "dignity and respect",
  "respect and dignity",
  "dignity"
 ],
 [
  "kindness",
  "compassion",
  "kindness and compassion",
  "compassion and kindness",
  "compassionate care"
 ],
 [
  "complaints handling",
  "handling of complaints",
  "complaint handling",
  "handling complaints",
  "management of complaints",
  "complaints management",
  "dealing with complaints",
  "complaints",
  "complaints and concerns",
  "concerns and complaints",
  "listening to concerns and complaints",
  "response to complaints",
  "responses to complaints",
  "responding to complaints",
  "complaints procedure",
  "complaints process"
 ],
 [
  "learning from complaints",
  "lessons from complaints",
  "lessons learned from complaints",
  "learning lessons from complaints"
 ],
 [
  "incident reporting",
  "reporting of incidents",
  "reporting incidents",
  "incidents reporting"
 ],
 [
  "incident management",
  "management of incidents",
  "managing incidents",
  "handling of incidents",
  "investigation of incidents",
  "incident investigation",
  "incident investigations"
 ],
 [
  "learning from incidents",
  "lessons from incidents",
  "lessons learned from incidents",
  "learning lessons from incidents",
  "learning when things go wrong",
  "learning lessons when things go wrong",
  "learning from safety incidents"
 ],
 [
  "mandatory training",
  "statutory and mandatory training",
  "mandatory and statutory training",
  "compulsory training",
  "essential training"
 ],
 [
  "induction",
  "staff induction",
  "induction programme"
 ],
 [
  "appraisals",
  "appraisal",
  "staff appraisal",
  "staff appraisals",
  "appraisal of staff",
  "appraisals of staff",
  "appraisals for staff",
  "annual appraisal",
  "annual appraisals"
 ],
 [
  "safe recruitment",
  "recruitment checks",
  "pre-employment checks",
  "safer recruitment",
  "safe recruitment of staff"
 ],
 [
  "physical environment",
  "environment",
  "environments",
  "care environment",
  "ward environment",
  "safe environments",
  "premises",
  "building",
  "buildings"
 ],
 [
  "environment and equipment",
  "premises and equipment"
 ],
 [
  "social activities",
  "activities",
  "activities programme",
  "programme of activities",
  "activity programme",
  "meaningful activities",
  "meaningful activity",
  "leisure activities",
  "range of activities",
  "activities and interests",
  "hobbies and interests"
 ],
 [
  "multidisciplinary working",
  "multidisciplinary work",
  "multidisciplinary team working",
  "multidisciplinary teamwork",
  "multidisciplinary teams",
  "MDT working",
  "working between disciplines"
 ],
 [
  "teamwork",
  "team working",
  "working as a team"
 ],
 [
  "person-centred care",
  "personalised care",
  "individualised care",
  "care tailored to individuals"
 ],
 [
  "staff morale",
  "morale",
  "morale of staff"
 ],
 [
  "freedom to speak up",
  "speaking up",
  "whistleblowing",
  "raising concerns"
 ],
 [
  "duty of candour",
  "candour"
 ],
 [
  "culture",
  "workplace culture",
  "staff culture",
  "organisational culture"
 ],
 [
  "vision and strategy",
  "strategy and vision"
 ],
 [
  "quality improvement",
  "service improvement",
  "continuous improvement",
  "learning, improvement and innovation",
  "learning, continuous improvement and innovation"
 ],
 [
  "risk management",
  "management of risk",
  "management of risks",
  "managing risk",
  "managing risks"
 ],
 [
  "fire safety",
  "fire precautions",
  "fire safety arrangements"
 ],
 [
  "equality and diversity",
  "equality",
  "diversity and inclusion",
  "diversity and inclusion"
 ],
 [
  "pain relief",
  "pain management",
  "management of pain",
  "pain control",
  "relief of pain"
 ],
 [
  "wound care",
  "wound management",
  "management of wounds",
  "care of wounds"
 ],
 [
  "pressure area care",
  "pressure care",
  "prevention of pressure ulcers",
  "pressure ulcer prevention",
  "prevention of pressure sores",
  "pressure ulcer care",
  "pressure ulcers",
  "pressure sores",
  "skin integrity",
  "skin care"
 ],
 [
  "falls prevention",
  "prevention of falls",
  "falls management",
  "management of falls",
  "preventing falls"
 ],
 [
  "oral care",
  "mouth care",
  "oral health care",
  "oral health",
  "oral hygiene"
 ],
 [
  "moving and handling",
  "manual handling",
  "moving and repositioning"
 ],
 [
  "call bells",
  "call bell response",
  "response to call bells",
  "answering of call bells",
  "nurse call"
 ],
 [
  "visiting",
  "visiting arrangements",
  "visits by relatives"
 ],
 [
  "advance care planning",
  "advance care plans",
  "anticipatory care planning",
  "anticipatory care plans",
  "future care planning",
  "planning for end of life"
 ],
 [
  "resuscitation decisions",
  "DNACPR",
  "DNACPR decisions",
  "DNACPR forms",
  "do not attempt cardiopulmonary resuscitation decisions"
 ],
 [
  "restrictive practice",
  "restrictive practices",
  "restrictive interventions",
  "use of restraint",
  "restraint"
 ],
 [
  "sepsis",
  "sepsis care",
  "management of sepsis",
  "sepsis management",
  "treatment of sepsis"
 ],
 [
  "deteriorating patients",
  "deteriorating patient",
  "recognition of deterioration",
  "recognising deterioration",
  "response to deterioration",
  "patients whose condition deteriorates",
  "patients who deteriorate"
 ],
 [
  "surgical safety checklist",
  "WHO checklist",
  "WHO surgical safety checklist"
 ],
 [
  "triage",
  "initial assessment",
  "first assessment",
  "triage of patients"
 ],
 [
  "handover",
  "handovers",
  "clinical handover",
  "shift handovers",
  "shift handover"
 ],
 [
  "bereavement support",
  "bereavement care",
  "bereavement services",
  "support for the bereaved"
 ],
 [
  "health promotion",
  "supporting people to live healthier lives",
  "promotion of health"
 ],
 [
  "evidence-based care",
  "evidence-based care and treatment",
  "evidence-based practice"
 ],
 [
  "waiting times",
  "waiting time",
  "waiting",
  "waits",
  "waits for treatment",
  "length of wait",
  "length of waits",
  "waiting lists"
 ],
 [
  "access and flow",
  "patient flow",
  "flow of patients",
  "flow through the hospital",
  "flow"
 ],
 [
  "discharge planning",
  "discharge",
  "planning of discharge",
  "planning for discharge",
  "discharge arrangements",
  "discharge from hospital",
  "transfer home"
 ],
 [
  "discharge summaries",
  "discharge letters"
 ],
 [
  "appointments",
  "appointment system",
  "access to appointments",
  "booking of appointments"
 ],
 [
  "urgent and emergency services",
  "urgent and emergency care",
  "urgent and emergency care services",
  "emergency department",
  "emergency departments",
  "emergency care",
  "emergency services",
  "accident and emergency",
  "accident and emergency department",
  "A&E department",
  "A&E services",
  "ED"
 ],
 [
  "urgent care centre",
  "urgent treatment centre",
  "minor injuries unit",
  "minor injury unit",
  "walk-in centre",
  "MIU",
  "UTC"
 ],
 [
  "medical care",
  "medical services",
  "general medicine",
  "medical wards",
  "medical care and older people's care",
  "medicine wards"
 ],
 [
  "surgery",
  "surgical services",
  "surgery services",
  "surgical care",
  "surgical wards"
 ],
 [
  "critical care",
  "critical care unit",
  "intensive care",
  "intensive care unit",
  "intensive therapy unit",
  "ICU",
  "ITU",
  "CCU"
 ],
 [
  "maternity",
  "maternity services",
  "maternity care",
  "maternity unit",
  "maternity and gynaecology"
 ],
 [
  "gynaecology",
  "gynaecological services",
  "gynaecology services"
 ],
 [
  "outpatients",
  "outpatient services",
  "outpatient department",
  "outpatients department",
  "outpatient clinics",
  "outpatient care"
 ],
 [
  "diagnostic imaging",
  "imaging",
  "imaging services",
  "imaging department",
  "radiology",
  "radiology department",
  "X-ray department"
 ],
 [
  "theatres",
  "operating theatres",
  "theatre"
 ],
 [
  "outpatients and diagnostic imaging",
  "outpatients and diagnostics",
  "outpatient and diagnostic imaging services"
 ],
 [
  "district nursing",
  "community nursing",
  "district nurses",
  "community nurses"
 ],
 [
  "child and adolescent mental health services",
  "child and adolescent mental health",
  "CAMHS",
  "mental health services for children and young people",
  "specialist community mental health services for children and young people"
 ],
 [
  "acute wards",
  "acute wards for adults of working age",
  "acute mental health wards",
  "acute inpatient wards",
  "acute admission wards"
 ],
 [
  "psychiatric intensive care unit",
  "psychiatric intensive care units",
  "PICU",
  "PICUs"
 ],
 [
  "forensic inpatient or secure wards",
  "forensic inpatient wards",
  "forensic wards",
  "secure wards",
  "forensic inpatient services"
 ],
 [
  "health-based places of safety",
  "health-based place of safety",
  "place of safety",
  "section 136 suite"
 ],
 [
  "emergency operations centre",
  "control room",
  "999 call centre",
  "EOC"
 ],
 [
  "patient transport services",
  "patient transport",
  "non-emergency patient transport",
  "PTS"
 ],
 [
  "home care",
  "care at home",
  "domiciliary care",
  "homecare"
 ],
 [
  "day care",
  "day services",
  "day centre",
  "day opportunities"
 ],
 [
  "respite care",
  "respite",
  "short breaks",
  "short stays"
 ],
 [
  "safe and effective staffing",
  "safe staffing and skills"
 ],
 [
  "involving people to manage risks",
  "assessing and managing risks",
  "management of people's risks"
 ],
 [
  "safe systems, pathways and transitions",
  "systems, pathways and transitions",
  "transitions between services"
 ],
 [
  "assessing needs",
  "assessment of needs",
  "needs assessment",
  "assessment of people's needs"
 ],
 [
  "monitoring and improving outcomes",
  "patient outcomes",
  "outcomes for patients"
 ],
 [
  "treating people as individuals",
  "meeting individual needs",
  "meeting people's individual needs"
 ],
 [
  "equity in access",
  "timely access",
  "access to the service",
  "timely access to care"
 ],
 [
  "shared direction and culture",
  "vision",
  "strategy and culture"
 ],
 [
  "capable, compassionate and inclusive leaders",
  "compassionate and inclusive leaders"
 ],
 [
  "governance",
  "management and sustainability",
  "governance and management"
 ],
 [
  "workforce wellbeing and enablement",
  "staff wellbeing",
  "wellbeing of staff"
 ]
],
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
 "people's experience of",
 "people's experiences of",
 "patients' experience of",
 "patients' experiences of",
 "residents' experience of",
 "the experience of",
 "systems for",
 "systems and processes for",
 "processes for",
 "key question",
 "core service"
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
 "star rating",
 "friends and family test",
 "healthwatch",
 "ofsted",
 "environmental health",
 "food hygiene",
 "food standards agency",
 "fire and rescue service",
 "fire authority",
 "health and safety executive",
 "royal college",
 "accreditation",
 "investors in people",
 "review website",
 "quality award",
 "patient-led assessment",
 "national clinical audit",
 "national audit",
 "health education england",
 "clinical commissioning group rated",
 "integrated care board rated",
 "commissioners rated",
 "local authority rated",
 "care inspectorate wales",
 "nhs england rated",
 "nhs improvement rated"
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
 "YMCA",
 "AIDS",
 "CPR",
 "CT",
 "DBS",
 "ECG",
 "HIV",
 "IV",
 "MRI",
 "MRSA",
 "PPE",
 "CQC"
],
 },
 {
  id: "fields/care",
  title: "Health and social care",
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
     "required improvement"
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
  populations: populations7,
  aspects: aspects8,
  synonyms: [
 [
  "safeguarding",
  "safeguarding adults",
  "adult safeguarding",
  "safeguarding from abuse",
  "safeguarding people from abuse",
  "protection from abuse",
  "protecting people from abuse",
  "adult support and protection",
  "adult protection"
 ],
 [
  "medicines management",
  "management of medicines",
  "medicine management",
  "managing medicines",
  "medicines optimisation",
  "medication management",
  "management of medication",
  "handling of medicines",
  "handling of medication",
  "medicines handling",
  "safe use of medicines",
  "use of medicines"
 ],
 [
  "medicines administration",
  "administration of medicines",
  "administering medicines",
  "giving of medicines",
  "administration of medication",
  "medication administration"
 ],
 [
  "medicines storage",
  "storage of medicines",
  "storage of medication",
  "medication storage"
 ],
 [
  "infection prevention and control",
  "infection prevention",
  "infection control",
  "control of infection",
  "prevention and control of infection",
  "preventing and controlling infection",
  "infection control and prevention",
  "cleanliness, infection control and hygiene",
  "infection control and hygiene",
  "hygiene and infection control",
  "IPC"
 ],
 [
  "cleanliness",
  "cleaning",
  "hygiene"
 ],
 [
  "care planning",
  "care plans",
  "care plan",
  "planning of care",
  "planning people's care",
  "planning for care",
  "care and treatment plans",
  "care and support plans",
  "care and support planning",
  "support plans",
  "support planning",
  "personal plans",
  "personal planning"
 ],
 [
  "mental capacity",
  "Mental Capacity Act",
  "Mental Capacity Act 2005",
  "MCA"
 ],
 [
  "capacity assessments",
  "mental capacity assessments",
  "assessments of capacity",
  "assessment of capacity",
  "assessments of mental capacity",
  "assessment of mental capacity"
 ],
 [
  "consent",
  "consent to care",
  "consent to treatment",
  "consent to care and treatment",
  "seeking consent",
  "seeking of consent",
  "obtaining consent"
 ],
 [
  "deprivation of liberty safeguards",
  "deprivation of liberty",
  "DoLS"
 ],
 [
  "nutrition and hydration",
  "hydration and nutrition",
  "eating and drinking",
  "food and drink",
  "eating and drinking well",
  "nutritional needs",
  "nutrition",
  "nutritional care"
 ],
 [
  "meals",
  "meal",
  "food",
  "catering",
  "menus"
 ],
 [
  "mealtimes",
  "mealtime",
  "mealtime experience",
  "dining experience"
 ],
 [
  "privacy and dignity",
  "dignity and privacy",
  "dignity and respect",
  "respect and dignity",
  "dignity"
 ],
 [
  "kindness",
  "compassion",
  "kindness and compassion",
  "compassion and kindness",
  "compassionate care"
 ],
 [
  "complaints handling",
  "handling of complaints",
  "complaint handling",
  "handling complaints",
  "management of complaints",
  "complaints management",
  "dealing with complaints",
  "complaints",
  "complaints and concerns",
  "concerns and complaints",
  "listening to concerns and complaints",
  "response to complaints",
  "responses to complaints",
  "responding to complaints",
  "complaints procedure",
  "complaints process"
 ],
 [
  "learning from complaints",
  "lessons from complaints",
  "lessons learned from complaints",
  "learning lessons from complaints"
 ],
 [
  "incident reporting",
  "reporting of incidents",
  "reporting incidents",
  "incidents reporting"
 ],
 [
  "incident management",
  "management of incidents",
  "managing incidents",
  "handling of incidents",
  "investigation of incidents",
  "incident investigation",
  "incident investigations"
 ],
 [
  "learning from incidents",
  "lessons from incidents",
  "lessons learned from incidents",
  "learning lessons from incidents",
  "learning when things go wrong",
  "learning lessons when things go wrong",
  "learning from safety incidents"
 ],
 [
  "mandatory training",
  "statutory and mandatory training",
  "mandatory and statutory training",
  "compulsory training",
  "essential training"
 ],
 [
  "induction",
  "staff induction",
  "induction programme"
 ],
 [
  "appraisals",
  "appraisal",
  "staff appraisal",
  "staff appraisals",
  "appraisal of staff",
  "appraisals of staff",
  "appraisals for staff",
  "annual appraisal",
  "annual appraisals"
 ],
 [
  "safe recruitment",
  "recruitment checks",
  "pre-employment checks",
  "safer recruitment",
  "safe recruitment of staff"
 ],
 [
  "physical environment",
  "environment",
  "environments",
  "care environment",
  "ward environment",
  "safe environments",
  "premises",
  "building",
  "buildings"
 ],
 [
  "environment and equipment",
  "premises and equipment"
 ],
 [
  "social activities",
  "activities",
  "activities programme",
  "programme of activities",
  "activity programme",
  "meaningful activities",
  "meaningful activity",
  "leisure activities",
  "range of activities",
  "activities and interests",
  "hobbies and interests"
 ],
 [
  "multidisciplinary working",
  "multidisciplinary work",
  "multidisciplinary team working",
  "multidisciplinary teamwork",
  "multidisciplinary teams",
  "MDT working",
  "working between disciplines"
 ],
 [
  "teamwork",
  "team working",
  "working as a team"
 ],
 [
  "person-centred care",
  "personalised care",
  "individualised care",
  "care tailored to individuals"
 ],
 [
  "staff morale",
  "morale",
  "morale of staff"
 ],
 [
  "freedom to speak up",
  "speaking up",
  "whistleblowing",
  "raising concerns"
 ],
 [
  "duty of candour",
  "candour"
 ],
 [
  "culture",
  "workplace culture",
  "staff culture",
  "organisational culture"
 ],
 [
  "vision and strategy",
  "strategy and vision"
 ],
 [
  "quality improvement",
  "service improvement",
  "continuous improvement",
  "learning, improvement and innovation",
  "learning, continuous improvement and innovation"
 ],
 [
  "risk management",
  "management of risk",
  "management of risks",
  "managing risk",
  "managing risks"
 ],
 [
  "fire safety",
  "fire precautions",
  "fire safety arrangements"
 ],
 [
  "equality and diversity",
  "equality",
  "diversity and inclusion",
  "diversity and inclusion"
 ],
 [
  "pain relief",
  "pain management",
  "management of pain",
  "pain control",
  "relief of pain"
 ],
 [
  "wound care",
  "wound management",
  "management of wounds",
  "care of wounds"
 ],
 [
  "pressure area care",
  "pressure care",
  "prevention of pressure ulcers",
  "pressure ulcer prevention",
  "prevention of pressure sores",
  "pressure ulcer care",
  "pressure ulcers",
  "pressure sores",
  "skin integrity",
  "skin care"
 ],
 [
  "falls prevention",
  "prevention of falls",
  "falls management",
  "management of falls",
  "preventing falls"
 ],
 [
  "oral care",
  "mouth care",
  "oral health care",
  "oral health",
  "oral hygiene"
 ],
 [
  "moving and handling",
  "manual handling",
  "moving and repositioning"
 ],
 [
  "call bells",
  "call bell response",
  "response to call bells",
  "answering of call bells",
  "nurse call"
 ],
 [
  "visiting",
  "visiting arrangements",
  "visits by relatives"
 ],
 [
  "advance care planning",
  "advance care plans",
  "anticipatory care planning",
  "anticipatory care plans",
  "future care planning",
  "planning for end of life"
 ],
 [
  "resuscitation decisions",
  "DNACPR",
  "DNACPR decisions",
  "DNACPR forms",
  "do not attempt cardiopulmonary resuscitation decisions"
 ],
 [
  "restrictive practice",
  "restrictive practices",
  "restrictive interventions",
  "use of restraint",
  "restraint"
 ],
 [
  "sepsis",
  "sepsis care",
  "management of sepsis",
  "sepsis management",
  "treatment of sepsis"
 ],
 [
  "deteriorating patients",
  "deteriorating patient",
  "recognition of deterioration",
  "recognising deterioration",
  "response to deterioration",
  "patients whose condition deteriorates",
  "patients who deteriorate"
 ],
 [
  "surgical safety checklist",
  "WHO checklist",
  "WHO surgical safety checklist"
 ],
 [
  "triage",
  "initial assessment",
  "first assessment",
  "triage of patients"
 ],
 [
  "handover",
  "handovers",
  "clinical handover",
  "shift handovers",
  "shift handover"
 ],
 [
  "bereavement support",
  "bereavement care",
  "bereavement services",
  "support for the bereaved"
 ],
 [
  "health promotion",
  "supporting people to live healthier lives",
  "promotion of health"
 ],
 [
  "evidence-based care",
  "evidence-based care and treatment",
  "evidence-based practice"
 ],
 [
  "waiting times",
  "waiting time",
  "waiting",
  "waits",
  "waits for treatment",
  "length of wait",
  "length of waits",
  "waiting lists"
 ],
 [
  "access and flow",
  "patient flow",
  "flow of patients",
  "flow through the hospital",
  "flow"
 ],
 [
  "discharge planning",
  "discharge",
  "planning of discharge",
  "planning for discharge",
  "discharge arrangements",
  "discharge from hospital",
  "transfer home"
 ],
 [
  "discharge summaries",
  "discharge letters"
 ],
 [
  "appointments",
  "appointment system",
  "access to appointments",
  "booking of appointments"
 ],
 [
  "urgent and emergency services",
  "urgent and emergency care",
  "urgent and emergency care services",
  "emergency department",
  "emergency departments",
  "emergency care",
  "emergency services",
  "accident and emergency",
  "accident and emergency department",
  "A&E department",
  "A&E services",
  "ED"
 ],
 [
  "urgent care centre",
  "urgent treatment centre",
  "minor injuries unit",
  "minor injury unit",
  "walk-in centre",
  "MIU",
  "UTC"
 ],
 [
  "medical care",
  "medical services",
  "general medicine",
  "medical wards",
  "medical care and older people's care",
  "medicine wards"
 ],
 [
  "surgery",
  "surgical services",
  "surgery services",
  "surgical care",
  "surgical wards"
 ],
 [
  "critical care",
  "critical care unit",
  "intensive care",
  "intensive care unit",
  "intensive therapy unit",
  "ICU",
  "ITU",
  "CCU"
 ],
 [
  "maternity",
  "maternity services",
  "maternity care",
  "maternity unit",
  "maternity and gynaecology"
 ],
 [
  "gynaecology",
  "gynaecological services",
  "gynaecology services"
 ],
 [
  "outpatients",
  "outpatient services",
  "outpatient department",
  "outpatients department",
  "outpatient clinics",
  "outpatient care"
 ],
 [
  "diagnostic imaging",
  "imaging",
  "imaging services",
  "imaging department",
  "radiology",
  "radiology department",
  "X-ray department"
 ],
 [
  "theatres",
  "operating theatres",
  "theatre"
 ],
 [
  "outpatients and diagnostic imaging",
  "outpatients and diagnostics",
  "outpatient and diagnostic imaging services"
 ],
 [
  "district nursing",
  "community nursing",
  "district nurses",
  "community nurses"
 ],
 [
  "child and adolescent mental health services",
  "child and adolescent mental health",
  "CAMHS",
  "mental health services for children and young people",
  "specialist community mental health services for children and young people"
 ],
 [
  "acute wards",
  "acute wards for adults of working age",
  "acute mental health wards",
  "acute inpatient wards",
  "acute admission wards"
 ],
 [
  "psychiatric intensive care unit",
  "psychiatric intensive care units",
  "PICU",
  "PICUs"
 ],
 [
  "forensic inpatient or secure wards",
  "forensic inpatient wards",
  "forensic wards",
  "secure wards",
  "forensic inpatient services"
 ],
 [
  "health-based places of safety",
  "health-based place of safety",
  "place of safety",
  "section 136 suite"
 ],
 [
  "emergency operations centre",
  "control room",
  "999 call centre",
  "EOC"
 ],
 [
  "patient transport services",
  "patient transport",
  "non-emergency patient transport",
  "PTS"
 ],
 [
  "home care",
  "care at home",
  "domiciliary care",
  "homecare"
 ],
 [
  "day care",
  "day services",
  "day centre",
  "day opportunities"
 ],
 [
  "respite care",
  "respite",
  "short breaks",
  "short stays"
 ]
],
  frame: frame9,
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
 "star rating",
 "friends and family test",
 "healthwatch",
 "ofsted",
 "environmental health",
 "food hygiene",
 "food standards agency",
 "fire and rescue service",
 "fire authority",
 "health and safety executive",
 "royal college",
 "accreditation",
 "investors in people",
 "review website",
 "quality award",
 "patient-led assessment",
 "national clinical audit",
 "national audit",
 "health education england",
 "clinical commissioning group rated",
 "integrated care board rated",
 "commissioners rated",
 "local authority rated"
],
  abbreviations: abbreviations10,
 },
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
  populations: populations14,
  aspects: aspects11,
  synonyms: synonyms15,
  frame: frame12,
  others: others13,
  abbreviations: abbreviations16,
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
  aspects: aspects11,
  synonyms: [],
  frame: frame4,
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
  id: "ofsted/area-send",
  title: "Area SEND inspection of a local area partnership",
  body: "Ofsted and the Care Quality Commission",
  years: {
 "from": 2016,
 "to": null
},
  recognise: [
 {
  "phrase": "area SEND inspection",
  "weight": 10
 },
 {
  "phrase": "local area partnership",
  "weight": 3
 },
 {
  "phrase": "joint local area SEND inspection",
  "weight": 10
 },
 {
  "phrase": "local area special educational needs and/or disabilities inspection",
  "weight": 10
 },
 {
  "phrase": "joint area inspection of special educational needs",
  "weight": 8
 }
],
  scales: [
 {
  "id": "outcomes",
  "grades": [
   {
    "name": "typically lead to positive experiences and outcomes",
    "rank": 0,
    "number": null,
    "forms": [
     "typically leads to positive experiences and outcomes"
    ],
    "aliases": []
   },
   {
    "name": "lead to inconsistent experiences and outcomes",
    "rank": 1,
    "number": null,
    "forms": [
     "leads to inconsistent experiences and outcomes"
    ],
    "aliases": []
   },
   {
    "name": "widespread and/or systemic failings",
    "rank": 2,
    "number": null,
    "forms": [
     "widespread and systemic failings",
     "widespread or systemic failings"
    ],
    "aliases": []
   }
  ]
 }
],
  judged: [],
  sections: {
 "context": [
  "information about the local area partnership"
 ],
 "summary": [
  "inspection outcome",
  "what is it like to be a child or young person"
 ],
 "recommendations": [
  "what does the area partnership need to do better",
  "areas for improvement",
  "areas for priority action"
 ],
 "main": [
  "what is the area partnership doing that is effective"
 ],
 "other": [
  "information about this inspection",
  "inspection team"
 ]
},
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
 },
 {
  "id": "alternative-provision",
  "names": [
   "children in alternative provision",
   "children and young people in alternative provision",
   "children who attend alternative provision",
   "children and young people who attend alternative provision",
   "pupils in alternative provision"
  ],
  "within": "children"
 },
 {
  "id": "preparing-for-adulthood",
  "names": [
   "young people preparing for adulthood",
   "young people with SEND who are preparing for adulthood",
   "young people moving into adulthood"
  ],
  "within": "special-educational-needs"
 },
 {
  "id": "under-five",
  "names": [
   "children under five",
   "young children",
   "children in the early years",
   "pre-school children"
  ],
  "within": "children"
 },
 {
  "id": "electively-home-educated",
  "names": [
   "children who are electively home educated",
   "children educated at home",
   "electively home educated children"
  ],
  "within": "children"
 }
],
  aspects: aspects11,
  synonyms: [
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
 ],
 [
  "education, health and care plans",
  "education, health and care plan",
  "education health and care plans",
  "EHC plans",
  "EHC plan",
  "EHCPs",
  "EHCP"
 ],
 [
  "annual reviews",
  "annual review process",
  "annual review of plans",
  "annual reviews of EHC plans",
  "annual reviews of education, health and care plans"
 ],
 [
  "alternative provision",
  "AP"
 ],
 [
  "preparation for adulthood",
  "preparing for adulthood"
 ],
 [
  "integrated care board",
  "ICB"
 ],
 [
  "special educational needs coordinators",
  "special educational needs coordinator",
  "SENCos",
  "SENCo"
 ],
 [
  "parent carer forum",
  "parents and carers forum",
  "parent and carer forum",
  "PCF"
 ],
 [
  "local offer",
  "SEND local offer"
 ],
 [
  "designated clinical officer",
  "DCO"
 ],
 [
  "co-production",
  "coproduction",
  "working together with families"
 ],
 [
  "occupational therapy",
  "occupational therapy services"
 ],
 [
  "neurodevelopmental assessments",
  "neurodevelopmental assessment",
  "neurodevelopmental pathway",
  "autism assessments"
 ],
 [
  "educational psychology service",
  "educational psychologists",
  "educational psychology"
 ]
],
  frame: frame12,
  others: others13,
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
 "YMCA",
 "AS",
 "BTEC",
 "HMIC",
 "PGCE",
 "SATs",
 "SEN",
 "VCE",
 "EHC",
 "SEND"
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
  populations: populations14,
  aspects: aspects11,
  synonyms: synonyms15,
  frame: frame12,
  others: others13,
  abbreviations: abbreviations16,
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
  populations: populations14,
  aspects: aspects11,
  synonyms: synonyms15,
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
  others: others13,
  abbreviations: abbreviations16,
 },
 {
  id: "ofsted/joint-targeted",
  title: "Joint targeted area inspection",
  body: "Ofsted and its partner inspectorates",
  years: {
 "from": 2016,
 "to": null
},
  recognise: [
 {
  "phrase": "joint targeted area inspection",
  "weight": 10
 },
 {
  "phrase": "JTAI",
  "weight": 5
 }
],
  scales: [
 {
  "id": "plain-words",
  "grades": [
   {
    "name": "outstanding",
    "rank": 0,
    "number": null,
    "forms": [],
    "aliases": []
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
     "required improvement"
    ],
    "aliases": []
   },
   {
    "name": "inadequate",
    "rank": 3,
    "number": null,
    "forms": [],
    "aliases": []
   }
  ]
 }
],
  judged: [],
  sections: {
 "summary": [
  "headline findings",
  "summary"
 ],
 "recommendations": [
  "what needs to improve",
  "areas for improvement",
  "areas for priority action",
  "next steps"
 ],
 "main": [
  "main findings",
  "key strengths",
  "strengths"
 ],
 "other": [
  "case study"
 ]
},
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
 },
 {
  "id": "domestic-abuse",
  "names": [
   "children living with domestic abuse",
   "children who live with domestic abuse",
   "children who experience domestic abuse",
   "children affected by domestic abuse",
   "children who are victims of domestic abuse",
   "victims of domestic abuse"
  ],
  "within": "children"
 },
 {
  "id": "criminally-exploited",
  "names": [
   "children at risk of criminal exploitation",
   "children who are criminally exploited",
   "criminally exploited children",
   "children at risk of child criminal exploitation",
   "children at risk of exploitation",
   "exploited children"
  ],
  "within": "children"
 },
 {
  "id": "neglected",
  "names": [
   "children living with neglect",
   "children who are neglected",
   "neglected children",
   "older children living with neglect",
   "children experiencing neglect"
  ],
  "within": "children"
 },
 {
  "id": "serious-youth-violence",
  "names": [
   "children affected by serious youth violence",
   "children at risk of serious youth violence",
   "children affected by violence"
  ],
  "within": "children"
 },
 {
  "id": "unborn",
  "names": [
   "unborn children",
   "unborn babies",
   "unborn"
  ],
  "within": "children"
 },
 {
  "id": "perpetrators",
  "names": [
   "perpetrators",
   "perpetrators of domestic abuse",
   "perpetrators of abuse"
  ],
  "within": null
 },
 {
  "id": "police-officers",
  "names": [
   "police officers",
   "officers",
   "frontline officers",
   "frontline police officers"
  ],
  "within": null
 },
 {
  "id": "health-practitioners",
  "names": [
   "health practitioners",
   "health professionals",
   "health visitors",
   "school nurses",
   "midwives"
  ],
  "within": null
 }
],
  aspects: aspects11,
  synonyms: [
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
 ],
 [
  "multi-agency safeguarding arrangements",
  "MASA"
 ],
 [
  "front door",
  "front door services",
  "multi-agency front door"
 ],
 [
  "strategy meetings",
  "strategy discussions",
  "strategy meeting",
  "strategy discussion"
 ],
 [
  "multi-agency risk assessment conferences",
  "multi-agency risk assessment conference",
  "MARAC"
 ],
 [
  "information sharing",
  "sharing of information",
  "sharing information"
 ],
 [
  "voice of the child",
  "child's voice",
  "children's voices",
  "children's views",
  "views of children"
 ],
 [
  "child protection medicals",
  "child protection medical examinations"
 ],
 [
  "National Probation Service",
  "NPS"
 ],
 [
  "community rehabilitation company",
  "CRC"
 ],
 [
  "emergency department",
  "accident and emergency",
  "accident and emergency department"
 ]
],
  frame: frame12,
  others: others13,
  abbreviations: abbreviations16,
 },
 {
  id: "ofsted/looked-after",
  title: "Inspection of safeguarding and looked after children services",
  body: "Ofsted",
  years: {
 "from": 2009,
 "to": 2013
},
  recognise: [
 {
  "phrase": "inspection of safeguarding and looked after children services",
  "weight": 10
 },
 {
  "phrase": "inspection of looked after children services",
  "weight": 10
 },
 {
  "phrase": "safeguarding and looked after children",
  "weight": 4
 },
 {
  "phrase": "overall effectiveness of services for looked after children",
  "weight": 3
 }
],
  scales: [
 {
  "id": "grades",
  "grades": [
   {
    "name": "outstanding",
    "rank": 0,
    "number": 1,
    "forms": [],
    "aliases": [
     "excellent",
     "exceptional"
    ]
   },
   {
    "name": "good",
    "rank": 1,
    "number": 2,
    "forms": [],
    "aliases": []
   },
   {
    "name": "adequate",
    "rank": 2,
    "number": 3,
    "forms": [],
    "aliases": [
     "satisfactory"
    ]
   },
   {
    "name": "inadequate",
    "rank": 3,
    "number": 4,
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
  "id": "safeguarding-services",
  "name": "The overall effectiveness of safeguarding services",
  "names": [
   "safeguarding services",
   "the effectiveness of safeguarding services",
   "overall effectiveness of the council's safeguarding services",
   "services to safeguard children and young people"
  ]
 },
 {
  "id": "safeguarding-capacity",
  "name": "The capacity for improvement of safeguarding services",
  "names": [
   "capacity to improve safeguarding services",
   "the council's capacity for improvement of safeguarding services",
   "the council's capacity to improve safeguarding services"
  ]
 },
 {
  "id": "safe-and-feel-safe",
  "name": "Children and young people are safe and feel safe",
  "names": [
   "safeguarding outcomes for children and young people",
   "the effectiveness of services in ensuring that children and young people are safe and feel safe"
  ]
 },
 {
  "id": "contribution-of-health-agencies",
  "name": "The contribution of health agencies to keeping children and young people safe",
  "names": [
   "the contribution of health agencies to keeping children safe",
   "contribution of health agencies"
  ]
 },
 {
  "id": "looked-after-services",
  "name": "The overall effectiveness of services for looked after children and young people",
  "names": [
   "services for looked after children and young people",
   "services for looked after children",
   "the effectiveness of services for looked after children",
   "looked after children services",
   "services for looked after children, young people and care leavers",
   "services for looked after children and care leavers"
  ]
 },
 {
  "id": "looked-after-capacity",
  "name": "The capacity for improvement of services for looked after children and young people",
  "names": [
   "capacity for improvement of services for looked after children",
   "capacity to improve services for looked after children",
   "capacity to improve services for looked after children and young people"
  ]
 },
 {
  "id": "looked-after-outcomes",
  "name": "Outcomes for looked after children and young people",
  "names": [
   "outcomes for looked after children",
   "outcomes for looked after children and care leavers",
   "how good are outcomes for looked after children and care leavers?"
  ]
 },
 {
  "id": "being-healthy",
  "name": "Being healthy",
  "names": []
 },
 {
  "id": "staying-safe",
  "name": "Staying safe",
  "names": []
 },
 {
  "id": "enjoying-and-achieving",
  "name": "Enjoying and achieving",
  "names": []
 },
 {
  "id": "making-a-positive-contribution",
  "name": "Making a positive contribution",
  "names": [
   "making a positive contribution, including user engagement"
  ]
 },
 {
  "id": "economic-well-being",
  "name": "Achieving economic well-being",
  "names": [
   "economic well-being",
   "economic well being",
   "economic wellbeing"
  ]
 }
],
  sections: {
 "introduction": [
  "about this inspection"
 ],
 "context": [
  "service information"
 ],
 "grades": [
  "record of main findings"
 ],
 "recommendations": [
  "areas for improvement"
 ],
 "other": [
  "the inspection judgements and what they mean"
 ]
},
  populations: populations14,
  aspects: aspects11,
  synonyms: [
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
 ],
 [
  "capacity to improve",
  "capacity for improvement",
  "capacity for further improvement",
  "capacity to improve further"
 ],
 [
  "ambition and prioritisation",
  "prioritisation and ambition"
 ],
 [
  "performance management and quality assurance",
  "quality assurance and performance management"
 ],
 [
  "equality and diversity",
  "promotion of equality and diversity"
 ],
 [
  "user engagement",
  "engagement with users",
  "engagement of users"
 ],
 [
  "contact and referral arrangements",
  "contact, referral and assessment arrangements",
  "contact and referral",
  "referral arrangements"
 ]
],
  frame: frame12,
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
 "adoption scorecard",
 "previous safeguarding",
 "unannounced inspection"
],
  abbreviations: abbreviations16,
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
  populations: populations14,
  aspects: aspects11,
  synonyms: synonyms15,
  frame: frame12,
  others: others13,
  abbreviations: abbreviations16,
 },
])
