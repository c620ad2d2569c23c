import { defineProperty } from '../property.ts'

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
  phrases: [],
})
