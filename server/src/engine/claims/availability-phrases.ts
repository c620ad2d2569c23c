import { actPhrases } from './act.ts'
import {
  ALL,
  DONE_TO,
  GROUP,
  HAN,
  HAS_GONE,
  PREDICATE,
  STOPPED,
  UNDONE,
  USE,
  USED,
} from './availability-words.ts'
import { wordsOf } from './lexicon.ts'
import type { Phrase } from './property.ts'
import { statePhrases } from './state.ts'
import { NOT_BACK, USE_IMPLIED } from './use-phrases.ts'

/** What a maker does to its model for good, in the simple past. */
export const DID = 'retired|discontinued|sunset|decommissioned'
/** What can still be called may be on its way out. */
export const USABLE = ['preview', 'deprecated', 'restricted']
const SUSPENDED = { value: 'suspended', alternatives: ['retired', 'restricted', 'preview'] }
const DOWN = { value: 'suspended', alternatives: ['retired'] }
const PREVIEW = { value: 'preview', alternatives: ['restricted'] }
const LIVES = { value: 'general', alternatives: USABLE }
const OPEN = { value: 'general', alternatives: ['deprecated', 'preview'] }

const CHANNEL =
  "(?: (?:through|via|over|from|in|on|by) (?:the |its |their )?(?:{_lab|organization}(?:'s|’s)? )?(?:[\\w-]+ )?(?:API|app|apps|web(?:site)?|service|platform|console|gateway|endpoint|portal)\\b| from {_lab}(?!['’]s))"
const TODAY = '(?:still|now|currently|today|again|once again|already|also|even|to this day|even now)'
const OFFERS =
  '(?:offers|makes available|keeps available|goes on (?:offering|serving|selling|hosting|supporting)|keeps (?:on )?(?:offering|serving|selling|hosting|supporting)|continues (?:offering|serving|selling|hosting|supporting)|serves|sells|hosts|provides|supports|maintains|lists|carries|markets)'
const OFFER = '(?:offer|serve|sell|host|provide|support|maintain|list|market)'
const PAYING = '(?:(?:paying|ordinary|commercial|API|existing|new|registered|corporate|regular|its) )*'
const EVERYONE = `(?:anyone|anybody|everyone|everybody|the (?:general )?public|(?:any|every) ${PAYING}(?:customer|user|developer|company|firm|subscriber|client|buyer|business)|all ${PAYING}(?:customers|users|developers|subscribers|clients))(?: (?:of|at) {_lab})?(?: with (?:an? )?[\\w -]{2,30}?| who (?:pays?|asks?|signs? up|wants? (?:it|to)))?`
/** Customers as such, not some of them. */
const CUSTOMERS = `(?:^|[,;:] |\\b(?:and|but|so|that|because|where|all|most) )${PAYING}(?:users|customers|developers|subscribers|clients)`
const NOBODY =
  '(?:no (?:customer|user|developer|company|agency|outsider|one|buyer)|nobody|no[ -]one|none)(?: outside [^,;.:]{2,30}?)?'
const CAN = `(?:can|may|(?:is|are) (?:free|able|allowed) to)(?: ${TODAY})*`
const CANNOT =
  "(?:cannot|can['’]t|can not|can no longer|may not|may no longer)(?: (?:currently|now|still|even|today))*"
const ENDS = `(?=[,.;:!?)]|$| ?[—–]|${CHANNEL}| since\\b| (?:today|now|again|at present|at all|any ?more|once more|as before|at the moment|as well|without (?:any )?(?:restrictions?|limits?)|at (?:all|[$€£]?\\d|two|three|four|five|the (?:moment|price|list)))\\b)`
const TO_ALL = `(?: (?:freely |up )?(?:to|for) (?:${ALL})| without (?:any )?(?:restrictions?|limits?|conditions))`
const NOT_FROM = '{whole}(?! from [\\ue000-\\uf5ff])'
const WIDELY =
  '(?:to the (?:general |wider )?public|to (?:everyone|ordinary customers)|publicly|widely|generally|more widely)'
const STOP_NOUN =
  '(?:suspension|ban|shutdown|outage|blackout|freeze|pause|closure|embargo|lockout|withdrawal|access ban)'
const GOES_ON =
  '(?:(?:(?:is|remains|stays) )?(?:still |now |currently )?(?:ongoing|in (?:place|force|effect))|(?:still )?(?:continues|persists|goes on|drags on|stands|holds)|(?:has|is) (?:not(?: yet| so far)?|yet to|still not|still to) be(?:en)? (?:lifted|ended|reversed|revoked|rescinded|undone)|has (?:no|not) end(?:ed)?(?: in sight)?)'
/** Who makes the model, by name or as such. */
export const MAKER_NOUN =
  '(?:the|its) (?:API|platform|console|price list|vendor|maker|developer|company|lab|laboratory|firm|provider|supplier|house|manufacturer|start-?up|group)'
const BY = `(?:{_lab}(?:(?:'s|’s) (?:own )?(?:API|platform|service|cloud))?|${MAKER_NOUN})`
const THE = "(?:{_lab}(?:'s|’s) |the )?"
const LIMITS =
  '(?:limits|restricts|confines|reserves|(?:has|have) (?:limited|restricted|confined|reserved)|keeps|is (?:still |now )?(?:limiting|restricting|reserving))'
const KEEPS =
  '(?:keeps|is keeping|has kept|holds|continues to keep|leaves|has left|still has|has (?:now |already |since |temporarily |again )*(?:taken|switched|turned|shut|put))'
const ONLY = '(?:only|solely|exclusively)'

/** What users can do, or cannot. */
const USERS: readonly Phrase[] = [
  {
    pattern: `${ONLY} ${GROUP} (?:can|may|have|get|are able to|are allowed to|enjoy)(?: [\\w-]+){0,3} (?:use|access(?: to)?|reach|call|query|test) {model}`,
    value: 'restricted',
  },
  { pattern: `{value:${EVERYONE} ${CAN} ${USE}} (?:access to )?{model}${ENDS}`, ...OPEN },
  {
    pattern: `{value:${EVERYONE} (?:${TODAY} )*(?:has|have|gets?|enjoys?) (?:full |open |unrestricted |free )?access} to {model}${ENDS}`,
    ...OPEN,
  },
  { pattern: `{model}{also}, which {value:${EVERYONE} ${CAN} ${USE}}${ENDS}`, ...OPEN },
  {
    pattern: `{model}{also}{aside},? (?:is )?an? (?:[\\w-]+ ){1,3}?(?:that |which )?{value:${EVERYONE} ${CAN} ${USE}}${ENDS}`,
    ...OPEN,
  },
  {
    pattern: `{value:${NOBODY} (?:can|may|is able to|has been able to|has) (?:${TODAY} )*(?:${USE}|access to)} {model}${ENDS}`,
    ...SUSPENDED,
  },
  { pattern: `${CUSTOMERS} {value:${CAN} ${USE}} {model}${ENDS}` },
  {
    pattern: `${CUSTOMERS} {value:(?:(?:${TODAY}|worldwide|everywhere) )*(?:have|enjoy|retain|keep) (?:full |open |unrestricted )?access} to {model}${ENDS}`,
  },
  {
    pattern: `${CUSTOMERS} {value:(?:(?:are|remain|stay|have been) (?:${TODAY} )*(?:(?:locked|shut) out of|(?:cut off|barred|blocked) from|deprived of|without)|(?:go|do) without|have (?:(?:currently|now|still) )*(?:no|lost(?: all| their)?) access to|can(?:not|['’]t| no longer) (?:currently |now )?(?:use|access|reach|call|query|log in to))} {model}${ENDS}`,
  },
  {
    pattern: `can {value:still} (?:use|access|call|buy|query|reach|choose) {model}(?=[,.;]|$| (?:through|via|in|on|over|from) (?:the |its |{_lab}(?:'s|’s)? )?(?:API|app|website|platform|service))`,
  },
  {
    pattern: `(?:developers|customers|users|anyone|you) {value:can (?:(?:still|now|currently) )?(?:use|try|test|call)} {model} (?:only )?in (?:[\\w-]+ )?(?:preview|beta)(?![\\w-])`,
    ...PREVIEW,
  },
  { pattern: `{model}{aside} {value:can (?:${TODAY} )+be ${USED}}${ENDS}` },
  { pattern: `{model}{aside} {value:(?:can|may)(?: ${TODAY})* be ${USED}(?=${CHANNEL})}` },
  { pattern: `{model}{aside} {value:(?:can|may)(?: ${TODAY})* be ${USED} by ${EVERYONE}}${ENDS}`, ...OPEN },
  {
    pattern: `{model}{aside} {value:${CANNOT} be ${USED}(?: by (?:anyone|anybody|any (?:customer|user)))?}${ENDS}`,
    ...SUSPENDED,
  },
  {
    pattern: `{model}{aside} {value:(?:can (?:(?:only|still|now|already|currently) )*be (?:used|called|accessed|tried|tested|ordered|bought)|is (?:sold|ordered|served)) (?:only )?(?:in|as an?) (?:[\\w-]+ )?(?:preview|beta)}(?![\\w-])`,
    ...PREVIEW,
  },
  {
    pattern: `(?:there is|we see|nothing suggests) {value:no (?:bar|obstacle) to (?:using|calling)} {model}${ENDS}`,
    value: 'general',
    alternatives: USABLE,
  },
]

/** What its maker does with a model, or has not done; `by its maker` is for whoever reads them to see. */
const MAKER: readonly Phrase[] = [
  {
    pattern: `{model}{also}, which ${BY} {value:(?:${TODAY} )*${OFFERS}(?:${TO_ALL})?|continues to ${OFFER}}(?=[,.;:!?)—]|$| today\\b|${CHANNEL}| on its (?:[\\w-]+ )?platform| (?:to|in|as) [^,;.:()\\ue000-\\uf5ff]{2,50} (?:to this day|today|still|even now)\\b| at (?:[$€£]?\\d|one|two|three|four|five|the)\\b)`,
  },
  { pattern: `${BY} {value:(?:${TODAY} )+${OFFERS}|continues to ${OFFER}}(?: access to)? {model}${ENDS}` },
  {
    pattern: `${BY} (?:${TODAY} )*{value:(?:offers|sells|serves|provides|gives|opens|(?:has|have) (?:(?:now|since|already|recently|finally) )*(?:opened|released|launched|rolled out|made)) (?:access to )?{model}(?: up| available)?${TO_ALL}}`,
  },
  { pattern: `${BY} {value:(?:sells|offers|provides) access} to {model}${ENDS}` },
  {
    pattern: `${BY} {value:(?:${TODAY} )*${LIMITS} (?:access to |the use of |use of )?{model}} (?:to|for) ${GROUP}`,
  },
  {
    pattern: `{model}{also}, (?:which|access to which) ${BY} {value:(?:${TODAY} )*${LIMITS}} (?:to|for) ${GROUP}`,
  },
  {
    pattern: `${BY} {value:(?:${TODAY} )*(?:offers|sells|provides|serves|releases|makes|opens|licenses|supplies|has (?:so far |until now |to date |since |only )*(?:opened|released|offered|made)) {model} (?:available |accessible )?${ONLY}} (?:to|for) ${GROUP}`,
  },
  {
    pattern: `${BY} {value:(?:${TODAY} )*(?:offers|sells|provides|serves|releases|opens|licenses|supplies) {model} to ${GROUP} ${ONLY}(?= *$|[.,;])}`,
  },
  {
    pattern: `${BY} {value:(?:${TODAY} )*${ONLY} (?:offers|sells|provides|serves|licenses|supplies) {model}} to ${GROUP}`,
  },
  {
    pattern: `${BY} {value:(?:${TODAY} )*(?:(?:gives|grants|allows) ${ONLY}|${ONLY} (?:gives|grants|allows))} ${GROUP} (?:to use|access to|use of) {model}`,
  },
  {
    pattern: `{model}{also}, which ${BY} {value:has (?:not|yet to|never|still not)(?: yet)? (?:release|open|launch|ma[dk]e available|offer)(?:d|ed)? ${WIDELY}}`,
  },
  {
    pattern: `${BY} {value:has (?:not|yet to|never|still not)(?: yet)? (?:release|open|launch|offer)(?:d|ed)? {model} ${WIDELY}}`,
  },
  {
    pattern: `{model}{also}, which ${BY} {value:(?:${TODAY} )*(?:offers|provides|serves|sells|makes available) (?:only )?(?:as an?|in) (?:[\\w-]+ )?(?:preview|beta)}(?![\\w-])`,
  },
  {
    pattern: `${BY} {value:(?:still |now |currently )?offers {model} (?:only )?(?:as an?|in) (?:[\\w-]+ )?(?:preview|beta)}(?![\\w-])`,
  },
  {
    pattern: `${BY} {value:(?:${TODAY} )*${KEEPS} (?:access to )?{model} (?:off|offline|off[- ]line|down|dark|suspended|unavailable|inaccessible|disabled|switched off|turned off|shut(?: off| down)?|blocked|frozen|on (?:ice|hold)|out of (?:service|reach)|off the market)}{whole}`,
  },
  {
    pattern: `${BY} {value:(?:${TODAY} )*(?:keeps|is keeping|has kept|continues to keep) {model} (?:available|in service|on sale|online|on the market|live|on offer|running|going|up|alive)}(?![\\w-])`,
  },
  {
    pattern: `${BY} {value:(?:has|have) (?:(?:now|already|since|temporarily|again|entirely|quietly) )*(?:taken|pulled|withdrawn|removed|dropped) {model} (?:off|from) (?:the (?:market|shelves|API|catalogue|price list|menu|line-?up)|sale|service|its (?:API|catalogue|price list|platform|line-?up|range))}(?![\\w-])`,
  },
  {
    pattern: `${BY} {value:lists {model} (?:among|as one of) (?:its|the) (?:active|supported|current|available)} (?:models|offerings)(?![\\w-])`,
  },
  ...actPhrases({
    of: 'model',
    by: BY,
    done: DONE_TO,
    did: DID,
    undone: UNDONE,
    verbs: `(?:(?:has|have) )?(?:${STOPPED})`,
    through: '(?:all |public |general |customer |commercial )*access to',
    not: NOT_FROM,
  }),
]

/** Nouns for its state, and for the model. */
const NOUNS: readonly Phrase[] = [
  {
    pattern: `{model}{aside} {value:(?:is|remains|continues to be|stays) (?:still )?(?:part of|included in|in|on)} (?:{_lab}(?:'s|’s)|its maker(?:'s|’s)) (?:[\\w-]+ ){0,2}?(?:offering|line-?up|range|catalogue|price list|portfolio|menu)(?![\\w-])`,
    ...LIVES,
  },
  {
    pattern: `(?:clients|customers|users|developers|subscribers|buyers|agencies|departments|teams|firms) {value:(?:can|may) continue to ${USE}} {model}${ENDS}`,
    ...LIVES,
  },
  {
    pattern: `(?:^|[,;:—–] ?)with access to {model} (?:now |still )?{value:cut off|blocked|suspended|frozen|barred|withdrawn|shut off}{whole}`,
    ...DOWN,
  },
  {
    pattern: `{model}{also},? (?:—|–|\\()? ?an? (?:[\\w-]+ ){0,2}?(?:model|product|system|LLM) {value:in (?:(?:full|regular|normal|commercial|live) )*(?:service|operation|production)|on (?:sale|offer)|under suspension|off the market|no longer (?:available|offered|sold|supported)|available to ${ALL}}{whole}`,
  },
  {
    pattern: `(?:the (?:general |wider )?public|ordinary (?:users|customers)|outsiders|the market) {value:(?:has|have) (?:still |as yet |so far |currently )*no access to} {model}${ENDS}`,
    value: 'restricted',
    alternatives: ['suspended', 'retired', 'preview'],
  },
  {
    pattern: `(?:general|public|wide|broad|full) (?:release|launch|availability|roll-?out) of {model} {value:(?:is|remains) (?:still )?(?:pending|outstanding|awaited|to come|a long way off)|has (?:not|yet to|still not) (?:come|happen(?:ed)?|taken place|follow(?:ed)?)|is (?:still )?(?:awaited|not in sight)}`,
    value: 'restricted',
    alternatives: ['suspended', 'preview'],
  },
  {
    pattern: `{model}{also}, one of the (?:[\\w-]+ )?(?:models|systems|LLMs|products) (?:that |which )?{_lab} {value:(?:${TODAY} )*(?:${OFFERS}|makes available|keeps available)}(?=[,.;:!?)]|$| to (?:all|its|every|customers|users|the public)\\b| today\\b)`,
    ...LIVES,
  },
  {
    pattern: `(?:order|directive|ban|letter|ruling|decree|injunction|suspension) (?:still |now )*{value:keeps} {model} (?:off|offline|off[- ]line|down|dark|suspended|unavailable|switched off|shut|blocked|off the market|out of (?:service|reach)){whole}`,
    ...DOWN,
  },
  {
    pattern: `{model}, which [a-z][^,;.\\ue000-\\uf5ff]{2,30} {value:(?:still |now )?(?:calls?|query|queries|buys?|rents?|orders?)} (?:through|from|via|over) {_lab}(?:(?:'s|’s) (?:API|platform|service))?(?=[,.;)]| *$)`,
    ...LIVES,
  },
  {
    pattern: `(?:the )?(?:continued |continuing |ongoing |present |current |prolonged ){value:(?:unavailability|absence|suspension|withdrawal|outage|blackout)} of ${THE}{model}(?!['’]s)`,
    ...DOWN,
  },
  {
    pattern: `{model}(?:'s|’s) (?:continued|continuing|ongoing|present|current|prolonged) {value:(?:unavailability|absence|suspension|outage|blackout)}`,
    ...DOWN,
  },
  {
    pattern: `{model},? {value:(?:still |to this day |now |currently )?(?:callable|orderable|available|sold|offered|served|supplied) (?:only )?(?:as an?|in) (?:[\\w-]+ )?(?:preview|beta)}(?![\\w-])`,
    ...PREVIEW,
  },
  {
    pattern: `{model},? as {value:(?:supplied|sold|served|offered|hosted|provided)} by (?:{_lab}|its maker)(?= *$|[,.;:)]| (?:today|now)\\b)`,
    ...LIVES,
  },
  {
    pattern: `{model},? as {_lab} {value:(?:offers|sells|serves|hosts|provides|supplies)} it(?= *$|[,.;:)]| (?:today|now)\\b)`,
    ...LIVES,
  },
  {
    pattern: `{model}(?:,| —|:)? (?:an?|the) (?:model|product|system|LLM) (?:that |which )?{_lab} {value:(?:still |now )?(?:supports|offers|sells|serves|hosts)}(?: to this day| today| still)?(?=[,.;:!?)]| *$| —)`,
    ...LIVES,
  },
  {
    pattern: `{model}{also}, which {value:(?:any|every) (?:customer|user|client|subscriber) (?:of {_lab} )?(?:can|may) ${USE}}${ENDS}`,
    ...OPEN,
  },
  {
    pattern: `{model}{also}, which {_lab} {value:keeps (?:on sale|available|in (?:regular |full |normal )?(?:service|operation)|online|on the market|running|up)}(?![\\w-])`,
    ...LIVES,
  },
  {
    pattern: `{model}{also},? (?:an? (?:model|product|system|LLM) )?(?:which|that) (?:{_lab}|its maker|its developer) {value:(?:${TODAY} )+(?:offers|serves|sells|hosts|provides|supplies|supports|maintains|lists|markets)|(?:goes on|keeps(?: on)?|continues) (?:offering|serving|selling|hosting|providing|supplying|supporting)|keeps available|continues to (?:${OFFER}|supply)}(?=[,.;:!?)]|$|${CHANNEL}| (?:to|for) (?:all|any|every|its|paying|the public)\\b| today\\b)`,
  },
  {
    pattern: `{model}{aside} {value:(?:lives on|carries on|soldiers on|keeps running|keeps going|is still going strong)}(?= *$|[,.;:)]| (?:as|and|but)\\b)`,
    ...LIVES,
  },
  {
    pattern: `{model}{aside} {value:(?:still )?(?:answers(?: requests| queries| calls)?|responds|runs)} (?:on|through|via|over|in) (?:{_lab}(?:'s|’s)|(?:its maker|the company|the lab|the developer)(?:'s|’s)) (?:own )?(?:API|platform|servers|cloud)(?: as (?:before|ever|always))?`,
    ...LIVES,
  },
  {
    pattern: `{model} \\({value:(?:full|regular|normal|unrestricted|general) (?:service|support|access|availability)}[^()]{0,40}\\)`,
    value: 'general',
    alternatives: ['preview', 'restricted'],
  },
  {
    pattern: `{value:(?:withdrawn|pulled|cut off|barred|removed|taken) from (?:all|every|its|the) (?:customers?|users?|market|API)}[^,;:.()\\ue000-\\ue3ff]{0,60}, (?:the )?{model}(?!['’]s)`,
    ...DOWN,
  },
  {
    pattern: `(?:you|one|we|they|customers|users|developers|anyone) {value:can still ${USE}} {model}(?=[,.;:!?)]|$| (?:by|for|in|on|at|through|via|over|from|if|today|now|and|but)\\b)`,
    ...LIVES,
  },
  {
    pattern: `{value:(?:nobody|no[- ]one|no (?:customer|user|outsider))(?: outside [^,;.\\ue000-\\uf5ff]{2,50}?)? has (?:yet |so far )?(?:been (?:let (?:near|at|into)|allowed (?:to use|near|at)|given|granted|offered)|got|gained|had)(?: access to)?} {model}${ENDS}`,
    value: 'restricted',
    alternatives: ['suspended', 'preview'],
  },
  {
    pattern: `{model},? {value:(?:free of|without|with no|has no|has not been given an?) (?:any )?(?:sunset|retirement|shutdown|end-of-life) date}`,
    value: 'general',
    alternatives: ['preview', 'restricted'],
  },
  {
    pattern: `(?:users|customers|developers|coders|teams|staff)[^,;:.\\ue000-\\uf5ff]{0,40} have {model} {value:at (?:their|its) disposal}`,
    ...LIVES,
  },
  {
    pattern: `{model}{aside} (?:is|are) {value:served|hosted|offered|provided|supplied|available|sold} to (?!(?:researchers|scholars|staff|employees|some|select|selected|certain|a few|approved|vetted|trusted|those|archives)\\b)[^,;:.()\\ue000-\\uf5ff]{2,40} (?:through|via|over|from) (?:{_lab}(?:'s|’s) )?(?:API|interface|platform|service|cloud)`,
    ...LIVES,
  },
  {
    pattern: `{model}{also},? (?:—|–|\\()? ?an? (?:[\\w-]+ ){0,2}?(?:model|product|system|LLM|service|offering)(?: that is| which is)? {value:(?:still|now|currently) (?:${PREDICATE})}{whole}`,
  },
  {
    pattern: `{model}{also},? (?:—|–|\\()? ?{value:an? (?:still |now )?(?:current|active|live|supported)} (?:product|offering|model|service) (?:of|from|by|in|at) (?:{_lab|organization}|its maker)(?!['’]s)`,
    value: 'general',
    alternatives: USABLE,
  },
  {
    pattern: `{model}{aside} {value:can (?:(?:only|still|now) )*be ${USED} (?:only |solely |exclusively )?(?:by|through)} ${GROUP}(?<=only .*)`,
    value: 'restricted',
    alternatives: ['preview'],
  },
  {
    pattern: `{model}{aside} {value:(?:was|were) (?:thrown open|opened(?: up)?|unlocked|made available|released|rolled out) (?:to|for) ${ALL}}{whole}`,
    ...OPEN,
    isEvent: true,
  },
  {
    pattern: `(?:you|one|we|they|developers|customers|users|teams|anyone|everybody|everyone) {value:(?:can|may) (?:(?:still|simply|happily) )*(?:go on|keep(?: on)?|continue) (?:using|calling|accessing|to use|to call)} {model}${ENDS}`,
    value: 'general',
    alternatives: USABLE,
  },
  {
    pattern: `(?:users|customers|developers|those|teams|companies|firms) (?:who|that|which) [^,;.\\ue000-\\uf5ff]{2,60} {model} {value:can (?:(?:still|simply) )*(?:go on|keep(?: on)?|continue) (?:using|calling|accessing|to use|to call)(?: it)?}`,
    value: 'general',
    alternatives: USABLE,
  },
  {
    pattern: `access to {_lab}?(?:'s|’s)? ?{model}{also} {value:(?:is|are|remains?|stays?|has been|was|were) (?:(?:currently|still|now|temporarily|indefinitely|once again|again|only) )*(?:frozen|closed|${PREDICATE})}{whole}`,
  },
  {
    pattern: `{model}, access to which {value:(?:is|remains|stays|has been) (?:(?:currently|still|now|temporarily|indefinitely|once again|again|only) )*(?:frozen|closed|${PREDICATE})}{whole}`,
  },
  {
    pattern: `(?:^|[,;:] |the )${STOP_NOUN} (?:of|on) (?:access to )?${THE}{model} {value:${GOES_ON}}(?= *$|[,.;:)]| (?:and|but|while|today|now|at|for now|on (?:orders|government))\\b)`,
    ...DOWN,
  },
  {
    pattern: `{model}(?:'s|’s|, whose) ${STOP_NOUN} {value:${GOES_ON}}(?= *$|[,.;:)]| (?:and|but|while|today|now|at|for now)\\b)`,
    ...DOWN,
  },
  {
    pattern: `{model}{also},? (?:—|–|\\()? ?{value:(?:(?:is|remains) )?(?:still |now |currently )?an? (?:(?!not|never|once|formerly|then)[\\w-]+ ){0,2}?(?:fully supported|supported|generally available|publicly available|available|active|live|current|retired|discontinued|withdrawn|deprecated|suspended|unavailable|restricted|disabled)} (?:[\\w-]+ ){0,2}?(?:model|system|version|release|LLM|product|offering)(?=[,.;:!?)—–]|$| and | but )`,
  },
  {
    pattern: `{model} {value:(?:belongs|counts) (?:to|among) (?:the |{_lab}(?:'s|’s) )?(?:retired|discontinued|suspended|active|supported|available|deprecated)} (?:models|systems|ones)(?![\\w-])`,
  },
  {
    pattern: `{model} (?:has|enjoys|carries) {value:(?:general availability|full support|full general availability)}(?![\\w-])(?! until)`,
    value: 'general',
    alternatives: ['preview', 'restricted'],
  },
  {
    pattern: `{model}{aside} {value:(?:has|have) (?:(?:now|already|since|finally|also) )*(?:reached|gone into|moved (?:in)?to|come (?:in)?to|entered) (?:full )?general availability}`,
    ...OPEN,
  },
  {
    pattern: `{model}{aside} {value:(?:has|have) (?:(?:now|already|since|finally|also) )*been (?:released|opened(?: up)?|launched|made available|rolled out) (?:to|for) ${ALL}}{whole}`,
    ...OPEN,
  },
  { pattern: `^\\W*{value:(?:still|currently|now) (?:${PREDICATE})}: (?:{_lab}(?:'s|’s) )?{model}` },
  {
    pattern: `(?:^|[.;:—] ?|and )(?:still|currently|now|also|today) {value:(?:on (?:sale|offer|the market)|available|in service|suspended|off the market|unavailable)}(?: (?:at|from|with) {_lab|organization})? (?:is|are) ${THE}{model}(?!['’]s)`,
  },
  { pattern: `with {model}{also} {value:(?:still|currently|now) (?:${PREDICATE})}{whole}` },
  {
    pattern: `(?:register|registry|catalogue|catalog|inventory|documentation|docs|page|dashboard|console|price list|tracker) (?:still |now )?(?:shows?|lists?|marks?|carr(?:y|ies)|gives|flags?|has) {model} as {value:${PREDICATE}|active|live}{whole}`,
  },
]

/** All ways to tell whether, and by whom, a model can be used. */
export const AVAILABILITY: readonly Phrase[] = [
  ...statePhrases({
    of: 'model',
    predicate: PREDICATE,
    anywhere:
      '(?:still )?(?:(?:generally |publicly |widely )?available|accessible|offered|sold|up and running|alive and well|live|online|served|hosted|in (?:full |regular |normal )?(?:service|production|operation))(?! only| (?:to|for) (?:only|just|\\w+ (?:approved|vetted|trusted|selected)))',
    attributive:
      '(?:suspended|unavailable|disabled|retired|discontinued|deprecated|withdrawn|defunct|generally available|publicly available|(?:still[- ]|fully )supported)',
    participles: "(?:is|are)n['’]t (?:currently |yet |now )?(?:available|accessible)",
    verbs: `has (?:not|yet to|never|still not)(?: yet| so far)? be(?:en)? ${'(?:retired|shut down|discontinued|withdrawn|switched off|turned off|sunset|deprecated|pulled|restored|reinstated|brought back|re-enabled|unblocked|lifted)'}|has (?:not|yet to|still not)(?: yet)? (?:return|come|gone|go)(?:ed)?(?: back)?(?: online| on sale| into service)?|(?:has|is) (?:still )?(?:not|yet to) (?:come )?back(?: online)?|has (?:not|yet to|never|still not)(?: yet| so far)? been (?:released|opened|launched|made available|offered) (?:to the (?:general |wider )?public|to everyone|publicly|widely|generally|more widely)|(?:still )?(?:awaits|is (?:still )?(?:awaiting|waiting for|waiting)) (?:its )?(?:restoration|return|reinstatement|to be (?:restored|reinstated))|${HAS_GONE}|(?:continues|remains|stays) (?:in service|on sale|on offer|on the market|on the (?:price list|menu)|in production)`,
    labels: 'preview|beta|active|live|(?:still |currently |now )down',
    not: '(?! (?:under (?:an?|the) [\\w. -]{2,40}licen[sc]e|weights))',
  }),
  {
    pattern: `{model}{also} {value:(?:is|are)n['’]t (?:currently |yet |now )?(?:available|accessible|retired|on sale|offered|deprecated|suspended)}{whole}`,
  },
  ...USERS,
  ...MAKER,
  ...NOUNS,
  {
    pattern: `{model}{also}(?:这一?(?:款)?模型)? ?{value:(?:(?:目前|现在?|当前|至今|依然|仍然?|尚|都|均|也|还|正|一直|已经?)*(?:${wordsOf(HAN)}))}(?=[。，；！、,.;!）)]|$)`,
  },
  {
    pattern: `{_lab} ?(?:目前|现在|至今|也|都)*{value:(?:仍然?在?|继续|依然|依旧)(?:提供|销售|支持|运营|供应)} ?{model}(?:的?服务)?(?=[。，；！、,.;!）)]|$)`,
    value: 'general',
    alternatives: USABLE,
  },
  {
    pattern: `(?:所有|任何|全部|一般|普通)(?:用户|客户|开发者|企业|人)(?:目前|现在?|当前|至今|依然|仍然?|都|均|也|还)*{value:(?:可|能)(?:以|够)?(?:通过 ?[^，。；]{0,10} ?)?(?:调用|访问|使用|购买)} ?(?:{_lab} ?的 ?)?{model}(?=[。，；！、,.;!）)]|$)`,
    ...OPEN,
  },
  {
    pattern: `(?<!所有|任何|全部|一般|普通)(?:用户|客户|开发者|企业)(?:目前|现在?|当前|至今|依然|仍然?|都|均|也|还)*{value:(?:可|能|无法|不能)(?:以|够)?(?:继续|照常|正常|再)?(?:通过 ?[^，。；]{0,10} ?)?(?:调用|访问|使用|购买)} ?(?:{_lab} ?的 ?)?{model}(?=[。，；！、,.;!）)]|$)`,
  },
  ...[...NOT_BACK, ...USE_IMPLIED],
]
