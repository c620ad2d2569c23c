import { inSmallLetters } from '../text/small-letters.ts'
import { USE, USED } from './availability-words.ts'
import { isByOther } from './by-other.ts'
import { PAST_VERB } from './past-forms.ts'
import { placeOf } from './places.ts'
import type { Found, Phrase } from './property.ts'
import { slotClass } from './sentence-view.ts'

/*
 * What somebody can do with a model today implies that it is offered, to whomever and however: `agencies can call X
 * through the API`, `for old customers X is still served`, `X, obtained from its maker`. That is wrong only of a model
 * that nobody can use.
 */

/** What is not given back. */
export const NOT_BACK: readonly Phrase[] = [
  {
    pattern: `{value:(?:(?:has|have) (?:not|yet to|still not|still to|never)(?: yet| so far)? (?:br(?:ing|ought)|switch(?:ed)?|turn(?:ed)?|put|let)|(?:is|are) (?:still |now )?waiting for) (?:the )?{model} (?:to (?:come back|return|be (?:restored|reinstated|switched back on))|back|online|on again|loose again)}(?![\\w-])`,
    value: 'suspended',
    alternatives: ['retired'],
  },
  {
    pattern: `access to (?:the )?{model} {value:(?:has|have) (?:not|yet to|still not|never)(?: yet| so far)? be(?:en)? (?:restored|reinstated|reopened|given back|resumed|unblocked)|(?:is|remains?|stays?) (?:still )?(?:cut|severed|barred|withheld)}(?![\\w-]| (?:for|to|in|from) (?!all|every|everyone))`,
    value: 'suspended',
    alternatives: ['retired'],
  },
]

const IMPLIED = {
  value: 'general',
  alternatives: ['preview', 'deprecated', 'restricted'],
  isImplied: true,
  isVoid: isElsewhere,
} satisfies Omit<Phrase, 'pattern'>

const TODAY =
  '(?:(?:still|now|currently|today|again|once again|already|also|even|to this day|even now|freely|happily|simply|readily|officially|nevertheless|nonetheless|all|both|each|only|directly|easily|always|fully|actively|gladly|openly|proudly) )*'
/** What goes on, and what is done with what is at hand. */
const OFFERED =
  '(?:served|offered|sold|supplied|provided|hosted|supported(?! by)|maintained|callable|orderable|purchasable|bookable|billed|priced|rented(?: out)?|marketed|licensed(?! (?:under|as|with|on)\\b)|available|accessible|reachable|usable|obtainable|open(?= to (?:[\\w-]+ ){0,3}?(?:subscribers|customers|users|developers|clients|everyone|everybody|anyone|anybody|all|any|the public|orders|business|companies|firms|members)\\b)|in (?:the|its|their|our|the [a-z]+(?:\u0027|’)s) (?:(?:public|official|current|regular) )?(?:catalogue|catalog|price list|line-?up|range|portfolio|menu|model picker)|on (?:sale|offer|tap|the (?:market|menu|shelves|price list|shelf))|for sale|for hire|in (?:(?:full|regular|normal|active|commercial|live|ordinary|routine|daily|good|general|open|public) )*(?:service|production|operation|use)|live|online|up(?! (?:to|for|by|from|at|in|\\d))|to be had|alive|unaffected|untouched|selectable|(?:around|there)(?=[,.;)]|\\W*$))'
const BE =
  '(?:is|are|remains?|stays?|continues? to be|has been|keeps? being|goes on being|(?:is|are) being|stands|sits)'
/** What runs on a model. */
const PRODUCT =
  '(?:apps?|assistants?|chatbots?|bots?|products?|services?|tools?|agents?|features?|search|copilots?|systems?|platforms?|deployments?|workloads?|pipelines?|applications?|functions?|subscriptions?|tiers?|plans?|helpdesks?|helplines?|portals?|software)(?![\\w-])'
const ITS_PRODUCT = `(?= [^.;:!?,\\ue000-\\ue3ff]{0,50}?(?<!\\w)${PRODUCT})`
/** What a model does for a product that runs on it. */
const DRIVES = `(?:powers|underpins|undergirds|(?:drives|fuels|anchors|animates|propels|runs|(?:sits|stands|lies|works|is) (?:behind|beneath|underneath|at the (?:heart|core|centre|center) of|under the hood of))${ITS_PRODUCT}|is the (?:engine|brain|model|motor|workhorse|backbone) (?:behind|of|in|under|inside))`
const DRIVE = `(?:power|underpin|undergird|(?:drive|fuel|anchor|animate|propel|run|sit behind|stand behind)${ITS_PRODUCT}|be (?:used|deployed|called|the default))`
const DRIVEN = '(?:powered|underpinned|run) by'
const STILL_DRIVEN =
  '(?:powered|driven|underpinned|fuelled|fueled|run|handled|answered|produced|written|generated|drafted) by'
const ROLE =
  '(?:model|engine|brain|workhorse|default|backbone|motor|choice|option|mainstay|go-to|staple|tool|favou?rite|pick|system|LLM|bargain|standard|cornerstone|fallback)s?'
/** The name is what it is about, and no part of another: `X outputs`, `X’s rival`. */
const NAMED =
  "(?!['’]s|[-/])(?=[,.;:!?)]| ?[—–(]|$| (?:through|via|over|in|on|from|for|to|at|by|with|without|under|as|until|till|and|or|but|so|because|since|when|while|today|now|again|directly|just|only|too|either|here|there|if|whenever|wherever|even|instead|alongside|inside|within|like|themselves|yourself|every|any|all|before|after|without|rather|per|against|once|which|who|that)(?![\\w-]))"
const BY_MAKER =
  "(?:{_lab}(?:'s|’s)?|its (?:maker|developer|vendor)(?:'s|’s)?|the (?:maker|developer|vendor|company|lab|ordinary|public|official|standard|usual|regular|normal|commercial|paid|open))"
const WITHIN = '[^.;:!?()\\ue000-\\ue3ff]'

/** The ways to imply that a model can be used. */
export const USE_IMPLIED: readonly Phrase[] = [
  {
    pattern: `{value:(?:can|may|(?:is|are) (?:${TODAY})(?:able|free|allowed|welcome|entitled) to) ${TODAY}(?:go on |keep |continue to )?(?:${USE}|using|calling|ordering|buying|accessing)} (?:an? |the |access to |their |our |its |your |{_lab}(?:'s|’s) )?{model}${NAMED}`,
  },
  {
    pattern: `{model}{aside} {value:(?:can|may) ${TODAY}be ${TODAY}(?:${USED})}(?![\\w-]| (?:as|an?|the|one) )`,
  },
  {
    pattern: `{model}{aside} {value:${BE} ${TODAY}(?:${OFFERED})}(?! only| solely| exclusively| by invitation|[\\w-])(?! (?:to|for) (?:no|nobody|none)\\b)`,
  },
  {
    pattern: `{model}{aside},? {value:(?:still |now |currently )?(?:obtained|bought|rented|licensed|ordered|called|accessed|used|reached|supplied|served|hosted|provided|offered|sold|procured|purchased|available|accessible|billed|invoiced|metered|run|operated|managed|delivered)} (?:(?:[a-z]+ly|to us|to them|to the [a-z]+|for us|by the [a-z]+|as a service) )?(?:through|via|over|from|by|on|under contract with|straight from|directly from) ${BY_MAKER}(?![^.;:!?]{0,50}? (?:was|were|had|would|could|did)\\b)`,
    isVoid: (found: Found) => isElsewhere(found) || isOfPast(found),
  },
  {
    pattern: `{model}, to which {value:(?!(?:only|nobody|no|none|few|hardly)\\b)[^,;.:!?]{2,40}? (?:still |now |currently )*(?:has|have|enjoys?|gets?) (?:full |free |open |unrestricted )?access}`,
  },
  {
    pattern: `{model}{aside},? ?[—–]? ?(?:is |remains )?(?:still |now |currently |to date )*(?:the|one of the|an?|among the) [^.;:,!?\\ue000-\\uf5ff]{2,40}? (?:(?:that|which) )?{_lab} {value:(?:still |now |currently )*(?:sells|offers|serves|hosts|provides|supports|supplies|markets|bills|charges for)}(?![\\w-])`,
    isVoid: isNotMaker,
  },
  {
    pattern: `(?:you|one|we|users|customers|developers|anyone) {value:(?:will |can |still )*find} {model} (?:in|on) (?:{_lab}(?:'s|’s)|its maker(?:'s|’s)|the (?:company|maker|vendor|lab|developer)(?:'s|’s)|the) (?:[\\w-]+ )?(?:API|platform|console|price list|catalogue|catalog|menu|line-?up|app|list of models)(?![\\w-]|['’]s)`,
  },
  {
    pattern: `{value:(?:still |now |currently )?(?:calls?|rents?|buys?|queries|query|orders?|licen[cs]es?|obtains?|procures?|purchases?|subscribes? to|pays? for|gets?|runs on|relies on|rests on|depends on|accesses|reaches)} (?:the |access to )?{model} (?:through|via|over|from|on|directly from|straight from) ${BY_MAKER}`,
  },
  {
    pattern: `{_lab}(?:(?:'s|’s) (?:own )?(?:API|platform|service|cloud))? {value:${TODAY}(?:offers|serves|sells|hosts|provides|supports|maintains|lists|carries|markets|supplies|bills|charges for|rents out|licenses|continues to (?:run|operate|offer|serve|sell|host|maintain|support|supply|provide|market|license|bill|ship)|(?:keeps (?:on )?|goes on )(?:running|operating|offering|serving|selling|hosting|maintaining|supporting|supplying|providing|shipping))}(?: access to| use of)? (?:the )?{model}${NAMED}`,
    isVoid: isNotMaker,
  },
  {
    pattern: `{model}{also}{aside},? (?:which|that) {_lab} {value:${TODAY}(?:offers|serves|sells|hosts|provides|supports|maintains|lists|carries|markets|supplies|bills|charges for|rents out|licenses|keeps (?:running|going|up|alive|online|on|in [a-z ]{3,30}))}(?![\\w-])`,
    isVoid: isNotMaker,
  },
  {
    pattern: `{model}{aside} ${TODAY}{value:(?:costs|answers|responds|serves|handles|accepts|processes|works|functions|operates|runs|goes on|keeps (?:on )?(?:answering|running|working|serving|going)|continues to (?:[a-z]+|be [a-z]+ed)|powers|drives|underpins|feeds)} ${WITHIN}{0,60}?(?:over|through|via|on|in|from|behind) ${BY_MAKER}(?: [a-z-]+){0,2}? (?:API|platform|console|service|cloud|endpoint|interface|servers|app)(?![\\w-])`,
  },
  {
    pattern: `{model} is (?:what|the (?:model|system|one)(?: that| which)?) [^.;:!?\\ue000-\\ue3ff]{2,40}? {value:(?:still |now )?(?:calls?|uses?|rents?|buys?|queries|query|accesses|runs?|gets?|orders?)}(?: [a-z]+){0,3}? (?:through|via|over|from|on) ${BY_MAKER}`,
  },
  {
    pattern: `{value:(?:still |now )?(?:pays?|(?:is|are) paying)} {_lab} (?:[\\w$€.,]+ ){0,4}?for (?:access to |the use of |using )?{model}${NAMED}`,
    isVoid: isNotMaker,
  },
  {
    pattern: `(?:on|in|from) {_lab}(?:'s|’s) (?:[\\w-]+ )?(?:price list|menu|catalogue|catalog|line-?up|API|platform|range|shel(?:f|ves)|store|list of models) {value:(?:is|are|stands?|sits?|remains?)} (?:still |now )?{model}(?=[.,;)]|\\W*$)`,
    isVoid: isNotMaker,
  },
  {
    pattern: `(?<!\\b(?:the|an?|its|their|our) ){value:(?:still |now |currently )?(?!(?:was|is|has|does|its|this|as)\\b)[a-z]{2,}s(?: to| with| into)?} {model} (?:through|via|over|from) ${BY_MAKER}`,
  },
  {
    pattern: `{_lab}(?:'s|’s) (?:[\\w-]+ )?(?:price list|catalogue|catalog|API|menu|line-?up|platform|console|range|store) {value:${TODAY}(?:carries|lists|includes|shows|features|offers|has|serves|hosts|contains)} {model}${NAMED}`,
    isVoid: isNotMaker,
  },
  {
    pattern: `{model}{aside} {value:(?:is|are) (?:still|to this day|even now)|remains?|(?:,|—|–|-|:) ?still} (?:the|our|its|their|an?|one of (?:the|our|its|their)) (?:[\\w-]+ ){0,3}?${ROLE} (?:behind|of|for|in|on|at|among|that|inside|with)(?![\\w-])`,
  },
  {
    pattern: `{model}{also} ?(?:,|—|–|-|:) {value:still} (?:the|our|its|their|an?|one of (?:the|our|its|their)) (?:[\\w-]+ ){0,3}?${ROLE} (?:behind|of|for|in|on|at|among|that|inside|with)(?![\\w-])`,
  },
  {
    pattern: `{model}{also}{aside} ${TODAY}{value:${DRIVES}}(?! (?:up|out|down|off|away|from|to)\\b)(?![\\w-])`,
  },
  {
    pattern: `{model}{also}{aside} {value:(?:${TODAY})(?:continues?|goes on) (?:to ${DRIVE}|powering|underpinning|(?:driving|running)${ITS_PRODUCT})|still (?:powers?|underpins?|(?:drives?|runs?)${ITS_PRODUCT})|keeps (?:powering|(?:driving|running)${ITS_PRODUCT})}(?! (?:up|out|down|off|away|for)\\b)(?![\\w-])`,
  },
  {
    pattern: `{value:(?:(?:is|are) ${TODAY}${DRIVEN}|(?:(?:is|are) (?:still|currently|to this day|even now)|remains?|continues? to be|keeps? being) ${TODAY}${STILL_DRIVEN})} (?:{_lab}(?:'s|’s)? )?{model}${NAMED}`,
    isVoid: (found: Found) => isElsewhere(found) || isOfPast(found),
  },
  {
    pattern: `{value:(?:(?:still|currently|today|to this day|even now) (?:runs?|relies|rely|depends?|draws?|leans?|rests?|operates?|builds?|standardi[sz]es?) on|(?:continues?|goes on|keeps) (?:to (?:run|rely|depend|draw|lean|operate|build) on|to (?:use|call|query)|(?:running|relying|depending) on|using|calling|querying)|(?:still|currently|to this day|even now) (?:use|uses|call|calls|query|queries|employs?|deploys?|defaults? to))} (?:{_lab}(?:'s|’s)? )?{model}${NAMED}`,
    isVoid: (found: Found) => isElsewhere(found) || isOfPast(found),
  },
  {
    pattern: `{_lab} {value:(?:still |now |currently )*(?:lets|allows|permits|invites)} (?!(?:only|approved|vetted|selected|trusted)\\b)[^.;:!?\\ue000-\\uf5ff]{2,30}? (?:to )?(?:${USE}) {model}${NAMED}`,
    isVoid: isNotMaker,
  },
  {
    pattern: `{_lab} {value:has (?:(?:not|yet to|never) (?:yet )?(?:announced?|set|named?|published|given?) (?:an?|any)|(?:announced|set|named|given) no)} (?:retirement|sunset|shutdown|shut-down|end-of-life|deprecation|end) date for {model}`,
    isVoid: isByOther,
  },
  {
    pattern: `{model}{aside} {value:(?:is|remains)} (?:still |now |currently )*(?:the|one of the|among the) [^.;:,!?\\ue000-\\uf5ff]{2,30}? (?:in|on) {_lab}(?:'s|’s) (?:current |present )?(?:price list|catalogue|catalog|API|menu|line-?up|platform|range|store)(?! of (?:past|old|former|retired))`,
    isVoid: isNotMaker,
  },
].map(phrase => ({ ...IMPLIED, ...phrase }))

const MODEL = new RegExp(slotClass('model'), 'u')
/** Who tells of its end means what was before, or somebody else. */
const OVER =
  /(?<!\p{L})(?:retired|retirement|discontinued|decommissioned|sunset|shut down|migrat\p{L}*)(?!\p{L})/iu
/** `only archives can use X`, `no agency can use X`: not everybody, or nobody. */
const FEW =
  /(?<![\p{L}])(?:only|no|nobody|none|neither|few|hardly any|whoever|anyone who|those who) (?:[^\s,;:.]+ ){0,4}$/u
/** What a study does with a model, it did. */
const STUDY =
  /(?<!\p{L})(?:stud(?:y|ies)|papers?|authors?|experiments?|evaluations?|preprint|thesis|replication|annotators?|baselines?)(?!\p{L})/iu
/** Those who may well have what is no longer offered. */
const TO_SOME =
  /^ (?:only )?(?:to|for|by) (?:(?:the|a|an|its|some|select|selected|certain|few|approved|vetted|trusted|those|former|outside) )*(?:[\p{Ll}-]+ )?(?:researchers?|scholars?|academics?|scientists|staff|employees|engineers|archives?|archivists?|museums?|historians?|libraries|some|select|selected|certain|few|approved|vetted|trusted|those)(?!\p{L})/u
/** Capitals that name no provider. */
const NO_PROVIDER =
  /^(?:API|APIs|EU|US|UK|USA|UI|AI|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day)$/u
const AFTER =
  /^[^.;:!?]{0,60}?(?<![\p{L}])(?:on|in|through|via|from|over|by|with|at|inside|within) (?:(?:the|an?|its|their|our|your|his|her) )?(?:(?<own>[\ue400-\ue7ff\uf400-\uf5ff])|(?<named>\p{Lu}[\p{L}\d]+)|(?<other>(?:[\p{Ll}-]+ )?(?:resellers?|marketplaces?|third[- ]part(?:y|ies)|aggregators?|mirrors?|archives?|museums?|clouds?|brokers?|partners?|intermediar(?:y|ies)|own|in-house|local|private)(?!\p{L})))/u

/** Whether somebody else offers it, or its weights are out and whoever has them can use it. */
function isElsewhere(found: Found): boolean {
  const { knowledge, subject } = found
  const isOut = knowledge
    .facts(subject.entity, 'openness')
    .some(({ value }) => value === 'open-weight' || value === 'open-source')
  return isOut || isOfOthers(found)
}

/** Whether others than its maker offer it, or only some can have it. */
function isOfOthers({ knowledge, view, subject, span }: Found): boolean {
  if (FEW.test(inSmallLetters(view.text.slice(0, span.start)))) return true
  const maker = knowledge.entities.get(subject.entity)?.lab
  if (OVER.test(view.text) || STUDY.test(view.text) || TO_SOME.test(view.text.slice(span.end))) return true
  const at = view.text.slice(span.start, span.end).search(MODEL)
  const behind = view.text.slice(span.start + Math.max(at, 0) + 1)
  const { own, named, other } = AFTER.exec(behind)?.groups ?? {}
  if (own !== undefined) return view.mentions.get(own)?.entity !== maker
  return (
    other !== undefined || (named !== undefined && !NO_PROVIDER.test(named) && placeOf(named) === undefined)
  )
}

const PAST = new RegExp(PAST_VERB, 'u')
const CLAUSE_END = /[;:.!?](?= )/gu

/** Whether its clause tells history: `they worked with X, hosted by Wren`. */
function isOfPast({ view, span }: Found): boolean {
  const clause = view.text.slice(0, span.start).split(CLAUSE_END).at(-1) ?? ''
  return PAST.test(inSmallLetters(clause))
}

/** Whether whoever offers it is not its maker. */
function isNotMaker(found: Found): boolean {
  return isByOther(found) || isOfOthers(found)
}
