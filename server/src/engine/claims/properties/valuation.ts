import { attributePhrases } from '../attribute.ts'
import { formatLike } from '../format-like.ts'
import { judgeSnapshot } from '../judge-snapshot.ts'
import { unknown } from '../judgment.ts'
import { measurePhrases } from '../measure.ts'
import { judgeScale } from '../out-of-scale.ts'
import { defineProperty } from '../property.ts'
import { readAsDollars, readQuantity } from '../quantity.ts'
import { ellipticalPhrases } from '../topic.ts'
import { presupposedWorth, worthPhrases } from '../worth-phrases.ts'

/** A round is an event, and what is sought is not had: neither says what the lab is worth today. */
const OF_A_ROUND =
  /\b(?:raised|raises|raising|raise|secured|closed|completed|sought|seeks|seeking|in talks|talks|negotiat\w+|target(?:s|ed|ing)?|consider(?:s|ed|ing)|weigh(?:s|ed|ing)(?! in\b)|eye[ds]?|eyeing|discuss(?:es|ed|ing)|discussions|tender|offered|proposed|rumou?r\w*|sold|bought|acquir\w+|cap|invest(?:s|ed|ing)?|bid(?! up)|takeover|buyout)\b|融资|洽谈|寻求/iu

const SOUGHT =
  /\b(?:sought|seeks|seeking|in talks|talks|negotiat\w+|target(?:s|ed|ing)?|consider(?:s|ed|ing)|weigh(?:s|ed|ing)(?! in\b)|eye[ds]?|eyeing|discuss(?:es|ed|ing)|discussions|offered|proposed|rumou?r\w*|hop(?:es?|ed|ing)|wants?|plan(?:s|ned|ning)|takeover|buyout)\b/iu
/** `A stake sold in May implies a value of …`: whatever was done, it is so now. */
const PUTS_NOW =
  /\b(?:values|prices|pegs|puts|marks|implies|gives|assigns|sets|fixes|leaves|makes|suggests|indicates)\b[^,;:.]{0,60}$/iu

/** `By the last round that closed, …`: what is so until the next. */
const BY_THE_LAST =
  /(?:^|[^\p{L}])(?:by|at|in|on|since|after|with|as of|from|following|going by|according to|judging by) (?:the|its|their) (?:terms of (?:the|its) )?(?:last|latest|most recent|newest) [^,;:]{0,50}/giu
/** `sold shares at a price that makes it worth $4 billion`: the price of all. */
const MAKES_IT =
  /\b(?:makes?|puts?|values|prices|pegs|marks|(?<=(?:terms|prices|figures|shares|rounds|deals|investors|backers) that )(?:value|price|peg|mark)|valuing|pricing|putting) (?:it|the (?:(?:whole|entire) )?(?:company|firm|lab|thing|group|start-?up|business)|all of it|(?:the )?[\ue400-\ue7ff]) (?:worth|at) $/iu
/** `last raised money at a valuation of $4 billion`: what is so until the next round. */
const LAST_RAISED = /\b(?:last|most recently) raised (?:(?:money|funds|capital|cash|equity) )?(?=at )/giu
/** What is hoped for, and what is somebody’s own. */
const NOT_ITS =
  /\b(?:hop(?:es?|ed|ing)|wants?|aims?|wish(?:es)?|pray|push(?:es|ing)?|looks?) (?:for|to)\b[^,;:]*$|[\ue400-\uf5ff]['’]s? (?:chief executive|chief|CEO|founders?|co-founders?|boss|chair(?:man|woman)?|head|stake|holding|shareholding|share)\b[^,;:]*$/iu
/** `under the merger agreement, X is valued at`, `the deal valued Y at $1 trillion and X at`: the terms of a merger. */
const BY_THE_TERMS =
  /\b(?:under|by|per|as part of|according to) the (?:terms of the )?(?:[\w-]+ )?(?:agreement|deal|terms|merger|transaction|acquisition|takeover)\b|\b(?:merger|agreement|transaction|acquisition|takeover|tie-up|deal) valued [^.;:]{1,40} at [^.;:]{1,40} and (?:the )?[\ue000-\uf5ff] at [^.;:]{0,20}$/iu
/** `now worth $4 billion`, whatever else is sought. */
const TODAYS =
  /\b(?:(?:now|currently|today|at present) |(?:and|but|it|which) (?:is|remains) (?:(?:still|now|currently|today) )?)(?:worth|valued at) $/iu
/** `valued at $4 billion in the share sale of May`: what was so then. */
const AT_A_SALE =
  /^ (?:in|at|after|by|during|following) (?:the|its|an?|that|their) (?!(?:latest|last|most recent|newest)\b)[^,.;:]{0,40}\b(?:sale|round|raise|tender|deal|financing|offering|fundraising)\b[^,.;:]{0,20}[\uf600-\uf6ff]/iu
const IN_A_ROUND =
  /^\W*(?:in|at|after|with|during|following) (?:the|its|an?|that|their) (?!(?:latest|last|most recent|newest)\b)[^,;:]{0,30}\b(?:sale|round|raise|tender|deal|financing|offering|fundraising)\b/iu
/** `valued at $4 billion until its merger`: and no more. */
const UNTIL = /^ (?:until|till|up to(?! [$€£¥\d])|before|prior to)(?!\p{L})/u
/** Present and past are one: with a day it is told of that day. */
const PUT =
  /\b(?:put|set) (?:(?:the )?[\ue400-\uf5ff](?:['’]s \p{L}+)? at|an? (?:[a-z-]+ ){0,3}?(?:tag|price|valuation|value|worth) of) $/u
/** `A round in January valued X at`: with a day, told of that day. */
const HAVE_VALUED =
  /(?<!\b(?:latest|last|most recent|newest|current) (?:[\p{L}-]+ ){0,3})\b(?:rounds?|raise|sale|deal|financing|fundraising|offer|investment|injection|series \p{L})\b[^,;:]{0,40}(?<!\b(?:is|are|was|were|be|been|it|now|still|last|has|have) )(?:valued|priced|pegged|appraised) (?:(?:the )?[\ue400-\uf5ff]|it|the (?:company|firm|lab|start-?up|group|business)) at $/iu
/** `X ($4 billion)`: an amount of what, its sentence must say. */
const ALONE = /[\ue400-\uf5ff] \($/u
/** `X, which closed a round in May, is worth …` */
const RELATIVE_CLAUSE = /, (?:which|who) [^,;:$€£¥]{3,120},/gu
const ABOUT_WORTH = /\b(?:valu\p{L}+|worth|priciest)\b/iu

const BODY = '{lab|organization}'
const BACKERS =
  '(?:(?:venture|private|new|early|outside|its|the|their|public|secondary|private-market) )*(?:investors?|backers?|markets?|shareholders|analysts|venture capitalists|VCs|funds|bankers|buyers|Wall Street)(?:,? (?:including|such as|like|led by|among them) [^.;:!?$€£]{2,70}?(?=,? (?:(?:now|currently|still|today|together|collectively) )*(?:values?|puts?|prices?|pegs?|marks?|rates?)\\b),?)?'
const COMPANY =
  '(?:AI |artificial-intelligence |tech |private |model |research )*(?:start-?ups?|compan(?:y|ies)|labs?|firms?|unicorns?|giants?|groups?|business|developers?|decacorn|outfit|juggernaut|behemoth|titan)'
const ROUND =
  '(?:(?:funding|financing|fundraising|share|tender|secondary|private|Series [A-Z]) )*(?:rounds?|raise|fundraising|fundraise|financing|sale|offer|deal)'
const LATEST = '(?:latest|last|most recent|newest|current)'
const WORTH = '(?:worth|value|valuation|price[- ]tag)'
const NOW = '(?:(?:now|currently|still|together|today|collectively|recently|publicly|privately) )*'
/** Words behind which an amount is of something else, of another time, or no more than a part. */
const ELSE =
  'than|rounds?|series|raise|financing|funding|revenues?|turnover|sales|deals?|contracts?|stakes?|shares?|holdings?|tokens?|chips?|compute|computing|spen[dt]s?|spending|costs?|loss(?:es)?|lost|profits?|debts?|loans?|orders?|settlements?|customers?|users?|clients?|partners?|suppliers?|landlords?|tenants?|bankers?|advisers?|lenders?|neighbou?rs?|donors?|owners?|investors?|parent|subsidiary|founders?|employees|staff|projects?|ventures?|products?|services?|models?|twice|half|times|more|less|above|below|beyond|nowhere|not|never|no|nor|would|could|might|may|will|if|when|while|but|who|whose|was|were|had|until|before|from|since|seeks?|wants?|hopes?|targets?|goal|another|other|rivals?|like|unlike|its (?:cloud|data)|paid|pays|bonds?|market cap(?:italization)?'
const near = (words: number) =>
  `(?:['’]s(?= (?:[\\w-]+ ){0,3}(?:valuation|worth|value|price|marks?)\\b))?(?:,? (?!(?:${ELSE})(?![\\w-]))[^\\s,;:!?()\\ue000-\\uf5ff$€£¥\\d]+){0,${words}}?`
/** Words that tell a worth, whatever stands beside them. */
const CUE =
  '(?:valu(?:es?|ed|ing|ations?)|worth|price[ds]?|pricing|pegs?|pegged|marks?|marked|reckon(?:s|ed)?|apprais(?:es?|ed|al)|rate[ds]|fetch(?:es)?|commands?|bid up|unicorn|priciest|dearest|most valuable|market price|cap table|equity)'
/** What an amount is of, if it is of no worth. */
const SUMS =
  '(?:rounds?|stakes?|deals?|series|funding|investments?|revenues?|loss(?:es)?|profits?|raise|cash|debt|sales|costs?|compute|chips|orders|credits|financing|capital|equity|stock|securities|contracts?|commitments?|spending|turnover|users|people|tokens|parameters)\\b'
const ANOTHER = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${ELSE.replaceAll('|founders?', '').replaceAll('|investors?', '').replaceAll('|rounds?|', `|(?<!${LATEST} (?:[a-z-]+ )?)rounds?|`)}|tokens?|inputs?|outputs?|licen[cs]es?|subscription|chip|gpus?|data cent(?:er|re)s?|fund|bet|grant|campaign|penalty|fines?|damages|pac|bill|budget|capex|investments?|backlog|(?<!(?:private|secondary|private-share) )market(?! (?:value|prices|values|puts|pegs|believes|thinks|holds|sees)\\b)|industry|sector|economy|billions|made|gave|left|agreed|struck|(?:valu|pric)(?:e[sd]|es|ing) (?:the|an?|its|this|that) (?!(?:whole |entire )?(?:company|lab|start-?up|firm|group|business|parent)\\b)[a-z-]+)(?![\\p{L}\\p{N}-])`,
  'u',
)

/** What investors or the market last paid for a lab, as if for all of it. */
export const valuation = defineProperty({
  id: 'valuation',
  label: 'valuation',
  kinds: ['lab', 'organization'],
  valueType: 'number',
  unit: 'USD',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  phrases: [
    ...presupposedWorth(),
    ...[
      `${BODY},? (?:was|were) (?:last )?(?:valued|worth|priced)(?: at)? {quantity} (?:in|at|by|after|during|following) (?:its|the|their) ${LATEST} ${ROUND}`,
      `(?:^|[,;:—] ?)(?:in|at|after|with) (?:its|the|their) ${LATEST} ${ROUND},? ${BODY} (?:was|is) (?:valued at|worth|priced at) {quantity}`,
      `(?:value|worth|price)(?: that)? (?:(?:${BACKERS} )?(?:put|puts|placed|place|set)) on ${BODY}(?: by ${BACKERS})?(?: is| are|,|:)+ {quantity}`,
    ].map(pattern => ({ pattern, isEvent: true })),
    ...[
      `${BODY}{also}{aside},? (?:(?:an?|the) (?:[\\w.-]+ ){1,6}?)?(?:(?:which|that|is|was|are|has been|have been|now|currently|recently|last|most recently|reportedly|today|still|already|being|privately|itself) )*(?:valued|worth)(?: (?:by (?:investors|the market|its backers|its investors)|at|as much as|roughly|on paper|now|privately|today))* {quantity}`,
      `${BODY}{aside},? (?:(?:which|that|is|are|has been|(?:was|were) (?:last|most recently)|now|currently|still|today|reportedly) )+(?:priced|pegged|marked|appraised|assessed|rated|put)(?: by ${BACKERS})? at {quantity}(?! (?:per|for|a|an|each)\\b)`,
      `${BODY}{also}, (?:which|whom) ${BACKERS} ${NOW}(?:values?|puts?|price|peg) at {quantity}`,
      `${BACKERS} ${NOW}(?:values?|puts?|prices?|pegs?|marks?|rates?|assess(?:es)?) ${BODY}(?:(?:'s|’s) ${WORTH})? at {quantity}`,
      `${BODY}(?:'s|’s)?{gap}valuation (?:of|at|to|reached|stands at|is) {quantity}`,
      `${BODY} \\((?:(?:last|most recently|currently|now|reportedly|privately|today|recently) )*(?:(?:valued at |worth |valuation:? |(?:(?:private|last|latest|current|paper|secondary) )?(?:mark|value)(?: of|:) ?))?{quantity}(?=[),;])`,
      `(?:^|(?<![\\ue400-\\uf5ff](?:['’]s)?)[,;:—] ?)(?:(?:now|currently|last|recently|privately) )*(?:valued|worth)(?: (?:by (?:investors|the market|its backers|its investors)|at|as much as|roughly|on paper))* {quantity}, ${BODY} (?=(?!was\\b)(?:is|has|[a-z]+s)\\b)`,
      `${BODY}, at {quantity},? the (?:most valuable|(?:[a-z-]+est|most [a-z]+|second|third|least [a-z]+)(?: [a-z-]+)? (?:of|among|(?:[a-z-]+ ){0,2}${COMPANY}))\\b`,
      `(?:^|[,;:—(] ?|\\b(?:the|an?|by|from|that|of|with|to|and) ){quantity}[- ]${COMPANY},? ${BODY}(?!['’]s)`,
      `${BODY},? (?:(?:is|remains|now|already|currently|still|today|itself) )*(?:an?|the) (?:now )?{quantity}[- ]${COMPANY}(?![\\w-]|['’]s)(?! (?:rivals?|competitors?|investors?|deals?|funds?|founders?|customers?|clients?|partners?|boss|chief|CEO|valuations?)\\b)`,
      `(?:估值|估價)(?:约|達|达|为|為|高达|超过|已达|\\s)*{quantity}的 ?${BODY}`,
    ].map(pattern => ({ pattern })),
    ...[
      `(?:carries|carry|marks?|holds?|books?|rates?|puts?|putting|(?:has|have) put) (?:the )?${BODY} at {quantity}(?! (?:per|for|an?|each)\\b)`,
      `(?:value|price|valuation|worth) of {quantity}(?:${near(4)} (?:on|for|makes|gives|puts))? ${BODY}(?!['’]s)`,
      `${BODY} (?:now |still |today |currently )*(?:goes|is going|changes hands|trades(?: privately)?|weighs in|comes in|clocks in|is (?:dear|cheap|expensive|pricey)) (?:for|at) {quantity}(?! (?:per|for|an?|each)\\b)`,
      `${BODY}(?:'s|’s) (?:${LATEST} ${ROUND} (?:values?|valued|puts?|put|pegs?|pegged|prices?|priced)|${ROUND} (?:values|puts|pegs|prices)) (?:it|(?:the|its) (?:company|lab|firm|start-?up|group|${WORTH}))(?: itself)? at {quantity}`,
      `(?:(?:the|its|a) )?(?:${LATEST}|recent) ${ROUND} (?:values?|valued|puts?|put|pegs?|pegged|prices?|priced) ${BODY}(?:(?:'s|’s) ${WORTH})? at {quantity}`,
      `${BODY} ?(?:的)?(?:身价|身價|市场价值)(?:约|已|达|为|是|\\s)*{quantity}`,
    ].map(pattern => ({ pattern })),
    ...worthPhrases(),
    ...attributePhrases({
      of: 'lab|organization',
      noun: '(?:post-money |private |paper |current |latest |implied )?(?:valuation|worth|price tag)|post-money(?! (?:valuation|worth))|(?:price )?tag|(?:implied|headline|notional|paper|equity|enterprise|private-market) value|(?:private|latest|last|current|secondary|paper) mark',
      value: '{quantity}',
      not: '(?![- ](?:round|stake|deal|Series|funding|investment))',
      between: 'post-money|private|paper|market|company',
      han: '(?:最新|当前|公司|投后)?估值',
    }),
    ...measurePhrases({
      of: 'lab|organization',
      cue: CUE,
      value: `{quantity}(?! (?:an?|per|each)\\b)(?![- ](?:(?:in|of|worth of) )?(?:[a-z-]+ ){0,2}?${SUMS})`,
      besides: ANOTHER,
    }),
    ...ellipticalPhrases({
      subject: 'lab|organization',
      value: '{quantity}(?<=illion|\\d ?[bt]n?|dollars)',
      of: /\b(?:valu(?:ed|es|ations?)|worth|marks?|marked|price[ds]|priciest|dearest|private market|unicorns?)\b/iu,
      rivals:
        /\b(?:revenues?|sales|rais(?:e[sd]?|ing)|rounds?|funding|invest\w*|spen[dt]\w*|costs?|loss(?:es)?|lost|profits?|deals?|contracts?|compute|chips?|capex|users|downloads|parameters|tokens|market cap\w*|offering|proceeds|fines?|budget)\b/iu,
    }),
  ],
  columns: [
    {
      header:
        /^(?:(?:(?:latest|last|current|post-money|private|estimated|most recent|newest|known|reported|implied) )*(?:valuation|worth|price tag|mark)|post-money|valued at|value|(?:目前|当前|最新|公司|投后)?估值)$/iu,
    },
  ],
  read: (text, { view }) => {
    const at = Math.max(0, view.text.indexOf(text))
    const [before, after] = [view.text.slice(0, at), view.text.slice(at + text.length)]
    const lead = before.replace(RELATIVE_CLAUSE, ' ')
    const words = `${lead}${text}${/^[^,;:—]*/u.exec(after)?.[0] ?? ''}`
    const around = `${before} ${/^[^,;:—]*/u.exec(after)?.[0] ?? ''}`
    if ((PUT.test(before) || HAVE_VALUED.test(before)) && [...around].some(unit => view.dates.has(unit)))
      return undefined
    const sought = PUTS_NOW.test(before) ? SOUGHT : OF_A_ROUND
    if (
      sought.test(words.replace(BY_THE_LAST, '').replace(LAST_RAISED, '')) &&
      !TODAYS.test(before) &&
      !MAKES_IT.test(before)
    )
      return undefined
    if (
      IN_A_ROUND.test(before) ||
      AT_A_SALE.test(after) ||
      (ALONE.test(before) && !ABOUT_WORTH.test(view.text))
    )
      return undefined
    if (UNTIL.test(after) || NOT_ITS.test(before) || BY_THE_TERMS.test(before)) return undefined
    const stated = readAsDollars(/亿$/u.test(text) && view.text.includes('美元') ? `${text}美元` : text)
    const isMoney = stated?.currency !== undefined || /billion|trillion|bn\b|\d\s?[BT]\b/iu.test(text)
    return stated && isMoney && stated.value >= 1e7 ? { ...stated, text } : undefined
  },
  judge: (claim, frame) => {
    const judgment = judgeSnapshot(claim, frame)
    if (!isInDollars(claim.stated.text) && !AT_ITS_RATE.has(judgment.verdict)) return unknown(claim, frame)
    const known = Number(judgment.presentFact?.value)
    if (claim.stated.relation === 'at-least' && known >= Number(claim.stated.value))
      return judgment.verdict === 'current' ? judgment : unknown(claim, frame)
    return judgment.verdict === 'unknown' ? judgeScale(claim, frame) : judgment
  },
  // What was told in another currency is not given a figure in dollars.
  rewrite: ({ stated }, { presentFact }) =>
    isInDollars(stated.text) ? formatLike(stated, presentFact) : undefined,
})

/** What an amount in another currency may turn out to be: rates that move tell of no amount that it is wrong. */
const AT_ITS_RATE: ReadonlySet<string> = new Set(['current', 'outdated', 'changed-since'])

function isInDollars(text: string): boolean {
  const currency = readQuantity(text)?.currency
  return currency === undefined || currency === 'USD'
}
