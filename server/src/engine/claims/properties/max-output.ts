import { attributePhrases } from '../attribute.ts'
import { formatLike } from '../format-like.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** How many tokens a model gives out at once. */
export const maxOutput = defineProperty({
  id: 'max-output',
  label: 'maximum output',
  kinds: ['model'],
  valueType: 'number',
  unit: 'tokens',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  cue: /output|generat/iu,
  phrases: attributePhrases({
    of: 'model',
    noun: '(?:max(?:imum)? )?output(?: limits?| lengths?| windows?| tokens| cap| ceiling| size)?',
    value: '{quantity}(?:[- ]tokens?)?(?! (?:per|/))',
    between: 'tokens?',
    not: '(?! (?:price|pricing|cost|rate)s?\\b|[- ]per\\b|/)',
  }),
  columns: [
    {
      header: /^max(?:imum|\.)? output(?: tokens?| length)?$|^output (?:limit|length|tokens)$/iu,
    },
  ],
  read: text => {
    const stated = readQuantity(text.replace(/[- ]?tokens?$/iu, ''))
    return stated && stated.currency === undefined && stated.value >= 1000 ? stated : undefined
  },
  agrees: (stated, fact) => {
    const [said, known] = [Number(stated.value), Number(fact.value)]
    if (stated.relation === 'at-most' || stated.relation === 'at-least')
      return Math.abs(known - said) <= known * 0.5
    return (
      Math.abs(known - said) <= known * 0.05 + (stated.relation === 'about' ? (stated.tolerance ?? 0) : 0)
    )
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
