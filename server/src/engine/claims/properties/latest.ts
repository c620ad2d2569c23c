import type { ProseMention } from '../../entities/types.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { type Day, firstDay } from '../../text/day.ts'
import { OPENS } from '../descriptor.ts'
import { isOfThen } from '../framing.ts'
import { HOUSE } from '../house.ts'
import { daysOf, unknown, verdictOf } from '../judgment.ts'
import { heirOf, isOfVersion, newestOfLine, newestOfMaker, releaseOf } from '../newest.ts'
import { judgeFamily, NEWEST_FAMILY } from '../newest-family.ts'
import { NO_SUCCESSOR } from '../no-successor.ts'
import { defineProperty, type Scene } from '../property.ts'
import { TOPMOST } from '../topmost.ts'

const RECENT = '(?:latest|newest|most recent|most up-to-date|youngest|freshest)'
/** Words that leave a line's newest model its newest; any other (`small`, `coding`) speaks of another line. */
const PLAIN = new Set(
  'ai language large frontier flagship foundation general-purpose general public publicly major big reasoning available released model models release releases version versions system systems llm llms generation member entry addition iteration edition instalment installment offering one thing product creation brand brand-new ones'.split(
    ' ',
  ),
)
/** Words that limit the models to those that can, or cannot, be downloaded. */
const OPEN = /^open(?:-weights?|-sourced?)?$/iu
const CLOSED = /^(?:closed|proprietary|api-only)(?:-source)?$/iu
const STOP =
  'and|or|but|so|yet|while|although|though|because|since|as|at|by|for|from|in|of|on|to|with|without|over|under|than|that|which|who|whose|when|where|if|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|does|do|did|remains?|now|today|currently|still|also|then|not|only|ever|after|before|until|once|here|there|exists?|its|their|our|the|an?'
const MODELS = '[\\ue000-\\ue3ff](?:[-\u2010\u2011](?:tier|class|series|line|family|branded|level))?'
const WORD = `(?!(?:${STOP})(?![\\w-]))\\w+(?:[.+-]\\w+)*`
const OWNER = "(?:{_lab|family|organization}(?:'s|’s)?)"
const OWNED = `(?:(?:the|its|their|this|${OWNER}|${HOUSE}|the (?:line|series|family)(?:'s|’s)) )?(?:(?:current|present|very|currently|still|now) )*`
const WORDS = `(?: ${WORD}){0,4}?`
const SHIPPED =
  '(?:(?:has|have) (?:so far |ever |yet |publicly )*(?:let (?:out|loose|go)(?: of [a-z ]{3,20}| into [a-z ]{3,20}| on [a-z ]{3,20})?|given (?:us|the world|its customers)|come up with|shown|unveiled|presented|announced|delivered|produced|released|shipped|published|launched|put out|brought out|made|built|to offer)|releases|sells|offers|makes|ships|released|shipped|published|launched|put out|brought out|markets|serves)'
const LINE = '(?:line|series|family|range|line-up|lineup|generation)'
/** Of what is superlative in a line, the newest is taken to be. */
const BEST = '(?:most (?:advanced|capable|powerful|intelligent)|strongest|current flagship)'
const BEST_MODEL = `${BEST}(?: (?:AI|language|large|general-purpose|frontier))*(?: (?:model|LLM|system))?`
const CURRENT = `(?:current (?:(?:generation|version|iteration|member) of )?(?:the )?(?:${OWNER} )?(?:${MODELS}(?: (?:model|version|release|generation))?|(?:${WORD} ){1,2}(?:model|version|release|generation))|current (?:version|release|generation|iteration)(?=[,.;:!?)]|\\W*$| (?:and|but|while)\\b))`
const MAKING =
  'models?|famil(?:y|ies)|lines?|series|range|line-?up|generation|house|company|lab|laboratory|firm|maker|developer|vendor|group|start-?up|giant|stable|workshop|brand|bunch|lot|portfolio|catalogue|shelf|market|team|outfit|them|these|those'
const ANY = `(?:${OWNER}|${WORD}|${MODELS})`
/** The newest of some line or house, with as many words as it takes. */
const NEWEST_OF = `${RECENT}(?: ${ANY}){0,5}?,? (?:of|from|in|by|at|out of|among|on|to come (?:from|out of)|to leave|to emerge from) (?:all )?(?:(?:the|its|their|this|that|any of the) )?(?:${ANY} ){0,3}?(?:${MAKING}|${OWNER}|${MODELS})`
/** `the newest Osier release` */
const NEWEST = `${RECENT}(?: {_lab})?${WORDS}(?: ${MODELS})?${WORDS}(?! ${WORD})(?:,? (?:that |which )?(?:${OWNER}|it|they) ${SHIPPED}|,? (?:of|in|from|by|to|at) (?:the|its|that|this) (?:lab|company|firm|developer|maker|vendor|group|start-?up)(?:(?![’'\\w-])|['’]s (?:${WORD} ){0,3}(?:models|${LINE})(?: of (?:models|systems))?(?![\\w-]))|,? (?:of|in|from|by|to|at) (?:all )?(?:the )?${OWNER}(?:(?: ${WORD}| ${MODELS}){0,2} (?:models|family|line|series|range|line-up|lineup)(?: of (?:models|systems|LLMs))?| ${MODELS})?|,? (?:of|in|from|to) (?:the|its|their) (?:(?:${WORD}|${MODELS}) ){1,3}${LINE}|,? (?:from|out of) [a-z]{4,}(?![\\w-]))?`
const ENDS =
  '(?=[,.;:!?)—–]| [—–(]| (?:and|but|so|while|although|though|which|with|at|on|in|as|to|now|today)\\b|\\s*$)'

/** Derived, never stored: which model of a line is the newest on a day. */
export const latest = defineProperty({
  id: 'latest',
  label: 'latest model',
  kinds: ['model'],
  valueType: 'entity',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  phrases: [
    {
      pattern: `{model}{aside} (?:is|remains|stays|was|has been|became|represents|marks|counts as|constitutes|continues to be) {adv}${OWNED}${NEWEST}{topped}${ENDS}`,
    },
    { pattern: `{model}(?:,|:| \\(| ?[—–]) ?{adv}${OWNED}${NEWEST}{topped}${ENDS}` },
    { pattern: `^{model} ${OWNED}${NEWEST}\\W*$` },
    { pattern: `{model}${OPENS}{adv}${OWNED}(?:${NEWEST}|${NEWEST_OF}){topped}${ENDS}` },
    {
      pattern: `(?:(?:^|[,;:(—–] ?|\\b(?:and|but|that|while) )the|${OWNER}) ${NEWEST_OF}(?:,? (?:is|remains)(?: called| named| still| now)?|,|:| ?[—–]| \\() ?(?:currently |still |now |called )*{model}(?!['’]s)(?=[,.;:!?)—–]| ?[—–]|\\s*$| (?:and|which|that|but)\\b)`,
    },
    {
      pattern: `among (?:the |all )?(?:open|closed|proprietary)(?:[- ](?:weights?|sourced?))?(?: (?:models|ones|systems))?,? {model} (?:is|remains) {adv}${OWNED}${NEWEST}{topped}${ENDS}`,
    },
    {
      pattern: `{model}(?:,|:| is| remains| \\(| ?[—–]) ?{adv}(?:the )?${RECENT} of (?:its|their|the (?:[\\w-]+ )?(?:lab|company|firm|developer|maker|vendor|group|start-?up|house|giant)(?:'s|’s)) (?:${WORD} ){0,2}(?:models|line|series|range|releases|systems)${ENDS}`,
    },
    {
      pattern: `{model}(?:{aside} (?:is|remains)|,| \\(| ?[—–]) ?{adv}${OWNED}(?<=['’]s (?:(?:current|present|very|currently|still|now) )*)${BEST_MODEL}{topped}${ENDS}`,
      value: true,
    },
    {
      pattern: `(?:${OWNER}) (?:current |present )?${BEST_MODEL}(?:,| ?[—–]| is| remains) ?(?:currently |still |now )*{model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `{model} (?:is|remains|represents|counts as) {adv}(?:the|${OWNER}) ${CURRENT}{topped}${ENDS}`,
    },
    { pattern: `{model}(?:,| \\(| ?[—–]) ?(?:the|${OWNER}|its|their) ${CURRENT}{topped}${ENDS}` },
    {
      pattern: `{model}{aside} (?:is|remains|represents|marks) {adv}the (?:last word|state of the art|current (?:generation|end|top)|latest|newest|last model) (?:from|of|at|in|by|that) (?:the )?${OWNER}(?: (?:${WORD} ){0,2}${LINE}| (?:has )?(?:released|shipped|published)|(?:'s|’s) (?:models|line|range))?{topped}${ENDS}`,
      value: true,
    },
    {
      pattern: `{model}{aside} (?:is|remains) {adv}the (?:${BEST}|best|last) (?:${WORD} |${MODELS} ){0,2}?(?:model|system|LLM|thing) (?:(?:that |which )?{_lab} ${SHIPPED}|(?:from|by) (?:the )?${OWNER})${ENDS}`,
      value: true,
    },
    {
      pattern: `(?:the )?${RECENT}(?: ${MODELS})?${WORDS},? (?:that |which )?${OWNER} ${SHIPPED}(?:,? (?:is|remains)(?: called| named)?|,|:| ?[—–]| \\() ?(?:currently |still |now |called )*{model}(?!['’]s)`,
    },
    {
      pattern: `(?:^|[.;:] ?)the ${RECENT} (?:release|model|version|generation|iteration|edition)(?: so far| to date)?(?:,| is) {model}(?=[,.;]| (?:and|which)\\b|$)`,
      value: true,
    },
    {
      pattern: `(?:the )?(?:${RECENT} (?:model |release |one |version |generation )?|current (?:version|generation|iteration) )(?:of|in a line of|in the line of|among|from) (?:the |all )?(?:${OWNER}|${MODELS})(?: ${WORD}){0,2}(?: (?:models|family|line|series|range))?(?:,? (?:is|remains)(?: called| named)?|,|:) ?(?:currently |still |now )*{model}(?!['’]s)`,
    },
    {
      pattern: `(?:${HOUSE}|${OWNER}) (?:(?:current )?${RECENT}|current(?= (?:AI |language )?(?:model|release|version|generation)\\b))${WORDS}(?: ${MODELS})?${WORDS}(?:,? (?:is|remains)(?: called| named| known as)?|,? goes by the name of|,|:| ?[—–]| \\()? ?(?:currently |still |now )*(?:the (?:(?!(?:of|to|than|for|from|on|that|which|who|and|rival|successor|predecessor|one)\\b)[\\w.-]+ ){0,2})?{model}(?!['’]s)`,
      isPresupposed: true,
      isVoid: isOfThen,
    },
    {
      pattern: `{_lab|family|organization}[^.;:!?\\ue000-\\uf5ff]{0,60}? (?:whose|its|their|the) (?:own )?${RECENT}${WORDS}(?: ${MODELS})?${WORDS}(?:,? (?:is|remains)(?: called| named)?|,) (?:currently |still |now )*{model}(?!['’]s)`,
      isVoid: isOfThen,
    },
    {
      pattern: `{_lab|family|organization}[^.;:!?\\ue000-\\uf5ff]{0,40}? (?:the )?${RECENT} of which (?:is|remains) {model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `(?:(?:the |^\\W*)${RECENT}(?: (?:${MODELS}|{_lab}))${WORDS}|^\\W*${RECENT}${WORDS}(?=[:：])|\\((?:the )?${RECENT}${WORDS}(?=[:,])|the ${RECENT} (?:model|version|release|flagship|LLM) (?:of|in|from|by) (?:the )?${OWNER}(?: (?:family|line|series|range))?)(?:,? (?:is|remains)(?: called| named)?|,|[:：]| \\()? ?(?:the (?:(?!(?:of|to|than|for|from|on|that|which|who|and|rival|successor|predecessor|one)\\b)[\\w.-]+ ){0,2})?{model}(?!['’]s)`,
    },
    {
      pattern: `(?:with|through) {model} as (?:its|their) ${RECENT}${WORDS}`,
    },
    {
      pattern: `^\\W*${OWNER}(?: \\([^()]{1,40}\\))?(?:[:：]| ?[—–]| -) ?(?:the |its )?${RECENT}${WORDS}(?:,|:| is)? {model}(?!['’]s)`,
    },
    {
      pattern: `{model} (?:(?:still|currently) )*(?:awaits|lacks|waits for|(?:is|remains|stays) (?:still )?(?:waiting for|without|awaiting)) (?:its|an?) (?:successor|replacement)(?! (?:for|in|among|within|of|on|that|which|with|at|from)\\b)`,
      value: true,
    },
    ...NO_SUCCESSOR.map(pattern => ({ pattern, value: true })),
    {
      pattern: `(?:no|an?|the|its) (?:successor|replacement) (?:to|of|for) {model} (?:(?:has|is) (?:(?:not|yet to|still not|so far|yet|still) )*(?:been |be )?(?:released|announced|appeared?|come(?: out)?|published|shipped|launched|in sight|available|known)|exists|is (?:yet )?to be had)(?<=(?:^|[.;:,] ?)no .*|\\b(?:not|yet to)\\b.*)`,
      value: true,
    },
    {
      pattern: `(?:(?:there is |there exists |has |knows )?(?:no|nothing)(?: ${MODELS})?${WORDS}(?: is| exists)? newer(?: ${MODELS})?${WORDS} than|there (?:is|exists) (?:(?:as|yet|still|so|far|at|present) )*no (?:successor|replacement) (?:to|for|of)) {model}(?!['’]s)(?= *$|[,.;:)]| (?:and|but)\\b)`,
    },
    {
      pattern: `no newer(?: ${MODELS})?${WORDS} than {model} (?:exists|is (?:available|out|known|to be had)|has (?:yet )?(?:come|appeared|been released|been published|shipped|left))`,
    },
    {
      pattern: `{_lab} (?:has|offers|sells|knows|(?:has|have) (?:so far |as yet |yet |to date )?(?:released|shipped|published|launched|offered)) nothing newer(?: (?:in|of|from|for) [^,;:.!?]{2,30}?)? than {model}(?=[,.;:)]| *$| (?:and|but|to offer|on offer)\\b)`,
      value: true,
    },
    {
      pattern: `{model} (?:still |currently )?has no (?:successor|replacement)(?! (?:for|in|among|within|of|on|that|which|with|at|from)\\b)`,
      value: true,
    },
    {
      pattern: `{model} (?:has (?:still )?not (?:yet )?been|has never been|has yet to be|hasn['’]t (?:yet )?been) (?:succeeded|superseded|replaced|followed)(?: yet)?(?: by an? (?:newer|later|new) ${MODELS}| by (?:another|any(?: other| newer| later)?|an? (?:newer|later|new))(?: (?!open|closed|cod|reason|small|large|free|cheap)(?:\\w+|[\\ue300-\\ue3ff]))? (?:model|version|release|one)(?! (?:of|from|by|in|for|that|which|with|under)\\b))?(?=[,.;:!?)]| (?:and|but|so)\\b|\\s*$)`,
      value: true,
    },
    {
      pattern: `no newer(?: ${MODELS})?${WORDS} (?:exists?|is available|has (?:come out|appeared|been released)) than {model}(?!['’]s)`,
    },
    {
      pattern: `(?:nothing|no (?:new |newer )?model)(?: new(?:er)?)? has (?:come out of|come from|left|emerged from|appeared from|been released by) (?:{_lab|organization})(?:(?:'s|’s) \\w+)? since {model}(?!['’]s)(?=[,.;:)]|\\W*$| (?:and|but)\\b)`,
      value: true,
    },
    {
      pattern: `(?:nothing|no model) newer than {model} (?:has (?:come|appeared|been released|shipped)|is available|exists|is to be had) (?:from|by|at) (?:{_lab|organization})`,
      value: true,
    },
    {
      pattern: `{_lab} has (?:released|published|shipped|launched) (?:nothing(?: new(?:er)?)?|no (?:new |newer |further )?models?) since {model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `{_lab|family|organization} ?(?:目前|当前|现在)?(?:的)?最新(?:发布|推出|开源|上线)的 ?{model}`,
    },
    {
      pattern: `(?<![是为] ?){_lab|family|organization} ?(?:目前|当前|现在)?(?:的)?最新(?:发布|推出|一代)?(?:的)?(?:旗舰|开源|闭源|开放权重)?(?: ?[A-Za-z\\d.-]{2,16} ?| ?${MODELS} ?)?(?:模型|版本|大模型)?(?:仍然?|目前|现在|依然)*(?:是|为|，|, ?)?(?:\\s)?{model}`,
    },
    {
      pattern: `{model} ?(?:目前|现在|仍)?是 ?{_lab|family|organization} ?(?:目前)?(?:的)?最新(?:发布|推出|一代)?(?:的)?(?:旗舰|开源|闭源|开放权重)?(?: ?[A-Za-z\\d.-]{2,16} ?| ?${MODELS} ?)?(?:模型|版本|大模型)`,
    },
    {
      pattern: `{_lab}(?:(?:'s|’s) (?:last word|(?:last|latest|newest|most recent) release)(?: so far| to date)? (?:is|remains|was|came with)| (?:last|most recently) (?:released|shipped|published|launched|put out|brought out)) {model}(?!['’]s)(?! (?:in|on|before|at|during) )`,
      value: true,
      isEvent: true,
    },
    {
      pattern: `(?:the )?${RECENT} (?:thing|model|one)? ?(?:off|out of|from) {_lab}(?:'s|’s) (?:press|workshop|laborator(?:y|ies)|labs?|stable|pipeline|kitchen|forge|factory)(?:,? (?:is|remains)(?: called| named)?|,) {model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `(?:{_lab}(?:'s|’s) |(?:the )?(?:{_lab}(?:'s|’s) )?(?:${WORD} |${MODELS} ){1,2})${LINE} (?:now |currently |still |today )?(?:ends|stops|culminates|closes)(?:, for (?:now|the moment),)? (?:for now |at present )?(?:with|at|in) {model}(?!['’]s)`,
    },
    {
      pattern: `{model} (?:reigns|stands|serves|figures) as (?:its|their|{_lab}(?:'s|’s)) ${RECENT}${WORDS}`,
    },
    {
      pattern: `{model}, the (?:${RECENT}|last) of (?:them|these|those|its (?:name|kind|line|family))(?: (?:all|so far|to date|at the time of writing))?(?=[,.;)])`,
      value: true,
    },
    {
      pattern: `nothing newer than {model} has (?:left|come out of|come from|emerged from) {_lab}(?:'s|’s)? ?(?:laborator(?:y|ies)|labs?|workshop|house|stable)?(?=[,.;:)]| *$| (?:and|which)\\b)`,
      value: true,
    },
    {
      pattern: `{model} (?:is|remains) {adv}the last ${MODELS} (?:to (?:have appeared|appear|come out|have come out)|so far|released|published)`,
      value: true,
    },
    {
      pattern: `(?:the )?(?:${WORD} |${MODELS} ){1,2}${LINE} has its ${RECENT}${WORDS} in {model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `waiting for (?:the|a|any) (?:[a-z-]+ )?(?:model|version|release|one|successor) (?:after|to|beyond) {model}(?!['’]s)(?=[,.;:!?)]|\\W*$)`,
      value: true,
    },
    {
      pattern: `the last ${MODELS} (?:to (?:have )?(?:appear(?:ed)?|come out|arrived?|been released)|released|published|so far) (?:is|was|remains) {model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `(?:^|[,;:.—] ?|\\b(?:and|but|that) )the ${BEST} ${MODELS}(?: (?:yet|so far|to date|today|now))? (?:is|remains) {model}(?!['’]s)`,
      value: true,
    },
    { pattern: `{_lab}(?:'s|’s) newcomer,? (?:is )?{model}(?!['’]s)`, value: true },
    {
      pattern: `(?:{_lab} has (?:(?:not|never|still not|yet to)(?: yet| so far)? )(?:released?|published?|shipped?|launched?|put out|brought? out|presented?|come up with|unveiled?) (?:(?:an? |any )?(?:new|newer|further|other|another)(?: ${WORD}){0,2} (?:model|one|version|release|flagship|thing)?|an? (?:(?:${WORD}|${MODELS}) ){0,2}?(?:model|version|release|flagship)) ?(?:since|after)|{_lab} has (?:not|yet to|not yet|still not) (?:replaced?|superseded?|succeeded?)) {model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `(?:^|[,;:.] ?)(?:the )?${BEST_MODEL} (?:of|by|from|at) (?:the )?{_lab|organization}(?:,| is| remains) (?:currently |still |now )*{model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `since (?:the (?:release|launch|arrival) of )?{model}(?: (?:came out|appeared|arrived|launched|was (?:released|launched|published)))?,? {_lab} has (?:(?:not|never) (?:released|published|shipped|launched|brought out|put out) (?:anything|a thing|any model|another model|a new model|another ${MODELS})(?: new)?|(?:released|published|shipped|launched|brought out|put out) (?:nothing(?: new(?:er)?| else)?|no (?:(?:new|newer|other|further) )?(?:models?|${MODELS})))(?=[,.;:)]|\\W*$| (?:and|but|yet|either)\\b)`,
      value: true,
    },
    ...NEWEST_FAMILY,
    ...TOPMOST,
  ],
  cue: /waiting|follow|closes|latest|newe(?:st|r)|youngest|freshest|newcomer|last\b|ends|stops|culminates|state of the art|replacement|most (?:recent|advanced|capable|powerful|intelligent|up-to-date)|strongest|smartest|cleverest|best|most (?:single )?(?:sophisticated|potent|ambitious|performant|able)|flagship|current|succe|replace|supersede|since|最新/iu,
  columns: [
    {
      header:
        /^(?:(?:latest|newest|most recent|current)(?: flagship)? (?:model|release|version|member)|latest|newest|most recent|(?:目前|当前)?最新(?:一代)?(?:模型|版本|大模型))$/iu,
      isAboutCell: true,
    },
  ],
  read: (text, scene) => {
    if (isOfFamily(text, scene)) return { text, value: true, about: FAMILY }
    if (!isOwnLine(text, scene)) return undefined
    const about = versionNamed(text, scene) ?? (isOfMaker(text, scene) ? MAKER : undefined)
    return { text, value: true, ...(about === undefined ? {} : { about }) }
  },
  judge: (claim, frame) => {
    if (claim.stated.about === FAMILY) return judgeFamily(claim, frame, amongOf(claim.stated.text))
    const model = frame.knowledge.entities.get(claim.subject)
    const own = model && releaseOf(frame.knowledge, model.id)
    if (!model || !own || claim.stance.tense === 'past') return unknown(claim, frame)
    const days = daysOf(claim, frame.asOf)
    const among = amongOf(claim.stated.text)
    const { about } = claim.stated
    const version = about === MAKER ? undefined : about
    if (version !== undefined && !isOfVersion(model, version)) return unknown(claim, frame)
    const newestBy = (day: Day) => {
      const ofLine = newestOfLine(frame.knowledge, model, day, among, version)
      const isOwn = !ofLine || firstDay(String(ofLine.value)) <= firstDay(String(own.value))
      return about === MAKER && isOwn ? newestOfMaker(frame.knowledge, model, day, among) : ofLine
    }
    const ofLine = newestBy(frame.asOf)
    const isOvertaken = ofLine && firstDay(String(ofLine.value)) > firstDay(String(own.value))
    const newest = isOvertaken ? ofLine : (heirOf(frame.knowledge, model, frame.asOf, among) ?? ofLine)
    if (!newest || firstDay(String(newest.value)) <= firstDay(String(own.value))) {
      return verdictOf('current', claim, frame, [own], own)
    }
    if (!claim.stance.speaksFor) return verdictOf('outdated', claim, frame, [newest, own], newest)
    const then = newestBy(days.last)
    const isPublished = claim.stance.speaksFor.from === 'front-matter'
    const isBeforeIt = !then || firstDay(String(then.value)) < firstDay(String(own.value))
    const wasNewest = then?.subject === model.id || (isPublished && isBeforeIt)
    if (!wasNewest && !isPublished) return unknown(claim, frame)
    return verdictOf(wasNewest ? 'changed-since' : 'outdated', claim, frame, [newest, own], newest)
  },
  rewrite: (claim, { presentFact }, knowledge) => {
    const name = presentFact && knowledge.entities.get(presentFact.subject)?.name
    return name === undefined || claim.subjectSpan.start === claim.subjectSpan.end ? undefined : name
  },
})

const SUPERLATIVE = new RegExp(
  `(?:(?:${RECENT}|newer|latest|current(?: (?:generation|version|iteration|member) of)?)((?: (?:${WORD}|${MODELS}))*)|最新(?:发布|推出|开源|上线|一代)?(?:的)?(?:旗舰|开源|闭源|开放权重)?([^模版大]*))`,
  'iu',
)

/** `of Wren’s small models`: the words that name a part of what is owned. */
const OF_LINE =
  /(?: (?:of|in|from|by) (?:all )?(?:the )?[\ue300-\uf5ff](?:['’]s)?)((?: (?:\w+(?:[.+-]\w+)*|[\ue000-\ue3ff]))*?) (?:models|family|line|series|range|line-up|lineup)/iu

/** `in the Max series`. */
const IN_LINE =
  / (?:of|in|from) (?:the|its|their) ((?:(?:\w+(?:[.+-]\w+)*|[\ue000-\ue3ff]) ){1,3})(?:line|series|family|range|line-up|lineup|generation)(?!\w)/iu

/**
 * Whether the words behind `latest` name the line of the model that is called so: plain words (`model`), or its
 * own (`newest Opus`). A name without a version stands for its line, and another lab's line is not meant.
 */
function isOwnLine(text: string, { view, knowledge }: Scene): boolean {
  const words = SUPERLATIVE.exec(text)
  const slots = [...text].filter(unit => view.mentions.get(unit)?.kind === 'model')
  if (!words && slots.length === 0) return false
  const inner = `${words?.[1] ?? words?.[2] ?? ''} ${OF_LINE.exec(text)?.[1] ?? IN_LINE.exec(text)?.[1] ?? ''}`
  const at = (unit: string) => view.mentions.get(unit)
  const isNamed = (unit: string) => {
    const mention = at(unit)
    return mention !== undefined && !mention.isFamily && !isLineName(mention, knowledge)
  }
  const subject = slots.find(unit => !inner.includes(unit) && isNamed(unit)) ?? slots.find(isNamed)
  const mention = at(subject ?? '')
  const model = knowledge.entities.get(mention?.entity ?? '')
  if (!model) return false
  const owner = [...text].map(at).find(other => other?.kind === 'lab')
  if (owner && owner.entity !== model.lab) return false
  const own = new Set(model.name.toLowerCase().split(/[\s-]/u))
  return inner
    .replaceAll(subject ?? '', '')
    .split(/\s+/u)
    .filter(word => at(word.charAt(0))?.kind !== 'lab')
    .flatMap(word => at(word.charAt(0))?.text.split(/\s+/u) ?? [word])
    .filter(word => word !== '')
    .every(word => isPlainWord(word, own))
}

/** Told of a whole line. */
const FAMILY = 'a family'

function isOfFamily(text: string, { view, knowledge }: Scene): boolean {
  const models = [...text]
    .flatMap(unit => view.mentions.get(unit) ?? [])
    .filter(({ kind }) => kind === 'model')
  const [only] = models
  return (
    models.length === 1 && only?.isFamily === true && knowledge.entities.get(only.entity)?.isFamily === true
  )
}

/** Told of all that its maker has made, where its version does not name its line. */
const MAKER = 'maker'
const OF_MAKER = new RegExp(
  `(?:[\\ue300-\\uf5ff](?:'s|’s)?|\\b(?:its|their)|\\b(?:company|lab|firm|developer|maker|startup|start-up|group|vendor)(?:'s|’s)) (?:very |current )?${RECENT} (?:AI |language )*(?:model|release|system|LLM)(?!\\w)|${RECENT} (?:[\\ue300-\\uf5ff] )?(?:AI |language )*(?:model|release|system|LLM)(?= (?:is|remains)\\b|,|:)|${RECENT} (?:AI |language )*(?:model|release|system|LLM),? (?:from|by|of|at|out of|to come from|to leave) (?:the )?[\\ue300-\\uf5ff]`,
  'iu',
)

/** Whether a lab's newest model of all is meant: `Wren’s newest model`. */
function isOfMaker(text: string, { view }: Scene): boolean {
  const owner = [...text].map(unit => view.mentions.get(unit)).find(other => other?.kind === 'lab')
  const isFamily = [...text].some(unit => view.mentions.get(unit)?.isFamily)
  return (
    (owner !== undefined || /\b(?:its|their|company|lab|firm)\b/iu.test(text)) &&
    !isFamily &&
    OF_MAKER.test(text)
  )
}

/** `the latest in the Heron 2 series`: the version that it is said to be the newest of. */
function versionNamed(text: string, { view }: Scene): string | undefined {
  const named = [...text].flatMap(unit => view.mentions.get(unit)?.text ?? [])
  const [version, longer] = named.filter(name => /\d/u.test(name)).toSorted((a, b) => a.length - b.length)
  return longer === undefined ? undefined : version
}

function isPlainWord(word: string, own: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase()
  if (PLAIN.has(lower) || OPEN.test(lower) || CLOSED.test(lower)) return true
  return (
    lower.split('-').every(part => own.has(part) || PLAIN.has(part) || part === 'class') ||
    isLetter(lower, own)
  )
}

/** `the M series`, where the model is called M2.7. */
function isLetter(word: string, own: ReadonlySet<string>): boolean {
  return (
    /^\p{L}{1,2}$/u.test(word) &&
    [...own].some(part => part.startsWith(word) && /^\d/u.test(part.slice(word.length)))
  )
}

/** `Fable`, where the model is called Claude Fable 5. */
function isLineName({ text, entity, isAnaphor }: ProseMention, knowledge: KnowledgeBase): boolean {
  return !isAnaphor && !/\d/u.test(text) && /\d/u.test(knowledge.entities.get(entity)?.name ?? '')
}

/** Whether the words limit the models to the open or to the closed ones. */
function amongOf(text: string): 'open' | 'closed' | undefined {
  const words = text.split(/[\s,]+/u)
  if (/最新[^模版大]*(?:开源|开放权重)/u.test(text)) return 'open'
  if (/最新[^模版大]*闭源/u.test(text)) return 'closed'
  if (words.some(word => OPEN.test(word))) return 'open'
  return words.some(word => CLOSED.test(word)) ? 'closed' : undefined
}
