import { formatLike } from '../format-like.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** `128K` is 128,000 to one writer and 131,072 to another. */
const BINARY_SLACK = 0.05

/** How many tokens a model takes in at once. */
export const contextWindow = defineProperty({
  id: 'context-window',
  label: 'context window',
  kinds: ['model'],
  valueType: 'number',
  unit: 'tokens',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  phrases: [
    {
      pattern:
        '{model}{owns}{quantity}(?:[- ]tokens?)?[- ]context(?: windows?| lengths?)?{whole}(?! (?:of|in which|models?|rivals?|versions?|variants?)\\b)',
    },
    {
      pattern:
        '{model}{owns}context (?:windows?|lengths?)(?: of| is| to)?(?: up)?(?: to)? {quantity}(?:[- ]tokens?)?{whole}',
    },
  ],
  columns: [{ header: /^context(?: window| length)?(?: \(tokens\))?$/iu }],
  read: text => {
    const stated = readQuantity(text.replace(/[- ]?tokens?$/iu, ''))
    return stated && Number(stated.value) >= 1000 ? stated : undefined
  },
  agrees: (stated, fact) => {
    const [said, known] = [Number(stated.value), Number(fact.value)]
    if (stated.relation === 'at-most' || stated.relation === 'at-least')
      return Math.abs(known - said) <= known * 0.5
    return (
      Math.abs(known - said) <=
      known * BINARY_SLACK + (stated.relation === 'about' ? (stated.tolerance ?? 0) : 0)
    )
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
