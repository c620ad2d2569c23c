import { formatLike } from '../format-like.ts'
import { agreePrices, OUTPUT, PER, readPrice } from '../price.ts'
import { defineProperty } from '../property.ts'

/** What a million tokens of output cost. */
export const priceOutput = defineProperty({
  id: 'price-output',
  label: 'output price',
  kinds: ['model'],
  valueType: 'number',
  unit: 'USD/Mtok',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  cue: /[$￥¥€]|\bUSD\b|dollars|美元/iu,
  phrases: [
    {
      pattern:
        '{model} ?(?:的|API|每百万|个|[Tt]okens?|词元|\\s)*输出(?:[Tt]okens?)?(?:的)?(?:价格|定价|费用|单价)?(?:目前|仅|约|为|是|：|:|每百万|个|[Tt]okens?|词元|/|\\s)*{quantity}',
    },
    {
      pattern: `(?:^|[,;—] ?)(?:at|with|for|priced at|costing) {quantity} ?${PER}[- ](?:of )?${OUTPUT}[^;.!?\\ue000-\\ue3ff]{0,40}?, (?:the )?{model}`,
    },
    { pattern: `{model}(?:'s|’s)?{gap}{quantity} ?${PER}[- ](?:of )?${OUTPUT}` },
    { pattern: `{model}(?:'s|’s)?{gap}{quantity} (?:for|on) ${OUTPUT}` },
    {
      pattern: `{model}(?:'s|’s)?{gap}${OUTPUT}(?: price[sd]?| pricing| rates?| costs?)?(?: (?:is|are|at|of|cost|costs|priced|for))*:? {quantity}`,
    },
    {
      pattern: `{model}(?:'s|’s)?{gap}[$]\\d[\\d.]*(?: (?:in|input))? ?(?:/|and|,) ?{quantity}(?: (?:out|output))? ?${PER}(?! (?:of )?(?:input|output))`,
    },
    {
      pattern: `{quantity} ?${PER}[- ](?:of )?${OUTPUT} (?:for|on|with|of) {model}(?!['’]s)(?=\\W*$|[,;.:)—–]| (?:and|but|while|as|in|to) )`,
    },
  ],
  columns: [
    {
      header:
        /^(?:(?:api )?(?:price|pricing|cost)[ ,:]*(?:for |of |\()?(?:output|out|completion)\)?|(?:output|out|completion)(?: tokens?)?(?: price| pricing| cost)?)$/iu,
    },
  ],
  read: readPrice,
  agrees: agreePrices,
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
