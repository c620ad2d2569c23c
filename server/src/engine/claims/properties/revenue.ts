import { defineProperty } from '../property.ts'

/** What a lab takes in a year. */
export const revenue = defineProperty({
  id: 'revenue',
  label: 'revenue',
  kinds: ['lab'],
  valueType: 'number',
  unit: 'USD',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  phrases: [],
})
