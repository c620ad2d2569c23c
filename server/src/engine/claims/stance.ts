import { matchesOf } from '../text/matches.ts'
import { inSmallLetters } from '../text/small-letters.ts'
import { covers, type Span } from '../text/span.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import {
  isDenied,
  isExperience,
  isFramed,
  isGivenAsWrong,
  isPointer,
  isTitled,
  withoutLimit,
  withoutUpheld,
} from './framing.ts'
import { isHanDenied } from './han-denial.ts'
import { isHanPast } from './han-time.ts'
import { isHearsay } from './hearsay.ts'
import { type SentenceView, slotClass } from './sentence-view.ts'
import { isSpeakerNext, withoutQuotedFirst } from './speakers.ts'
import type { Stance } from './types.ts'
import { withoutCase } from './usual-case.ts'

/** What the sentences before a sentence, and its headings, say of how it is to be taken. */
export interface Setting {
  /** In a block quotation. */
  readonly isQuotation: boolean
  /** Under a heading, or behind a sentence, that opens a hypothesis (`Suppose …`). */
  readonly isHypothesis: boolean
  /** The long quotations of the prose that the sentence stands in. */
  readonly quotations?: readonly Span[]
  /** What the main clause says of itself, a relative clause does not take over. */
  readonly isRelative?: boolean
  /** The words are a noun phrase, and what its sentence tells, or foretells, it does not. */
  readonly isPresupposed?: boolean
  /** The words tell an event: behind `when` and `after`, it has happened. */
  readonly isEvent?: boolean
  /** A heading, whose words all may have capitals. */
  readonly isHeading?: boolean
}

const OPENS_HYPOTHESIS =
  /^\s*(?:[“"'‘(]\s*)?(?:suppose|imagine|assume|assuming|picture|hypothetically|let(?:'s|’s| us) (?:assume|imagine|suppose|say)|what if|consider (?:a|the) (?:world|scenario|case)|(?:the year is|it(?: is|['’]s)) (?:now )?(?:(?:early|late|mid)[- ])?(?:[\uf600-\uf6ff]|(?:19|20)\d\d)(?=[.,:;])|in (?:a|this|that|one|such a|our|the) (?:hypothetical|scenario|world|counterfactual)|假设|假如|设想)/iu
const HYPOTHESIS =
  /\b(?:if(?! (?:at|only|with|ever|anything|slightly|somewhat|for|by|through|from|(?:asked|pressed|challenged|questioned|need(?:ed)?)\b[^,;.]{0,40}[:：]|(?:one|we|you|anyone|anybody) (?:(?:is|are) (?:the [\p{L}-]+ (?:type|kind|sort)|nostalgic|curious|so inclined|inclined|interested)|believes?|trusts?|goes? by|likes?|wants?|wish(?:es)?|cares?|prefers?|insists?|dares?)\b|(?!(?:the )?(?:rumou?rs?|reports?|leaks?|critics|insiders|gossip|talk))[^,;.]{2,50} (?:is|are) (?:anything to go by|to be believed)\b) ?)|unless|suppose|supposing|imagine|assuming|were to|hypothetical(?:ly)?|theoretical(?:ly)?|in what world|whether|as though|as if|counterfactual)\b|假设|假如|如果/iu
const CONDITIONAL = /\b(?:would|could|might|may|should|can be imagined)\b/iu
/** `may be used`: what a licence or a maker allows. */
const ALLOWED =
  /\bmay (?:\p{Ll}+ )?be (?:used|reused|copied|shared|redistributed|modified|deployed|resold|downloaded|hosted|called|ordered)\b|\b(?:may|could) (?:be|have|hold|reach|run|go|contain) (?:to )?(?:at most|up to|no more|no longer|as (?:much|many|long))\b|\b(?:may|could) (?:\p{Ll}+ )?(?:draw|cost|carry|face|incur|attract|result in|lead to|set [^,;.]{2,25} back|be (?:fined|liable|punished|penali[sz]ed|sanctioned|made to pay|ordered to pay))\b/giu
const FORECAST =
  /\b(?:will|won['’]t|shall|going to|expect(?:s|ed)? to(?! pay\b)|(?:we|i|analysts|observers) (?:should )?expect|likely to|set to|slated to|scheduled to|due to (?:be|launch|take)|plans? to|intends? to|aims? to|about to|predicts?|forecasts?|projected|next (?:year|month|week|quarter)|upcoming|forthcoming|soon|rumou?red|tomorrow|from now|(?:in|within) (?:an?|two|three|four|five|six|ten|\d{1,2}) (?:days|weeks|months|years|decades?)|years? hence)\b|将会|预计|即将/iu
const NEGATION =
  /\b(?:not|never|neither|nor|without|n['’]t|cannot|hardly|scarcely|den(?:y|ies|ied)|refut(?:es|ed)|false(?:ly)? (?:claim|that)|wrongly|a myth|rather than|instead of|far from|ceased to|stopped being)\b|n['’]t\b|不是|并非|没有|沒有/iu
const PAST =
  /(?<!-)\b(?:was|were|had|did|became|ranked|(?<!privately )held|stood|topped|led(?! by)|came|(?<!\b(?:tokens|models|calls|requests|can|does|did|to|will|would|each|could|they|breaches|violations)(?: (?:\p{Ll}+ ){0,3}(?:of|from|for|on|with|by|to|in|through) [\ue000-\ue3ff]| (?:in|out))? )cost|used to|supported|offered|featured|boasted|remained|governed|bound(?! (?:by|to|under)\b)|stayed(?= (?!by\b|pending\b|since\b|in\b|until\b|for\b|and\b)\p{L})|rose|fell|climbed|jumped|grew|reached|sat|lay|knew|saw|wore|fetched|commanded|carried(?! out\b)|(?<=[\ue000-\uf5ff] )(?:accepted|lasted|handled|processed|ingested|swallowed|allowed|employed|earned|billed|gave|took|got|went|kept|paid|drew|wrote|sent(?! (?:its|their) [^,;]{2,40}, ))|(?<=\b(?:investors|backers|shareholders|analysts|markets?|funds|they) )(?:valued|priced|pegged|marked|appraised)(?= (?:the )?[\ue400-\ue7ff])|(?:brought|lifted|pushed|drove|boosted|bumped|propelled|catapulted|took)(?= (?:the )?[\ue400-\ue7ff])|surged|soared|dropped|raised|started|began|opened|debuted|launched (?:at|with)|sold|charged|(?:gave|handed|assigned)(?= (?:the )?[\ue400-\ue7ff])|(?:we|i) (?!(?:need|exceed|feed|speed)(?!\p{L}))\p{Ll}{3,}ed)\b/iu
const PERFECT = /\b(?:has|have|['’]s|['’]ve) (?:\w+ )?(?:been|become|remained|had to)\b/iu
/** `was last valued at`: nothing is known to have come after. */
const LAST =
  /\b(?:was|were) (?:last|most recently) \p{Ll}+ed\b|\b(?:last|most recently) (?:raised|sold)\b|\b(?:at|on|by) (?:the )?(?:last|latest|most recent) (?:count|look|check|reading|tally|estimate)\b|\b(?:latest|last|most recent|newest) (?:known |reported |private )?(?:valuation|mark|price tag) (?:was|came to|stood at)\b|\b(?:at|on|in|by|as of|after) (?:its|the) (?:latest|last|most recent|newest) (?:(?:funding|financing|share|tender|known) )?(?:round|raise|mark|share sale|tender|financing|fundraising),? [\ue400-\uf5ff] was\b/iu
/** `N, the head of X, thinks that …`: what a noun phrase says is not what whom it names says. */
const SPEAKS =
  /^\)?,? (?:\p{Ll}+ly |also |now )?(?:says|said|thinks|thought|argues|argued|believes|believed|insists|insisted|warns|warned|claims|claimed|hopes|hoped|fears|feared|maintains|maintained|notes|noted|suggests|suggested|wrote|writes|told|adds|added)(?!\p{L})/u
const PRESENT =
  /\b(?:is|are|remains?|stays?|ranks|leads|tops|heads|has|offers|supports|scores|stands|sits|comes|owns|runs|belongs|(?:values|pegs|prices|puts)(?= (?:the )?[\ue400-\ue7ff]))\b/iu
const HISTORY =
  /\b(?:at the time(?! of (?:this |our )?(?:writing|publication))|at that time|at launch|at release|(?:at|on|upon|around) (?:its|their) (?:\p{Ll}+ )?(?:launch|release|debut|introduction|unveiling)(?! (?:event|party|price|page|blog|post))|back then|back in|as of (?:this|last) (?:spring|summer|autumn|fall|winter)|previously|formerly(?! known)|originally|initially|used to|until recently|(?<!\bat )once(?! (?:again|it|they|both|(?:(?:the|its|their|all|an?) )?(?:[\p{L}\ue400-\ue7ff\uf400-\uf5ff-]+ ){1,3}(?:is|are|has|have|ends?|begins?|comes?|takes?|expires?|lapses?|passes|publish(?:es)?|issues?|adopts?|signs?|approves?|finali[sz]es?|votes?))\b)|in those days|by then|(?:applied|lasted|ran|stood|held|governed|(?:was|were) (?:in force|in effect|binding|available|open|free|closed|suspended|blocked)) for (?:(?:about|almost|nearly|roughly|just|only|barely|some|more than|less than|under|over|all of) )*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months?|weeks?|days?|hours?|decades?)|(?:during|throughout) (?:the|its|their) (?:[\p{L}]+ )?(?:suspension|outage|ban|shutdown|previews?|beta|trial|pilot|test phase|transition|pause|freeze|blackout|hearings?|campaign|presidency|administration|negotiations|early days)|at (?:its|their|the) (?:peak|height)|at the (?:start|beginning|end) of the (?:year|month|summer|spring|autumn|fall|winter|decade|term)|(?:before|until|prior to) (?:its|the|their(?! (?:launch|release))) (?:repeal|rescission|revocation|veto|withdrawal|suspension|restoration|launch|release|retirement)|then-\w+|(?<=[,(—–] ?)then (?:the|its|their|his|her|an?|still|already|only|just|under|in|at|valued|worth|led|headed|called|known|owned|run|[\ue000-\uf5ff])|when (?:it|they|the \w+|[\ue000-\uf5ff]) (?:was |were )?(?:first )?(?:launched|released|came out|debuted|appeared|arrived|announced|shipped|unveiled))\b|当时|曾经|此前/iu
const NOW =
  /\b(?:currently|now|still|remains?|today|at present|presently|as of (?:this writing|today|now)|to date|so far|latest|newest|most recent|to this day)\b|目前|现在|现已|至今|仍/iu

const HYPOTHESIS_HEADING =
  /\b(?:scenarios?|hypothetical|thought experiment|counterfactual|what if)\b|^\W*(?:\d[\d.]*\s+)?(?:if|suppose|imagine|assuming) |设想|情景|假设/iu
/** These may also stand in the title of a brief that speaks of today. */
const HYPOTHESIS_SECTION =
  /\b(?:what happens (?:if|when)|forecasts?|predictions?|myths?|misconceptions?)\b|预测/iu

/** Whether a sentence opens a hypothesis that the sentences behind it go on with. */
export function opensHypothesis(sentence: string): boolean {
  return OPENS_HYPOTHESIS.test(sentence)
}

/** Whether a heading of the given depth announces a hypothesis. */
export function isHypothesisHeading(text: string, depth: number): boolean {
  return HYPOTHESIS_HEADING.test(text) || (depth > 1 && HYPOTHESIS_SECTION.test(text))
}

/**
 * How firmly a claim is made, and in which tense. `match` and `value` are spans of the view's text: the
 * matched wording and the value in it; negations and modals inside the value's own words do not count.
 */
export function stanceOf(view: SentenceView, match: Span, value: Span, setting: Setting): Stance {
  const around = clauseAround(view.text, match)
  const isLed = setting.isPresupposed && isSpeakerNext(view.text.slice(0, Math.min(match.start, value.start)))
  const own = setting.isRelative || isLed
  const clause = own ? { ...around, start: Math.min(match.start, value.start) } : around
  // What a noun phrase says of its name does not hang on a condition behind it: `Wren's latest, X, runs if …`.
  const behind = setting.isPresupposed ? '' : view.text.slice(value.end, clause.end)
  const outside = `${view.text.slice(clause.start, value.start)} ${behind}`
  const stated = view.text.slice(value.start, value.end)
  const before = withoutLimit(withoutUpheld(view.text.slice(clause.start, value.start)), stated)
  const words = view.text.slice(clause.start, clause.end)
  const lead = view.text.slice(clause.start, Math.min(match.start, value.start))
  const between = view.text.slice(Math.min(match.start, value.start), value.start)
  const rest = view.text.slice(value.end)
  // Who says what the main clause says, behind it, does not say what a relative clause in it does.
  const ofClause = setting.isRelative ? rest.replace(CLOSED, '') : rest
  const isSpeaker = setting.isPresupposed && SPEAKS.test(view.text.slice(match.end))
  const told = isHearsay(inSmallLetters(lead), inSmallLetters(lead + between))
    ? 'distanced'
    : attributionOf(withoutUpheld(lead), isSpeaker ? between : `${between} ${ofClause}`)
  const isAside = told === 'history' && isStill(view.text, value)
  const attribution = isAside || (setting.isPresupposed && told === 'history') ? undefined : told
  const isOwn = isSecondClause(lead) || setting.isPresupposed === true
  const ahead = isOwn ? before.slice(lead.length) : before
  /** What is denied of a noun phrase stands right before it. */
  const near = setting.isPresupposed ? before.slice(-ahead.length - NEAR) : before
  const tense = attribution === 'history' ? 'past' : tenseOf(view.text, match, value, ahead, words)
  return {
    modality: modalityOf(
      view,
      value,
      setting,
      outside,
      near,
      setting.isPresupposed ? ahead : before,
      hasHappened(view.text.slice(match.start, match.end), setting) ? 'past' : tense,
      attribution,
    ),
    tense,
    insistsOnNow: NOW.test(words),
    ...(attribution === undefined ? {} : { isReported: true }),
  }
}

/** `Had the governor signed X, …`, `…, were X repealed`: conditions without a conjunction. */
const INVERTED =
  /^\W*(?:Had|Were|Should) (?:the |an? |it |they |he |she |we |you |one |anyone |somebody |someone |this |that |[\p{Lu}\ue000-\uf5ff])|, (?:had|were|should) (?:the(?! (?:first|last|only|most|result|product|work|basis|subject|target|start|end|beginning|\p{L}+est)\b)|it|they|he|she|[\ue000-\uf5ff])(?![\p{L}-])/u

/** `If adopted, X would …`: X is not adopted. */
const IS_CONDITION =
  /^(?:if|should it be|were it)\b[^,;]*\b(?:adopted|enacted|passed|approved|agreed|ratified|made law|signed|agrees?|approves?|adopts?|pass(?:es)?|enacts?|backs?|consents?|signs? off|consent|assent|approval)\b/iu

/** What follows a relative clause that a comma closes. */
const CLOSED = /, .*$/su

/** Verbs of the past that tell of a day: `when X landed in May`. */
const HAPPENED =
  /\b(?:landed|appeared|arrived|debuted|shipped|launched|came|went|took|entered|reached|hit|became)\b/iu

function hasHappened(match: string, { isEvent }: Setting): boolean {
  return HAPPENED.test(match) || (isEvent === true && !PRESENT.test(match) && !/\bbe\b/iu.test(match))
}

/** `如果……，……`: what follows is said under the condition. */
const HAN_IF = /^[^\p{L}]*(?:如果|假如|倘若|要是|若(?!干))/u

const NEAR = 20

/** `A was replaced in May and (B guides)`: the tense of the first clause is not the second's. */
function isSecondClause(lead: string): boolean {
  return /(?:\band|\bbut) (?:the )?$/iu.test(lead) && (PAST.test(lead) || PRESENT.test(lead))
}

function modalityOf(
  view: SentenceView,
  value: Span,
  setting: Setting,
  outside: string,
  before: string,
  main: string,
  tense: Stance['tense'],
  attribution: Attribution | undefined,
): Stance['modality'] {
  if (setting.isQuotation || isQuoted(view, value, setting.quotations ?? [])) return 'quoted'
  if (attribution === 'distanced' || isPointer(view.text)) return 'quoted'
  if (!setting.isHeading && isTitled(view.text.slice(value.start, value.end), before.trim() !== ''))
    return 'quoted'
  const own = withoutCase(setting.isPresupposed ? withoutQuotedFirst(view.text) : view.text)
  if (isGivenAsWrong(view.text.slice(0, value.start))) return 'negated'
  if (isHanDenied(view.text.slice(0, value.start), view.text.slice(value.end))) return 'negated'
  if (/[?？][”"’')\]]*\s*$/u.test(view.text) && !isBeforeQuestion(view.text, value)) return 'question'
  const isUnsure = setting.isHypothesis || OPENS_HYPOTHESIS.test(own)
  if (isUnsure || HYPOTHESIS.test(withoutCase(outside))) return 'hypothetical'
  // The condition itself is what is claimed: that it is open.
  if (IS_CONDITION.test(view.text.slice(value.start, value.end))) return 'asserted'
  if (
    /^\W*(?:\p{L}+(?: \p{L}+)?, )?(?:and |but |so )?(?:if(?! (?:at|only|with|ever|anything|slightly|somewhat|for|by|through|from|(?:asked|pressed|challenged|questioned|need(?:ed)?)\b[^,;.]{0,40}[:：]|(?:one|we|you|anyone|anybody) (?:(?:is|are) (?:the [\p{L}-]+ (?:type|kind|sort)|nostalgic|curious|so inclined|inclined|interested)|believes?|trusts?|goes? by|likes?|wants?|wish(?:es)?|cares?|prefers?|insists?|dares?)\b|(?!(?:the )?(?:rumou?rs?|reports?|leaks?|critics|insiders|gossip|talk))[^,;.]{2,50} (?:is|are) (?:anything to go by|to be believed)\b) ?)|unless)\b/iu.test(
      own,
    )
  )
    return 'hypothetical'
  if (INVERTED.test(own) || HAN_IF.test(own)) return 'hypothetical'
  if (FORECAST.test(main) || isOfNext(view.text, value)) return 'forecast'
  if (CONDITIONAL.test(main.replace(/\bMay\b/gu, '').replace(ALLOWED, ''))) return 'hypothetical'
  if (NEGATION.test(before) || isDenied(before, afterOf(view.text, value))) return 'negated'
  if (isFramed(before, tense)) return 'hypothetical'
  return 'asserted'
}

const ASKS =
  "(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|shall|may|might|must|who|what|why|how|when|where|which|whose)(?![\\w’'-])"
const ASKING = new RegExp(`^[^\\p{L}\\p{N}\\ue000-\\uf6ff]*(?:(?:and|but|so|or|yet|then),? )?${ASKS}`, 'iu')
const ASKED_NEXT = new RegExp(
  `^[^?]*(?:;|, (?:and|but|so|yet)) (?:(?:no|yes|if so|then|still),? )?${ASKS}`,
  'iu',
)

/** `X is the newest, so why pay for Y?`: a statement, and a question behind it. */
function isBeforeQuestion(sentence: string, { end }: Span): boolean {
  return ASKED_NEXT.test(sentence.slice(end)) && !ASKING.test(sentence)
}

/** `rises to $6 next year`: a figure that is to come. */
function isOfNext(text: string, { start, end }: Span): boolean {
  return (
    /\d|illion/u.test(text.slice(start, end)) &&
    /^[^,;:.]{0,60}?\b(?:from |starting |as of )?next (?:year|month|week|quarter|spring|summer|autumn|fall|winter)\b/iu.test(
      text.slice(end),
    )
  )
}

/** What follows a value. An amount is no less one `on paper`. */
function afterOf(text: string, { start, end }: Span): string {
  const after = text.slice(end)
  return /\d|illion/u.test(text.slice(start, end)) ? after.replace(/^ on paper\b/u, '') : after
}

/** The dated main verb behind an apposition, which speaks of the same time: `X, valued at $6 billion, doubled its worth`. */
const MAIN_PAST =
  /^(?:[^,;:.()]{0,60},)? (?:(?:also|then|later|soon|first|never|more than|nearly|almost|\p{Ll}+ly) )*(?:was|were|had|did|became|took|gave|went|came|made|said|told|held|won|lost|grew|fell|rose|led|left|met|saw|spoke|wrote|began|sold|bought|(?!(?:need|exceed|feed|speed)(?!\p{L}))\p{Ll}{2,}ed)(?![\p{L}-])/u

/** The main verb behind `with X dark, …`, which speaks of the same time. */
const ABSOLUTE_PAST =
  /^[^,;:.()]{0,40}, (?:[\p{L}\ue000-\uf6ff’'-]+ ){1,5}?(?<!\b(?:have|has|are|is) (?:\p{L}+ )?)(?:was|were|had|did|became|took|gave|went|came|made|told|held|won|lost|grew|fell|rose|led|left|saw|began|sold|bought|(?!(?:need|exceed|feed|speed)(?!\p{L})|(?:founded|based|headquartered|located|backed|owned|known|developed|established|incorporated) (?:in|by|at|as|on)\b)\p{Ll}{2,}ed)(?![\p{L}-])/u

/** `With X before Parliament, firms could not rely on it`. */
const COULD_NOT =
  /^[^,;:.()]{0,40}, [^,;:.()]{3,60}? (?:could(?: not|n['’]t)|could only|had to|might still)(?![\p{L}-])/u

/** The dated main verb before a phrase without a verb: `On 3 May Wren launched X, with Y priced at $5`. */
const LEADING_PAST =
  /(?:^|[:;.] ?)(?:[^,;:.]{0,40}, )?[\ue400-\ue7ff\uf400-\uf5ff] (?:(?:also|then|later|first|quietly|finally|formally|\p{Ll}+ly) )?(?:(?!(?:need|exceed|feed|speed)(?!\p{L}))\p{Ll}{2,}ed|made|put out|brought out|began|cut|gave|sold)(?! by\b)(?![\p{L}-])/u

/** `Ranked first, X …`: no finite verb. */
const OPENING_PARTICIPLE = /^\p{L}+ed(?![\p{L}-])/u
/** Whether words have no finite verb, and so tell no time. */
export function isVerbless(words: string): boolean {
  return !PRESENT.test(words) && !PERFECT.test(words) && !PAST.test(words)
}

/** `X, supported`, `X (withdrawn)`: a participle behind a mark alone. */
const LABEL_PARTICIPLE =
  /(?<=[\ue000-\ue3ff](?:,|:| \(| [—–]) ?(?:(?:so far|still|now|currently|as yet|only|to date|already|since) ){0,2})\p{L}+ed(?![\p{L}-])/u
/** `Still in negotiation in April 2026, X left …`: a dated opening without a verb is of the time of what follows. */
function isOpeningOf(sentence: string, { start, end }: Span): boolean {
  const words = sentence.slice(start, end)
  const rest = sentence.slice(end)
  const isDated = DATE.test(words) || /^[^,;:.]{0,40}[\uf600-\uf6ff]/u.test(rest)
  const isOpening = /^[^\p{L}\ue000-\uf6ff]*$/u.test(sentence.slice(0, start))
  return isOpening && isDated && !PRESENT.test(words) && ABSOLUTE_PAST.test(rest)
}

/** `At $300 billion, X's worth exceeded that of Y`: an amount in front is of the time of what follows. */
function isPricedOpening(sentence: string, { start, end }: Span): boolean {
  const isOpening =
    /^[^\p{L}]*(?:at|for|on|by|with)(?: (?:an?|its|the|their))?(?: (?:some|about|around|roughly|nearly|almost|over|more than|just|only|a mere))? $/iu
  return isOpening.test(sentence.slice(0, start)) && ABSOLUTE_PAST.test(sentence.slice(end))
}

/** `With X blocked by a court, …`. */
const ABSOLUTE_PARTICIPLE =
  /(?<=^with (?:the )?[\ue000-\uf5ff] (?:(?:still|now|currently|only|already) )*)(?:\p{L}+ed|held|kept|put)(?![\p{L}-])/iu
/** `they were told that X, still pending three years on, would pass`: the words themselves tell the time. */
const STILL = /^(?:(?:is|are) (?:still|now|currently)|remains?|continues? to|still|now|currently|today)\b/iu
/** Words that tell of today themselves, unless their verb is in the past: `which was still privately held`. */
function isStill(sentence: string, { start, end }: Span): boolean {
  return STILL.test(sentence.slice(start, end)) && !WAS.test(sentence.slice(0, start))
}
const WAS = /\b(?:was|were|had been) $/iu
/** Participles that tell no time: `can be reached`, `a supported model`. */
const TIMELESS = /(?<=\b(?:be|an?|an? [\p{L}-]+) )(?:\p{L}+ed|had|sold|bought)(?= \p{L}|$)/gu
const DATE = new RegExp(slotClass('date'), 'u')

function tenseOf(sentence: string, span: Span, value: Span, before: string, clause: string): Stance['tense'] {
  const match = sentence
    .slice(span.start, span.end)
    .replace(OPENING_PARTICIPLE, '')
    .replace(TIMELESS, '')
    .replace(LABEL_PARTICIPLE, '')
    .replace(ABSOLUTE_PARTICIPLE, '')
  const from = Math.min(span.start, value.start)
  if (HISTORY.test(clause) || isHanPast(sentence.slice(0, span.start), sentence.slice(from, value.start)))
    return 'past'
  const isVerbless = !PRESENT.test(match) && !PERFECT.test(match) && !NOW.test(match)
  if (isOpeningOf(sentence, value) || isPricedOpening(sentence, value)) return 'past'
  const rest = sentence.slice(Math.max(span.end, value.end))
  const isDated = DATE.test(rest) || DATE.test(sentence.slice(0, span.start))
  const isMainPast =
    LEADING_PAST.test(sentence.slice(0, span.start)) ||
    [rest, sentence.slice(value.end)].some(words => MAIN_PAST.test(words))
  if (isVerbless && isDated && isMainPast) return 'past'
  const isAbsolute = /(?:^|[,;—] ?)with (?:access to )?(?:the )?(?:[\ue000-\uf5ff]|$)/iu.test(
    sentence.slice(0, value.start),
  )
  const behind = sentence.slice(value.end)
  const isBare = !PRESENT.test(match) && !PERFECT.test(match)
  if (isBare && isAbsolute && (ABSOLUTE_PAST.test(behind) || COULD_NOT.test(behind))) return 'past'
  if (PERFECT.test(match) && isExperience(sentence.slice(value.end))) return 'past'
  if (PERFECT.test(match) || PRESENT.test(match) || LAST.test(match)) return 'present'
  if (isStill(sentence, value)) return 'present'
  const isPast = PAST.test(match) || PAST.test(before.trimStart().replace(OPENING_PARTICIPLE, ''))
  return isPast && !LAST.test(before) ? 'past' : 'present'
}

/** A full stop before a name in small letters (`… in May. o1 is …`) closes a sentence as well. */
const BOUNDARY =
  /[;:—–()]|(?<=\p{Ll}{3})[.!?](?= [\ue000-\uf5ff])|, (?:but|while|whereas|although|though|(?:(?:on|under|over|about|by|through|in) )?which|who|where|and|so|yet|as(?! (?:of|per|well|for|to|an?|in|at)\b))\b|\b(?:but|while|whereas|although|though|because|since(?! \p{Ll}+(?:ed|wn|en),))\b|[，；：（）]/giu

function clauseAround(text: string, match: Span): Span {
  let start = 0
  let end = text.length
  for (const boundary of matchesOf(text, BOUNDARY)) {
    const at = boundary.index
    if (at + boundary[0].length <= match.start) start = at + boundary[0].length
    else if (at >= match.end) {
      end = at
      break
    }
  }
  return { start, end }
}

function isQuoted(view: SentenceView, value: Span, quotations: readonly Span[]): boolean {
  const inProse = view.toProse(value)
  return quotations.some(quotation => covers(quotation, inProse))
}
