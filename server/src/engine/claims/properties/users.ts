import { formatLike } from '../format-like.ts'
import { judgeAmount } from '../out-of-scale.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** How many people use a lab’s products in a week. */
export const users = defineProperty({
  id: 'users',
  label: 'users',
  kinds: ['lab'],
  valueType: 'number',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  cue: /users|people/iu,
  phrases: [
    { pattern: `{lab}(?:'s|’s)?{gap}{quantity} weekly(?: active)? users` },
    { pattern: `{lab}(?:'s|’s)?{gap}{quantity} (?:active )?users (?:a|per|each|every) week` },
    {
      pattern: `{lab}(?:'s|’s)?{gap}(?:used by|serves?|reach(?:es)?|draws?|has) {quantity} people (?:a|per|each|every) week`,
    },
  ],
  columns: [{ header: /^weekly(?: active)? users$/iu }],
  read: text => {
    const stated = readQuantity(text)
    return stated && stated.currency === undefined && stated.value >= 1e5 ? stated : undefined
  },
  judge: judgeAmount,
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
