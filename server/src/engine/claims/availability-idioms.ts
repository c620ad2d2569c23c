import {
  BY,
  CHANNEL,
  CUSTOMERS,
  DOWN,
  LIVES,
  MAKER_NOUN,
  OPEN,
  PREVIEW,
  TODAY,
} from './availability-parts.ts'
import { ALL, GROUP, USE } from './availability-words.ts'
import { isByOther } from './by-other.ts'
import type { Phrase } from './property.ts'
import { MODEL_ITSELF } from './subjects.ts'

/*
 * Turns of phrase for whether, and by whom, a model can be used: `the plug has been pulled on X`, `there is a waiting list
 * for X`, `X’s days are numbered`, `no retirement date has been set for X`.
 */

const ENDS = `(?=[,.;:!?)—–]|\\W*$|${CHANNEL}| (?:and|but|so|yet|so far|although|though|because|while|whereas|since|these days|today|now|at all|as before|for now|either|any ?more|any longer|until further notice|without (?:interruption|fail))\\b)`
const STILL = `(?:(?:${TODAY}|both|all|simply|officially|formally|as yet|at present) )*`
const THE = "(?:the |its |{_lab}(?:'s|’s)? )?"
const ENDING =
  '(?:retirement|shut-?down|shut-off|switch-off|sunset|deprecation|discontinuation|withdrawal|decommissioning|end[- ]of[- ]life|end[- ]of[- ]service)'
const ENDED =
  '(?:retired|shut (?:down|off)|switched off|turned off|discontinued|withdrawn|sunset|phased out|decommissioned|taken offline|deprecated|pulled)'
const TO_END =
  '(?:retire|shut down|switch off|turn off|discontinue|withdraw|sunset|phase out|decommission|deprecate|pull)'
const LEAVE =
  '(?:approval|clearance|vetting|an invitation|permission|accreditation|authori[sz]ation|to be (?:approved|vetted|cleared|invited|accepted|screened))'
const LIST = '(?:waiting[- ]?list|waitlist)'

const NEARS_END = { value: 'deprecated', alternatives: ['general', 'preview', 'restricted', 'suspended'] }
/** What no end is set for is not deprecated. */
const NO_END = { value: 'general', alternatives: ['preview', 'restricted', 'suspended'] }
const LIMITED = { value: 'restricted', alternatives: ['preview'] }

const here = (rest: Omit<Phrase, 'pattern'>, patterns: readonly string[]): readonly Phrase[] =>
  patterns.map(pattern => ({ ...rest, pattern }))

/** What a model does that is on offer, or one that is not. */
const RUNNING: readonly Phrase[] = [
  ...here(LIVES, [
    `${MODEL_ITSELF}{also}{aside} {value:${STILL}answers(?: (?:requests|queries|calls|prompts))?(?<=(?:still|now|currently|today) answers|answers [a-z]+)|continues to (?:answer|respond|run|work|operate|be (?:served|offered|sold|supported))(?: (?:requests|queries|calls))?}${ENDS}`,
    `${MODEL_ITSELF}{also}{aside} {value:(?:is|are) ${STILL}(?:listed|shown|found|offered) (?:in|on) (?:the|its) (?:(?:public|official) )?(?:[\\w-]+ )?(?:model picker|picker|catalogue|catalog|price list|menu|console|documentation|list of (?:active|supported|current) models)}${ENDS}`,
    `${MODEL_ITSELF}{also}{aside} {value:(?:is|are) ${STILL}being (?:sold|offered|served|hosted|supported|maintained)}${ENDS}`,
    `among (?:the|its|their) (?:[\\w-]+ ){0,2}?(?:models|systems|products|offerings) {value:(?:still |now |currently )?(?:on (?:offer|sale)|available|in service|supported|served|to be had)} (?:is|are) {model}`,
    `access to ${THE}{model} {value:(?:is|remains|stays) ${STILL}open(?: to (?:all|customers|developers|subscribers))?}${ENDS}`,
    `support for ${THE}{model} {value:continues|goes on}${ENDS}`,
    `${MAKER_NOUN} {value:(?:still |now |currently )?(?:offers|sells|serves|continues to (?:offer|sell|serve)|goes on (?:offering|selling|serving))} {model} to (?:${ALL})`,
  ]),
  ...here(DOWN, [
    `${MODEL_ITSELF}{also}{aside} {value:no longer (?:answers|responds|exists|runs|functions)|(?:has |have )?(?:now )?(?:stopped|ceased) (?:answering|responding|functioning|to (?:answer|respond|exist|function))|(?:now |only )*returns? (?:only )?(?:(?:an? )?errors?|nothing but errors)|cannot be (?:called|used|reached|accessed|had|bought) (?:any ?more|any longer)|is (?:now )?(?:dead|history|no longer there|dead and buried)|has (?:now )?been (?:shelved|axed|killed(?: off)?|scrapped|laid to rest|buried)|(?:is|has) (?:now )?(?:gone )?past its ${ENDING} date|has died}${ENDS}`,
    `(?:requests|calls|queries|prompts) (?:sent )?to ${THE}{model} {value:(?:now |simply |all )*(?:fail|return (?:only )?(?:an )?errors?|go unanswered|are (?:refused|rejected|turned away)|no longer (?:work|succeed|go through))}${ENDS}`,
    `the plug {value:has been pulled} on ${THE}{model}${ENDS}`,
  ]),
  ...['{_lab}', MAKER_NOUN].map(by => ({
    ...DOWN,
    pattern: `${by} {value:has (?:now |already |since |quietly |recently )*(?:killed(?: off)?|axed|scrapped|buried|shelved|pulled the plug on)} ${THE}{model}${ENDS}`,
    ...(by === MAKER_NOUN ? {} : { isVoid: isByOther }),
  })),
]

/** For whom it is there. */
const WHOM: readonly Phrase[] = [
  ...here(OPEN, [
    `${MODEL_ITSELF}{also}{aside} {value:(?:now |today )?(?:needs|requires|asks for|demands) no (?:prior |special |government )?(?:approval|clearance|vetting|invitation|permission)}${ENDS}`,
    `(?<![\\w-])there {value:is (?:now |currently )?no (?:${LIST}|vetting|gate|queue)} for ${THE}{model}${ENDS}`,
    `{value:no (?:prior |special |government )?(?:approval|clearance|vetting|invitation|permission) is (?:now |currently )?(?:needed|required|necessary)} (?:to ${USE}|for(?: (?:access to|the use of|using))?) ${THE}{model}${ENDS}`,
    `access to ${THE}{model} {value:(?:is|remains) (?:now |currently )?(?:unrestricted|ungated|without (?:any )?(?:restrictions?|limits?|conditions)|open to ${ALL})}${ENDS}`,
  ]),
  ...here(LIMITED, [
    `${MODEL_ITSELF}{also}{aside} {value:(?:is|are|remains?|stays?) ${STILL}in (?:an? )?(?:closed|limited|restricted|private|gated|invitation-only|controlled) (?:trial|test|testing|pilot|test phase|pilot phase)}${ENDS}`,
    `${MODEL_ITSELF}{also}{aside} {value:(?:is|are|remains?|stays?|sits?) ${STILL}(?:kept |held |hidden |locked )?behind (?:an? |its )?(?:[\\w-]+ )?(?:${LIST}|gate|vetting process|approval process)}${ENDS}`,
    `(?<![\\w-])there {value:is (?:still |now |currently )?an? (?:long )?${LIST}} for ${THE}{model}${ENDS}`,
    `(?:you|one|users|customers|developers|companies|buyers|anyone) {value:(?:(?:still|first|currently) )*(?:needs?|requires?|must (?:have|obtain|get)|has to (?:have|obtain|get)|have to (?:have|obtain|get)) ${LEAVE}} to ${USE} ${THE}{model}${ENDS}`,
    `{value:to ${USE}} ${THE}{model},? (?:you|one|users|customers|developers|companies|buyers) (?:(?:still|first|currently) )*(?:needs?|requires?|must|has to|have to) (?:have |obtain |get )?(?:${LEAVE}|be (?:approved|vetted|cleared|invited|accepted|screened)|apply)(?![\\w-])`,
    `${MODEL_ITSELF}{also}{aside} {value:${STILL}(?:needs|requires) (?:prior |special |government )?(?:approval|clearance|vetting|an invitation)(?: by {_lab})?}${ENDS}`,
    `(?<![\\w-])whoever (?:wants|needs|would use) (?:access to |to use )?${THE}{model} {value:(?:must|has to|needs to) (?:first )?(?:apply|be (?:approved|vetted|cleared|invited)|ask)}${ENDS}`,
    `(?:^\\W*|[,;:—] ?)only ${GROUP} {value:(?:now |currently |so far )?have} ${THE}{model}${ENDS}`,
    `(?:^\\W*|[,;:—] ?){value:(?:nobody|no[- ]one|none)(?: (?:outside|beyond|but|except(?: for)?|other than|save)(?: of)? [^,;:.\\ue000-\\ue3ff]{2,40}?) (?:can|may)(?: yet| currently| now)? ${USE}} ${THE}{model}(?: yet| so far| today)?${ENDS}`,
    `(?:^\\W*|[,;:—] ?)only (?:{_lab}(?:'s|’s) own|(?:a few|a handful of|some|its own|selected|chosen|vetted|trusted|approved)) [a-z-]+(?: [a-z-]+)? {value:(?:can|may)(?: currently| now)? ${USE}} ${THE}{model}${ENDS}`,
    `${MODEL_ITSELF}{also}{aside} {value:(?:is|are|remains?) ${STILL}for ${GROUP} (?:alone|only)}${ENDS}`,
    `${MODEL_ITSELF}{also}{aside} {value:(?:is|are|remains?) ${STILL}(?:available|open|accessible|offered|sold|released) only to (?:the )?[a-z]+-(?:vetted|approved|cleared|screened|selected) [a-z]+}${ENDS}`,
    `${MODEL_ITSELF}{also}{aside} {value:(?:can|may) (?:only )?be (?:used|had|called|accessed|tried) (?:only )?(?:by|on|upon) (?:invitation|application|approval)(?: only| alone)?}(?<=only.*)${ENDS}`,
  ]),
  ...here({ value: 'restricted', alternatives: ['suspended', 'preview'] }, [
    `${MODEL_ITSELF}{also}{aside} {value:(?:still )?(?:awaits?|is (?:still )?(?:awaiting|waiting for)) (?:its )?(?:general|wider|broad|public|full) (?:release|availability|launch|roll-?out)}${ENDS}`,
    `(?:ordinary|normal|regular|most|private) (?:users|customers|people|developers|companies|subscribers) {value:cannot (?:yet |currently |now )?(?:get|have|buy|order|reach)} (?:access to )?${THE}{model}${ENDS}`,
  ]),
  ...here(PREVIEW, [
    `${MODEL_ITSELF}{also}{aside} {value:${STILL}(?:carries|bears|wears|has) (?:the|a|its) [“"‘']?(?:preview|beta|experimental)[”"’']? (?:label|tag|mark|badge|status)|(?:still |only |currently )*(?:ships|comes|is (?:shipped|released|labelled|labeled|marked|offered|sold|listed|designated|classed|tagged|billed)) (?:only )?(?:as )?an? (?:[\\w-]+ )?(?:preview|beta)|(?:is|remains) (?:still )?an experimental (?:model|release|version)}${ENDS}`,
  ]),
]

/** Whether, and when, it ends. */
const END: readonly Phrase[] = [
  ...here(NEARS_END, [
    `${MODEL_ITSELF}{also}{aside} {value:(?:is|are) ${STILL}(?:on (?:its|their) way out|being (?:phased out|wound down|sunset)|in (?:its|their) (?:last|final) (?:weeks|days|months)|(?:nearing|approaching|close to|up for|facing) (?:(?:its|the) )?(?:${ENDING}|end)(?: of (?:its )?life)?)|(?:now |soon )?faces? (?:its |imminent )?(?:${ENDING}|the axe)|${STILL}(?:has|have) an? (?:fixed |firm |announced )?${ENDING} date}${ENDS}`,
    `(?:^\\W*|[,;:—] ?|the )${ENDING} of ${THE}{model} {value:(?:has been|is) (?:now |already )?(?:announced|planned|scheduled|imminent|near|ahead|to come|(?:some |a few |two |three )?(?:weeks|months|days) (?:away|off))|looms|draws near|is (?:still )?(?:due|to come|pending)}${ENDS}`,
    `the days of ${THE}{model} {value:are numbered}`,
    `{model}(?:'s|’s) days {value:are numbered}`,
    `the end of ${THE}{model} {value:is (?:near|nigh|in sight|close)}`,
  ]),
  ...[
    `${BY} {value:is (?:now |currently |already )?(?:winding down|phasing out|sunsetting|in the process of (?:retiring|phasing out))} ${THE}{model}${ENDS}`,
    `${BY} {value:is (?:now |currently |already )?(?:winding|phasing)} ${THE}{model} (?:down|out)${ENDS}`,
    `${BY} {value:is (?:about|due|set|preparing|getting ready) to (?:switch|turn|shut)} ${THE}{model} (?:off|down)${ENDS}`,
  ].map(pattern => ({ ...NEARS_END, pattern })),
  ...here(NO_END, [
    `${MODEL_ITSELF}{also}{aside} {value:(?:is|are)(?:n['’]t| not) ${STILL}(?:(?:slated|scheduled|due|earmarked|marked|up|destined|headed|bound) for ${ENDING}|(?:due|set|scheduled|slated|about|going) to be ${ENDED}|going (?:away|anywhere)|deprecated|being (?:phased out|retired|wound down))|(?:has|have) (?:not|never) (?:yet )?been deprecated|(?:is|are) here to stay|(?:has|have) (?:still |yet |so far )*no (?:${ENDING}|end)(?: date)?(?: in sight)?|faces? no (?:${ENDING})}${ENDS}`,
    `(?:^\\W*|[,;:—] ?|(?<![\\w-])(?:that|and|but|so|because|since|as|while|although|is|are) )(?:as yet )?{value:no (?:${ENDING}|end) date(?: (?:has|is) (?:yet |so far )?(?:been )?(?:set|announced|given|known|fixed|named|published))?} for ${THE}{model}${ENDS}`,
    `there {value:(?:is|are) (?:as yet |currently |still )?no plans? to ${TO_END}} ${THE}{model}${ENDS}`,
    `{value:(?:nobody|no[- ]one) (?:plans|intends|means|is planning) to ${TO_END}} ${THE}{model}${ENDS}`,
    `(?:${CUSTOMERS}|you|we) {value:need not fear for} ${THE}{model}${ENDS}`,
  ]),
  ...[
    `{_lab} {value:has (?:(?:still|so far|as yet|yet) )*(?:no plans? to ${TO_END}|(?:announced|set|given|named|published) no ${ENDING} (?:date )?(?:for|of)|not (?:yet )?(?:announced|set|given|named|published) an?y? ${ENDING} (?:date )?(?:for|of)|not (?:yet )?deprecated)} ${THE}{model}${ENDS}`,
  ].map(pattern => ({ ...NO_END, pattern, isVoid: isByOther })),
]

export const IDIOMS: readonly Phrase[] = [...RUNNING, ...WHOM, ...END]
