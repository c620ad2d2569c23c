import { attributePhrases } from '../attribute.ts'
import { formatLike } from '../format-like.ts'
import { judgeSnapshot } from '../judge-snapshot.ts'
import { judgeScale } from '../out-of-scale.ts'
import { defineProperty } from '../property.ts'
import { readDollars } from '../quantity.ts'

/** A round is an event, and what is sought is not had: neither says what the lab is worth today. */
const OF_A_ROUND =
  /\b(?:raised|raises|raising|raise|secured|closed|completed|sought|seeks|seeking|in talks|talks|negotiat\w+|target(?:s|ed|ing)?|consider(?:s|ed|ing)|weigh(?:s|ed|ing)|eye[ds]?|eyeing|discuss(?:es|ed|ing)|discussions|tender|offered|proposed|rumou?r\w*|sold|bought|acquir\w+|cap)\b|融资|洽谈|寻求/iu

/** `now worth $4 billion`, whatever else is sought. */
function isTodays(amount: string, sentence: string): boolean {
  return /\b(?:now|currently|today) (?:worth|valued at) $/iu.test(
    sentence.slice(0, Math.max(0, sentence.indexOf(amount))),
  )
}

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
  cue: /valu|worth|price|mark|put|估值|市值/iu,
  phrases: [
    {
      pattern:
        '{lab|organization}{also}{aside},? (?:(?:an?|the) (?:[\\w.-]+ ){1,6}?)?(?:(?:which|that|is|was|are|has been|have been|now|currently|recently|last|most recently|reportedly|today|still|already|being|privately|itself) )*(?:valued|worth)(?: (?:by (?:investors|the market|its backers|its investors)|at|as much as|roughly|on paper|now|privately|today))* {quantity}',
    },
    {
      pattern:
        "(?:value[ds]?|valuing|price[ds]?|pricing) {lab|organization}(?:'s|’s)? (?:itself )?at {quantity}",
    },
    {
      pattern: `{lab|organization}{also}, (?:which|whom) (?:(?:its|the|private|public|secondary) )*(?:investors|backers|markets?|shareholders|analysts) (?:(?:now|currently|still|together) )*(?:values?|puts?|price) at {quantity}`,
    },
    {
      pattern: `(?:investors?|backers?|the market|markets|shareholders) (?:now |currently |still )*values? {lab|organization} at {quantity}`,
    },
    ...attributePhrases({
      of: 'lab|organization',
      noun: '(?:post-money |private |paper |current |latest |implied )?valuation|(?:private|latest|last|current|secondary|paper) mark',
      value: '{quantity}',
      not: '(?![- ](?:round|stake|deal|Series|funding|investment))',
      between: 'post-money|private|paper|market|company',
      han: '(?:最新|当前|公司|投后)?估值',
    }),
    { pattern: "{lab|organization}(?:'s|’s)?{gap}valuation (?:of|at|to|reached|stands at|is) {quantity}" },
    {
      pattern:
        '{lab|organization} \\((?:(?:last|most recently|currently|now|reportedly|privately|today|recently) )*(?:valued at |worth |valuation:? |(?:(?:private|last|latest|current|paper|secondary) )?(?:mark|value)(?: of|:) ?){quantity}(?=[),;])',
    },
    {
      pattern: `(?:^|[,;:—] ?)(?:(?:now|currently|last|recently|privately) )*(?:valued|worth)(?: (?:by (?:investors|the market|its backers|its investors)|at|as much as|roughly|on paper))* {quantity}, {lab|organization} (?=(?!was\\b)(?:is|has|[a-z]+s)\\b)`,
    },
    {
      pattern: `(?:investors?|backers?|the market|markets|analysts?|shareholders) (?:now |currently )?puts? {lab|organization}(?:'s|’s) (?:value|worth) at {quantity}`,
    },
    {
      pattern: `{lab|organization}(?:'s|’s) (?:current |latest )?price tag(?: (?:is|of|stands at|now|at))+ {quantity}`,
    },
    { pattern: "{lab|organization}(?:'s|’s)? (?:is |now |currently |reportedly )*at {quantity} valuation" },
  ],
  columns: [
    {
      header: /^(?:(?:latest |last |current |post-money |private )?valuation|valued at|value|估值)$/iu,
    },
  ],
  read: (text, { view }) => {
    if (OF_A_ROUND.test(view.text) && !isTodays(text, view.text)) return undefined
    const stated = readDollars(/亿$/u.test(text) && view.text.includes('美元') ? `${text}美元` : text)
    const isMoney = stated?.currency !== undefined || /billion|trillion|bn\b|\d\s?[BT]\b/iu.test(text)
    return stated && isMoney && stated.value >= 1e7 ? { ...stated, text } : undefined
  },
  judge: (claim, frame) => {
    const judgment = judgeSnapshot(claim, frame)
    return judgment.verdict === 'unknown' ? judgeScale(claim, frame) : judgment
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
