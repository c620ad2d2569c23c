import { actPhrases, ENDS } from './act.ts'
import { AHEAD } from './ahead.ts'
import { CONDITIONS } from './conditions.ts'
import { EFFECT } from './effect-phrases.ts'
import { HAN_CLOSED } from './event.ts'
import { LABELLED } from './labelled.ts'
import { LAW_MAKING } from './law-making.ts'
import { nominalPhrases } from './nominal.ts'
import { OUTSTANDING, PASSED_BUT } from './outstanding.ts'
import { PLACES } from './places.ts'
import type { Phrase } from './property.ts'
import { TO_BE_MADE } from './proposal-phrases.ts'
import { RELIANCE } from './reliance.ts'
import { statePhrases } from './state.ts'
import { HAN_STATUS } from './status-han.ts'
import { idiomsAt } from './status-idioms.ts'
import { TURNS } from './status-turns.ts'
import {
  BEFORE,
  CONTINUES,
  DONE,
  END,
  ENDED,
  ENDED_BY,
  ENDING,
  FORCED,
  GOVERNED,
  LABELS,
  LIVE,
  OPEN,
  PENDING_LAW,
  PROVISION,
  TO_END,
  VERBS,
} from './status-words.ts'
import { TOLD_OF_RULES } from './told-of-rules.ts'

const IN_PLACE = `(?: (?:in|across|throughout|in all of) (?:the )?(?:state of )?(?:${PLACES})(?![\\w-]))?`
const ADVERBS =
  '(?:(?:still|now|currently|today|also|already|itself|in turn|thus|therefore|at present|only|largely) )*'
/** Who did it does not narrow it, unless it is one chamber of several. */
const BY =
  '(?: by (?:the |an? |its |his |her )?(?!(?:[\\w-]+ )?(?:senate|house|committee|subcommittee|chamber)\\b)(?:[\\w’\\u0027.-]+ ){0,3}?(?:courts?|judges?|tribunal|regulators?|agency|administration|president|governor|commission|legislature|congress|parliament|government|ministry|authorities|lawmakers|legislators|white house|voters|attorneys? general|department|office|secretary|commissioner|minister|omnibus|moratorium|regulation|framework|directive|regime|successor|act|law|bill|order|statute|amendment|ruling|decision|rule|referendum|{_policy|organization}))?'
/** All who must agree; what one chamber passes is no law. */
/** What a text is left out of, and lives on beside. */
const VEHICLE =
  "(?:(?:the|its|their|this|that|an?|final|must-pass) )*(?:(?:[\\w’'-]+|[\\ue400-\\ue7ff\\uf400-\\uf5ff](?:['’]s)?) ){0,4}?(?:[\\ue800-\\uebff]|bills?|acts?|package|text|compromise|deal|legislation|NDAA|budget|draft|conference report|report|version|agreement|list|measure|omnibus)(?![\\w-])"
const LAWMAKERS =
  '(?:Congress|the (?:[\\w]+ )?legislature|both (?:chambers|houses)(?: of [\\w ]{3,30})?|(?:the )?Parliament and (?:the )?Council|Parliament|MPs|Westminster|[Ll]awmakers|[Ll]egislators|the Bundestag|the (?:National )?(?:Assembly|Diet))'
/** Whose doing ends no law, and who may leave it to others to end one. */
const CHAMBER = '(?:Senate|(?<!White )House|committee|subcommittee|chamber|panel|faction)s?'
const LAWMAKER = `${CHAMBER}|Congress|legislature|legislators|lawmakers|Parliament|Council|Assembly|courts?|judges?|states?|plaintiffs?`
/** A part of an act comes into force by itself. */
const WHOLE = '(?<!\\b(?:of|under|in|for|by|to|with|from) (?:the )?)'
/** A part of an act, and what it does as long as it is one. */
const PARTS =
  '(?:dut(?:y|ies)|obligations?|requirements?|provisions?|rules?|limits?|reports?|restrictions?|prohibitions?|bans?|caps?|controls?|safeguards|standards?|system|regime|tiers|ceilings|quotas|thresholds|scheme|mechanism)'
const STANDS = `(?:(?:still |now |currently |will (?:only |then )?)*(?:apply|applies|(?:kicks? in|begins?|starts?(?= (?:on|in|at|from)\\b)|takes? effect|comes? into (?:force|effect)|bites?)(?:(?: (?:only|on|in|from|at the (?:start|end) of))* (?:early |late |mid-)?{_date})?|continues? to [a-z]+|determines?|remain(?:s)? in place|binds?|stands?|holds?|${PROVISION})|(?:is|are|remains?) ${ADVERBS}(?:in (?:full )?(?:force|effect)|binding|in place|operative|effective|enforceable|applicable|law|on the (?:statute )?books?)|(?:has|have) lost (?:nothing|none) of (?:its|their) (?:legal )?(?:force|effect|validity))`
const STILL_STANDS = `(?:still |now |currently )*(?:remains? in (?:place|force|effect)|continues? to (?:apply|bind|stand|hold)|(?:still|now) (?:appl(?:y|ies)|binds?|stands?|holds?))|(?:is|are) ${ADVERBS}(?:in (?:full )?(?:force|effect)|in place|operative|on the (?:statute )?books?)`
/** A law once made stays made, whatever came of it. */
export const MADE = [...LIVE, ...ENDED.filter(term => term !== 'withdrawn'), 'signed']

/** What may stand before a name in a list: nothing, one name, two, or all. */
const LISTED = ['', '[^,.;:!?]{1,60}, ', '(?:[^,.;:!?]{1,60}, ){2}', '[^.;:!?]{1,160}(?:, |,? and )']

/** The ways to say where a policy stands. */
export const STATUS_PHRASES: readonly Phrase[] = [
  ...PASSED_BUT,
  {
    pattern: `{policy}{also}{aside} {value:(?:was|were|has been|have (?:all |both |each )?been|got) (?:(?:all|both|each) )?(?:duly |finally |since |formally )*(?:signed into law|enacted)|became law}`,
    isEvent: true,
    value: 'signed',
    alternatives: MADE,
  },
  {
    pattern: `{policy}{aside} {value:(?:was|were) (?:finally |eventually |later |formally |then |duly )?(?:vetoed|repealed|rescinded|revoked)}(?=\\W*$|[.,;:]| (?:by (?:the |its |his )?(?:president|governor|Commission|agency|administration|White House|{_organization})|in|on|last|this)\\b| {_date})(?! in (?:part|its|the|some))`,
    isEvent: true,
  },
  {
    pattern: `{policy}{aside} {value:(?:finally |formally |then |also |quietly |simply )*(?:${idiomsAt('events')})}(?=\\W*$|[.,;:]| (?:in|on|at|by|before|after|without|last|this|under|amid|with|when)\\b| {_date})(?! in (?:part|its|the|some))`,
    isEvent: true,
  },
  {
    pattern: `{policy}(?:,| ?[—–]| \\() ?(?:which was |that was )?{value:(?:(?:now|since|later|recently|finally|already|soon) )*(?:vetoed|${END})}(?= by (?!(?:the |an? )?(?:[\\w’\\u0027-]+ )?${CHAMBER}\\b)| (?:in|on|last|this|earlier|after|under|two|three)\\b|[,.;)]| {_date})`,
    isEvent: true,
  },
  {
    pattern: `{policy}(?:,| ?[—–]| \\() ?(?:which was |that was )?{value:(?:(?:finally|duly|since|recently|newly|just|now|already|only) )*(?:signed into law|(?:as )?enacted|promulgated|gazetted)}(?= (?:by|in|on|at|as|last|this|earlier|late|after|under|with|two|three)\\b|[,.;)]| {_date})`,
    isEvent: true,
    value: 'signed',
    alternatives: MADE,
  },
  {
    pattern: `{policy}{also}(?:,| \\() ?{value:signed}(?: by (?:the |its |their |his )?(?:[\\w.’'-]+ ){0,2}?(?:governor|president|king|queen|monarch|premier|chancellor|mayor)\\b[^,;.()\\ue000-\\uf5ff]{0,30}?(?:{_date})?| (?:in|on|last|this|earlier|late|over|during|just|at|only|a|some|two|three|four|five|six|several) (?:[^,;.()\\ue000-\\uf5ff]{0,30}?)(?:{_date})?)(?=[,)])`,
    isEvent: true,
    value: 'signed',
    alternatives: MADE,
  },
  ...TURNS,
  ...LABELLED,
  ...LAW_MAKING,
  ...CONDITIONS,
  ...nominalPhrases({ of: 'policy', noun: idiomsAt('nouns') }),
  ...statePhrases({
    of: 'policy',
    predicate: `${PENDING_LAW}|(?:${DONE})|(?:${OPEN})|(?:${FORCED})|(?:${idiomsAt('states')})`,
    open: idiomsAt('open'),
    anywhere: '(?:in (?:full )?(?:force|effect)|law|binding)',
    narrowed: '(?= (?:in|across|throughout|within|on|for|over) )',
    tail: `${BY}${IN_PLACE}`,
    verbs: `(?:${VERBS})|${CONTINUES}|(?:${idiomsAt('verbs')})`,
    labels: LABELS,
    others: `${END}|vetoed|signed|enacted|adopted|passed|in force|in effect|delayed|stayed|enjoined|struck|lapsed|expired|failed|dead`,
    attributive: `(?:${idiomsAt('epithets')})`,
  }),
  ...actPhrases({
    of: 'policy',
    done: `${ENDED_BY}|rolled back|reversed|dismantled|disbanded|dissolved|axed|abolished|terminated|eliminated|dropped|ditched|binned|discarded|torn up|nullified|voided|thrown out|killed(?: off)?|done away with|frozen|halted|paused|shelved|abandoned|retired`,
    did: `${ENDING}|axed|abolished|terminated|eliminated|dropped|ditched|binned|discarded|tore up|nullified|voided|threw out|killed(?: off)?|did away with`,
    verbs: '(?<!\\b(?:what|and|that|which|to|or) |[\\ue800-\\uebff] )(?:supersedes|supplants|replaces)',
    undone: { done: END, toDo: TO_END, notBy: LAWMAKER },
    notBy: CHAMBER,
    not: `(?! (?:in|across|throughout|within) (?:the )?(?:state of )?(?:${PLACES})(?![\\w-]))(?! from ${VEHICLE})`,
  }),
  {
    pattern: `{policy}{aside} {value:(?:is|are|remains?|stays?|continues? to be) (?:still )?(?:the|one of the|among the) (?:[\\w’\\u0027-]+ ){1,10}?(?:now |currently |still |already |today )?(?:in (?:force|effect)|on the (?:statute )?books)}`,
  },
  { pattern: `{policy}{aside} {value:(?:was|were) never ${END}}`, isEvent: true },
  {
    pattern: `{policy}{aside} (?:today |also )*{value:still (?:lists|names|keeps|supplies|sets|decides|determines|defines|draws|asks|lets|gives|screens|exempts|counts)}(?![\\w-])`,
    value: 'in-force',
    alternatives: [...LIVE, ...BEFORE],
  },
  {
    pattern: `{policy}{aside} {value:already (?:${PROVISION}|covers)}(?![\\w-])`,
    value: 'in-force',
    alternatives: LIVE,
  },
  {
    pattern: `{policy},? (?:by|under|through) which (?![^.;:!?]{0,60}\\b(?:was|were|had|did|would|could|might|told|gave|set|sought|made|put|took|held|let|brought|built|sent|led|left|said|wrote|began|chose|laid|[a-z]+ed)\\b)(?:[^\\s.;:!?,]+ ){1,5}?{value:must|(?:are|is) (?:required|obliged|bound) to|[a-z]{3,}s}(?![\\w-])`,
    value: 'in-force',
  },
  {
    pattern: `${PARTS} (?:(?:[a-z]+ ){0,3}?(?:of|under|in|by|from) )(?:the )?{policy} {value:${STANDS}}`,
    value: 'in-force',
    alternatives: [...LIVE, ...BEFORE],
    isImplied: true,
  },
  {
    pattern: `${PARTS} (?:of|under|in|by|from) (?:the )?{policy} (?:for|on|about|concerning|regarding|against|as to) [^,;.:!?()\\ue000-\\ue3ff\\ue800-\\uebff]{3,60}? {value:${STILL_STANDS}}(?=\\W*$|[,.;:)]| (?:and|but|so|as|because|today|now|in|to|on)\\b)`,
    value: 'in-force',
    alternatives: LIVE,
    isImplied: true,
  },
  {
    pattern: `{policy}(?:['’]s)? (?:[\\w-]+ ){0,3}?${PARTS} {value:${STANDS}}`,
    value: 'in-force',
    alternatives: [...LIVE, ...BEFORE],
    isImplied: true,
  },
  {
    pattern: `(?:the|its|their) {value:(?:continued|continuing|ongoing) (?:enforcement|application|operation|validity|existence|force|effect)} of (?:the )?{policy}`,
    value: 'in-force',
    alternatives: LIVE,
  },
  {
    pattern: `{value:(?:is|are) (?:still |now |currently |usually |always )*(?!(?:filed|listed|known|indexed|archived|discussed|described|treated|classed|hidden) )[a-z]{2,}(?:ed|en) (?:only |solely )?under} (?:the )?{policy}`,
    value: 'in-force',
    alternatives: [...LIVE, ...BEFORE],
  },
  {
    pattern: `{policy}{aside} {value:(?:still |always )?(?:bound|governed|was (?:still )?(?:binding|in (?:force|effect)|the law)|remained (?:binding|in (?:force|effect)))}(?![\\w-])`,
    value: 'in-force',
    alternatives: LIVE,
  },
  ...LISTED.map(before => ({
    pattern: `(?:^\\W*|[.;—] ?){value:(?:(?:still|now|already|also|not yet) )?(?:in (?:force|effect)|on the (?:statute )?books?|signed|enacted|pending|proposed|vetoed|rescinded|repealed|revoked|on hold|delayed|stayed|suspended|withdrawn|superseded)(?: (?:today|too|also|likewise))?}[:：] ?${before}(?:the )?{policy}(?=[,.;]|,? and\\b|\\W*$)`,
  })),
  {
    pattern: `{policy}, (?:which|that) (?:the |an? )?(?!(?:[\\w’'-]+ ){0,3}${CHAMBER}\\b)(?:(?:[\\w’'.-]+|[\\ue400-\\ue7ff\\uf400-\\uf5ff](?:['’]s)?) ){1,4}?{value:(?:has |had )?(?:since |later |then |eventually |finally )?(?:vetoed|rescinded|revoked|repealed|scrapped|overturned|struck down|withdrew)}(?=[,.;]|\\W*$| (?:in|on|last|this|earlier|after|when)\\b| {_date})`,
    isEvent: true,
  },
  {
    pattern: `(?:^\\W*|[;:—] ?)(?:an?|the|one) (?:[\\w-]+ ){0,2}?(?:bill|law|act|rule|order|proposal|measure|text|directive|statute) (?:that|which) (?!not\\b|nobody\\b)(?:(?:[\\w’'.-]+|[\\ue400-\\ue7ff\\uf400-\\uf5ff](?:['’]s)?) ){1,4}?{value:(?:has |had )?(?:since |later |then |eventually |finally )?(?:vetoed|rescinded|revoked|repealed|scrapped|overturned|struck down|withdrew|signed|enacted)}(?: (?:in|on) (?:early |late |mid-)?{_date})?, (?:the )?{policy}(?!['’]s)`,
    isEvent: true,
  },
  {
    pattern: `{policy}(?: of {_date})?, (?:which|that) (?!not\\b|never\\b|nobody\\b)(?:[\\w’\\u0027.-]+ ){1,4}?{value:(?:has |had )?(?:since |duly |finally )?(?:signed(?: into law)?|enacted)}(?=[,.;]| (?:in|on|last|this|earlier)\\b| {_date})`,
    isEvent: true,
    value: 'signed',
    alternatives: MADE,
  },
  {
    pattern: `(?<!\\b(?:to|would|will|could|may|might|shall|not|never|cannot|should|can|must|did|does|didn['’]t|won['’]t) )(?:sign|turn|vot|writ|mak)(?:ed|s|ing|e|es)? (?:the )?{policy} {value:into law}(?! would| if)`,
    isEvent: true,
    value: 'signed',
    alternatives: MADE,
  },
  {
    pattern: `(?<!\\b(?:the|an?|its|their|our|his|her|these|those|such|all|any|no|of|for|longer|not|large) ){value:(?:still |now |currently |today )*(?:operates?|works?|acts?|proceeds?|is done|are done|does so|do so|rests?|builds?|rents?|leases?) (?:squarely |only |solely |entirely )?(?:under|on the basis of|pursuant to|in accordance with)} (?:the )?{policy}`,
    value: 'in-force',
    alternatives: LIVE,
  },
  {
    pattern: `{value:(?:still |now |currently |today )*falls? (?:squarely |only |solely |entirely )?under} (?:the )?{policy}(?!['’]s)`,
    value: 'in-force',
    alternatives: [...LIVE, 'signed'],
    isImplied: true,
  },
  {
    pattern: `{policy},? (?:over|on|about) which (?:[^,;:.!?]{3,60}?) {value:(?:are|is) (?:still |now |currently )*(?:haggling|negotiating|consulting|bargaining|arguing|voting|deliberating|at odds|deadlocked|divided)|(?:continue|continues) to (?:haggle|negotiate|bargain|argue|deliberate)|(?:haggle|negotiate|bargain)s?}`,
    value: 'proposed',
    alternatives: ['passed', 'failed'],
  },
  {
    pattern: `(?:still|currently|today|already|now|continues? to|must(?! not\\b)|(?<!longer |not )(?:have|has) (?:had )?to(?! not\\b))(?: [\\w-]+){0,4} (?:compl(?:y|ies) with|follow|observe|abide by|report under) (?:the )?{policy}`,
    value: 'in-force',
  },
  {
    pattern: `{value:(?:is|are|remains?|stays?|continues? to be) ${ADVERBS}${GOVERNED}(?: (?:today|now|at present))? by} (?:the |{_organization|lab}(?:['’]s)? |[\\w.-]+['’]s )*(?:provisions of |rules (?:of|in) )?(?:the )?{policy}`,
  },
  {
    pattern: `(?:enforcement|application|implementation|operation|enactment|entry into (?:force|effect|application)|start(?: date)?|commencement|taking effect|effective date) of (?:the )?{policy}{aside} {value:(?:is|are|was|were|remains?|has been|have been) ${ADVERBS}(?:pushed back|put back|put off|moved|deferred|stayed|enjoined|suspended|paused|blocked|delayed|postponed|on hold)}`,
  },
  {
    pattern: `(?:enforcement|application|implementation|operation|entry into (?:force|effect|application)|start(?: date)?|commencement|effective date) (?:of|for) (?:the )?{policy}{aside} {value:(?:is|are|remains?) ${ADVERBS}(?:set|due|scheduled|planned|slated|expected|fixed|pencilled in) (?:for|on|in) (?:(?:early |late |mid-)?{_date}|(?:next|later this) (?:year|month|week|spring|summer|autumn|fall|winter))}`,
    value: 'signed',
    alternatives: [...BEFORE, 'partly-in-force', 'vetoed', 'failed'],
  },
  {
    pattern: `{policy}(?:,| ?[—–])? ?(?:['’]s|whose) (?:(?:entry into (?:force|effect|application))|enforcement|application|implementation|start(?: date)?|commencement|effective date) {value:(?:has|have) ${ADVERBS}(?:been )?(?:slipped|shifted|moved)(?= to)|(?:is|are|was|were|remains?|has been|have been) ${ADVERBS}(?:stayed|enjoined|suspended|paused|blocked|delayed|postponed|deferred|put off|pushed back|on hold)}`,
  },
  {
    pattern: `{value:(?:no|none of the|not one|not a single) (?:provisions?|parts?|rules?|dut(?:y|ies)|obligations?)} of (?:the )?{policy} (?:is|are|has|have) (?:yet |currently )*(?:in (?:force|effect)|taken effect)`,
  },
  {
    pattern: `of (?:the )?{policy}, {value:(?:no|not one|not a single|none of its) (?:provisions?|parts?|rules?|dut(?:y|ies)|obligations?) (?:is|are|has|have) (?:yet |currently )*(?:in (?:force|effect)|taken effect)}`,
  },
  {
    pattern: `{value:(?:has|have) (?:yet|still) to (?:see|let|put|bring)|(?:waiting|preparing|getting ready|gearing up|bracing) for} (?:the )?{policy} (?:to (?:take effect|(?:come|go|enter) into (?:force|effect)|apply|kick in|become (?:binding|law))|into (?:force|effect)|tak(?:e|ing) effect|com(?:e|ing) into (?:force|effect)|enter(?:ing)? into force)`,
    value: 'signed',
    alternatives: [...BEFORE, 'vetoed', 'failed', 'withdrawn'],
  },
  {
    pattern: `{policy}{aside},? (?:(?:which|that) )?{value:(?:has |have )?(?:already |since |finally )?(?:received|got|won|gained|been given|been granted|was given|was granted) royal assent}`,
    isEvent: true,
    value: 'signed',
    alternatives: MADE,
  },
  {
    pattern: `${WHOLE}{policy}{aside} {value:(?:finally |formally |duly |then |also )?(?:took effect|(?:came|went|entered) into (?:full )?(?:force|effect|application)|(?:was|were) (?:put|brought) into (?:force|effect|operation)|became (?:binding|effective|applicable|operative|enforceable)|(?:began|started) (?:to apply|applying)|kicked in|went live)}(?=\\W*$|[.,;:]| (?:last|this|earlier)\\b| (?:after|when|following|with)\\b| (?:(?:in|on|from|as of) )?{_date})`,
    isEvent: true,
    value: 'in-force',
    alternatives: [...LIVE, ...ENDED],
  },
  { pattern: `{policy}[^.;:!?]{0,40}, who {value:has (?:not yet|yet to) sign(?:ed)?(?: it)?}` },
  {
    pattern: `(?<!\\b(?:to|be|not|never|was|were|been|un) ?){value:signed|vetoed} (?:the )?{policy}${ENDS}`,
    isEvent: true,
  },
  {
    pattern: `(?:lawmakers|legislators|${LAWMAKERS}) {value:(?:has|have) (?:now |since |finally |also |repeatedly )*(?:rejected|defeated|voted down|killed|shelved)} (?:the )?{policy}${ENDS}`,
  },
  {
    pattern: `(?:${LAWMAKERS}|the government) (?:has |have )?(?:finally |duly |since )?{value:enacted} (?:the )?{policy}`,
    isEvent: true,
    value: 'signed',
    alternatives: MADE,
  },
  {
    pattern: `${LAWMAKERS} (?:has |have )?(?:finally |duly |since )?{value:passed|approved|adopted|gave (?:its |their )?final (?:approval|passage) to|voted (?:for|through)} (?:the )?{policy}(?! (?:at|in) (?:its |a )?(?:first|second|third|committee|principle|the))`,
    isEvent: true,
    value: 'passed',
    alternatives: [...MADE, 'vetoed'],
  },
  {
    pattern: `{policy}${HAN_CLOSED}{value:(?:仍|还|還|预计|預計|即|定|拟|擬|将|將|会|會|要|才){1,3}(?:于|於|在|自|从|從)? ?{_date} ?(?:起|开始|開始|正式|全面){0,2}(?:生效|施行|实施|實施)}`,
  },
  {
    pattern: `{policy}[》)）]{0,2}(?: ?[(（][^()（）]{1,40}[)）])? ?{value:${HAN_STATUS}}(?! ?(?:起|于|於|自|至|到|的|日期|后|後|前|时|時|以来|以來))`,
  },
  ...EFFECT,
  ...TO_BE_MADE,
  ...AHEAD,
  ...OUTSTANDING,
  ...TOLD_OF_RULES,
  ...RELIANCE,
]
