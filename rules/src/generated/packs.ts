// Made from rules/packs/**/*.yaml by `pnpm generate`; edit that instead.
import type { Pack } from '@reportlint/model'

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

const s26 = {
 "id": "take-up",
 "names": [
  "take-up",
  "uptake"
 ]
} as const

const s72 = ["community strategy",
"sustainable community strategy"] as const

const s158 = ["induction",
"staff induction",
"induction programme"] as const

const s405 = ["multi-agency public protection arrangements",
"MAPPA"] as const

const s506 = ["fraud",
"economic crime",
"fraud and economic crime"] as const

const s332 = ["punctuality",
"punctuality to lessons",
"timekeeping"] as const

const s336 = ["mentoring",
"mentoring programme",
"mentoring scheme"] as const

const s580 = ["short breaks",
"short break services",
"respite care"] as const

const s63 = ["recycling",
"recycling service",
"household recycling"] as const

const s487 = ["victims' code",
"code of practice for victims of crime"] as const

const s587 = ["initial health assessments",
"first health assessments"] as const

const s19 = {
 "id": "outcomes",
 "names": [
  "outcomes",
  "outcome"
 ]
} as const

const s496 = ["mental health triage",
"street triage",
"triage scheme"] as const

const s585 = ["life-story work",
"life story work",
"life-story books"] as const

const s40 = {
 "id": "analysis",
 "names": [
  "analysis",
  "analyses"
 ]
} as const

const s56 = {
 "id": "value-for-money",
 "names": [
  "value for money"
 ]
} as const

const s214 = ["respite care",
"respite",
"short breaks",
"short stays"] as const

const s23 = {
 "id": "behaviour",
 "names": [
  "behaviour",
  "conduct"
 ]
} as const

const s70 = ["environmental services",
"the environment",
"environment"] as const

const s178 = ["visiting",
"visiting arrangements",
"visits by relatives"] as const

const s477 = ["use of force",
"use of force by officers",
"use of Taser"] as const

const s411 = ["release on temporary licence",
"ROTL",
"temporary release"] as const

const s20 = {
 "id": "impact",
 "names": [
  "impact",
  "difference made"
 ]
} as const

const s212 = ["home care",
"care at home",
"domiciliary care",
"homecare"] as const

const s39 = {
 "id": "monitoring",
 "names": [
  "monitoring",
  "tracking"
 ]
} as const

const s60 = ["community safety",
"crime and disorder",
"safer communities"] as const

const s169 = ["fire safety",
"fire precautions",
"fire safety arrangements"] as const

const s401 = {
 "id": "engagement",
 "names": [
  "engagement",
  "engaging"
 ]
} as const

const s420 = ["social care",
"social care provision",
"social care support"] as const

const s73 = ["risk management",
"management of risk",
"management of risks"] as const

const s213 = ["day care",
"day services",
"day centre",
"day opportunities"] as const

const s311 = ["literacy",
"literacy skills",
"literacy across the curriculum"] as const

const s312 = ["numeracy",
"numeracy skills",
"numeracy across the curriculum"] as const

const s314 = ["information and communication technology",
"ICT",
"ICT skills"] as const

const s4 = {
 "id": "volunteers",
 "names": [
  "volunteers"
 ],
 "within": null
} as const

const s45 = {
 "id": "assessment",
 "names": [
  "assessment",
  "assessments"
 ]
} as const

const s200 = ["gynaecology",
"gynaecological services",
"gynaecology services"] as const

const s277 = ["online safety",
"e-safety",
"internet safety",
"safety online"] as const

const s523 = ["estate",
"police stations",
"estate strategy",
"police estate"] as const

const s67 = ["homelessness service",
"homelessness",
"homelessness prevention"] as const

const s236 = {
 "id": "boys",
 "names": [
  "boys",
  "boy"
 ],
 "within": "pupils"
} as const

const s572 = ["personal education plans",
"personal education planning",
"PEPs"] as const

const s46 = {
 "id": "decisions",
 "names": [
  "decision-making",
  "decisions"
 ]
} as const

const s71 = ["customer services",
"customer service",
"customer contact centre"] as const

const s318 = ["collective worship",
"acts of worship",
"assemblies",
"assembly"] as const

const s575 = ["local authority designated officer",
"designated officer",
"LADO"] as const

const s590 = ["economic well-being",
"economic well being",
"economic wellbeing"] as const

const s44 = {
 "id": "review",
 "names": [
  "reviews",
  "reviewing",
  "review"
 ]
} as const

const s134 = {
 "id": "priorities",
 "names": [
  "prioritisation",
  "priorities"
 ]
} as const

const s272 = ["spiritual and moral development",
"moral and spiritual development"] as const

const s149 = ["mealtimes",
"mealtime",
"mealtime experience",
"dining experience"] as const

const s176 = ["moving and handling",
"manual handling",
"moving and repositioning"] as const

const s237 = {
 "id": "girls",
 "names": [
  "girls",
  "girl"
 ],
 "within": "pupils"
} as const

const s147 = ["deprivation of liberty safeguards",
"deprivation of liberty",
"DoLS"] as const

const s387 = {
 "id": "outcomes",
 "names": [
  "outcomes",
  "outcome",
  "results"
 ]
} as const

const s507 = ["cybercrime",
"cyber crime",
"cyber-dependent crime",
"online crime"] as const

const s581 = ["residential care",
"residential provision",
"residential placements"] as const

const s584 = ["support after adoption",
"post-adoption support",
"adoption support"] as const

const s47 = {
 "id": "ambition",
 "names": [
  "ambition",
  "ambitions",
  "vision"
 ]
} as const

const s68 = ["affordable housing",
"supply of affordable homes",
"affordable homes"] as const

const s416 = ["estate",
"estates",
"premises",
"buildings",
"office accommodation"] as const

const s509 = ["burglary",
"burglaries",
"residential burglary",
"domestic burglary"] as const

const s531 = {
 "phrase": "police effectiveness, efficiency and legitimacy",
 "weight": 6
} as const

const s210 = ["emergency operations centre",
"control room",
"999 call centre",
"EOC"] as const

const s382 = {
 "id": "repeat-victims",
 "names": [
  "repeat victims"
 ],
 "within": null
} as const

const s30 = {
 "id": "communication",
 "names": [
  "communication",
  "communications"
 ]
} as const

const s110 = {
 "id": "men",
 "names": [
  "men",
  "male patients"
 ],
 "within": "people"
} as const

const s185 = ["triage",
"initial assessment",
"first assessment",
"triage of patients"] as const

const s446 = {
 "id": "suspects",
 "names": [
  "suspects",
  "suspect"
 ],
 "within": null
} as const

const s25 = {
 "id": "timeliness",
 "names": [
  "timeliness",
  "promptness",
  "speed"
 ]
} as const

const s166 = ["culture",
"workplace culture",
"staff culture",
"organisational culture"] as const

const s329 = ["school council",
"student council",
"pupil council",
"school parliament"] as const

const s165 = ["freedom to speak up",
"speaking up",
"whistleblowing",
"raising concerns"] as const

const s172 = ["wound care",
"wound management",
"management of wounds",
"care of wounds"] as const

const s315 = ["modern foreign languages",
"modern languages",
"foreign languages",
"MFL"] as const

const s377 = {
 "id": "witnesses",
 "names": [
  "witnesses",
  "witness"
 ],
 "within": null
} as const

const s449 = {
 "id": "women",
 "names": [
  "women",
  "women and girls"
 ],
 "within": null
} as const

const s144 = ["mental capacity",
"Mental Capacity Act",
"Mental Capacity Act 2005",
"MCA"] as const

const s481 = ["unconscious bias training",
"bias training",
"training in unconscious bias"] as const

const s579 = ["substance misuse",
"drug and alcohol misuse",
"misuse of drugs and alcohol"] as const

const s184 = ["surgical safety checklist",
"WHO checklist",
"WHO surgical safety checklist"] as const

const s488 = ["out-of-court disposals",
"out-of-court resolutions",
"community resolutions"] as const

const s175 = ["oral care",
"mouth care",
"oral health care",
"oral health",
"oral hygiene"] as const

const s31 = {
 "id": "awareness",
 "names": [
  "awareness",
  "understanding",
  "knowledge"
 ]
} as const

const s43 = {
 "id": "planning",
 "names": [
  "planning",
  "plans",
  "planning and review"
 ]
} as const

const s204 = ["district nursing",
"community nursing",
"district nurses",
"community nurses"] as const

const s337 = ["tutor time",
"tutorial programme",
"tutor periods",
"tutorials",
"form time"] as const

const s479 = ["appropriate adults",
"appropriate adult provision",
"appropriate adult scheme"] as const

const s491 = ["stalking and harassment",
"stalking",
"harassment",
"harassment and stalking"] as const

const s588 = ["speech and language therapy",
"speech and language services",
"speech therapy"] as const

const s74 = ["equality and diversity",
"equalities and diversity",
"equalities",
"diversity"] as const

const s403 = ["sentence planning",
"sentence plans",
"planning of sentences",
"sentence plan"] as const

const s520 = ["force management",
"organisational management",
"force management arrangements"] as const

const s567 = {
 "id": "teachers",
 "names": [
  "teachers",
  "teaching staff"
 ],
 "within": null
} as const

const s61 = ["street cleansing",
"street cleaning",
"cleanliness of streets",
"clean streets"] as const

const s275 = ["academic guidance",
"academic support",
"academic mentoring",
"academic advice"] as const

const s330 = ["accommodation",
"premises",
"school buildings",
"buildings",
"school building"] as const

const s521 = ["performance framework",
"performance management framework",
"performance regime"] as const

const s586 = ["return home interviews",
"return interviews",
"interviews after children return"] as const

const s412 = ["recall",
"recalls",
"recall to custody",
"recall to prison",
"recall decisions"] as const

const s526 = ["talent management",
"talent scheme",
"talent programme",
"development of talent"] as const

const s186 = ["handover",
"handovers",
"clinical handover",
"shift handovers",
"shift handover"] as const

const s522 = ["information technology",
"technology",
"digital technology",
"technology systems"] as const

const s66 = ["housing management",
"management of council housing",
"management of housing stock"] as const

const s508 = ["rural crime",
"crime in rural areas",
"rural policing",
"rural and wildlife crime"] as const

const s37 = {
 "id": "scrutiny",
 "names": [
  "scrutiny",
  "overview and scrutiny",
  "challenge"
 ]
} as const

const s189 = ["evidence-based care",
"evidence-based care and treatment",
"evidence-based practice"] as const

const s264 = {
 "id": "behaviour",
 "names": [
  "behaviour",
  "conduct",
  "behaviour and conduct"
 ]
} as const

const s505 = ["serious violence",
"serious violent crime",
"knife crime",
"serious youth violence"] as const

const s17 = {
 "id": "businesses",
 "names": [
  "businesses",
  "local businesses"
 ],
 "within": null
} as const

const s188 = ["health promotion",
"supporting people to live healthier lives",
"promotion of health"] as const

const s226 = {
 "id": "day-pupils",
 "names": [
  "day pupils",
  "day students"
 ],
 "within": "pupils"
} as const

const s339 = {
 "phrase": "her majesty's inspectorate for education and training in wales",
 "weight": 8
} as const

const s378 = {
 "id": "victims-and-witnesses",
 "names": [
  "victims and witnesses"
 ],
 "within": null
} as const

const s385 = {
 "id": "managers",
 "names": [
  "managers",
  "operational managers"
 ],
 "within": null
} as const

const s469 = ["risk assessment of callers",
"assessment of callers",
"THRIVE",
"THRIVE assessments"] as const

const s525 = ["recruitment of officers",
"officer recruitment",
"uplift",
"police uplift programme"] as const

const s582 = ["children in care council",
"children's care council",
"looked after children council"] as const

const s51 = {
 "id": "staffing",
 "names": [
  "staffing",
  "staffing capacity",
  "staffing levels"
 ]
} as const

const s197 = ["surgery",
"surgical services",
"surgery services",
"surgical care",
"surgical wards"] as const

const s207 = ["psychiatric intensive care unit",
"psychiatric intensive care units",
"PICU",
"PICUs"] as const

const s464 = {
 "id": "wellbeing",
 "names": [
  "wellbeing",
  "well-being",
  "health and wellbeing"
 ]
} as const

const s454 = {
 "id": "police-staff",
 "names": [
  "police staff",
  "civilian staff"
 ],
 "within": null
} as const

const s578 = ["teenage pregnancy",
"teenage pregnancies",
"teenage conceptions",
"teenage conception"] as const

const s327 = ["individual education plans",
"individual plans",
"IEPs",
"individual development plans"] as const

const s137 = {
 "id": "retention",
 "names": [
  "retention",
  "staff retention",
  "retention of staff"
 ]
} as const

const s171 = ["pain relief",
"pain management",
"management of pain",
"pain control",
"relief of pain"] as const

const s193 = ["appointments",
"appointment system",
"access to appointments",
"booking of appointments"] as const

const s346 = ["skills development",
"provision for skills",
"development of skills",
"skills provision"] as const

const s504 = ["county lines",
"county lines drug dealing",
"county lines networks",
"drug supply lines"] as const

const s515 = ["ethics",
"ethical behaviour",
"code of ethics",
"ethical standards",
"ethics committee"] as const

const s141 = ["medicines storage",
"storage of medicines",
"storage of medication",
"medication storage"] as const

const s170 = ["equality and diversity",
"equality",
"diversity and inclusion",
"diversity and inclusion"] as const

const s290 = ["induction",
"induction arrangements",
"arrangements for induction",
"induction programme"] as const

const s27 = {
 "id": "provision",
 "names": [
  "provision",
  "range of provision",
  "range of services"
 ]
} as const

const s191 = ["access and flow",
"patient flow",
"flow of patients",
"flow through the hospital",
"flow"] as const

const s211 = ["patient transport services",
"patient transport",
"non-emergency patient transport",
"PTS"] as const

const s414 = ["restorative justice",
"restorative work",
"restorative practice",
"restorative approaches"] as const

const s423 = ["safeguarding",
"safeguarding arrangements",
"safeguarding work",
"safeguarding procedures"] as const

const s570 = ["child and adolescent mental health services",
"child and adolescent mental health",
"CAMHS"] as const

const s154 = ["incident reporting",
"reporting of incidents",
"reporting incidents",
"incidents reporting"] as const

const s182 = ["sepsis",
"sepsis care",
"management of sepsis",
"sepsis management",
"treatment of sepsis"] as const

const s299 = ["alternative provision",
"off-site provision",
"off-site education",
"alternative education"] as const

const s483 = ["investigation plans",
"investigation planning",
"investigative plans",
"investigation plan"] as const

const s62 = ["waste management",
"waste collection",
"refuse collection",
"waste collection and recycling"] as const

const s187 = ["bereavement support",
"bereavement care",
"bereavement services",
"support for the bereaved"] as const

const s319 = ["healthy lifestyles",
"healthy living",
"healthy lifestyle",
"adoption of healthy lifestyles"] as const

const s410 = ["home detention curfew",
"HDC",
"early release on curfew",
"release on home detention curfew"] as const

const s497 = ["multi-agency safeguarding hub",
"MASH",
"safeguarding hub",
"multi-agency safeguarding hubs"] as const

const s57 = {
 "id": "customer-focus",
 "names": [
  "customer focus",
  "user focus",
  "focus on customers"
 ]
} as const

const s24 = {
 "id": "access",
 "names": [
  "access",
  "accessibility",
  "availability",
  "ease of access"
 ]
} as const

const s69 = ["leisure services",
"leisure",
"leisure and culture",
"cultural services",
"sport and leisure"] as const

const s118 = {
 "id": "permanent-staff",
 "names": [
  "permanent staff",
  "substantive staff"
 ],
 "within": null
} as const

const s270 = {
 "id": "enjoyment",
 "names": [
  "enjoyment",
  "enjoyment of school",
  "enjoyment of learning"
 ]
} as const

const s486 = ["case files",
"file quality",
"case file quality",
"prosecution files",
"quality of case files"] as const

const s510 = ["roads policing",
"road policing",
"policing of the roads",
"policing the roads",
"road safety"] as const

const s573 = ["child in need plans",
"child-in-need plans",
"child in need planning",
"children in need plans"] as const

const s22 = {
 "id": "attendance",
 "names": [
  "attendance",
  "rates of attendance",
  "levels of attendance"
 ]
} as const

const s36 = {
 "id": "oversight",
 "names": [
  "oversight",
  "management oversight",
  "oversight by managers"
 ]
} as const

const s136 = {
 "id": "recruitment",
 "names": [
  "recruitment",
  "staff recruitment",
  "recruitment of staff"
 ]
} as const

const s164 = ["person-centred care",
"personalised care",
"individualised care",
"care tailored to individuals"] as const

const s398 = {
 "id": "sickness",
 "names": [
  "sickness",
  "sickness absence",
  "staff sickness",
  "absence"
 ]
} as const

const s168 = ["risk management",
"management of risk",
"management of risks",
"managing risk",
"managing risks"] as const

const s447 = {
 "id": "offenders",
 "names": [
  "offenders",
  "offender",
  "people who offend"
 ],
 "within": null
} as const

const s199 = ["maternity",
"maternity services",
"maternity care",
"maternity unit",
"maternity and gynaecology"] as const

const s465 = {
 "id": "diversity-of-workforce",
 "names": [
  "diversity of the workforce",
  "workforce diversity"
 ]
} as const

const s292 = ["curriculum planning",
"planning of the curriculum",
"curriculum design",
"design of the curriculum"] as const

const s308 = ["target setting",
"setting of targets",
"targets for pupils",
"pupils' targets",
"learning targets"] as const

const s151 = ["kindness",
"compassion",
"kindness and compassion",
"compassion and kindness",
"compassionate care"] as const

const s345 = ["Welsh dimension",
"Welsh heritage and culture",
"heritage and culture of Wales",
"Cwricwlwm Cymreig"] as const

const s33 = {
 "id": "leadership",
 "names": [
  "leadership",
  "strategic leadership",
  "leadership and direction"
 ]
} as const

const s150 = ["privacy and dignity",
"dignity and privacy",
"dignity and respect",
"respect and dignity",
"dignity"] as const

const s177 = ["call bells",
"call bell response",
"response to call bells",
"answering of call bells",
"nurse call"] as const

const s304 = ["expectations",
"teachers' expectations",
"expectations of pupils",
"teachers' expectations of pupils"] as const

const s317 = ["relationships and sex education",
"sex and relationships education",
"relationships education",
"RSE"] as const

const s209 = ["health-based places of safety",
"health-based place of safety",
"place of safety",
"section 136 suite"] as const

const s519 = ["financial planning",
"financial plans",
"finance",
"financial position",
"medium-term financial plan"] as const

const s583 = ["virtual school",
"virtual school for looked after children",
"virtual school for children looked after"] as const

const s8 = {
 "id": "looked-after",
 "names": [
  "looked after children",
  "children in care"
 ],
 "within": "children"
} as const

const s32 = {
 "id": "participation",
 "names": [
  "participation",
  "involvement",
  "participation and involvement"
 ]
} as const

const s42 = {
 "id": "track-record",
 "names": [
  "track record",
  "record of achievement",
  "record of improvement"
 ]
} as const

const s83 = {
 "id": "adults",
 "names": [
  "adults",
  "adult patients",
  "adult service users"
 ],
 "within": "people"
} as const

const s425 = ["use of force",
"using force",
"force used",
"uses of force",
"physical restraint",
"use of restraint"] as const

const s473 = ["crime prevention",
"preventing crime",
"prevention of crime",
"prevention work",
"preventive policing"] as const

const s494 = ["online child abuse",
"indecent images of children",
"online child sexual abuse",
"internet child abuse"] as const

const s495 = ["modern slavery",
"human trafficking",
"modern slavery and human trafficking",
"trafficking",
"slavery"] as const

const s498 = ["multi-agency risk assessment conferences",
"MARAC",
"MARACs",
"multi-agency risk assessment conference"] as const

const s55 = {
 "id": "resources",
 "names": [
  "use of resources",
  "resource management",
  "management of resources"
 ]
} as const

const s91 = {
 "id": "informal-patients",
 "names": [
  "informal patients",
  "voluntary patients"
 ],
 "within": "people"
} as const

const s174 = ["falls prevention",
"prevention of falls",
"falls management",
"management of falls",
"preventing falls"] as const

const s38 = {
 "id": "supervision",
 "names": [
  "supervision",
  "professional supervision",
  "reflective supervision"
 ]
} as const

const s298 = ["A-level courses",
"A-level provision",
"A-level programmes",
"advanced-level courses",
"academic courses"] as const

const s485 = ["forensics",
"forensic services",
"forensic evidence",
"forensic examination",
"crime scene investigation"] as const

const s561 = {
 "id": "birth-parents",
 "names": [
  "birth parents",
  "birth families",
  "birth family"
 ],
 "within": null
} as const

const s64 = ["planning service",
"development control",
"planning applications",
"determination of planning applications"] as const

const s313 = ["speaking and listening",
"oracy",
"oral skills",
"speaking and listening skills",
"listening and speaking"] as const

const s328 = ["pupil voice",
"student voice",
"learner voice",
"pupils' views",
"students' views",
"pupil participation"] as const

const s333 = ["exclusions",
"exclusion",
"use of exclusion",
"fixed-term exclusions",
"suspensions",
"use of suspension"] as const

const s279 = ["behaviour management",
"management of behaviour",
"management of pupils' behaviour",
"handling of behaviour"] as const

const s431 = {
 "id": "workload",
 "names": [
  "workload",
  "workloads",
  "caseloads",
  "caseload",
  "size of caseloads"
 ]
} as const

const s28 = {
 "id": "support",
 "names": [
  "support",
  "help",
  "assistance",
  "support and help",
  "help and support"
 ]
} as const

const s181 = ["restrictive practice",
"restrictive practices",
"restrictive interventions",
"use of restraint",
"restraint"] as const

const s262 = {
 "id": "progress",
 "names": [
  "progress",
  "rate of progress",
  "rates of progress",
  "academic progress"
 ]
} as const

const s291 = ["curriculum",
"curriculum provision",
"curriculum offer",
"curricular provision",
"breadth of the curriculum"] as const

const s415 = ["information technology",
"ICT",
"IT systems",
"computer systems",
"information and communication technology"] as const

const s48 = {
 "id": "priorities",
 "names": [
  "prioritisation",
  "priorities",
  "prioritising",
  "setting of priorities"
 ]
} as const

const s381 = {
 "id": "vulnerable-victims",
 "names": [
  "vulnerable victims",
  "victims who are vulnerable"
 ],
 "within": null
} as const

const s452 = {
 "id": "people-in-crisis",
 "names": [
  "people in mental health crisis",
  "people in crisis"
 ],
 "within": null
} as const

const s203 = ["outpatients and diagnostic imaging",
"outpatients and diagnostics",
"outpatient and diagnostic imaging services"] as const

const s301 = ["lesson planning",
"planning of lessons",
"teachers' planning",
"planning for learning",
"planning of learning"] as const

const s480 = ["external scrutiny",
"scrutiny panels",
"scrutiny panel",
"independent scrutiny",
"independent advisory groups"] as const

const s53 = {
 "id": "workforce-planning",
 "names": [
  "workforce planning",
  "workforce development",
  "workforce strategy"
 ]
} as const

const s120 = {
 "id": "night-staff",
 "names": [
  "night staff",
  "staff at night",
  "staff working at night"
 ],
 "within": null
} as const

const s334 = ["examination results",
"exam results",
"GCSE results",
"results in examinations",
"external examination results"] as const

const s511 = ["intelligence",
"use of intelligence",
"intelligence work",
"intelligence gathering",
"intelligence development"] as const

const s513 = ["vetting",
"vetting arrangements",
"vetting of staff",
"vetting of officers",
"vetting unit",
"vetting process"] as const

const s565 = {
 "id": "social-workers",
 "names": [
  "social workers",
  "social worker",
  "social work staff"
 ],
 "within": null
} as const

const s116 = {
 "id": "carers",
 "names": [
  "carers",
  "unpaid carers",
  "family carers",
  "informal carers"
 ],
 "within": null
} as const

const s331 = ["learning resources",
"resources for learning",
"teaching resources",
"classroom resources",
"learning materials"] as const

const s576 = ["independent reviewing officers",
"independent reviewing officer service",
"independent reviewing service",
"IROs"] as const

const s6 = {
 "id": "older-people",
 "names": [
  "older people",
  "older residents",
  "elderly people"
 ],
 "within": "residents"
} as const

const s15 = {
 "id": "councillors",
 "names": [
  "councillors",
  "councillor",
  "members",
  "elected members"
 ],
 "within": null
} as const

const s41 = {
 "id": "recording",
 "names": [
  "recording",
  "records",
  "record keeping",
  "case recording",
  "case records"
 ]
} as const

const s325 = ["sports premium",
"primary sport premium",
"PE and sport premium",
"primary PE and sport premium",
"sport premium"] as const

const s448 = {
 "id": "offenders-and-suspects",
 "names": [
  "offenders and suspects",
  "suspects and offenders"
 ],
 "within": null
} as const

const s566 = {
 "id": "newly-qualified",
 "names": [
  "newly qualified social workers",
  "newly qualified staff"
 ],
 "within": null
} as const

const s124 = {
 "id": "midwives",
 "names": [
  "midwives",
  "midwifery",
  "midwifery staff",
  "maternity staff"
 ],
 "within": null
} as const

const s160 = ["safe recruitment",
"recruitment checks",
"pre-employment checks",
"safer recruitment",
"safe recruitment of staff"] as const

const s417 = ["health care",
"healthcare",
"health services",
"health provision",
"health-care services",
"healthcare provision"] as const

const s457 = {
 "id": "response-officers",
 "names": [
  "response officers",
  "response teams",
  "response team"
 ],
 "within": null
} as const

const s518 = ["future demand",
"planning for the future",
"future planning",
"plans for the future",
"planning for future demand"] as const

const s489 = ["domestic abuse",
"domestic violence",
"domestic abuse cases",
"domestic abuse incidents",
"tackling domestic abuse"] as const

const s273 = ["care, guidance and support",
"care, support and guidance",
"guidance, care and support",
"support, care and guidance"] as const

const s413 = ["victim contact scheme",
"victim liaison",
"victim liaison work",
"statutory victim work",
"statutory victim contact"] as const

const s263 = {
 "id": "attendance",
 "names": [
  "attendance",
  "rates of attendance",
  "levels of attendance",
  "attendance rates"
 ]
} as const

const s472 = ["problem solving",
"problem-solving policing",
"problem-oriented policing",
"solving problems",
"problem-solving work"] as const

const s539 = {
 "id": "young-carers",
 "names": [
  "young carers",
  "young carer",
  "children who are carers"
 ],
 "within": "children"
} as const

const s564 = {
 "id": "special-guardians",
 "names": [
  "special guardians",
  "connected carers",
  "kinship carers"
 ],
 "within": null
} as const

const s14 = {
 "id": "rural",
 "names": [
  "rural communities",
  "people in rural areas",
  "rural residents"
 ],
 "within": "residents"
} as const

const s65 = ["benefits service",
"housing benefits",
"housing benefit",
"benefits administration",
"housing and council tax benefit"] as const

const s501 = ["wanted suspects",
"outstanding suspects",
"suspects who are wanted",
"wanted people",
"circulation of wanted suspects"] as const

const s320 = ["community cohesion",
"promotion of community cohesion",
"contribution to community cohesion",
"cohesion of the community"] as const

const s474 = ["anti-social behaviour",
"antisocial behaviour",
"ASB",
"tackling anti-social behaviour",
"tackling antisocial behaviour"] as const

const s297 = ["vocational courses",
"vocational education",
"vocational provision",
"vocational programmes",
"vocational qualifications"] as const

const s499 = ["integrated offender management",
"management of persistent offenders",
"prolific offenders",
"managing prolific offenders"] as const

const s517 = ["demand",
"understanding of demand",
"understanding demand",
"demand management",
"managing demand",
"analysis of demand"] as const

const s153 = ["learning from complaints",
"lessons from complaints",
"lessons learned from complaints",
"learning lessons from complaints"] as const

const s502 = ["bail",
"police bail",
"pre-charge bail",
"bail management",
"release under investigation",
"released under investigation"] as const

const s527 = ["performance reviews",
"appraisals",
"appraisal",
"personal development reviews",
"PDRs",
"individual performance reviews"] as const

const s16 = {
 "id": "senior-officers",
 "names": [
  "senior officers",
  "senior managers",
  "corporate management team"
 ],
 "within": null
} as const

const s280 = ["social times",
"break times",
"breaktimes",
"playtimes",
"lunchtimes",
"break and lunchtimes",
"corridors",
"playground"] as const

const s459 = {
 "id": "detectives",
 "names": [
  "detectives",
  "detective",
  "investigators",
  "criminal investigators"
 ],
 "within": null
} as const

const s524 = ["collaboration",
"collaborations",
"collaboration with other forces",
"collaborative arrangements",
"work with other forces"] as const

const s195 = ["urgent care centre",
"urgent treatment centre",
"minor injuries unit",
"minor injury unit",
"walk-in centre",
"MIU",
"UTC"] as const

const s305 = ["differentiation",
"matching of work to pupils' needs",
"match of work to pupils' needs",
"matching of tasks to pupils' needs"] as const

const s407 = ["risk assessment",
"assessment of risk",
"assessing risk",
"assessment of risk of harm",
"assessment of risk of serious harm"] as const

const s424 = ["child protection",
"protection of children",
"protecting children",
"child protection arrangements",
"child protection work"] as const

const s10 = {
 "id": "homeless",
 "names": [
  "homeless people",
  "homeless households",
  "people who are homeless"
 ],
 "within": "residents"
} as const

const s54 = {
 "id": "finance",
 "names": [
  "financial management",
  "budget management",
  "financial planning",
  "management of budgets"
 ]
} as const

const s58 = {
 "id": "consultation",
 "names": [
  "consultation",
  "consultation with residents",
  "community consultation",
  "engagement"
 ]
} as const

const s294 = ["educational visits",
"school trips",
"school visits",
"trips and visits",
"visits and trips",
"residential visits",
"visits"] as const

const s562 = {
 "id": "foster-carers",
 "names": [
  "foster carers",
  "foster carer",
  "foster parents",
  "foster families"
 ],
 "within": null
} as const

const s34 = {
 "id": "performance-management",
 "names": [
  "performance management",
  "performance monitoring",
  "management of performance"
 ]
} as const

const s198 = ["critical care",
"critical care unit",
"intensive care",
"intensive care unit",
"intensive therapy unit",
"ICU",
"ITU",
"CCU"] as const

const s436 = {
 "id": "volunteers",
 "names": [
  "volunteers",
  "police volunteers",
  "police support volunteers",
  "cadets"
 ],
 "within": null
} as const

const s180 = ["resuscitation decisions",
"DNACPR",
"DNACPR decisions",
"DNACPR forms",
"do not attempt cardiopulmonary resuscitation decisions"] as const

const s201 = ["outpatients",
"outpatient services",
"outpatient department",
"outpatients department",
"outpatient clinics",
"outpatient care"] as const

const s208 = ["forensic inpatient or secure wards",
"forensic inpatient wards",
"forensic wards",
"secure wards",
"forensic inpatient services"] as const

const s326 = ["catch-up programmes",
"catch-up sessions",
"catch-up lessons",
"intervention programmes",
"booster classes",
"catch-up support"] as const

const s563 = {
 "id": "adopters",
 "names": [
  "adopters",
  "prospective adopters",
  "adoptive parents",
  "adoptive families"
 ],
 "within": null
} as const

const s196 = ["medical care",
"medical services",
"general medicine",
"medical wards",
"medical care and older people's care",
"medicine wards"] as const

const s241 = {
 "id": "young-carers",
 "names": [
  "young carers",
  "pupils who are carers",
  "pupils who are young carers"
 ],
 "within": "pupils"
} as const

const s399 = {
 "id": "induction",
 "names": [
  "induction of staff",
  "induction of new staff",
  "staff induction",
  "induction for new staff"
 ]
} as const

const s190 = ["waiting times",
"waiting time",
"waiting",
"waits",
"waits for treatment",
"length of wait",
"length of waits",
"waiting lists"] as const

const s274 = ["pastoral care",
"pastoral support",
"pastoral system",
"pastoral provision",
"pastoral care and support",
"pastoral arrangements"] as const

const s278 = ["bullying",
"anti-bullying work",
"work against bullying",
"handling of bullying",
"response to bullying",
"dealing with bullying"] as const

const s285 = ["links with primary schools",
"links with feeder schools",
"links with partner primary schools",
"links with feeder primary schools"] as const

const s408 = ["reducing reoffending",
"reducing re-offending",
"reduction of reoffending",
"work to reduce reoffending",
"preventing reoffending"] as const

const s9 = {
 "id": "tenants",
 "names": [
  "tenants",
  "council tenants",
  "leaseholders",
  "tenants and leaseholders"
 ],
 "within": "residents"
} as const

const s119 = {
 "id": "new-staff",
 "names": [
  "new staff",
  "new starters",
  "newly recruited staff",
  "newly appointed staff"
 ],
 "within": null
} as const

const s202 = ["diagnostic imaging",
"imaging",
"imaging services",
"imaging department",
"radiology",
"radiology department",
"X-ray department"] as const

const s206 = ["acute wards",
"acute wards for adults of working age",
"acute mental health wards",
"acute inpatient wards",
"acute admission wards"] as const

const s250 = {
 "id": "teachers",
 "names": [
  "teachers",
  "teacher",
  "teaching staff",
  "class teachers",
  "subject teachers"
 ],
 "within": null
} as const

const s268 = {
 "id": "resources",
 "names": [
  "use of resources",
  "resource management",
  "management of resources",
  "deployment of resources"
 ]
} as const

const s316 = ["personal, social and health education",
"personal, social, health and economic education",
"PSHE",
"PSHE education",
"PSHCE",
"PSE"] as const

const s441 = {
 "id": "children",
 "names": [
  "children",
  "child",
  "children and young people",
  "young people",
  "juveniles"
 ],
 "within": null
} as const

const s50 = {
 "id": "commissioning",
 "names": [
  "commissioning",
  "joint commissioning",
  "service commissioning",
  "commissioning of services"
 ]
} as const

const s342 = {
 "id": "welsh-medium",
 "names": [
  "Welsh-medium stream",
  "pupils in the Welsh-medium stream",
  "Welsh stream"
 ],
 "within": "pupils"
} as const

const s358 = {
 "id": "muslim",
 "names": [
  "Muslims",
  "Muslim prisoners",
  "Muslim people",
  "Muslim women",
  "Muslim men"
 ],
 "within": "people"
} as const

const s450 = {
 "id": "missing-children",
 "names": [
  "missing children",
  "children who go missing",
  "children reported missing"
 ],
 "within": null
} as const

const s21 = {
 "id": "attainment",
 "names": [
  "attainment",
  "achievement",
  "attainment levels",
  "levels of attainment",
  "standards attained"
 ]
} as const

const s302 = ["questioning",
"teachers' questioning",
"use of questioning",
"teachers' questions",
"use of questions",
"teachers' use of questioning"] as const

const s402 = ["offender management",
"offender management work",
"offender management arrangements",
"offender management unit",
"sentence management"] as const

const s157 = ["mandatory training",
"statutory and mandatory training",
"mandatory and statutory training",
"compulsory training",
"essential training"] as const

const s219 = {
 "id": "two-year-olds",
 "names": [
  "two-year-olds",
  "two-year-old children",
  "provision for two-year-olds"
 ],
 "within": "early-years"
} as const

const s383 = {
 "id": "child-victims",
 "names": [
  "child victims",
  "children who are victims",
  "children who are victims of crime"
 ],
 "within": null
} as const

const s392 = {
 "id": "planning",
 "names": [
  "planning",
  "plans",
  "planning and review",
  "case planning",
  "planning work",
  "planning of work"
 ]
} as const

const s553 = {
 "id": "children-in-need",
 "names": [
  "children in need",
  "child in need",
  "children and young people in need"
 ],
 "within": "children"
} as const

const s11 = {
 "id": "disabled-people",
 "names": [
  "disabled people",
  "people with disabilities",
  "people with a disability"
 ],
 "within": "residents"
} as const

const s112 = {
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
} as const

const s126 = {
 "id": "healthcare-assistants",
 "names": [
  "healthcare assistants",
  "healthcare support workers",
  "nursing assistants"
 ],
 "within": null
} as const

const s335 = ["special educational needs coordinator",
"special educational needs co-ordinator",
"SENCo",
"additional learning needs coordinator",
"ALNCo"] as const

const s478 = ["custody",
"police custody",
"custody suites",
"custody suite",
"custody arrangements",
"custody provision",
"detention in police custody"] as const

const s490 = ["domestic violence protection orders",
"domestic violence protection notices",
"DVPOs",
"domestic violence disclosure scheme",
"Clare's law"] as const

const s125 = {
 "id": "allied-health-professionals",
 "names": [
  "allied health professionals",
  "therapists",
  "therapy staff",
  "AHPs"
 ],
 "within": null
} as const

const s360 = {
 "id": "transgender",
 "names": [
  "transgender people",
  "transgender prisoners",
  "trans people",
  "trans prisoners"
 ],
 "within": "people"
} as const

const s455 = {
 "id": "special-constables",
 "names": [
  "special constables",
  "special constable",
  "specials",
  "special constabulary"
 ],
 "within": null
} as const

const s35 = {
 "id": "quality-assurance",
 "names": [
  "quality assurance",
  "audit",
  "auditing",
  "case auditing",
  "file auditing",
  "audit of cases"
 ]
} as const

const s343 = {
 "id": "english-medium",
 "names": [
  "English-medium stream",
  "pupils in the English-medium stream",
  "English stream"
 ],
 "within": "pupils"
} as const

const s391 = {
 "id": "recording",
 "names": [
  "recording",
  "records",
  "record keeping",
  "case recording",
  "case records",
  "recording of decisions"
 ]
} as const

const s492 = ["rape and sexual offences",
"rape and serious sexual offences",
"rape",
"sexual offences",
"RASSO",
"sexual violence",
"rape investigations"] as const

const s107 = {
 "id": "women",
 "names": [
  "women",
  "women and birthing people",
  "women and people",
  "birthing people",
  "mothers"
 ],
 "within": "people"
} as const

const s109 = {
 "id": "new-mothers",
 "names": [
  "new mothers",
  "postnatal women",
  "women after birth",
  "women who have given birth"
 ],
 "within": "women"
} as const

const s123 = {
 "id": "doctors-in-training",
 "names": [
  "junior doctors",
  "doctors in training",
  "resident doctors",
  "trainee doctors"
 ],
 "within": null
} as const

const s249 = {
 "id": "older",
 "names": [
  "older pupils",
  "older children",
  "older students",
  "oldest pupils",
  "oldest children"
 ],
 "within": "pupils"
} as const

const s375 = {
 "id": "pregnant",
 "names": [
  "pregnant women",
  "pregnant prisoners",
  "expectant mothers",
  "women who are pregnant"
 ],
 "within": "people"
} as const

const s386 = {
 "id": "peer-workers",
 "names": [
  "peer workers",
  "peer mentors",
  "peer supporters",
  "peer support workers",
  "mentors"
 ],
 "within": null
} as const

const s7 = {
 "id": "children",
 "names": [
  "children",
  "children and young people",
  "young people",
  "young people and families"
 ],
 "within": "residents"
} as const

const s122 = {
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
} as const

const s146 = ["consent",
"consent to care",
"consent to treatment",
"consent to care and treatment",
"seeking consent",
"seeking of consent",
"obtaining consent"] as const

const s269 = {
 "id": "attitudes",
 "names": [
  "attitudes",
  "attitudes to learning",
  "attitudes to work",
  "attitudes to school",
  "attitudes towards learning"
 ]
} as const

const s406 = ["risk management",
"management of risk",
"managing risk",
"management of risk of harm",
"managing risk of harm",
"management of risk of serious harm"] as const

const s444 = {
 "id": "vulnerable-detainees",
 "names": [
  "vulnerable detainees",
  "vulnerable people in custody",
  "detainees who are vulnerable"
 ],
 "within": null
} as const

const s514 = ["professional standards",
"professional standards department",
"misconduct",
"misconduct investigations",
"handling of misconduct",
"conduct matters"] as const

const s493 = ["child exploitation",
"child sexual exploitation",
"child criminal exploitation",
"exploitation of children",
"CSE",
"sexual exploitation of children"] as const

const s589 = ["education, employment or training",
"employment, education or training",
"education, training or employment",
"training, education or employment",
"EET"] as const

const s13 = {
 "id": "hard-to-reach",
 "names": [
  "hard-to-reach groups",
  "hard to reach groups",
  "vulnerable people",
  "vulnerable groups"
 ],
 "within": "residents"
} as const

const s161 = ["physical environment",
"environment",
"environments",
"care environment",
"ward environment",
"safe environments",
"premises",
"building",
"buildings"] as const

const s179 = ["advance care planning",
"advance care plans",
"anticipatory care planning",
"anticipatory care plans",
"future care planning",
"planning for end of life"] as const

const s248 = {
 "id": "younger",
 "names": [
  "younger pupils",
  "younger children",
  "younger students",
  "youngest pupils",
  "youngest children"
 ],
 "within": "pupils"
} as const

const s192 = ["discharge planning",
"discharge",
"planning of discharge",
"planning for discharge",
"discharge arrangements",
"discharge from hospital",
"transfer home"] as const

const s544 = {
 "id": "teenage-parents",
 "names": [
  "teenage parents",
  "teenage mothers",
  "young mothers",
  "young parents",
  "young fathers"
 ],
 "within": "children"
} as const

const s470 = ["crime recording",
"recording of crime",
"recording crime",
"recording of crimes",
"recording crimes",
"crime data integrity",
"recording data about crime"] as const

const s538 = {
 "id": "complex-needs",
 "names": [
  "complex needs",
  "children with complex needs",
  "children and young people with complex needs"
 ],
 "within": "children"
} as const

const s283 = ["reports to parents",
"reports for parents",
"reports on pupils' progress",
"reporting to parents",
"written reports to parents",
"annual reports to parents"] as const

const s390 = {
 "id": "analysis",
 "names": [
  "analysis",
  "analyses",
  "analysing",
  "data analysis",
  "use of data",
  "analysis of data",
  "use of data and analysis"
 ]
} as const

const s463 = {
 "id": "workload",
 "names": [
  "workload",
  "workloads",
  "caseloads",
  "caseload",
  "size of caseloads",
  "workload of officers",
  "demand on officers"
 ]
} as const

const s105 = {
 "id": "homeless",
 "names": [
  "homeless people",
  "homeless patients",
  "people who are homeless",
  "people experiencing homelessness"
 ],
 "within": "people"
} as const

const s324 = ["pupil premium funding",
"use of the pupil premium",
"use of pupil premium funding",
"pupil premium spending",
"pupil premium strategy",
"pupil premium grant"] as const

const s393 = {
 "id": "review",
 "names": [
  "reviews",
  "reviewing",
  "review",
  "reviews of progress",
  "reviewing of progress",
  "case reviews",
  "reviewing of cases"
 ]
} as const

const s568 = ["youth offending team",
"youth offending service",
"youth justice service",
"youth justice team",
"youth justice work",
"youth offending work",
"YOT",
"YOS"] as const

const s167 = ["quality improvement",
"service improvement",
"continuous improvement",
"learning, improvement and innovation",
"learning, continuous improvement and innovation"] as const

const s2 = {
 "id": "parents",
 "names": [
  "parents",
  "parents and carers",
  "parents or carers",
  "parents, carers and families",
  "mothers and fathers"
 ],
 "within": null
} as const

const s574 = ["review meetings",
"statutory reviews",
"care reviews",
"looked after reviews",
"looked after children reviews",
"reviews of care plans",
"reviews of their care"] as const

const s29 = {
 "id": "advice",
 "names": [
  "advice",
  "guidance",
  "advice and guidance",
  "information, advice and guidance",
  "support and guidance",
  "advice and support"
 ]
} as const

const s121 = {
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
} as const

const s295 = ["outdoor learning",
"learning outdoors",
"outdoor provision",
"outdoor play",
"outdoor area",
"outdoor areas",
"outdoor environment",
"outdoor learning environment"] as const

const s451 = {
 "id": "missing-people",
 "names": [
  "missing people",
  "missing persons",
  "people who go missing",
  "missing person",
  "people reported missing"
 ],
 "within": null
} as const

const s140 = ["medicines administration",
"administration of medicines",
"administering medicines",
"giving of medicines",
"administration of medication",
"medication administration"] as const

const s259 = {
 "id": "support-staff",
 "names": [
  "support staff",
  "non-teaching staff",
  "administrative staff",
  "lunchtime supervisors",
  "midday supervisors"
 ],
 "within": null
} as const

const s257 = {
 "id": "phase-leaders",
 "names": [
  "phase leaders",
  "phase leadership",
  "key stage leaders",
  "key stage coordinators",
  "key stage co-ordinators"
 ],
 "within": null
} as const

const s395 = {
 "id": "staffing",
 "names": [
  "staffing",
  "staffing capacity",
  "staffing levels",
  "staff numbers",
  "numbers of staff",
  "staff resources",
  "staffing resources"
 ]
} as const

const s400 = {
 "id": "information-sharing",
 "names": [
  "information sharing",
  "sharing of information",
  "sharing information",
  "exchange of information",
  "information exchange"
 ]
} as const

const s453 = {
 "id": "police-officers",
 "names": [
  "officers",
  "police officers",
  "police officer",
  "frontline officers",
  "front-line officers",
  "constables"
 ],
 "within": null
} as const

const s108 = {
 "id": "pregnant",
 "names": [
  "pregnant women",
  "pregnant women and people",
  "pregnant people",
  "expectant mothers",
  "women in early pregnancy"
 ],
 "within": "women"
} as const

const s82 = {
 "id": "working-age",
 "names": [
  "adults of working age",
  "working age adults",
  "working age people",
  "people of working age",
  "younger adults"
 ],
 "within": "people"
} as const

const s376 = {
 "id": "victims",
 "names": [
  "victims",
  "victim",
  "victims of crime",
  "crime victims",
  "victims and survivors",
  "people who are victims of crime"
 ],
 "within": null
} as const

const s577 = ["emergency duty team",
"emergency duty service",
"out-of-hours service",
"out-of-hours team",
"out-of-hours help",
"help outside office hours",
"help out of hours",
"EDT"] as const

const s145 = ["capacity assessments",
"mental capacity assessments",
"assessments of capacity",
"assessment of capacity",
"assessments of mental capacity",
"assessment of mental capacity"] as const

const s569 = ["Local Safeguarding Children Board",
"Safeguarding Children Board",
"Local Safeguarding Children's Board",
"Safeguarding Children's Board",
"local safeguarding board",
"LSCB"] as const

const s130 = {
 "id": "governance",
 "names": [
  "governance",
  "clinical governance",
  "governance systems",
  "governance processes",
  "governance and assurance",
  "governance framework"
 ]
} as const

const s429 = {
 "id": "senior-leaders",
 "names": [
  "senior leaders",
  "senior managers",
  "senior management team",
  "senior leadership team",
  "senior leadership group"
 ],
 "within": null
} as const

const s303 = ["subject knowledge",
"teachers' subject knowledge",
"teachers' knowledge of their subjects",
"subject knowledge of teachers",
"subject expertise",
"teachers' subject expertise"] as const

const s460 = {
 "id": "call-handlers",
 "names": [
  "call handlers",
  "call handler",
  "call takers",
  "contact handlers",
  "control room staff",
  "control room operators"
 ],
 "within": null
} as const

const s148 = ["nutrition and hydration",
"hydration and nutrition",
"eating and drinking",
"food and drink",
"eating and drinking well",
"nutritional needs",
"nutrition",
"nutritional care"] as const

const s159 = ["appraisals",
"appraisal",
"staff appraisal",
"staff appraisals",
"appraisal of staff",
"appraisals of staff",
"appraisals for staff",
"annual appraisal",
"annual appraisals"] as const

const s155 = ["incident management",
"management of incidents",
"managing incidents",
"handling of incidents",
"investigation of incidents",
"incident investigation",
"incident investigations"] as const

const s430 = {
 "id": "supervision",
 "names": [
  "supervision",
  "professional supervision",
  "reflective supervision",
  "staff supervision",
  "supervision of staff",
  "supervision sessions"
 ]
} as const

const s512 = ["counter-corruption",
"counter corruption",
"anti-corruption",
"tackling corruption",
"corruption",
"counter-corruption unit",
"counter-corruption work",
"preventing corruption"] as const

const s243 = {
 "id": "service-families",
 "names": [
  "service children",
  "children of service families",
  "pupils from service families",
  "children from service families"
 ],
 "within": "pupils"
} as const

const s341 = {
 "id": "foundation-phase",
 "names": [
  "Foundation Phase",
  "pupils in the Foundation Phase",
  "children in the Foundation Phase",
  "Foundation Phase classes"
 ],
 "within": "pupils"
} as const

const s52 = {
 "id": "training",
 "names": [
  "training",
  "training and development",
  "professional development",
  "staff development",
  "training opportunities",
  "development opportunities"
 ]
} as const

const s476 = ["stop and search",
"stop-and-search",
"stop and search powers",
"use of stop and search",
"use of stop and search powers",
"searches of people",
"stop searches",
"searching people"] as const

const s558 = {
 "id": "homeless",
 "names": [
  "homeless young people",
  "young people who are homeless",
  "young people who become homeless",
  "homeless 16- and 17-year-olds"
 ],
 "within": "children"
} as const

const s3 = {
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
} as const

const s418 = ["mental health care",
"mental health",
"mental health services",
"mental health provision",
"mental health support",
"mental health team",
"mental healthcare",
"mental health treatment"] as const

const s103 = {
 "id": "at-risk-of-harm",
 "names": [
  "adults at risk",
  "adults at risk of harm",
  "people at risk of harm",
  "people at risk of abuse",
  "adults at risk of abuse"
 ],
 "within": "people"
} as const

const s388 = {
 "id": "leadership",
 "names": [
  "leadership",
  "strategic leadership",
  "leadership and direction",
  "leaders",
  "local leadership",
  "senior leadership",
  "leadership and management"
 ]
} as const

const s409 = ["offending behaviour programmes",
"accredited programmes",
"offending behaviour work",
"offending behaviour courses",
"programmes to address offending behaviour",
"accredited interventions"] as const

const s404 = ["public protection",
"public protection work",
"public protection arrangements",
"protecting the public",
"protection of the public",
"keeping the public safe",
"work to protect the public"] as const

const s443 = {
 "id": "detainees",
 "names": [
  "detainees",
  "detainee",
  "detained people",
  "people in custody",
  "people in police custody",
  "those in custody",
  "people detained"
 ],
 "within": null
} as const

const s500 = ["sex offender management",
"management of sex offenders",
"managing sex offenders",
"management of registered sex offenders",
"management of sexual offenders and violent offenders",
"MOSOVO"] as const

const s557 = {
 "id": "excluded",
 "names": [
  "excluded pupils",
  "pupils who are excluded",
  "excluded children",
  "permanently excluded pupils",
  "children excluded from school"
 ],
 "within": "children"
} as const

const s163 = ["multidisciplinary working",
"multidisciplinary work",
"multidisciplinary team working",
"multidisciplinary teamwork",
"multidisciplinary teams",
"MDT working",
"working between disciplines"] as const

const s456 = {
 "id": "community-support-officers",
 "names": [
  "police community support officers",
  "police community support officer",
  "community support officers",
  "PCSOs",
  "PCSO"
 ],
 "within": null
} as const

const s129 = {
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
} as const

const s361 = {
 "id": "veterans",
 "names": [
  "veterans",
  "military veterans",
  "veterans in custody",
  "ex-service personnel",
  "former service personnel",
  "armed forces veterans"
 ],
 "within": "people"
} as const

const s394 = {
 "id": "assessment",
 "names": [
  "assessment",
  "assessments",
  "assessing",
  "initial assessment",
  "initial assessments",
  "assessing needs",
  "assessment of needs",
  "needs assessment"
 ]
} as const

const s258 = {
 "id": "pastoral-leaders",
 "names": [
  "pastoral leaders",
  "pastoral leadership",
  "pastoral managers",
  "heads of year",
  "year heads",
  "year leaders",
  "heads of house"
 ],
 "within": null
} as const

const s475 = ["public engagement",
"engagement with the public",
"engaging with the public",
"community engagement",
"engagement with communities",
"engaging with communities",
"engagement with local people"] as const

const s542 = {
 "id": "travellers",
 "names": [
  "Traveller children",
  "Gypsy, Roma and Traveller children",
  "children from Gypsy, Roma and Traveller communities",
  "Traveller families"
 ],
 "within": "children"
} as const

const s254 = {
 "id": "headteacher",
 "names": [
  "headteacher",
  "head teacher",
  "executive headteacher",
  "acting headteacher",
  "interim headteacher",
  "principal",
  "executive principal"
 ],
 "within": null
} as const

const s101 = {
 "id": "stay-in-bed",
 "names": [
  "people cared for in bed",
  "people who are cared for in bed",
  "people who stay in bed",
  "people nursed in bed",
  "patients nursed in bed"
 ],
 "within": "people"
} as const

const s468 = ["response policing",
"response to incidents",
"responding to incidents",
"emergency response",
"attendance at incidents",
"attending incidents",
"response to calls for service",
"incident response"] as const

const s555 = {
 "id": "edge-of-care",
 "names": [
  "edge of care",
  "on the edge of care",
  "children on the edge of care",
  "young people on the edge of care",
  "families on the edge of care"
 ],
 "within": "children"
} as const

const s321 = ["equality of opportunity",
"equal opportunities",
"equality",
"equalities",
"promotion of equality",
"equality and diversity",
"promotion of equal opportunities",
"promotion of equality of opportunity"] as const

const s471 = ["neighbourhood policing",
"community policing",
"local policing",
"policing of neighbourhoods",
"policing in neighbourhoods",
"policing of communities",
"policing communities",
"policing in communities"] as const

const s271 = ["spiritual, moral, social and cultural development",
"SMSC",
"SMSC development",
"provision for SMSC",
"social, moral, spiritual and cultural development",
"moral, spiritual, social and cultural development"] as const

const s350 = {
 "id": "parents",
 "names": [
  "parents",
  "parents and carers",
  "parents or carers",
  "parents, carers and families",
  "mothers and fathers",
  "parents and guardians",
  "parents/carers"
 ],
 "within": null
} as const

const s183 = ["deteriorating patients",
"deteriorating patient",
"recognition of deterioration",
"recognising deterioration",
"response to deterioration",
"patients whose condition deteriorates",
"patients who deteriorate"] as const

const s218 = {
 "id": "nursery",
 "names": [
  "Nursery",
  "Nursery class",
  "Nursery children",
  "children in the Nursery",
  "children in the Nursery class",
  "pre-school children",
  "pre-school"
 ],
 "within": "early-years"
} as const

const s458 = {
 "id": "neighbourhood-officers",
 "names": [
  "neighbourhood officers",
  "neighbourhood teams",
  "neighbourhood team",
  "neighbourhood policing teams",
  "community officers",
  "beat officers"
 ],
 "within": null
} as const

const s445 = {
 "id": "vulnerable",
 "names": [
  "vulnerable people",
  "vulnerable adults",
  "vulnerable adults and children",
  "people who are vulnerable",
  "those who are vulnerable",
  "vulnerable persons"
 ],
 "within": null
} as const

const s286 = ["links with employers",
"partnerships with employers",
"partnership with employers",
"employer engagement",
"links with business",
"links with local employers",
"links with local business",
"links with industry"] as const

const s344 = ["Welsh language development",
"development of the Welsh language",
"provision for Welsh",
"pupils' Welsh language skills",
"Welsh language skills",
"use of Welsh",
"use of the Welsh language",
"bilingual skills"] as const

const s128 = {
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
} as const

const s370 = {
 "id": "recalled",
 "names": [
  "recalled prisoners",
  "prisoners on recall",
  "prisoners recalled to custody",
  "people recalled to custody",
  "people recalled to prison",
  "people on recall"
 ],
 "within": "people"
} as const

const s503 = ["serious and organised crime",
"serious organised crime",
"organised crime",
"organised crime groups",
"SOC",
"disrupting serious organised crime",
"tackling serious and organised crime",
"tackling organised crime"] as const

const s352 = {
 "id": "older",
 "names": [
  "older people",
  "older prisoners",
  "older men",
  "older women",
  "elderly people",
  "elderly prisoners",
  "older people in prison",
  "older people on probation"
 ],
 "within": "people"
} as const

const s571 = ["post-16 education",
"post-16 provision",
"post-16 education and training",
"16-19 education",
"16–19 education",
"16-19 provision",
"16–19 provision",
"16-19 education and training",
"16–19 education and training"] as const

const s310 = ["phonics",
"phonics teaching",
"phonics programme",
"phonics scheme",
"early reading",
"early reading programme",
"letters and sounds",
"teaching of letters and sounds",
"knowledge of letters and the sounds they make"] as const

const s368 = {
 "id": "long-sentences",
 "names": [
  "long-term prisoners",
  "long-sentence prisoners",
  "prisoners serving long sentences",
  "people serving long sentences",
  "prisoners serving longer sentences"
 ],
 "within": "people"
} as const

const s309 = ["classroom relationships",
"relationships",
"relationships in the classroom",
"relationships between pupils and staff",
"relationships between staff and pupils",
"relationships with pupils",
"pupil-teacher relationships"] as const

const s94 = {
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
} as const

const s205 = ["child and adolescent mental health services",
"child and adolescent mental health",
"CAMHS",
"mental health services for children and young people",
"specialist community mental health services for children and young people"] as const

const s173 = ["pressure area care",
"pressure care",
"prevention of pressure ulcers",
"pressure ulcer prevention",
"prevention of pressure sores",
"pressure ulcer care",
"pressure ulcers",
"pressure sores",
"skin integrity",
"skin care"] as const

const s369 = {
 "id": "short-sentences",
 "names": [
  "short-term prisoners",
  "short-sentence prisoners",
  "prisoners serving short sentences",
  "people serving short sentences",
  "prisoners serving shorter sentences"
 ],
 "within": "people"
} as const

const s117 = {
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
} as const

const s156 = ["learning from incidents",
"lessons from incidents",
"lessons learned from incidents",
"learning lessons from incidents",
"learning when things go wrong",
"learning lessons when things go wrong",
"learning from safety incidents"] as const

const s113 = {
 "id": "moving-to-adult-services",
 "names": [
  "young people moving to adult services",
  "young people moving on to adult services",
  "young people in transition",
  "young people who move to adult services"
 ],
 "within": "children"
} as const

const s323 = ["capacity to improve",
"capacity for improvement",
"capacity for further improvement",
"capacity for sustained improvement",
"capacity to improve further",
"capacity to make further improvements",
"capacity to sustain improvement"] as const

const s397 = {
 "id": "delivery",
 "names": [
  "implementation and delivery",
  "delivery and implementation",
  "implementation",
  "implementing and delivering",
  "delivery of interventions",
  "delivery of the plan",
  "implementation of plans"
 ]
} as const

const s138 = ["safeguarding",
"safeguarding adults",
"adult safeguarding",
"safeguarding from abuse",
"safeguarding people from abuse",
"protection from abuse",
"protecting people from abuse",
"adult support and protection",
"adult protection"] as const

const s442 = {
 "id": "detained-children",
 "names": [
  "children in custody",
  "children in police custody",
  "children in detention",
  "detained children",
  "children who are detained",
  "children and young people in custody"
 ],
 "within": null
} as const

const s12 = {
 "id": "minority-ethnic",
 "names": [
  "black and minority ethnic communities",
  "black and minority ethnic residents",
  "black and minority ethnic groups",
  "minority ethnic communities",
  "BME communities"
 ],
 "within": "residents"
} as const

const s132 = {
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
} as const

const s482 = ["investigations",
"investigation",
"investigating crime",
"investigation of crime",
"investigation of crimes",
"crime investigation",
"crime investigations",
"criminal investigation",
"criminal investigations",
"investigative work"] as const

const s223 = {
 "id": "key-stage-4",
 "names": [
  "Key Stage 4",
  "KS4",
  "Key Stage 4 pupils",
  "pupils in Key Stage 4",
  "students in Key Stage 4",
  "children in Key Stage 4",
  "Years 10 and 11",
  "pupils in Years 10 and 11"
 ],
 "within": "pupils"
} as const

const s559 = {
 "id": "not-in-education",
 "names": [
  "not in education, employment or training",
  "young people not in education, employment or training",
  "young people who are not in education, employment or training",
  "NEET"
 ],
 "within": "children"
} as const

const s380 = {
 "id": "rape-victims",
 "names": [
  "victims of rape",
  "rape victims",
  "victims of rape and sexual offences",
  "victims of rape and serious sexual offences",
  "victims of sexual offences",
  "victims of sexual violence"
 ],
 "within": null
} as const

const s438 = {
 "id": "senior-leaders",
 "names": [
  "senior leaders",
  "senior managers",
  "senior management team",
  "senior leadership team",
  "senior leadership group",
  "chief officers",
  "chief officer team",
  "senior officers"
 ],
 "within": null
} as const

const s87 = {
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
} as const

const s437 = {
 "id": "people",
 "names": [
  "people",
  "person",
  "individuals",
  "individual",
  "the public",
  "public",
  "members of the public",
  "communities",
  "community",
  "local communities",
  "local people",
  "residents"
 ],
 "within": null
} as const

const s322 = ["school improvement planning",
"school improvement plan",
"school development plan",
"school development planning",
"improvement planning",
"improvement plan",
"improvement plans",
"development planning",
"development plan",
"SIP",
"SDP"] as const

const s102 = {
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
} as const

const s556 = {
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
} as const

const s5 = {
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
} as const

const s307 = ["monitoring of teaching",
"monitoring of teaching and learning",
"monitoring of lessons",
"checks on teaching",
"checks on the quality of teaching",
"lesson observation",
"lesson observations",
"observation of lessons",
"observations of lessons"] as const

const s362 = {
 "id": "foreign-national",
 "names": [
  "foreign nationals",
  "foreign national",
  "foreign national prisoners",
  "foreign national women",
  "foreign national men",
  "prisoners who are foreign nationals",
  "foreign prisoners"
 ],
 "within": "people"
} as const

const s546 = {
 "id": "missing-from-home",
 "names": [
  "missing from home",
  "children missing from home",
  "children who go missing from home",
  "young people who go missing from home",
  "children and young people who go missing from home"
 ],
 "within": "missing"
} as const

const s93 = {
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
} as const

const s100 = {
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
} as const

const s300 = ["marking",
"marking and feedback",
"feedback",
"feedback and marking",
"feedback to pupils",
"feedback to students",
"written feedback",
"teachers' feedback",
"teachers' marking",
"marking of pupils' work",
"marking of work",
"quality of marking"] as const

const s359 = {
 "id": "lgbt",
 "names": [
  "LGBT people",
  "LGBT prisoners",
  "LGBT+ people",
  "LGBTQ+ people",
  "LGBTQ+ prisoners",
  "lesbian, gay and bisexual people",
  "gay and bisexual prisoners",
  "gay and bisexual men",
  "gay prisoners"
 ],
 "within": "people"
} as const

const s135 = {
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
} as const

const s462 = {
 "id": "supervision",
 "names": [
  "supervision",
  "professional supervision",
  "reflective supervision",
  "staff supervision",
  "supervision of staff",
  "supervision sessions",
  "supervision of investigations",
  "supervision of crime investigations"
 ]
} as const

const s282 = ["communication with parents",
"communication with parents and carers",
"communication with families",
"communications with parents",
"information for parents",
"information for parents and carers",
"information to parents",
"information given to parents"] as const

const s287 = ["links with the community",
"community links",
"partnership with the community",
"partnerships with the community",
"engagement with the community",
"involvement in the community",
"links with the local community",
"partnerships with the local community"] as const

const s162 = ["social activities",
"activities",
"activities programme",
"programme of activities",
"activity programme",
"meaningful activities",
"meaningful activity",
"leisure activities",
"range of activities",
"activities and interests",
"hobbies and interests"] as const

const s384 = {
 "id": "families",
 "names": [
  "families",
  "family members",
  "prisoners' families",
  "families of prisoners",
  "relatives",
  "family and friends",
  "families and friends",
  "children and families",
  "families and significant others"
 ],
 "within": null
} as const

const s240 = {
 "id": "travellers",
 "names": [
  "Traveller pupils",
  "Traveller children",
  "Gypsy, Roma and Traveller pupils",
  "Gypsy, Roma and Traveller children",
  "pupils from Gypsy, Roma and Traveller families",
  "pupils from Traveller families"
 ],
 "within": "pupils"
} as const

const s221 = {
 "id": "key-stage-2",
 "names": [
  "Key Stage 2",
  "KS2",
  "Key Stage 2 pupils",
  "pupils in Key Stage 2",
  "students in Key Stage 2",
  "children in Key Stage 2",
  "juniors",
  "junior classes",
  "Years 3 to 6",
  "pupils in Years 3 to 6"
 ],
 "within": "pupils"
} as const

const s96 = {
 "id": "communication-needs",
 "names": [
  "people with communication needs",
  "people who communicate without words",
  "people who do not communicate verbally",
  "people whose first language is not English",
  "people who do not speak English"
 ],
 "within": "people"
} as const

const s220 = {
 "id": "key-stage-1",
 "names": [
  "Key Stage 1",
  "KS1",
  "Key Stage 1 pupils",
  "pupils in Key Stage 1",
  "students in Key Stage 1",
  "children in Key Stage 1",
  "infants",
  "infant classes",
  "Years 1 and 2",
  "pupils in Years 1 and 2"
 ],
 "within": "pupils"
} as const

const s351 = {
 "id": "young-adults",
 "names": [
  "young adults",
  "young adult",
  "young adult prisoners",
  "young adult men",
  "young adult women",
  "young adults on probation",
  "younger prisoners",
  "prisoners aged 18 to 25",
  "people aged 18 to 25"
 ],
 "within": "people"
} as const

const s548 = {
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
} as const

const s104 = {
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
} as const

const s389 = {
 "id": "oversight",
 "names": [
  "oversight",
  "management oversight",
  "oversight by managers",
  "managerial oversight",
  "managers' oversight",
  "management oversight of cases",
  "oversight of cases",
  "oversight of casework",
  "management oversight of practice"
 ]
} as const

const s106 = {
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
} as const

const s77 = ["CBE",
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
"CPA"] as const

const s143 = ["care planning",
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
"personal planning"] as const

const s215 = {
 "id": "pupils",
 "names": [
  "pupils",
  "pupil",
  "students",
  "student",
  "learners",
  "learner",
  "children",
  "child",
  "children and young people",
  "young people",
  "young person",
  "pupils and students",
  "boys and girls",
  "girls and boys"
 ],
 "within": null
} as const

const s99 = {
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
} as const

const s232 = {
 "id": "autistic",
 "names": [
  "autism",
  "autistic pupils",
  "autistic spectrum disorder",
  "autistic spectrum disorders",
  "pupils with autism",
  "pupils with autistic spectrum disorder",
  "pupils with autistic spectrum disorders"
 ],
 "within": "special-educational-needs"
} as const

const s131 = {
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
} as const

const s217 = {
 "id": "reception",
 "names": [
  "Reception",
  "Reception class",
  "Reception classes",
  "Reception children",
  "Reception Year",
  "children in Reception",
  "children in the Reception class",
  "children in the Reception classes",
  "pupils in Reception"
 ],
 "within": "early-years"
} as const

const s222 = {
 "id": "key-stage-3",
 "names": [
  "Key Stage 3",
  "KS3",
  "Key Stage 3 pupils",
  "pupils in Key Stage 3",
  "students in Key Stage 3",
  "children in Key Stage 3",
  "Years 7 to 9",
  "Years 7, 8 and 9",
  "pupils in Years 7 to 9",
  "pupils in Years 7, 8 and 9"
 ],
 "within": "pupils"
} as const

const s550 = {
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
} as const

const s89 = {
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
} as const

const s251 = {
 "id": "teaching-assistants",
 "names": [
  "teaching assistants",
  "teaching assistant",
  "classroom assistants",
  "learning support assistants",
  "learning assistants",
  "support assistants",
  "additional adults",
  "other adults in the classroom",
  "TAs",
  "LSAs"
 ],
 "within": null
} as const

const s365 = {
 "id": "domestic-abuse-perpetrators",
 "names": [
  "domestic abuse perpetrators",
  "perpetrators of domestic abuse",
  "domestic violence perpetrators",
  "perpetrators of domestic violence",
  "people convicted of domestic abuse",
  "people who commit domestic abuse"
 ],
 "within": "people"
} as const

const s422 = ["complaints",
"complaint",
"complaints system",
"complaints process",
"complaints procedure",
"complaints procedures",
"complaint handling",
"complaints handling",
"handling of complaints",
"responses to complaints",
"management of complaints",
"dealing with complaints",
"redress"] as const

const s92 = {
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
} as const

const s265 = {
 "id": "performance-management",
 "names": [
  "performance management",
  "performance monitoring",
  "management of performance",
  "appraisal",
  "appraisal of teachers",
  "staff appraisal",
  "teacher appraisal",
  "performance management of teachers",
  "performance management of staff"
 ]
} as const

const s435 = {
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
  "officers and staff",
  "staff and officers",
  "police workforce",
  "officers, staff and volunteers"
 ],
 "within": null
} as const

const s79 = {
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
} as const

const s90 = {
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
} as const

const s194 = ["urgent and emergency services",
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
"ED"] as const

const s139 = ["medicines management",
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
"use of medicines"] as const

const s543 = {
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
} as const

const s288 = ["work with other agencies",
"work with outside agencies",
"work with external agencies",
"links with outside agencies",
"links with external agencies",
"partnership with external agencies",
"partnerships with external agencies",
"partnerships with other agencies",
"liaison with outside agencies"] as const

const s484 = ["digital forensics",
"digital forensic unit",
"digital forensic services",
"digital investigation",
"digital investigations",
"digital examination",
"examination of digital devices",
"examination of devices",
"examination of mobile phones",
"high-tech crime unit",
"digital media investigation"] as const

const s560 = {
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
} as const

const s252 = {
 "id": "new-teachers",
 "names": [
  "newly qualified teachers",
  "newly qualified staff",
  "early career teachers",
  "beginning teachers",
  "beginner teachers",
  "probationer teachers",
  "teachers new to the profession",
  "teachers who are new to the profession",
  "NQTs",
  "ECTs"
 ],
 "within": null
} as const

const s255 = {
 "id": "senior-leaders",
 "names": [
  "senior leaders",
  "senior leadership",
  "senior leadership team",
  "senior managers",
  "senior management",
  "senior management team",
  "senior staff",
  "deputy headteachers",
  "deputy headteacher",
  "assistant headteachers",
  "SLT",
  "SMT"
 ],
 "within": null
} as const

const s516 = ["wellbeing support",
"occupational health",
"occupational health unit",
"occupational health services",
"occupational health support",
"staff wellbeing",
"workforce wellbeing",
"wellbeing of staff",
"wellbeing of the workforce",
"wellbeing of officers and staff",
"workforce welfare",
"staff welfare"] as const

const s595 = ["CBE",
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
"VCE"] as const

const s289 = ["transition",
"transition arrangements",
"arrangements for transition",
"transfer arrangements",
"arrangements for transfer",
"transition from primary school",
"transfer from primary school",
"transfer to secondary school",
"transition to secondary school",
"move to secondary school",
"move from primary school"] as const

const s353 = {
 "id": "disabled",
 "names": [
  "disabled people",
  "disabled prisoners",
  "disabled men",
  "disabled women",
  "disability",
  "disabilities",
  "people with disabilities",
  "people with a disability",
  "prisoners with disabilities",
  "prisoners with a disability",
  "physical disabilities"
 ],
 "within": "people"
} as const

const s552 = {
 "id": "need-help-and-protection",
 "names": [
  "children who need help and protection",
  "children in need of help and protection",
  "children and young people who need help and protection",
  "children and young people in need of help and protection",
  "children who need help or protection"
 ],
 "within": "children"
} as const

const s261 = {
 "id": "attainment",
 "names": [
  "attainment",
  "achievement",
  "attainment levels",
  "levels of attainment",
  "standards attained",
  "standards of attainment",
  "academic standards",
  "academic attainment",
  "academic achievement",
  "standards reached",
  "standards achieved",
  "standards attained by pupils"
 ]
} as const

const s357 = {
 "id": "travellers",
 "names": [
  "Travellers",
  "Gypsy, Roma and Traveller",
  "Gypsy, Roma and Traveller people",
  "Gypsy, Roma and Traveller prisoners",
  "Gypsies, Roma and Travellers",
  "Gypsy, Roma and Traveller communities",
  "Traveller prisoners",
  "prisoners from Traveller communities"
 ],
 "within": "people"
} as const

const s81 = {
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
} as const

const s467 = ["call handling",
"handling of calls",
"call answering",
"answering of calls",
"answering calls",
"answering emergency calls",
"contact management",
"contact centre",
"call centre",
"control room",
"force control room",
"control rooms",
"communications centre",
"contact and control",
"emergency and non-emergency calls"] as const

const s379 = {
 "id": "domestic-abuse-victims",
 "names": [
  "victims of domestic abuse",
  "domestic abuse victims",
  "domestic abuse survivors",
  "survivors of domestic abuse",
  "victims and survivors of domestic abuse",
  "victims of domestic violence",
  "domestic violence victims",
  "high-risk victims of domestic abuse"
 ],
 "within": null
} as const

const s554 = {
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
} as const

const s253 = {
 "id": "governors",
 "names": [
  "governors",
  "governor",
  "governance",
  "governing body",
  "governing board",
  "governing bodies",
  "local governing body",
  "local governing board",
  "local governors",
  "board of governors",
  "school governors",
  "chair of governors",
  "trustees",
  "board of trustees"
 ],
 "within": null
} as const

const s349 = ["CBE",
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
"PPE"] as const

const s95 = {
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
} as const

const s266 = {
 "id": "assessment",
 "names": [
  "assessment",
  "assessments",
  "use of assessment",
  "teachers' assessment",
  "teachers' assessments",
  "teachers' use of assessment",
  "use of assessment information",
  "assessment for learning",
  "assessment procedures",
  "assessment arrangements",
  "assessment systems",
  "assessment practice"
 ]
} as const

const s439 = {
 "id": "middle-managers",
 "names": [
  "middle managers",
  "first-line managers",
  "line managers",
  "first-line supervisors",
  "frontline managers",
  "front-line managers",
  "sergeants",
  "supervisors",
  "frontline supervisors",
  "front-line supervisors",
  "inspectors and sergeants",
  "sergeants and inspectors"
 ],
 "within": null
} as const

const s355 = {
 "id": "learning-disabled",
 "names": [
  "learning disability",
  "learning disabilities",
  "learning difficulties",
  "learning difficulties and disabilities",
  "prisoners with learning disabilities",
  "people with learning disabilities",
  "people with learning difficulties",
  "prisoners with learning difficulties"
 ],
 "within": "people"
} as const

const s142 = ["infection prevention and control",
"infection prevention",
"infection control",
"control of infection",
"prevention and control of infection",
"preventing and controlling infection",
"infection control and prevention",
"cleanliness, infection control and hygiene",
"infection control and hygiene",
"hygiene and infection control",
"IPC"] as const

const s396 = {
 "id": "training",
 "names": [
  "training",
  "training and development",
  "professional development",
  "staff development",
  "training opportunities",
  "development opportunities",
  "staff training",
  "training for staff",
  "training of staff",
  "training of officers",
  "learning and development",
  "continuous professional development"
 ]
} as const

const s421 = ["equality",
"equality and diversity",
"diversity",
"equality work",
"diversity work",
"equality and diversity work",
"equality and inclusion",
"diversity and inclusion",
"equality, diversity and inclusion",
"fair treatment and inclusion",
"promotion of equality",
"promoting equality",
"work on equality",
"work on equality and diversity"] as const

const s354 = {
 "id": "neurodivergent",
 "names": [
  "neurodivergent people",
  "neurodivergent prisoners",
  "neurodiverse people",
  "neurodiverse prisoners",
  "neurodiversity",
  "prisoners who are neurodivergent",
  "people who are neurodivergent",
  "prisoners with neurodivergent conditions",
  "autistic people",
  "autistic prisoners"
 ],
 "within": "people"
} as const

const s133 = {
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
} as const

const s84 = {
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
} as const

const s306 = ["tracking of pupils' progress",
"tracking pupils' progress",
"tracking of progress",
"progress tracking",
"pupil tracking",
"tracking system",
"tracking systems",
"monitoring of pupils' progress",
"monitoring pupils' progress",
"checks on pupils' progress",
"checking of pupils' progress",
"tracking of students' progress",
"monitoring of students' progress"] as const

const s547 = {
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
} as const

const s225 = {
 "id": "boarders",
 "names": [
  "boarders",
  "boarding pupils",
  "boarding students",
  "pupils who board",
  "students who board",
  "boarding provision",
  "boarding houses",
  "boarding house",
  "boarding experience",
  "boarding accommodation",
  "residential pupils",
  "residential students",
  "residential provision",
  "residential experience"
 ],
 "within": "pupils"
} as const

const s114 = {
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
} as const

const s267 = {
 "id": "training",
 "names": [
  "training",
  "training and development",
  "professional development",
  "staff development",
  "training opportunities",
  "development opportunities",
  "professional learning",
  "career-long professional learning",
  "continuing professional development",
  "staff training",
  "training for staff",
  "training of staff",
  "CPD",
  "INSET"
 ]
} as const

const s419 = ["substance misuse services",
"substance misuse",
"substance use",
"substance misuse treatment",
"substance misuse support",
"substance misuse work",
"drug and alcohol services",
"drug and alcohol support",
"drug and alcohol treatment",
"drug and alcohol work",
"drugs and alcohol",
"alcohol and drug services",
"substance use services",
"drug and alcohol recovery services"] as const

const s284 = ["links with other schools",
"partnerships with other schools",
"partnership with other schools",
"work with other schools",
"collaboration with other schools",
"collaboration between schools",
"school-to-school collaboration",
"school-to-school support",
"links with partner schools",
"partnerships with local schools",
"links with local schools",
"links with neighbouring schools"] as const

const s532 = {
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
} as const

const s535 = {
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
} as const

const s115 = {
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
} as const

const s541 = {
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
} as const

const s545 = {
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
} as const

const s374 = {
 "id": "mentally-ill",
 "names": [
  "people with mental health problems",
  "people with mental health needs",
  "people with mental ill health",
  "people with mental illness",
  "prisoners with mental health problems",
  "prisoners with mental health needs",
  "prisoners with mental illness",
  "prisoners with mental ill health",
  "people who are mentally ill",
  "mentally ill prisoners"
 ],
 "within": "people"
} as const

const s371 = {
 "id": "remand",
 "names": [
  "remand prisoners",
  "remanded prisoners",
  "prisoners on remand",
  "prisoners held on remand",
  "people on remand",
  "people held on remand",
  "men on remand",
  "women on remand",
  "children on remand",
  "remanded children",
  "those on remand",
  "unsentenced prisoners",
  "unconvicted prisoners",
  "prisoners awaiting trial",
  "people awaiting trial"
 ],
 "within": "people"
} as const

const s152 = ["complaints handling",
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
"complaints process"] as const

const s530 = ["CBE",
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
"ACCT",
"BAME",
"HDC",
"HMIP",
"HMP",
"HMPPS",
"IPP",
"MAPPA",
"ROTL",
"YOI",
"ANPR",
"CPS",
"HMIC",
"HMICFRS",
"PCC",
"PCSO",
"PEEL",
"THRIVE"] as const

const s86 = {
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
} as const

const s373 = {
 "id": "substance-users",
 "names": [
  "people with substance misuse problems",
  "people with substance misuse needs",
  "people with drug and alcohol problems",
  "prisoners with substance misuse problems",
  "prisoners with substance misuse needs",
  "prisoners with drug and alcohol problems",
  "prisoners with drug or alcohol problems",
  "drug users",
  "people who use drugs",
  "people who misuse substances"
 ],
 "within": "people"
} as const

const s549 = {
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
} as const

const s111 = {
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
} as const

const s551 = {
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
} as const

const s296 = ["careers guidance",
"careers education",
"careers education and guidance",
"careers education, information, advice and guidance",
"careers information, advice and guidance",
"careers information, education, advice and guidance",
"careers advice",
"advice about careers",
"advice on careers",
"guidance on careers",
"guidance about careers",
"information about careers",
"careers programme",
"impartial careers guidance",
"CEIAG",
"CIAG"] as const

const s366 = {
 "id": "high-risk",
 "names": [
  "high-risk offenders",
  "high-risk prisoners",
  "high-risk cases",
  "high-risk people",
  "high risk of harm cases",
  "high risk of serious harm cases",
  "people who pose a high risk of harm",
  "people who pose a high risk of serious harm",
  "prisoners who pose a high risk of harm",
  "prisoners who present a high risk of harm",
  "people assessed as high risk",
  "dangerous offenders"
 ],
 "within": "people"
} as const

const s216 = {
 "id": "early-years",
 "names": [
  "early years",
  "early years children",
  "children in the early years",
  "early years provision",
  "early years foundation stage",
  "early years classes",
  "children in the Early Years Foundation Stage",
  "Foundation Stage",
  "children in the Foundation Stage",
  "Nursery and Reception",
  "Nursery and Reception children",
  "Nursery and Reception classes",
  "Reception and Nursery",
  "EYFS"
 ],
 "within": "pupils"
} as const

const s276 = ["safeguarding",
"safeguarding arrangements",
"arrangements for safeguarding",
"arrangements to safeguard pupils",
"safeguarding procedures",
"safeguarding of pupils",
"safeguarding practice",
"culture of safeguarding",
"safeguarding culture",
"child protection",
"child protection arrangements",
"child protection procedures",
"arrangements for child protection",
"safeguarding and child protection",
"child protection and safeguarding",
"arrangements to keep pupils safe"] as const

const s293 = ["enrichment",
"enrichment activities",
"enrichment programme",
"enrichment opportunities",
"curriculum enrichment",
"enrichment of the curriculum",
"extra-curricular activities",
"extracurricular activities",
"extra-curricular provision",
"extracurricular provision",
"extra-curricular programme",
"activities outside lessons",
"activities beyond lessons",
"activities beyond the classroom",
"after-school clubs",
"after-school activities",
"clubs and activities",
"clubs"] as const

const s372 = {
 "id": "care-experienced",
 "names": [
  "care leavers",
  "care leaver",
  "care-experienced people",
  "care-experienced prisoners",
  "care-experienced young people",
  "care-experienced young adults",
  "care-experienced children",
  "people with experience of care",
  "prisoners with experience of care",
  "prisoners who had been in care",
  "people who have been in care",
  "looked-after children",
  "looked after children",
  "children looked after",
  "children in care"
 ],
 "within": "people"
} as const

const s599 = ["CBE",
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
"ASDAN",
"BTEC",
"CPD",
"DfE",
"EAL",
"EBacc",
"EHC",
"EYFS",
"FE",
"GCE",
"IGCSE",
"INSET",
"KS1",
"KS2",
"KS3",
"KS4",
"NQT",
"PE",
"PGCE",
"PPA",
"PSHE",
"QTS",
"RE",
"SATs",
"SEN",
"SENCo",
"SEND",
"SMSC"] as const

const s49 = {
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
} as const

const s245 = {
 "id": "excluded",
 "names": [
  "pupils at risk of exclusion",
  "students at risk of exclusion",
  "children at risk of exclusion",
  "learners at risk of exclusion",
  "pupils who are at risk of exclusion",
  "students who are at risk of exclusion",
  "children who are at risk of exclusion",
  "learners who are at risk of exclusion",
  "pupils who have been excluded",
  "students who have been excluded",
  "children who have been excluded",
  "learners who have been excluded",
  "excluded pupils"
 ],
 "within": "pupils"
} as const

const s244 = {
 "id": "persistently-absent",
 "names": [
  "pupils who are persistently absent",
  "students who are persistently absent",
  "children who are persistently absent",
  "learners who are persistently absent",
  "pupils who are often absent",
  "students who are often absent",
  "children who are often absent",
  "learners who are often absent",
  "pupils with poor attendance",
  "students with poor attendance",
  "children with poor attendance",
  "learners with poor attendance",
  "persistently absent pupils"
 ],
 "within": "pupils"
} as const

const s231 = {
 "id": "resource-base",
 "names": [
  "resource base",
  "resourced provision",
  "specially resourced provision",
  "learning resource base",
  "specialist resource base",
  "specialist teaching facility",
  "learning support unit",
  "hearing-impaired unit",
  "enhanced provision",
  "pupils in the resource base",
  "pupils in the resourced provision",
  "pupils in the specially resourced provision",
  "pupils in the learning resource base",
  "pupils in the specialist teaching facility",
  "pupils in the unit"
 ],
 "within": "pupils"
} as const

const s440 = {
 "id": "new-staff",
 "names": [
  "new staff",
  "new recruits",
  "newly recruited staff",
  "newly appointed staff",
  "staff new to the role",
  "new starters",
  "trainees",
  "newly qualified staff",
  "inexperienced staff",
  "less experienced staff",
  "new officers",
  "newly recruited officers",
  "newly appointed officers",
  "student officers",
  "student officer",
  "trainee officers",
  "probationers",
  "probationary officers",
  "new constables",
  "police recruits",
  "officers in training",
  "student constables"
 ],
 "within": null
} as const

const s537 = {
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
} as const

const s88 = {
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
} as const

const s98 = {
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
} as const

const s363 = {
 "id": "little-english",
 "names": [
  "people who speak little English",
  "people who do not speak English",
  "people who speak little or no English",
  "prisoners who speak little English",
  "prisoners who spoke little English",
  "prisoners who speak little or no English",
  "prisoners who spoke little or no English",
  "prisoners who do not speak English",
  "prisoners who did not speak English",
  "non-English speakers",
  "non-English-speaking prisoners",
  "people whose first language is not English",
  "prisoners whose first language is not English"
 ],
 "within": "people"
} as const

const s75 = ["the quality of",
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
"local area"] as const

const s76 = ["self-assessment",
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
"citizens' panel"] as const

const s533 = {
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
} as const

const s224 = {
 "id": "sixth-form",
 "names": [
  "sixth form",
  "sixth formers",
  "sixth-form students",
  "sixth-form provision",
  "sixth-form learners",
  "students in the sixth form",
  "pupils in the sixth form",
  "learners in the sixth form",
  "post-16",
  "post-16 students",
  "post-16 learners",
  "post-16 pupils",
  "post-16 provision",
  "post-16 education",
  "16 to 19 students",
  "students aged 16 to 19",
  "16 to 19 study programmes",
  "16–19 study programmes",
  "16 to 19 provision",
  "16–19 provision",
  "16-19 provision",
  "Years 12 and 13",
  "students in Years 12 and 13"
 ],
 "within": "pupils"
} as const

const s364 = {
 "id": "sexual-offences",
 "names": [
  "people convicted of sexual offences",
  "people convicted of sex offences",
  "prisoners convicted of sexual offences",
  "prisoners convicted of sex offences",
  "men convicted of sexual offences",
  "men convicted of sex offences",
  "individuals convicted of sexual offences",
  "individuals convicted of sex offences",
  "those convicted of sexual offences",
  "those convicted of sex offences",
  "people who have committed sexual offences",
  "sex offenders",
  "sexual offenders",
  "registered sex offenders",
  "registered sexual offenders"
 ],
 "within": "people"
} as const

const s85 = {
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
} as const

const s427 = {
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
} as const

const s367 = {
 "id": "indeterminate",
 "names": [
  "indeterminate sentence prisoners",
  "indeterminate-sentenced prisoners",
  "prisoners serving indeterminate sentences",
  "prisoners with indeterminate sentences",
  "people serving indeterminate sentences",
  "prisoners serving indeterminate sentences for public protection",
  "prisoners serving IPP sentences",
  "IPP prisoners",
  "people serving IPP sentences",
  "life-sentenced prisoners",
  "life-sentence prisoners",
  "life prisoners",
  "lifers",
  "prisoners serving life sentences",
  "prisoners serving a life sentence",
  "prisoners serving life",
  "people serving life sentences"
 ],
 "within": "people"
} as const

const s433 = {
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
    "unsatisfactory",
    "poor"
   ]
  }
 ]
} as const

const s246 = {
 "id": "alternative-provision",
 "names": [
  "pupils in alternative provision",
  "students in alternative provision",
  "children in alternative provision",
  "learners in alternative provision",
  "pupils who attend alternative provision",
  "students who attend alternative provision",
  "children who attend alternative provision",
  "learners who attend alternative provision",
  "pupils attending alternative provision",
  "students attending alternative provision",
  "children attending alternative provision",
  "learners attending alternative provision",
  "pupils educated off site",
  "pupils educated elsewhere",
  "pupils who are educated off site"
 ],
 "within": "pupils"
} as const

const s426 = [s427] as const

const s432 = [s433] as const

const s238 = {
 "id": "looked-after",
 "names": [
  "looked after children",
  "children looked after",
  "looked-after pupils",
  "looked after students",
  "looked after learners",
  "pupils who are looked after",
  "students who are looked after",
  "children who are looked after",
  "learners who are looked after",
  "pupils looked after by the local authority",
  "students looked after by the local authority",
  "children looked after by the local authority",
  "learners looked after by the local authority",
  "children in care",
  "pupils in care",
  "children who are in care",
  "care-experienced pupils",
  "care-experienced children",
  "care-experienced young people",
  "LAC",
  "CLA",
  "CEYP"
 ],
 "within": "pupils"
} as const

const s256 = {
 "id": "middle-leaders",
 "names": [
  "middle leaders",
  "middle leadership",
  "middle managers",
  "middle management",
  "subject leaders",
  "subject leadership",
  "leaders of subjects",
  "leadership of subjects",
  "heads of department",
  "heads of departments",
  "department heads",
  "departmental leadership",
  "leaders of departments",
  "leadership of departments",
  "heads of faculty",
  "faculty heads",
  "faculty leaders",
  "faculty leadership",
  "heads of subject",
  "subject heads",
  "subject managers",
  "subject management",
  "subject co-ordinators",
  "subject coordinators",
  "curriculum leaders",
  "curriculum leadership",
  "curriculum coordinators",
  "principal teachers"
 ],
 "within": null
} as const

const s239 = {
 "id": "minority-ethnic",
 "names": [
  "minority ethnic",
  "minority ethnic pupils",
  "minority ethnic students",
  "minority ethnic children",
  "minority ethnic learners",
  "pupils from minority ethnic groups",
  "students from minority ethnic groups",
  "children from minority ethnic groups",
  "learners from minority ethnic groups",
  "pupils from minority ethnic backgrounds",
  "students from minority ethnic backgrounds",
  "children from minority ethnic backgrounds",
  "learners from minority ethnic backgrounds",
  "pupils of minority ethnic heritage",
  "students of minority ethnic heritage",
  "children of minority ethnic heritage",
  "learners of minority ethnic heritage",
  "ethnic minorities"
 ],
 "within": "pupils"
} as const

const s536 = {
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
} as const

const s598 = ["self-assessment",
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
"section 48",
"siams",
"denominational inspection",
"diocesan inspection",
"local authority review",
"local authority adviser",
"school improvement partner",
"school improvement adviser",
"school improvement officer",
"external consultant",
"parent view",
"views of parents",
"investors in people",
"quality mark",
"kitemark",
"independent schools inspectorate",
"care inspectorate",
"boarding inspection",
"last inspected",
"previous report"] as const

const s529 = ["self-assessment",
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
"ofsted",
"estyn",
"care quality commission",
"healthcare inspectorate wales",
"education inspectorate",
"independent monitoring board",
"internal audit",
"national audit office",
"investors in people",
"quality mark",
"food hygiene",
"performance rating",
"rated by the prison service",
"rated by hmpps",
"crime survey",
"victim satisfaction",
"independent custody visitors",
"police and crime commissioner's survey",
"college of policing",
"public perception"] as const

const s234 = {
 "id": "middle-attaining",
 "names": [
  "middle-attaining pupils",
  "middle-attaining students",
  "middle-attaining children",
  "middle-attaining learners",
  "average-attaining pupils",
  "average-attaining students",
  "average-attaining children",
  "average-attaining learners",
  "middle-ability pupils",
  "middle-ability students",
  "middle-ability children",
  "middle-ability learners",
  "average-ability pupils",
  "average-ability students",
  "average-ability children",
  "average-ability learners",
  "pupils of average ability",
  "students of average ability",
  "children of average ability",
  "learners of average ability",
  "middle attainers",
  "pupils with middle prior attainment",
  "students with middle prior attainment"
 ],
 "within": "pupils"
} as const

const s247 = {
 "id": "new-arrivals",
 "names": [
  "new arrivals",
  "pupils who join the school other than at the usual times",
  "students who join the school other than at the usual times",
  "children who join the school other than at the usual times",
  "learners who join the school other than at the usual times",
  "pupils who join the school during the year",
  "students who join the school during the year",
  "children who join the school during the year",
  "learners who join the school during the year",
  "pupils who join mid-year",
  "students who join mid-year",
  "children who join mid-year",
  "learners who join mid-year",
  "pupils new to the school",
  "students new to the school",
  "children new to the school",
  "learners new to the school"
 ],
 "within": "pupils"
} as const

const s348 = ["the quality of",
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
"processes for"] as const

const s235 = {
 "id": "lower-attaining",
 "names": [
  "lower-attaining pupils",
  "lower-attaining students",
  "lower-attaining children",
  "lower-attaining learners",
  "low-attaining pupils",
  "low-attaining students",
  "low-attaining children",
  "low-attaining learners",
  "less able pupils",
  "less able students",
  "less able children",
  "less able learners",
  "lower-ability pupils",
  "lower-ability students",
  "lower-ability children",
  "lower-ability learners",
  "pupils of lower ability",
  "students of lower ability",
  "children of lower ability",
  "learners of lower ability",
  "lower attainers",
  "low attainers",
  "pupils with low prior attainment",
  "students with low prior attainment",
  "pupils who have fallen behind",
  "pupils who fall behind",
  "pupils who need to catch up"
 ],
 "within": "pupils"
} as const

const s281 = ["links with parents",
"links with parents and carers",
"links with families",
"links with home",
"home-school links",
"links between home and school",
"engagement with parents",
"engagement with parents and carers",
"engagement with families",
"engagement of parents",
"parental engagement",
"parental involvement",
"involvement of parents",
"involvement of parents and carers",
"partnership with parents",
"partnership with parents and carers",
"partnerships with parents",
"partnerships with parents and carers",
"partnership with families",
"home-school partnership",
"work with parents",
"work with parents and carers",
"work with families",
"working with parents",
"relationships with parents",
"relationships with parents and carers",
"relations with parents",
"relationships with families",
"liaison with parents"] as const

const s540 = {
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
} as const

const s338 = ["the quality of",
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
"the school's work to",
"the school's work on",
"the school's arrangements for",
"the school's approach to",
"the school",
"the academy",
"whole school",
"throughout the school",
"opportunities for",
"the school's work to promote",
"work to promote",
"the promotion of"] as const

const s80 = {
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
} as const

const s228 = {
 "id": "free-school-meals",
 "names": [
  "free school meals",
  "pupils eligible for free school meals",
  "students eligible for free school meals",
  "children eligible for free school meals",
  "learners eligible for free school meals",
  "pupils who are eligible for free school meals",
  "students who are eligible for free school meals",
  "children who are eligible for free school meals",
  "learners who are eligible for free school meals",
  "pupils known to be eligible for free school meals",
  "students known to be eligible for free school meals",
  "children known to be eligible for free school meals",
  "learners known to be eligible for free school meals",
  "pupils entitled to free school meals",
  "students entitled to free school meals",
  "children entitled to free school meals",
  "learners entitled to free school meals",
  "FSM"
 ],
 "within": "pupils"
} as const

const s592 = ["self-assessment",
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
"adoption scorecard"] as const

const s534 = {
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
} as const

const s528 = ["the quality of",
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
"the management of",
"the handling of",
"the provision of",
"the use made of",
"the outcomes of",
"the inspectorate's judgement on",
"the force's",
"the force's approach to",
"the force's response to",
"the constabulary's",
"the force",
"the constabulary",
"how the force",
"how well the force",
"how good the force is at",
"how effective the force is at",
"how it",
"the way it",
"the response to",
"response to",
"tackling",
"dealing with",
"constabulary",
"force"] as const

const s97 = {
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
} as const

const s242 = {
 "id": "vulnerable",
 "names": [
  "vulnerable pupils",
  "vulnerable students",
  "vulnerable children",
  "vulnerable learners",
  "most vulnerable pupils",
  "most vulnerable students",
  "most vulnerable children",
  "most vulnerable learners",
  "pupils who are vulnerable",
  "students who are vulnerable",
  "children who are vulnerable",
  "learners who are vulnerable",
  "pupils whose circumstances make them vulnerable",
  "students whose circumstances make them vulnerable",
  "children whose circumstances make them vulnerable",
  "learners whose circumstances make them vulnerable",
  "pupils whose circumstances may make them vulnerable",
  "students whose circumstances may make them vulnerable",
  "children whose circumstances may make them vulnerable",
  "learners whose circumstances may make them vulnerable",
  "pupils in vulnerable circumstances",
  "students in vulnerable circumstances",
  "children in vulnerable circumstances",
  "learners in vulnerable circumstances",
  "vulnerable groups",
  "vulnerable groups of pupils",
  "the most vulnerable pupils"
 ],
 "within": "pupils"
} as const

const s591 = ["the quality of",
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
"the local authority and partners"] as const

const s230 = {
 "id": "statemented",
 "names": [
  "education, health and care plans",
  "pupils with education, health and care plans",
  "students with education, health and care plans",
  "children with education, health and care plans",
  "learners with education, health and care plans",
  "pupils with an education, health and care plan",
  "students with an education, health and care plan",
  "children with an education, health and care plan",
  "learners with an education, health and care plan",
  "pupils with EHC plans",
  "students with EHC plans",
  "children with EHC plans",
  "learners with EHC plans",
  "pupils with an EHC plan",
  "students with an EHC plan",
  "children with an EHC plan",
  "learners with an EHC plan",
  "pupils with statements of special educational needs",
  "students with statements of special educational needs",
  "children with statements of special educational needs",
  "learners with statements of special educational needs",
  "pupils with a statement of special educational needs",
  "students with a statement of special educational needs",
  "children with a statement of special educational needs",
  "learners with a statement of special educational needs",
  "statements of special educational needs"
 ],
 "within": "special-educational-needs"
} as const

const s233 = {
 "id": "english-as-additional-language",
 "names": [
  "English as an additional language",
  "EAL",
  "pupils with English as an additional language",
  "students with English as an additional language",
  "children with English as an additional language",
  "learners with English as an additional language",
  "pupils who speak English as an additional language",
  "students who speak English as an additional language",
  "children who speak English as an additional language",
  "learners who speak English as an additional language",
  "pupils speaking English as an additional language",
  "students speaking English as an additional language",
  "children speaking English as an additional language",
  "learners speaking English as an additional language",
  "pupils learning English as an additional language",
  "students learning English as an additional language",
  "children learning English as an additional language",
  "learners learning English as an additional language",
  "pupils for whom English is an additional language",
  "students for whom English is an additional language",
  "children for whom English is an additional language",
  "learners for whom English is an additional language",
  "pupils whose first language is not English",
  "students whose first language is not English",
  "children whose first language is not English",
  "learners whose first language is not English",
  "EAL pupils",
  "EAL learners",
  "EAL students",
  "bilingual pupils",
  "bilingual learners",
  "newcomer pupils",
  "newcomers",
  "newcomer children"
 ],
 "within": "pupils"
} as const

const s356 = {
 "id": "minority-ethnic",
 "names": [
  "black, Asian and minority ethnic",
  "black, Asian and minority ethnic people",
  "black, Asian and minority ethnic prisoners",
  "black, Asian and minority ethnic individuals",
  "black, Asian and minority ethnic service users",
  "black, Asian and minority ethnic people on probation",
  "black, Asian and minority ethnic communities",
  "black, Asian and minority ethnic backgrounds",
  "people from black, Asian and minority ethnic backgrounds",
  "prisoners from black, Asian and minority ethnic backgrounds",
  "black and minority ethnic",
  "black and minority ethnic people",
  "black and minority ethnic prisoners",
  "black and minority ethnic service users",
  "black and minority ethnic communities",
  "minority ethnic people",
  "minority ethnic prisoners",
  "minority ethnic groups",
  "minority ethnic communities",
  "minority ethnic backgrounds",
  "people from minority ethnic groups",
  "people from minority ethnic backgrounds",
  "prisoners from minority ethnic groups",
  "prisoners from minority ethnic backgrounds",
  "ethnic minorities",
  "ethnic minority people",
  "ethnic minority prisoners",
  "ethnic minority groups",
  "ethnic minority communities",
  "people from ethnic minorities",
  "people from ethnic minority backgrounds",
  "prisoners from ethnic minorities",
  "people from an ethnic minority background",
  "prisoners from ethnic minority backgrounds",
  "prisoners from an ethnic minority background",
  "people of colour",
  "BAME",
  "BME",
  "BAME people",
  "BME people",
  "BAME prisoners",
  "BME prisoners",
  "BAME communities"
 ],
 "within": "people"
} as const

const s227 = {
 "id": "disadvantaged",
 "names": [
  "disadvantaged",
  "disadvantaged pupils",
  "disadvantaged students",
  "disadvantaged children",
  "disadvantaged learners",
  "pupils who are disadvantaged",
  "students who are disadvantaged",
  "children who are disadvantaged",
  "learners who are disadvantaged",
  "pupils from disadvantaged backgrounds",
  "students from disadvantaged backgrounds",
  "children from disadvantaged backgrounds",
  "learners from disadvantaged backgrounds",
  "pupil premium",
  "pupil premium pupils",
  "pupil premium students",
  "pupil premium children",
  "pupils eligible for the pupil premium",
  "students eligible for the pupil premium",
  "children eligible for the pupil premium",
  "learners eligible for the pupil premium",
  "pupils eligible for pupil premium funding",
  "students eligible for pupil premium funding",
  "children eligible for pupil premium funding",
  "learners eligible for pupil premium funding",
  "pupils who are eligible for the pupil premium",
  "students who are eligible for the pupil premium",
  "children who are eligible for the pupil premium",
  "learners who are eligible for the pupil premium",
  "pupils supported by the pupil premium",
  "students supported by the pupil premium",
  "children supported by the pupil premium",
  "learners supported by the pupil premium",
  "pupils entitled to the pupil premium",
  "students entitled to the pupil premium",
  "children entitled to the pupil premium",
  "learners entitled to the pupil premium",
  "pupils who receive the pupil premium",
  "students who receive the pupil premium",
  "children who receive the pupil premium",
  "learners who receive the pupil premium"
 ],
 "within": "pupils"
} as const

const s347 = {
 "id": "most-able",
 "names": [
  "able",
  "most able pupils",
  "most able students",
  "most able children",
  "most able learners",
  "able pupils",
  "able students",
  "able children",
  "able learners",
  "pupils who are most able",
  "students who are most able",
  "children who are most able",
  "learners who are most able",
  "higher-attaining pupils",
  "higher-attaining students",
  "higher-attaining children",
  "higher-attaining learners",
  "high-attaining pupils",
  "high-attaining students",
  "high-attaining children",
  "high-attaining learners",
  "higher-ability pupils",
  "higher-ability students",
  "higher-ability children",
  "higher-ability learners",
  "pupils of higher ability",
  "students of higher ability",
  "children of higher ability",
  "learners of higher ability",
  "higher attainers",
  "high attainers",
  "pupils with high prior attainment",
  "students with high prior attainment",
  "children with high prior attainment",
  "learners with high prior attainment",
  "pupils who have high prior attainment",
  "students who have high prior attainment",
  "children who have high prior attainment",
  "learners who have high prior attainment",
  "high prior attainers",
  "gifted and talented",
  "gifted and talented pupils",
  "gifted and talented students",
  "gifted and talented children",
  "gifted and talented learners",
  "pupils who are gifted and talented",
  "students who are gifted and talented",
  "children who are gifted and talented",
  "learners who are gifted and talented",
  "able and talented",
  "able and talented pupils",
  "able and talented students",
  "able and talented children",
  "able and talented learners"
 ],
 "within": "pupils"
} as const

const s59 = [s60,
s61,
s62,
s63,
s64,
s65,
s66,
s67,
s68,
["decent homes",
"decent homes standard"],
s69,
s70,
s71,
["local strategic partnership",
"LSP"],
s72,
["value for money",
"VFM"],
["asset management",
"management of assets"],
s73,
["internal control",
"system of internal control"],
["procurement",
"procurement strategy"],
s74,
["e-government",
"electronic government"]] as const

const s340 = {
 "id": "most-able",
 "names": [
  "able",
  "most able pupils",
  "most able students",
  "most able children",
  "most able learners",
  "able pupils",
  "able students",
  "able children",
  "able learners",
  "pupils who are most able",
  "students who are most able",
  "children who are most able",
  "learners who are most able",
  "higher-attaining pupils",
  "higher-attaining students",
  "higher-attaining children",
  "higher-attaining learners",
  "high-attaining pupils",
  "high-attaining students",
  "high-attaining children",
  "high-attaining learners",
  "higher-ability pupils",
  "higher-ability students",
  "higher-ability children",
  "higher-ability learners",
  "pupils of higher ability",
  "students of higher ability",
  "children of higher ability",
  "learners of higher ability",
  "higher attainers",
  "high attainers",
  "pupils with high prior attainment",
  "students with high prior attainment",
  "children with high prior attainment",
  "learners with high prior attainment",
  "pupils who have high prior attainment",
  "students who have high prior attainment",
  "children who have high prior attainment",
  "learners who have high prior attainment",
  "high prior attainers",
  "gifted and talented",
  "gifted and talented pupils",
  "gifted and talented students",
  "gifted and talented children",
  "gifted and talented learners",
  "pupils who are gifted and talented",
  "students who are gifted and talented",
  "children who are gifted and talented",
  "learners who are gifted and talented",
  "able and talented",
  "able and talented pupils",
  "able and talented students",
  "able and talented children",
  "able and talented learners",
  "more able and talented",
  "more able and talented pupils",
  "MAT",
  "MAT pupils"
 ],
 "within": "pupils"
} as const

const s1 = [s2,
s3,
s4,
s5,
s6,
s7,
s8,
s9,
s10,
s11,
s12,
s13,
s14,
s15,
s16,
s17] as const

const s229 = {
 "id": "special-educational-needs",
 "names": [
  "special educational needs",
  "special educational needs and disabilities",
  "special educational needs and/or disabilities",
  "special educational needs or disabilities",
  "special needs",
  "SEND",
  "SEN",
  "additional learning needs",
  "ALN",
  "additional support needs",
  "ASN",
  "learning difficulties and disabilities",
  "learning difficulties and/or disabilities",
  "learning difficulties",
  "pupils with special educational needs",
  "students with special educational needs",
  "children with special educational needs",
  "learners with special educational needs",
  "pupils with special educational needs and disabilities",
  "students with special educational needs and disabilities",
  "children with special educational needs and disabilities",
  "learners with special educational needs and disabilities",
  "pupils with special educational needs and/or disabilities",
  "students with special educational needs and/or disabilities",
  "children with special educational needs and/or disabilities",
  "learners with special educational needs and/or disabilities",
  "pupils with special educational needs or disabilities",
  "students with special educational needs or disabilities",
  "children with special educational needs or disabilities",
  "learners with special educational needs or disabilities",
  "pupils with special needs",
  "students with special needs",
  "children with special needs",
  "learners with special needs",
  "pupils with SEND",
  "students with SEND",
  "children with SEND",
  "learners with SEND",
  "pupils with SEN",
  "students with SEN",
  "children with SEN",
  "learners with SEN",
  "pupils with additional learning needs",
  "students with additional learning needs",
  "children with additional learning needs",
  "learners with additional learning needs",
  "pupils with ALN",
  "students with ALN",
  "children with ALN",
  "learners with ALN",
  "pupils with additional support needs",
  "students with additional support needs",
  "children with additional support needs",
  "learners with additional support needs",
  "pupils with ASN",
  "students with ASN",
  "children with ASN",
  "learners with ASN",
  "pupils with learning difficulties and disabilities",
  "students with learning difficulties and disabilities",
  "children with learning difficulties and disabilities",
  "learners with learning difficulties and disabilities",
  "pupils with learning difficulties and/or disabilities",
  "students with learning difficulties and/or disabilities",
  "children with learning difficulties and/or disabilities",
  "learners with learning difficulties and/or disabilities",
  "pupils with learning difficulties",
  "students with learning difficulties",
  "children with learning difficulties",
  "learners with learning difficulties",
  "pupils who have special educational needs",
  "students who have special educational needs",
  "children who have special educational needs",
  "learners who have special educational needs",
  "disabled pupils and those with special educational needs",
  "disabled pupils and those who have special educational needs",
  "disabled students and those with special educational needs",
  "disabled students and those who have special educational needs",
  "SEND pupils",
  "SEN pupils"
 ],
 "within": "pupils"
} as const

const s594 = [s568,
s569,
s570,
["Children and Young People's Plan",
"CYPP"],
s571,
["pathway planning",
"pathway plans"],
s572,
["care planning",
"care plans",
"planning for care"],
["child protection planning",
"child protection plans"],
s573,
s574,
s575,
s576,
["multi-agency safeguarding hub",
"MASH"],
s577,
["director of children's services",
"DCS"],
["placement stability",
"stability of placements"],
s578,
["domestic abuse",
"domestic violence"],
s579,
["early help",
"early intervention"],
["preventative services",
"preventive services"],
s580,
s581,
["children's homes",
"residential children's homes"],
s582,
s583,
s584,
s585,
s586,
s587,
["single assessments",
"child and family assessments"],
s588,
s589,
s590] as const

const s428 = [s19,
s20,
s21,
{
 "id": "progress",
 "names": [
  "progress"
 ]
},
s22,
s23,
s24,
s25,
{
 "id": "consistency",
 "names": [
  "consistency"
 ]
},
s26,
s27,
s28,
s29,
{
 "id": "information",
 "names": [
  "information"
 ]
},
s30,
s31,
s32,
s33,
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
s34,
s35,
s36,
s37,
s38,
s39,
s40,
s41,
s42,
s43,
s44,
s45,
s46,
s47,
s134,
s49,
s50,
{
 "id": "capacity",
 "names": [
  "capacity"
 ]
},
s51,
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
s52,
s53,
s54,
s55,
s56] as const

const s18 = [s19,
s20,
s21,
{
 "id": "progress",
 "names": [
  "progress"
 ]
},
s22,
s23,
s24,
s25,
{
 "id": "consistency",
 "names": [
  "consistency"
 ]
},
s26,
s27,
s28,
s29,
{
 "id": "information",
 "names": [
  "information"
 ]
},
s30,
s31,
s32,
s33,
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
s34,
s35,
s36,
s37,
s38,
s39,
s40,
s41,
s42,
s43,
s44,
s45,
s46,
s47,
s48,
s49,
s50,
{
 "id": "capacity",
 "names": [
  "capacity"
 ]
},
s51,
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
s52,
s53,
s54,
s55,
s56,
s57,
s58] as const

const s127 = [s19,
s20,
s21,
{
 "id": "progress",
 "names": [
  "progress"
 ]
},
s22,
s23,
s24,
s25,
{
 "id": "consistency",
 "names": [
  "consistency"
 ]
},
s26,
s27,
s28,
s29,
{
 "id": "information",
 "names": [
  "information"
 ]
},
s30,
s31,
s128,
s129,
s130,
{
 "id": "management",
 "names": [
  "management"
 ]
},
s34,
s131,
s36,
s37,
s132,
s39,
s40,
s133,
s42,
s43,
s44,
s45,
s46,
s47,
s134,
s49,
s50,
{
 "id": "capacity",
 "names": [
  "capacity"
 ]
},
s135,
s136,
s137,
s52,
s53,
s54,
s55,
s56] as const

const s260 = [s19,
s20,
s261,
s262,
s263,
s264,
s24,
s25,
{
 "id": "consistency",
 "names": [
  "consistency"
 ]
},
s26,
s27,
s28,
s29,
{
 "id": "information",
 "names": [
  "information"
 ]
},
s30,
s31,
s32,
s33,
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
s265,
s35,
s36,
s37,
s38,
s39,
s40,
s41,
s42,
s43,
s44,
s266,
s46,
s47,
s134,
s49,
s50,
{
 "id": "capacity",
 "names": [
  "capacity"
 ]
},
s51,
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
s267,
s53,
s54,
s268,
s56,
s269,
s270] as const

const s461 = [s387,
s20,
s21,
{
 "id": "progress",
 "names": [
  "progress"
 ]
},
s22,
s23,
s24,
s25,
{
 "id": "consistency",
 "names": [
  "consistency"
 ]
},
s26,
s27,
s28,
s29,
{
 "id": "information",
 "names": [
  "information"
 ]
},
s30,
s31,
s32,
s388,
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
s34,
s35,
s389,
s37,
s462,
s39,
s390,
s391,
s42,
s392,
s393,
s394,
s46,
s47,
s134,
s49,
s50,
{
 "id": "capacity",
 "names": [
  "capacity"
 ]
},
s395,
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
s396,
s53,
s54,
s55,
s56,
s397,
s463,
s398,
s399,
s400,
s401,
s464,
s465] as const

const s593 = [s2,
s3,
s4,
s532,
s533,
s534,
s535,
s536,
s537,
s538,
s539,
s540,
s541,
s542,
s543,
s544,
s545,
s546,
s547,
s548,
s549,
s550,
s551,
s552,
s553,
s554,
s555,
s556,
s557,
s558,
s559,
s560,
s561,
s562,
s563,
s564,
s565,
s566,
s567] as const

const s466 = [s402,
s403,
s404,
s405,
s406,
s407,
s408,
s409,
s410,
s411,
s412,
s413,
s414,
["integrated offender management",
"IOM"],
s415,
s416,
s417,
s418,
s419,
s420,
s421,
s422,
s423,
s424,
s425,
s467,
s468,
s469,
s470,
s471,
s472,
s473,
s474,
s475,
["early intervention",
"intervening early"],
s476,
s477,
s478,
s479,
s480,
s481,
s482,
s483,
s484,
s485,
s486,
s487,
s488,
s489,
s490,
s491,
s492,
s493,
s494,
s495,
["hate crime",
"hate crimes",
"hate incidents"],
s496,
s497,
s498,
s499,
s500,
s501,
s502,
s503,
s504,
s505,
s506,
s507,
s508,
s509,
s510,
s511,
s512,
s513,
s514,
s515,
s516,
s517,
s518,
s519,
s520,
["strategic planning",
"strategic plans"],
s521,
s522,
s523,
s524,
s525,
s526,
s527] as const

const s597 = [s271,
s272,
s273,
s274,
s275,
s276,
s277,
s278,
s279,
s280,
["classrooms",
"classroom",
"lessons",
"class"],
s281,
s282,
s283,
["parental confidence",
"parents' confidence"],
s284,
s285,
s286,
s287,
s288,
s289,
s290,
s291,
s292,
s293,
s294,
s295,
s296,
["work experience",
"work placements"],
s297,
s298,
s299,
s300,
s301,
s302,
s303,
s304,
["homework",
"homework arrangements",
"home learning"],
s305,
s306,
s307,
s308,
s309,
["ethos",
"school ethos",
"ethos of the school"],
s310,
["reading for pleasure",
"wider reading"],
["library",
"school library",
"libraries"],
s311,
s312,
s313,
["mathematics",
"maths"],
s314,
["physical education",
"PE",
"PE and sport"],
["religious education",
"RE"],
["design and technology",
"D&T",
"DT"],
s315,
s316,
s317,
["citizenship",
"citizenship education"],
s318,
["British values",
"fundamental British values"],
s319,
s320,
s321,
s322,
s323,
s324,
s325,
s326,
s327,
s328,
s329,
s330,
s331,
["learning environment",
"environment for learning"],
["display",
"displays",
"wall displays"],
s332,
s333,
["persistent absence",
"persistent absenteeism"],
s334,
s335,
["multi-academy trust",
"academy trust",
"trust"],
["breakfast club",
"before-school club"],
s336,
s337,
["school day",
"timetable",
"timetabling"]] as const

const s78 = [s2,
s79,
s4,
s80,
s81,
s82,
s83,
s84,
s85,
s86,
s87,
s88,
s89,
s90,
s91,
s92,
s93,
s94,
s95,
s96,
s97,
s98,
s99,
s100,
s101,
s102,
s103,
s104,
s105,
s106,
s107,
s108,
s109,
s110,
s111,
s112,
s113,
s114,
s115,
s116,
s117,
s118,
s119,
s120,
s121,
s122,
s123,
s124,
s125,
s126] as const

const s434 = [s350,
s435,
s436,
s437,
s351,
s352,
s353,
s354,
s355,
s356,
s357,
s358,
s359,
s360,
s361,
s362,
s363,
s364,
s365,
s366,
s367,
s368,
s369,
s370,
s371,
s372,
s373,
s374,
s375,
s376,
s377,
s378,
s379,
s380,
s381,
s382,
s383,
s384,
s385,
s438,
s439,
s440,
s386,
s441,
s442,
s443,
s444,
s445,
s446,
s447,
s448,
s449,
s450,
s451,
s452,
s453,
s454,
s455,
s456,
s457,
s458,
s459,
s460] as const

const s596 = [s2,
s3,
s4,
s215,
s216,
s217,
s218,
s219,
s220,
s221,
s222,
s223,
s224,
s225,
s226,
s227,
s228,
s229,
s230,
s231,
s232,
s233,
s347,
s234,
s235,
s236,
s237,
s238,
s239,
s240,
s241,
s242,
s243,
s244,
s245,
s246,
s247,
s248,
s249,
s250,
s251,
s252,
s253,
s254,
s255,
s256,
s257,
s258,
s259] as const

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
  recognise: [{
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
}],
  scales: [{
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
}],
  judged: [{
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
}],
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
  populations: s1,
  aspects: s18,
  synonyms: s59,
  frame: s75,
  others: s76,
  abbreviations: s77,
 },
 {
  id: "audit-commission/comprehensive-performance",
  title: "Comprehensive performance assessment, categories",
  body: "Audit Commission",
  years: {
 "from": 2002,
 "to": 2009
},
  recognise: [{
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
}],
  scales: [{
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
}],
  judged: [{
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
}],
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
  populations: s1,
  aspects: s18,
  synonyms: s59,
  frame: s75,
  others: s76,
  abbreviations: s77,
 },
 {
  id: "audit-commission/corporate-assessment",
  title: "Corporate assessment, comprehensive performance assessment from 2005",
  body: "Audit Commission",
  years: {
 "from": 2005,
 "to": 2009
},
  recognise: [{
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
}],
  scales: [{
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
}],
  judged: [{
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
}],
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
  populations: s1,
  aspects: s18,
  synonyms: s59,
  frame: s75,
  others: s76,
  abbreviations: s77,
 },
 {
  id: "care-inspectorate/services",
  title: "Inspection of a care service in Scotland",
  body: "Care Inspectorate",
  years: {
 "from": 2011,
 "to": null
},
  recognise: [{
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
}],
  scales: [{
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
}],
  judged: [{
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
}],
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
  populations: s78,
  aspects: s127,
  synonyms: [s138,
s139,
s140,
s141,
s142,
["cleanliness",
"cleaning",
"hygiene"],
s143,
s144,
s145,
s146,
s147,
s148,
["meals",
"meal",
"food",
"catering",
"menus"],
s149,
s150,
s151,
s152,
s153,
s154,
s155,
s156,
s157,
s158,
s159,
s160,
s161,
["environment and equipment",
"premises and equipment"],
s162,
s163,
["teamwork",
"team working",
"working as a team"],
s164,
["staff morale",
"morale",
"morale of staff"],
s165,
["duty of candour",
"candour"],
s166,
["vision and strategy",
"strategy and vision"],
s167,
s168,
s169,
s170,
s171,
s172,
s173,
s174,
s175,
s176,
s177,
s178,
s179,
s180,
s181,
s182,
s183,
s184,
s185,
s186,
s187,
s188,
s189,
s190,
s191,
s192,
["discharge summaries",
"discharge letters"],
s193,
s194,
s195,
s196,
s197,
s198,
s199,
s200,
s201,
s202,
["theatres",
"operating theatres",
"theatre"],
s203,
s204,
s205,
s206,
s207,
s208,
s209,
s210,
s211,
s212,
s213,
s214,
["personal plans",
"personal plan",
"personal planning",
"care plans",
"care planning"],
["health and social care standards",
"national care standards"],
["key workers",
"key worker",
"keyworkers",
"keyworker system"],
["childcare",
"daycare of children",
"daycare"]],
  frame: s348,
  others: ["self-assessment",
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
"care commission"],
  abbreviations: s349,
 },
 {
  id: "cqc/provider",
  title: "Rated inspection of a health or social care provider",
  body: "Care Quality Commission",
  years: {
 "from": 2014,
 "to": null
},
  recognise: [{
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
}],
  scales: [{
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
}],
  judged: [{
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
 ],
 "always": true
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
 ],
 "always": true
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
 ],
 "always": true
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
 ],
 "always": true
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
 ],
 "always": true
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
}],
  aggregation: [{
 "overall": "overall",
 "parts": [
  "safe",
  "effective",
  "caring",
  "responsive",
  "well-led"
 ],
 "unless": [
  "use-of-resources",
  "combined"
 ],
 "steps": [
  {
   "overall": [
    "inadequate"
   ],
   "when": [
    {
     "grades": [
      "inadequate"
     ],
     "atLeast": 2,
     "atMost": null
    }
   ]
  },
  {
   "overall": [
    "requires improvement",
    "inadequate"
   ],
   "when": [
    {
     "grades": [
      "inadequate"
     ],
     "atLeast": 1,
     "atMost": null
    }
   ]
  },
  {
   "overall": [
    "requires improvement"
   ],
   "when": [
    {
     "grades": [
      "requires improvement"
     ],
     "atLeast": 2,
     "atMost": null
    }
   ]
  },
  {
   "overall": [
    "outstanding"
   ],
   "when": [
    {
     "grades": [
      "outstanding"
     ],
     "atLeast": 2,
     "atMost": null
    },
    {
     "grades": [
      "requires improvement"
     ],
     "atLeast": null,
     "atMost": 0
    }
   ]
  },
  {
   "overall": [
    "good"
   ],
   "when": []
  }
 ]
}],
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
  populations: s78,
  aspects: s127,
  synonyms: [s138,
s139,
s140,
s141,
s142,
["cleanliness",
"cleaning",
"hygiene"],
s143,
s144,
s145,
s146,
s147,
s148,
["meals",
"meal",
"food",
"catering",
"menus"],
s149,
s150,
s151,
s152,
s153,
s154,
s155,
s156,
s157,
s158,
s159,
s160,
s161,
["environment and equipment",
"premises and equipment"],
s162,
s163,
["teamwork",
"team working",
"working as a team"],
s164,
["staff morale",
"morale",
"morale of staff"],
s165,
["duty of candour",
"candour"],
s166,
["vision and strategy",
"strategy and vision"],
s167,
s168,
s169,
s170,
s171,
s172,
s173,
s174,
s175,
s176,
s177,
s178,
s179,
s180,
s181,
s182,
s183,
s184,
s185,
s186,
s187,
s188,
s189,
s190,
s191,
s192,
["discharge summaries",
"discharge letters"],
s193,
s194,
s195,
s196,
s197,
s198,
s199,
s200,
s201,
s202,
["theatres",
"operating theatres",
"theatre"],
s203,
s204,
s205,
s206,
s207,
s208,
s209,
s210,
s211,
s212,
s213,
s214,
["safe and effective staffing",
"safe staffing and skills"],
["involving people to manage risks",
"assessing and managing risks",
"management of people's risks"],
["safe systems, pathways and transitions",
"systems, pathways and transitions",
"transitions between services"],
["assessing needs",
"assessment of needs",
"needs assessment",
"assessment of people's needs"],
["monitoring and improving outcomes",
"patient outcomes",
"outcomes for patients"],
["treating people as individuals",
"meeting individual needs",
"meeting people's individual needs"],
["equity in access",
"timely access",
"access to the service",
"timely access to care"],
["shared direction and culture",
"vision",
"strategy and culture"],
["capable, compassionate and inclusive leaders",
"compassionate and inclusive leaders"],
["governance",
"management and sustainability",
"governance and management"],
["workforce wellbeing and enablement",
"staff wellbeing",
"wellbeing of staff"]],
  frame: ["the quality of",
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
"core service"],
  others: ["self-assessment",
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
"nhs improvement rated"],
  abbreviations: ["CBE",
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
"CQC"],
 },
 {
  id: "education-scotland/schools",
  title: "School inspection in Scotland",
  body: "Education Scotland",
  years: {
 "from": 2011,
 "to": null
},
  recognise: [{
 "phrase": "education scotland",
 "weight": 7
},
{
 "phrase": "how good is our school",
 "weight": 7
},
{
 "phrase": "summarised inspection findings",
 "weight": 8
},
{
 "phrase": "securing children's progress",
 "weight": 6
},
{
 "phrase": "ensuring wellbeing, equality and inclusion",
 "weight": 6
},
{
 "phrase": "raising attainment and achievement",
 "weight": 6
},
{
 "phrase": "improvements in performance",
 "weight": 2
},
{
 "phrase": "meeting learning needs",
 "weight": 3
},
{
 "phrase": "learners' experiences",
 "weight": 3
}],
  scales: [{
 "id": "six-point",
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
   "name": "satisfactory",
   "rank": 3,
   "number": 3,
   "forms": [],
   "aliases": [
    "adequate"
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
}],
  judged: [{
 "id": "leadership-of-change",
 "name": "Leadership of change",
 "names": [
  "the leadership of change",
  "1.3 leadership of change"
 ]
},
{
 "id": "learning-teaching-and-assessment",
 "name": "Learning, teaching and assessment",
 "names": [
  "2.3 learning, teaching and assessment",
  "teaching, learning and assessment",
  "learning and teaching"
 ]
},
{
 "id": "wellbeing",
 "name": "Ensuring wellbeing, equality and inclusion",
 "names": [
  "3.1 ensuring wellbeing, equality and inclusion",
  "wellbeing, equality and inclusion"
 ]
},
{
 "id": "attainment",
 "name": "Raising attainment and achievement",
 "names": [
  "3.2 raising attainment and achievement",
  "attainment and achievement"
 ]
},
{
 "id": "securing-progress",
 "name": "Securing children's progress",
 "names": [
  "3.2 securing children's progress",
  "children's progress"
 ]
},
{
 "id": "performance",
 "name": "Improvements in performance",
 "names": [
  "improvements in attainment"
 ]
},
{
 "id": "experiences",
 "name": "Learners' experiences",
 "names": [
  "children's experiences",
  "young people's experiences"
 ]
},
{
 "id": "learning-needs",
 "name": "Meeting learning needs",
 "names": [
  "meeting of learning needs"
 ]
},
{
 "id": "curriculum",
 "name": "The curriculum",
 "names": []
},
{
 "id": "self-evaluation",
 "name": "Improvement through self-evaluation",
 "names": [
  "self-evaluation for self-improvement",
  "1.1 self-evaluation for self-improvement"
 ]
}],
  sections: {
 "introduction": [
  "introduction",
  "how the school was inspected"
 ],
 "context": [
  "context",
  "school context",
  "about the school"
 ],
 "summary": [
  "key strengths",
  "we found the following strengths",
  "our main findings",
  "key contextual information"
 ],
 "grades": [
  "here are education scotland's evaluations",
  "here are the evaluations",
  "quality indicators",
  "evaluations"
 ],
 "recommendations": [
  "areas for improvement",
  "the following areas for improvement",
  "what happens next"
 ],
 "main": [
  "how good is our leadership",
  "how well do children learn",
  "how well do young people learn",
  "how well does the school support",
  "how well does the school improve",
  "leadership of change",
  "learning, teaching and assessment",
  "ensuring wellbeing, equality and inclusion",
  "raising attainment and achievement",
  "securing children's progress",
  "choice of qi",
  "particular strengths of the school",
  "practice worth sharing more widely"
 ],
 "other": [
  "explanation of terms",
  "quantitative terms",
  "descriptions of the evaluations"
 ]
},
  populations: [s2,
s3,
s4,
s215,
s216,
s217,
s218,
s219,
s220,
s221,
s222,
s223,
s224,
s225,
s226,
s227,
s228,
s229,
s230,
s231,
s232,
s233,
s347,
s234,
s235,
s236,
s237,
s238,
s239,
s240,
s241,
s242,
s243,
s244,
s245,
s246,
s247,
s248,
s249,
s250,
s251,
s252,
s253,
s254,
s255,
s256,
s257,
s258,
s259,
{
 "id": "primary-stages",
 "names": [
  "primary stages",
  "primary department",
  "children at the primary stages",
  "primary classes"
 ],
 "within": "pupils"
},
{
 "id": "secondary-stages",
 "names": [
  "secondary stages",
  "secondary department",
  "young people at the secondary stages"
 ],
 "within": "pupils"
},
{
 "id": "early-level",
 "names": [
  "early level",
  "children at the early level",
  "P1",
  "children in P1",
  "children at early level"
 ],
 "within": "pupils"
},
{
 "id": "senior-phase",
 "names": [
  "senior phase",
  "young people in the senior phase",
  "S4 to S6",
  "senior stages"
 ],
 "within": "pupils"
},
{
 "id": "broad-general-education",
 "names": [
  "broad general education",
  "BGE",
  "S1 to S3",
  "young people in the broad general education"
 ],
 "within": "pupils"
},
{
 "id": "gaelic-medium",
 "names": [
  "Gaelic Medium Education",
  "Gaelic-medium classes",
  "children learning through Gaelic",
  "children in Gaelic Medium Education",
  "GME"
 ],
 "within": "pupils"
},
{
 "id": "deprived-areas",
 "names": [
  "children from areas of deprivation",
  "young people from areas of deprivation",
  "children living in areas of deprivation",
  "children affected by poverty",
  "children facing barriers to learning"
 ],
 "within": "pupils"
},
{
 "id": "early-learning",
 "names": [
  "early learning and childcare",
  "ELC",
  "nursery provision",
  "children in early learning and childcare"
 ],
 "within": "pupils"
}],
  aspects: s260,
  synonyms: [s271,
s272,
s273,
s274,
s275,
s276,
s277,
s278,
s279,
s280,
["classrooms",
"classroom",
"lessons",
"class"],
s281,
s282,
s283,
["parental confidence",
"parents' confidence"],
s284,
s285,
s286,
s287,
s288,
s289,
s290,
s291,
s292,
s293,
s294,
s295,
s296,
["work experience",
"work placements"],
s297,
s298,
s299,
s300,
s301,
s302,
s303,
s304,
["homework",
"homework arrangements",
"home learning"],
s305,
s306,
s307,
s308,
s309,
["ethos",
"school ethos",
"ethos of the school"],
s310,
["reading for pleasure",
"wider reading"],
["library",
"school library",
"libraries"],
s311,
s312,
s313,
["mathematics",
"maths"],
s314,
["physical education",
"PE",
"PE and sport"],
["religious education",
"RE"],
["design and technology",
"D&T",
"DT"],
s315,
s316,
s317,
["citizenship",
"citizenship education"],
s318,
["British values",
"fundamental British values"],
s319,
s320,
s321,
s322,
s323,
s324,
s325,
s326,
s327,
s328,
s329,
s330,
s331,
["learning environment",
"environment for learning"],
["display",
"displays",
"wall displays"],
s332,
s333,
["persistent absence",
"persistent absenteeism"],
s334,
s335,
["multi-academy trust",
"academy trust",
"trust"],
["breakfast club",
"before-school club"],
s336,
s337,
["school day",
"timetable",
"timetabling"],
["Developing the Young Workforce",
"DYW"],
["Pupil Equity Fund",
"Pupil Equity Funding",
"PEF"],
["Getting it right for every child",
"GIRFEC"],
["Parent Council",
"Parent Teacher Council"],
["moderation",
"moderation of standards",
"moderation of assessment"],
["learning pathways",
"learner pathways",
"pathways"],
["health and wellbeing",
"health and well-being",
"HWB"],
["play pedagogy",
"play-based learning",
"learning through play"]],
  frame: s338,
  others: ["self-assessment",
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
"section 48",
"siams",
"denominational inspection",
"diocesan inspection",
"local authority review",
"local authority adviser",
"school improvement partner",
"school improvement adviser",
"school improvement officer",
"external consultant",
"parent view",
"views of parents",
"investors in people",
"quality mark",
"kitemark",
"independent schools inspectorate",
"care inspectorate",
"boarding inspection",
"last inspected",
"previous report",
"education authority review",
"education authority officers"],
  abbreviations: ["CBE",
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
"ASDAN",
"BTEC",
"CPD",
"DfE",
"EAL",
"EBacc",
"EHC",
"EYFS",
"FE",
"GCE",
"IGCSE",
"INSET",
"KS1",
"KS2",
"KS3",
"KS4",
"NQT",
"PE",
"PGCE",
"PPA",
"PSHE",
"QTS",
"RE",
"SATs",
"SEN",
"SENCo",
"SEND",
"SMSC",
"ASN",
"BGE",
"CfE",
"DYW",
"ELC",
"GIRFEC",
"GTCS",
"QI",
"SQA"],
 },
 {
  id: "estyn/schools-2010",
  title: "School inspection in Wales, 2010 to 2017",
  body: "Estyn",
  years: {
 "from": 2010,
 "to": 2017
},
  recognise: [s339,
{
 "phrase": "estyn",
 "weight": 6
},
{
 "phrase": "prospects for improvement",
 "weight": 6
},
{
 "phrase": "current performance",
 "weight": 4
},
{
 "phrase": "key question 1: how good are outcomes",
 "weight": 9
},
{
 "phrase": "how good are outcomes",
 "weight": 5
}],
  scales: [{
 "id": "judgements",
 "grades": [
  {
   "name": "excellent",
   "rank": 0,
   "number": null,
   "forms": [],
   "aliases": [
    "outstanding"
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
   "name": "adequate",
   "rank": 2,
   "number": null,
   "forms": [],
   "aliases": [
    "satisfactory"
   ]
  },
  {
   "name": "unsatisfactory",
   "rank": 3,
   "number": null,
   "forms": [],
   "aliases": [
    "inadequate"
   ]
  }
 ]
}],
  judged: [{
 "id": "current-performance",
 "name": "The school's current performance",
 "names": [
  "current performance",
  "the current performance of the school"
 ]
},
{
 "id": "prospects",
 "name": "The school's prospects for improvement",
 "names": [
  "prospects for improvement",
  "the prospects for improvement of the school"
 ]
},
{
 "id": "outcomes",
 "name": "Key Question 1: How good are outcomes?",
 "names": [
  "how good are outcomes",
  "key question 1",
  "outcomes"
 ]
},
{
 "id": "standards",
 "name": "Standards",
 "names": [
  "pupils' standards",
  "standards of pupils"
 ]
},
{
 "id": "wellbeing",
 "name": "Wellbeing",
 "names": [
  "pupils' wellbeing",
  "standards of wellbeing"
 ]
},
{
 "id": "provision",
 "name": "Key Question 2: How good is provision?",
 "names": [
  "how good is provision",
  "key question 2",
  "provision"
 ]
},
{
 "id": "learning-experiences",
 "name": "Learning experiences",
 "names": [
  "pupils' learning experiences",
  "the learning experiences"
 ]
},
{
 "id": "teaching",
 "name": "Teaching",
 "names": [
  "quality of teaching"
 ]
},
{
 "id": "care",
 "name": "Care, support and guidance",
 "names": [
  "care, guidance and support"
 ]
},
{
 "id": "environment",
 "name": "Learning environment",
 "names": [
  "the learning environment"
 ]
},
{
 "id": "leadership-and-management",
 "name": "Key Question 3: How good are leadership and management?",
 "names": [
  "how good are leadership and management",
  "key question 3",
  "leadership and management"
 ]
},
{
 "id": "leadership",
 "name": "Leadership",
 "names": [
  "the school's leadership"
 ]
},
{
 "id": "improving-quality",
 "name": "Improving quality",
 "names": [
  "quality improvement",
  "the improvement of quality"
 ]
},
{
 "id": "partnership",
 "name": "Partnership working",
 "names": [
  "partnerships",
  "working in partnership"
 ]
},
{
 "id": "resources",
 "name": "Resource management",
 "names": [
  "management of resources",
  "the management of resources"
 ]
}],
  sections: {
 "context": [
  "context"
 ],
 "summary": [
  "summary"
 ],
 "recommendations": [
  "recommendations",
  "what happens next"
 ],
 "main": [
  "main findings",
  "key question"
 ],
 "annex": [
  "appendix",
  "stakeholder satisfaction"
 ],
 "glossary": [
  "glossary"
 ],
 "other": [
  "the inspection team",
  "copies of the report",
  "about estyn"
 ]
},
  populations: [s2,
s3,
s4,
s215,
s216,
s217,
s218,
s219,
s220,
s221,
s222,
s223,
s224,
s225,
s226,
s227,
s228,
s229,
s230,
s231,
s232,
s233,
s340,
s234,
s235,
s236,
s237,
s238,
s239,
s240,
s241,
s242,
s243,
s244,
s245,
s246,
s247,
s248,
s249,
s250,
s251,
s252,
s253,
s254,
s255,
s256,
s257,
s258,
s259,
s341,
s342,
s343],
  aspects: s260,
  synonyms: [s271,
s272,
s273,
s274,
s275,
s276,
s277,
s278,
s279,
s280,
["classrooms",
"classroom",
"lessons",
"class"],
s281,
s282,
s283,
["parental confidence",
"parents' confidence"],
s284,
s285,
s286,
s287,
s288,
s289,
s290,
s291,
s292,
s293,
s294,
s295,
s296,
["work experience",
"work placements"],
s297,
s298,
s299,
s300,
s301,
s302,
s303,
s304,
["homework",
"homework arrangements",
"home learning"],
s305,
s306,
s307,
s308,
s309,
["ethos",
"school ethos",
"ethos of the school"],
s310,
["reading for pleasure",
"wider reading"],
["library",
"school library",
"libraries"],
s311,
s312,
s313,
["mathematics",
"maths"],
s314,
["physical education",
"PE",
"PE and sport"],
["religious education",
"RE"],
["design and technology",
"D&T",
"DT"],
s315,
s316,
s317,
["citizenship",
"citizenship education"],
s318,
["British values",
"fundamental British values"],
s319,
s320,
s321,
s322,
s323,
s324,
s325,
s326,
s327,
s328,
s329,
s330,
s331,
["learning environment",
"environment for learning"],
["display",
"displays",
"wall displays"],
s332,
s333,
["persistent absence",
"persistent absenteeism"],
s334,
s335,
["multi-academy trust",
"academy trust",
"trust"],
["breakfast club",
"before-school club"],
s336,
s337,
["school day",
"timetable",
"timetabling"],
s344,
s345,
["education for sustainable development and global citizenship",
"sustainable development and global citizenship",
"ESDGC"],
["local consortium",
"regional consortium",
"consortium"],
s346],
  frame: s338,
  others: ["self-assessment",
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
"section 48",
"siams",
"denominational inspection",
"diocesan inspection",
"local authority review",
"local authority adviser",
"school improvement partner",
"school improvement adviser",
"school improvement officer",
"external consultant",
"parent view",
"views of parents",
"investors in people",
"quality mark",
"kitemark",
"independent schools inspectorate",
"care inspectorate",
"boarding inspection",
"last inspected",
"previous report",
"careers wales",
"care and social services inspectorate wales",
"care inspectorate wales",
"regional consortium judged",
"national categorisation",
"support category"],
  abbreviations: ["CBE",
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
"ASDAN",
"BTEC",
"CPD",
"DfE",
"EAL",
"EBacc",
"EHC",
"EYFS",
"FE",
"GCE",
"IGCSE",
"INSET",
"KS1",
"KS2",
"KS3",
"KS4",
"NQT",
"PE",
"PGCE",
"PPA",
"PSHE",
"QTS",
"RE",
"SATs",
"SEN",
"SENCo",
"SEND",
"SMSC",
"ALN",
"ALNCo",
"ESDGC",
"GwE",
"WJEC"],
 },
 {
  id: "estyn/schools-2017",
  title: "School inspection in Wales, 2017 to 2020",
  body: "Estyn",
  years: {
 "from": 2017,
 "to": 2020
},
  recognise: [s339,
{
 "phrase": "estyn",
 "weight": 6
},
{
 "phrase": "wellbeing and attitudes to learning",
 "weight": 8
},
{
 "phrase": "teaching and learning experiences",
 "weight": 6
},
{
 "phrase": "adequate and needs improvement",
 "weight": 7
},
{
 "phrase": "unsatisfactory and needs urgent improvement",
 "weight": 7
},
{
 "phrase": "inspection area",
 "weight": 3
}],
  scales: [{
 "id": "judgements",
 "grades": [
  {
   "name": "excellent",
   "rank": 0,
   "number": null,
   "forms": [],
   "aliases": [
    "outstanding"
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
   "name": "adequate and needs improvement",
   "rank": 2,
   "number": null,
   "forms": [
    "adequate and need improvement",
    "adequate",
    "adequate needs improvement",
    "adequate needs to improve"
   ],
   "aliases": [
    "satisfactory",
    "requires improvement"
   ]
  },
  {
   "name": "unsatisfactory and needs urgent improvement",
   "rank": 3,
   "number": null,
   "forms": [
    "unsatisfactory and need urgent improvement",
    "unsatisfactory",
    "unsatisfactory needs urgent improvement"
   ],
   "aliases": [
    "inadequate"
   ]
  }
 ]
}],
  judged: [{
 "id": "standards",
 "name": "Standards",
 "names": [
  "pupils' standards",
  "standards of pupils"
 ],
 "always": true
},
{
 "id": "wellbeing",
 "name": "Wellbeing and attitudes to learning",
 "names": [
  "pupils' wellbeing and attitudes to learning",
  "wellbeing and attitudes"
 ],
 "always": true
},
{
 "id": "teaching",
 "name": "Teaching and learning experiences",
 "names": [
  "teaching and the learning experiences",
  "teaching and learning"
 ],
 "always": true
},
{
 "id": "care",
 "name": "Care, support and guidance",
 "names": [
  "care, guidance and support"
 ],
 "always": true
},
{
 "id": "leadership",
 "name": "Leadership and management",
 "names": [
  "the school's leadership and management",
  "leadership"
 ],
 "always": true
}],
  sections: {
 "context": [
  "about the school",
  "context"
 ],
 "summary": [
  "summary"
 ],
 "grades": [
  "inspection area",
  "judgement"
 ],
 "recommendations": [
  "recommendations",
  "what happens next"
 ],
 "main": [
  "main findings"
 ],
 "other": [
  "evidence base of the report",
  "appendix 1",
  "copies of the report",
  "about estyn"
 ]
},
  populations: [s2,
s3,
s4,
s215,
s216,
s217,
s218,
s219,
s220,
s221,
s222,
s223,
s224,
s225,
s226,
s227,
s228,
s229,
s230,
s231,
s232,
s233,
s340,
s234,
s235,
s236,
s237,
s238,
s239,
s240,
s241,
s242,
s243,
s244,
s245,
s246,
s247,
s248,
s249,
s250,
s251,
s252,
s253,
s254,
s255,
s256,
s257,
s258,
s259,
s341,
s342,
s343,
{
 "id": "primary-phase",
 "names": [
  "primary phase",
  "primary sector",
  "pupils in the primary phase",
  "primary-age pupils"
 ],
 "within": "pupils"
},
{
 "id": "secondary-phase",
 "names": [
  "secondary phase",
  "secondary sector",
  "pupils in the secondary phase",
  "secondary-age pupils"
 ],
 "within": "pupils"
}],
  aspects: s260,
  synonyms: [s271,
s272,
s273,
s274,
s275,
s276,
s277,
s278,
s279,
s280,
["classrooms",
"classroom",
"lessons",
"class"],
s281,
s282,
s283,
["parental confidence",
"parents' confidence"],
s284,
s285,
s286,
s287,
s288,
s289,
s290,
s291,
s292,
s293,
s294,
s295,
s296,
["work experience",
"work placements"],
s297,
s298,
s299,
s300,
s301,
s302,
s303,
s304,
["homework",
"homework arrangements",
"home learning"],
s305,
s306,
s307,
s308,
s309,
["ethos",
"school ethos",
"ethos of the school"],
s310,
["reading for pleasure",
"wider reading"],
["library",
"school library",
"libraries"],
s311,
s312,
s313,
["mathematics",
"maths"],
s314,
["physical education",
"PE",
"PE and sport"],
["religious education",
"RE"],
["design and technology",
"D&T",
"DT"],
s315,
s316,
s317,
["citizenship",
"citizenship education"],
s318,
["British values",
"fundamental British values"],
s319,
s320,
s321,
s322,
s323,
s324,
s325,
s326,
s327,
s328,
s329,
s330,
s331,
["learning environment",
"environment for learning"],
["display",
"displays",
"wall displays"],
s332,
s333,
["persistent absence",
"persistent absenteeism"],
s334,
s335,
["multi-academy trust",
"academy trust",
"trust"],
["breakfast club",
"before-school club"],
s336,
s337,
["school day",
"timetable",
"timetabling"],
s344,
s345,
["pupil development grant",
"PDG"],
s346,
["regional consortium",
"consortium"]],
  frame: s338,
  others: ["self-assessment",
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
"section 48",
"siams",
"denominational inspection",
"diocesan inspection",
"local authority review",
"local authority adviser",
"school improvement partner",
"school improvement adviser",
"school improvement officer",
"external consultant",
"parent view",
"views of parents",
"investors in people",
"quality mark",
"kitemark",
"independent schools inspectorate",
"care inspectorate",
"boarding inspection",
"last inspected",
"previous report",
"careers wales",
"care inspectorate wales",
"national categorisation",
"support category"],
  abbreviations: ["CBE",
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
"ASDAN",
"BTEC",
"CPD",
"DfE",
"EAL",
"EBacc",
"EHC",
"EYFS",
"FE",
"GCE",
"IGCSE",
"INSET",
"KS1",
"KS2",
"KS3",
"KS4",
"NQT",
"PE",
"PGCE",
"PPA",
"PSHE",
"QTS",
"RE",
"SATs",
"SEN",
"SENCo",
"SEND",
"SMSC",
"ALN",
"ALNCo",
"ERW",
"GwE",
"PDG",
"WJEC"],
 },
 {
  id: "eti/schools",
  title: "School inspection in Northern Ireland",
  body: "Education and Training Inspectorate",
  years: {
 "from": 2015,
 "to": null
},
  recognise: [{
 "phrase": "education and training inspectorate",
 "weight": 10
},
{
 "phrase": "promoting improvement in the interest of all learners",
 "weight": 7
},
{
 "phrase": "quantitative terms used by the education and training inspectorate",
 "weight": 4
},
{
 "phrase": "important area(s) for improvement",
 "weight": 4
},
{
 "phrase": "capacity to identify and bring about improvement",
 "weight": 4
},
{
 "phrase": "board of governors",
 "weight": 1
}],
  scales: [{
 "id": "performance-levels",
 "grades": [
  {
   "name": "outstanding",
   "rank": 0,
   "number": null,
   "forms": [],
   "aliases": [
    "excellent"
   ]
  },
  {
   "name": "very good",
   "rank": 1,
   "number": null,
   "forms": [],
   "aliases": []
  },
  {
   "name": "good",
   "rank": 2,
   "number": null,
   "forms": [],
   "aliases": []
  },
  {
   "name": "important area for improvement",
   "rank": 3,
   "number": null,
   "forms": [
    "important areas for improvement",
    "an important area for improvement",
    "important area(s) for improvement"
   ],
   "aliases": [
    "satisfactory",
    "adequate"
   ]
  },
  {
   "name": "requires significant improvement",
   "rank": 4,
   "number": null,
   "forms": [
    "require significant improvement",
    "requiring significant improvement"
   ],
   "aliases": [
    "inadequate"
   ]
  },
  {
   "name": "requires urgent improvement",
   "rank": 5,
   "number": null,
   "forms": [
    "require urgent improvement",
    "requiring urgent improvement"
   ],
   "aliases": [
    "unsatisfactory"
   ]
  }
 ]
},
{
 "id": "overall-effectiveness",
 "grades": [
  {
   "name": "high level of capacity for sustained improvement",
   "rank": 0,
   "number": null,
   "forms": [],
   "aliases": []
  },
  {
   "name": "demonstrates the capacity to identify and bring about improvement",
   "rank": 1,
   "number": null,
   "forms": [
    "capacity to identify and bring about improvement"
   ],
   "aliases": []
  },
  {
   "name": "needs to address important areas for improvement",
   "rank": 2,
   "number": null,
   "forms": [
    "needs to address an important area for improvement"
   ],
   "aliases": []
  },
  {
   "name": "needs to address urgently the significant areas for improvement",
   "rank": 3,
   "number": null,
   "forms": [],
   "aliases": []
  }
 ]
}],
  judged: [{
 "id": "overall-effectiveness",
 "name": "Overall effectiveness",
 "names": [
  "overall effectiveness of the school",
  "the overall effectiveness of the school"
 ]
},
{
 "id": "achievements",
 "name": "Achievements and standards",
 "names": [
  "achievement and standards",
  "outcomes for learners",
  "outcomes",
  "the outcomes for learners"
 ]
},
{
 "id": "provision",
 "name": "Provision for learning",
 "names": [
  "provision",
  "quality of provision",
  "the quality of provision for learning"
 ]
},
{
 "id": "leadership",
 "name": "Leadership and management",
 "names": [
  "the leadership and management of the school",
  "leadership"
 ]
},
{
 "id": "care-and-welfare",
 "name": "Care and welfare",
 "names": [
  "pastoral care",
  "the quality of the care and welfare",
  "care and welfare of pupils"
 ]
}],
  sections: {
 "introduction": [
  "introduction",
  "inspection method and evidence base"
 ],
 "context": [
  "context",
  "the school's context",
  "contextual information"
 ],
 "summary": [
  "overall findings of the inspection",
  "overall findings",
  "key findings",
  "summary"
 ],
 "grades": [
  "overall findings of the inspection",
  "performance levels"
 ],
 "recommendations": [
  "areas for improvement",
  "going forward"
 ],
 "main": [
  "achievements and standards",
  "outcomes for learners",
  "provision for learning",
  "quality of provision",
  "leadership and management",
  "care and welfare",
  "safeguarding"
 ],
 "annex": [
  "appendix",
  "health and safety"
 ],
 "other": [
  "reporting terms",
  "quantitative terms",
  "performance levels key"
 ]
},
  populations: [s2,
s3,
s4,
s215,
s216,
s217,
s218,
s219,
s220,
s221,
s222,
s223,
{
 "id": "sixth-form",
 "names": [
  "sixth form",
  "sixth formers",
  "sixth-form students",
  "sixth-form provision",
  "sixth-form learners",
  "students in the sixth form",
  "pupils in the sixth form",
  "learners in the sixth form",
  "post-16",
  "post-16 students",
  "post-16 learners",
  "post-16 pupils",
  "post-16 provision",
  "post-16 education",
  "16 to 19 students",
  "students aged 16 to 19",
  "16 to 19 study programmes",
  "16–19 study programmes",
  "16 to 19 provision",
  "16–19 provision",
  "16-19 provision",
  "Years 12 and 13",
  "students in Years 12 and 13",
  "years 13 and 14",
  "pupils in years 13 and 14"
 ],
 "within": "pupils"
},
s225,
s226,
s227,
s228,
s229,
s230,
s231,
s232,
s233,
s347,
s234,
s235,
s236,
s237,
s238,
s239,
s240,
s241,
s242,
s243,
s244,
s245,
s246,
s247,
s248,
s249,
s250,
s251,
s252,
s253,
s254,
s255,
s256,
s257,
s258,
s259,
{
 "id": "irish-medium",
 "names": [
  "Irish-medium unit",
  "Irish-medium classes",
  "children in the Irish-medium unit"
 ],
 "within": "pupils"
}],
  aspects: s260,
  synonyms: [s271,
s272,
s273,
s274,
s275,
s276,
s277,
s278,
s279,
s280,
["classrooms",
"classroom",
"lessons",
"class"],
s281,
s282,
s283,
["parental confidence",
"parents' confidence"],
s284,
s285,
s286,
s287,
s288,
s289,
s290,
s291,
s292,
s293,
s294,
s295,
s296,
["work experience",
"work placements"],
s297,
s298,
s299,
s300,
s301,
s302,
s303,
s304,
["homework",
"homework arrangements",
"home learning"],
s305,
s306,
s307,
s308,
s309,
["ethos",
"school ethos",
"ethos of the school"],
s310,
["reading for pleasure",
"wider reading"],
["library",
"school library",
"libraries"],
s311,
s312,
s313,
["mathematics",
"maths"],
s314,
["physical education",
"PE",
"PE and sport"],
["religious education",
"RE"],
["design and technology",
"D&T",
"DT"],
s315,
s316,
s317,
["citizenship",
"citizenship education"],
s318,
["British values",
"fundamental British values"],
s319,
s320,
s321,
s322,
s323,
s324,
s325,
s326,
s327,
s328,
s329,
s330,
s331,
["learning environment",
"environment for learning"],
["display",
"displays",
"wall displays"],
s332,
s333,
["persistent absence",
"persistent absenteeism"],
s334,
s335,
["multi-academy trust",
"academy trust",
"trust"],
["breakfast club",
"before-school club"],
s336,
s337,
["school day",
"timetable",
"timetabling"],
["world around us",
"WAU"],
["personal development and mutual understanding",
"PDMU"],
["learning for life and work",
"LLW"],
["shared education",
"shared education programme"],
["entitlement framework",
"range of courses"],
["area learning community",
"ALC"]],
  frame: s338,
  others: ["self-assessment",
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
"section 48",
"siams",
"denominational inspection",
"diocesan inspection",
"local authority review",
"local authority adviser",
"school improvement partner",
"school improvement adviser",
"school improvement officer",
"external consultant",
"parent view",
"views of parents",
"investors in people",
"quality mark",
"kitemark",
"independent schools inspectorate",
"care inspectorate",
"boarding inspection",
"last inspected",
"previous report",
"council for the curriculum, examinations and assessment",
"education authority"],
  abbreviations: ["CBE",
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
"ASDAN",
"BTEC",
"CPD",
"DfE",
"EAL",
"EBacc",
"EHC",
"EYFS",
"FE",
"GCE",
"IGCSE",
"INSET",
"KS1",
"KS2",
"KS3",
"KS4",
"NQT",
"PE",
"PGCE",
"PPA",
"PSHE",
"QTS",
"RE",
"SATs",
"SEN",
"SENCo",
"SEND",
"SMSC",
"CCEA",
"CCMS",
"DENI",
"LLW",
"PDMU",
"PRSD",
"WAU"],
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
  scales: s426,
  judged: [],
  sections: {},
  populations: s78,
  aspects: s127,
  synonyms: [s138,
s139,
s140,
s141,
s142,
["cleanliness",
"cleaning",
"hygiene"],
s143,
s144,
s145,
s146,
s147,
s148,
["meals",
"meal",
"food",
"catering",
"menus"],
s149,
s150,
s151,
s152,
s153,
s154,
s155,
s156,
s157,
s158,
s159,
s160,
s161,
["environment and equipment",
"premises and equipment"],
s162,
s163,
["teamwork",
"team working",
"working as a team"],
s164,
["staff morale",
"morale",
"morale of staff"],
s165,
["duty of candour",
"candour"],
s166,
["vision and strategy",
"strategy and vision"],
s167,
s168,
s169,
s170,
s171,
s172,
s173,
s174,
s175,
s176,
s177,
s178,
s179,
s180,
s181,
s182,
s183,
s184,
s185,
s186,
s187,
s188,
s189,
s190,
s191,
s192,
["discharge summaries",
"discharge letters"],
s193,
s194,
s195,
s196,
s197,
s198,
s199,
s200,
s201,
s202,
["theatres",
"operating theatres",
"theatre"],
s203,
s204,
s205,
s206,
s207,
s208,
s209,
s210,
s211,
s212,
s213,
s214],
  frame: s348,
  others: ["self-assessment",
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
"local authority rated"],
  abbreviations: s349,
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
  scales: [{
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
}],
  judged: [],
  sections: {},
  populations: s593,
  aspects: s428,
  synonyms: s594,
  frame: s591,
  others: s592,
  abbreviations: s595,
 },
 {
  id: "fields/justice",
  title: "Prisons, probation, youth justice and policing",
  body: "The inspecting body",
  years: {
 "from": null,
 "to": null
},
  recognise: [],
  scales: [{
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
    "unsatisfactory",
    "poor"
   ]
  }
 ]
}],
  judged: [],
  sections: {},
  populations: [s350,
s3,
s4,
{
 "id": "people",
 "names": [
  "people",
  "person",
  "individuals",
  "individual"
 ],
 "within": null
},
s351,
s352,
s353,
s354,
s355,
s356,
s357,
s358,
s359,
s360,
s361,
s362,
s363,
s364,
s365,
s366,
s367,
s368,
s369,
s370,
s371,
s372,
s373,
s374,
s375,
s376,
s377,
s378,
s379,
s380,
s381,
s382,
s383,
s384,
s385,
s429,
{
 "id": "middle-managers",
 "names": [
  "middle managers",
  "first-line managers",
  "line managers",
  "first-line supervisors",
  "frontline managers",
  "front-line managers"
 ],
 "within": null
},
{
 "id": "new-staff",
 "names": [
  "new staff",
  "new recruits",
  "newly recruited staff",
  "newly appointed staff",
  "staff new to the role",
  "new starters",
  "trainees",
  "newly qualified staff",
  "inexperienced staff",
  "less experienced staff"
 ],
 "within": null
},
s386],
  aspects: [s387,
s20,
s21,
{
 "id": "progress",
 "names": [
  "progress"
 ]
},
s22,
s23,
s24,
s25,
{
 "id": "consistency",
 "names": [
  "consistency"
 ]
},
s26,
s27,
s28,
s29,
{
 "id": "information",
 "names": [
  "information"
 ]
},
s30,
s31,
s32,
s388,
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
s34,
s35,
s389,
s37,
s430,
s39,
s390,
s391,
s42,
s392,
s393,
s394,
s46,
s47,
s134,
s49,
s50,
{
 "id": "capacity",
 "names": [
  "capacity"
 ]
},
s395,
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
s396,
s53,
s54,
s55,
s56,
s397,
s431,
s398,
s399,
s400,
s401],
  synonyms: [s402,
s403,
s404,
s405,
s406,
s407,
s408,
s409,
s410,
s411,
s412,
s413,
s414,
["integrated offender management",
"IOM"],
s415,
s416,
s417,
s418,
s419,
s420,
s421,
s422,
s423,
s424,
s425],
  frame: ["the quality of",
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
"the management of",
"the handling of",
"the provision of",
"the use made of",
"the outcomes of",
"the inspectorate's judgement on"],
  others: ["self-assessment",
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
"ofsted",
"estyn",
"care quality commission",
"healthcare inspectorate wales",
"education inspectorate",
"independent monitoring board",
"internal audit",
"national audit office",
"investors in people",
"quality mark",
"food hygiene",
"performance rating",
"rated by the prison service",
"rated by hmpps",
"crime survey",
"victim satisfaction",
"independent custody visitors"],
  abbreviations: ["CBE",
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
"ACCT",
"BAME",
"HDC",
"HMIP",
"HMP",
"HMPPS",
"IPP",
"MAPPA",
"ROTL",
"YOI"],
 },
 {
  id: "fields/police",
  title: "Policing in England and Wales",
  body: "HM Inspectorate of Constabulary and Fire & Rescue Services",
  years: {
 "from": null,
 "to": null
},
  recognise: [],
  scales: s432,
  judged: [],
  sections: {
 "introduction": [
  "about this report",
  "about us",
  "introduction",
  "how we inspect",
  "what this report contains"
 ],
 "context": [
  "force in context",
  "force in numbers",
  "about the force"
 ],
 "summary": [
  "overall summary",
  "overview",
  "overall judgment",
  "hmi's observations",
  "hm inspector's observations",
  "summary of inspection findings",
  "summary",
  "leadership summary"
 ],
 "grades": [
  "our judgments",
  "our judgements",
  "grades",
  "summary of grades"
 ],
 "recommendations": [
  "recommendations",
  "areas for improvement",
  "causes of concern",
  "cause of concern"
 ],
 "main": [
  "effectiveness",
  "efficiency",
  "legitimacy",
  "detailed findings",
  "reducing crime assessment"
 ],
 "annex": [
  "annex"
 ],
 "other": [
  "next steps",
  "about the data",
  "definitions and interpretation",
  "what next"
 ]
},
  populations: s434,
  aspects: s461,
  synonyms: s466,
  frame: s528,
  others: s529,
  abbreviations: s530,
 },
 {
  id: "fields/schools",
  title: "Schools",
  body: "The inspecting body",
  years: {
 "from": null,
 "to": null
},
  recognise: [],
  scales: s426,
  judged: [],
  sections: {},
  populations: s596,
  aspects: s260,
  synonyms: s597,
  frame: s338,
  others: s598,
  abbreviations: s599,
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
  scales: [{
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
}],
  judged: [],
  sections: {},
  populations: [s2,
s3,
s4],
  aspects: s428,
  synonyms: [],
  frame: s75,
  others: ["self-assessment",
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
"star rating"],
  abbreviations: ["CBE",
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
"YMCA"],
 },
 {
  id: "hmi-prisons/expectations",
  title: "Prison inspection against the healthy prison tests",
  body: "HM Inspectorate of Prisons",
  years: {
 "from": 2012,
 "to": null
},
  recognise: [{
 "phrase": "healthy prison test",
 "weight": 9
},
{
 "phrase": "against this healthy prison test",
 "weight": 9
},
{
 "phrase": "healthy establishment test",
 "weight": 8
},
{
 "phrase": "healthy prison assessment",
 "weight": 8
},
{
 "phrase": "hm chief inspector of prisons",
 "weight": 7
},
{
 "phrase": "his majesty's chief inspector of prisons",
 "weight": 7
},
{
 "phrase": "her majesty's chief inspector of prisons",
 "weight": 7
},
{
 "phrase": "hm inspectorate of prisons",
 "weight": 6
},
{
 "phrase": "report on an unannounced inspection of",
 "weight": 5
},
{
 "phrase": "report on an announced inspection of",
 "weight": 5
},
{
 "phrase": "rehabilitation and release planning",
 "weight": 4
}],
  scales: [{
 "id": "outcomes",
 "grades": [
  {
   "name": "good",
   "rank": 0,
   "number": 4,
   "forms": [],
   "aliases": [
    "outstanding",
    "excellent"
   ]
  },
  {
   "name": "reasonably good",
   "rank": 1,
   "number": 3,
   "forms": [],
   "aliases": [
    "satisfactory",
    "adequate"
   ]
  },
  {
   "name": "not sufficiently good",
   "rank": 2,
   "number": 2,
   "forms": [],
   "aliases": [
    "requires improvement",
    "require improvement",
    "requiring improvement",
    "needs improvement"
   ]
  },
  {
   "name": "poor",
   "rank": 3,
   "number": 1,
   "forms": [],
   "aliases": [
    "inadequate",
    "unsatisfactory"
   ]
  }
 ]
}],
  judged: [{
 "id": "safety",
 "name": "Safety",
 "names": [
  "the healthy prison test of safety",
  "outcomes in safety",
  "outcomes for prisoners in safety",
  "outcomes for women in safety",
  "outcomes for children in safety",
  "outcomes for detainees in safety"
 ],
 "always": true
},
{
 "id": "respect",
 "name": "Respect",
 "names": [
  "the healthy prison test of respect",
  "outcomes in respect",
  "outcomes for prisoners in respect",
  "outcomes for women in respect",
  "outcomes for children in respect",
  "outcomes for detainees in respect"
 ]
},
{
 "id": "care",
 "name": "Care",
 "names": [
  "the healthy prison test of care",
  "outcomes in care",
  "outcomes for prisoners in care",
  "outcomes for women in care",
  "outcomes for children in care",
  "outcomes for detainees in care"
 ]
},
{
 "id": "purposeful-activity",
 "name": "Purposeful activity",
 "names": [
  "the healthy prison test of purposeful activity",
  "outcomes in purposeful activity",
  "outcomes for prisoners in purposeful activity",
  "outcomes for women in purposeful activity",
  "outcomes for children in purposeful activity",
  "outcomes for detainees in purposeful activity"
 ],
 "always": true
},
{
 "id": "preparation-for-release",
 "name": "Preparation for release",
 "names": [
  "rehabilitation and release planning",
  "resettlement",
  "the healthy prison test of preparation for release",
  "outcomes in preparation for release",
  "outcomes for prisoners in preparation for release",
  "outcomes for women in preparation for release",
  "outcomes for children in preparation for release",
  "outcomes for detainees in preparation for release",
  "the healthy prison test of rehabilitation and release planning",
  "outcomes in rehabilitation and release planning",
  "outcomes for prisoners in rehabilitation and release planning",
  "outcomes for women in rehabilitation and release planning",
  "outcomes for children in rehabilitation and release planning",
  "outcomes for detainees in rehabilitation and release planning",
  "the healthy prison test of resettlement",
  "outcomes in resettlement",
  "outcomes for prisoners in resettlement",
  "outcomes for women in resettlement",
  "outcomes for children in resettlement",
  "outcomes for detainees in resettlement"
 ]
}],
  sections: {
 "introduction": [
  "introduction",
  "how we inspect"
 ],
 "context": [
  "about this prison",
  "about the prison",
  "about this establishment",
  "fact page",
  "key facts",
  "prison status",
  "task of the prison",
  "what is this prison"
 ],
 "summary": [
  "summary",
  "executive summary",
  "summary of key findings",
  "healthy prison summary",
  "what needs to improve",
  "notable positive practice"
 ],
 "recommendations": [
  "recommendations",
  "summary of recommendations",
  "priority concerns",
  "key concerns",
  "summary of priority and key concerns",
  "main recommendations",
  "housekeeping points"
 ],
 "main": [
  "safety",
  "respect",
  "purposeful activity",
  "preparation for release",
  "rehabilitation and release planning",
  "resettlement",
  "leadership"
 ],
 "annex": [
  "appendix",
  "appendices"
 ],
 "glossary": [
  "glossary"
 ],
 "other": [
  "about our inspections and reports",
  "progress on concerns from the last",
  "progress on recommendations from the last",
  "progress on key concerns",
  "inspection team",
  "further resources",
  "prison population profile",
  "prisoner survey",
  "survey methodology"
 ]
},
  populations: [s350,
s3,
s4,
{
 "id": "people",
 "names": [
  "people",
  "person",
  "individuals",
  "individual",
  "prisoners",
  "prisoner",
  "people in prison",
  "people in prisons",
  "those in prison",
  "people in custody",
  "those in custody",
  "the prison population",
  "men",
  "women",
  "men in prison",
  "women in prison",
  "children",
  "child",
  "boys",
  "young people",
  "children in custody",
  "children and young people",
  "detainees",
  "residents"
 ],
 "within": null
},
s351,
s352,
s353,
s354,
s355,
s356,
s357,
s358,
s359,
s360,
s361,
s362,
s363,
s364,
s365,
s366,
s367,
s368,
s369,
s370,
s371,
s372,
s373,
s374,
s375,
s376,
s377,
s378,
s379,
s380,
s381,
s382,
s383,
s384,
s385,
s429,
{
 "id": "middle-managers",
 "names": [
  "middle managers",
  "first-line managers",
  "line managers",
  "first-line supervisors",
  "frontline managers",
  "front-line managers",
  "custodial managers"
 ],
 "within": null
},
{
 "id": "new-staff",
 "names": [
  "new staff",
  "new recruits",
  "newly recruited staff",
  "newly appointed staff",
  "staff new to the role",
  "new starters",
  "trainees",
  "newly qualified staff",
  "inexperienced staff",
  "less experienced staff",
  "new officers",
  "newly recruited officers",
  "less experienced officers",
  "inexperienced officers"
 ],
 "within": null
},
s386,
{
 "id": "girls",
 "names": [
  "girls"
 ],
 "within": "people"
},
{
 "id": "vulnerable",
 "names": [
  "vulnerable prisoners",
  "prisoners who are vulnerable",
  "prisoners held for their own protection",
  "prisoners held separately for their protection",
  "prisoners separated for their own protection",
  "prisoners on the vulnerable prisoner unit",
  "vulnerable prisoner unit",
  "vulnerable prisoners unit",
  "the most vulnerable prisoners"
 ],
 "within": "people"
},
{
 "id": "new-arrivals",
 "names": [
  "new arrivals",
  "newly arrived prisoners",
  "new prisoners",
  "new receptions",
  "prisoners on arrival",
  "newly arrived women",
  "newly arrived children"
 ],
 "within": "people"
},
{
 "id": "at-risk-of-suicide",
 "names": [
  "prisoners at risk of suicide",
  "prisoners at risk of suicide or self-harm",
  "prisoners at risk of suicide and self-harm",
  "prisoners at risk of self-harm",
  "people at risk of suicide or self-harm",
  "people at risk of self-harm",
  "those at risk of suicide or self-harm",
  "those at risk of self-harm",
  "women at risk of self-harm",
  "children at risk of self-harm",
  "prisoners in crisis",
  "people in crisis",
  "prisoners who self-harm",
  "prisoners at risk"
 ],
 "within": "people"
},
{
 "id": "segregated",
 "names": [
  "segregated prisoners",
  "prisoners in segregation",
  "prisoners held in segregation",
  "prisoners who are segregated"
 ],
 "within": "people"
},
{
 "id": "self-isolating",
 "names": [
  "self-isolating prisoners",
  "prisoners who self-isolate",
  "prisoners who are self-isolating",
  "prisoners who isolate themselves"
 ],
 "within": "people"
},
{
 "id": "unemployed",
 "names": [
  "unemployed prisoners",
  "prisoners without work",
  "prisoners who are unemployed"
 ],
 "within": "people"
},
{
 "id": "leaving",
 "names": [
  "prisoners due for release",
  "prisoners approaching release",
  "prisoners nearing release",
  "prisoners being released",
  "released prisoners",
  "prison leavers",
  "prisoners leaving custody",
  "men leaving prison",
  "women leaving prison",
  "children leaving custody"
 ],
 "within": "people"
},
{
 "id": "mothers-and-babies",
 "names": [
  "mothers and babies",
  "mother and baby unit",
  "mothers with babies",
  "women with babies"
 ],
 "within": "people"
},
{
 "id": "visitors",
 "names": [
  "visitors",
  "visitors to the prison"
 ],
 "within": null
},
{
 "id": "prison-officers",
 "names": [
  "prison officers",
  "prison officer",
  "officers",
  "wing staff",
  "wing officers",
  "residential staff",
  "landing staff",
  "uniformed staff"
 ],
 "within": null
},
{
 "id": "offender-managers",
 "names": [
  "prison offender managers",
  "offender managers",
  "POMs",
  "offender supervisors"
 ],
 "within": null
},
{
 "id": "teachers",
 "names": [
  "teachers",
  "tutors",
  "teachers and instructors"
 ],
 "within": null
}],
  aspects: [s387,
s20,
s21,
{
 "id": "progress",
 "names": [
  "progress"
 ]
},
s22,
s23,
s24,
s25,
{
 "id": "consistency",
 "names": [
  "consistency"
 ]
},
s26,
s27,
s28,
s29,
{
 "id": "information",
 "names": [
  "information"
 ]
},
s30,
s31,
s32,
s388,
{
 "id": "governance",
 "names": [
  "governance",
  "governance and oversight",
  "scrutiny of the use of force"
 ]
},
{
 "id": "management",
 "names": [
  "management"
 ]
},
s34,
s35,
s389,
s37,
s430,
s39,
s390,
s391,
s42,
s392,
s393,
s394,
s46,
s47,
s134,
s49,
s50,
{
 "id": "capacity",
 "names": [
  "capacity"
 ]
},
s395,
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
s396,
s53,
s54,
s55,
s56,
s397,
s431,
s398,
s399,
s400,
s401,
{
 "id": "teaching",
 "names": [
  "teaching",
  "teaching, learning and assessment",
  "quality of teaching",
  "teaching and learning"
 ]
},
{
 "id": "allocation",
 "names": [
  "allocation",
  "allocation to activities",
  "allocation to work",
  "allocation of activity places"
 ]
}],
  synonyms: [s402,
s403,
s404,
s405,
s406,
s407,
s408,
s409,
s410,
s411,
s412,
s413,
s414,
["integrated offender management",
"IOM"],
s415,
s416,
s417,
s418,
s419,
s420,
s421,
s422,
s423,
s424,
s425,
["early days in custody",
"early days",
"first days in custody",
"first days",
"early days and induction",
"first night",
"first nights",
"first night in custody",
"first night arrangements",
"first night support",
"first night and induction",
"first night arrangements and induction",
"reception and first night",
"reception, first night and induction",
"reception and induction",
"arrival and early days",
"arrival and early days in custody",
"early days arrangements"],
["reception",
"reception area",
"reception process",
"reception procedures",
"reception arrangements"],
["induction",
"induction programme",
"induction process"],
["escorts and transfers",
"escort and transfer",
"escorts",
"escort arrangements",
"courts, escorts and transfers",
"court escorts and transfers",
"transport"],
["segregation",
"segregation unit",
"segregation units",
"care and separation unit",
"care and separation units",
"care and separation",
"separation and care unit",
"CSU",
"care and supervision unit"],
["special accommodation",
"unfurnished accommodation"],
["use of force",
"restraint",
"restraints",
"control and restraint",
"physical intervention"],
["violence reduction",
"reducing violence",
"reduction of violence",
"tackling violence",
"action to reduce violence",
"work to reduce violence",
"management of violence",
"managing violence",
"violence reduction work"],
["bullying",
"anti-bullying work",
"tackling bullying",
"bullying and victimisation",
"anti-bullying"],
["behaviour management",
"managing behaviour",
"management of behaviour",
"promoting positive behaviour",
"encouraging positive behaviour"],
["incentives",
"incentives scheme",
"incentives policy",
"incentives and earned privileges",
"IEP scheme",
"incentives and earned privileges scheme",
"rewards and sanctions"],
["adjudications",
"adjudication",
"disciplinary hearings",
"disciplinary procedures",
"disciplinary process",
"disciplinary system"],
["security",
"security arrangements",
"security measures",
"physical security",
"procedural security"],
["drug supply reduction",
"supply reduction",
"reducing the supply of drugs",
"reducing drug supply",
"tackling the supply of drugs",
"tackling drug supply",
"drug strategy",
"work to reduce the supply of drugs"],
["suicide and self-harm prevention",
"suicide prevention",
"self-harm prevention",
"prevention of suicide and self-harm",
"preventing suicide and self-harm",
"suicide and self-harm",
"self-harm",
"prevention of self-harm",
"preventing self-harm",
"reducing self-harm",
"work to prevent suicide and self-harm",
"work to reduce self-harm"],
["ACCT",
"ACCT process",
"ACCT procedures",
"ACCT case management",
"ACCT documents",
"case management of prisoners at risk",
"assessment, care in custody and teamwork"],
["peer support",
"Listener scheme",
"Listeners",
"Samaritans"],
["protection of adults at risk",
"adult safeguarding",
"safeguarding of adults",
"safeguarding adults",
"safeguarding of vulnerable adults"],
["living conditions",
"living accommodation",
"accommodation",
"residential units",
"residential accommodation",
"cells",
"cell conditions",
"conditions in cells",
"conditions on the wings",
"physical conditions",
"conditions on the units"],
["cleanliness",
"hygiene",
"cleaning",
"standards of cleanliness"],
["food",
"meals",
"catering",
"food and meals",
"food provided"],
["prison shop",
"canteen",
"shop",
"shop arrangements",
"purchases",
"prison shop arrangements"],
["clothing and bedding",
"prison clothing",
"laundry",
"clothing"],
["cell bells",
"cell call bells",
"emergency cell bells",
"response to cell bells",
"answering of cell bells"],
["staff-prisoner relationships",
"relationships between staff and prisoners",
"relationships between prisoners and staff",
"relationships with staff",
"relationships with prisoners",
"staff relationships with prisoners",
"relationships between staff and children",
"relationships between staff and women",
"relationships between children and staff",
"relationships between women and staff"],
["key work",
"key work scheme",
"key worker scheme",
"key workers",
"keywork",
"key work sessions",
"key worker sessions",
"personal officer scheme",
"personal officer work",
"personal officers"],
["consultation",
"prisoner consultation",
"consultation with prisoners",
"consultation arrangements",
"prisoner council"],
["applications",
"applications system",
"application system",
"application process",
"applications process",
"prisoner applications"],
["legal rights",
"legal services",
"legal visits",
"legal rights services"],
["equality",
"equality, diversity and faith",
"protected characteristics",
"prisoners with protected characteristics",
"support for protected groups"],
["faith",
"chaplaincy",
"faith provision",
"faith and religion",
"religious provision",
"faith services",
"corporate worship",
"worship",
"pastoral care",
"chaplaincy team",
"faith and religious activity"],
["health care",
"health, well-being and social care",
"health, wellbeing and social care"],
["primary care",
"primary health care",
"primary care services",
"nursing care"],
["dental services",
"dental care",
"dentistry",
"dental treatment",
"dental provision"],
["medicines management",
"pharmacy",
"pharmacy services",
"medicines optimisation",
"administration of medicines",
"medicines administration",
"management of medicines"],
["clinical treatment for substance misuse",
"opiate substitution treatment",
"opiate substitution therapy"],
["psychosocial support",
"psychosocial services",
"psychosocial interventions"],
["purposeful activity",
"purposeful activities"],
["time out of cell",
"time unlocked",
"time out of cells",
"unlock time",
"time spent out of cell",
"time spent unlocked",
"hours out of cell"],
["regime",
"daily regime",
"core day",
"daily routine",
"prison regime"],
["association",
"social time",
"recreation"],
["time in the open air",
"exercise in the open air",
"access to the open air"],
["library",
"library services",
"library provision",
"library service"],
["gym",
"physical education",
"PE",
"PE and gym",
"gym provision",
"PE provision",
"physical education provision",
"recreational gym"],
["education, skills and work",
"education, skills and work activities",
"learning and skills and work activities",
"learning and skills",
"learning, skills and work",
"education, training and work",
"education, work and skills",
"education and work",
"skills and work"],
["education",
"education classes",
"classroom education",
"education department"],
["vocational training",
"vocational courses",
"training workshops",
"vocational training courses"],
["prison work",
"work in prison",
"employment in prison",
"prison jobs",
"workshops",
"prison industries"],
["activity places",
"places in activities",
"number of activity places",
"work places",
"sufficiency of activity places"],
["reading",
"reading strategy",
"support for reading",
"teaching of reading"],
["visits",
"social visits",
"visiting arrangements",
"visits provision",
"visits arrangements",
"family visits",
"visits experience"],
["children and families and contact with the outside world",
"children, families and contact with the outside world",
"contact with the outside world"],
["family contact",
"family ties",
"contact with families",
"contact with family",
"contact with family and friends",
"contact with families and friends",
"support for family ties",
"family work",
"family support"],
["telephones",
"phones",
"in-cell telephones",
"telephone access",
"phone access",
"access to telephones",
"access to phones",
"phone calls",
"telephone calls"],
["video calling",
"video calls",
"secure video calls",
"social video calls"],
["mail",
"post",
"correspondence"],
["resettlement",
"resettlement planning",
"resettlement work",
"resettlement services",
"resettlement provision",
"resettlement support",
"release planning",
"planning for release",
"preparing for release",
"preparing prisoners for release",
"preparation for release",
"returning to the community",
"return to the community",
"through the gate",
"through-the-gate work",
"through-the-gate support",
"leaving prison"],
["rehabilitation",
"rehabilitation work",
"rehabilitation of prisoners"],
["reducing risk, rehabilitation and progression",
"reducing reoffending and progression"],
["progression",
"progression of prisoners",
"sentence progression"],
["interventions",
"range of interventions",
"interventions to address offending behaviour"],
["housing",
"accommodation on release",
"housing support",
"help with housing",
"housing advice",
"help to find accommodation",
"accommodation for release"],
["employment on release",
"help into work",
"employment support",
"employment, training and education on release",
"finding work"],
["finance, benefit and debt",
"finance, benefits and debt",
"money advice",
"debt advice",
"help with debt",
"help with finance, benefit and debt"]],
  frame: ["the quality of",
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
"the management of",
"the handling of",
"the provision of",
"the use made of",
"the outcomes of",
"the inspectorate's judgement on",
"the prison's",
"the prison's approach to",
"the establishment's",
"the prison",
"the establishment",
"the governor's",
"against this healthy prison test",
"in the healthy prison area of",
"in the area of",
"outcomes for prisoners",
"outcomes for women",
"outcomes for children",
"outcomes for detainees",
"outcomes for children and young people"],
  others: ["self-assessment",
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
"ofsted",
"estyn",
"care quality commission",
"healthcare inspectorate wales",
"education inspectorate",
"independent monitoring board",
"internal audit",
"national audit office",
"investors in people",
"quality mark",
"food hygiene",
"performance rating",
"rated by the prison service",
"rated by hmpps",
"crime survey",
"victim satisfaction",
"independent custody visitors",
"cqc"],
  abbreviations: ["CBE",
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
"ACCT",
"BAME",
"HDC",
"HMIP",
"HMP",
"HMPPS",
"IPP",
"MAPPA",
"ROTL",
"YOI",
"CSU",
"IMB",
"OMU",
"PAVA"],
 },
 {
  id: "hmi-probation/standards",
  title: "Probation and youth justice inspection against the standards",
  body: "HM Inspectorate of Probation",
  years: {
 "from": 2018,
 "to": null
},
  recognise: [{
 "phrase": "an inspection of probation services in",
 "weight": 9
},
{
 "phrase": "an inspection of youth offending services in",
 "weight": 9
},
{
 "phrase": "an inspection of youth justice services in",
 "weight": 9
},
{
 "phrase": "inspection of youth offending services",
 "weight": 9
},
{
 "phrase": "hm inspectorate of probation",
 "weight": 7
},
{
 "phrase": "his majesty's inspectorate of probation",
 "weight": 7
},
{
 "phrase": "her majesty's inspectorate of probation",
 "weight": 7
},
{
 "phrase": "hm chief inspector of probation",
 "weight": 7
},
{
 "phrase": "hmi probation",
 "weight": 5
},
{
 "phrase": "probation delivery unit",
 "weight": 5
},
{
 "phrase": "community rehabilitation company",
 "weight": 5
},
{
 "phrase": "organisational delivery",
 "weight": 3
}],
  scales: s432,
  judged: [{
 "id": "overall",
 "name": "Overall rating",
 "names": [
  "overall",
  "overall judgement",
  "overall rating of the service",
  "overall rating of the region",
  "overall rating of the PDU",
  "overall youth offending service rating",
  "overall youth justice service rating",
  "the PDU",
  "the probation delivery unit",
  "the youth justice service",
  "the youth offending service"
 ]
},
{
 "id": "organisational-delivery",
 "name": "Organisational delivery",
 "names": [
  "organisational arrangements and activity",
  "domain one"
 ]
},
{
 "id": "leadership",
 "name": "Leadership",
 "names": [
  "governance and leadership",
  "leadership and governance",
  "leadership of the service",
  "leadership of the region",
  "leadership of the PDU"
 ]
},
{
 "id": "staff",
 "name": "Staff",
 "names": [
  "staffing"
 ]
},
{
 "id": "services",
 "name": "Services",
 "names": [
  "partnerships and services",
  "services and partnerships"
 ]
},
{
 "id": "information-and-facilities",
 "name": "Information and facilities",
 "names": [
  "facilities and information"
 ]
},
{
 "id": "court-disposals",
 "name": "Court disposals",
 "names": []
},
{
 "id": "case-supervision",
 "name": "Case supervision",
 "names": [
  "supervision of people on probation"
 ]
},
{
 "id": "out-of-court-disposals",
 "name": "Out-of-court disposals",
 "names": []
},
{
 "id": "out-of-court-policy",
 "name": "Out-of-court disposal policy and provision",
 "names": [
  "policy and provision for out-of-court disposals"
 ]
},
{
 "id": "joint-working",
 "name": "Joint working",
 "names": [
  "joint working on out-of-court disposals"
 ]
},
{
 "id": "resettlement-policy",
 "name": "Resettlement policy and provision",
 "names": [
  "policy and provision for resettlement"
 ]
},
{
 "id": "resettlement",
 "name": "Resettlement",
 "names": []
},
{
 "id": "court-reports",
 "name": "Court reports and case allocation",
 "names": []
},
{
 "id": "court-work",
 "name": "Court work",
 "names": []
},
{
 "id": "victim-work",
 "name": "Statutory victim work",
 "names": [
  "victim work"
 ]
},
{
 "id": "unpaid-work",
 "name": "Unpaid work",
 "names": []
},
{
 "id": "through-the-gate",
 "name": "Through the Gate",
 "names": [
  "through-the-gate work"
 ]
},
{
 "id": "public-protection",
 "name": "Public protection",
 "names": []
},
{
 "id": "desistance",
 "name": "Desistance",
 "names": []
}],
  sections: {
 "introduction": [
  "introduction",
  "foreword",
  "about this inspection"
 ],
 "context": [
  "background",
  "background information",
  "contextual facts"
 ],
 "summary": [
  "executive summary",
  "overall findings",
  "summary",
  "key findings"
 ],
 "grades": [
  "ratings",
  "our ratings",
  "overall rating",
  "summary of ratings"
 ],
 "recommendations": [
  "recommendations"
 ],
 "main": [
  "organisational delivery",
  "organisational arrangements and activity",
  "court disposals",
  "out-of-court disposals",
  "case supervision",
  "service delivery",
  "supervision of people on probation",
  "resettlement",
  "unpaid work",
  "victim work"
 ],
 "annex": [
  "annexe",
  "annex"
 ],
 "glossary": [
  "glossary"
 ],
 "other": [
  "further information",
  "inspection methodology",
  "inspection data",
  "our standards",
  "what we look for",
  "contributors"
 ]
},
  populations: [s350,
s3,
s4,
{
 "id": "people",
 "names": [
  "people",
  "person",
  "individuals",
  "individual",
  "people on probation",
  "person on probation",
  "adults on probation",
  "individuals on probation",
  "people under supervision",
  "people being supervised",
  "those under supervision",
  "service users",
  "service user",
  "offenders",
  "offender",
  "children",
  "child",
  "children and young people",
  "young people",
  "young person",
  "cases"
 ],
 "within": null
},
s351,
s352,
s353,
s354,
s355,
s356,
s357,
s358,
s359,
s360,
s361,
s362,
s363,
s364,
s365,
s366,
s367,
s368,
s369,
s370,
s371,
s372,
s373,
s374,
s375,
s376,
s377,
s378,
s379,
s380,
s381,
s382,
s383,
s384,
s385,
s429,
{
 "id": "middle-managers",
 "names": [
  "middle managers",
  "first-line managers",
  "line managers",
  "first-line supervisors",
  "frontline managers",
  "front-line managers",
  "senior probation officers",
  "SPOs",
  "team managers"
 ],
 "within": null
},
{
 "id": "new-staff",
 "names": [
  "new staff",
  "new recruits",
  "newly recruited staff",
  "newly appointed staff",
  "staff new to the role",
  "new starters",
  "trainees",
  "newly qualified staff",
  "inexperienced staff",
  "less experienced staff",
  "newly qualified officers",
  "newly qualified probation officers",
  "trainee probation officers",
  "professional qualification in probation trainees",
  "PQiPs"
 ],
 "within": null
},
s386,
{
 "id": "women",
 "names": [
  "women",
  "women on probation",
  "women under supervision",
  "female service users",
  "women service users",
  "women who have offended",
  "women offenders",
  "female offenders"
 ],
 "within": "people"
},
{
 "id": "men",
 "names": [
  "men",
  "men on probation"
 ],
 "within": "people"
},
{
 "id": "girls",
 "names": [
  "girls",
  "girl"
 ],
 "within": "people"
},
{
 "id": "boys",
 "names": [
  "boys",
  "boy"
 ],
 "within": "people"
},
{
 "id": "black-and-mixed-heritage",
 "names": [
  "black and mixed heritage boys",
  "black and mixed heritage children",
  "black and mixed heritage young people",
  "black boys",
  "black children"
 ],
 "within": "people"
},
{
 "id": "in-custody",
 "names": [
  "people in custody",
  "people in prison",
  "prisoners",
  "individuals in custody",
  "service users in custody",
  "children in custody",
  "young people in custody",
  "children serving custodial sentences",
  "those in custody"
 ],
 "within": "people"
},
{
 "id": "in-the-community",
 "names": [
  "people in the community",
  "people on community sentences",
  "people serving community sentences",
  "people on community orders",
  "children in the community",
  "children on community sentences"
 ],
 "within": "people"
},
{
 "id": "on-licence",
 "names": [
  "people on licence",
  "people released on licence",
  "individuals on licence"
 ],
 "within": "people"
},
{
 "id": "leaving",
 "names": [
  "prison leavers",
  "people leaving prison",
  "people leaving custody",
  "people released from prison",
  "people released from custody",
  "people being released",
  "people coming out of prison",
  "people coming out of custody",
  "children leaving custody",
  "children released from custody"
 ],
 "within": "people"
},
{
 "id": "unpaid-workers",
 "names": [
  "people on unpaid work",
  "people with unpaid work requirements",
  "people subject to unpaid work",
  "people sentenced to unpaid work"
 ],
 "within": "people"
},
{
 "id": "probation-officers",
 "names": [
  "probation officers",
  "probation officer",
  "qualified probation officers",
  "qualified officers",
  "POs"
 ],
 "within": null
},
{
 "id": "probation-services-officers",
 "names": [
  "probation services officers",
  "probation services officer",
  "probation service officers",
  "probation service officer",
  "PSOs"
 ],
 "within": null
},
{
 "id": "practitioners",
 "names": [
  "probation practitioners",
  "probation practitioner",
  "responsible officers",
  "responsible officer",
  "case managers",
  "case manager",
  "case holders"
 ],
 "within": null
},
{
 "id": "sentencers",
 "names": [
  "sentencers",
  "magistrates",
  "judges",
  "magistrates and judges",
  "judges and magistrates"
 ],
 "within": null
}],
  aspects: [s387,
s20,
s21,
{
 "id": "progress",
 "names": [
  "progress"
 ]
},
s22,
s23,
s24,
s25,
{
 "id": "consistency",
 "names": [
  "consistency"
 ]
},
s26,
s27,
s28,
s29,
{
 "id": "information",
 "names": [
  "information"
 ]
},
s30,
s31,
s32,
s388,
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
s34,
s35,
s389,
s37,
s430,
s39,
s390,
s391,
s42,
s392,
s393,
s394,
s46,
s47,
s134,
s49,
s50,
{
 "id": "capacity",
 "names": [
  "capacity"
 ]
},
s395,
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
s396,
s53,
s54,
s55,
s56,
{
 "id": "delivery",
 "names": [
  "implementation and delivery",
  "delivery and implementation",
  "implementation",
  "implementing and delivering",
  "delivery of interventions",
  "delivery of the plan",
  "implementation of plans",
  "sentence delivery",
  "delivery of the sentence"
 ]
},
s431,
s398,
s399,
s400,
s401,
{
 "id": "safety-of-the-child",
 "names": [
  "keeping the child safe",
  "safety and wellbeing",
  "safety and wellbeing of the child",
  "child's safety and wellbeing",
  "children's safety and wellbeing",
  "keeping children safe"
 ]
},
{
 "id": "safety-of-others",
 "names": [
  "keeping other people safe",
  "keeping others safe",
  "risk of harm to others",
  "safety of other people",
  "safety of others"
 ]
},
{
 "id": "desistance",
 "names": [
  "desistance",
  "supporting desistance",
  "child's desistance"
 ]
}],
  synonyms: [s402,
s403,
s404,
s405,
s406,
s407,
s408,
s409,
s410,
s411,
s412,
s413,
s414,
["integrated offender management",
"IOM"],
s415,
s416,
s417,
s418,
s419,
s420,
s421,
s422,
s423,
s424,
s425,
["pre-sentence reports",
"pre-sentence report",
"court reports",
"court report",
"reports for court",
"reports for courts",
"reports for the court",
"reports for the courts",
"reports to court",
"reports to courts",
"reports to the court",
"reports to the courts",
"reports for sentencers",
"reports to sentencers",
"reports before sentence",
"PSRs",
"PSR",
"information and advice to court",
"advice to court",
"advice to courts"],
["court work",
"work in court",
"work in courts",
"work in the courts",
"work at court",
"court team",
"court teams",
"court duty work"],
["court disposals",
"court orders",
"post-court work",
"post-court cases",
"statutory work",
"statutory cases",
"post-court disposals"],
["out-of-court disposals",
"out-of-court disposal",
"out-of-court work",
"out-of-court cases",
"out-of-court disposal work"],
["diversion",
"diversionary work",
"work to divert children",
"diversion work"],
["joint decision-making panel",
"decision-making panel",
"out-of-court disposal panel",
"joint decision-making"],
["referral orders",
"referral order",
"referral order panels",
"referral order panel",
"youth offender panels",
"youth offender panel",
"community panels"],
["bail and remand",
"remand and bail",
"bail and remand support"],
["case supervision",
"case management",
"casework",
"management of cases",
"supervision of cases",
"supervision of people on probation",
"supervising cases",
"work on individual cases",
"individual casework"],
["case allocation",
"allocation",
"allocation of cases",
"allocating cases",
"allocation process"],
["enforcement",
"enforcement work",
"enforcement and breach",
"breach and enforcement",
"breach",
"breaches",
"breach work",
"enforcement of orders",
"compliance and enforcement",
"action on breach"],
["unpaid work",
"community payback",
"unpaid work projects",
"unpaid work placements",
"unpaid work requirements",
"community payback projects"],
["resettlement",
"resettlement work",
"resettlement services",
"resettlement support",
"resettlement planning",
"release planning",
"planning for release",
"preparing for release",
"preparation for release",
"coming out of custody",
"leaving custody",
"leaving prison",
"release from custody",
"release from prison",
"through the gate",
"through-the-gate work",
"through-the-gate services",
"through-the-gate support",
"return to the community"],
["offender management in custody",
"OMiC"],
["interventions",
"range of interventions",
"programmes and interventions"],
["structured interventions",
"rehabilitation activity requirements",
"RARs",
"rehabilitative activities"],
["approved premises",
"probation hostels",
"hostels",
"hostel provision"],
["electronic monitoring",
"tagging",
"electronic tagging"],
["home visits",
"home visiting",
"visits to homes"],
["domestic abuse checks",
"domestic abuse enquiries",
"police domestic abuse checks",
"checks for domestic abuse"],
["safeguarding checks",
"child safeguarding checks",
"safeguarding enquiries",
"child safeguarding enquiries"],
["victim safety",
"safety of victims",
"protection of victims",
"protecting victims",
"safety of actual and potential victims"],
["housing",
"accommodation",
"accommodation services",
"accommodation support",
"housing support",
"help with housing",
"housing services",
"help with accommodation"],
["education, training and employment",
"employment, training and education",
"ETE",
"ETE services",
"education, training and employment services",
"education, training and employment support"],
["finance, benefit and debt",
"finance, benefits and debt",
"finance, benefit and debt services",
"debt advice",
"money advice",
"help with debt"],
["commissioned rehabilitative services",
"CRS",
"rehabilitative services"],
["speech and language therapy",
"speech, language and communication",
"speech, language and communication support",
"speech and language support"],
["child exploitation",
"exploitation",
"criminal exploitation",
"child criminal exploitation"],
["parenting support",
"parenting work",
"work with parents",
"support for parents and carers"],
["girls' work",
"work with girls"],
["women's services",
"services for women",
"women's provision",
"provision for women",
"women's centre",
"women's centres"],
["management board",
"youth justice management board",
"partnership board",
"the board",
"board"],
["youth justice service",
"youth offending team",
"youth offending service",
"YOT",
"YOS",
"YJS",
"youth justice team"],
["probation delivery unit",
"PDU",
"delivery unit"],
["quality assurance",
"quality assurance of casework",
"case audits",
"case auditing"],
["serious further offences",
"SFOs",
"serious further offence reviews",
"SFO reviews"],
["staff wellbeing",
"wellbeing of staff",
"staff well-being",
"well-being of staff",
"staff welfare"],
["staff engagement",
"engagement of staff",
"engagement with staff"],
["listening to people on probation",
"engaging people on probation",
"engagement of people on probation",
"involvement of people on probation",
"engagement with people on probation"]],
  frame: ["the quality of",
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
"the management of",
"the handling of",
"the provision of",
"the use made of",
"the outcomes of",
"the inspectorate's judgement on",
"the PDU's",
"the service's",
"the region's",
"the PDU",
"the overall rating for",
"the rating for"],
  others: ["self-assessment",
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
"ofsted",
"estyn",
"care quality commission",
"healthcare inspectorate wales",
"education inspectorate",
"independent monitoring board",
"internal audit",
"national audit office",
"investors in people",
"quality mark",
"food hygiene",
"performance rating",
"rated by the prison service",
"rated by hmpps",
"crime survey",
"victim satisfaction",
"independent custody visitors",
"hm inspectorate of prisons",
"performance framework"],
  abbreviations: ["CBE",
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
"ACCT",
"BAME",
"HDC",
"HMIP",
"HMP",
"HMPPS",
"IPP",
"MAPPA",
"ROTL",
"YOI",
"OASys",
"PDU",
"YJS",
"YOS",
"YOT"],
 },
 {
  id: "hmicfrs/peel-five-tier",
  title: "PEEL assessment of a police force, five grades",
  body: "HM Inspectorate of Constabulary and Fire & Rescue Services",
  years: {
 "from": 2021,
 "to": null
},
  recognise: [{
 "phrase": "efficiency and legitimacy 2021/22",
 "weight": 9
},
{
 "phrase": "peel 2021/22",
 "weight": 9
},
{
 "phrase": "peel 2023-25",
 "weight": 9
},
{
 "phrase": "peel 2023-2025",
 "weight": 9
},
{
 "phrase": "peel 2025-27",
 "weight": 9
},
{
 "phrase": "peel 2025-2027",
 "weight": 9
},
s531,
{
 "phrase": "peel assessment",
 "weight": 6
},
{
 "phrase": "hmicfrs",
 "weight": 5
},
{
 "phrase": "inspectorate of constabulary and fire",
 "weight": 5
},
{
 "phrase": "outstanding, good, adequate, requires improvement",
 "weight": 6
}],
  scales: [{
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
   "name": "adequate",
   "rank": 2,
   "number": null,
   "forms": [],
   "aliases": [
    "satisfactory"
   ]
  },
  {
   "name": "requires improvement",
   "rank": 3,
   "number": null,
   "forms": [
    "require improvement",
    "requiring improvement",
    "required improvement"
   ],
   "aliases": [
    "needs improvement"
   ]
  },
  {
   "name": "inadequate",
   "rank": 4,
   "number": null,
   "forms": [],
   "aliases": [
    "unsatisfactory",
    "poor"
   ]
  }
 ]
}],
  judged: [{
 "id": "preventing-crime",
 "name": "Preventing crime",
 "names": [
  "preventing crime and anti-social behaviour",
  "preventing crime and antisocial behaviour",
  "preventing and deterring crime",
  "preventing and deterring crime and antisocial behaviour, and reducing vulnerability",
  "preventing and deterring crime and anti-social behaviour, and reducing vulnerability",
  "how good is the force at preventing and deterring crime and antisocial behaviour, and reducing vulnerability?"
 ]
},
{
 "id": "treatment-of-the-public",
 "name": "Treatment of the public",
 "names": [
  "engaging with and treating the public with fairness and respect",
  "how good is the force at engaging with the people it serves and treating them fairly, appropriately and respectfully?",
  "police powers and treating the public fairly and respectfully",
  "using police powers and treating the public fairly and respectfully",
  "treating the public fairly and respectfully",
  "treating the public with fairness and respect",
  "treating the public fairly",
  "treating people fairly and with respect"
 ]
},
{
 "id": "recording-crime",
 "name": "Recording data about crime",
 "names": [
  "recording crime",
  "recording crimes",
  "how effective is the force at recording crime?"
 ]
},
{
 "id": "responding-to-the-public",
 "name": "Responding to the public",
 "names": [
  "how good is the force at responding to the public?"
 ]
},
{
 "id": "investigating-crime",
 "name": "Investigating crime",
 "names": [
  "how good is the force at investigating crime?"
 ]
},
{
 "id": "supporting-victims",
 "name": "Supporting victims",
 "names": [
  "providing a service to victims of crime",
  "service to victims of crime",
  "how good is the force's service for victims of crime?"
 ]
},
{
 "id": "protecting-vulnerable-people",
 "name": "Protecting vulnerable people",
 "names": [
  "how good is the force at protecting vulnerable people?"
 ]
},
{
 "id": "managing-offenders",
 "name": "Managing offenders",
 "names": [
  "managing offenders and suspects",
  "how good is the force at managing offenders and suspects?"
 ]
},
{
 "id": "disrupting-serious-organised-crime",
 "name": "Disrupting serious organised crime",
 "names": [
  "disrupting serious and organised crime",
  "tackling serious and organised crime",
  "tackling serious organised crime",
  "how good is the force at disrupting serious organised crime?"
 ]
},
{
 "id": "positive-workplace",
 "name": "Developing a positive workplace",
 "names": [
  "building a positive workplace",
  "building, supporting and protecting the workforce",
  "how good is the force at building, supporting and protecting the workforce?",
  "building, developing and looking after its workforce and encouraging an ethical, lawful and inclusive workplace",
  "building, developing and looking after the workforce"
 ]
},
{
 "id": "use-of-resources",
 "name": "Good use of resources",
 "names": [
  "making good use of resources",
  "strategic planning, organisational management and value for money",
  "how good is the force at planning and managing its organisation efficiently, making sure it achieves value for money now and in the future?",
  "planning and managing its organisation efficiently"
 ]
},
{
 "id": "leadership-and-force-management",
 "name": "Leadership and force management",
 "names": [
  "how good is the force at leadership and force management?"
 ]
},
{
 "id": "tackling-corruption",
 "name": "Tackling workforce corruption",
 "names": [
  "vetting and counter corruption"
 ]
}],
  sections: {
 "introduction": [
  "about this report",
  "about us",
  "introduction",
  "how we inspect",
  "what this report contains"
 ],
 "context": [
  "force in context",
  "force in numbers",
  "about the force"
 ],
 "summary": [
  "overall summary",
  "overview",
  "overall judgment",
  "hmi's observations",
  "hm inspector's observations",
  "summary of inspection findings",
  "summary",
  "leadership summary"
 ],
 "grades": [
  "our judgments",
  "our judgements",
  "grades",
  "summary of grades"
 ],
 "recommendations": [
  "recommendations",
  "areas for improvement",
  "causes of concern",
  "cause of concern"
 ],
 "main": [
  "effectiveness",
  "efficiency",
  "legitimacy",
  "detailed findings",
  "reducing crime assessment"
 ],
 "annex": [
  "annex"
 ],
 "other": [
  "next steps",
  "about the data",
  "definitions and interpretation",
  "what next"
 ]
},
  populations: s434,
  aspects: s461,
  synonyms: s466,
  frame: s528,
  others: s529,
  abbreviations: s530,
 },
 {
  id: "hmicfrs/peel-four-tier",
  title: "PEEL assessment of a police force, four grades",
  body: "HM Inspectorate of Constabulary and Fire & Rescue Services",
  years: {
 "from": 2014,
 "to": 2020
},
  recognise: [{
 "phrase": "efficiency and legitimacy 2018/19",
 "weight": 9
},
{
 "phrase": "peel: police effectiveness",
 "weight": 8
},
{
 "phrase": "peel: police efficiency",
 "weight": 8
},
{
 "phrase": "peel: police legitimacy",
 "weight": 8
},
{
 "phrase": "how effective is the force at",
 "weight": 7
},
s531,
{
 "phrase": "peel assessment",
 "weight": 6
},
{
 "phrase": "hmicfrs",
 "weight": 5
},
{
 "phrase": "inspectorate of constabulary",
 "weight": 5
}],
  scales: s432,
  judged: [{
 "id": "effectiveness",
 "name": "Effectiveness",
 "names": [
  "how effectively does the force reduce crime and keep people safe?",
  "reducing crime and keeping people safe",
  "how effective is the force at keeping people safe and reducing crime?",
  "effectiveness of the force",
  "the extent to which the force is effective at reducing crime and keeping people safe"
 ]
},
{
 "id": "efficiency",
 "name": "Efficiency",
 "names": [
  "how efficiently does the force operate and how sustainable are its services?",
  "how efficient is the force at keeping people safe and reducing crime?",
  "efficiency of the force",
  "the efficiency with which the force operates and the sustainability of its services",
  "the extent to which the force operates efficiently and sustainably"
 ]
},
{
 "id": "legitimacy",
 "name": "Legitimacy",
 "names": [
  "how legitimately does the force treat the public and its workforce?",
  "how legitimate is the force at keeping people safe and reducing crime?",
  "legitimacy of the force",
  "the legitimacy with which the force treats the public and its workforce"
 ]
},
{
 "id": "preventing-crime",
 "name": "Preventing crime and tackling anti-social behaviour",
 "names": [
  "how effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?",
  "preventing crime, tackling anti-social behaviour and keeping people safe",
  "preventing crime and anti-social behaviour",
  "preventing crime and anti-social behaviour, and keeping people safe",
  "how effective is the force at preventing crime and anti-social behaviour, and keeping people safe?"
 ]
},
{
 "id": "investigating-crime",
 "name": "Investigating crime",
 "names": [
  "how effective is the force at investigating crime and reducing re-offending?",
  "investigating crime and reducing re-offending",
  "investigating crime and reducing reoffending",
  "how effective is the force at investigating crime and managing offenders?",
  "investigating crime and managing offenders"
 ]
},
{
 "id": "protecting-vulnerable-people",
 "name": "Protecting vulnerable people",
 "names": [
  "how effective is the force at protecting those who are vulnerable from harm, and supporting victims?",
  "protecting those who are vulnerable from harm, and supporting victims",
  "protecting from harm those who are vulnerable, and supporting victims",
  "protecting vulnerable people and supporting victims",
  "protecting vulnerable people from harm",
  "protecting vulnerable people from harm and supporting victims"
 ]
},
{
 "id": "tackling-serious-and-organised-crime",
 "name": "Tackling serious and organised crime",
 "names": [
  "how effective is the force at tackling serious and organised crime?",
  "tackling serious and organised crime, including its arrangements for fulfilling its national policing responsibilities"
 ]
},
{
 "id": "meeting-current-demands",
 "name": "Meeting current demands and using resources",
 "names": [
  "how well does the force use its resources to meet the demand it faces?",
  "using resources to meet the demand it faces",
  "use of resources to meet demand",
  "how well does the force use its resources to meet its demand?"
 ]
},
{
 "id": "planning-for-the-future",
 "name": "Planning for the future",
 "names": [
  "how well does the force plan for the future?",
  "how well is the force planning for the future?"
 ]
},
{
 "id": "treating-the-public-fairly",
 "name": "Treating the public fairly",
 "names": [
  "to what extent does the force treat all of the people it serves with fairness and respect?",
  "treating all of the people it serves with fairness and respect",
  "treating the public with fairness and respect",
  "treating people with fairness and respect"
 ]
},
{
 "id": "ethical-and-lawful-behaviour",
 "name": "Ethical and lawful workforce behaviour",
 "names": [
  "how well does the force ensure that its workforce behaves ethically and lawfully?",
  "ensuring its workforce behaves ethically and lawfully"
 ]
},
{
 "id": "treating-the-workforce-fairly",
 "name": "Treating the workforce fairly",
 "names": [
  "to what extent does the force treat its workforce with fairness and respect?",
  "treating its workforce with fairness and respect",
  "treating the workforce with fairness and respect"
 ]
}],
  sections: {
 "introduction": [
  "about this report",
  "about us",
  "introduction",
  "how we inspect",
  "what this report contains"
 ],
 "context": [
  "force in context",
  "force in numbers",
  "about the force"
 ],
 "summary": [
  "overall summary",
  "overview",
  "overall judgment",
  "hmi's observations",
  "hm inspector's observations",
  "summary of inspection findings",
  "summary",
  "leadership summary"
 ],
 "grades": [
  "our judgments",
  "our judgements",
  "grades",
  "summary of grades"
 ],
 "recommendations": [
  "recommendations",
  "areas for improvement",
  "causes of concern",
  "cause of concern"
 ],
 "main": [
  "effectiveness",
  "efficiency",
  "legitimacy",
  "detailed findings",
  "reducing crime assessment"
 ],
 "annex": [
  "annex"
 ],
 "other": [
  "next steps",
  "about the data",
  "definitions and interpretation",
  "what next"
 ]
},
  populations: s434,
  aspects: s461,
  synonyms: s466,
  frame: s528,
  others: s529,
  abbreviations: s530,
 },
 {
  id: "ofsted/area-send",
  title: "Area SEND inspection of a local area partnership",
  body: "Ofsted and the Care Quality Commission",
  years: {
 "from": 2016,
 "to": null
},
  recognise: [{
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
}],
  scales: [{
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
}],
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
  populations: [s2,
s3,
s4,
s532,
s533,
s534,
s535,
s536,
s537,
s538,
s539,
s540,
s541,
s542,
s543,
s544,
s545,
s546,
s547,
s548,
s549,
s550,
s551,
s552,
s553,
s554,
s555,
s556,
s557,
s558,
s559,
s560,
s561,
s562,
s563,
s564,
s565,
s566,
s567,
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
}],
  aspects: s428,
  synonyms: [s568,
s569,
s570,
["Children and Young People's Plan",
"CYPP"],
s571,
["pathway planning",
"pathway plans"],
s572,
["care planning",
"care plans",
"planning for care"],
["child protection planning",
"child protection plans"],
s573,
s574,
s575,
s576,
["multi-agency safeguarding hub",
"MASH"],
s577,
["director of children's services",
"DCS"],
["placement stability",
"stability of placements"],
s578,
["domestic abuse",
"domestic violence"],
s579,
["early help",
"early intervention"],
["preventative services",
"preventive services"],
s580,
s581,
["children's homes",
"residential children's homes"],
s582,
s583,
s584,
s585,
s586,
s587,
["single assessments",
"child and family assessments"],
s588,
s589,
s590,
["education, health and care plans",
"education, health and care plan",
"education health and care plans",
"EHC plans",
"EHC plan",
"EHCPs",
"EHCP"],
["annual reviews",
"annual review process",
"annual review of plans",
"annual reviews of EHC plans",
"annual reviews of education, health and care plans"],
["alternative provision",
"AP"],
["preparation for adulthood",
"preparing for adulthood"],
["integrated care board",
"ICB"],
["special educational needs coordinators",
"special educational needs coordinator",
"SENCos",
"SENCo"],
["parent carer forum",
"parents and carers forum",
"parent and carer forum",
"PCF"],
["local offer",
"SEND local offer"],
["designated clinical officer",
"DCO"],
["co-production",
"coproduction",
"working together with families"],
["occupational therapy",
"occupational therapy services"],
["neurodevelopmental assessments",
"neurodevelopmental assessment",
"neurodevelopmental pathway",
"autism assessments"],
["educational psychology service",
"educational psychologists",
"educational psychology"]],
  frame: s591,
  others: s592,
  abbreviations: ["CBE",
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
"SEND"],
 },
 {
  id: "ofsted/children-services",
  title: "Inspection of local authority children's services (ILACS)",
  body: "Ofsted",
  years: {
 "from": 2018,
 "to": null
},
  recognise: [{
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
}],
  scales: [{
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
}],
  judged: [{
 "id": "leaders",
 "name": "The impact of leaders on social work practice with children and families",
 "names": [
  "the impact of leaders on social work practice",
  "the impact of leaders"
 ],
 "always": true
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
 ],
 "always": true
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
 ],
 "always": true
}],
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
  populations: s593,
  aspects: s428,
  synonyms: s594,
  frame: s591,
  others: s592,
  abbreviations: s595,
 },
 {
  id: "ofsted/joint-area-review",
  title: "Joint area review of children's services",
  body: "Ofsted",
  years: {
 "from": 2005,
 "to": 2008
},
  recognise: [{
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
}],
  scales: [{
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
}],
  judged: [{
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
 ],
 "always": true
},
{
 "id": "staying-safe",
 "name": "Staying safe",
 "names": [
  "keeping children and young people safe",
  "keeping children safe",
  "the contribution to keeping children and young people safe",
  "ensuring that children and young people stay safe"
 ],
 "always": true
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
 ],
 "always": true
},
{
 "id": "making-a-positive-contribution",
 "name": "Making a positive contribution",
 "names": [
  "children and young people to contribute to society",
  "children and young people to make a positive contribution",
  "children and young people, including looked after children and children with learning difficulties and/or disabilities, to contribute to society",
  "positive contribution"
 ],
 "always": true
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
 ],
 "always": true
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
}],
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
  populations: s593,
  aspects: s428,
  synonyms: s594,
  frame: ["the quality of",
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
"the contribution of local services in ensuring that"],
  others: s592,
  abbreviations: s595,
 },
 {
  id: "ofsted/joint-targeted",
  title: "Joint targeted area inspection",
  body: "Ofsted and its partner inspectorates",
  years: {
 "from": 2016,
 "to": null
},
  recognise: [{
 "phrase": "joint targeted area inspection",
 "weight": 10
},
{
 "phrase": "JTAI",
 "weight": 5
}],
  scales: [{
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
}],
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
  populations: [s2,
s3,
s4,
s532,
s533,
s534,
s535,
s536,
s537,
s538,
s539,
s540,
s541,
s542,
s543,
s544,
s545,
s546,
s547,
s548,
s549,
s550,
s551,
s552,
s553,
s554,
s555,
s556,
s557,
s558,
s559,
s560,
s561,
s562,
s563,
s564,
s565,
s566,
s567,
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
}],
  aspects: s428,
  synonyms: [s568,
s569,
s570,
["Children and Young People's Plan",
"CYPP"],
s571,
["pathway planning",
"pathway plans"],
s572,
["care planning",
"care plans",
"planning for care"],
["child protection planning",
"child protection plans"],
s573,
s574,
s575,
s576,
["multi-agency safeguarding hub",
"MASH"],
s577,
["director of children's services",
"DCS"],
["placement stability",
"stability of placements"],
s578,
["domestic abuse",
"domestic violence"],
s579,
["early help",
"early intervention"],
["preventative services",
"preventive services"],
s580,
s581,
["children's homes",
"residential children's homes"],
s582,
s583,
s584,
s585,
s586,
s587,
["single assessments",
"child and family assessments"],
s588,
s589,
s590,
["multi-agency safeguarding arrangements",
"MASA"],
["front door",
"front door services",
"multi-agency front door"],
["strategy meetings",
"strategy discussions",
"strategy meeting",
"strategy discussion"],
["multi-agency risk assessment conferences",
"multi-agency risk assessment conference",
"MARAC"],
["information sharing",
"sharing of information",
"sharing information"],
["voice of the child",
"child's voice",
"children's voices",
"children's views",
"views of children"],
["child protection medicals",
"child protection medical examinations"],
["National Probation Service",
"NPS"],
["community rehabilitation company",
"CRC"],
["emergency department",
"accident and emergency",
"accident and emergency department"]],
  frame: s591,
  others: s592,
  abbreviations: s595,
 },
 {
  id: "ofsted/looked-after",
  title: "Inspection of safeguarding and looked after children services",
  body: "Ofsted",
  years: {
 "from": 2009,
 "to": 2013
},
  recognise: [{
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
}],
  scales: [{
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
}],
  judged: [{
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
}],
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
  populations: s593,
  aspects: s428,
  synonyms: [s568,
s569,
s570,
["Children and Young People's Plan",
"CYPP"],
s571,
["pathway planning",
"pathway plans"],
s572,
["care planning",
"care plans",
"planning for care"],
["child protection planning",
"child protection plans"],
s573,
s574,
s575,
s576,
["multi-agency safeguarding hub",
"MASH"],
s577,
["director of children's services",
"DCS"],
["placement stability",
"stability of placements"],
s578,
["domestic abuse",
"domestic violence"],
s579,
["early help",
"early intervention"],
["preventative services",
"preventive services"],
s580,
s581,
["children's homes",
"residential children's homes"],
s582,
s583,
s584,
s585,
s586,
s587,
["single assessments",
"child and family assessments"],
s588,
s589,
s590,
["capacity to improve",
"capacity for improvement",
"capacity for further improvement",
"capacity to improve further"],
["ambition and prioritisation",
"prioritisation and ambition"],
["performance management and quality assurance",
"quality assurance and performance management"],
["equality and diversity",
"promotion of equality and diversity"],
["user engagement",
"engagement with users",
"engagement of users"],
["contact and referral arrangements",
"contact, referral and assessment arrangements",
"contact and referral",
"referral arrangements"]],
  frame: s591,
  others: ["self-assessment",
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
"unannounced inspection"],
  abbreviations: s595,
 },
 {
  id: "ofsted/schools-2005",
  title: "School inspection, 2005 to 2012",
  body: "Ofsted",
  years: {
 "from": 2005,
 "to": 2012
},
  recognise: [{
 "phrase": "section 5 of the education act 2005",
 "weight": 8
},
{
 "phrase": "section 5 inspection",
 "weight": 4
},
{
 "phrase": "unique reference number",
 "weight": 2
},
{
 "phrase": "outcomes for individuals and groups of pupils",
 "weight": 6
},
{
 "phrase": "what does the school need to do to improve further",
 "weight": 3
},
{
 "phrase": "effectiveness and efficiency of boarding provision",
 "weight": 3
},
{
 "phrase": "what the school should do to improve further",
 "weight": 4
},
{
 "phrase": "age range of pupils",
 "weight": 2
},
{
 "phrase": "reporting inspector",
 "weight": 3
}],
  scales: [{
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
   "name": "satisfactory",
   "rank": 2,
   "number": 3,
   "forms": [],
   "aliases": [
    "adequate",
    "requires improvement"
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
}],
  judged: [{
 "id": "overall-effectiveness",
 "name": "Overall effectiveness",
 "names": [
  "effectiveness of the school",
  "the school's overall effectiveness",
  "overall effectiveness of the school",
  "the school",
  "how good is the school",
  "how effective, efficient and inclusive is the provision of education, integrated care and any extended services in meeting the needs of learners"
 ]
},
{
 "id": "capacity",
 "name": "Capacity for sustained improvement",
 "names": [
  "the school's capacity for sustained improvement",
  "the capacity to make any necessary improvements",
  "capacity to improve",
  "capacity to improve further",
  "capacity for improvement",
  "the school's capacity to improve",
  "the school's capacity for further improvement"
 ]
},
{
 "id": "achievement",
 "name": "Achievement and standards",
 "names": [
  "how well do learners achieve",
  "pupils' achievement and the extent to which they enjoy their learning",
  "achievement of pupils",
  "pupils' achievement",
  "achievement"
 ]
},
{
 "id": "outcomes",
 "name": "Outcomes for individuals and groups of pupils",
 "names": []
},
{
 "id": "learning-and-progress",
 "name": "The quality of pupils' learning and their progress",
 "names": [
  "how well learners make progress",
  "pupils' learning and progress"
 ]
},
{
 "id": "standards",
 "name": "The standards reached by learners",
 "names": [
  "standards",
  "pupils' attainment",
  "standards reached by pupils",
  "attainment"
 ]
},
{
 "id": "personal-development",
 "name": "Personal development and well-being",
 "names": [
  "how good are the overall personal development and well-being of the learners",
  "pupils' personal development and well-being",
  "personal development"
 ]
},
{
 "id": "smsc",
 "name": "The extent of learners' spiritual, moral, social and cultural development",
 "names": [
  "the extent of pupils' spiritual, moral, social and cultural development",
  "spiritual, moral, social and cultural development",
  "provision for spiritual, moral, social and cultural development"
 ]
},
{
 "id": "behaviour",
 "name": "Pupils' behaviour",
 "names": [
  "behaviour",
  "behaviour of learners",
  "behaviour and safety of pupils",
  "behaviour and safety"
 ]
},
{
 "id": "attendance",
 "name": "The attendance of learners",
 "names": [
  "attendance",
  "pupils' attendance"
 ]
},
{
 "id": "feel-safe",
 "name": "The extent to which pupils feel safe",
 "names": [
  "the extent to which learners adopt safe practices",
  "pupils feel safe"
 ]
},
{
 "id": "healthy-lifestyles",
 "name": "The extent to which pupils adopt healthy lifestyles",
 "names": [
  "the extent to which learners adopt healthy lifestyles",
  "pupils' adoption of healthy lifestyles"
 ]
},
{
 "id": "contribution",
 "name": "The extent to which pupils contribute to the school and wider community",
 "names": [
  "the extent to which learners make a positive contribution to the community",
  "pupils' contribution to the school and wider community"
 ]
},
{
 "id": "workplace-skills",
 "name": "The extent to which pupils develop workplace and other skills that will contribute to their future economic well-being",
 "names": [
  "how well learners develop workplace and other skills that will contribute to their future economic well-being"
 ]
},
{
 "id": "teaching",
 "name": "The quality of teaching",
 "names": [
  "how effective are teaching and learning in meeting the full range of learners' needs",
  "teaching and learning",
  "quality of teaching and learning",
  "teaching"
 ]
},
{
 "id": "assessment",
 "name": "The use of assessment to support learning",
 "names": [
  "assessment"
 ]
},
{
 "id": "curriculum",
 "name": "The extent to which the curriculum meets pupils' needs",
 "names": [
  "how well do the curriculum and other activities meet the range of needs and interests of learners",
  "the extent to which the curriculum meets pupils' needs, including, where relevant, through partnerships",
  "curriculum",
  "curriculum and other activities"
 ]
},
{
 "id": "care",
 "name": "The effectiveness of care, guidance and support",
 "names": [
  "how well are learners cared for, guided and supported",
  "care, guidance and support",
  "care, support and guidance"
 ]
},
{
 "id": "leadership",
 "name": "Leadership and management",
 "names": [
  "how effective are leadership and management in raising achievement and supporting all learners",
  "the effectiveness of leadership and management",
  "the effectiveness of leadership and management in embedding ambition and driving improvement",
  "leadership",
  "management"
 ]
},
{
 "id": "leading-teaching",
 "name": "The leadership and management of teaching and learning",
 "names": [
  "leadership of teaching",
  "leadership of teaching and learning"
 ]
},
{
 "id": "governance",
 "name": "The effectiveness of the governing body in challenging and supporting the school so that weaknesses are tackled decisively and statutory responsibilities met",
 "names": [
  "the extent to which governors and other supervisory boards discharge their responsibilities",
  "the effectiveness of the governing body",
  "governance",
  "governors",
  "the governing body"
 ]
},
{
 "id": "parents",
 "name": "The effectiveness of the school's engagement with parents and carers",
 "names": [
  "engagement with parents and carers",
  "links with parents and carers",
  "links with parents"
 ]
},
{
 "id": "partnerships",
 "name": "The effectiveness of partnerships in promoting learning and well-being",
 "names": [
  "partnerships",
  "partnership working",
  "links with other organisations"
 ]
},
{
 "id": "equality",
 "name": "The effectiveness with which the school promotes equality of opportunity and tackles discrimination",
 "names": [
  "promotion of equality of opportunity",
  "equality of opportunity"
 ]
},
{
 "id": "safeguarding",
 "name": "The effectiveness of safeguarding procedures",
 "names": [
  "safeguarding procedures",
  "safeguarding",
  "safeguarding arrangements"
 ]
},
{
 "id": "cohesion",
 "name": "The effectiveness with which the school promotes community cohesion",
 "names": [
  "promotion of community cohesion",
  "community cohesion"
 ]
},
{
 "id": "value-for-money",
 "name": "The effectiveness with which the school deploys resources to achieve value for money",
 "names": [
  "how effectively and efficiently resources are deployed to achieve value for money",
  "value for money"
 ]
},
{
 "id": "early-years",
 "name": "Overall effectiveness of the Early Years Foundation Stage",
 "names": [
  "effectiveness of the Foundation Stage",
  "the Early Years Foundation Stage",
  "the Foundation Stage"
 ]
},
{
 "id": "early-years-outcomes",
 "name": "Outcomes for children in the Early Years Foundation Stage",
 "names": [
  "outcomes for children in the early years"
 ]
},
{
 "id": "early-years-provision",
 "name": "The quality of provision in the Early Years Foundation Stage",
 "names": [
  "provision in the Early Years Foundation Stage"
 ]
},
{
 "id": "early-years-leadership",
 "name": "The effectiveness of leadership and management of the Early Years Foundation Stage",
 "names": [
  "leadership and management of the Early Years Foundation Stage"
 ]
},
{
 "id": "sixth-form",
 "name": "Overall effectiveness of the sixth form",
 "names": [
  "effectiveness and efficiency of the sixth form",
  "the sixth form"
 ]
},
{
 "id": "sixth-form-outcomes",
 "name": "Outcomes for students in the sixth form",
 "names": []
},
{
 "id": "sixth-form-provision",
 "name": "The quality of provision in the sixth form",
 "names": [
  "provision in the sixth form",
  "sixth-form provision"
 ]
},
{
 "id": "sixth-form-leadership",
 "name": "Leadership and management of the sixth form",
 "names": [
  "leadership of the sixth form"
 ]
},
{
 "id": "boarding",
 "name": "Overall effectiveness of the boarding experience",
 "names": [
  "effectiveness of boarding provision",
  "boarding provision",
  "the boarding experience"
 ]
}],
  sections: {
 "front": [
  "inspection report",
  "age group",
  "inspection judgements key"
 ],
 "introduction": [
  "introduction",
  "information about the inspection"
 ],
 "context": [
  "description of the school",
  "information about the school",
  "the school's context"
 ],
 "summary": [
  "main findings",
  "overall effectiveness of the school",
  "inspection report main findings"
 ],
 "grades": [
  "inspection judgements",
  "record of main findings",
  "these are the grades for"
 ],
 "recommendations": [
  "what the school should do to improve further",
  "what does the school need to do to improve further"
 ],
 "main": [
  "achievement and standards",
  "personal development and well-being",
  "quality of provision",
  "leadership and management",
  "outcomes for individuals and groups of pupils",
  "the quality of provision",
  "effectiveness of provision",
  "teaching and learning",
  "the effectiveness of leadership and management",
  "early years foundation stage",
  "sixth form",
  "boarding provision",
  "achievement of pupils",
  "quality of teaching",
  "behaviour and safety of pupils"
 ],
 "annex": [
  "views of parents and carers",
  "text from letter",
  "annex"
 ],
 "glossary": [
  "glossary",
  "common terminology"
 ],
 "other": [
  "what inspection judgements mean",
  "overall effectiveness of schools"
 ]
},
  populations: s596,
  aspects: s260,
  synonyms: s597,
  frame: s338,
  others: s598,
  abbreviations: s599,
 },
 {
  id: "ofsted/schools-2012",
  title: "School inspection, 2012 to 2025",
  body: "Ofsted",
  years: {
 "from": 2012,
 "to": 2025
},
  recognise: [{
 "phrase": "summary of key findings for parents and pupils",
 "weight": 8
},
{
 "phrase": "effectiveness of leadership and management",
 "weight": 4
},
{
 "phrase": "personal development, behaviour and welfare",
 "weight": 6
},
{
 "phrase": "behaviour and safety of pupils",
 "weight": 4
},
{
 "phrase": "the quality of education",
 "weight": 4
},
{
 "phrase": "behaviour and attitudes",
 "weight": 4
},
{
 "phrase": "what is it like to attend this school",
 "weight": 9
},
{
 "phrase": "what does the school do well and what does it need to do better",
 "weight": 8
},
{
 "phrase": "overall effectiveness at previous inspection",
 "weight": 4
},
{
 "phrase": "school report",
 "weight": 2
}],
  scales: [{
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
   "name": "requires improvement",
   "rank": 2,
   "number": 3,
   "forms": [
    "require improvement",
    "requiring improvement",
    "required improvement",
    "requires improvement to be good",
    "require improvement to be good"
   ],
   "aliases": [
    "satisfactory",
    "adequate",
    "needs improvement"
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
}],
  judged: [{
 "id": "overall-effectiveness",
 "name": "Overall effectiveness",
 "names": [
  "the school's overall effectiveness",
  "overall effectiveness of the school",
  "the overall judgement",
  "the school"
 ]
},
{
 "id": "leadership",
 "name": "Leadership and management",
 "names": [
  "effectiveness of leadership and management",
  "the leadership and management",
  "leadership and management of the school",
  "leadership"
 ]
},
{
 "id": "behaviour",
 "name": "Behaviour and safety of pupils",
 "names": [
  "behaviour and safety",
  "the behaviour and safety of pupils",
  "pupils' behaviour and safety"
 ]
},
{
 "id": "welfare",
 "name": "Personal development, behaviour and welfare",
 "names": [
  "pupils' personal development, behaviour and welfare"
 ]
},
{
 "id": "personal-development-and-welfare",
 "name": "Personal development and welfare",
 "names": [
  "pupils' personal development and welfare",
  "the school's work to promote pupils' personal development and welfare"
 ]
},
{
 "id": "teaching",
 "name": "Quality of teaching",
 "names": [
  "teaching",
  "quality of teaching, learning and assessment",
  "teaching, learning and assessment"
 ]
},
{
 "id": "achievement",
 "name": "Achievement of pupils",
 "names": [
  "pupils' achievement",
  "achievement",
  "outcomes for pupils",
  "outcomes for children and learners",
  "pupils' outcomes",
  "outcomes"
 ]
},
{
 "id": "quality-of-education",
 "name": "The quality of education",
 "names": [
  "quality of education",
  "the school's quality of education"
 ]
},
{
 "id": "behaviour-and-attitudes",
 "name": "Behaviour and attitudes",
 "names": [
  "pupils' behaviour and attitudes"
 ]
},
{
 "id": "personal-development",
 "name": "Personal development",
 "names": [
  "pupils' personal development"
 ]
},
{
 "id": "early-years",
 "name": "Early years provision",
 "names": [
  "the early years",
  "early years",
  "the quality of early years education",
  "effectiveness of the early years provision",
  "the Early Years Foundation Stage"
 ]
},
{
 "id": "sixth-form",
 "name": "Sixth form provision",
 "names": [
  "the sixth form",
  "16 to 19 study programmes",
  "effectiveness of the 16 to 19 study programmes",
  "effectiveness of the sixth form provision"
 ]
},
{
 "id": "boarding",
 "name": "Overall effectiveness of the boarding provision",
 "names": [
  "effectiveness of boarding provision",
  "boarding provision",
  "overall effectiveness of the residential experience",
  "the residential provision"
 ]
}],
  sections: {
 "front": [
  "school report",
  "inspection report"
 ],
 "introduction": [
  "information about this inspection",
  "information about the inspection",
  "about this inspection"
 ],
 "context": [
  "information about this school",
  "school details",
  "context"
 ],
 "summary": [
  "summary of key findings",
  "this is a good school",
  "this is an outstanding school",
  "this is an inadequate school",
  "this is a school that requires improvement",
  "the school has the following strengths",
  "it is not yet",
  "it is not good because",
  "what is it like to attend this school",
  "outcome"
 ],
 "recommendations": [
  "what does the school need to do to improve",
  "what does the school need to improve"
 ],
 "main": [
  "full report",
  "inspection judgements",
  "the leadership and management",
  "the behaviour and safety of pupils",
  "the quality of teaching",
  "the achievement of pupils",
  "effectiveness of leadership and management",
  "quality of teaching, learning and assessment",
  "personal development, behaviour and welfare",
  "outcomes for pupils",
  "early years provision",
  "the early years provision",
  "16 to 19 study programmes",
  "the sixth form",
  "what does the school do well",
  "safeguarding"
 ],
 "other": [
  "what inspection judgements mean",
  "how can i feed back my views",
  "further information",
  "inspection team"
 ]
},
  populations: s596,
  aspects: s260,
  synonyms: [s271,
s272,
s273,
s274,
s275,
s276,
s277,
s278,
s279,
s280,
["classrooms",
"classroom",
"lessons",
"class"],
s281,
s282,
s283,
["parental confidence",
"parents' confidence"],
s284,
s285,
s286,
s287,
s288,
s289,
s290,
s291,
s292,
s293,
s294,
s295,
s296,
["work experience",
"work placements"],
s297,
s298,
s299,
s300,
s301,
s302,
s303,
s304,
["homework",
"homework arrangements",
"home learning"],
s305,
s306,
s307,
s308,
s309,
["ethos",
"school ethos",
"ethos of the school"],
s310,
["reading for pleasure",
"wider reading"],
["library",
"school library",
"libraries"],
s311,
s312,
s313,
["mathematics",
"maths"],
s314,
["physical education",
"PE",
"PE and sport"],
["religious education",
"RE"],
["design and technology",
"D&T",
"DT"],
s315,
s316,
s317,
["citizenship",
"citizenship education"],
s318,
["British values",
"fundamental British values"],
s319,
s320,
s321,
s322,
s323,
s324,
s325,
s326,
s327,
s328,
s329,
s330,
s331,
["learning environment",
"environment for learning"],
["display",
"displays",
"wall displays"],
s332,
s333,
["persistent absence",
"persistent absenteeism"],
s334,
s335,
["multi-academy trust",
"academy trust",
"trust"],
["breakfast club",
"before-school club"],
s336,
s337,
["school day",
"timetable",
"timetabling"],
["serious weaknesses",
"significant improvement"]],
  frame: s338,
  others: ["self-assessment",
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
"section 48",
"siams",
"denominational inspection",
"diocesan inspection",
"local authority review",
"local authority adviser",
"school improvement partner",
"school improvement adviser",
"school improvement officer",
"external consultant",
"parent view",
"views of parents",
"investors in people",
"quality mark",
"kitemark",
"independent schools inspectorate",
"care inspectorate",
"boarding inspection",
"last inspected",
"previous report",
"short inspection",
"section 8 inspection",
"monitoring inspection",
"predecessor school"],
  abbreviations: s599,
 },
 {
  id: "ofsted/schools-report-card",
  title: "School report card",
  body: "Ofsted",
  years: {
 "from": 2025,
 "to": null
},
  recognise: [{
 "phrase": "report card",
 "weight": 4
},
{
 "phrase": "strong standard",
 "weight": 7
},
{
 "phrase": "expected standard",
 "weight": 5
},
{
 "phrase": "urgent improvement",
 "weight": 4
},
{
 "phrase": "personal development and well-being",
 "weight": 4
},
{
 "phrase": "curriculum and teaching",
 "weight": 4
},
{
 "phrase": "attendance and behaviour",
 "weight": 4
},
{
 "phrase": "leadership and governance",
 "weight": 3
},
{
 "phrase": "safeguarding standards",
 "weight": 5
},
{
 "phrase": "what it's like to be a pupil at this school",
 "weight": 8
}],
  scales: [{
 "id": "grades",
 "grades": [
  {
   "name": "exceptional",
   "rank": 0,
   "number": null,
   "forms": [],
   "aliases": []
  },
  {
   "name": "strong standard",
   "rank": 1,
   "number": null,
   "forms": [
    "a strong standard"
   ],
   "aliases": []
  },
  {
   "name": "expected standard",
   "rank": 2,
   "number": null,
   "forms": [
    "the expected standard",
    "an expected standard"
   ],
   "aliases": []
  },
  {
   "name": "needs attention",
   "rank": 3,
   "number": null,
   "forms": [
    "need attention",
    "needing attention"
   ],
   "aliases": [
    "attention needed"
   ]
  },
  {
   "name": "urgent improvement",
   "rank": 4,
   "number": null,
   "forms": [
    "needs urgent improvement",
    "requires urgent improvement",
    "need urgent improvement"
   ],
   "aliases": [
    "causing concern"
   ]
  }
 ]
},
{
 "id": "safeguarding",
 "grades": [
  {
   "name": "met",
   "rank": 0,
   "number": null,
   "forms": [],
   "aliases": []
  },
  {
   "name": "not met",
   "rank": 1,
   "number": null,
   "forms": [],
   "aliases": []
  }
 ]
}],
  judged: [{
 "id": "inclusion",
 "name": "Inclusion",
 "names": [
  "the school's inclusion"
 ],
 "always": true
},
{
 "id": "curriculum-and-teaching",
 "name": "Curriculum and teaching",
 "names": [
  "the curriculum and teaching",
  "teaching and curriculum"
 ],
 "always": true
},
{
 "id": "achievement",
 "name": "Achievement",
 "names": [
  "pupils' achievement",
  "achievement of pupils"
 ],
 "always": true
},
{
 "id": "attendance-and-behaviour",
 "name": "Attendance and behaviour",
 "names": [
  "pupils' attendance and behaviour",
  "behaviour and attendance"
 ],
 "always": true
},
{
 "id": "personal-development-and-well-being",
 "name": "Personal development and well-being",
 "names": [
  "pupils' personal development and well-being"
 ],
 "always": true
},
{
 "id": "leadership-and-governance",
 "name": "Leadership and governance",
 "names": [
  "the leadership and governance of the school",
  "governance and leadership"
 ],
 "always": true
},
{
 "id": "early-years",
 "name": "Early years",
 "names": [
  "the early years",
  "early years provision"
 ]
},
{
 "id": "post-16",
 "name": "Post-16 provision",
 "names": [
  "the sixth form",
  "sixth-form provision",
  "post-16"
 ]
},
{
 "id": "safeguarding",
 "name": "Safeguarding standards",
 "names": [
  "safeguarding",
  "the safeguarding standards"
 ]
}],
  sections: {
 "introduction": [
  "about this inspection"
 ],
 "context": [
  "facts and figures",
  "about this school",
  "context"
 ],
 "summary": [
  "what it's like to be a pupil at this school",
  "summary"
 ],
 "grades": [
  "report card",
  "grades",
  "evaluation areas"
 ],
 "recommendations": [
  "next steps"
 ],
 "main": [
  "inclusion",
  "curriculum and teaching",
  "achievement",
  "attendance and behaviour",
  "personal development and well-being",
  "leadership and governance",
  "safeguarding",
  "early years",
  "post-16"
 ],
 "other": [
  "grades explained",
  "how we carry out",
  "contact us",
  "our grades explained"
 ]
},
  populations: s596,
  aspects: s260,
  synonyms: s597,
  frame: s338,
  others: ["self-assessment",
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
"section 48",
"siams",
"denominational inspection",
"diocesan inspection",
"local authority review",
"local authority adviser",
"school improvement partner",
"school improvement adviser",
"school improvement officer",
"external consultant",
"parent view",
"views of parents",
"investors in people",
"quality mark",
"kitemark",
"independent schools inspectorate",
"care inspectorate",
"boarding inspection",
"last inspected",
"previous report",
"overall effectiveness",
"graded inspection",
"ungraded inspection",
"previous framework"],
  abbreviations: s599,
 },
 {
  id: "ofsted/single-inspection",
  title: "Single inspection of children's services",
  body: "Ofsted",
  years: {
 "from": 2013,
 "to": 2017
},
  recognise: [{
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
}],
  scales: [{
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
}],
  judged: [{
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
 ],
 "always": true
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
 ],
 "always": true
},
{
 "id": "adoption",
 "name": "Adoption performance",
 "names": [
  "adoption",
  "performance in adoption"
 ],
 "always": true
},
{
 "id": "care-leavers",
 "name": "Experiences and progress of care leavers",
 "names": [
  "the experience and progress of care leavers",
  "the experiences of care leavers",
  "care leavers",
  "services for care leavers"
 ],
 "always": true
},
{
 "id": "leadership-management-and-governance",
 "name": "Leadership, management and governance",
 "names": [
  "leadership, management and governance arrangements",
  "arrangements for leadership, management and governance",
  "the leadership, management and governance of children's services"
 ],
 "always": true
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
}],
  aggregation: [{
 "overall": "overall-effectiveness",
 "parts": [
  "help-and-protection",
  "looked-after-and-permanence",
  "leadership-management-and-governance"
 ],
 "unless": [],
 "steps": [
  {
   "overall": [
    "inadequate"
   ],
   "when": [
    {
     "grades": [
      "inadequate"
     ],
     "atLeast": 1,
     "atMost": null
    }
   ]
  }
 ]
}],
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
  populations: s593,
  aspects: s428,
  synonyms: s594,
  frame: s591,
  others: s592,
  abbreviations: s595,
 },
])
