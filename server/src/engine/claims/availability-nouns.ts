import {
  CHANNEL,
  DOWN,
  ENDS,
  GOES_ON,
  LIVES,
  OFFER,
  OFFERS,
  OPEN,
  PREVIEW,
  STOP_NOUN,
  THE,
  TODAY,
  USABLE,
} from './availability-parts.ts'
import { ALL, COUNTED, GROUP, PREDICATE, USE, USED, VETTED } from './availability-words.ts'
import type { Phrase } from './property.ts'

/** Nouns for its state, and for the model. */
export const NOUNS: readonly Phrase[] = [
  {
    pattern: `{model}{aside} {value:(?:is|remains|continues to be|stays) (?:still )?(?:part of|included in|in|on)} (?:{_lab}(?:'s|’s)|its maker(?:'s|’s)) (?:[\\w-]+ ){0,2}?(?:offering|line-?up|range|catalogue|price list|portfolio|menu)(?![\\w-])`,
    ...LIVES,
  },
  {
    pattern: `{model}{aside} {value:(?:will|is to|is (?:due|set|scheduled|slated|about) to) (?:finally |also |then )*(?:be (?:shut down|shut off|switched off|turned off|retired|discontinued|withdrawn|sunset|taken (?:down|offline))|go (?:away|dark|offline)|leave (?:(?:the|its|{_lab}(?:['’]s)?) )?API|disappear|retire|stop working|cease (?:to (?:work|be (?:available|offered|supported))|operation)|become unavailable|reach (?:its )?end of life)}(?=[,.;:)]|\\W*$| (?:on|in|at|from|by|next|this|before|within|soon|and)\\b)`,
    value: 'deprecated',
    alternatives: ['general', 'preview', 'restricted', 'suspended'],
  },
  {
    pattern: `{model}{also}, which (?:{_lab}|its (?:maker|developer|vendor)) {value:(?:(?:goes|go) on|keeps?(?: on)?|continues?) (?:serving|offering|selling|hosting|providing|to (?:serve|offer|sell|host|provide))}(?=[,.;:)]|\\W*$| (?:under|at|to|for|in|on|through|as|with|and)\\b)`,
    ...LIVES,
  },
  {
    pattern: `{model}{aside} {value:(?:(?:still|now) )?answers} (?:at|on|under|from) (?:its|the) (?:old|usual|former|original|customary|same|known) (?:endpoints?|address|URL|API|place)`,
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
    pattern: `{model}{also}(?:,|{aside} (?:is|remains|stays))? (?:still )?(?:—|–|\\()? ?an? (?:[\\w-]+ ){0,2}?(?:model|product|system|LLM) {value:in (?:(?:full|regular|normal|commercial|live) )*(?:service|operation|production)|on (?:sale|offer)|under suspension|off the market|no longer (?:available|offered|sold|supported)|available to ${ALL}}{whole}`,
  },
  {
    pattern: `(?:the (?:general |wider )?public|ordinary (?:users|customers)|outsiders|the market) {value:(?:has|have) (?:still |as yet |so far |currently )*no (?:access to|way (?:to (?:use|call|try|get at)|of using))|cannot (?:yet |currently |now )?(?:use|access|call|buy|try|get at)} {model}${ENDS}`,
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
    pattern: `{model}{aside} {value:(?:can (?:(?:only|still|now|at present) )*be (?:${USED}|seen) by|(?:is|are|has been|remains) (?:(?:still|now|only|currently) )*(?:shown|served|offered|open|shipped|given|available|provided|released|accessible|visible) to)} ${COUNTED}(?:(?<=only [^,.;]*)(?=[,.;:—)]|\\W*$)| only(?=[,.;:—)]|\\W*$)|(?=(?:,| [—–]| \\()? ?(?:each|all|every one|both|most) (?:of (?:them|whom|which) )?(?:${VETTED})))`,
    value: 'restricted',
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
