/** A set from words written one after the other. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const determiners = words(`
  a an the this that these those its their his her our your my each every all both some any no
  another other many most more few fewer several such same own what whatever which two three
  four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy
  eighty ninety hundred hundreds thousands half
`)

export const prepositions = words(`
  of for to in on at by with from into onto within across through throughout during before after
  against between among amongst about over under towards toward upon without outside inside beyond
  since until till via per as than like including regarding concerning alongside despite given
`)

export const pronouns = words(`
  it they this that these those he she we i you them him us me itself themselves one ones
`)

export const coordinators = words('and or but nor yet')

/** Words that open a clause of their own. */
export const subordinators = words(`
  because although though while whilst whereas when whenever where wherever if unless whether
  since until once so that how why as
`)

export const relatives = words('which who whom whose that')

export const copulas = words(`
  is are was were be been being isn't aren't wasn't weren't remain remains remained become becomes
  became seem seems seemed appear appears appeared stay stays stayed feel feels looks
  it's they're that's we're you're
`)

export const auxiliaries = words(`
  has have had having do does did will would can could may might must shall should cannot
  hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't
`)

export const modals = words('will would can could may might must shall should cannot')

/** Adverbs that may stand between a verb and a grade without changing what is judged. */
export const adverbs = words(`
  also still now again already overall generally mostly largely broadly mainly currently
  consistently usually typically often always equally particularly especially notably very
  extremely really quite rather fairly reasonably relatively comparatively sufficiently
  exceptionally outstandingly clearly similarly rightly truly simply both all each just only
  at least either not never no longer yet even so too as well however therefore consequently thus
  indeed already almost nearly otherwise today
`)

/** Verbs whose subject or object is judged, not a clause of other words. */
export const judgingVerbs = words(`
  judged judge judges judging graded grade grades grading rated rate rates rating found find finds
  considered consider considers deemed deem assessed evaluated evaluate called call described
  describe regarded regard
`)

/** Verbs that a "that" clause follows. */
export const sayingVerbs = words(`
  found find finds said say says saying agree agrees agreed report reports reported tell told show
  shows showed shown mean means meant think thinks thought believe believes believed confirm
  confirms confirmed conclude concludes concluded recognise recognises recognised note notes noted
  feel feels felt know knows knew known ensure ensures ensured so sure clear evidence indicate
  indicates indicated suggest suggests suggested accept accepts accepted is was hope hopes hoped
  wish wishes wished finding view judgement
`)

/** Verbs whose subject receives what is graded. */
export const receivingVerbs = words(`
  receive receives received receiving have has had having get gets got getting enjoy enjoys enjoyed
  benefit benefits benefited benefiting experience experiences gain gains gained given offered
  afforded
`)

/** Plain finite verbs of report prose, in every finite form; nouns with the same form are left out. */
export const finiteVerbs = words(`
  provides provide provided offers offered makes make made takes took gives give gave shows
  showed shown demonstrates demonstrate demonstrated ensures ensure ensured enables enable
  enabled helps helped supports supported works worked leads led needs contributes contribute
  contributed receives receive received gets get got has have had keeps keep kept meets meet met
  knows know knew says say said tells tell told finds find found sees saw comes come came goes
  go went begins begin began becomes become became brings bring brought builds built continues
  continue continued covers covered delivers deliver delivered develops develop developed
  identifies identify identified includes include included involves involve involved lacks lies
  lie lay live lives lived leaves left means mean meant monitors monitored offer operates
  operate operated plays played promotes promote promoted puts put reaches reach reached reads
  reflects reflect reflected relies rely remains remain remained reports reported requires
  require required respond responds responded runs run ran serves serve served spends spent
  stands stand stood take talks tends tend uses used use visits visited wait waits waited
  achieve achieves achieved allow allows allowed attend attends attended behave behaves behaved
  benefit benefits benefited challenge challenges depend depends depended drives enjoy enjoys
  enjoyed exceed exceeds exceeded exercise exercises fail fails failed fall falls fell follow
  follows followed gain gains gained happens happened improve improves improved increase
  increases increased learn learns learned maintain maintains maintained manage manages managed
  praised prepare prepares prepared prevents prevent prevented protect protects protected rated
  rate recognise recognises recognised share shares speak speaks spoke tackle tackles tackled
  target targets targeted think thinks thought track tracks trains rests rested belongs belong
  belonged holds hold held sits sit sat employs employ employed hosts host pays paid sends sent
  carries carry carried owes turns turn turned understand understands understood value values
  valued want wants welcome welcomes
`)

/** Words that join sentences and name nothing. */
const discourse = words(`
  however overall nevertheless nonetheless moreover furthermore additionally consequently therefore
  thus similarly likewise instead meanwhile otherwise also too even although though while but and
  or so yet then there here
`)

/** Words that tell no subject from another. */
export const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...pronouns,
  ...coordinators,
  ...subordinators,
  ...relatives,
  ...copulas,
  ...auxiliaries,
  ...adverbs,
  ...discourse,
])
