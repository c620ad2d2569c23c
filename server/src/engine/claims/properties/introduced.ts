import { defineProperty } from '../property.ts'

/** The day a bill was introduced. */
export const introduced = defineProperty({
  id: 'introduced',
  label: 'introduced',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
