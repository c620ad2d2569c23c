import { formatLike } from '../format-like.ts'
import { agreePrices, pricePhrases, readPrice } from '../price.ts'
import { defineProperty } from '../property.ts'

/** What a million tokens of input cost. */
export const priceInput = defineProperty({
  id: 'price-input',
  label: 'input price',
  kinds: ['model'],
  valueType: 'number',
  unit: 'USD/Mtok',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  cue: /[$￥¥€]|\bUSD\b|dollars?\b|cents?\b|¢|美元/iu,
  phrases: pricePhrases('input'),
  columns: [
    {
      header:
        /^(?:US ?\$|USD|\$)(?: ?(?:per|\/) ?)?(?:1 ?)?(?:M(?:Tok)?|million)?(?: tokens?)?,? \(?(?:for )?(?:in|input|prompt)\)?$/iu,
    },
    {
      header:
        /^(?:(?:api )?(?:price|pricing|cost)(?: ?(?:per|\/) ?(?:1 ?)?(?:M|million))?[ ,:]*(?:for |of |\()?(?:input|in|prompt)(?: tokens?)?\)?|(?:input|in|prompt)(?: tokens?)?(?: price| pricing| cost)?(?: ?(?:per|\/) ?(?:1 ?)?(?:M(?:Tok)?|million)(?: tokens?)?)?)$|^(?:API ?)?输入(?:端|侧)?(?:[Tt]okens?|词元)?(?:的)?(?:价格?|单价|定价|费用)?(?: ?[（(][^（()）]*[)）])?$/iu,
    },
  ],
  read: (text, scene) => readPrice('input', text, scene),
  agrees: agreePrices,
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
