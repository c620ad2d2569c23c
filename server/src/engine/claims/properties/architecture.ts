import { defineProperty } from '../property.ts'

/** How a model is built: mixture of experts or dense. */
export const architecture = defineProperty({
  id: 'architecture',
  label: 'architecture',
  kinds: ['model'],
  valueType: 'term',
  terms: ['moe', 'dense'],
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
