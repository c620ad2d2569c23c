import { agreesWithin } from '../compare.ts'
import { formatLike } from '../format-like.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

/** Counts differ with what is counted. */
const ROUNDING = 0.05

/** The parameters that a mixture-of-experts model uses for each token. */
export const parametersActive = defineProperty({
  id: 'parameters-active',
  label: 'active parameters',
  kinds: ['model'],
  valueType: 'number',
  unit: 'parameters',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  phrases: [
    {
      pattern:
        '{model}{owns}{quantity}(?:[- ]parameters?)?(?: of (?:them|which))?[- ](?:active|activated)(?!\\w)',
    },
    { pattern: '{model}{owns}activat(?:es|ed|ing) (?:only |just )?{quantity}' },
    { pattern: '{model}{owns}active parameters?(?: of|:)? {quantity}' },
  ],
  columns: [{ header: /^(?:active(?: param(?:eter)?s?)?|param(?:eter)?s? \(active\))(?: \(B\))?$/iu }],
  read: text => {
    const stated = readQuantity(text.replace(/\s*(?:active|activated)$/iu, ''))
    return stated && Number(stated.value) >= 1e7 ? stated : undefined
  },
  agrees: agreesWithin(ROUNDING),
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
