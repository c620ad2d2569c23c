import type { Fact } from '../../knowledge/types.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'
import type { StatedValue } from '../types.ts'

const MONEY =
  /(?:[$€£¥]|(?:USD|EUR|CNY|BRL|KRW|GBP|RMB) ?)?\d[\d,.]*(?: ?(?:thousand|million|billion|[mb]n|[MB]\b))?(?: ?(?:USD|EUR|CNY|BRL|KRW|GBP|euros?|dollars|yuan|won|reais))?/giu
const FINES = '(?:fines?|fined|penalt(?:y|ies)|sanctions|cost|liable|pay|罚款)'
const AMOUNT =
  '(?:[$€£¥]|R\\$|(?:USD|EUR|RMB|CNY|KRW|JPY|BRL|GBP) ?)\\d[\\d,]*(?:\\.\\d+)?(?: ?(?:thousand|million|billion|[mb]n|[MB](?![a-z])))?|\\d[\\d,]*(?:\\.\\d+)?(?: (?:thousand|million|billion))? (?:euros?|dollars|yuan|won|reais)'
const SHARE =
  "\\d{1,2}(?:\\.\\d+)? ?(?:%|per ?cent) of (?:their |its |the |an? |total |annual |global |worldwide |gross |company(?:’s|'s) )*(?:turnover|revenues?|sales)"
const MAXIMUM = `(?:(?:up|to|of|as much as|a maximum|maximum|at most|capped at|exceeding|reach|reaching|civil|administrative) ){1,4}(?:${AMOUNT}|${SHARE})(?:(?:,? or|/| \\(or) (?:up to )?(?:${AMOUNT}|${SHARE}))?`

/** One amount for each breach is the most that it can cost. */
const EACH = `(?:${AMOUNT})(?= (?:per|for (?:each|every|any|a single)|a|each|every) (?:single )?(?:violation|breach|offen[cs]e|infringement|day|infraction))`
const BREACH = '(?:violations?|breach(?:es)?|infringements?|infractions?|offen[cs]es?)'
/** The most that a breach can cost. Several fines stand side by side, so only one above all that are known is wrong. */
export const penaltyMax = defineProperty({
  id: 'penalty-max',
  label: 'maximum penalty',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'rarely',
  cue: /fine|penalt|sanction|cost|liable|pay\b|violation|breach|infring|offen[cs]e|罚款/iu,
  phrases: [
    {
      pattern: `{policy}(?:'s|’s)?[^.;!?\\ue800-\\uebff]{0,60}? {value:(?:can|may|could) (?:(?:be|run|amount|reach|go|rise|cost) )(?:fined )?(?:${MAXIMUM}|(?:${AMOUNT}))}`,
    },
    {
      pattern: `{policy}{aside} {value:(?:caps?|capped|limits?|limited) (?:the |its |all )?(?:civil |maximum |administrative )?(?:fines?|penalt(?:y|ies)) (?:at|to) (?:${AMOUNT})}(?! (?:for|on|in)\\b)`,
    },
    {
      pattern: `{policy}(?:'s|’s) (?:maximum|highest|top) (?:civil |possible |administrative )?(?:fine|penalty) {value:(?:is|remains|stands at|comes to) (?:only |just )?(?:${AMOUNT})}(?! (?:for|on|in)\\b)`,
    },
    { pattern: `^\\W*{policy}[:：]? ?[—–-]? ?(?:${FINES} )?{value:(?:${MAXIMUM})|(?:${EACH})}` },
    {
      pattern: `{policy}(?:'s|’s)?[^;!?\\ue800-\\uebff]{0,110}?${FINES}[^;.!?\\ue800-\\uebff]{0,40}? {value:${EACH}}`,
    },
    {
      pattern: `(?:each|every|any|an?|single|one) ${BREACH} of (?:the )?{policy} (?:can |may |could )?(?:costs?|carries|draws|brings|attracts|is (?:punished|punishable|fined) (?:by|with)|entails) (?:an? |fines? of |penalt(?:y|ies) of |civil )*{value:(?:${MAXIMUM})|(?:${AMOUNT})}`,
    },
    {
      pattern: `${BREACH} of (?:the )?{policy}(?:'s|’s)?[^;.!?\\ue800-\\uebff]{0,40}? {value:${MAXIMUM}}`,
    },
    {
      pattern: `{policy}(?:'s|’s)?[^;!?\\ue800-\\uebff]{0,110}?${FINES}[^;.!?\\ue800-\\uebff]{0,40}? {value:${MAXIMUM}}`,
    },
    {
      pattern: `(?<=^|[\\s(])(?:under|by|in|of) (?:the )?{policy}(?:'s|’s)?[^;!?\\ue800-\\uebff]{0,110}?${FINES}[^;.!?\\ue800-\\uebff]{0,40}? {value:${MAXIMUM}}`,
    },
    {
      pattern: `${FINES} (?:of )?{value:${MAXIMUM}}[^;.!?\\ue800-\\uebff]{0,50}? (?:under|for (?:breaches|violations|breaking) of|breaching|violating) (?:the )?{policy}`,
    },
    {
      pattern: `${FINES} (?:under|for (?:breaches|violations|breaking) of|for (?:breaching|violating)) (?:the )?{policy}[^;.!?\\ue800-\\uebff]{0,40}? {value:${MAXIMUM}}`,
    },
    { pattern: `{policy} ?[^\\ue800-\\uebff。；！？]{0,20}?罚款(?:最高|上限|可达|为|达)*{quantity}` },
  ],
  columns: [{ header: /^(?:max(?:imum|\.)? )?(?:penalt(?:y|ies)|fines?)$/iu }],
  read: text => (amountsOf(text).length > 0 ? { text, value: text } : undefined),
  agrees: (stated, fact) => exceeds(stated, fact) === 'same',
  judge: (claim, frame) => {
    const facts = factsFor(claim, frame)
    const support = facts.find(fact => exceeds(claim.stated, fact) === 'same')
    if (support) return verdictOf('current', claim, frame, [support], support)
    const first = facts.find(fact => exceeds(claim.stated, fact) === 'above')
    const isAboveAll = facts.every(fact => exceeds(claim.stated, fact) === 'above')
    const isOther = isNoneOf(claim.stated, facts)
    const [any] = facts
    if (isOther && any && claim.stance.modality === 'asserted')
      return verdictOf('contradicted', claim, frame, [any], any)
    const [only, other] = facts
    const isCap = CAP.test(claim.stated.text) && only && !other && isBelow(claim.stated, only)
    if (isCap && claim.stance.modality === 'asserted')
      return verdictOf('contradicted', claim, frame, [only], only)
    return first && isAboveAll && claim.stance.modality === 'asserted'
      ? verdictOf('contradicted', claim, frame, [first], first)
      : unknown(claim, frame)
  },
})

/** Words for the most that there is. */
const CAP = /^(?:cap|limit|is|remains|stands|comes)/iu

/** Whether what is stated as the most is one amount, less than the only one known. */
function isBelow(stated: StatedValue, fact: Fact): boolean {
  const [said, ...more] = amountsOf(stated.text)
  const [known, ...others] = amountsOf(String(fact.value))
  const isPair = said && known && more.length === 0 && others.length === 0
  return isPair === true && said.unit === known.unit && said.value < known.value * 0.99
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

interface Amount {
  readonly unit: string
  readonly value: number
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

function amountsOf(text: string): readonly Amount[] {
  const shares = [...text.matchAll(/(?<share>\d{1,2}(?:\.\d+)?) ?(?:%|per ?cent)/giu)].map(match => ({
    unit: '%',
    value: Number(match.groups?.share),
  }))
  const money = [...text.matchAll(MONEY)].flatMap(([words]) => {
    const code = /\b(?:CNY|BRL|KRW|USD|EUR|GBP)\b/iu.exec(words)?.[0].toUpperCase()
    const read = readQuantity(words.trim().replace(/[.,]$/u, ''))
    const unit = read?.currency ?? code
    return read && unit !== undefined ? [{ unit, value: read.value }] : []
  })
  return [...shares, ...money]
}
