import { defineProperty } from '../property.ts'

/** What a million tokens of output cost. */
export const priceOutput = defineProperty({
  id: 'price-output',
  label: 'output price',
  kinds: ['model'],
  valueType: 'number',
  unit: 'USD/Mtok',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  phrases: [],
})
