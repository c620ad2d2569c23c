import type { Wording } from './lexicon.ts'

/*
 * The words for whether, and by whom, a model can be used, for phrases (which find them) and lexicon (which reads
 * them). Slots of the sentence view stand for names and dates; nothing here may hold a subject.
 */

/** What somebody does with a model that is offered. */
export const USE =
  '(?:use|call|access|book|query|reach|buy|try|order|get|choose|pick|select|rent|license|run|work with|subscribe to|switch to|log in to|employ|invoke|deploy|test|prompt|hire|tap|adopt|obtain|procure|purchase|consult|send (?:[a-z]+ ){1,4}to|build on|rely on|fall back on|draw on|experiment with|chat with|integrate|specify|request|sign up for|pay for|turn to|resort to|go for|settle for)'
export const USED =
  '(?:used|called|accessed|hired|booked|reached|bought|queried|ordered|had|obtained|rented|chosen|selected|licen[sc]ed|purchased|procured|invoked|deployed|tested|prompted|tried|selected|requested|subscribed to|consulted|tapped|run|served|relied (?:up)?on)'

/** Some, chosen ones. */
const CHOSEN =
  '(?:approved|vetted|trusted|selected|select|chosen|screened|cleared|accredited|eligible|whitelisted|allow-listed|hand-picked|invited|participating|verified|certain|partner|pilot|launch|government|federal|state)'
const BODIES =
  '(?:organi[sz]ations|companies|partners|customers|users|institutions|firms|agencies|governments|developers|researchers|labs|laboratories|defenders|testers|bodies|operators|departments|contractors|banks|participants|entities|enterprises|subscribers|clients|teams|parties)'
/** Not everybody: `a few vetted partners`, `some twenty organisations picked by the lab`. */
export const GROUP = `(?:(?:about|roughly|some|around|only|just|fewer than|no more than|fewer|under|the|its|their|${CHOSEN}|a) )*(?:(?:a (?:few|handful|small \\w+|select \\w+|limited \\w+)|few|handful|circle|group|set|list|number|${CHOSEN}|early|trusted|\\d+|two|three|four|five|six|ten|a dozen|dozens|twelve|twenty|thirty|forty|fifty|a hundred)(?: or so)?(?: of)?(?: (?!paying|registered|subscrib|all\\b)[\\w-]+){0,3}? ${BODIES}|(?:(?!paying|registered)[\\w-]+ )?(?:partners|testers|insiders|staff|employees|members|agencies|defenders|governments)|(?:those|companies|organi[sz]ations|customers|users|institutions|agencies|firms) (?:that|which|who|whom) (?:have been |has been |[\\ue400-\\ue4ff] (?:has |have )?|it (?:has )?|the (?:company|lab|maker) (?:has )?)(?:verified|vetted|approved|cleared|chosen|selected|picked|screened))`
/** A number of bodies that can be counted. */
export const COUNTED = `(?:(?:about|roughly|some|around|only|just|no more than|fewer than|barely|a mere|the|its|their|${CHOSEN}) )*(?:a (?:few|handful|score|dozen|couple)|few|\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a hundred)(?: or so)?(?: of)?(?: (?!paying|registered|subscrib|all\\b)[\\w-]+){0,2}? ${BODIES}`
/** What those have been who may use what others may not. */
export const VETTED =
  '(?:individually |personally |carefully |duly )?(?:cleared|vetted|approved|screened|picked|chosen|selected|hand-picked|licensed|accredited|verified)'
/** What holds in one house, holds there. */
const ELSEWHERE =
  '(?! (?:at|in|of|within|from|on) (?:the|our|this|my|their|every|each) (?:[\\w-]+ )?(?:ministry|department|office|agency|team|pilot|company|university|unit|directorate|house|institution|organi[sz]ation|school|hospital|bank|court)\\b)'
/** Everybody who wants: what follows must not choose among them. */
export const ALL =
  '(?:all(?! (?:\\w+ ){0,2}(?:approved|vetted|trusted|selected|eligible|partner|participating|government)\\b)|every(?! (?:\\w+ ){0,2}(?:approved|vetted|trusted|selected|eligible|partner|participating)\\b)|every(?:one|body)(?! (?:on|in|approved|who (?!(?:(?:can|could|would|will|is willing to|was willing to) )?(?:pays?|paid|asks?|asked|wants?|wanted)\\b))\\b)|the (?:general |wider |broad(?:er)? |whole )?public|the (?:whole |wider )?(?:world|market)|any(?:one|body)?(?! (?:approved|vetted|trusted|who (?:is|has been|can|could)|with (?:clearance|approval)|on|in)\\b))(?: (?:paying |existing |new |ordinary |commercial |API |registered )*(?:users?|customers?|developers?|subscribers?|clients?|buyers?|comers|who (?:pays?|asks?|wants?|signs up|applies)|with (?:an? )?[\\w -]{2,24}))?'
const ENDED =
  '(?:retired|shut down|discontinued|withdrawn|switched off|turned off|sunset|phased out|decommissioned|taken (?:offline|down|out of service|off the market))'
const MOST =
  '(?:generally|publicly|widely|freely|broadly|openly|universally|commercially|readily|fully|normally)'
/** That a model can be used, by whom left open. */
export const LIVE = `(?:${MOST} )?(?:available|accessible|usable|reachable|callable|obtainable|offered|sold|served|hosted|supported|maintained)|orderable|in (?:(?:full|regular|normal|active|commercial|live|ordinary|routine) )*(?:service|operation|production|support)|on sale|on offer|for sale|on (?:the|its|[\\ue400-\\ue4ff](?:['’]s)?) (?:market|price list|menu|list of (?:active|supported|current) models)|to be had|up and running|alive and well|still (?:alive|around)|with us(?: still)?|online|live|serviceable|callable|at (?:one['’]s|their|our|your|its|[a-z]+['’]s?) disposal|in (?:full |regular )?(?:commercial )?operation`
/** That everybody can use it. */
const FOR_ALL = `(?:generally|publicly|widely|freely|broadly|openly|universally) (?:available|accessible|usable|released)|in (?:full )?general availability|on (?:general|open|unrestricted|public) (?:sale|offer|release)|(?:open|released|opened|launched|available|accessible|offered|sold|usable|on (?:sale|offer))(?: (?:up|freely|again|today|now))* to ${ALL}|(?:available|accessible|offered|sold|usable|open|on (?:sale|offer))(?: \\w+)? without (?:any )?(?:restrictions?|limits?|limitation|conditions|a waiting list|vetting|prior approval)|open to (?:all|any|every)|there for (?:everyone|everybody|anyone|all)`
const YET = '(?:(?:yet|so far|since|currently|now|presently|ever|actually|any longer|as yet|at present) )*'
const NOT = "(?:not|never|nowhere|(?:is|are)n['’]t)"
/** Not available, in the present tense. */
const NOT_LIVE = `${NOT} ${YET}(?:${LIVE}|open (?:for|to) (?:business|customers|users|anyone))`
const NOT_FOR_ALL = `${NOT} ${YET}(?:${FOR_ALL}|open to (?:the public|everyone|outsiders|ordinary)|(?:released|sold|offered|available|opened|accessible|on sale) (?:to|for) (?:outsiders|ordinary customers|the wider market))|(?:off[- ]limits|unavailable|inaccessible|out of reach|barred) (?:to|for) (?:the (?:general |wider )?public|outsiders|ordinary [a-z]+|most [a-z]+)|(?:withheld|kept|held back|being kept|shielded) from (?:the (?:general |wider )?public|general release|(?:general|open) sale)|closed to (?:the (?:general )?public|outsiders)|(?:still )?unreleased(?: to the (?:general )?public)?`
const NO_LONGER = `no longer (?:${LIVE}|on (?:the )?(?:books|list)|with us|listed|orderable|served by|operational|callable|in use)|not (?:available|on sale|offered|supported|sold|served|accessible) (?:any ?more|any longer)`
const NOT_ENDED = `(?:${NOT} (?:yet |so far |been |since |ever )*|(?:has |is )?(?:yet|still) to be |nowhere near being )(?:${ENDED}|deprecated|pulled)`
export const SUSPENDED =
  'unavailable|inaccessible|unreachable|suspended|offline|off[- ]line|dark|disabled|deactivated|switched off|turned off|taken (?:offline|down|off the (?:market|shelves|air)|out of service)|out of (?:reach|service|action|order|operation|commission|bounds)|off[- ]limits|off the (?:market|shelves|air|table|menu)|on (?:ice|hold|pause)|paused|halted|banned|barred|blocked|cut off|shut off|pulled(?: from (?:the market|service|sale|the shelves))?(?! (?:ahead|back|in|into|together|level|through|up|over|between|by|\\w+ ways)\\b)|mothballed|grounded|yanked|frozen(?=\\W*$|[.,;:)]| (?:by|since|until|for (?:now|all|every))\\b)|sidelined|under (?:(?:a|an|the) )?(?:\\w+ )?(?:suspension|embargo|ban|lockdown)(?! on)|beyond (?:the )?reach|in (?:enforced |forced )?suspension|down(?! \\d| (?:by|from|to|with|on|the|in|for (?!all|every|everyone|now|good)|\\w+ (?:per ?cent|points?|places?|%))\\b)|not to be had|nowhere to be had|locked away|off(?= (?:for (?:all|every|everyone|now|good)|since|again|at present|at the moment|until further notice|on (?:orders|government))\\b|\\W*$|[,;)])'
const GONE =
  "(?:vanished|disappeared|gone|been (?:removed|dropped|delisted|struck|deleted))(?: from (?:the |its |their |[\\ue400-\\ue7ff](?:['’]s)? )?(?:[\\w-]+ )?(?:API|catalogue|catalog|price list|market|menu|line-?up|list|service|platform|range|portfolio))?"
/** What follows a form of to be, of a model that is gone for good. */
export const RETIRED = `retired|discontinued|sunset|sunsetted|decommissioned|delisted|phased out|(?:withdrawn|removed|pulled)(?: from (?:sale|service|the (?:market|API|catalogue)|use|(?:all|every) (?:customers?|users?)))?|(?:(?:at|past|beyond) (?:its |the )?)?end[- ]of[- ]life|out of (?:support|production)|gone(?: from (?:the |its )?(?:[\\w-]+ )?(?:API|market|menu|catalogue|catalog|price list|line-?up|platform|service))?(?=\\W*$|[.,;:)]| (?:for good|since)\\b)|(?:removed|dropped|struck|deleted|taken) (?:from|off) (?:the |its |their )?(?:[\\w-]+ )?(?:API|catalogue|catalog|price list|menu|line-?up|list|platform|range|portfolio)|no more|defunct|shut(?: down)?(?! off| out)|a thing of the past|past its end of life|unsupported|${NO_LONGER}`
/** Perfects of a model that is gone. */
export const HAS_GONE = `(?:has|have) (?:(?:already|now|since|long|finally|quietly|simply) )*(?:${GONE}|reached (?:its |the )?end (?:of (?:its )?(?:life|service|support|the road))|ceased (?:to be (?:available|offered|served|sold|supported)|operation|service)|left (?:the market|service|the API|the catalogue)|bowed out|been let go|lapsed into disuse|stopped working|ceased to work)|no longer works(?=\\W*$|[.,;:)]| (?:for|at all|since)\\b)`
const PREVIEW =
  '(?:available |offered |out |released )?(?:only |merely |still )?(?:in|as an?) (?:(?:[\\w-]+ ){0,2}(?:preview|beta|alpha)|early access|(?:closed|public|open|limited) (?:testing|trial))(?: (?:release|form|status|version|stage|phase))?|preview-only|an? (?:[\\w-]+ ){0,2}(?:preview|beta)(?: (?:release|version|model))?(?! of)|^(?:still |now |currently )?(?:preview|beta)$'
const RESTRICTED = `(?:restricted|limited|gated|confined|reserved|earmarked|(?:available|accessible|offered|open|sold|licen[sc]ed|released|opened|provided|shipped|served|supplied|on offer|on sale|to be had|made available) (?:only|solely|exclusively|strictly|just|merely)|(?:only|solely|exclusively) (?:open|available|accessible|offered|sold|released|provided|supplied)|released only) (?:to|for) ${GROUP}${ELSEWHERE}(?:(?! (?:as of|since|until) )[^.;,\\ue000-\\uf6ff]){0,40}|(?:available|accessible|offered|open|sold|released|provided) (?:to|for) ${GROUP}(?: (?:of|in|on|within|under|from) [^.;,()]{2,50}?| [\\w-]+)? (?:only|alone|and (?:to )?(?:no one|nobody|none) else)|(?:(?:available|accessible|offered|open|sold|to be had|on offer|served) )?(?:only )?(?:by|on|upon|through|via) (?:an? )?(?:invitation|application|approval|referral|waiting[- ]list|vetting)(?:[- ]only| basis| alone| only)?(?<=only.*|only)|invitation[- ]only|invite[- ]only|in (?:an? )?(?:closed|limited|restricted|private|gated|controlled|staged|vetted) (?:release|access|preview|programme|program|roll-?out|beta)|under (?:restricted|gated|controlled|limited|tight(?:ly)?) (?:access|release)|kept (?:for|to) ${GROUP}|(?:restricted|gated|access-restricted|under lock)(?=\\W*$|[.,;:)])|(?:available|accessible|offered|open|released|sold) (?:to|for) (?:select(?:ed)?|a select (?:few|group of)|vetted|approved|trusted|invited|hand-picked|whitelisted|allow-listed) ${BODIES}(?! and (?:to )?(?:all|every|the public|anyone))|(?:available|accessible|offered|open|released|(?:being )?(?:rolled out|shared|tested|trialled|piloted|given)) (?:to|for|with|by) (?:an? (?:limited|small|select|closed|restricted|hand-picked|tiny|narrow) (?:group|circle|set|number|list)|a handful) of [\\w-]+(?: [\\w-]+)?`
const BACK =
  'has (?:not|yet to|still not|never)(?: yet)? (?:be(?:en)? (?:restored|reinstated|brought back|re-enabled|unblocked|lifted|switched (?:back )?on)|(?:return|come|gone|go)(?:ed)?(?: back)?(?: online| on sale| into service)?)'
const WIDELY =
  '(?:to the (?:general |wider )?public|to (?:everyone|all|ordinary customers)|publicly|widely|generally|more widely|for general use)'

/** What may follow a form of to be. */
export const PREDICATE = [
  NOT_ENDED,
  NO_LONGER,
  NOT_FOR_ALL,
  NOT_LIVE,
  RESTRICTED,
  PREVIEW.replace(/\|\^[^|]*$/u, ''),
  RETIRED,
  'deprecated',
  SUSPENDED,
  FOR_ALL,
  'back (?:online|on sale|in service|on the market)|restored|reinstated',
  LIVE,
].join('|')

const ANY_LIVE = ['preview', 'deprecated', 'restricted']
/** Words for terms, the more telling first. */
export const WORDINGS: readonly Wording[] = [
  {
    term: 'general',
    words:
      '(?:has|have) (?:[a-z]+ )?gone (?:on (?:general |open |public )?(?:sale|release|offer)|live|public)',
    alternatives: ['deprecated', 'preview'],
  },
  {
    term: 'general',
    words:
      "(?:(?:has|have) (?:not|never|still not)(?: yet| so far)?|(?:has|have) yet to) be(?:en)? deprecated|(?:not|is(?:n['’]t)) (?:yet |so far )?deprecated",
    alternatives: ['preview', 'restricted', 'suspended'],
  },
  {
    term: 'general',
    words: `has (?:not|yet to|never|still not)(?: yet| so far)? be(?:en)? (?:${ENDED}|deprecated|pulled)|not yet ${ENDED}|${NOT_ENDED}`,
    alternatives: [...ANY_LIVE, 'suspended'],
  },
  {
    term: 'general',
    words: `${NOT} ${YET}(?:suspended|unavailable|inaccessible|unreachable|off[- ]?line|disabled|blocked|banned|down)(?![\\w-])`,
    alternatives: [...ANY_LIVE, 'retired'],
  },
  { term: 'suspended', words: BACK, alternatives: ['retired'] },
  {
    term: 'suspended',
    words:
      '(?:is|are) (?:still |now )?waiting for|(?:still )?(?:awaits?|awaiting|waiting for|waiting) (?:its )?(?:restoration|return|reinstatement|to be (?:restored|reinstated|switched (?:back )?on))',
    alternatives: ['retired'],
  },
  {
    term: 'restricted',
    words: `has (?:not|yet to|never|still not)(?: yet| so far)? (?:been |be )?(?:release|open|launch|made? available|offer|roll|sold|ship)(?:d|ed|ped)?(?: out)?(?: it| [\\ue000-\\ue2ff])? ${WIDELY}`,
    alternatives: ['suspended', 'preview'],
  },
  {
    term: 'suspended',
    words:
      "(?:have|has) (?:no|lost(?: all| their)?) (?:way to use|access to)|unable to (?:currently |now )?(?:use|access|reach|call|query|get at|log in to)|can(?:not| ?not|['’]t| no longer) (?:currently |now )?(?:use|access|reach|call|query|get at|log in to)|(?:locked|shut) (?:[a-z]+ ){0,3}out of|(?:cut off|barred|blocked) from|deprived of|(?<=(?:are|been|go|do|remain) )without$",
    alternatives: ['retired', 'restricted', 'preview'],
  },
  {
    term: 'restricted',
    words: `${RESTRICTED}|(?:goes|gone|shared|given|released|offered|shown|licen[sc]ed) only (?:to|with) ${GROUP}`,
    alternatives: ['preview'],
  },
  { term: 'suspended', words: NOT_FOR_ALL, alternatives: ['retired', 'restricted', 'preview'] },
  {
    term: 'retired',
    words: `shut(?: down)?(?! off| out)|${NO_LONGER}|${HAS_GONE}`,
    alternatives: ['suspended'],
  },
  {
    term: 'retired',
    words:
      'retired|discontinued|sunset(?:ted)?|decommissioned|delisted|phased out|defunct|no more|gone|out of (?:support|production)|(?:removed|dropped|struck|deleted|taken) (?:from|off)|(?:ended|dropped) support|unsupported|a thing of the past|withdrawn|end of life|end-of-life|dropped',
    alternatives: ['suspended', 'deprecated'],
  },
  { term: 'deprecated', words: 'deprecated', alternatives: ['general'] },
  {
    term: 'general',
    words: 'fully supported|in (?:full|active) support|full support',
    alternatives: ['preview', 'restricted'],
  },
  {
    term: 'preview',
    words: `${PREVIEW}|(?:left|leave|come out of|out of) (?:the )?(?:[\\w-]+ )?(?:preview|beta)|(?:reach(?:ed)?|enter(?:ed)?|made) (?:full )?general(?:ly)? availab(?:ility|le)`,
    alternatives: ['restricted'],
  },
  { term: 'suspended', words: NOT_LIVE, alternatives: ['retired', 'restricted', 'preview'] },
  { term: 'suspended', words: SUSPENDED, alternatives: ['retired'] },
  {
    term: 'suspended',
    words:
      '^(?:(?:is|remains|stays) (?:still |now |currently )?)?(?:still )?(?:ongoing|in (?:place|force|effect)|(?:still )?(?:continues|persists|goes on|drags on|stands|holds))$|not (?:yet )?been lifted|yet to be lifted|no end in sight|frozen',
    alternatives: ['retired'],
  },
  {
    term: 'general',
    words: `${FOR_ALL}|(?:anyone|anybody|everyone|everybody|the public|every \\w+|any \\w+)(?: [\\w -]{2,30})? (?:can|may|has)|(?:reached|gone|went|moved|come|came) (?:in)?to general availability|reached general availability|${ALL}$`,
    alternatives: ['deprecated', 'preview'],
  },
  {
    term: 'general',
    words: `${LIVE}|^(?:active|live|up)$|active|back (?:online|on sale|in service|on the market|up)|restored|reinstated|online again|still works|(?:can|may) (?:(?:still|now|currently|today|again|once again) )*(?:be )?(?:used?|call(?:ed)?|access(?:ed)?|reach(?:ed)?|buy|bought|query|queried|order(?:ed)?|try|had|obtain(?:ed)?|rent(?:ed)?|choose|chosen|select(?:ed)?|licen[sc]ed?|run)|offers?|serves?|sells?|hosts?|provides?|supports?|maintains?|access`,
    alternatives: [...ANY_LIVE],
  },
]

/** What a maker does, or has yet to do. */
export const STOPPED =
  'no longer (?:(?:lets?|allows?) (?:anyone|customers|users|developers|subscribers) (?:to )?(?:use|call|access|buy|query)|offers?|sells?|serves?|hosts?|supports?|provides?|lists?)|stopped (?:offering|selling|serving|hosting|supporting)|ceased (?:to (?:offer|sell|serve|support)|offering|selling|serving)'
const RESTORED = '(?:restored|reinstated|re-enabled|brought back|switched back on)'
export const ACTS: readonly Wording[] = [
  {
    term: 'general',
    words: `(?:not|never) (?:yet |so far |since )*(?:${ENDED})|(?:yet|still) to (?:retire|discontinue|withdraw|sunset|switch off|shut down)`,
    alternatives: [...ANY_LIVE, 'suspended'],
  },
  {
    term: 'suspended',
    words: `(?:not|never) (?:yet |so far |since )*(?:${RESTORED})|(?:yet|still) to (?:restore|reinstate|bring back)`,
    alternatives: ['retired', 'restricted'],
  },
  {
    term: 'retired',
    words: `${STOPPED}|pulled|dropped|delisted|removed|(?:taken|took) [\\ue000-\\ue2ff] (?:off|from)|ended|${ENDED}`,
    alternatives: ['suspended'],
  },
]
/** Participles of what a maker has done to its model. */
export const DONE_TO = `suspended|disabled|deprecated|blocked|frozen|paused|cut off|shut off|pulled|halted|mothballed|dropped|delisted|yanked|locked (?:everyone|everybody|(?:all )?(?:its )?(?:users|customers)) out of|(?<=(?:has|have) (?:[a-z]+ )?)ended(?= support)|${RESTORED}|${ENDED}`
export const UNDONE = {
  done: `${ENDED}|${RESTORED}`,
  toDo: 'retire|discontinue|withdraw|sunset|switch off|shut down|restore|reinstate|bring back',
}

export const HAN: readonly Wording[] = [
  {
    term: 'preview',
    words:
      '(?:处于|处在|停留在|是|属于|为|在)?(?:公开|公测|技术|早期|研究)?(?:预览|测试|公测|试用|Preview|preview|Beta|beta|研究预览)(?:版本?|阶段|状态|期)*(?:当?中)?',
    alternatives: ['restricted'],
  },
  {
    term: 'general',
    words: '(?:尚未|还未|仍未|并未|没有)(?:退役|下架|停止服务|下线|停用)',
    alternatives: [...ANY_LIVE, 'suspended'],
  },
  {
    term: 'restricted',
    words:
      '(?:仅|只)(?:面)?(?:向|对|限|供|开放给)[^，。；！]{1,16}(?:开放|提供|可用|使用|访问)?|仅限[^，。；！]{1,12}|(?:处于)?(?:内测|邀请制)(?:阶段)?',
    alternatives: ['preview'],
  },
  {
    term: 'suspended',
    words: '(?:尚未|还未|仍未|没有)(?:恢复|重新上线)(?:服务|使用|访问|开放)*',
    alternatives: ['retired'],
  },
  {
    term: 'retired',
    words: '已?(?:经)?(?:退役|下架|停止服务|停服|下线|关停|停止支持|停止提供)',
    alternatives: ['suspended'],
  },
  {
    term: 'suspended',
    words:
      '(?:无法|不能|不可|不得)(?:再)?(?:继续)?(?:被)?(?:使用|访问|调用)|不可用|(?:处于)?(?:被)?(?:暂停|停用|禁用|封禁|中断|关闭)(?:状态|服务|使用|访问|提供|开放)*',
    alternatives: ['retired'],
  },
  {
    term: 'general',
    words:
      '(?:仍|仍然|依然|还|照常|继续)?在?(?:正常|照常|继续|持续|对外)+(?:提供|开放)?服务|(?:仍|还)在(?:提供)?服务',
    alternatives: ['deprecated', 'preview'],
  },
  {
    term: 'general',
    words:
      '(?:已)?(?:面)?(?:向|对)(?:所有|全体|全部|任何|一般|普通)?(?:用户|公众|客户|人|开发者)?(?:全面)?开放|全面(?:开放|上线)|人人可用',
    alternatives: ['preview', 'deprecated'],
  },
  {
    term: 'general',
    words:
      '(?:已)?(?:恢复(?:使用|访问|服务)?|(?:可|能)(?:以|够)?(?:继续|照常|正常)?(?:通过 ?[^，。；]{0,10} ?)?(?:被)?(?:调用|访问|使用|购买|订购)|可用|(?:正常)?(?:在)?服务中|在售|(?:正常)?(?:提供|运行)(?:服务)?|开放使用)',
    alternatives: ANY_LIVE,
  },
]
