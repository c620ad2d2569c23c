import { actPhrases } from './act.ts'
import { IDIOMS } from './availability-idioms.ts'
import { NOUNS } from './availability-nouns.ts'
import {
  BY,
  CAN,
  CANNOT,
  CHANNEL,
  CUSTOMERS,
  DID,
  ENDS,
  EVERYONE,
  KEEPS,
  LIMITS,
  NOBODY,
  NOT_FROM,
  OFFER,
  OFFERS,
  ONLY,
  OPEN,
  PREVIEW,
  SUSPENDED,
  TO_ALL,
  TODAY,
  USABLE,
  WIDELY,
} from './availability-parts.ts'
import { WITHHELD } from './availability-withheld.ts'
import { DONE_TO, GROUP, HAN, HAS_GONE, PREDICATE, STOPPED, UNDONE, USE, USED } from './availability-words.ts'
import { wordsOf } from './lexicon.ts'
import { loosePhrase } from './loose.ts'
import type { Phrase } from './property.ts'
import { statePhrases } from './state.ts'
import { NOT_BACK, USE_IMPLIED } from './use-phrases.ts'

/** What users can do, or cannot. */
const USERS: readonly Phrase[] = [
  {
    pattern: `${ONLY} ${GROUP} (?:(?:can|may|have|get|are able to|are allowed to|enjoy)(?: [\\w-]+){0,3} (?:use|access(?: to)?|reach|call|query|test)|(?:have|has) (?:so far )?been (?:given|granted|offered|shown)) {model}`,
    value: 'restricted',
  },
  { pattern: `{value:${EVERYONE} ${CAN} ${USE}} (?:access to )?{model}${ENDS}`, ...OPEN },
  {
    pattern: `{value:${EVERYONE} (?:${TODAY} )*(?:has|have|gets?|enjoys?) (?:full |open |unrestricted |free )?access} to {model}${ENDS}`,
    ...OPEN,
  },
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
    pattern: `${CUSTOMERS}(?: (?:on|of|in|at) (?:the |its )?(?:{_lab}(?:['’]s)? )?(?:platform|API|app|service|site|website))? {value:(?:(?:are|remain|stay|have been) (?:${TODAY} )*(?:(?:locked|shut) out of|(?:cut off|barred|blocked) from|deprived of|without)|(?:go|do) without|have (?:(?:currently|now|still) )*(?:no|lost(?: all| their)?) access to|(?:(?:are|remain) (?:${TODAY} )*unable to|can(?:not|['’]t| no longer)) (?:currently |now )?(?:use|access|reach|call|query|log in to))} {model}${ENDS}`,
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

/** An end that is announced has not come. */
const TO_RETIRE =
  'retire|shut (?:down|off)|switch off|turn off|discontinue|sunset|decommission|phase out|withdraw|pull'
const TO_END = { value: 'deprecated', alternatives: ['general', 'preview', 'restricted', 'suspended'] }
const ON_DAY = '(?:(?: (?:on|in|by|from|at the end of|before))* (?:early |late |mid-)?{_date})?'
const ENDS_SOON =
  '(?=[,.;:)]|\\W*$| (?:on|in|by|at|later|next|this|from|soon|and|before|within|end|after|as)\\b| {_date})'

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
    pattern: `${BY} {value:has (?:not|yet to|never|still not)(?: yet)? (?:release|open|launch|offer)(?:d|ed)? {model} ${WIDELY}}`,
  },
  {
    pattern: `${BY} {value:(?:still |now |currently )?(?:offers|keeps|has) {model} (?:only )?(?:as an?|in) (?:[\\w-]+ )?(?:preview|beta)}(?![\\w-])`,
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
    pattern: `${BY} {value:(?:${TODAY} )*(?:(?:is|are) (?:${TODAY} )*(?:holding|keeping|withholding)|holds|keeps|withholds|has (?:held|kept|withheld)) {model} (?:back )?from (?:the )?(?:general |wider |broader )?(?:public|release|sale|customers|users|market)}(?![\\w-])`,
    value: 'restricted',
    alternatives: ['suspended', 'preview'],
  },
  {
    pattern: `${BY} (?:(?:has|have) (?:announced|said|confirmed)(?: that)? (?:it|they) )?{value:(?:will|is to|are to|plans? to|intends? to|aims? to|is (?:about|due|set|preparing) to) (?:soon |also |finally )?(?:${TO_RETIRE}) (?:the |access to )?{model}${ON_DAY}}${ENDS_SOON}`,
    ...TO_END,
  },
  {
    pattern: `{model}{also}{aside} {value:(?:will|is to|are to|(?:is|are) (?:due|set|scheduled|slated|expected|about|going) to) (?:soon |also |finally )?be (?:retired|shut (?:down|off)|switched off|turned off|discontinued|sunset|decommissioned|phased out|taken offline|withdrawn)${ON_DAY}|(?:is|are) (?:now )?(?:scheduled|slated|due|set|marked|earmarked|up) for (?:retirement|shut-?down|removal|withdrawal|decommissioning)${ON_DAY}}${ENDS_SOON}`,
    ...TO_END,
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
    through: '(?:(?:all |public |general |customer |commercial )*access to|(?:all )?support for)',
    not: NOT_FROM,
  }),
]

/** All ways to tell whether, and by whom, a model can be used. */
/** What leads to general availability, or dates it. */
const STEPS =
  /(?<!\p{L})(?:towards?|await\p{L}*|near\p{L}*|approach\p{L}*|announc\p{L}*|ahead|reach\p{L}*|date|becom\p{L}*|became|mov\p{L}*|from|made|make|making|became|get|gets|on|late[rd]?|preview|beta|features?|support for|integration|on its way)(?!\p{L})/u

export const AVAILABILITY: readonly Phrase[] = [
  ...WITHHELD,
  ...statePhrases({
    of: 'model',
    predicate: PREDICATE,
    anywhere:
      '(?:still )?(?:(?:generally |publicly |widely )?available|accessible|offered|sold|up and running|alive and well|live|online|served|hosted|in (?:full |regular |normal )?(?:service|production|operation))(?! only| (?:to|for) (?:only|just|\\w+ (?:approved|vetted|trusted|selected)))',
    attributive:
      '(?:suspended|unavailable|disabled|retired|discontinued|deprecated|withdrawn|defunct|generally available|publicly available|(?:still[- ]|fully )supported)',
    participles: "(?:is|are)n['’]t (?:currently |yet |now )?(?:available|accessible)",
    verbs: `has (?:not|yet to|never|still not)(?: yet| so far)? be(?:en)? ${'(?:retired|shut down|discontinued|withdrawn|switched off|turned off|sunset|deprecated|pulled|restored|reinstated|brought back|re-enabled|unblocked|lifted|switched (?:back )?on|turned (?:back )?on)'}|has (?:not|yet to|still not)(?: yet)? (?:return|come|gone|go)(?:ed)?(?: back)?(?: online| on sale| into service)?|(?:has|is) (?:still )?(?:not|yet to) (?:come )?back(?: online)?|has (?:not|yet to|never|still not)(?: yet| so far)? be(?:en)? (?:released|opened|launched|made available|offered) (?:to the (?:general |wider )?public|to everyone|publicly|widely|generally|more widely)|(?:still )?(?:awaits|is (?:still )?(?:awaiting|waiting for|waiting)) (?:its )?(?:restoration|return|reinstatement|to be (?:restored|reinstated))|${HAS_GONE}|has (?:not|yet to|never|still not)(?: yet| so far)? (?:left|leave|come out of|moved? out of) (?:the )?(?:[\\w-]+ )?(?:preview|beta)|has (?:not|yet to|never|still not)(?: yet| so far)? (?:reach(?:ed)?|enter(?:ed)?|be(?:en)? made) (?:full )?general(?:ly)? availab(?:ility|le)|(?:goes|has gone|has been (?:shared|given|released|offered|shown|licen[sc]ed)) only (?:to|with) ${GROUP}|still works|(?:continues|remains|stays) (?:in service|on sale|on offer|on the market|on the (?:price list|menu)|in production)`,
    labels: 'preview|beta|active|live|(?:still |currently |now )down',
    not: '(?! (?:under (?:an?|the) [\\w. -]{2,40}licen[sc]e|weights))',
  }),
  {
    ...loosePhrase({
      of: 'model',
      value:
        '{value:generally available(?! (?:to|for|in|on|as|since|from|preview|beta|features?)\\b)|general availability}',
      past: '\\ue400-\\ue4ff',
      besides: STEPS,
      mayBeObject: true,
    }),
    ...OPEN,
  },
  {
    pattern: `{model}{also} {value:(?:is|are)n['’]t (?:currently |yet |now )?(?:available|accessible|retired|on sale|offered|deprecated|suspended)}{whole}`,
  },
  ...USERS,
  ...MAKER,
  ...NOUNS,
  ...IDIOMS,
  {
    pattern: `{model}{also}(?:这一?(?:款)?模型)? ?{value:(?:(?:目前|现在?|当前|至今|依然|仍然?|尚|都|均|也|还|正|一直|已经?|对(?:所有|全部|全体|任何)(?:用户|客户|公众|开发者|人))*(?:${wordsOf(HAN)}))}(?=[。，；！、,.;!）)]|$)`,
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
