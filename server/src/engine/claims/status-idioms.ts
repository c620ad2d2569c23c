import type { Wording } from './lexicon.ts'
import { DENIALS, type Idiom } from './status-denials.ts'

/*
 * Further words for where a policy stands, sorted by what they say and by their place in a sentence: `states` follow a
 * form of to be and nothing that narrows, `open` ones may have any complement (`the legal basis for …`), `verbs` are
 * finite, `events` are simple pasts, `epithets` stand before the name, `nouns` tell the event (`the repeal of X`). Nothing here may hold a subject.
 */

/** No date, in which nothing is pending. */
const OTHER_SLOT = '[\\ue400-\\ue7ff\\uec00-\\uf5ff]'
const HOUSE = `(?:(?:the |an? |its |both |each |either )?(?:(?:[\\w’'-]+|${OTHER_SLOT}) ){0,3}?(?:legislature|congress|senate|house|parliament|commons|lords|yuan|council|assembly|(?:sub)?committees?|chambers?|houses|lawmakers|legislators|ministers|commission|duma|cortes|knesset|bundestag|bundesrat|diet|plenary|plenum|cabinet|floor|president|governor|member states|capitals|agency|agencies|regulators?|omb|oira|white house|${OTHER_SLOT}))`
const STAGE =
  '(?:(?:(?:the|an?|its) )?(?:[\\w’\\u0027-]+ ){0,3}?(?:stages?|phase|proposal|drafts?|committee|subcommittee|first reading|second reading|third reading|drawing board|consultation|trilogues?|negotiations?|floor|hearings?|mark-?up|printer|rulemaking))'
const STEP =
  '(?:(?:vote|votes|approval|adoption|passage|ratification|mark-?up|reading|readings|finali[sz]ation|sign-?off|assent|consent|endorsement|go-ahead|green light|trilogues?)(?![\\w-]))'
/** A text from which something is dropped, or in which, goes on. */
const DROPPED =
  'dropped(?! (?:from|out|during|in (?:the |a )?(?:conference|committee|trilogue|negotiations?|talks|final|end|house|senate|mark-?up|course)))'
const NORM =
  '(?:statute|law|instrument|rule|regulation|order|control|restriction|framework|regime|text|measure|mandate|policy|requirement|rulebook|safeguard|constraint|standard|code|protection)s?'
/** `remains the strictest rule on …`; what is the strictest ever written may be gone. */
const FOREMOST = `(?:remains?|(?:is|are) still|stays?|continues? to be) (?:the|one of the|among the) (?:[\\w.]+['’]s )?(?:single )?(?:most [a-z-]+|[a-z]{3,}est|only|best-known|chief|main) (?:(?:and|or) (?:most )?[a-z-]+ )?(?:(?!bill\\b)[\\w-]+ ){0,3}?${NORM}(?![\\w-])(?![^.;:]{0,40}\\b(?:ever|never|history|attempted|vetoed|proposed|drafted|written|tried|repealed|rescinded)\\b)(?: (?:on|for|of|against|governing|in|covering|over) [^,;.:]{2,50})?`
/** All who must agree. */
const BOTH =
  '(?:both (?:chambers|houses)(?: of (?:the )?[\\w ]{3,25})?|(?:the )?(?:us |u\\.s\\. )?congress|the (?:full |state )?legislature|parliament and (?:the )?council|(?:the )?(?:national |federal |british |canadian |uk )?parliament(?! and))'
/** A time that has not come. */
const NEXT =
  '(?:(?:next|this coming) (?:year|month|week|spring|summer|autumn|fall|winter)|later this year|year-end|(?:early |late |mid-)?[\\uf600-\\uf6ff])'
/** By all who have to, where nothing else is said: not by a committee, not at a reading. */
const OUTRIGHT =
  '(?! ?(?:,? but|,? though|,? only|by|in (?:committee|principle|the)|at|out|on to|over|along|around|down|from|unanimously|narrowly|through))'
const NOT_YET = '(?:not yet|not so far|not|yet to|still to|never)'
const LIVE = ['in-force', 'partly-in-force']
const MADE = [...LIVE, 'signed', 'delayed', 'stayed']
const FALLEN = ['rescinded', 'superseded', 'lifted', 'expired', 'withdrawn']
const DEAD = [...FALLEN, 'vetoed', 'failed']
const ALL_BUT_LIVE = [...DEAD, 'stayed', 'delayed', 'signed', 'passed', 'proposed']

const IDIOMS: readonly Idiom[] = [
  ...DENIALS,
  {
    term: 'stayed',
    alternatives: ALL_BUT_LIVE,
    states: 'unenforceable|not (?:currently |now )?(?:being )?enforced',
    verbs:
      'can(?:not| not|[’\\u0027]t) (?:currently |now |yet )?be enforced|(?:has|have) no (?:legal |binding |legally binding )?(?:force|effect)(?! on)|(?:lacks?|is without) (?:any )?legal (?:force|effect)',
  },
  {
    term: 'rescinded',
    alternatives: [...DEAD, 'stayed', 'delayed'],
    states:
      'no longer (?:(?:the |a |good |valid |settled |current |official |federal |national |legally )*(?:law|policy|binding|applicable|enforceable|operational|operating|valid|active|alive|around|with us|live|on the (?:statute )?books?|in place|in being|in operation))',
    verbs:
      'no longer (?:applies|binds|exists|governs|operates|stands|holds|counts|controls|covers|constrains|has (?:any |the )?(?:legal )?(?:force(?: of (?:a )?(?:law|statute))?|effect))|(?:is|are) no more(?=\\W*$|[,.;:]| and\\b)|(?:has|have) (?:now |since |long since |already )*(?:ceased to (?:apply|exist|bind|be (?:law|in force|binding|effective)|have (?:any )?(?:effect|force)|operate)|lost (?:its|their|all|any) (?:legal |binding )?(?:force|effect|validity))',
  },
  {
    term: 'rescinded',
    alternatives: DEAD,
    states: `(?:long |now |already |as good as )?gone(?! into| through| to| nowhere)|(?:ancient )?history|a thing of the past|defunct|(?:null and )?void|off the (?:statute )?books?|dead and buried|extinct|axed|abolished|terminated|ended|eliminated|${DROPPED}|ditched|binned|junked|discarded|jettisoned|torn up|nullified|voided|thrown out|killed(?: off)?|wiped (?:away|off the (?:statute )?books?)|disbanded|dissolved|wound up|retracted|abrogated|retired|done away with|rolled back(?! to)|reversed|dismantled|rescinded and replaced|(?:declared|ruled|held|found) (?:invalid|unlawful|void|illegal|unconstitutional)|(?:withdrawn|taken|struck) (?:from|off) the (?:statute )?books?`,
    open: 'an? (?:[\\w-]+ ){0,2}?(?:(?:repealed|rescinded|revoked|superseded|withdrawn|abandoned|scrapped|defunct) (?:law|statute|rule|regulation|order|memorandum)|(?:law|statute|rule|regulation|order|measure|memorandum) (?:that (?:is|has been|was) |which (?:is|has been|was) )?(?:since|long since|now) (?:rescinded|repealed|revoked|withdrawn|scrapped|superseded|struck down|lifted|abandoned)|(?:law|statute|rule|regulation|order|measure|memorandum) (?:that is |which is )?no longer in (?:force|effect))',
    verbs:
      '(?:has|have) (?:now |since |long since |already |in the meantime )*(?:fallen away|fallen by the wayside|run out(?! of)|run its course|died|perished|bitten the dust|come to (?:an end(?! of)|nothing)|been and gone|disappeared|vanished|gone out of force|collapsed|fallen(?=\\W*$|[,.;:]))',
    events: `(?:was|were) (?:axed|abolished|terminated|eliminated|${DROPPED}|ditched|binned|junked|discarded|jettisoned|torn up|nullified|voided|thrown out|killed(?: off)?|wiped away|disbanded|dissolved|wound up|retracted|abrogated|struck down|annulled|quashed|overturned|invalidated|rolled back|reversed|dismantled|vacated|(?:declared|ruled|held) (?:invalid|unlawful|void|illegal|unconstitutional)|(?:withdrawn|taken|struck) (?:from|off) the (?:statute )?books?)|(?:ceased to (?:apply|exist|have effect)|ran out|came to an end|fell away|died|came to nothing)`,
    epithets:
      'defunct|now-defunct|dead|abandoned|discarded|scrapped|axed|abolished|overturned|annulled|now-dead',
  },
  {
    term: 'rescinded',
    alternatives: FALLEN,
    epithets: 'rescinded|revoked|repealed|lapsed|expired|withdrawn|superseded|outgoing|lifted',
    nouns:
      'repeal|rescission|revocation|withdrawal|abolition|scrapping|cancellation|annulment|demise|expiry|expiration|lapse|abandonment|undoing|invalidation|nullification|abrogation|lifting|reversal|termination|rollback|roll-back|dismantling|repudiation',
  },
  {
    term: 'expired',
    alternatives: [...DEAD, 'delayed', 'stayed'],
    states: 'lapsed|expired',
    verbs: '(?:has|have) (?:now |since |long since |already )*sunset(?:ted)?',
    events: 'lapsed|expired|sunset(?:ted)?',
  },
  {
    term: 'superseded',
    alternatives: ['rescinded'],
    states: 'pre-?empted|displaced|supplanted|overtaken by|folded into|succeeded by|repealed and replaced',
    verbs: '(?:has|have) (?:now |since |long since |already )*(?:given way to|made way for|yielded to)',
    events: '(?:gave way to|made way for)(?: (?:an?|the|its|new) [^,;.:]{2,40})?',
  },
  {
    term: 'vetoed',
    alternatives: ['failed'],
    states:
      '(?:felled|killed|struck down|stopped|blocked|sunk|doomed) by (?:an? |the |his |her )?(?:[\\w’\\u0027.-]+ ){0,4}?veto|(?:rejected|blocked|turned down|sent back|returned)(?: unsigned)? by (?:the |its )?(?:[\\w’\\u0027.-]+ ){0,2}?(?:governor|president)(?: [\\w’\\u0027.-]+){0,2}',
    verbs:
      '(?:has |have )?(?:met|fallen to|fell to|fallen victim to|fell victim to|succumbed to|ran into|run into|ended in|ended with) (?:an? |the |his |her )?(?:[\\w’\\u0027.-]+ ){0,4}?veto(?: pen)?|was returned (?:unsigned|without (?:an? |the |his |her )?(?:[\\w’\\u0027-]+ )?signature)',
    epithets: 'vetoed',
    nouns: 'veto|vetoing',
  },
  {
    term: 'failed',
    alternatives: ['vetoed', 'withdrawn', 'expired'],
    verbs:
      '(?:has |have )?(?:died|expired|perished) (?:in committee|on the order paper|in (?:the )?(?:[\\w-]+ ){0,2}?(?:senate|house|legislature|parliament|assembly|chamber)|with the (?:session|parliament|prorogation|dissolution))|did not (?:pass|survive|make it)|(?:has|have) (?:now |since |finally )*(?:fallen through|been (?:rejected|killed|pulled|defeated|voted down|dropped|shelved))(?=\\W*$|[,.;:]| (?:in|by|at|before|because|amid|after|and|on) (?!(?:the |an? )?(?:[\\w-]+ )?(?:senate|house|(?:sub)?committee|chamber|panel)\\b))',
    events:
      'failed (?:to (?:clear|pass|win|become law|get|advance|reach|survive)(?: [^,;.:]{3,40})?|in (?:committee|trilogue|conference|the \\w+))|(?:collapsed|foundered|died) in (?:trilogue|committee|conference|negotiations|the \\w+)|(?:was|were) (?:rejected|defeated|voted down)(?! (?:by|in) (?:the |an? )?(?:[\\w-]+ )?(?:senate|house|(?:sub)?committee|chamber|panel)\\b)(?: (?:by|in) [^,;.:]{3,40})?',
    epithets: 'failed|defeated|rejected|ill-fated|stillborn',
  },
  {
    term: 'failed',
    alternatives: ['proposed', 'passed', 'signed', 'vetoed', 'withdrawn', 'expired', 'delayed', 'stayed'],
    verbs:
      'never (?:passed|made it|became law|got (?:out of|past|through|beyond)|left committee|reached (?:the )?(?:floor|statute))',
  },
  {
    term: 'stayed',
    alternatives: ['delayed', 'proposed', 'failed', 'vetoed'],
    states:
      'frozen|halted|paused|(?:put|placed) on (?:hold|ice|pause)|(?:held|tied) up in (?:the )?(?:court|courts|litigation)|on pause|in abeyance|in suspense|mothballed|suspended|blocked|under (?:an? |the )?(?:[\\w-]+ )?(?:injunction|stay)|subject to (?:an? |the )?(?:[\\w-]+ )?(?:injunction|stay)|(?:barred|kept|prevented|stopped) from (?:taking effect|entering into force|applying|coming into (?:force|effect))',
    epithets: 'suspended|enjoined|frozen|halted|paused|blocked|stayed',
    nouns: 'suspension|stay|enjoining',
  },
  {
    term: 'delayed',
    alternatives: ['partly-in-force', 'signed', 'stayed', 'proposed'],
    states: `(?:pushed (?:back|out|off)|put (?:back|off)|moved back|held over|rescheduled|delayed|postponed|deferred)(?: by (?:an?|one|two|several|six|\\d+) [a-z]+)?(?: (?:to|until|till) ${NEXT})?|(?:moved|shifted|bumped) (?:to|until|till) ${NEXT}|on hold until`,
    verbs: `(?:has|have) (?:now |since |already )*(?:slipped|shifted|moved) (?:to|until|till) ${NEXT}`,
    epithets: 'delayed|postponed|deferred',
  },
  {
    term: 'passed',
    alternatives: ['proposed'],
    open: '(?:still |now )?(?:waiting|ready|yet|up|due) (?:to be (?:signed|promulgated)|for (?:the )?(?:[\\w’\\u0027-]+ )?signature)',
    verbs:
      '(?:lacks?|(?:still |only |now )*needs?|is (?:still )?missing|is (?:still )?short of) (?:only |merely |still )?(?:the |an? |its )?(?:[\\w’\\u0027-]+ ){0,2}?signature(?! of (?!(?:the |its |a )?(?:governor|president|monarch|king|prime minister|minister|chancellor)))',
  },
  {
    term: 'passed',
    alternatives: ['proposed', 'signed'],
    verbs:
      '(?:lacks?|(?:still |only |now )*needs?|is (?:still )?missing|is (?:still )?short of) (?:only |merely |still )?(?:the |an? |its )?(?:[\\w’\\u0027-]+ ){0,2}?(?:signature(?! of (?!(?:the |its |a )?(?:governor|president|monarch|king|prime minister|minister|chancellor)))|promulgation|sign-off)',
  },
  {
    term: 'signed',
    alternatives: ['proposed', 'passed', 'delayed', 'stayed', 'vetoed', 'failed', 'withdrawn'],
    states:
      'on (?:its|their) way(?! (?:out|to|through))|on (?:its|their) way to (?:taking effect|(?:coming|entering) into (?:force|effect))|dormant|yet to (?:be (?:applied|enforced|brought into force|switched on)|start|begin|commence|bite|go live|come)',
    open: '(?:awaiting|waiting for|pending) (?:its|their|the) (?:[\\w-]+ )?(?:effective|compliance|start|application|commencement|entry)(?:[ -](?:date|day|into force))?|an? (?:[\\w-]+ ){0,2}(?:law|statute|act|rule|regulation|measure|order) (?:that (?:is |has )?|which (?:is |has )?)?(?:not yet (?:in (?:force|effect)|effective|applicable|taken effect)|yet to (?:take effect|(?:come|enter) into (?:force|effect)))',
    verbs:
      "waits? in the wings|lies? (?:still )?(?:in the future|ahead)|(?:awaits?|waits? for) (?:its|their) (?:day|turn|first day|moment|debut)(?! in court)|(?:awaits?|waits? for) (?:its|their|the) (?:[\\w-]+ )?(?:effective|compliance|start|application|commencement|entry)(?:[ -](?:date|day|into force))?|(?:has|have) (?:not yet|yet to|still to) (?:start(?:ed)?|beg[iu]n|commence[d]?|bite|bitten|go(?:ne)? live|bind|bound|see the light of day)|(?:has|have) not (?:started|begun|commenced|gone live)(?= yet|\\W*$|[,.;])|(?:has|have) (?:not yet|yet to|still to|not) (?:be |been )?(?:published|gazetted|promulgated|printed)(?: in (?:the )?[\\w’\\u0027 -]{3,40})?|(?:does|do) not (?:yet (?:start|begin|operate|have (?:any )?(?:legal )?(?:force|effect))|(?:start|begin|bite|take effect|come into (?:force|effect)|enter into force|kick in) (?:until|before))|(?:doesn['’]t|don['’]t) (?:start|begin|bite|apply|take effect|kick in) (?:until|before|yet)|lies dormant|is (?:still |as yet )?without (?:legal )?(?:force|effect)",
  },
  {
    term: 'signed',
    alternatives: ['partly-in-force', 'proposed', 'passed', 'delayed', 'stayed', 'vetoed', 'failed'],
    verbs:
      "(?:(?:will|shall|does|do) not|won['’]t) (?:yet |legally |actually )*(?:bind|apply|start|begin|bite|operate|be (?:in force|in effect|applied|enforced|enforceable|effective|binding|law|applicable)|become (?:effective|binding|law|applicable|enforceable)|take effect|(?:come|go|enter) into (?:force|effect|application)|kick in|go live|commence)(?: (?:any ?(?:one|body)|any (?:company|firm|developer|lab)|developers|companies|firms|employers|labs))? (?:until|before)",
  },
  {
    term: 'proposed',
    alternatives: ['passed', 'failed', 'vetoed', 'withdrawn'],
    open: `(?:nowhere near|no nearer(?: to)?|no closer to|far from) (?:being |becoming )(?:a )?(?:law|adopted|enacted|passed|final(?:i[sz]ed)?)|one (?:vote|step|signature|reading) (?:short of|away from)(?: being| becoming)?(?: an?)? (?:law|statute|enactment|adoption)|short of (?:enactment|adoption|becoming law)`,
    verbs: `(?:has|have) (?:still |so far )?${NOT_YET} (?:be |been )(?:issued|released|agreed|established|set up|created|formed|launched|convened|constituted|stood up|appointed|put in place)(?: by (?:the )?[\\w -]{3,25})?|(?:has|have) (?:still |so far )?${NOT_YET} (?:begin|begun|start|started) work|(?:has|have) (?:still |so far )?${NOT_YET} (?:come out|appear(?:ed)?)(?=\\W*$|[,.;]| yet\\b)|(?:has|have) (?:still |so far )?${NOT_YET} (?:get|got|gotten|go|gone|move|moved|make it|made it|advance|advanced|proceed|proceeded|progress|progressed|come|emerge|emerged) (?:past|beyond|out of|through|further than|from) ${STAGE}|(?:has|have) (?:got|gotten|gone|advanced|progressed|moved|come|made it) no (?:further|farther) than ${STAGE}|(?:has|have) (?:still |so far )?(?:not yet|yet to|still to|never|not) (?:clear|cleared|reach|reached|leave|left|survive|survived|come before|come to|go before|gone before|receive|received|win|won|get|got|secure|secured) (?:a |an |its |the )?(?:[\\w’\\u0027-]+ ){0,2}?(?:${STEP}|floor|${HOUSE})|(?:has|have|had) (?:so far )?never (?:become|been) (?:a )?law|(?:has|have) (?:so far )?not (?:become|been made|been turned into) (?:a )?law|lacks? (?:only |merely |still )?(?:the |an? |its )?(?:[\\w’\\u0027-]+ ){0,2}?(?:assent|approval|force of (?:a )?(?:law|statute))`,
  },
  {
    term: 'proposed',
    alternatives: ['passed', 'failed'],
    states:
      'bogged down|bottled up|mired|parked|going nowhere|not going anywhere|unpassed|unadopted|unenacted|gathering dust',
    open: `(?:stuck|stalled|mired|bogged down|bottled up|languishing|parked|lingering|deadlocked|hung up|gathering dust) (?:in|before|with|at|on) (?:(?:the )?(?:trilogues?|negotiations?|conference|rulemaking|drafting)|${HOUSE})`,
    verbs: `(?:languish(?:es)?|lingers?|stalls?|idles?) (?:in|before|with|on|at) (?:the desk of )?${HOUSE}|(?:has|have) (?:entered|reached) (?:the |its |their )?(?:[\\w’\\u0027-]+ ){0,3}?(?:phase|stage|round)s? of (?:the )?(?:negotiations?|talks|trilogues?|debate|drafting|consultation)|gathers? dust|goes nowhere|is going nowhere|(?:does|do) not (?:yet )?exist(?: yet)?|exists? only in draft|(?:awaits?|waits? for) (?:its |their )?(?:establishment|creation|launch)|exists? only (?:on paper|as an? [^,;.:()]{3,40})`,
    epithets: 'stalled|unpassed|unadopted|unenacted|shelved|stuck|would-be|undecided',
  },
  {
    term: 'proposed',
    alternatives: ['passed'],
    states:
      '(?:(?:first|second|third|final) reading|(?:final |floor |plenary )?vote|(?:final |formal )?(?:approval|adoption|passage)|trilogues?) (?:still |yet )?(?:pending|outstanding|to come|ahead)|in (?:the )?(?:legislative )?(?:pipeline|process)|on (?:the )?(?:[\\w-]+ )?floor|undecided|up for grabs|(?:introduced|proposed|tabled|filed|debated|provisionally agreed|agreed(?: (?:provisionally|politically|in principle|informally))?),? (?:but|and) (?:not|never) (?:yet )?(?:been )?(?:formally |finally |officially )?(?:passed|adopted|enacted|approved|voted on)|not (?:yet )?(?:final|agreed)|in preparation|(?:in|undergoing|subject to|up for) (?:an? )?(?:public )?(?:consultation|comment)|(?:being|undergoing) (?:legislative |parliamentary |committee )?scrutin(?:y|i[sz]ed)|(?:exists? )?only in draft|not (?:yet )?(?:established|set up|created|formed|constituted|convened|launched)|(?:yet|still) to be (?:established|set up|created|formed|constituted|convened|launched|issued|agreed)|on the drawing board|(?:only|still|merely) planned|being (?:set up|created|established|stood up|planned)|(?:in|at) (?:its |the )?(?:first|second|third|final) reading',
    open: `before ${HOUSE}|(?:(?:now|still|currently) )+in (?:the )?(?:(?:us|u\\.s\\.|state|federal|upper|lower|other|second|same) )?(?:senate|house(?: of (?:lords|commons|representatives))?|commons|lords|chamber of deputies|assembly|council|parliament|committee|congress)(?=\\W*$|[,.;]| (?:and|but|for|where|as)\\b)|(?:still |now )?expected (?:(?:before|by|within|later|next|sometime)(?: in)? (?:(?:the|this|next|late|early|end|start|middle|of|coming|few) ){0,4}(?:[\\uf600-\\uf6ff]|year|month|quarter|spring|summer|autumn|fall|winter|session|weeks|months)(?=\\W*$|[,.;]| (?:and|but)\\b)|(?:soon|shortly)(?=\\W*$|[,.;]))|(?:still |as yet )?open (?:in|before|at) ${HOUSE}|an? (?:still )?open (?:file|dossier|question)|(?:part of|attached to|folded into|tucked into|contained in|included in|a (?:rider|title|section|part) (?:of|in|on|to)) (?:the|an?|this year['’]s) (?:[\\w-]+ ){0,3}?(?:bill|package) (?:(?:now|still|currently|pending) ){0,2}(?:before|in|under debate in) ${HOUSE}|(?:waiting (?:for|on)|awaiting) (?:the )?(?:council|parliament|senate|house|congress|legislature|commission|bundesrat|lords)(?=\\W*$|[.,;]| and\\b)|(?:(?:still|widely|now) )*(?:expected|due|set|slated|likely|poised|sure|bound) to (?:pass|clear ${HOUSE}|win (?:passage|approval)|come (?:up )?(?:for|to) (?:an? )?(?:[\\w-]+ )?vote|reach (?:the floor|${HOUSE})|become law|be (?:published|issued|adopted|finali[sz]ed|released|proposed|introduced|tabled|voted on|signed|enacted|approved|passed))(?: (?:in|on|by|before|during|late in|early in) (?:the )?(?:(?:early|late|mid|end of|course of)[ -])?[\\uf600-\\uf6ff])?|(?:still )?on (?:the )?(?:[\\w’\\u0027-]+['’]s|legislative|parliamentary|senate|house|council) (?:legislative )?(?:agenda|calendar|docket|order paper)|an? (?:[\\w’\\u0027-]+ ){1,4}?(?:still |now |currently |yet )*(?:pending|before ${HOUSE}|(?:stalled|stuck|languishing|lying) in ${HOUSE}|awaiting (?:an? |the )?(?:[\\w’\\u0027-]+ ){0,2}?${STEP}|under (?:consideration|negotiation|discussion|review))|an? (?:[\\w’\\u0027-]+ ){0,2}?(?:bill|draft|proposal)(?! (?:(?:that|which) (?:became|was|has|passed)|of rights|law))|(?:at|in) (?:the |an? )?(?:(?:proposal|drafting|committee|consultation|negotiation|negotiating|trilogue|comment|bill|draft|discussion|early|legislative|planning|design|report|preliminary|exploratory) )+(?:stages?|phase|form)(?: (?:in|of|before|with|and) [^,;.:()]{2,40})?|(?:lying|sitting|resting|waiting|tied up|making progress) (?:in|before|with|at|on) ${HOUSE}|(?:open|out) (?:for|to) (?:public |written |industry )?(?:comments?|consultation|input|feedback)|(?:up|ripe|ready|slated|listed) for (?:an? |the )?(?:[\\w-]+ ){0,2}(?:${STEP}|vote)|(?:inching|crawling|grinding|snaking|winding|wending|working|making|threading|picking|fighting) (?:its|their) (?:slow |long |own |leisurely |painful )?way (?:slowly |steadily )?(?:through|towards?|past|to|up|across|down)(?! (?:the )?(?:[\\w-]+ )?(?:courts?|appeals?|litigation|supply|markets?|pipelines?|companies|industry)\\b)|(?:moving|going|passing|travell?ing|progressing|proceeding|advancing|inching|crawling|grinding|snaking|winding|wending|working|making|threading|picking) (?:(?:its|their) way )?(?:slowly |steadily |fast )?(?:through|towards?|past|to) ${HOUSE}|(?:on|still on) (?:its|the) way (?:to|through) ${HOUSE}|the subject of (?:an? )?(?:[\\w-]+ )?(?:consultation|negotiations?|talks|trilogues?)|the subject of (?:[\\w-]+ )?(?:discussions?|debates?|deliberations?|haggling) (?:in|before|between|among|within) ${HOUSE}|(?:stuck|held up|blocked|bottled up) in ${HOUSE}|(?:headed|heading|bound|destined) (?:for|to) ${HOUSE}|(?:sent back|returned|referred(?: back)?) to ${HOUSE}|(?:a |the )?(?:matter|text) (?:for|of) (?:negotiation|debate)|(?:only|merely|just|still|little more than|no more than|nothing more than|not more than|at best|as yet|but) an? (?:[\\w-]+ ){0,3}?(?:bill|proposal|draft|idea|motion|plan)|(?:an?|the) (?:pending|proposed|draft|stalled|unpassed|unadopted) (?:[\\w-]+ ){0,4}?(?:bill|proposal|text|regulation|law|measure|rule|act|legislation|file|amendment|instrument|order|statute)|under (?:public )?consultation|in (?:the )?(?:conference|trilogues?|drafting|markup|mark-up|rulemaking)|(?:still |now )?(?:circulating|going round|doing the rounds|going back and forth|passing) (?:between|among|in|within) [^,;.:()]{2,40}|(?:still )?(?:a matter|the subject) of haggling`,
    verbs: `(?:has|have) been (?:put out|sent out|published|released|issued|opened|circulated|floated) for (?:public |industry )?(?:comments?|consultation|feedback)|(?:has|have) been (?:introduced|proposed|tabled|filed|provisionally agreed|agreed(?: (?:provisionally|politically|in principle|informally))?),? (?:but|and) (?:not|never) (?:yet )?(?:been )?(?:formally |finally |officially )?(?:passed|adopted|enacted|approved|voted on)|(?:has|have) (?:now |just |already |only )*(?:advanced|emerged|moved|been (?:reported|voted|moved)) (?:out of|from) (?:the |a |an |its )?(?:[\\w-]+ ){0,2}(?:sub)?committee|(?:has|have) (?:now |just |already |only |so far )*(?:passed|cleared) (?:only )?(?:one|a single|its first) (?:chamber|house)|(?:has|have) (?:not|never|yet to|still to) (?:yet )?(?:come up for|been put to|been brought to|been scheduled for|come to) (?:an? |the )?(?:[\\w-]+ )?(?:vote|debate)|(?:has|have) (?:just |now |already )*(?:entered|reached) (?:the )?trilogues?(?: (?:stage|phase|talks))?|(?:goes|moves|heads) (?:in)?to trilogues?(?: next (?:month|week|year))?|(?:has|have) (?:so far |only |now )*(?:passed|cleared|been (?:passed|approved) by) (?:only |just )?(?:the |one )?(?:[\\w’\\u0027-]+ ){0,2}?(?:senate|house|chamber|assembly|committee|parliament|commons|lords|house of the two|${OTHER_SLOT}),? (?:but (?:not|has (?:yet|still|not)|awaits|is still|still)|alone|only|and (?:now )?(?:goes|moves|heads|awaits|waits))|(?:sits?|lies|lie|rests?|waits?|stays?|remains?|hangs?|pends?) (?:in|before|with|on|at) (?:the desk of )?${HOUSE}|(?:needs?|faces?|awaits?) (?:an?|the|its|another|further|final|both) (?:[\\w’\\u0027-]+ ){0,3}?(?:${STEP}|vote|(?:negotiating )?position)(?: (?:in|by|from|before) ${HOUSE})?|(?:still )?(?:needs?|has|have) (?:still )?to (?:be (?:voted|adopted|passed|approved|ratified|agreed|enacted|negotiated|debated)|pass(?! a)|clear|go (?:to|before|through)|win|get through|survive) ?|(?:goes|moves|heads|returns) (?:next |now |back )?(?:to|before) (?:an? vote|${HOUSE})|(?:continues? to )?(?:makes?|works?|winds?|wends?|inches|inch|threads?|picks?|crawls?|snakes?|grinds?) (?:its|their) (?:slow |long |own )?way (?:slowly )?(?:through|towards?|past|up|across)(?! (?:the )?(?:[\\w-]+ )?(?:courts?|appeals?|litigation)\\b)|(?:is|are|has been|have been) (?:being )?(?:consulted|deliberated) (?:up)?on|(?:has|have) (?:(?:now|just|already|only) )*(?:cleared|passed|completed|had|survived) (?:its|the|an?) (?:first|second|initial|committee) (?:readings?|stages?|votes?)|(?:will|is to|are to) (?:soon |finally |now |then )?be (?:voted (?:up)?on|put to (?:a|the) vote|taken up|debated|adopted|enacted|passed|finali[sz]ed|established|set up|created|convened|issued)(?: next (?:year|month|spring|summer|autumn|fall|winter))?`,
    epithets: 'proposed|pending|still-pending|draft|planned|forthcoming|unsigned',
  },
  {
    term: 'proposed',
    alternatives: ['passed', 'failed', 'withdrawn', 'delayed', 'stayed', 'vetoed'],
    verbs: `(?:has|have) (?:now |since |so far |once again |again |all but )*(?:stalled|run aground|ground to a halt|bogged down|hit (?:a|the) (?:wall|buffers|snag)|gone nowhere)(?: (?:in|before|at) ${HOUSE})?(?=\\W*$|[,.;:]| (?:in|at|before|because|amid|over|since|after|and|again|on)\\b)`,
  },
  {
    term: 'in-force',
    alternatives: ['partly-in-force', 'signed', 'delayed'],
    states:
      '(?:federal|state|national|european|eu|union) law|good law|settled law|current law|existing law|part of (?:the |[\\w]+ )?(?:law|statute book)|black-letter law|the applicable law|(?:the )?current policy|federal policy|official policy|national policy|live law|alive and well|intact|unrepealed|up and running|in being|in application|fully operational|operational|enforced|applied|observed|active|valid|live',
    open: "(?:the|its|their|america['’]s|europe['’]s|washington['’]s|the (?:country|state|government|union|administration)['’]s) (?:sole |only )?(?:(?:legal|statutory|governing|operative|controlling|applicable|current|prevailing|principal|binding|regulatory|lawful|normative|guiding|existing|reigning|main|central|chief|primary|core|key|leading|most important) )+(?:(?:[\\w-]+ ){0,2}?)(?:basis|bases|text|instrument|tool|pillar|vehicle|rule|rules|rulebook|law|authority|framework|instrument|regime|standard|policy|statute|order|document|regulation|guidance|directive|memorandum|act|treaty|code|foundation|provision|charter|mandate|constraint|source|reference)(?: (?:for|of|on|in|behind|under|governing))?|(?:still |now |currently )?being (?:implemented|enforced|applied|rolled out|policed|administered|followed|observed)|the (?:legal )?basis (?:up)?on which|the law (?:in|of|for|on|across) |(?:an?|one of the) (?:[\\w-]+ ){0,3}?(?:binding|enforceable|mandatory) (?:[\\w-]+ ){0,2}?(?:statutes?|laws?|rules?|regulations?|instruments?)|(?:an?|one of the|the) (?:[\\w-]+ ){0,4}?(?:laws?|statutes?|rules?|regulations?) (?:now |already |still |actually )?in (?:force|effect)|the (?:[\\w-]+ )?(?:law|statute|rule|regulation) (?:that|which) (?:now |still |currently )?(?:governs|regulates|covers|binds|applies to)|the (?:template|model|rule|regime|procedure) (?:now|still|currently) (?:being )?(?:applied|followed|used|in use)",
    verbs:
      '(?:still |now |already |currently )?(?:has|have|carries|carry|retains?|enjoys?|keeps?) (?:the )?(?:full |binding )?(?:force of law|legal (?:force|effect)|force of (?:a )?statute)|(?:still|today|now) (?:binds?|governs?|controls?|constrains?|obliges?|operates?|prevails?|rules|guides?|applies)|(?:is|are|remains?|stays?|is still|continues to be) an? (?:[\\w-]+ )?(?:burden|headache|straitjacket|millstone)(?: (?:in|to|on|for)\\b[^,;.:]{2,50})?|(?:remains?|stays?|is still|continues to be) (?:the (?!most |[a-z]+est |only )[\\w -]{0,30}?(?:rulebook|basis|rule|law|authority|framework|floor|ceiling|yardstick|regime)(?: (?:for|of|on|in|behind|under|that|which)\\b[^,;.:]{2,50})?|an? (?:[\\w-]+ )?(?:thorn|burden|obstacle|headache|hurdle|barrier|constraint|brake|drag|straitjacket)(?: (?:in|to|on|for)\\b[^,;.:]{2,50})?)|guides? (?:the )?(?:agencies|officials|procurement|departments|policy)|(?:has|have) lost (?:nothing|none) of (?:its|their) (?:legal )?(?:force|effect|validity)|(?:applies|apply|holds?|stands?) as (?:before|ever|written)|remains? (?:untouched|undisturbed|unrepealed|unamended and in force)|holds? good|still (?:holds|counts|operates)|(?:is|are) still (?:with us|around)',
  },
  {
    term: 'in-force',
    alternatives: ['partly-in-force'],
    open: '(?:already |fully |now )?(?:legally )?(?:binding (?:law|rules?|obligations?|upon|on|for|in|across|throughout)|(?:mandatory|enforceable|compulsory) (?:on|upon|for|in|across|throughout)) ?',
    verbs: '(?:has|have) (?:now |already |long |thus )*applied(?= since\\b| for\\b)',
  },
  {
    term: 'in-force',
    alternatives: [...MADE, 'passed', 'proposed'],
    states: 'alive|untouched|undisturbed|unscathed',
    verbs: `(?:still )?(?:endures|survives(?=\\W*$|[,.;]| and\\b))|lives on(?= ?[.;,]|\\W*$)|persists?|goes on|continues(?= ?[.;,]|\\W*$)|${FOREMOST}`,
  },
  {
    term: 'signed',
    alternatives: [...MADE, ...FALLEN],
    verbs:
      '(?:has|have) (?:now |since |finally |at last |already |just |duly )*(?:become|been made|been turned into|passed into) (?:a )?law|(?:has|have) (?:now |since |finally |at last |already |just |duly )*(?:reached|entered|made it (?:on)?to) the statute books?',
    states: 'an act of (?:parliament|congress)',
    epithets:
      '(?:newly|recently|just|freshly|already)[ -](?:enacted|signed|adopted|promulgated|minted)|enacted|adopted|signed',
    nouns:
      'entry into (?:force|effect|application)|coming into (?:force|effect)|enactment|promulgation|taking effect|commencement',
  },
  {
    term: 'passed',
    alternatives: [...MADE, ...FALLEN, 'vetoed'],
    states: `(?:passed|approved|adopted|cleared|enacted) by ${BOTH}(?: (?:this|last) (?:spring|summer|autumn|fall|winter|year|month|week))?|passed into law`,
    verbs: `(?:has|have) (?:now |already |since |finally )*(?:been (?:passed|voted through)${OUTRIGHT}|(?:passed|cleared) (?:(?:the )?(?:us |u\\.s\\. )?congress|parliament)|won final (?:passage|approval)|(?:made it|passed) into law)`,
    events: `(?<!\\b(?:has|have)(?: \\w+)? )(?:passed|cleared) ${BOTH}|won final (?:passage|approval)|received final approval|(?:was|were) (?:(?:passed|approved|adopted|cleared) by ${BOTH}|(?:passed|voted through)${OUTRIGHT})|passed into law`,
    nouns: 'passage|adoption',
  },
  {
    term: 'failed',
    alternatives: ALL_BUT_LIVE,
    events: '(?:was|were) never (?:established|set up|created|formed|convened|launched|stood up)',
    nouns: 'defeat',
  },
  {
    term: 'signed',
    alternatives: ALL_BUT_LIVE,
    events:
      'never (?:took effect|came into (?:force|effect)|entered into (?:force|effect)|went into (?:force|effect)|applied|bound (?:anyone|anybody)|became (?:law|effective|operative))',
  },
]

type Place = 'states' | 'open' | 'verbs' | 'events' | 'epithets' | 'nouns'

/** All words of one place, as an alternation. */
export function idiomsAt(place: Place): string {
  return IDIOMS.map(idiom => idiom[place])
    .filter(Boolean)
    .join('|')
}

/** The idioms as wordings of a lexicon. */
export const IDIOM_WORDINGS: readonly Wording[] = IDIOMS.map(
  ({ term, alternatives, states, open, verbs, events }) => ({
    term,
    alternatives,
    words: [states, open, verbs, events].filter(Boolean).join('|'),
  }),
).filter(({ words }) => words !== '')

const PRESUPPOSED =
  'since|ever|after|following|despite|because|owing|thanks|in|as|even|shortly|before|notwithstanding|given|with|on'

/** A noun that tells an event, alone or with the words that presuppose it. */
function nounOnly(nouns: string): string {
  return `^(?:(?:${PRESUPPOSED})\\b.* )?(?:${nouns})$`
}

/** The events as their words tell them: by simple pasts and nouns. */
export const EVENT_WORDS = `(?:\\p{L}+ly |then |also )*(?:${idiomsAt('events')})$|${nounOnly(idiomsAt('nouns'))}`

/** What an epithet says that is all the words there are, and a noun that ends them. */
export const BARE_WORDINGS: readonly Wording[] = IDIOMS.flatMap(({ term, alternatives, epithets, nouns }) => {
  const words = [epithets && `^(?:${epithets})$`, nouns && nounOnly(nouns)].filter(Boolean).join('|')
  return words === '' ? [] : [{ term, alternatives, words }]
})
