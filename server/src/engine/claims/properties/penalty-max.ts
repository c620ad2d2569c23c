import type { Fact } from '../../knowledge/types.ts'
import { isAnotherLaws } from '../another-law.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { measurePhrases } from '../measure.ts'
import { AMOUNT, amountsOf, HAN_AMOUNT, HAN_SHARE, SHARE } from '../penalty-amounts.ts'
import { defineProperty } from '../property.ts'
import { asToldOfBill, speaksOfBills } from '../told-of-bills.ts'
import { ellipticalPhrases } from '../topic.ts'
import type { StatedValue } from '../types.ts'
import { isWished } from '../wished.ts'

const FINES =
  '(?:fines?|fined|penal(?:ty|ties|i[sz]ed)|sanctions?|sanctioned|costs?|liable|pays?|punish(?:ed|able|ment)|damages|exposure|forfeits?|owes?|charged?|sue(?= for)|suing(?= for)|risks?|faces?|facing|risking|seeks?|recovers?|asks? for)'
/** Words for the most that there is. */
const MOST =
  '(?:(?:may |can |must |shall |will )?(?:not|never|no) (?:to )?exceed(?:ing)?|not more than|no more than|up to|as much as|as high as|as little as|at most|an? maximum of|maximum of|at a maximum of|an? ceiling of|capped at|exceeding|reach(?:es|ing)?|amount(?:s|ing)? to|topping out at|tops? out at|rising to|run(?:s|ning)? to|going up to|to|of|maximum|civil|administrative)'
const SUM = `(?:${AMOUNT}|${SHARE})(?:(?:,? or|,? and|/| \\(or)(?: to| of)?(?: up to)? (?:${AMOUNT}|${SHARE}))?`
const MAXIMUM = `(?:${MOST} ){1,4}${SUM}`
const BREACH =
  '(?:violations?|breach(?:es)?|infringements?|infractions?|offen[cs]es?|non-?compliance|contraventions?|failures?)'
const OFFEND =
  '(?:ignor|violat|break|breach|flout|disregard|infring|contraven|disobey|defy|shrug off)(?:e?s|ed|ing)?|(?:fails?|failing) to comply with|falls? foul of|runs? afoul of|in breach of'
const PER =
  '(?:a time|apiece|(?:per|for (?:each|every|any|an?|one|a single)|an?|each|every) (?:single |individual |separate )?(?:violation|breach|offen[cs]e|infringement|infraction|contravention|failure))'
/** One amount for each breach is the most that it can cost. */
const EACH = `(?:(?:(?:may|can|could|must|will) (?:[a-z]+ ){1,4}?)?(?:${MOST} ){0,3}(?:${AMOUNT}))(?= (?:in (?:fines?|penalties|damages) )?${PER})`
const WITHIN = '[^;!?\\ue800-\\uebff]'
const COSTS =
  "(?:costs?|carries|draws|brings|attracts|entails|triggers|means|(?:is|are) (?:punished|punishable|fined|sanctioned) (?:by|with)|(?:is|are) priced at|sets? (?:a|the) [\\w ]{2,20} back)(?: (?:the|an?|its|any|each|every|their) (?:[a-z’'-]+ ){0,2}?[a-z’'-]+)?"

/** Money that is no fine. */
const OTHER_MONEY =
  /(?<![\p{L}\p{N}-])(?:revenues?|earn(?:s|ed|ings|ing)|sales|compliance costs?|(?<!failures? |fails? |failing )to comply|spen[dt]\p{L}*|budgets?|fund(?:s|ed|ing)?|invest\p{L}*|grants?|train(?:s|ed|ing)?|comput\p{L}*|develop(?:s|ed|ment)?|settle\p{L}*|valu\p{L}*|worth|threshold|turn over|users?|subsid\p{L}*|lobby\p{L}*|campaign\p{L}*|donat\p{L}*|paid|collected|imposed|awarded|fined (?:an?|the)|struck|removed|deleted|dropped|rejected|fined .{1,30} for|first(?! (?:violation|breach|offen[cs]e|infringement|contravention))|previous|draft|proposed|earlier|daily(?! (?:fine|penalt))|a day)(?![\p{L}\p{N}-])/u

/** What authorities may seek is no wish. */
const SOUGHT =
  /\b(?:attorneys? general|regulators?|prosecutors?|authorit\w+|agenc\w+|commission|courts?|victims|parents|families|patients|consumers|users|individuals|people)(?: (?:to|may|can|could|will))? (?:seek|ask for|demand|claim)\b/giu

/** The most that may be asked, as a noun. */
const MOST_ASKED =
  '(?:(?:maximum|highest|top|steepest|largest|heaviest|biggest|stiffest|severest) (?:civil |possible |administrative )?(?:fine|penalty)|(?:ceiling|cap|maximum|upper limit|limit) (?:for|of|on) (?:[a-z]+ )?(?:fines|penalties))'
/** The most that a breach can cost. Several fines stand side by side, so only one above all that are known is wrong. */
export const penaltyMax = defineProperty({
  id: 'penalty-max',
  label: 'maximum penalty',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'rarely',
  cue: /fine|maximum|ceiling|up to |penal|break|violat|flout|defy|sanction|cost|liable|pay\b|violation|breach|infring|offen[cs]e|damages|complian|罚|罰|处|處/iu,
  phrases: [
    {
      pattern: `{policy}(?:'s|’s)?${WITHIN}{0,60}? {value:(?:can|may|could) (?:(?:be|run|amount|reach|go|rise|cost) )(?:fined )?(?:${MAXIMUM}|(?:${AMOUNT}))}`,
    },
    {
      pattern: `{policy}{aside} {value:(?:caps?|capped|limits?|limited) (?:the |its |all )?(?:civil |maximum |administrative )?(?:fines?|penalt(?:y|ies)) (?:at|to) (?:${SUM})}(?! (?:for|on|in)\\b)`,
    },
    {
      pattern: `{policy}(?:'s|’s) ${MOST_ASKED} {value:(?:is|remains|stands at|comes to) (?:only |just )?(?:${AMOUNT})}(?! (?:for|on|in)\\b)`,
    },
    {
      pattern: `${MOST_ASKED}(?: (?:under|in|of|that|which|for breaches of|for breaching))?(?: the)? {policy}(?: (?:knows|has|allows(?: for)?|provides for|foresees|permits|imposes|sets|threatens))? {value:(?:is|remains|stands at|comes to) (?:only |just )?(?:${SUM})}(?! (?:for|on|in)\\b)`,
    },
    {
      pattern: `(?:^|[;:—,] ?|\\b(?:and|but|that) )(?:under|in|by) (?:the )?{policy},? (?:the |its )?${MOST_ASKED} {value:(?:is|remains|stands at|comes to|runs to) (?:only |just )?(?:${SUM})}(?! (?:for|on|in)\\b)`,
    },
    {
      pattern: `{policy}(?:'s|’s)?${WITHIN}{0,120}? (?:the|its) ${MOST_ASKED} {value:(?:is|remains|stands at|comes to|runs to) (?:only |just )?(?:${SUM})}(?! (?:for|on|in)\\b)`,
    },
    {
      pattern: `(?:under|in|by) (?:the )?{policy},?${WITHIN}{0,60}? (?:the|its) (?:maximum|ceiling|cap|upper limit) {value:(?:is|remains|stands at|comes to|runs to) (?:only |just )?(?:${SUM})}(?! (?:for|on|in)\\b)`,
    },
    {
      pattern: `^\\W*{policy} ?(?:(?:for|in the case of) ${WITHIN}{3,60}?,? )?(?:the )?(?:absolute |upper |top |current |statutory )?(?:maximum|ceiling|cap|upper limit)(?: for ${WITHIN}{3,50}?)? {value:(?:is|remains|stands at|comes to|runs to|reaches) (?:set at |only |just )?(?:${SUM})}`,
    },
    {
      pattern: `^\\W*{policy} ?(?:for|in the case of) ${WITHIN}{3,60}?,? (?:(?:it|that|they|the figure) (?:is|are|can be|can reach) )?{value:${MAXIMUM}}`,
    },
    { pattern: `^\\W*{policy}[:：]? ?[—–-]? ?(?:${FINES} )?{value:(?:${MAXIMUM})|(?:${EACH})}` },
    { pattern: `{policy}(?:'s|’s)?${WITHIN}{0,140}? {value:${EACH}}` },
    {
      pattern: `(?:each|every|any|an?|single|one|of|for) ${BREACH} (?:of|with) (?:the )?{policy} (?:can |may |could )?${COSTS} (?:an? |fines? of |penalt(?:y|ies) of |civil )*{value:(?:${MAXIMUM})|(?:${AMOUNT})}`,
    },
    {
      pattern: `(?<=^|[\\s(])(?:under|by|in) (?:the )?{policy},? (?:[a-z’'-]+ ){0,3}?${BREACH} (?:can |may |could |will )?${COSTS} (?:an? |fines? of |penalt(?:y|ies) of |civil )*{value:(?:${MAXIMUM})|(?:${AMOUNT})}`,
    },
    {
      pattern: `(?:${BREACH}|${FINES})${WITHIN}{0,120}? (?:under|of|in|by|breaching|violating) (?:(?:article|section) \\d+ of )?(?:the )?{policy},? (?:[a-z]+ ){0,3}?{value:${MAXIMUM}}`,
    },
    {
      pattern: `{policy}(?:'s|’s)?${WITHIN}{0,110}?${FINES}${WITHIN}{0,80}? {value:${MAXIMUM}}`,
    },
    {
      pattern: `(?<=^|[\\s(])(?:under|by|in|of) (?:the )?{policy}(?:'s|’s)?${WITHIN}{0,110}?${FINES}${WITHIN}{0,40}? {value:${MAXIMUM}}`,
    },
    {
      pattern: `{policy}[^\\ue800-\\uebff。；！？]{0,30}?(?:罚款|罰款|罚金|罰金|处罚|處罰|处以|處以)[^\\ue800-\\uebff。；！？\\d]{0,8}? ?{value:${HAN_AMOUNT}(?:(?:或|或者|及)(?:者)?${HAN_SHARE})?}`,
    },
    {
      pattern: `{policy}[^\\ue800-\\uebff。；！？]{0,30}?{value:${HAN_AMOUNT}(?:(?:或|或者|及)(?:者)?${HAN_SHARE})?} ?(?:以下|以內|以内)?的?(?:罚款|罰款|罚金|罰金)`,
    },
    ...measurePhrases({
      of: 'policy',
      cue: `${FINES}|${BREACH}|${OFFEND}`,
      value: `{value:${EACH}|${MAXIMUM}|(?:with|by|at|back) (?:${SUM})(?! (?:for (?:the first|each|every)))}`,
      besides: OTHER_MONEY,
      mayHang: true,
    }),
    ...ellipticalPhrases({
      subject: 'policy',
      value: `{value:(?:${MOST} ){0,2}(?:${SUM}(?: or (?:\\d{1,2}(?:\\.\\d+)?) ?(?:%|per ?cent))?)}`,
      of: /\b(?:fines?|fined|penalt(?:y|ies)|sanctions?)\b/iu,
      rivals:
        /\b(?:revenues?|turnover of|budgets?|compliance costs?|spend\w*|invest\w*|fund(?:s|ing)|grants?|settle\w*|threshold)\b/iu,
    }),
  ],
  columns: [
    {
      header:
        /^(?:(?:max(?:imum|\.)?|highest|top) )?(?:(?:civil|administrative|possible|financial) )?(?:penalt(?:y|ies)|fines?)$|^(?:最高|最重)(?:罚款|处罚|罚金)(?:金额|额)?$|^罚款上限$/iu,
    },
  ],
  read: (text, scene) => {
    const { view } = scene
    const lead = view.text.slice(0, Math.max(0, view.text.indexOf(text))).replace(SOUGHT, '')
    const before = speaksOfBills(scene) ? lead.replace(/\bwould\b/giu, 'will') : lead
    return amountsOf(text).length > 0 && !isAnotherLaws(view.text, text) && !isWished(before)
      ? { text, value: text, about: view.text.replace(/\bGPAI\b/gu, 'general-purpose') }
      : undefined
  },
  agrees: (stated, fact) => exceeds(stated, fact) === 'same',
  asMeant: (claim, frame) => asToldOfBill(claim, claim.stated.about ?? '', frame),
  judge: (claim, frame) => {
    const all = factsFor(claim, frame)
    const named = factOfTopic(claim.stated, all)
    const facts = named ? [named] : all
    const support = facts.find(fact => exceeds(claim.stated, fact) === 'same')
    if (support) return verdictOf('current', claim, frame, [support], support)
    const [first, ...others] = facts
    const isAnother = named !== undefined && all.some(fact => exceeds(claim.stated, fact) === 'same')
    if (!first || isAnother || claim.stance.modality !== 'asserted') return unknown(claim, frame)
    const isMost = TOP.test(claim.stated.about ?? '') && facts.every(fact => isOther(claim.stated, fact))
    const isFree = others.length === 0 && /^none\b/iu.test(String(first.value))
    const isAboveAll = facts.every(fact => exceeds(claim.stated, fact) === 'above')
    const isBeside = isNoneOf(claim.stated, facts) || (named !== undefined && isOther(claim.stated, named))
    const isLess = others.length === 0 && isCap(claim.stated, first) && isBelow(claim.stated, first)
    return isFree || isAboveAll || isMost || isBeside || isLess
      ? verdictOf('contradicted', claim, frame, [first], first)
      : unknown(claim, frame)
  },
})

/** The one fine of several that is for what a sentence speaks of, as its brackets tell: `(prohibited practices)`. */
function factOfTopic({ about = '' }: StatedValue, facts: readonly Fact[]): Fact | undefined {
  if (facts.length < 2) return undefined
  const telling = facts.filter(({ value }) => {
    const topic = /\(([^()]+)\)/u.exec(String(value))?.[1] ?? ''
    return [...topic.matchAll(/article \d+|[\p{L}-]{7,}/giu)].some(([word]) =>
      about.toLowerCase().includes(word.toLowerCase().slice(0, Math.min(Math.max(6, word.length - 3), 10))),
    )
  })
  return telling.length === 1 ? telling[0] : undefined
}

/** What is told as the most of all is none of them if it equals none. */
const TOP =
  /\b(?:maximum|highest|top|steepest|largest|heaviest|biggest|stiffest|severest) (?:\p{L}+ )?(?:fine|penalty)\b|\b(?:most (?:serious|severe|egregious)|gravest|worst|severest) (?:\p{L}+ )?(?:breach|infringement|violation|offen[cs]e|infraction|contravention|case|failure)/iu
const CAP = /^(?:cap|limit|is|remains|stands|comes)/iu
const AT_MOST =
  /\b(?:up to|as much as|as high as|at most|maximum|exceed|no more than|not more than|ceiling)\b/iu
const PER_BREACH =
  /\bper (?:violation|breach|infringement|offen[cs]e)\b|\b(?:dollars|euros|pounds|yuan|won|yen|reais) (?:each|apiece)\b/iu

/** Whether the most is told of the breach that the fact tells it of. */
function isCap({ text, about = '' }: StatedValue, fact: Fact): boolean {
  return (
    CAP.test(text) || (AT_MOST.test(text) && PER_BREACH.test(about) && PER_BREACH.test(String(fact.value)))
  )
}

/** Whether what is stated as the most is one amount, less than the only one known. */
function isBelow(stated: StatedValue, fact: Fact): boolean {
  const [said, ...more] = amountsOf(stated.text)
  const [known, ...others] = amountsOf(String(fact.value))
  const isPair = said && known && more.length === 0 && others.length === 0
  return isPair === true && said.unit === known.unit && said.value < known.value * 0.99
}

/** Whether each amount stated is another than the fact's in its unit. */
function isOther(stated: StatedValue, fact: Fact): boolean {
  const known = amountsOf(String(fact.value))
  const said = amountsOf(stated.text)
  return said.every(({ unit, value }) => {
    const rivals = known.filter(rival => rival.unit === unit)
    return rivals.length > 0 && rivals.every(rival => Math.abs(rival.value - value) > value * 0.01)
  })
}

/** Whether an amount and a share are told together, each of which lies among those known and is none of them. */
function isNoneOf(stated: StatedValue, facts: readonly Fact[]): boolean {
  const known = facts.flatMap(fact => amountsOf(String(fact.value)))
  const said = amountsOf(stated.text)
  return (
    new Set(said.map(amount => amount.unit)).size > 1 &&
    said.every(({ unit, value }) => {
      const rivals = known.filter(rival => rival.unit === unit)
      return (
        rivals.some(rival => rival.value < value) &&
        rivals.every(rival => Math.abs(rival.value - value) > value * 0.01)
      )
    })
  )
}

/** Whether what is stated is told by the fact too, lies above all that it tells in one of its units, or neither. */
function exceeds(stated: StatedValue, fact: Fact): 'same' | 'above' | undefined {
  const known = amountsOf(String(fact.value))
  const said = amountsOf(stated.text)
  const sides = said.map(amount => {
    const rivals = known.filter(rival => rival.unit === amount.unit)
    if (rivals.some(rival => Math.abs(rival.value - amount.value) <= amount.value * 0.01)) return 'same'
    return rivals.length > 0 && rivals.every(rival => rival.value < amount.value) ? 'above' : undefined
  })
  if (sides.includes('above')) return 'above'
  return sides.includes('same') && !sides.includes(undefined) ? 'same' : undefined
}
