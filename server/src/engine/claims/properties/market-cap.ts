import { attributePhrases } from '../attribute.ts'
import { formatLike } from '../format-like.ts'
import { defineProperty } from '../property.ts'
import { readDollars } from '../quantity.ts'

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
  cue: /market|市值/iu,
  phrases: attributePhrases({
    of: 'lab|organization',
    noun: 'market (?:cap(?:italization|italisation)?|value)',
    value: '{quantity}',
    han: '(?:总)?市值',
  }),
  columns: [{ header: /^(?:market (?:cap(?:italization|italisation)?|value)|市值)$/iu }],
  read: text => {
    const stated = readDollars(text)
    return stated && stated.value >= 1e8 ? stated : undefined
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
