import { formatLike } from '../format-like.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** What the stock market holds a listed company to be worth. It moves daily, so only close figures are compared. */
export const marketCap = defineProperty({
  id: 'market-cap',
  label: 'market capitalization',
  kinds: ['lab', 'organization'],
  valueType: 'number',
  unit: 'USD',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'weekly',
  isPlain: true,
  phrases: [
    { pattern: '{lab|organization}{gap}market cap(?:italization|italisation)? of {quantity}' },
    {
      pattern:
        "{lab|organization}(?:'s|’s)? market cap(?:italization|italisation)? (?:is|was|stands at|reached) {quantity}",
    },
  ],
  columns: [{ header: /^market cap(?:italization|italisation)?$/iu }],
  read: text => {
    const stated = readQuantity(text)
    return stated && Number(stated.value) >= 1e8 ? stated : undefined
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
