import type { Fact } from '../../knowledge/types.ts'
import { unknown, verdictOf } from '../judgment.ts'
import { defineProperty, type JudgeFrame, type Phrase } from '../property.ts'
import { begunBy, endedBy, observedOn } from '../timeline.ts'
import type { Claim, Judgment } from '../types.ts'

/** What is measured, and the words, to `than`, that say more or less of it. */
interface Measure {
  readonly measure: string
  readonly more: string
  readonly less: string
}

const MUCH =
  '(?:(?:far|much|slightly|significantly|considerably|substantially|even|still|also|well|a (?:bit|little|lot)) )*'
const TIMES =
  '(?:(?:roughly|about|some|nearly|almost|more than|over) )?(?:twice|double|half|(?:two|three|four|five|six|ten|\\d{1,2}(?:\\.\\d+)?) ?(?:times|x|×))'
/** What costs more in one of the two may cost less in the other. */
const PRICES = 'price-input|price-output'
const MEASURES: readonly Measure[] = [
  {
    measure: 'parameters-total',
    more: `${MUCH}(?:larger|bigger) than`,
    less: `${MUCH}smaller than`,
  },
  {
    measure: PRICES,
    more: `(?:${MUCH}(?:more expensive|costlier|pricier|dearer|priced higher) than|priced above)`,
    less: `(?:${MUCH}(?:cheaper|less expensive|less costly|priced lower) than|priced below)`,
  },
  { measure: 'released', more: `${MUCH}(?:newer|more recent) than`, less: `${MUCH}older than` },
]
const WINDOW = '(?:(?:maximum )?(?:context|input)(?: window| length| limit)?|window|context windows)'
const OWNED: readonly Measure[] = [
  {
    measure: 'parameters-total',
    more: `${MUCH}more (?:total )?parameters than`,
    less: `${MUCH}fewer (?:total )?parameters than`,
  },
  {
    measure: 'context-window',
    more: `${MUCH}(?:(?:an? )?${MUCH}(?:larger|longer|bigger|wider|greater) (?:${WINDOW}|prompts|inputs|documents|texts)|more (?:context|tokens at (?:once|a time))) than`,
    less: `${MUCH}(?:(?:an? )?${MUCH}(?:smaller|shorter|narrower) (?:${WINDOW}|prompts|inputs|documents|texts)|less context|fewer tokens at (?:once|a time)) than`,
  },
]
const POINTS = '(?:an?|one|two|three|four|five|six|ten|\\d{1,3}(?:\\.\\d+)?)'
const HAS =
  '(?:has|have|had|offers?|supports?|with|takes(?: in)?|accepts|reads|handles|provides|can (?:take(?: in)?|accept|read|handle|hold|process))'
const CAME = '(?:came out|was (?:first )?released|was launched|launched|arrived|appeared|debuted|shipped)'
const AGO =
  '(?:(?:(?:a|an|one|two|three|four|five|six|several|some|many|only|just|barely|about|\\d+) )*(?:days?|weeks?|months?|years?) |(?:shortly|soon|well|long|just|right) )?'
const OTHER = "(?:the )?{_model}(?!['’]s)(?![\\w-])"
const STANDS = '(?:is|ranks|sits|stands|comes|scores|places|finishes|lands)'
const DOES = '(?:scores|ranks|does|performs|fares|places)'
const RESULT = '(?:score|result|rating|rank|ranking|mark)'
const AHEAD = `(?:outperforms?|beats?|bests?|outscores?|outranks?|outdoes|exceeds|surpass(?:es)?|edges (?:out|past)|overtakes|has (?:overtaken|surpassed|passed|outscored|beaten)|leads|tops|${DOES} ${MUCH}(?:higher|better) than|${STANDS} (?:just |well |far )?(?:ahead of|above|before)|is (?:ranked|rated|placed) (?:${MUCH}(?:higher|better) than|(?:just |well |far )?(?:above|ahead of))|is ${MUCH}better than|has an? ${MUCH}(?:higher|better) ${RESULT} than)`
const BEHIND = `(?:trails|lags(?: behind)?|loses to|falls behind|is (?:outscored|beaten|outranked|outperformed|surpassed) by|${DOES} ${MUCH}(?:lower|worse) than|${STANDS} (?:just |well |far )?(?:behind|below|after)|is (?:ranked|rated|placed) (?:${MUCH}lower than|(?:just |well |far )?(?:below|behind))|is ${MUCH}worse than|has an? ${MUCH}(?:lower|worse) ${RESULT} than)`
const WORTH =
  "(?:(?:'s|’s) (?:valuation|market value|worth) {adv}| (?:(?:has|carries|commands|enjoys|holds) {adv}an? |is {adv}))"

const phrases: readonly Phrase[] = [
  ...MEASURES.flatMap(({ measure, more, less }) =>
    [
      { words: more, relation: 'more' },
      { words: less, relation: 'less' },
    ].map(({ words, relation }) => ({
      pattern: `{model} {adv}(?:is|was|are|remains) {adv}{value:${words} ${OTHER}}{whole}`,
      qualifiers: { measure, relation },
    })),
  ),
  ...OWNED.flatMap(({ measure, more, less }) =>
    [
      { words: more, relation: 'more' },
      { words: less, relation: 'less' },
    ].map(({ words, relation }) => ({
      pattern: `{model} {adv}${HAS} {adv}{value:${words} ${OTHER}}{whole}`,
      qualifiers: { measure, relation },
    })),
  ),
  {
    pattern: `{model} ${HAS} {adv}{value:${TIMES} (?:as many|the(?: number of)?) parameters (?:as|of|than) ${OTHER}}{whole}`,
    qualifiers: { measure: 'parameters-total', relation: 'times' },
  },
  ...[
    { words: `${MUCH}more(?: per (?:million )?tokens?)? than`, relation: 'more' },
    { words: `(?:${MUCH}less(?: per (?:million )?tokens?)? than|undercuts)`, relation: 'less' },
  ].map(({ words, relation }) => ({
    pattern: `{model} {adv}(?:(?:costs?|charges) {adv}|(?=undercuts )){value:${words} ${OTHER}}{whole}`,
    qualifiers: { measure: PRICES, relation },
  })),
  {
    pattern: `{model} {adv}costs? {adv}{value:${TIMES} (?:as much as|the price of|what|of what|that of) ${OTHER}}(?: costs| does)?{whole}`,
    qualifiers: { measure: PRICES, relation: 'times' },
  },
  {
    pattern: `{model} (?:is|comes at|sells (?:for|at)) {adv}{value:${TIMES} (?:the|as) (?:price of|cost of|expensive as|dear as|costly as) ${OTHER}}{whole}`,
    qualifiers: { measure: PRICES, relation: 'times' },
  },
  {
    pattern: `{model}(?:'s|’s) context (?:window|length) is {adv}{value:${TIMES} (?:that of|as (?:long|large|big) as that of|the (?:size|length) of) ${OTHER}}{whole}`,
    qualifiers: { measure: 'context-window', relation: 'times' },
  },
  {
    pattern: `{model} ${HAS} {adv}{value:${TIMES} the context(?: window| length)? of ${OTHER}}{whole}`,
    qualifiers: { measure: 'context-window', relation: 'times' },
  },
  ...[
    { words: `(?:${MUCH}(?:longer|larger|bigger|wider) than|exceeds)`, relation: 'more' },
    { words: `(?:${MUCH}(?:shorter|smaller|narrower) than|falls short of)`, relation: 'less' },
  ].map(({ words, relation }) => ({
    pattern: `{model}(?:'s|’s) context (?:window|length) (?:is {adv}|(?=exceeds |falls )){value:${words} (?:(?:that|the one) of ${OTHER}|(?:the )?{_model}(?:'s|’s)(?! \\w))}`,
    qualifiers: { measure: 'context-window', relation },
  })),
  ...[
    { words: `${CAME} ${AGO}(?:after|later than)|postdates`, relation: 'more' },
    { words: `${CAME} ${AGO}(?:before|earlier than)|predates|antedates`, relation: 'less' },
  ].map(({ words, relation }) => ({
    pattern: `{model}{aside} {value:(?:${words}) ${OTHER}}(?! (?:was|is|had|has|could|would|did)\\b)`,
    qualifiers: { measure: 'released', relation },
    isEvent: true,
  })),
  {
    pattern: `{model} (?:is|was) {adv}{value:${TIMES} (?:as (?:large|big)(?: as)?|the size of|larger than|bigger than) ${OTHER}}{whole}`,
    qualifiers: { measure: 'parameters-total', relation: 'times' },
  },
  ...[
    { words: AHEAD, relation: 'more' },
    { words: BEHIND, relation: 'less' },
  ].map(({ words, relation }) => ({
    pattern: `{model} {adv}{value:${words} ${OTHER}} (?:on|in) (?:the )?{benchmark}`,
    qualifiers: { measure: 'score', relation },
  })),
  ...[
    { words: '(?:above|ahead of|higher than|in front of)', relation: 'more' },
    { words: '(?:below|behind|lower than)', relation: 'less' },
  ].map(({ words, relation }) => ({
    pattern: `{benchmark}(?: (?:leaderboard|board|ranking|table))? {adv}(?:ranks?|rates?|puts?|places?|has|lists?|shows?|sees) {model} {value:(?:(?:just|well|far|slightly|narrowly) )?${words} ${OTHER}}{whole}`,
    qualifiers: { measure: 'score', relation },
  })),
  {
    pattern: `{model} {adv}{value:(?:is|scores|lands|comes|sits|stands|finishes) within (?:just |about |only )?${POINTS} (?:percentage )?points? of ${OTHER}} (?:on|in) (?:the )?{benchmark}`,
    qualifiers: { measure: 'score', relation: 'within' },
  },
  ...[
    {
      words:
        '(?:was|is) (?:(?:directly|then|soon|later|immediately|itself|followed by and) )*(?:followed|succeeded|superseded) by',
      relation: 'less',
    },
    {
      words:
        '(?:(?:directly|then|soon|later|immediately) )*(?:followed|succeeded|supersedes|superseded|succeeds)',
      relation: 'more',
    },
    { words: '(?:, |is |was )(?:the )?(?:successor|heir|follow-up|follow-on) (?:of|to)', relation: 'more' },
    { words: '(?:, |is |was )(?:the )?(?:predecessor|forerunner|precursor) (?:of|to)', relation: 'less' },
  ].map(({ words, relation }) => ({
    pattern: `{model} ?{value:(?:${words}) ${OTHER}}(?=[,.;:!?)]|\\W*$| (?:and|but|in|by|which|within|after|at|as)\\b)`,
    qualifiers: { measure: 'released', relation },
    isEvent: true,
  })),
  ...[
    {
      words: `(?:worth ${MUCH}more than|${MUCH}(?:worth more|valued (?:higher|more highly)|more valuable) than|valued above|exceeds|tops|dwarfs|${MUCH}higher (?:valuation |market value )?than|(?<=(?:valuation|value|worth) is )above)`,
      relation: 'more',
    },
    {
      words: `(?:worth ${MUCH}less than|${MUCH}(?:worth less|valued lower|less valuable) than|valued below|${MUCH}lower (?:valuation |market value )?than|(?<=(?:valuation|value|worth) is )below)`,
      relation: 'less',
    },
  ].map(({ words, relation }) => ({
    pattern: `{lab}${WORTH}(?:is )?{value:${words} (?:that of )?(?:the )?{_lab}(?:['’]s(?! \\w)|(?!['’]s))}{whole}`,
    qualifiers: { measure: 'valuation', relation },
  })),
]

/** How two entities stand to each other in what is known of both. Derived, never stored. */
export const comparison = defineProperty({
  id: 'comparison',
  label: 'comparison',
  kinds: ['model', 'lab'],
  valueType: 'entity',
  cardinality: 'snapshot',
  qualifiers: ['benchmark'],
  volatility: 'monthly',
  cue: /\b(?:than|as|of|out\w+|beats?|bests?|beaten|overtak\w+|edges|undercuts|exceeds|dwarfs|passed|surpass\w*|leads|tops|ahead|above|behind|below|within|trails|lags|loses|in front|after|later|before|earlier|\w+dates|followed|succee\w+|supersede\w*|successor|heir|follow-up|predecessor|forerunner|precursor)\b/iu,
  phrases,
  read: (text, { view }) => {
    const other = [...text].map(unit => view.mentions.get(unit)).find(mention => mention !== undefined)
    return other && !other.isFamily ? { text, value: other.entity } : undefined
  },
  judge: judgeComparison,
})

/** Differences within this share are none: figures are rounded, and sources count differently. */
const CLOSE = 0.03
const CLOSE_APPROXIMATE = 0.15

/** Wrong only where every pair of known values speaks against it; right where one pair bears it out. */
function judgeComparison(claim: Claim, frame: JudgeFrame): Judgment {
  const other = String(claim.stated.value)
  if (other === claim.subject || claim.stance.tense === 'past' || claim.stance.speaksFor)
    return unknown(claim, frame)
  const pairs = (claim.qualifiers.measure ?? '').split('|').flatMap(measure => {
    const theirs = presentFacts(other, measure, claim, frame)
    return presentFacts(claim.subject, measure, claim, frame).flatMap(a =>
      theirs.map(b => ({ a, b, fits: fits(claim, a, b) })),
    )
  })
  const borne = pairs.find(pair => pair.fits === true)
  if (borne) return verdictOf('current', claim, frame, [borne.a, borne.b], borne.a)
  const [first] = pairs
  if (!first || pairs.some(pair => pair.fits !== false)) return unknown(claim, frame)
  return verdictOf('contradicted', claim, frame, [first.a, first.b], first.a)
}

/** What is known on the as-of date: for what is observed from time to time the latest of each source's kind. */
function presentFacts(
  subject: string,
  measure: string,
  { qualifiers }: Claim,
  { knowledge, asOf }: JudgeFrame,
): readonly Fact[] {
  const known = knowledge
    .facts(subject, measure)
    .filter(fact => fact.rank !== 'deprecated' && fact.strength !== 'weak')
    .filter(fact => measure !== 'score' || fact.qualifiers.benchmark === qualifiers.benchmark)
    .filter(fact => begunBy(fact, asOf) && !endedBy(fact, asOf))
  const isLive = knowledge.entities.get(qualifiers.benchmark ?? '')?.isLive === true
  if (measure !== 'valuation' && !isLive) return known
  const latest = known.toSorted((a, b) => observedOn(b).localeCompare(observedOn(a)))[0]
  return latest ? [latest] : []
}

/** Whether two values stand as claimed; undefined where they are too close to say. */
function fits({ qualifiers, stated }: Claim, a: Fact, b: Fact): boolean | undefined {
  const [one, two] = [orderOf(a), orderOf(b)]
  if (a.unit !== b.unit || Number.isNaN(one) || Number.isNaN(two) || two === 0) return undefined
  const isApproximate = a.precision !== 'exact' || b.precision !== 'exact'
  if (qualifiers.relation === 'times') {
    const factor = factorOf(stated.text)
    const share = one / two / factor
    if (Number.isNaN(share)) return undefined
    if (Math.abs(share - 1) <= CLOSE_APPROXIMATE) return true
    return share > 0.7 && share < 1.4 ? undefined : false
  }
  if (qualifiers.relation === 'within') {
    const most = pointsOf(stated.text)
    return Number.isNaN(most) ? undefined : Math.abs(one - two) <= most
  }
  const difference = (one - two) / Math.abs(two)
  const isDate = qualifiers.measure === 'released'
  const least = isDate ? 0 : isApproximate ? CLOSE_APPROXIMATE : qualifiers.measure === 'score' ? 0 : CLOSE
  if (difference === 0 || Math.abs(difference) < least) return undefined
  return difference > 0 === (qualifiers.relation === 'more')
}

/** A number, or the number of a whole date's day; NaN for what has no order. */
function orderOf({ value, property }: Fact): number {
  if (property !== 'released') return typeof value === 'number' ? value : Number.NaN
  return String(value).length < 10 ? Number.NaN : Date.parse(`${String(value)}T00:00:00Z`)
}

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
}

function factorOf(text: string): number {
  const found =
    /\b(?:(twice|double)|(half)|(two|three|four|five|six|ten|\d{1,2}(?:\.\d+)?) ?(?:times|x|×))/iu.exec(text)
  if (!found) return Number.NaN
  if (found[1] !== undefined) return 2
  if (found[2] !== undefined) return 0.5
  return WORDS[(found[3] ?? '').toLowerCase()] ?? Number(found[3])
}

function pointsOf(text: string): number {
  const word =
    new RegExp(`within (?:just |about |only )?(${POINTS})`, 'iu').exec(text)?.[1]?.toLowerCase() ?? ''
  return WORDS[word] ?? Number(word || Number.NaN)
}
