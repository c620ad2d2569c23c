import { defineProperty } from '../property.ts'

/** The day a model was announced, which may be days before it came out. */
export const announced = defineProperty({
  id: 'announced',
  label: 'announcement',
  kinds: ['model'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
