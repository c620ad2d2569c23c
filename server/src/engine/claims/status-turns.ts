import { ENDS } from './act.ts'
import { PAST_VERB } from './past-forms.ts'
import type { Found, Phrase } from './property.ts'
import { BEFORE, LIVE } from './status-words.ts'

/*
 * Where a policy stands, told by turns in which it is not the subject of what is said: `X, a treaty in force since
 * May`, `the text in force is X`, `nobody is bound by X yet`, `until X takes effect`, `the files still open: X; Y`.
 */

const LAW =
  '(?:laws?|statutes?|acts?|rules?|regulations?|orders?|memorand(?:um|a)|instruments?|texts?|measures?|treat(?:y|ies)|conventions?|regimes?|frameworks?|directives?|letters?|requirements?|bans?|restrictions?|designations?|decrees?|rulebooks?|schemes?|codes?|legislation|mandates?|controls?|provisions?|duties)'
const PAPERS =
  '(?:bills?|proposals?|drafts?|files?|dossiers?|initiatives?|measures?|texts?|resolutions?|motions?)'
const NOW = '(?:(?:still|now|already|currently|today|long|fully|actually|as yet|so far|formally) )*'
const LIVE_WORDS = 'in (?:full )?(?:force|effect|operation)|on the (?:statute )?books?'
const COMES =
  '(?:takes? effect|(?:comes?|goes?|enters?) into (?:full )?(?:force|effect|operation|application)|kicks? in|goes? live|(?:starts?|begins?) (?:to (?:apply|bind|bite)|applying)|becomes? (?:law|binding|applicable|effective|enforceable))'
const TO_COME =
  '(?:take effect|(?:come|go|enter) into (?:full )?(?:force|effect|operation|application)|apply|bind|bite|kick in|go live|be (?:applied|enforced|brought into force)|become (?:law|binding|applicable|effective|enforceable))'
const NOT_YET_WORDS = `(?:not (?:yet |currently |as yet )?in (?:force|effect)(?: yet)?|(?:yet|still) to ${TO_COME})`
const YET = '(?:(?:as )?yet|so far|at present|for now|at the moment|to date|today)'
const NOBODY =
  '(?:nobody|no[ -]one|no (?:company|firm|lab|laboratory|developer|provider|platform|agency|employer|exporter|business)|none of them)'
const FALLEN = ['rescinded', 'superseded', 'lifted', 'expired', 'withdrawn', 'vetoed', 'failed']
const IN_FORCE = { value: 'in-force', alternatives: ['partly-in-force'] } as const
const TO_BE = { value: 'signed', alternatives: ['partly-in-force', ...BEFORE] } as const
const NOTHING_YET = { value: 'signed', alternatives: [...BEFORE, 'vetoed', 'failed', 'withdrawn'] } as const
const NOT_LAW = { value: 'proposed', alternatives: ['passed'] } as const
const OBJECT = `(?:the )?{policy}${ENDS}`
/** What stands before an item of a list in a sentence: nothing, or one to four others. */
const ITEMS = ['', '[^.:!?;]{1,90}; ', '(?:[^.:!?;]{1,90}; ){2}', '(?:[^.:!?;]{1,90}; ){3}']
const NUMBER = '(?:and )?(?:\\(?[a-z0-9]{1,3}\\) ?)?(?:the )?'

const PAST = new RegExp(PAST_VERB, 'u')

export const TURNS: readonly Phrase[] = [
  {
    pattern: `{policy}{aside} {value:(?:is|are|remains?)(?: (?:still|now|currently|at present|so far|as yet|for now|today))* only (?:partly|partially|in part) (?:in (?:force|effect|operation)|applicable|effective|binding|operative)}(?![\\w-])`,
    value: 'partly-in-force',
    isVoid: isNeverInPart,
  },
  {
    pattern: `{policy}(?:,| ?[—–]| \\() ?(?:(?:now|still|itself|already) )?(?:an?|the|one) (?:[\\w’'-]+ ){0,4}?${LAW} (?:(?:that|which) (?:is|are|remains?) )?{value:${NOW}(?:${LIVE_WORDS})}(?=[,.;)]|\\W*$| (?:since|for|and|but|across|throughout|today|now|at|in)\\b)`,
    ...IN_FORCE,
  },
  {
    pattern: `{policy}(?:,| ?[—–]| \\() ?(?:(?:now|still|itself) )?(?:an?|the|one) (?:[\\w’'-]+ ){0,4}?${LAW} (?:(?:that|which) (?:is|are|has|have|remains?) )?{value:${NOW}${NOT_YET_WORDS}}(?=[,.;)]|\\W*$| (?:and|but|in|on|before|until)\\b)`,
    ...TO_BE,
  },
  {
    pattern: `{policy}(?:,| ?[—–]| \\() ?(?:an?|the|one) (?:[\\w’'-]+ ){0,4}?(?:${PAPERS}|law|act|text) (?:(?:that|which) (?:has|have) )?(?:still |so far )?{value:(?:yet|still) to (?:pass|(?:be )?(?:passed|adopted|enacted|approved|voted on|agreed|finali[sz]ed|tabled)|become law|clear [^,;.:]{3,30}|leave [^,;.:]{3,30})}`,
    ...NOT_LAW,
  },
  {
    pattern: `(?<!\\b(?:no|any|other|another|neither|few|without) (?:[\\w-]+ )?)(?<![\\w-])${LAW} (?:(?:that|which) (?:is|are) )?{value:${NOW}(?:${LIVE_WORDS})}(?: (?:in|across|at|for|on) (?!(?:[\\w’'-]+ )?(?:${NOW})?not\\b)[^,;.:]{2,30}?)?(?:,| ?[:—–]| (?:is|are|remains|includes?)) ?(?:still |today |now )?(?:the )?{policy}(?!['’]s)`,
    ...IN_FORCE,
  },
  {
    pattern: `(?<![\\w-])${LAW} (?:(?:that|which) (?:is|are|has|have) )?{value:${NOW}${NOT_YET_WORDS}}(?:,| ?[:—–]| (?:is|are|includes?)) ?(?:still |today |now )?(?:the )?{policy}(?!['’]s)`,
    ...TO_BE,
  },
  {
    pattern: `(?:^|[;:—,] ?|\\b(?:and|but|so|that|as|since|because) ){value:(?:none|nothing|no part|not a (?:word|line|single [a-z]+)|not one (?:word|line)) (?:of|in) (?:the )?{policy} (?:yet |so far |currently |as yet )*(?:appl(?:y|ies)|binds?|bites?|operates?|has (?:any )?(?:legal )?(?:force|effect))(?: (?:to )?(?:any ?(?:one|body)|developers|companies|firms|labs|providers|platforms))? ${YET}}`,
    ...NOTHING_YET,
  },
  {
    pattern: `{value:${NOBODY} (?:is|are) (?:yet |so far |as yet |currently )*(?:bound|covered|caught|obliged|constrained|regulated)}(?: to [^,.;:]{2,40})? by (?:the )?{policy}(?: ${YET})(?![\\w-])`,
    ...NOTHING_YET,
  },
  {
    pattern: `{value:${NOBODY} (?:is|are) (?:now )?(?:bound|covered|caught|obliged|constrained|regulated)}(?: to [^,.;:]{2,40})? by (?:the )?{policy} (?:any ?more|any longer)`,
    value: 'rescinded',
    alternatives: [...FALLEN, 'stayed', 'delayed'],
  },
  {
    pattern: `(?<![\\w-])(?:before|until|till|by the time|once|when|as soon as|after|the (?:day|moment|date)(?: on which)?) (?:the )?{policy} {value:(?:finally |formally |actually |eventually |first )*${COMES}}`,
    ...TO_BE,
    isEvent: true,
    isVoid: isToldOfThen,
  },
  {
    pattern: `(?:^\\W*|[;:—] ?|\\b(?:and|but|so) ){value:(?:come |from |starting |only |as of )?(?:(?:early|late|the middle of) )?(?:next|this coming) (?:year|month|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)},? (?:the )?{policy} (?:(?:will|is to|shall) )?(?:finally |at last |also |then )*(?:${COMES}|${TO_COME}|applies|binds|bites)(?![\\w-])`,
    ...TO_BE,
    insistsOnNow: true,
  },
  {
    pattern: `(?:the|its) (?:(?:main|core|central|principal|key|basic|chief) )?(?:duties|obligations|rules|provisions|requirements) (?:of|in|under) (?:the )?{policy} {value:(?:(?:has|have) (?:still |so far |as )?(?:(?:yet|still) to ${TO_COME}|not (?:yet )?(?:taken effect|(?:come|gone|entered) into (?:force|effect)))|(?:do|does) not (?:yet (?:apply|bind)|(?:apply|bind)(?: any ?(?:one|body))? yet)|(?:don['’]t|doesn['’]t) (?:yet )?(?:apply|bind)(?: any ?(?:one|body))? ?(?:yet)?|(?:are|is) (?:not yet|yet to be) (?:in (?:force|effect)|applied|applicable|binding))}(?=\\W*$|[,.;:]| (?:and|but|so|as)\\b)`,
    ...TO_BE,
    isVoid: isInSteps,
  },
  {
    pattern: `{policy}{aside} {value:(?:was|were) (?:recently |just |again |once more )*(?:postponed|delayed|deferred|put off|pushed back|moved) (?:again )?(?:until|till|to|into) (?:(?:late |early )?(?:next|the coming|this coming) (?:year|spring|summer|autumn|fall|winter|month)|year-end|the end of the year)}`,
    value: 'delayed',
    alternatives: ['partly-in-force', 'signed', 'stayed', 'proposed', 'passed'],
    insistsOnNow: true,
  },
  {
    pattern: `(?:injunctions?|stays?|court orders?|restraining orders?) (?:[^,;.:]{2,30} )?{value:(?:still |now |currently )*(?:holds? (?:back|up)|blocks?|stops?|freezes?|suspends?|halts?|bars?|keeps? (?:off|on hold))} ${OBJECT}`,
    value: 'stayed',
    alternatives: ['delayed'],
  },
  {
    pattern: `{value:whether} (?:the )?{policy} (?:ever )?(?:passes|will (?:ever )?(?:pass|be (?:adopted|enacted|passed|voted on)|become law|get through)|becomes law|gets through|is (?:adopted|enacted|passed))(?=[^.;:!?]{0,60} (?:is|remains|depends|will|hangs)\\b|,? (?:nobody|no one))`,
    ...NOT_LAW,
    isEvent: true,
  },
  {
    pattern: `{value:no (?:(?:final|floor|plenary|committee|further) )?(?:vote|hearing|debate|reading|mark-?up) (?:has|have|is) (?:yet |so far |ever )*(?:been )?(?:held|taken|scheduled|planned|called|set|in sight|foreseen|due)} (?:on|for|of) ${OBJECT}`,
    ...NOT_LAW,
  },
  {
    pattern: `{value:no (?:final )?decision (?:on|about) (?:the )?{policy} (?:has|is) (?:yet |so far )*(?:been )?(?:taken|made|known|announced|due)(?: by (?:the |its )?(?:governor|president))}`,
    value: 'passed',
    alternatives: [],
  },
  ...ITEMS.flatMap(before => [
    {
      pattern: `(?:^\\W*|[.;—] ?)(?:(?:the|these|those|all|our|here are|other|still|following|remaining) )*(?:${LAW}|${PAPERS}|instruments) (?:below )?(?:that |which )?(?:are |remain |is )?{value:${NOW}(?:${LIVE_WORDS}|not (?:yet )?in (?:force|effect)|pending|repealed|rescinded|withdrawn|vetoed|suspended|superseded|expired)}[^:;.!?]{0,120}: ?${before}${NUMBER}{policy}(?=[,.;(]| \\(|,? and\\b|\\W*$)`,
    },
    {
      pattern: `(?:^\\W*|[.;—] ?)(?:(?:the|these|those|all|our|here are|other|still|following|remaining) )*(?:${PAPERS}) (?:below )?(?:that |which )?(?:are |remain |is )?{value:(?:still |now |currently )*(?:open|unfinished|in the works|undecided|live|on the table|before the (?:house|senate|parliament|council))}[^:;.!?]{0,120}: ?${before}${NUMBER}{policy}(?=[,.;(]| \\(|,? and\\b|\\W*$)`,
      ...NOT_LAW,
    },
  ]),
  {
    pattern: `{value:(?:still |now |currently )?(?:answers?|report|reports|is accountable|are accountable|is answerable|are answerable)} (?:to|under) (?:the )?{policy}${ENDS}`,
    value: 'in-force',
    alternatives: LIVE,
    isVoid: isToldOfThen,
  },
]

/** What is told beside a past may be of that time. */
function isToldOfThen({ view, span }: Found): boolean {
  const words = view.text.toLowerCase()
  return PAST.test(words.slice(0, span.start)) || PAST.test(words.slice(span.end))
}

/** A law with a calendar of its own comes in steps, each of which is judged by itself. */
function isInSteps({ knowledge, subject }: Found): boolean {
  return knowledge.facts(subject.entity, 'milestone').length > 0
}

/** Of a law that came into force at once, or whose parts are not known, it may be said of its calendar. */
function isNeverInPart({ knowledge, subject }: Found): boolean {
  return !knowledge.facts(subject.entity, 'status').some(({ value }) => value === 'partly-in-force')
}
