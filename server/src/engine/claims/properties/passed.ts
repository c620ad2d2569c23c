import { defineProperty } from '../property.ts'

/** The day a legislature passed it. */
export const passed = defineProperty({
  id: 'passed',
  label: 'passed',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  phrases: [],
})
