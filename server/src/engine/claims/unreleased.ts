import { lastDay } from '../text/day.ts'
import { isByOther } from './by-other.ts'
import { daysOf, factsFor, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame, Phrase } from './property.ts'
import { begunBy } from './timeline.ts'
import type { Claim, Judgment } from './types.ts'

/*
 * That a model is not out: `X has yet to ship`, `X is expected in spring`, `Wren is about to launch X`, `the launch of X
 * is still awaited`. Where, for whom and in which form it is not out (`in Europe`, `as open weights`) is another matter.
 */

/** The value of what is told as not yet released. */
export const UNRELEASED = 'unreleased'

const STILL = '(?:(?:still|now|currently|as yet|yet|so far|at present|officially|actually|widely) )*'
const LEAD =
  "(?:^\\W*|[,;:—–(] ?|(?<![\\w-])(?:and|but|while|whereas|because|since|as|so|although|though|that|today|now|currently|{_lab} (?:says|insists|maintains|expects|reckons)) )(?:the |{_lab}(?:'s|’s) |{_lab} )?"
const DONE =
  '(?:released|announced|presented|launched|shipped|unveiled|brought out|put out|rolled out|put on (?:sale|the market)|brought to market)'
const GO =
  '(?:ship|launch|come out|arrive|appear|debut|land|go (?:live|on sale)|hit the market|see the light(?: of day)?|be (?:released|launched|shipped|unveiled|brought out|put on (?:sale|the market))|make its (?:debut|appearance))'
const GONE =
  '(?:shipped|launched|come out|arrived|appeared|debuted|landed|gone (?:live|on sale)|hit the market|seen the light(?: of day)?|materiali[sz]ed|made its (?:debut|appearance))'
const DO =
  '(?:release|launch|ship|unveil|bring out|put out|roll out|publish|debut|introduce|present|open-source|premiere)'
const DID = `(?:${DO}d?|launched|shipped|unveiled|brought out|rolled out|published|debuted|introduced|presented)`
/** A model as the object of what its maker does: `its next frontier system, X`. */
const OBJECT =
  '(?:(?:the|its|their|an?) (?:(?!(?:version|family|line|successor|update|for|of|to|with)\\b)[a-z][\\w-]* ){0,4}?(?:model|flagship|system|LLM|release|generation|version),? (?:called |named |dubbed )?|(?:the|its) (?:(?:new|next|upcoming|long-awaited|much-anticipated|latest) )*)?{model}'
/** A time that is told as to come. */
const WHEN =
  '(?:,? (?:(?:only|probably|at the earliest|some ?time|perhaps) )*(?:(?:in|on|by|for|before|around|towards?|during|at|from|within|as early as|not before|no earlier than|after)(?: (?:the|about|early|late|mid|first|second|third|fourth|next|coming|half|quarter|start|beginning|end|course|middle|spring|summer|autumn|fall|winter|new|year|a|an|few|some|two|three|six|weeks|months|days|of|or))* ?(?:{_date})?|(?:early |late |later )?(?:next|this) (?:[a-z]+ )?(?:spring|summer|autumn|fall|winter|week|month|quarter|year|half)|soon|shortly|later|imminently|any (?:day|week|month)(?: now)?|{_date}))'
const ENDS =
  '(?=[,.;:!?)—–]|\\W*$| (?:and|but|so|yet|so far|although|though|because|while|whereas|however|either|at all|according)\\b)'
const NOUN = '(?:release|launch|debut|arrival|roll-?out|shipping|unveiling|premiere)'
const NOT_YET =
  "(?:(?:has|have)(?:n['’]t| (?:(?:still|as yet|so far) )*(?:not|never))(?: (?:yet|so far|actually|even|officially))*|(?:has|have) (?:yet|still|so far) to|(?:is|are) (?:still |yet )to)"
const IS = `(?:is|are|remains?) ${STILL}`
const HOPED = '(?:expected|due|slated|scheduled|planned|set|anticipated|promised|pencilled in|tipped|billed)'

const PHRASES: readonly string[] = [
  `${LEAD}{model}{also}{aside} {value:${NOT_YET}(?: been| be)? (?:${DONE}|${GO}|${GONE})(?: yet| so far)?}${ENDS}`,
  `${LEAD}{model}{also}{aside} {value:(?:is|are)(?:n['’]t| (?:still )?not) (?:(?:(?:actually|even|as) )*yet (?:out|released|launched|on the market|on sale|shipping|live|here)|(?:out|released|launched|on the market|on sale|shipping|live|here) (?:as )?yet)}${ENDS}`,
  `${LEAD}{model}{also}{aside} {value:${IS}(?:unreleased|unlaunched|to (?:come|come out|be released|be launched)|in the (?:works|making|pipeline|oven)|awaiting (?:its )?(?:release|launch)|(?:some |a few |several |two |three )?(?:weeks|months) (?:away|off)|(?:just )?around the corner|forthcoming|upcoming|vapou?rware)}${ENDS}`,
  `${LEAD}{model}{also}{aside} {value:${IS}${HOPED}(?:(?: out| to ${GO}| for (?:release|launch|a (?:release|launch)))${WHEN}?|${WHEN})}${ENDS}`,
  `${LEAD}{model}{also}{aside} {value:(?:will|is going to|is about to|is yet to|is still to) (?:(?:finally|only|soon|also|probably|not) )*${GO}${WHEN}?|(?:is coming|comes out|arrives|launches|ships|debuts|goes live|is out) (?:next|soon|shortly|later this)(?: (?:spring|summer|autumn|fall|winter|week|month|quarter|year))?}${ENDS}`,
  `${LEAD}{model}{also}{aside} {value:(?:${STILL})exists? (?:so far )?only (?:as an announcement|as a promise|on paper|in announcements)}${ENDS}`,
  `{value:${IS}(?:awaiting|waiting for)|${STILL}awaits?|(?:is|are|[a-z]+['’]re) ${STILL}(?:waiting for|looking forward to)} (?:the )?(?:(?:${NOUN}) of )?(?:the )?(?:{_lab}(?:'s|’s) )?{model}${ENDS}`,
  `(?:^\\W*|[,;:—] ?|the )${NOUN} of (?:the )?(?:{_lab}(?:'s|’s) )?{model} {value:${IS}(?:(?:eagerly |keenly )?awaited|pending|${HOPED}${WHEN}|imminent|(?:some |a few |several |two |three )?(?:weeks|months) (?:away|off)|to come|outstanding|around the corner|near)|${NOT_YET} (?:come|happen(?:ed)?|taken? place|follow(?:ed)?)|will (?:only )?(?:come|follow|take place|happen)${WHEN}}${ENDS}`,
  `${LEAD}{model}(?:'s|’s) (?:[a-z]+ )?${NOUN} {value:${IS}(?:(?:eagerly |keenly )?awaited|pending|${HOPED}${WHEN}|imminent|(?:some |a few |several |two |three )?(?:weeks|months) (?:away|off)|to come|outstanding|around the corner|near)|${NOT_YET} (?:come|happen(?:ed)?|taken? place|follow(?:ed)?)|will (?:only )?(?:come|follow|take place|happen)${WHEN}}${ENDS}`,
]
/** An adjective, or an insertion, that says so in passing. */
const UNREL =
  '(?:(?:still |as yet |(?:as )?yet[- ])?(?:unreleased|unlaunched)|upcoming|forthcoming|(?:yet|soon)-to-be-(?:released|launched)|not[- ]yet[- ](?:released|launched)|long-awaited but unreleased)'
const MODEL_NOUN = '(?:(?:[a-z][\\w-]*|{_lab}) ){0,2}?(?:models?|flagship|system|LLM|release|generation)'
const NAME_ENDS =
  "(?!['’]s)(?=[,.;:!?)]|\\W*$| (?:is|are|will|has|may|can|could|would|should|might|and|but|from|as|to|with|by|at|promises|looks|shows)\\b)"

const IN_PASSING: readonly string[] = [
  `{model}{also},? (?:which|that) (?:the )?(?:(?!(?:not|never|says?|said|once|had|was|were)\\b)(?:[\\w.’-]+|[\\ue400-\\ue7ff])(?:['’]s)? ){1,4}?{value:(?:has |have |is |are )?(?:(?:still|now) )*(?:promised|promises|announced|scheduled|slated|plans?|planning|planned|teased|preparing|expects?|expected|intends?|hopes?|wants|aims|to)(?: (?:to|for) (?:${DO}|come out|arrive|appear))?${WHEN}}${ENDS}`,
  `(?<![\\w-])(?:the|its|their|our|an?|{_lab}(?:'s|’s)) {value:${UNREL}} (?:{_lab}(?:'s|’s)? )?{model}${NAME_ENDS}`,
  `{_lab}(?:'s|’s) {value:(?:${UNREL}|next)} ${MODEL_NOUN},? {model}${NAME_ENDS}`,
  `{model},? (?:{_lab}(?:'s|’s)|its maker(?:'s|’s)|an?|the company(?:'s|’s)) {value:(?:${UNREL}|next)} ${MODEL_NOUN}${ENDS}`,
  `(?<!\\b(?:retirement|shut-?down|deprecation|removal|withdrawal|end|sunset|discontinuation|phase-?out|switch-?off|closure|return|restoration|reinstatement|open-sourcing) of (?:the )?){model}{also}(?:,| \\(|,? which is|,? which are|,? [—–]) ?{value:(?:${STILL})(?:not yet (?:released|launched|out|on the market)|unreleased|unlaunched|still to come|${HOPED}(?: out| to ${GO}| for (?:release|launch))?${WHEN}|awaiting (?:its )?(?:release|launch))}${ENDS}`,
  `(?<![\\w-])with {model} {value:(?:still )?(?:(?:weeks|months|a year) (?:away|off)|unreleased|to come|in the (?:works|making)|not (?:yet )?out(?: yet)?)}${ENDS}`,
  `(?<![\\w-]){value:(?:once|when|as soon as|until|before|by the time)} (?:{_lab}(?:'s|’s) )?{model} (?:finally |actually )?(?:comes out|is (?:released|launched|out)|ships|launches|arrives|goes live|goes on sale|hits the market|becomes available)${ENDS}`,
  `{model}{also}{aside} {value:(?:${STILL})(?:has|have) no (?:firm |official )?(?:release|launch) date}`,
  `{value:no (?:firm |official )?(?:release|launch) date (?:(?:has|is) (?:yet )?(?:been )?(?:set|announced|given|known|fixed|named) )?}(?:for|of) {model}${ENDS}`,
]
const BY_MAKER: readonly string[] = [
  `{_lab} {value:has (?:(?:still|so far|yet|as yet) )*(?:(?:given|set|announced|named) no|not (?:yet )?(?:given|set|announced|named) an?y?) (?:firm |official )?(?:release|launch) date} for {model}${ENDS}`,
  `{_lab}{aside} {value:${NOT_YET} (?:${DO}|${DID})} ${OBJECT}(?: yet| so far)?${ENDS}`,
  `{_lab}{aside} {value:(?:will|(?:still )?(?:plans|intends|means|hopes|wants|promises) to|is ${STILL}(?:about|set|due|preparing|planning|expected|going|getting ready|readying itself|scheduled|tipped|slated|rumou?red|on track|gearing up|looking) to|(?:hopes|aims|expects|intends) to) (?:(?:finally|soon|also|only) )*${DO}} ${OBJECT},?${WHEN}?${ENDS}`,
  `{_lab}{aside} {value:(?:is ${STILL}(?:preparing|planning|readying|working towards)|promises|plans|prepares|has (?:promised|planned|announced|scheduled)) (?:the |a )?${NOUN}} (?:of|for) (?:the )?{model}${WHEN}?${ENDS}`,
]

const HAN_OUT = '(?:发布|推出|上线|问世|面世|亮相|登场)'
const HAN_YET = '(?:(?:目前|现在|至今|迄今|仍然?|依然|还)*(?:尚未|还未|仍未|未能|还没有?|没有|未))'
const HAN_WILL =
  '(?:(?:目前|现在|仍|还|也)*(?:预计|有望|计划|拟|定于|将|即将|要到?)+(?:会|将|在|于|到|等到?)*(?:{_date}|今年|明年|年|稍后|晚些时候|下个?月|下周|近期|不久|底|初|末|中|上半|下半|后|才|正式)* ?)'
const HAN_ENDS = '(?=[，。；！,;!）)]|\\s*$)'

const IN_CHINESE: readonly string[] = [
  `{model} ?(?:(?:的)?(?:正式|稳定)版)? ?{value:${HAN_YET}(?:正式|对外|公开|真正)*${HAN_OUT}}${HAN_ENDS}`,
  `{model} ?{value:${HAN_WILL}(?:正式|对外|公开)*${HAN_OUT}}${HAN_ENDS}`,
  `{_lab} ?{value:${HAN_YET}(?:正式|对外|公开)*${HAN_OUT}} ?(?:其|旗舰|新一代|下一代|模型)* ?{model}${HAN_ENDS}`,
]

/** The ways to say that a model is not out. */
export const NOT_RELEASED: readonly Phrase[] = [
  ...IN_CHINESE.map(pattern => ({ pattern, value: UNRELEASED })),
  ...PHRASES.map(pattern => ({ pattern, value: UNRELEASED })),
  ...IN_PASSING.map(pattern => ({ pattern, value: UNRELEASED, isPresupposed: true })),
  ...BY_MAKER.map(pattern => ({ pattern, value: UNRELEASED, isVoid: isByOther })),
]

const OPEN: readonly unknown[] = ['general', 'deprecated', 'retired']

/**
 * Judges what is told as not out: it is outdated since the model came out. What only chosen users have, what is a
 * preview still and what has been switched off may well be called so.
 */
export function judgeUnreleased(claim: Claim, frame: JudgeFrame): Judgment {
  const { last } = daysOf(claim, frame.asOf)
  const facts = factsFor(claim, frame)
  const [first] = facts
  const states = frame.knowledge
    .facts(claim.subject, 'availability')
    .filter(({ rank, validFrom }) => rank !== 'deprecated' && validFrom !== undefined)
    .filter(fact => begunBy(fact, last))
  const isHeldBack = states.length > 0 && !states.some(({ value }) => OPEN.includes(value))
  const isOut = facts.every(({ value }) => lastDay(String(value)) <= last)
  if (!first || claim.stance.tense === 'past' || isHeldBack || !isOut) return unknown(claim, frame)
  return verdictOf('outdated', claim, frame, [first], first)
}
