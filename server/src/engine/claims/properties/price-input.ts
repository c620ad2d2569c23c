import { defineProperty } from '../property.ts'

/** What a million tokens of input cost. */
export const priceInput = defineProperty({
  id: 'price-input',
  label: 'input price',
  kinds: ['model'],
  valueType: 'number',
  unit: 'USD/Mtok',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  phrases: [],
})
