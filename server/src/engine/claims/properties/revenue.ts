import { attributePhrases } from '../attribute.ts'
import { formatLike } from '../format-like.ts'
import { judgeAmount } from '../out-of-scale.ts'
import { defineProperty } from '../property.ts'
import { readDollars } from '../quantity.ts'

/** What a lab takes in a year. */
export const revenue = defineProperty({
  id: 'revenue',
  label: 'revenue',
  kinds: ['lab'],
  valueType: 'number',
  unit: 'USD',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  cue: /revenue|turnover|收入/iu,
  phrases: attributePhrases({
    of: 'lab',
    noun: '(?:annual |yearly )?(?:revenues?|turnover)',
    value: '{quantity}',
    not: '(?! (?:run[- ]rate|target|forecast|goal)|[^.;]{0,30}\\b(?:quarter|month|half))',
    between: 'annual|yearly',
  }),
  read: text => {
    const stated = readDollars(text)
    return stated?.currency !== undefined && stated.value >= 1e6 ? stated : undefined
  },
  judge: judgeAmount,
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
